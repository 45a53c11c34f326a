"""Euronews: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

EURONEWS = Outlet(
    key="euronews",
    name="Euronews",
    domains=("euronews.com",),
    page={
        "headline": ("og:title", "h1"),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Euronews."""
    return (EURONEWS,)
