"""A quote as a claim that somebody can check: the schema.org ClaimReview, ready to be filled in."""

from __future__ import annotations

from typing import Any

from newsextract.exports.addresses import address_of
from newsextract.records import Actor, Article, Quote

_TYPES = {"person": "Person"}


def claim_review(article: Article, quote: Quote, url: str | None = None) -> dict[str, Any]:
    """A quote as JSON-LD of the type ClaimReview, with what the story says of it.

    What only who checks it can say is not there: `author` (the checker), `datePublished`, `url` of the check and
    `reviewRating`.

    Args:
        article: The story.
        quote: One of its quotes.
        url: Where the story stands; by default the page's own address.

    Returns:
        A dict that `json.dumps` writes as JSON-LD.

    Raises:
        ValueError: `url` is no web address.

    Examples:
        >>> from newsextract import extract
        >>> article = extract("“It rained,” Dana Obi said.")
        >>> claim_review(article, article.quotes[0])["itemReviewed"]["author"]
        {'@type': 'Person', 'name': 'Dana Obi'}

    Source:
        https://schema.org/ClaimReview
    """
    words = " … ".join(" ".join(span.text.split()) for span in quote.content)
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": words,
        "itemReviewed": _known(
            {
                "@type": "Claim",
                "text": words,
                "author": _author(article, quote),
                "datePublished": _day(article, quote),
                "appearance": _appearance(article, address_of(article, url)),
            }
        ),
    }


def _author(article: Article, quote: Quote) -> dict[str, Any] | None:
    """Who said it; of an unnamed source its description."""
    actor = next((each for each in article.actors if each.id == quote.speaker), None)
    if actor is None:
        return None
    if actor.type == "anonymous":
        return {"@type": "Thing", "description": f"unnamed source: {actor.name}"}
    return _known(
        {
            "@type": _TYPES.get(actor.type.value, "Organization"),
            "name": actor.name,
            "jobTitle": _title(actor) if actor.type == "person" else None,
        }
    )


def _title(actor: Actor) -> str | None:
    return next((role.span.text for role in actor.roles if role.kind == "title"), None)


def _day(article: Article, quote: Quote) -> str | None:
    """When it was said, where that stands with it; else when it was published."""
    said = next((date for date in article.dates if date.id == quote.utterance_date), None)
    if said is not None and said.start is not None and said.start == said.end:
        return said.start.isoformat()
    return article.published.value if article.published else None


def _appearance(article: Article, address: str | None) -> dict[str, Any]:
    outlet = article.outlet
    return _known(
        {
            "@type": "NewsArticle",
            "url": address,
            "headline": article.headline.span.text if article.headline else None,
            "datePublished": article.published.value if article.published else None,
            "author": [{"@type": "Person", "name": author.name} for author in article.authors]
            or None,
            "publisher": {"@type": "Organization", "name": outlet.name} if outlet else None,
        }
    )


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields that are known."""
    return {key: value for key, value in fields.items() if value is not None}
