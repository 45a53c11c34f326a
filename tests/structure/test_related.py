"""Tests of `newsextract.structure.related` and `newsextract.structure.body`."""

import pytest

from newsextract import extract

TOP = "Port reopens after a month\nThe port reopened on Monday after a month of repairs, officials said.\n"
END = "Crowds came to see the ships, and the mayor wept as the first of them left.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Related: Rain floods a valley, says mayor",
        "ALSO READ: Rain floods a valley, says mayor",
        "READ MORE: Rain floods a valley, says mayor",
        "[Read: Rain floods a valley, says mayor]",
        "Related article Rain floods a valley, says mayor",
        "Rain floods a valley, says mayor\nRead more",
        "Related:\nRain floods a valley, says mayor",
    ],
)
def test_a_link_inside_the_story_is_an_item(line: str) -> None:
    """Its title is told from its label, and the story goes on behind it."""
    article = extract(f"{TOP}{line}\n{END}")
    assert [(each.kind, each.headline.text) for each in article.related][:1] == [
        (article.related[0].kind, "Rain floods a valley, says mayor")
    ]
    assert len(article.related) == 1
    assert [each.zone for each in article.paragraphs][-1] == "body"


def test_a_list_with_bullets_has_titles_and_teasers() -> None:
    """An item is a title and, indented under it, its teaser; a title may stand alone."""
    article = extract(
        f"{TOP}{END}Latest Stories\n\n  • Rain floods a valley\n\n    OSLO (AP) — It rained.\n\n  • Sun returns\n"
    )
    found = [(each.headline.text, each.teaser and each.teaser.text) for each in article.related]
    assert found == [("Rain floods a valley", "OSLO (AP) — It rained."), ("Sun returns", None)]
    assert {each.zone for each in article.paragraphs[3:]} == {"related"}


def test_a_list_without_bullets_is_read_to_the_end() -> None:
    """Under a heading at the end of a text all lines are titles."""
    article = extract(f"{TOP}{END}More from The Bugle\nRain floods a valley\nSun returns\n")
    assert [each.headline.text for each in article.related] == [
        "Rain floods a valley",
        "Sun returns",
    ]


@pytest.mark.parametrize(
    "line", ["Ships at last", "‘An endless month’", "What happens next?", "2. The bill"]
)
def test_a_short_line_over_a_paragraph_is_a_subhead(line: str) -> None:
    """A sub-heading is short and does not end as a sentence, or asks."""
    article = extract(f"{TOP}{line}\n{END}")
    assert [each.span.text for each in article.subheads] == [line]


@pytest.mark.parametrize("line", ["She wrote:", "“We wept,” he said.", "Related rain fell."])
def test_a_short_line_of_the_story_is_none(line: str) -> None:
    """A line that leads on to the next, or ends as a sentence, belongs to the body."""
    article = extract(f"{TOP}{line}\n{END}")
    assert article.subheads == ()
    assert article.related == ()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sign up for our newsletters", "newsletter_or_app_promo"),
        ("Follow Ann Fox on Twitter @annfox.", "newsletter_or_app_promo"),
        ("Get breaking news alerts in the Bugle app", "newsletter_or_app_promo"),
        ("Advertisement", "site_chrome"),
        ("© 2024 The Bugle. All rights reserved.", "copyright"),
        ("This story has been updated with a comment.", "note"),
        ("___", "separator"),
    ],
)
def test_lines_of_the_page_are_told_by_kind(line: str, kind: str) -> None:
    """A call to subscribe, a widget, a note and the like are no text of the story."""
    article = extract(f"{TOP}{END}{line}\n")
    assert [(each.kind, each.span.text) for each in article.boilerplate] == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "He asked them to sign up for the newsletter of the port.",
        "The app sends alerts to every phone in the port, she said.",
        "Share prices fell on the news.",
    ],
)
def test_a_sentence_about_an_app_is_of_the_story(line: str) -> None:
    """Only a call is a call."""
    assert extract(f"{TOP}{line}\n{END}").boilerplate == ()
