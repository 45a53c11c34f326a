"""The Independent: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

INDEPENDENT = Outlet(
    key="independent",
    name="The Independent",
    aliases=("Independent",),
    domains=(
        "independent.co.uk",
        "the-independent.com",
    ),
    page={
        "headline": ("ld+json", "h1"),
        "drop": '[data-component="Newsletter"]',
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Independent."""
    return (INDEPENDENT,)
