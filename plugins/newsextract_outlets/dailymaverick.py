"""Daily Maverick: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

DAILYMAVERICK = Outlet(
    key="dailymaverick",
    name="Daily Maverick",
    domains=("dailymaverick.co.za",),
    page={
        "headline": ("ld+json", "h1"),
        "drop": ".dm_add_wrapper,.inputTextAreaDiv,#tab-summary,.tldr-summary",
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Daily Maverick."""
    return (DAILYMAVERICK,)
