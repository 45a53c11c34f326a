"""Washington Times: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

WASHINGTONTIMES = Outlet(
    key="washingtontimes",
    name="Washington Times",
    aliases=("The Washington Times",),
    domains=("washingtontimes.com",),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Washington Times."""
    return (WASHINGTONTIMES,)
