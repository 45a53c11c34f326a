"""Tests of `newsextract.structure.published`."""

import datetime

import pytest

from newsextract import Story, extract

BODY = "The port reopened on Monday after a month of repairs, officials said.\nCrowds came.\n"
GIVEN = datetime.date(2024, 11, 9)


@pytest.mark.parametrize(
    ("text", "given", "value", "basis"),
    [
        (f" date 2024-11-09 Port reopens\n{BODY}", None, "2024-11-09", "metadata_line"),
        (f"Port reopens\nSat 9 Nov 2024 18.54 GMT\n{BODY}", None, "2024-11-09", "metadata_line"),
        (f"Port reopens\nNovember 9, 20247:55 AM UTCUpdated ago\n{BODY}", None, "2024-11-09", "metadata_line"),
        (f"Port reopens\nUpdated 10 Nov 2024\nPublished 9 Nov 2024\n{BODY}", None, "2024-11-10", "metadata_line"),
        (f"LIMA, Nov 9, 2024 (Reuters) - {BODY}", None, "2024-11-09", "dateline"),
        (f"LIMA, Nov 9 (Reuters) - {BODY}", GIVEN, "2024-11-09", "dateline"),
        (f"LIMA: Ships left on Saturday (Nov 9).\n{BODY}", GIVEN, "2024-11-09", "text_date"),
        (f"Port reopens\n{BODY}", GIVEN, "2024-11-09", "given"),
        (f"LIMA: Ships left on Friday (Nov 8).\n{BODY}", GIVEN, "2024-11-09", "given"),
        (f" date 2024-11-01 Port reopens\n{BODY}", GIVEN, "2024-11-09", "given"),
    ],
)  # fmt: skip
def test_the_day_of_publication_has_a_basis(
    text: str, given: datetime.date | None, value: str, basis: str
) -> None:
    """What the caller says is taken; the text is the basis where it says the same."""
    published = extract(Story(text, published=given)).published
    assert published
    assert (published.value, published.basis) == (value, basis)
    assert (published.span is None) == (basis == "given")


@pytest.mark.parametrize(
    "text",
    [
        f"Port reopens\n{BODY}",
        f"LIMA: Ships left on Saturday (Nov 9).\n{BODY}",
        f"Port reopens\nUpdated 30 Feb 2024\n{BODY}",
    ],
)
def test_a_text_without_a_whole_date_has_no_day(text: str) -> None:
    """A day without its year, or one that never was, is not made up."""
    assert extract(text).published is None
