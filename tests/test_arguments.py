"""Mistakes in arguments are answered with one line that says what was found and what was meant."""

import io
from pathlib import Path
from typing import Any

import pytest

import newsextract
from newsextract import Story, StoryError, extract

ARTICLE = extract("“It rained,” Dana Obi said.")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Path("rain.txt"), "PosixPath: read it, as in path.read_text('utf-8')"),
        (b"It rained.", "bytes: decode it, as in data.decode('utf-8')"),
        (io.StringIO("It rained."), "StringIO: read it, as in extract(file.read())"),
        (ARTICLE, "Article: it is extracted already"),
        (["It rained."], "list: hand over one after the other"),
        ({"text": "It rained."}, "dict: name its text, as in Story("),
        (7, "int"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_story(value: Any, told: str) -> None:
    """Each gets its own advice."""
    with pytest.raises(StoryError) as error:
        extract(value)
    assert str(error.value).startswith("extract takes text or a Story, found ")
    assert told.replace("PosixPath", type(Path()).__name__) in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("keywords", "told"),
    [
        ({"published": "2025-03-05"}, "as in extract(Story(text, published=...))"),
        ({"outlet": "ap"}, "as in extract(Story(text, outlet=...))"),
        ({"plugin": None}, "extract takes no 'plugin': did you mean plugins?"),
        ({"zzz": 1}, "extract takes no 'zzz': it takes story, plugins, html, url"),
    ],
    ids=str,
)
def test_unknown_keywords_of_extract(keywords: Any, told: str) -> None:
    """What belongs into a Story is said so; what is misspelt gets the nearest."""
    with pytest.raises(StoryError) as error:
        extract("It rained.", **keywords)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("keywords", "told"),
    [
        ({"outlt": "ap"}, "Story takes no 'outlt': did you mean outlet?"),
        ({"date": "2025-03-05"}, "Story takes no 'date': it takes text, published, outlet, url"),
        ({"published": "yesterday"}, "story: published is 'yesterday', expected an ISO date"),
        ({"published": 20250305}, "story: published is int, expected a date"),
        ({"text": b"x"}, "story: text is bytes, expected str"),
    ],
    ids=str,
)
def test_a_story_of_the_wrong_shape(keywords: Any, told: str) -> None:
    """A Story says which field, what was found and what was expected."""
    with pytest.raises(StoryError) as error:
        Story(**{"text": "It rained.", **keywords})
    assert told in str(error.value)


def test_plugins_and_pages_of_the_wrong_type() -> None:
    """An outlet's key is no set of plugins, a path is no page."""
    with pytest.raises(StoryError, match=r"plugins is str, expected newsextract\.Plugins"):
        extract("It rained.", "ap")  # type: ignore[arg-type]
    with pytest.raises(StoryError, match=r"html is .*Path, expected bytes or str"):
        extract(html=Path("page.html"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: newsextract.audit(ARTICLE), "audit takes several articles, found Article"),  # type: ignore[arg-type]
        (lambda: newsextract.compare("text"), "compare takes several articles, found str"),  # type: ignore[arg-type]
        (lambda: newsextract.compare(["text"]), "compare takes articles, found str; extract(text)"),  # type: ignore[list-item]
        (lambda: newsextract.verify("text", [ARTICLE]), "verify takes articles, found str"),  # type: ignore[arg-type]
        (lambda: newsextract.verify(ARTICLE, ARTICLE), "verify takes several articles, found"),  # type: ignore[arg-type]
        (lambda: newsextract.diff(ARTICLE, None), "diff takes articles, found NoneType"),  # type: ignore[arg-type]
        (lambda: newsextract.lock("text"), "lock takes articles, found str"),  # type: ignore[arg-type]
        (lambda: newsextract.report(["text"]), "report takes articles, found str"),  # type: ignore[list-item]
    ],
)
def test_what_is_no_article(call: Any, told: str) -> None:
    """Functions over articles say that a text is to be extracted first."""
    with pytest.raises(StoryError) as error:
        call()
    assert told in str(error.value)


def test_an_outlet_that_is_misspelt() -> None:
    """The nearest key comes before all that are known."""
    with pytest.raises(newsextract.UnknownKeyError, match="'rueters': did you mean 'reuters'"):
        extract(Story("It rained.", outlet="rueters"))


def test_a_name_that_is_misspelt() -> None:
    """Python can name the nearest public name."""
    with pytest.raises(AttributeError) as error:
        newsextract.extrat  # type: ignore[attr-defined]  # noqa: B018
    assert (error.value.name, error.value.obj) == ("extrat", newsextract)


def test_a_story_is_copied_as_before() -> None:
    """What Python does with frozen values still works."""
    import copy
    import dataclasses
    import pickle

    story = Story("It rained.", published="2025-03-05")
    assert dataclasses.replace(story, outlet="ap").outlet == "ap"
    assert copy.deepcopy(story) == story == pickle.loads(pickle.dumps(story))
