"""Tests of `newsextract.structure.zones`, `layout` and `repeats`."""

from newsextract import extract
from newsextract.structure.repeats import repeats


def test_zones_cover_a_text_once() -> None:
    """Each character stands in exactly one zone; blanks belong to what stands before them."""
    text = " date 2025-01-02 Port reopens\n\nBy Ann Fox\n\nLIMA: It rained.\n\nIt stopped.\n"
    zones = extract(text).zones
    assert [(text[zone.start : zone.end], zone.zone) for zone in zones] == [
        (" date 2025-01-02 ", "metadata"),
        ("Port reopens\n\n", "headline"),
        ("By Ann Fox\n\n", "byline"),
        ("LIMA: ", "dateline"),
        ("It rained.\n\nIt stopped.\n", "body"),
    ]


def test_a_dateline_on_lines_of_its_own_is_no_paragraph() -> None:
    """`CNN` and `—` on two lines are a dateline, and the body begins under them."""
    article = extract("Port reopens\nCNN\n—\nIt rained on Monday.\nIt stopped.\n")
    assert [each.zone for each in article.paragraphs] == [
        "headline",
        "dateline",
        "dateline",
        "body",
        "body",
    ]


def test_a_line_that_says_it_again_repeats() -> None:
    """Stems are compared, so that a changed ending does not hide the repetition."""
    one = "The mayor has decided to reopen the port."
    two = "The mayor decided on Monday that ports should be reopened, officials said."
    assert repeats(f"{one}\n{two}", (0, len(one)), (len(one) + 1, len(one) + 1 + len(two)))
    other = "Rain fell in the valley and the river rose by a metre."
    assert not repeats(f"{one}\n{other}", (0, len(one)), (len(one) + 1, len(one) + 1 + len(other)))
