"""Global News: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

GLOBALNEWS = Outlet(
    key="globalnews",
    name="Global News",
    domains=("globalnews.ca",),
    page={
        "headline": ("ld+json", "h1"),
        "layouts": (
            {
                "years": "2018-",
                "body": "article.l-article__text",
                "drop": ".c-ad,.l-article__part,.c-tabs",
                "byline": ".c-byline__attribution",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Global News."""
    return (GLOBALNEWS,)
