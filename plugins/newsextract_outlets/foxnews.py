"""Fox News: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

FOXNEWS = Outlet(
    key="foxnews",
    name="Fox News",
    aliases=(
        "FOX News",
        "Fox News Digital",
    ),
    domains=("foxnews.com",),
    page={
        "headline": ("ld+json", "h1"),
        "layouts": (
            {
                "years": "2018-",
                "body": ".article-body",
                "drop": ".featured-video,.image-ct,.author-bio,.article-meta",
                "byline": ".author-byline",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Fox News."""
    return (FOXNEWS,)
