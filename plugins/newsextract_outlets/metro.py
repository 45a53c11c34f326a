"""Metro: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

METRO = Outlet(
    key="metro",
    name="Metro",
    aliases=("Metro.co.uk",),
    domains=("metro.co.uk",),
    page={
        "headline": ("ld+json", "h1"),
        "drop": ".metro-factbox,.ad-slot-container",
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Metro."""
    return (METRO,)
