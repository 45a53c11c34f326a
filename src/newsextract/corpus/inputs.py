"""From arguments to inputs: files that hold many stories, and bundles of small files that hold one or a few.

find_inputs(["day.warc.gz", "stories/"], Options())  ->  [Container day.warc.gz, Bundle stories/…, …]

Folders are read in the order of names, without hidden files, and no link inside a folder is followed.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Protocol

from newsextract.corpus.items import Fault, Item, Sender, printable
from newsextract.corpus.options import Options
from newsextract.corpus.readers.given import MAX_BYTES
from newsextract.corpus.readers.kinds import LOOSE, kind_of_bytes, kind_of_name
from newsextract.corpus.readers.loose import read_loose
from newsextract.corpus.readers.streams import unpacked
from newsextract.decoding import BadInputError
from newsextract.errors import CorpusError

_DEEPEST = 100
"""Folders in folders that are walked; a name of the system ends at 4,096 bytes."""


class Input(Protocol):
    """A thing to read.

    Attributes:
        size: Its bytes on the disk.
        skipped: What was passed over in it, by reason.
    """

    size: int
    skipped: Counter[str]

    @property
    def name(self) -> str:
        """What to call it."""

    def check(self, options: Options) -> None:
        """Raise CorpusError if it cannot be read at all."""

    def digest(self) -> str:
        """Digest of its name and its bytes."""

    def records(self, digest: str, options: Options) -> Iterator[Item | Fault]:
        """What it holds, in order."""

    def position(self) -> int:
        """How many of its bytes have been read, about."""


@dataclass
class Container:
    """A file that holds many stories."""

    path: Path
    name: str
    kind: str
    size: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    _file: BinaryIO | None = None

    def check(self, options: Options) -> None:
        """Look at what can be known before any work: footers, headers, extras."""
        try:
            with open(self.path, "rb") as file:
                self._check(file, options)
        except OSError as error:
            raise CorpusError(f"{self.name}: cannot be read: {error.strerror or error}") from None
        except CorpusError as error:
            raise CorpusError(f"{self.name}: {error}") from None

    def _check(self, file: BinaryIO, options: Options) -> None:
        if self.kind == "parquet":
            from newsextract.corpus.readers.columnar import check_parquet

            check_parquet(file, options)
        elif self.kind == "csv":
            from newsextract.corpus.readers.table import check_header

            check_header(unpacked(file), options)
        elif self.kind == "warc":
            from newsextract.corpus.readers.warc import check_warc

            check_warc()

    def digest(self) -> str:
        """Digest of its name and its bytes."""
        return _digest(self.name, self.path)

    def records(self, digest: str, options: Options) -> Iterator[Item | Fault]:
        """What it holds, in order."""
        sender = Sender(self.name, digest)
        try:
            with open(self.path, "rb") as file:
                before = os.fstat(file.fileno())
                self._file = file
                yield from self._read(file, options, sender)
                after = os.fstat(file.fileno())
        except OSError as error:  # the file is gone, its disk fails
            raise CorpusError(f"{self.name}: cannot be read: {error.strerror or error}") from None
        finally:
            self._file = None
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise CorpusError(f"{self.name}: was changed while it was read")

    def _read(self, file: BinaryIO, options: Options, sender: Sender) -> Iterator[Item | Fault]:
        if self.kind == "jsonl":
            from newsextract.corpus.readers.jsonl import read_jsonl

            return read_jsonl(unpacked(file), options, sender)
        if self.kind == "csv":
            from newsextract.corpus.readers.table import read_csv

            return read_csv(unpacked(file), options, sender)
        if self.kind == "parquet":
            from newsextract.corpus.readers.columnar import read_parquet

            return read_parquet(file, options, sender)
        if self.kind == "warc":
            from newsextract.corpus.readers.warc import read_warc

            return read_warc(file, options, sender, self.skipped)
        from newsextract.corpus.readers.archive import read_zip

        return read_zip(file, options, sender)

    def position(self) -> int:
        """How many of its bytes have been read, about."""
        file = self._file
        return min(self.size, file.tell()) if file is not None and not file.closed else 0


@dataclass
class Bundle:
    """Some small files, each of one story or a few, in order."""

    paths: Sequence[Path]
    names: Sequence[str]
    size: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    _read: int = 0

    @property
    def name(self) -> str:
        """Its first file."""
        return self.names[0]

    def check(self, options: Options) -> None:
        """Nothing can be known before its files are read."""

    def digest(self) -> str:
        """Digest of the names and bytes of its files."""
        whole = hashlib.blake2b(digest_size=16)
        for path, name in zip(self.paths, self.names, strict=True):
            try:
                whole.update(_digest(name, path).encode())
            except (CorpusError, OSError):
                whole.update(f"unreadable {name}".encode())
        return whole.hexdigest()

    def records(self, digest: str, options: Options) -> Iterator[Item | Fault]:
        """What its files hold, in order; a file that cannot be read is a fault."""
        for path, name in zip(self.paths, self.names, strict=True):
            try:
                with open(path, "rb") as file:
                    data = file.read(4 * MAX_BYTES + 1)
            except OSError as error:
                message = f"cannot be read: {error.strerror or error}"
                yield Sender(name, _digest_of_name(name)).fault(0, "unreadable", message)
                continue
            self._read += len(data)
            sender = Sender(name, _seeded(name, data).hexdigest())
            if len(data) > 4 * MAX_BYTES:
                yield sender.fault(
                    0, "too_large", "too large for a file of one story: more than 40 MiB"
                )
                continue
            yield from read_loose(data, options, sender)

    def position(self) -> int:
        """How many of its bytes have been read."""
        return self._read


def _seeded(name: str, data: bytes = b"") -> hashlib.blake2b:
    return hashlib.blake2b(name.encode() + b"\0" + data, digest_size=16)


def _digest_of_name(name: str) -> str:
    return _seeded(name).hexdigest()


def _digest(name: str, path: Path) -> str:
    whole = _seeded(name)
    try:
        with open(path, "rb") as file:
            while part := file.read(1024 * 1024):
                whole.update(part)
    except OSError as error:
        raise CorpusError(f"{name}: cannot be read: {error.strerror or error}") from None
    return whole.hexdigest()


def find_inputs(arguments: str | Path | Iterable[str | Path], options: Options) -> list[Input]:
    """The inputs that arguments name, in their order; small files side by side become bundles.

    Raises:
        CorpusError: An argument is not there, or no file that can be read is.
    """
    arguments = (arguments,) if isinstance(arguments, (str, Path)) else tuple(arguments)
    skipped: Counter[str] = Counter()
    inputs: list[Input] = []
    paths: list[Path] = []
    names: list[str] = []
    sizes: list[int] = []

    def close_bundle() -> None:
        if paths:
            inputs.append(Bundle(tuple(paths), tuple(names), sum(sizes)))
            for each in (paths, names, sizes):
                each.clear()

    for path, name, size in _named_once(_files(arguments, skipped), skipped):
        kind = _kind(path, size, options)
        if kind is None:
            skipped["no text"] += 1
        elif kind in LOOSE:
            paths.append(path)
            names.append(name)
            sizes.append(size)
            if len(paths) == options.part_size:
                close_bundle()
        else:
            close_bundle()
            inputs.append(Container(path, name, kind, size))
    close_bundle()
    if not inputs:
        raise CorpusError(f"nothing to read in {', '.join(map(str, arguments)) or 'no arguments'}")
    inputs[0].skipped.update(skipped)
    return inputs


def _named_once(
    files: Iterable[tuple[Path, str]], skipped: Counter[str]
) -> Iterator[tuple[Path, str, int]]:
    """Each file once, with its size, however often it is named; each under a name of its own, since ids are made of names."""
    seen: set[tuple[int, int]] = set()
    names: Counter[str] = Counter()
    for path, name in files:
        try:
            about = path.stat()
        except OSError as error:  # it has gone since its folder was read
            raise CorpusError(f"{name}: cannot be read: {error.strerror or error}") from None
        if (about.st_dev, about.st_ino) in seen:
            skipped["named twice"] += 1
            continue
        seen.add((about.st_dev, about.st_ino))
        names[name] += 1
        yield path, name if names[name] == 1 else f"{name}#{names[name]}", about.st_size


def _kind(path: Path, size: int, options: Options) -> str | None:
    """The kind of a file; None for what is no text."""
    if options.read_as is not None:
        return options.read_as
    kind = kind_of_name(path.name)
    if kind is None:
        try:
            with open(path, "rb") as file:
                kind = kind_of_bytes(unpacked(file).read(4096))
        except (OSError, BadInputError):
            return "text"  # which tells what is wrong with it
    if kind == "json" and size > MAX_BYTES:
        return "jsonl"
    return kind


def _files(arguments: Iterable[str | Path], skipped: Counter[str]) -> Iterator[tuple[Path, str]]:
    for argument in arguments:
        path = Path(argument)
        try:
            is_folder = path.is_dir()
            if not is_folder and not path.exists():
                raise CorpusError(f"{argument}: no such file")
        except (OSError, ValueError) as error:  # a name too long, a NUL in it
            raise CorpusError(f"{str(argument)[:200]!r}: cannot be read: {error}") from None
        if is_folder:
            yield from _walk(path, path.resolve().name, skipped)
        elif path.is_file():
            yield path, printable(path.name)
        else:
            raise CorpusError(f"{argument}: is no file and no folder")


def _walk(
    folder: Path, base: str, skipped: Counter[str], depth: int = 0
) -> Iterator[tuple[Path, str]]:
    if depth > _DEEPEST:
        shown = printable(base)[:60]
        raise CorpusError(f"{shown}…: folders more than {_DEEPEST} deep are not read")
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        raise CorpusError(f"{folder}: cannot be read: {error.strerror or error}") from None
    for entry in entries:
        name = f"{base}/{entry.name}"
        if entry.name.startswith("."):
            skipped["hidden file"] += 1
        elif entry.is_symlink():
            skipped["link"] += 1
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), name, skipped, depth + 1)
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path), printable(name)
        else:
            skipped["no file"] += 1
