"""Daily News TZ: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

DAILYNEWS_TZ = Outlet(
    key="dailynews_tz",
    name="Daily News TZ",
    aliases=("Daily News Tanzania",),
    domains=("dailynews.co.tz",),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Daily News TZ."""
    return (DAILYNEWS_TZ,)
