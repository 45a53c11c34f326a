"""Write predictions in the neutral formats, with no knowledge of any gold.

    python benchmarks/predict.py quotes TEXT_DIR       # NAME.txt
    python benchmarks/predict.py dates DIR             # text/NAME.txt, and `dct` of gold/NAME.json
    python benchmarks/predict.py dates-specs FILE      # `id`, `text`, `ref` of each line
    python benchmarks/predict.py numbers DIR           # text/NAME.txt
    python benchmarks/predict.py numbers-specs FILE    # `id`, `text` of each line
    python benchmarks/predict.py articles DIR          # NAME.html.gz or NAME.txt
    python benchmarks/predict.py seeds DIR OUT_DIR     # NAME.txt, and `reference_date` of NAME.gold.json
    python benchmarks/predict.py cross DIR OUT_DIR     # the same texts compared with each other

JSON lines on stdout; `seeds` writes OUT_DIR/NAME.json, `cross` OUT_DIR/cross.json. Of a gold file nothing is read but the one date named above.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

import neutral
import specs

from newsextract import Article, Story, StoryError, compare, extract, extract_page

Json = dict[str, Any]


def quotes(folder: Path, wanted: Collection[str] | None = None) -> Iterator[Json]:
    """A line for each text of the folder, or for those wanted."""
    for path in _texts(folder):
        if wanted is None or path.stem in wanted:
            yield neutral.quotes_line(path.stem, extract(_story(path)))


def dates(folder: Path) -> Iterator[Json]:
    """A line for each text; the only thing known of it is its date."""
    for path in _texts(folder / "text"):
        given = _one_field(folder / "gold" / f"{path.stem}.json", "dct")
        yield neutral.dates_line(path.stem, extract(_story(path, given)))


def dates_specs(file: Path) -> Iterator[Json]:
    """A line for each case of a specifications file."""
    for case in _cases(file):
        story = Story(text=case["text"], published=case["ref"], name=case["id"])
        yield specs.specs_line(case["id"], case["text"], extract(story), case["ref"])


def numbers(folder: Path) -> Iterator[Json]:
    """A line for each text."""
    for path in _texts(folder / "text"):
        yield neutral.numbers_line(path.stem, extract(_story(path)))


def numbers_specs(file: Path) -> Iterator[Json]:
    """A line for each case of a specifications file."""
    for case in _cases(file):
        yield neutral.numbers_line(case["id"], extract(Story(text=case["text"], name=case["id"])))


def articles(folder: Path) -> Iterator[Json]:
    """A line for each page or text."""
    for path in sorted(folder.iterdir()):
        if path.name.endswith(".html.gz"):
            yield neutral.article_line(path.name.removesuffix(".html.gz"), _page(path))
        elif path.suffix == ".txt":
            yield neutral.article_line(path.stem, extract(_story(path)))


def seeds(folder: Path, out: Path) -> Iterator[Path]:
    """Write a prediction for each text; give the paths written."""
    out.mkdir(parents=True, exist_ok=True)
    for path in _texts(folder):
        given = _one_field(path.with_name(f"{path.stem}.gold.json"), "reference_date")
        record = neutral.seed_record(extract(_story(path, given)))
        written = out / f"{path.stem}.json"
        written.write_text(
            json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
        yield written


def cross(folder: Path, out: Path) -> Iterator[Path]:
    """Write the comparison of all texts; give the path written."""
    out.mkdir(parents=True, exist_ok=True)
    paths = _texts(folder)
    given = (
        _one_field(path.with_name(f"{path.stem}.gold.json"), "reference_date") for path in paths
    )
    articles = [extract(_story(path, date)) for path, date in zip(paths, given, strict=True)]
    record = neutral.cross_record(compare(articles, [path.stem for path in paths]))
    written = out / "cross.json"
    written.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    yield written


def _texts(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.txt"))


def _story(path: Path, published: str | None = None) -> Story:
    with path.open(encoding="utf-8", newline="") as file:
        return Story(text=file.read(), published=published, name=path.name)


def _one_field(gold: Path, field: str) -> str | None:
    """The one field that may be read of a gold file."""
    if not gold.exists():
        return None
    value = json.loads(gold.read_text(encoding="utf-8")).get(field)
    return value if isinstance(value, str) else None


def _cases(file: Path) -> Iterator[Json]:
    """Only what a case asks, never what it answers."""
    for line in file.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            case = json.loads(line)
            yield {"id": str(case["id"]), "text": case["text"], "ref": case.get("ref")}


def _page(path: Path) -> Article:
    try:
        return extract_page(gzip.decompress(path.read_bytes()), name=path.name)
    except StoryError as error:
        raise SystemExit(str(error)) from None


COMMANDS: dict[str, Callable[[Path], Iterator[Json]]] = {
    "quotes": quotes,
    "dates": dates,
    "dates-specs": dates_specs,
    "numbers": numbers,
    "numbers-specs": numbers_specs,
    "articles": articles,
}


FOLDERS: dict[str, Callable[[Path, Path], Iterator[Path]]] = {"seeds": seeds, "cross": cross}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=[*COMMANDS, *FOLDERS])
    parser.add_argument("path", type=Path)
    parser.add_argument("out", type=Path, nargs="?", help="seeds, cross: where to write")
    options = parser.parse_args(argv)
    if not options.path.exists():
        parser.error(f"{options.path}: no such file or directory")
    if (options.what in FOLDERS) != (options.out is not None):
        parser.error("seeds and cross take DIR and OUT_DIR, the others one path")
    if options.what in FOLDERS:
        for written in FOLDERS[options.what](options.path, options.out):
            print(written, file=sys.stderr)
        return 0
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    for record in COMMANDS[options.what](options.path):
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:  # a reader such as `head` has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)
