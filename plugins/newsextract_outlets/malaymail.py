"""Malay Mail: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

MALAYMAIL = Outlet(
    key="malaymail",
    name="Malay Mail",
    domains=("malaymail.com",),
    page={
        "headline": ("og:title", "h1"),
        "layouts": ({"years": "2018-", "body": ".article-body", "byline": ".article-byline"},),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Malay Mail."""
    return (MALAYMAIL,)
