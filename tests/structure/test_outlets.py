"""Tests of `newsextract.structure.outlets` and of the marks of the outlets that are installed."""

import pytest

from newsextract import Article, Story, UnknownKeyError, extract

BODY = "The port reopened on Monday after a month of repairs, officials said.\nCrowds came.\n"


def _key(article: Article) -> str | None:
    return article.outlet.key if article.outlet else None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (f"Port reopens\n· CNA · JoinLIMA: {BODY}", "cna"),
        (f"Port reopens\nLIMA: {BODY}Source: AFP/ec(ab)\n", "cna"),
        (f"By Ann Fox, CNN\n(CNN) — {BODY}", "cnn"),
        (f"{BODY}CNN’s Ann Fox contributed to this report.", "cnn"),
        (f"{BODY}NPR’s Ann Fox contributed reporting.", "npr"),
        (f"{BODY}The mayor did not answer NPR’s request for comment.\n", "npr"),
        (f"Port reopens\n{BODY}“It is time,” a minister told the Guardian.\n", "guardian"),
        (f"LIMA (AP) — {BODY}", "ap"),
        (f"LIMA, Nov 2 (Reuters) - {BODY}", "reuters"),
        (f"Lima (AFP) – {BODY}", "afp"),
        (f"Port reopens\n{BODY}", None),
        (
            f"Port reopens\n{BODY}A diplomat told AFP, and a minister told CNN, that it was time.\n",
            None,
        ),
    ],
)
def test_an_outlet_is_recognised_by_its_marks(text: str, key: str | None) -> None:
    """Marks are weighed; being told something once is not enough to be whose story it is."""
    article = extract(text)
    assert _key(article) == key
    if article.outlet:
        assert article.outlet.basis == "text"
        assert article.outlet.spans


def test_a_publisher_is_preferred_to_the_agency_whose_copy_it_prints() -> None:
    """An agency's dateline in a story that CNA signs makes it CNA's."""
    assert _key(extract(f"LIMA (Reuters) - {BODY}Source: Reuters/ga\n")) == "cna"


def test_marks_of_other_stories_do_not_count() -> None:
    """An agency's dateline in an indented teaser does not make the story the agency's."""
    article = extract(
        f"Port reopens\n{BODY}Latest Stories\n\n  • Rain\n\n    OSLO (Reuters) -It rained.\n"
    )
    assert _key(article) is None


def test_a_syndicator_stands_beside_the_outlet() -> None:
    """Yahoo prints the copy of others between reading time and a list of other stories."""
    article = extract(f"Port reopens\n·5 min read\nLIMA (AP) — {BODY}Latest Stories\n• Rain\n")
    assert _key(article) == "ap"
    assert article.syndicator
    assert article.syndicator.key == "yahoo"


@pytest.mark.parametrize(
    ("story", "key", "basis"),
    [
        (Story(BODY, outlet="npr"), "npr", "stated"),
        (Story(BODY, url="https://edition.cnn.com/2024/x"), "cnn", "url"),
        (Story(BODY, url="https://www.theguardian.com/x", outlet="cna"), "cna", "stated"),
        (Story(f"(CNN) — {BODY}", outlet="npr"), "npr", "stated"),
        (Story(BODY, url="https://bugle.example/x"), None, None),
        (Story(BODY, url="http://[broken"), None, None),
    ],
)
def test_what_the_caller_says_wins(story: Story, key: str | None, basis: str | None) -> None:
    """A stated outlet wins over the URL, and the URL over marks in the text."""
    article = extract(story)
    assert _key(article) == key
    assert (article.outlet and article.outlet.basis) == basis


def test_a_stated_syndicator_leaves_the_outlet_to_the_text() -> None:
    """A story on Yahoo is the agency's whose marks it bears."""
    article = extract(Story(f"LIMA (AP) — {BODY}", url="https://news.yahoo.com/x"))
    assert _key(article) == "ap"
    assert article.syndicator
    assert article.syndicator.key == "yahoo"


def test_an_unknown_outlet_is_an_error() -> None:
    """The message lists the known ones."""
    with pytest.raises(UnknownKeyError, match="cna"):
        extract(Story(BODY, outlet="no-such-outlet"))
