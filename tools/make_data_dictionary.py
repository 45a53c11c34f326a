"""Writes docs/data-dictionary.md from the tables and the records: what each column and field is.

python tools/make_data_dictionary.py            writes the page
python tools/make_data_dictionary.py --check    only says whether it is current
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newsextract.corpus.tables import TABLES
from newsextract.records import Article

DOCS = Path(__file__).resolve().parents[1] / "docs"
PAGE = DOCS / "data-dictionary.md"
HEAD = """\
# Data dictionary

Written by `tools/make_data_dictionary.py` from the tables and the records: change those, not this page.

The flat tables are what `newsextract corpus --format parquet`, `csv` and `sqlite` write. `article` ties them together; `article`
and the second column name a row. Text that lists several things separates them by `; `. A boolean is 1 or 0 in CSV and SQLite. Offsets count
code points of `articles.text`, `end` exclusive.
"""
VIEW = """
## View `statements`

SQLite only: what was said in the body of a story, without bare thoughts and scare quotes, a row a quote, with the columns `article`, `quote`,
`kind`, `speaker_name`, `speaker_type`, `named`, `cue_lemma`, `content`, `said_on` of quotes and `published`, `outlet`, `headline`, `url`, `file`,
`offset` of its article, and `row`, the rowid of the quote. `articles_search` and `quotes_search` are the full-text indexes (FTS5) of headline and text, and of content, speaker_name
and source, by rowid.
"""
NESTED = """
## The nested article

What `article` holds in `jsonl` and `nested-parquet`. `[]` stands for each of a list. In `nested-parquet` `value`, `lo` and `hi` of a number are
text, with all digits; next to `article` stand `id`, `origin` (`file`, `offset`, `url`, `date`, `digest`), `outlet` (as the input says), `kept` and `error`
(`code`, `message`).

| field | type | is |
|---|---|---|
"""


def main() -> int:
    """Write the page, or say whether it is current."""
    page = make_page()
    if "--check" in sys.argv[1:]:
        return 0 if PAGE.read_text(encoding="utf-8") == page else 1
    PAGE.write_text(page, encoding="utf-8")
    return 0


def make_page() -> str:
    """The page as it should be."""
    parts = [HEAD]
    for table, columns in TABLES.items():
        rows = "".join(f"| `{c.name}` | {c.type} | {c.meaning} |\n" for c in columns)
        parts.append(f"\n## Table `{table}`\n\n| column | type | is |\n|---|---|---|\n{rows}")
    schema = Article.model_json_schema(mode="serialization")
    meanings = read_meanings()
    fields = list(fields_of("", "Article", schema, schema["$defs"], meanings))
    return "".join((*parts, VIEW, NESTED, *fields))


def read_meanings() -> dict[tuple[str, str], str]:
    """(record, field) -> what docs/records.md says of it."""
    meanings: dict[tuple[str, str], str] = {}
    record = ""
    for line in (DOCS / "records.md").read_text(encoding="utf-8").splitlines():
        heading = re.match(r"#+ (\w+)$", line)
        record = heading[1] if heading else record
        row = re.match(r"\| (`[^|]+`) \| (.*) \|$", line)
        if row:
            for name in re.findall(r"`(\w+)`", row[1]):
                meanings[record, name] = row[2].replace(" | ", ": ")
    return meanings


def fields_of(
    path: str,
    record: str,
    schema: dict[str, Any],
    known: dict[str, Any],
    meanings: dict[tuple[str, str], str],
) -> Iterator[str]:
    """A row for each field of a record, and for those of the records inside it."""
    for name, each in schema["properties"].items():
        inner, kind, many = resolve(each, known)
        full = f"{path}{name}{'[]' if many else ''}"
        yield f"| `{full}` | {kind} | {meanings.get((record, name), '')} |\n"
        if inner is not None and inner != "Span":
            yield from fields_of(f"{full}.", inner, known[inner], known, meanings)


def resolve(schema: dict[str, Any], known: dict[str, Any]) -> tuple[str | None, str, bool]:
    """The record that a schema means, if one; its type in words; whether there are many."""
    if schema.get("type") == "array":
        inner, kind, _ = resolve(schema["items"], known)
        return inner, kind, True
    if "anyOf" in schema:
        kinds = [each for each in schema["anyOf"] if each.get("type") != "null"]
        resolved = [resolve(each, known) for each in kinds]
        if len(resolved) == 1:
            return resolved[0]
        return None, " or ".join(dict.fromkeys(kind for _, kind, _ in resolved)), False
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if "properties" in known[name]:
            return name, "Span" if name == "Span" else "record", False
        return resolve(known[name], known)
    if "enum" in schema:
        return None, "text: " + " ".join(schema["enum"]), False
    types = {"string": "text", "number": "real"}
    return None, types.get(schema["type"], schema["type"]), False


if __name__ == "__main__":
    sys.exit(main())
