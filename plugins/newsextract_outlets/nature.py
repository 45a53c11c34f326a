"""Nature: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

NATURE = Outlet(
    key="nature",
    name="Nature",
    aliases=("Nature Publishing Group",),
    domains=("nature.com",),
    page={
        "headline": ("ld+json", "h1"),
        "drop": "#registration-wall-nature,article.recommended",
        "layouts": (
            {"years": "2019-", "body": ".c-article-body .article__teaser,.c-article-body"},
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Nature."""
    return (NATURE,)
