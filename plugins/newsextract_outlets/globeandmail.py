"""The Globe and Mail: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

GLOBEANDMAIL = Outlet(
    key="globeandmail",
    name="The Globe and Mail",
    aliases=("Globe and Mail",),
    domains=("theglobeandmail.com",),
    page={"headline": ("og:title", "h1")},
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Globe and Mail."""
    return (GLOBEANDMAIL,)
