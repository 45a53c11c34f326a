"""A quote as a claim."""

from __future__ import annotations

import json

from newsextract import Article
from newsextract.exports import claim_review


def test_a_claim_has_what_the_story_says(article: Article) -> None:
    """Words, speaker, day, and where it appeared; nothing that only a checker can say."""
    found = json.loads(
        json.dumps(claim_review(article, article.quotes[0], "https://example.org/rain"))
    )
    assert found["@type"] == "ClaimReview"
    assert found["claimReviewed"] == "My roof leaks, … So is my mother’s."
    claim = found["itemReviewed"]
    assert claim["@type"] == "Claim"
    assert claim["author"]["@type"] == "Person"
    assert claim["author"]["name"] == "Tiyamike Banda"
    assert claim["datePublished"] == "2025-03-03"
    assert claim["appearance"]["url"] == "https://example.org/rain"
    assert claim["appearance"]["headline"] == "Rain returns to Zomba after two dry years"
    assert not {"reviewRating", "author", "url", "datePublished"} & set(found)


def test_an_unnamed_source_gets_no_name(article: Article) -> None:
    """Only its description."""
    quote = next(each for each in article.quotes if each.source and "official" in each.source.text)
    author = claim_review(article, quote)["itemReviewed"]["author"]
    assert "name" not in author
    assert author["description"] == "unnamed source: senior official"


def test_nobody_is_nobody(article: Article) -> None:
    """No speaker, no author."""
    quote = article.quotes[0].model_copy(update={"speaker": None})
    assert "author" not in claim_review(article, quote)["itemReviewed"]
