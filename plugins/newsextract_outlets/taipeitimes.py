"""Taipei Times: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

TAIPEITIMES = Outlet(
    key="taipeitimes",
    name="Taipei Times",
    domains=("taipeitimes.com",),
    page={
        "drop": ".imgboxa",
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Taipei Times."""
    return (TAIPEITIMES,)
