"""CBC News: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

CBC = Outlet(
    key="cbc",
    name="CBC News",
    aliases=(
        "CBC",
        "CBC/Radio-Canada",
    ),
    domains=("cbc.ca",),
    page={
        "headline": ("ld+json", "h1"),
        "drop": ".detailSummary,.source",
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """CBC News."""
    return (CBC,)
