"""Evening Standard: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

STANDARD = Outlet(
    key="standard",
    name="Evening Standard",
    aliases=(
        "The Standard",
        "London Evening Standard",
    ),
    domains=("standard.co.uk",),
    page={
        "headline": ("og:title", "h1"),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Evening Standard."""
    return (STANDARD,)
