"""Daily Star: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

DAILYSTAR = Outlet(
    key="dailystar",
    name="Daily Star",
    domains=("dailystar.co.uk",),
    page={
        # since 2025 a page has JSON-LD, whose headline is the one that counts
        "headline": ("ld+json", "og:title", "h1"),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Daily Star."""
    return (DAILYSTAR,)
