"""The record of what is done: one line a finished part, appended after the part has its final name.

{"part": "00000-00001", "input": "ap.jsonl", "digest": "3fc1…", "start": 1000, "records": 1000, "last": false,
 "articles": 998, "faults": {"bad_json": 2}, "files": {"00000-00001.jsonl": "77ab…"}}

Its first line says what was asked for. A line that is cut off was never written.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from newsextract.errors import CorpusError

NAME = "_manifest"
"""Without an ending, and with a mark that tells engines to pass it over."""
_NAME = re.compile(r"([0-9]{5,9})-([0-9]{5,9})")


@dataclass
class Part:
    """Consecutive records of one input, and the part of the output that holds them.

    Attributes:
        index: Number of the input, from 0.
        slice: Number of the part in its input, from 0.
        input: Name of the input.
        digest: Digest of the input.
        start: Number of its first record in the input, from 0.
        records: How many records of the input it covers.
        written: How many of them were chosen and are in the output.
        articles: How many of these are articles.
        faults: Code -> how many are not.
        skipped: Reason -> how much of the input was passed over before its end.
        last: Whether the input ends with it.
        files: Name of a file of the output -> its digest.
    """

    index: int
    slice: int
    input: str
    digest: str
    start: int
    records: int = 0
    written: int = 0
    articles: int = 0
    faults: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    last: bool = False
    files: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What its files are called: made of counters, never of a title or a name of the input."""
        return f"{self.index:05d}-{self.slice:05d}"

    def count(self, code: str | None) -> None:
        """One more record is written: an article, or a fault of that code."""
        self.written += 1
        if code is None:
            self.articles += 1
        else:
            self.faults[code] = self.faults.get(code, 0) + 1


@dataclass
class Header:
    """What a run was asked for.

    Attributes:
        version: Of the library.
        config: Digest of all that changes the output.
        settings: The options themselves, to be read by people.
    """

    version: str
    config: str
    settings: dict[str, object]

    def check(self, earlier: Header, where: str) -> None:
        """Refuse to go on with what another run began.

        Raises:
            CorpusError: The earlier run had other options or another version.
        """
        if self.config == earlier.config:
            return
        changed = [
            f"{name} is {value!r}, it was {earlier.settings.get(name)!r}"
            for name, value in self.settings.items()
            if value != earlier.settings.get(name)
        ]
        if self.version != earlier.version:
            changed.append(f"the version is {self.version}, it was {earlier.version}")
        raise CorpusError(
            f"{where} was begun with other options ({'; '.join(changed) or 'unknown'}): "
            "use the same, or another output"
        )


def read_manifest(path: Path) -> tuple[Header | None, list[Part]]:
    """What a manifest says is done; (None, []) where there is none.

    Raises:
        CorpusError: It is no manifest.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None, []
    whole = data[: data.rfind(b"\n") + 1]  # the last line may be cut off
    if not whole:
        return None, []
    first, *others = whole.splitlines()
    try:
        parts = [part_of(each) for each in others]
        return header_of(first), list({part.name: part for part in parts}.values())
    except ValueError as error:
        raise CorpusError(f"{path}: no manifest of a corpus: {error}") from None


def header_of(line: str | bytes) -> Header:
    """What a run was asked for, from its line.

    Raises:
        ValueError: The line says something else.
    """
    return Header(**_fields(Header, _object(line)))


def part_of(line: str | bytes) -> Part:
    """A part from its line.

    Raises:
        ValueError: The line says something else.
    """
    data = _object(line)
    name = _NAME.fullmatch(str(data.pop("part", None)))
    if name is None:
        raise ValueError("a line names no part, as in 00000-00001")
    numbers = {"index": int(name[1]), "slice": int(name[2])}
    return Part(**_fields(Part, {**data, **numbers}))


def _object(line: str | bytes) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(data, dict):
        raise ValueError(f"{type(data).__name__}, expected an object")
    return data


def _fields(kind: type[Header | Part], data: dict[str, Any]) -> dict[str, Any]:
    """The fields of a class, each of the type that it should have."""
    expected = {each.name: str(each.type).partition("[")[0] for each in fields(kind)}
    found = {name: type(value).__name__ for name, value in data.items()}
    if expected != found:
        wrong = sorted(set(expected.items()) ^ set(found.items()))[0][0]
        wanted = expected.get(wrong, "no such field")
        raise ValueError(f"{wrong} is {found.get(wrong, 'missing')}, expected {wanted}")
    return data


def line_of(part: Part) -> dict[str, object]:
    """The data of the line of a part."""
    data = asdict(part)
    del data["index"], data["slice"]
    return {"part": part.name, **data}


def write_manifest(path: Path, header: Header, parts: Iterable[Part]) -> None:
    """A whole manifest, in place of what is there."""
    lines = [asdict(header), *(line_of(part) for part in parts)]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    beside = path.with_name(path.name + ".part")
    with open(beside, "wb") as file:
        file.write(text.encode("utf-8", "replace"))
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    sync_folder(path.parent)


def append_part(path: Path, part: Part) -> None:
    """One line more; on the disk when this returns."""
    line = json.dumps(line_of(part), ensure_ascii=False) + "\n"
    with open(path, "ab") as file:
        file.write(line.encode("utf-8", "replace"))
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until new names in a folder are on the disk, where the system knows how."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def file_digest(path: Path) -> str:
    """Digest of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
