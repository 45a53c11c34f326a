"""Web Annotations point at the words they are about."""

from __future__ import annotations

import json

import pytest

from newsextract import Article, extract
from newsextract.exports import web_annotations


def test_selectors_find_the_words(article: Article) -> None:
    """By place, and by words with what stands around them."""
    found = web_annotations(article, "https://example.org/rain")
    items = found["first"]["items"]
    assert (
        found["total"]
        == len(items)
        == len(article.quotes) + len(article.dates) + len(article.numbers)
    )
    for item in items:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            place, words = target["selector"]
            assert article.text[place["start"] : place["end"]] == words["exact"]
            around = words["prefix"] + words["exact"] + words["suffix"]
            assert article.text.find(around) == place["start"] - len(words["prefix"])


def test_the_shape_is_that_of_the_model(article: Article) -> None:
    """Context, types and ids as the recommendation wants them; every id once."""
    found = json.loads(json.dumps(web_annotations(article, "https://example.org/rain")))
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (found["type"], found["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    ids = [item["id"] for item in found["first"]["items"]]
    assert len(set(ids)) == len(ids)
    assert all(item["type"] == "Annotation" and item["body"] for item in found["first"]["items"])
    assert "Tiyamike Banda" in [body["value"] for body in found["first"]["items"][0]["body"]]


def test_a_story_without_an_address_is_named_by_its_text() -> None:
    """The same text has the same name."""
    one, two = (web_annotations(extract("“It rained,” Dana Obi said.")) for _ in range(2))
    assert one == two
    assert one["first"]["items"][0]["target"]["source"].startswith("urn:sha256:")


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "//example.org", "x", "http://", "http://[::1"],
)
def test_what_is_no_web_address_is_refused(article: Article, url: str) -> None:
    """One line says what was expected."""
    with pytest.raises(ValueError, match="no web address"):
        web_annotations(article, url)
