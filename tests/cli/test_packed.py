"""Tests of newsextract.packed, and of pages on the command line."""

import gzip
import json
import random
from pathlib import Path

import pytest

from newsextract.decoding import BadInputError
from newsextract.packed import unpack
from tests.cli.conftest import Run
from tests.markup import body, page


def test_gzip_is_unpacked() -> None:
    """All members are read; what is not packed is left as it is."""
    assert unpack(gzip.compress(b"rain ") + gzip.compress(b"falls")) == b"rain falls"
    assert unpack(b"rain") == b"rain"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (gzip.compress(b"0" * 40_000_000), "bomb"),
        (
            gzip.compress(random.Random(0).randbytes(1_000_000) * 34, 1),
            "bomb",
        ),  # 34 MB of noise
        (gzip.compress(b"0" * 4_000_000), "bomb"),
        (gzip.compress(b"rain" * 1000)[:-20], "damaged"),
        (b"\x1f\x8bnonsense", "damaged"),
    ],
)
def test_bad_gzip_is_refused(data: bytes, code: str) -> None:
    """A bomb is noticed while it is unpacked, a damaged file is told."""
    with pytest.raises(BadInputError) as caught:
        unpack(data)
    assert caught.value.code == code


@pytest.mark.parametrize("name", ["page.html", "page.txt", "page.html.gz"])
def test_a_page_is_read_whatever_it_is_called(name: str, tmp_path: Path, run: Run) -> None:
    """A page is told by its content, packed or not."""
    html = page(f"<article><h1>Valley wakes to water</h1>{body()}</article>")
    path = tmp_path / name
    path.write_bytes(gzip.compress(html) if name.endswith(".gz") else html)
    done = run(str(path))
    article = json.loads(done.out)
    assert article["headline"]["span"]["text"] == "Valley wakes to water"
    assert article["page"]["kind"] == "article"
