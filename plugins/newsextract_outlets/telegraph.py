"""The Telegraph: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

TELEGRAPH = Outlet(
    key="telegraph",
    name="The Telegraph",
    aliases=(
        "Telegraph",
        "Daily Telegraph",
    ),
    domains=("telegraph.co.uk",),
    page={
        "headline": ("og:title", "h1"),
        "layouts": (
            {
                "years": "2019-",
                "body": '[itemprop="articleBody"]',
                "drop": ".html-embed",
                "byline": ".e-byline",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Telegraph."""
    return (TELEGRAPH,)
