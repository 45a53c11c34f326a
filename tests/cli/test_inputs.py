"""Files and stdin are read, or refused with one clear line each."""

import os
import re
from pathlib import Path

import pytest

from newsextract.cli.inputs import Reading, read_input
from newsextract.decoding import BadInputError

LIMIT = 10 * 1024 * 1024


def refused(path: Path, reading: Reading = Reading()) -> BadInputError:  # noqa: B008 - immutable
    with pytest.raises(BadInputError) as caught:
        read_input(str(path), reading)
    return caught.value


def test_a_text_is_read_as_it_is(tmp_path: Path) -> None:
    """Line ends, curly marks and trailing blanks stay, so that offsets count in the file."""
    path = tmp_path / "story.txt"
    path.write_bytes("“Rain”,\r\nshe said. \n".encode())
    assert read_input(str(path), Reading()) == "“Rain”,\r\nshe said. \n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding(tmp_path: Path, encoding: str) -> None:
    """A file that begins with a byte order mark is read by it, and the mark is no part of the text."""
    path = tmp_path / "story.txt"
    path.write_bytes("Rain – she said.".encode(encoding))
    assert read_input(str(path), Reading()) == "Rain – she said."


def test_a_missing_file(tmp_path: Path) -> None:
    """A missing file is named so."""
    bad = refused(tmp_path / "none.txt")
    assert (bad.code, bad.message) == ("missing", "no such file")


def test_a_directory(tmp_path: Path) -> None:
    """A directory is refused with a hint at its files."""
    bad = refused(tmp_path)
    assert bad.code == "directory"
    assert "DIR/*.txt" in bad.message
    assert "newsextract corpus DIR" in bad.message


def test_a_binary_file(tmp_path: Path) -> None:
    """A file with NUL bytes is no text."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
    assert refused(path).code == "binary"


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file(tmp_path: Path, content: bytes) -> None:
    """A file with nothing to read in it is refused."""
    path = tmp_path / "empty.txt"
    path.write_bytes(content)
    assert refused(path).code == "empty"


def test_another_encoding(tmp_path: Path) -> None:
    """A file that is not UTF-8 is not guessed at: the message shows the byte and the option that helps."""
    path = tmp_path / "old.txt"
    path.write_bytes("Le café, she said.".encode("cp1252"))
    bad = refused(path)
    assert bad.code == "encoding"
    assert re.search(r"byte 0xe9 at 6.*--encoding cp1252", bad.message)
    assert read_input(str(path), Reading(encoding="cp1252")) == "Le café, she said."


def test_a_wrong_encoding_that_was_named(tmp_path: Path) -> None:
    """An encoding that the caller names and the file does not have is refused, too."""
    path = tmp_path / "story.txt"
    path.write_bytes("“Rain”".encode())
    assert "not ascii" in refused(path, Reading(encoding="ascii")).message


def test_a_hundred_megabytes(tmp_path: Path) -> None:
    """A file over the limit is refused before it is read; the message gives both sizes."""
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)  # sparse: takes no room and no time
    bad = refused(path)
    assert bad.code == "too_large"
    assert "104,857,600 bytes" in bad.message
    assert f"{LIMIT:,}" in bad.message


def test_the_limit_itself_is_allowed(tmp_path: Path) -> None:
    """A file of exactly the limit is read; one byte more is refused."""
    path = tmp_path / "story.txt"
    path.write_bytes(b"a" * 100)
    assert len(read_input(str(path), Reading(max_bytes=100))) == 100
    assert refused(path, Reading(max_bytes=99)).code == "too_large"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file of unknown size")
def test_a_device_without_end() -> None:
    """An input that never ends is cut off at the limit and refused."""
    assert refused(Path("/dev/zero"), Reading(max_bytes=1000)).code == "too_large"


def test_a_name_that_cannot_be(tmp_path: Path) -> None:
    """A name too long for the system is an unreadable input, not a crash."""
    assert refused(tmp_path / ("x" * 5000)).code == "unreadable"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
def test_a_file_without_permission(tmp_path: Path) -> None:
    """A file that may not be read is named so."""
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert refused(path).message == "permission denied"
