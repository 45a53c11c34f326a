"""The Mirror: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

MIRROR = Outlet(
    key="mirror",
    name="The Mirror",
    aliases=(
        "Daily Mirror",
        "Mirror",
        "Mirror Online",
    ),
    domains=(
        "mirror.co.uk",
        "themirror.com",
    ),
    page={
        "headline": ("og:title", "h1"),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Mirror."""
    return (MIRROR,)
