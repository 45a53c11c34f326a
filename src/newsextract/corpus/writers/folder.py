"""A folder of parts and their manifest.

A part is written beside its place as `.part`, flushed to the disk and renamed; then its line goes to the manifest. So whatever
happens, a file with its final name is whole, and what the manifest does not name is written anew.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import BinaryIO

from newsextract.corpus.manifest import (
    NAME,
    Header,
    Part,
    append_part,
    file_digest,
    read_manifest,
    sync_folder,
    write_manifest,
)
from newsextract.corpus.writers.contract import Writer
from newsextract.errors import CorpusError


class Folder:
    """The output of a run as a folder.

    Raises:
        CorpusError: The folder holds something else, or was begun with other options.
    """

    def __init__(self, root: Path, header: Header, writer: Writer, digests: dict[int, str]) -> None:
        self._root = root
        self._writer = writer
        self._open: list[tuple[Path, BinaryIO]] = []
        root.mkdir(parents=True, exist_ok=True)
        earlier, parts = read_manifest(root / NAME)
        if earlier is not None:
            header.check(earlier, str(root))
        self.done = [part for part in parts if self._is_whole(part, digests)]
        self._clear({name for part in self.done for name in part.files})
        write_manifest(
            root / NAME, header, self.done
        )  # before all else: it says whose folder this is
        for folder in {(root / name).parent for name in writer.files}:
            folder.mkdir(exist_ok=True)

    def _is_whole(self, part: Part, digests: dict[int, str]) -> bool:
        if digests.get(part.index) != part.digest:
            return False
        try:
            return all(
                file_digest(self._root / name) == digest for name, digest in part.files.items()
            )
        except (OSError, ValueError):  # it is not there; no name of a file
            return False

    def _clear(self, keep: set[str]) -> None:
        """Remove what an earlier run left that no manifest vouches for, and nothing else."""
        for name in self._writer.files:
            folder, ending = (self._root / name).parent, Path(name).suffix
            for path in folder.glob(f"[0-9]*-[0-9]*{ending}*"):
                is_part = path.name.endswith((ending, f"{ending}.part"))
                if is_part and path.relative_to(self._root).as_posix() not in keep:
                    path.unlink()

    def begin(self, part: Part) -> None:
        """The next part begins."""
        for template in self._writer.files:
            path = self._root / template.format(part.name)
            beside = path.with_name(path.name + ".part")
            self._open.append((path, open(beside, "wb")))  # noqa: SIM115 (closed by finish)
        self._writer.open([stream for _, stream in self._open])

    def add(self, data: bytes) -> None:
        """Take one result."""
        self._writer.add(data)

    def finish(self, part: Part) -> None:
        """Make the part last, then say so."""
        self._writer.close()
        for path, stream in self._open:
            stream.flush()
            os.fsync(stream.fileno())
            stream.close()
            beside = path.with_name(path.name + ".part")
            part.files[path.relative_to(self._root).as_posix()] = file_digest(beside)
        for path, _ in self._open:
            os.replace(path.with_name(path.name + ".part"), path)
        for folder in {path.parent for path, _ in self._open}:
            sync_folder(folder)
        self._open = []
        append_part(self._root / NAME, part)

    def abandon(self) -> None:
        """Leave nothing of a part that was begun."""
        for path, stream in self._open:
            with contextlib.suppress(OSError, ValueError):  # a full disk, once more
                stream.close()
            path.with_name(path.name + ".part").unlink(missing_ok=True)
        self._open = []

    def close(self) -> None:
        """The run has ended."""


def parts_in(root: Path) -> list[Part] | None:
    """The parts that an earlier run says it has finished; None where there was none.

    Raises:
        CorpusError: The folder is a file, or holds files and no manifest.
    """
    if not root.exists():
        return None
    if not root.is_dir():
        raise CorpusError(f"{root}: is no folder; this format writes a folder of parts")
    header, parts = read_manifest(root / NAME)
    if header is None and any(path.name != f"{NAME}.part" for path in root.iterdir()):
        raise CorpusError(f"{root}: is not empty and holds no manifest: name another folder")
    return parts if header is not None else None
