"""Tests of newsextract.pages.sniff."""

import pytest

from newsextract.pages.sniff import is_page


@pytest.mark.parametrize(
    ("data", "page"),
    [
        (b"<!DOCTYPE html><p>Rain", True),
        (b"\xef\xbb\xbf\n <html><p>Rain", True),
        (b"<!-- saved --><HTML>", True),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', True),
        ("<html><p>Rain".encode("utf-16"), True),
        (b"<p>Rain</p>", True),
        (b"OSLO: Rain fell <b>all</b> day.", False),
        (b"<span>(Photo: Dana Obi)</span> Rain fell", False),
        (b"< 5 mm of rain", False),
        (b"<pre>", False),
        (b"", False),
        (b"<!--" * 1000, False),
    ],
)
def test_a_page_is_told_by_its_content(data: bytes, page: bool) -> None:
    """A text with a tag in it is a text; a page begins with a tag that pages begin with."""
    assert is_page(data) is page
