"""The Sun: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

THESUN = Outlet(
    key="thesun",
    name="The Sun",
    domains=(
        "thesun.co.uk",
        "the-sun.com",
    ),
    page={
        "headline": ("ld+json", "h1"),
        "layouts": (
            {
                "years": "2016-",
                "body": ".article__content",
                "drop": ".rail,.article__media,.sun-row",
                "byline": ".article__author",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Sun."""
    return (THESUN,)
