"""Tests of newsextract.pages.site."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsextract import Outlet
from newsextract.pages.site import find_site, host_of

LAKE = Outlet(
    key="lake", name="The Lake Post", aliases=("Lake Post",), domains=("lakepost.example",)
)
HUB = Outlet(
    key="hub",
    name="Hub",
    kind="syndicator",
    domains=("hub.example",),
    page={"marks": '[src*="hub-img"]'},
)
OUTLETS = {"lake": LAKE, "hub": HUB}


@pytest.mark.parametrize(
    ("url", "site", "publisher", "title", "html", "key"),
    [
        ("https://www.lakepost.example/rain", None, None, "", "", "lake"),
        ("https://news.lakepost.example/rain", "U.S.", None, "", "", "lake"),
        ("https://other.example/rain", "Lake Post", None, "", "", "lake"),
        ("https://lakepost.example/rain", "Hub", None, "", "", "hub"),
        (
            "https://lakepost.example/rain",
            None,
            None,
            "",
            "<img src=hub-img/1><img src=hub-img/2>",
            "hub",
        ),
        (None, None, "The Lake Post", "", "", "lake"),
        (None, None, None, "Rain falls : Lake Post", "", "lake"),
        ("https://notlakepost.example/rain", None, None, "", "", None),
        (None, None, None, "", "", None),
    ],
)
def test_the_outlet_is_told_by_evidence(
    url: str | None, site: str | None, publisher: str | None, title: str, html: str, key: str | None
) -> None:
    """A syndicator's own name, then the host, then the names in the head."""
    meta = {"og:site_name": [site]} if site else {}
    articles = [{"@type": "NewsArticle", "publisher": {"name": publisher}}] if publisher else []
    found = find_site(url, meta, articles, title, LexborHTMLParser(html), OUTLETS)
    assert (found.outlet and found.outlet.key) == key


@pytest.mark.parametrize(
    ("site", "publisher", "host", "name"),
    [
        ("The Hill Times", "Hill Group Ltd", "hill.example", "The Hill Times"),
        ("hill.example", "The Hill Times", "hill.example", "The Hill Times"),
        ("hill", "Hill.example", "hill.example", "hill"),
        (None, "The Hill Times", "hill.example", "The Hill Times"),
        (None, "山報", "hill.example", "hill.example"),
        (None, None, "hill.example", "hill.example"),
    ],
)
def test_an_unknown_outlet_has_the_name_that_the_page_gives_it(
    site: str | None, publisher: str | None, host: str, name: str
) -> None:
    """The name of the site, the publisher's where it is a domain or missing, else the host."""
    meta = {"og:site_name": [site]} if site else {}
    articles = [{"@type": "NewsArticle", "publisher": {"name": publisher}}] if publisher else []
    found = find_site(f"https://{host}/rain", meta, articles, "", LexborHTMLParser(""), {})
    assert found.outlet is None
    assert found.name == name


def test_hosts() -> None:
    """A host is read from any address; an address that is none has none."""
    assert host_of("https://WWW.LakePost.example:80/x") == "lakepost.example"
    assert host_of("//lakepost.example/x") == "lakepost.example"
    assert host_of("http://[broken") == ""
    assert host_of(None) == ""
