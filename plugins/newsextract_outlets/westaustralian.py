"""West Australian: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

WESTAUSTRALIAN = Outlet(
    key="westaustralian",
    name="West Australian",
    aliases=("The West Australian",),
    domains=("thewest.com.au",),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """West Australian."""
    return (WESTAUSTRALIAN,)
