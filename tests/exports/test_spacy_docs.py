"""A spaCy Doc with our records in it."""

from __future__ import annotations

import sys
import warnings

import pytest

from newsextract import Article, NewsextractError
from newsextract.exports import spacy_doc


def test_records_are_spans(article: Article) -> None:
    """Each in its group, with its id, its kind and the actor meant."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the libraries of spaCy
        spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
        doc = spacy_doc(article, spacy.blank("en"))
    assert doc.text == article.text
    quote = article.quotes[0]
    first = doc.spans["quotes"][0]
    assert (first.label_, first.id_, first.kb_id_) == (quote.kind, quote.id, quote.speaker)
    assert quote.content[0].text in first.text
    assert len(doc.spans["quotes"]) == sum(len(each.content) for each in article.quotes)
    assert len(doc.spans["numbers"]) == len(article.numbers)
    assert [span.text for span in doc.spans["dates"]] == [date.span.text for date in article.dates]
    assert doc.user_data["newsextract"] is article


def test_without_spacy_the_extra_is_named(
    article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one line."""
    monkeypatch.setitem(sys.modules, "spacy.tokens", None)
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(NewsextractError, match=r"newsextract\[spacy\]"):
        spacy_doc(article, None)
