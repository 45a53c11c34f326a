"""Tests of newsextract.pages.sections, on whole pages with invented stories."""

import pytest

from newsextract import Plugins, extract_page
from tests.markup import PARAGRAPHS, body, page

PLUGINS = Plugins(load_installed=True)
TALK = "I was there, and it was nothing like that at all, said my neighbour, who has seen worse."


def _body(inside: str) -> list[str]:
    article = extract_page(
        page(f"<div id=main><h1>Valley wakes to water</h1>{inside}</div>"), plugins=PLUGINS
    )
    return [article.text[p.start : p.end] for p in article.paragraphs if p.zone == "body"]


@pytest.mark.parametrize(
    "heading",
    ["Comments (12)", "You May Like", "Sponsored Links", "Featured videos", "Leave a Reply", "MOST READ"],
)  # fmt: skip
def test_a_box_under_a_heading_that_names_it_is_left_out(heading: str) -> None:
    """What stands in one element with the heading goes with it, whatever the element is called."""
    box = f"<div><div><h3>{heading}</h3></div><div><p>{TALK}</p></div></div>"
    assert _body(f"<div>{body()}{box}</div>") == list(PARAGRAPHS)


def test_what_a_section_links_to_is_related() -> None:
    """The titles under `You may like` are related items of the page; those in comments are nobody's."""
    title = '<p><a href="/2">A second storm is on its way to the coast</a></p>'
    for heading, related in (("You may like", 1), ("12 comments", 0)):
        box = f"<div><h3>{heading}</h3>{title}</div>"
        article = extract_page(
            page(f"<div><h1>Valley wakes to water</h1><div>{body()}{box}</div></div>"),
            plugins=PLUGINS,
        )
        assert len(article.related) == related


def test_comments_without_a_box_go_on_to_the_end() -> None:
    """A heading over comments between paragraphs ends the story, unless the story goes on behind it."""
    story = body()
    comments = f"<h2>3 comments</h2><div class=x1><p>{TALK}</p></div>"
    assert _body(f"<div>{story}{comments}</div>") == list(PARAGRAPHS)
    more = (
        "<p>The council then read out what people had written, and promised an answer by May.</p>"
    )
    assert len(_body(f"<div class=x>{story}<h2>Comments</h2>{more}</div>")) == len(PARAGRAPHS) + 1


def test_other_headings_stay() -> None:
    """A sub-heading of the story that only resembles one of a section."""
    more = "<p>The council read out what people had written, and promised an answer by May.</p>"
    box = f"<div><h2>What the neighbours saw</h2>{more}</div>"
    assert len(_body(f"<div>{body()}{box}</div>")) == len(PARAGRAPHS) + 1


def test_a_form_is_no_text() -> None:
    """Labels of a form are left out; a system's form around the whole page is not."""
    form = "<form><p>Your name (required)</p><p>Your opinion of this story:</p><input></form>"
    assert _body(f"<div>{body()}{form}</div>") == list(PARAGRAPHS)
    assert _body(f"<form>{body()}</form>") == list(PARAGRAPHS)


def test_a_source_line_of_a_box_ends_no_story() -> None:
    """A box of facts names its source, and the story goes on under it."""
    box = "<div><h2>Floods</h2><ul><li>The river rose three metres in 1911</li></ul><p>Source: Lake Post</p></div>"
    first, *rest = PARAGRAPHS
    more = [f"The {n} had not been seen anywhere in the whole valley for ten years, people in town said." for n in ("heron", "otter", "beaver")]  # fmt: skip
    told = _body("".join(f"<p>{each}</p>" for each in (first, *rest)) + box + "".join(f"<p>{each}</p>" for each in more))  # fmt: skip
    assert told[-3:] == more
