"""The i Paper: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

INEWS = Outlet(
    key="inews",
    name="The i Paper",
    aliases=(
        "inews.co.uk",
        "inews",
    ),
    domains=(
        "inews.co.uk",
        "theipaper.com",
    ),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The i Paper."""
    return (INEWS,)
