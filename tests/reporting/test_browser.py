"""Reports opened in Chromium: nothing too wide, cut off or overlapping; no fault of accessibility."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsextract import Story, extract, report
from tests.comparison.story_sets import story_set
from tests.reporting.browser import (
    WIDTHS,
    accessibility,
    find_axe,
    find_chromium,
    measure,
    photograph,
    print_out,
)
from tests.reporting.test_hostile import ATTACKS

EXAMPLES = sorted((Path(__file__).resolve().parents[2] / "examples").glob("*.txt"))
LONG = Story(
    f"{'Very' * 60} long headline\n\n“{'word' * 90},” {'Obi' * 30} said on Monday. "
    + "“Yes,” an official said. " * 40
    + f"\n\nhttps://example.test/{'a' * 300}\n\n"
    + " ".join(f"In {year} it rained." for year in range(1950, 2024, 3)),
    published="2025-03-05",
)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A short path: a browser's profile has sockets in it."""
    path = Path(tempfile.mkdtemp(prefix="newsextract-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


def _pages() -> dict[str, str]:
    """One story, a story with attacks, one of extremes, and sets of stories."""
    ferry = story_set("ferry")
    bridge = extract(EXAMPLES[1].read_text(encoding="utf-8"))
    attacked = extract(
        "“It rained,” Dana Obi said.\n\n"
        + "\n\n".join(f"“{each}” a source said." for each in ATTACKS)
    )
    return {
        "one": report(bridge),
        "attacked": report(attacked, names=["attacks"]),
        "long": report(extract(LONG)),
        "several": report(ferry.articles, names=ferry.outlets),
        "many": report(
            [*ferry.articles, *ferry.articles],
            names=[
                f"{outlet} {edition}" for edition in ("early", "late") for outlet in ferry.outlets
            ],
        ),
    }


PAGES = ("one", "attacked", "long", "several", "many")


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    find_chromium()
    return _pages()


@pytest.mark.slow
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_it_fits_the_window(name: str, width: int, pages: dict[str, str], folder: Path) -> None:
    """At the widths of a phone, a tablet and a desk."""
    found = measure(pages[name], width, folder)
    assert found["inner"] == width
    assert found["scroll"] <= width
    assert (found["cut"], found["outside"], found["overlapping"]) == ([], [], [])
    assert found["styled"] == "640px"  # its policy lets its own style sheet work


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_no_fault(name: str, pages: dict[str, str], folder: Path) -> None:
    """Not even a slight one, light or dark."""
    axe = find_axe()
    for width, dark in ((390, False), (1400, False), (1400, True)):
        found = accessibility(pages[name], axe, width, folder, dark)
        assert found == []


@pytest.mark.slow
def test_axe_would_find_a_fault(pages: dict[str, str], folder: Path) -> None:
    """The check can fail: a page whose language is no language."""
    broken = pages["one"].replace('<html lang="en">', '<html lang="">')
    assert "html-has-lang" in [
        each["id"] for each in accessibility(broken, find_axe(), 820, folder)
    ]


@pytest.mark.slow
def test_a_width_would_be_noticed(pages: dict[str, str], folder: Path) -> None:
    """The check can fail: a picture that is wider than a phone."""
    broken = pages["several"].replace('width="330"', 'width="2000"').replace("max-width: 100%;", "")
    assert measure(_styled_anew(broken), 390, folder)["scroll"] > 390


@pytest.mark.slow
def test_pictures_and_print(pages: dict[str, str], folder: Path) -> None:
    """It can be photographed at the three widths, and printed on several sheets."""
    for width in WIDTHS:
        picture = photograph(pages["several"], width, folder).read_bytes()
        assert picture.startswith(b"\x89PNG")
        assert int.from_bytes(picture[16:20]) == width
    printed = print_out(pages["several"], folder)
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") + printed.count(b"/Type /Page ") >= 2


def _styled_anew(page: str) -> str:
    """The page with a policy for its changed style sheet."""
    import base64
    import hashlib
    import re

    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return re.sub(
        r"style-src &#x27;sha256-[^;]*;", f"style-src &#x27;sha256-{digest}&#x27;;", page, count=1
    )
