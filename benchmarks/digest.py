"""Keep a digest of every record that is read from the evaluation texts, and say what a change adds, loses and moves.

    python benchmarks/digest.py                        # fails where the records are not those of records.txt, and names the rules
    python benchmarks/digest.py --update               # approve: write records.txt anew; it goes into the commit of the change
    python benchmarks/digest.py --since main           # what was added, lost, moved, changed since a commit, rule by rule
    python benchmarks/digest.py --since main --show 3 --rule en.indirect.left    # with some of the records

`records.txt` holds a line for each kind of record and rule: how many records, and a digest of them all; no text. A
record counts with its place and all of its fields but its id and its confidence; where it refers to another one, that one's words
count. Two branches that both renewed the file merge without a conflict; renew it once more. Exit code 0 where there are
no evaluation texts, too: it says so.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newsextract import Article, Story, extract, extract_page

HERE = Path(__file__).resolve().parent
KEPT = HERE / "records.txt"
DATA = HERE.parents[1] / "shared" / "eval"
NO_RULE = "-"
_LEFT_OUT = frozenset({"id", "confidence"})


class Record(NamedTuple):
    """A record of a text: what and by which rule, where, and all else that it says."""

    kind: str
    rule: str
    text: str
    start: int
    end: int
    body: str

    @property
    def extent(self) -> tuple[int, int]:
        """Offsets in its text."""
        return self.start, self.end


class Change(NamedTuple):
    """What became of the records of one rule: each a pair of before and after, or None."""

    what: str
    rule: tuple[str, str]
    before: Record | None
    after: Record | None


def main(argv: list[str] | None = None) -> int:
    """Check, renew or compare."""
    options = _options(argv)
    if not options.data.is_dir():
        print(f"skipped: no evaluation texts at {options.data}")
        return 0
    found = list(records_in(options.data))
    if options.dump:
        options.dump.write_text("\n".join(json.dumps(each) for each in found), encoding="utf-8")
    elif options.since:
        _print_changes(changes(_records_of(options.since, options.data), found), options)
    elif options.update:
        options.kept.write_text(_written(lines_of(found)), encoding="utf-8")
        print(f"{len(found):,} records in {options.kept.name}")
    else:
        return _check(lines_of(found), options.kept)
    return 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--update", action="store_true", help="write records.txt anew")
    parser.add_argument("--since", metavar="COMMIT", help="compare with the code of a commit")
    parser.add_argument("--show", type=int, default=0, help="so many records of each change")
    parser.add_argument("--rule", default="", help="only rules whose name begins with this")
    parser.add_argument("--data", type=Path, default=DATA, help="the evaluation data")
    parser.add_argument("--kept", type=Path, default=KEPT, help=argparse.SUPPRESS)
    parser.add_argument("--dump", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def records_in(data: Path) -> Iterator[Record]:
    """All records of all texts and pages under a folder, each text by itself, in the order of their names."""
    for path in sorted([*data.rglob("*.txt"), *data.rglob("*.html.gz")]):
        name = path.relative_to(data).as_posix()
        if path.suffix == ".gz":
            yield from records_of(name, extract_page(gzip.decompress(path.read_bytes())))
        else:
            text = path.read_bytes().decode("utf-8", "replace")
            yield from records_of(name, extract(Story(text)))


def records_of(name: str, article: Article) -> Iterator[Record]:
    """The records of an article, with words in place of references."""
    data = article.model_dump(mode="json", exclude_defaults=True, exclude={"text"})
    listed = {
        kind: value if isinstance(value, list) else [value]
        for kind, value in data.items()
        if isinstance(value, dict | list)
    }
    words = {
        each["id"]: str(each.get("name") or _extent(each))
        for value in listed.values()
        for each in value
        if isinstance(each, dict) and "id" in each
    }
    for kind, value in listed.items():
        for each in value:
            if isinstance(each, dict):
                body = json.dumps(_plain(each, words), ensure_ascii=False, sort_keys=True)
                yield Record(kind, each.get("rule", NO_RULE), name, *_extent(each), body)


def _plain(value: Any, words: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _plain(each, words) for key, each in value.items() if key not in _LEFT_OUT}
    if isinstance(value, list):
        return [_plain(each, words) for each in value]
    return words.get(value, value) if isinstance(value, str) else value


def _extent(record: dict[str, Any]) -> tuple[int, int]:
    """Where a record stands: its span, or the first of what it is made of."""
    if "start" in record and "end" in record and isinstance(record["start"], int):
        return record["start"], record["end"]
    for name in ("span", "content", "mentions", "spans"):
        value = record.get(name)
        value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, dict):
            return _extent(value)
    return 0, 0


Lines = dict[tuple[str, str], tuple[int, str]]
"""Kind and rule -> how many records, and their digest."""


def lines_of(found: list[Record]) -> Lines:
    """A line for each kind and rule; the order of the records does not count."""
    counts: Counter[tuple[str, str]] = Counter()
    sums: Counter[tuple[str, str]] = Counter()
    for record in found:
        key = record.kind, record.rule
        counts[key] += 1
        digest = hashlib.blake2b("\0".join(map(str, record)).encode("utf-8", "replace"), digest_size=8)  # fmt: skip
        sums[key] += int.from_bytes(digest.digest(), "big")
    return {key: (count, f"{sums[key] % 2**64:016x}") for key, count in counts.items()}


def _written(lines: Lines) -> str:
    rows = (f"{kind}\t{rule}\t{count}\t{digest}\n" for (kind, rule), (count, digest) in sorted(lines.items()))  # fmt: skip
    return "".join(rows)


def _check(lines: Lines, kept: Path) -> int:
    """Compare with what is kept, and name the rules that differ."""
    written = kept.read_text(encoding="utf-8") if kept.exists() else ""
    if written == _written(lines):
        print(f"{sum(count for count, _ in lines.values()):,} records are those of {kept.name}")
        return 0
    known: Lines = {}
    for row in written.splitlines():
        kind, rule, count, digest = row.split("\t")
        known[kind, rule] = (int(count), digest)
    for key in sorted(known.keys() | lines.keys()):
        before, after = known.get(key, (0, "")), lines.get(key, (0, ""))
        if before != after:
            told = f"{before[0]:,} -> {after[0]:,}" if before[0] != after[0] else f"{after[0]:,}, not the same"  # fmt: skip
            print(f"{key[0]:18}{key[1]:44}{told}")
    print(
        f"The records are not those of {kept.name}. Look: digest.py --since COMMIT; approve: digest.py --update"
    )
    return 1


def _records_of(commit: str, data: Path) -> list[Record]:
    """What the code of a commit reads."""
    with tempfile.TemporaryDirectory() as folder:
        archive = subprocess.run(
            ["git", "archive", commit, "src", "plugins"],
            cwd=HERE.parent,
            capture_output=True,
            check=False,
        )
        if archive.returncode:
            raise SystemExit(archive.stderr.decode("utf-8", "replace").strip())
        subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
        dump = Path(folder) / "records"
        paths = os.pathsep.join(f"{folder}/{name}" for name in ("src", "plugins"))
        command = [sys.executable, __file__, "--data", str(data.resolve()), "--dump", str(dump)]
        subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, check=True)
        return [Record(*json.loads(row)) for row in dump.read_text("utf-8").split("\n") if row]


def changes(before: list[Record], after: list[Record]) -> list[Change]:
    """What happened to each record that is not as it was.

    `moved` is a record of the same rule that overlaps the earlier one, `changed` one in the same place that says something else,
    `taken over` one that another rule reads in that place now; the rest is `lost` or `added`.
    """
    gone, new = Counter(before), Counter(after)
    lost, added = _by_text(gone - new), _by_text(new - gone)
    found: list[Change] = []
    for place in lost.keys() | added.keys():
        olds, news = lost.get(place, []), added.get(place, [])
        for what, is_it in _PAIRINGS:
            for old in list(olds):
                match = next((each for each in news if is_it(old, each)), None)
                if match is not None:
                    olds.remove(old)
                    news.remove(match)
                    found.append(Change(what, (match.kind, match.rule), old, match))
        found += [Change("lost", (old.kind, old.rule), old, None) for old in olds]
        found += [Change("added", (each.kind, each.rule), None, each) for each in news]
    return found


def _overlap(one: Record, other: Record) -> bool:
    return one.start < other.end and other.start < one.end


_PAIRINGS = (
    ("changed", lambda old, new: old.rule == new.rule and old.extent == new.extent),
    ("moved", lambda old, new: old.rule == new.rule and _overlap(old, new)),
    ("taken over", _overlap),
)


def _by_text(records: Counter[Record]) -> dict[tuple[str, str], list[Record]]:
    grouped: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in sorted(records.elements()):
        grouped[record.text, record.kind].append(record)
    return grouped


def _print_changes(found: list[Change], options: argparse.Namespace) -> None:
    grouped: dict[tuple[str, str], dict[str, list[Change]]] = defaultdict(lambda: defaultdict(list))
    for change in found:
        if change.rule[1].startswith(options.rule):
            grouped[change.rule][change.what].append(change)
    for (kind, rule), by_what in sorted(grouped.items()):
        print(f"{kind:18}{rule:44}" + ", ".join(f"{len(each)} {what}" for what, each in sorted(by_what.items())))  # fmt: skip
        for what, each in sorted(by_what.items()):
            for change in sorted(each, key=str)[: options.show]:
                print(f"    {what}:")
                for line in _differences(change):
                    print(f"      {line}")
    print(f"{len(found):,} records are not as they were")


def _differences(change: Change) -> Iterator[str]:
    """A record that came or went; of one that is another now, what differs."""
    before, after = (json.loads(each.body) if each else {} for each in change[2:])
    for sign, record, one, other in (
        ("-", change.before, before, after),
        ("+", change.after, after, before),
    ):
        if record is not None:
            told = {key: value for key, value in one.items() if other.get(key) != value}
            place = f"{record.text} {record.start}:{record.end} {record.rule}"
            yield f"{sign} {place} {json.dumps(told, ensure_ascii=False)}"


if __name__ == "__main__":
    sys.exit(main())
