"""Condé Nast: The New Yorker and Wired share one layout, `.body__inner-container`."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

_PAGE = {
    "headline": ("ld+json", "h1"),
    "standfirst": '[class*="ContentHeaderDek"]',
    "layouts": (
        {"years": "2020-", "body": ".body__inner-container", "byline": '[itemprop="author"]'},
    ),
}

NEW_YORKER = Outlet(key="newyorker", name="The New Yorker", domains=("newyorker.com",), page=_PAGE)
WIRED = Outlet(key="wired", name="Wired", aliases=("WIRED",), domains=("wired.com",), page=_PAGE)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The New Yorker and Wired."""
    return (NEW_YORKER, WIRED)
