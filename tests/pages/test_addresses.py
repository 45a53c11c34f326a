"""Tests of newsextract.pages.addresses."""

import pytest

from newsextract.pages.addresses import Addresses


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("https://other.example/a b", "https://other.example/a b"),
        ("/news/2?x=1", "https://lake.example/news/2?x=1"),
        ("//cdn.example/2", "https://cdn.example/2"),
        ("3.html", "https://lake.example/news/3.html"),
        ("../4", "https://lake.example/4"),
        ("/a/../b", "https://lake.example/b"),
        ("?page=2", "https://lake.example/news/1?page=2"),
        (" /x\n", "https://lake.example/x"),
        ("mailto:desk@lake.example", "mailto:desk@lake.example"),
        ("#top", None),
        ("", None),
        ("javascript:void(0)", None),
        ("java\tscript:void(0)", None),
        ("data:text/html,x", None),
        ("http://[broken", "http://[broken"),
        ("//[broken", None),
        ("/" + "x" * 3000, None),
    ],
)
def test_targets_are_made_absolute(target: str, url: str | None) -> None:
    """Relative targets lead from the page's address; what leads nowhere is none."""
    assert Addresses("https://lake.example/news/1").absolute(target) == url


@pytest.mark.parametrize("base", [None, "", "lake.example/1", "http://[broken"])
def test_without_an_address_targets_stay_as_written(base: str | None) -> None:
    """Nothing is made up where the page's own address is not known or is none."""
    assert Addresses(base).absolute("/news/2") == "/news/2"
