"""CNBC: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

CNBC = Outlet(
    key="cnbc",
    name="CNBC",
    domains=("cnbc.com",),
    page={
        "layouts": (
            {
                "years": "2018-",
                "body": '[data-module="ArticleBody"]',
                "drop": ".InlineVideo-container,.RelatedContent-container",
                "byline": ".Author-authorName",
            },
        )
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """CNBC."""
    return (CNBC,)
