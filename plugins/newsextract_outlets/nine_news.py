"""Nine News: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

NINE_NEWS = Outlet(
    key="nine_news",
    name="Nine News",
    aliases=(
        "9News",
        "9 News",
    ),
    domains=(
        "9news.com.au",
        "nine.com.au",
    ),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Nine News."""
    return (NINE_NEWS,)
