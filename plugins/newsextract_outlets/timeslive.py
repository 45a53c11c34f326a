"""TimesLIVE: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

TIMESLIVE = Outlet(
    key="timeslive",
    name="TimesLIVE",
    aliases=(
        "Times Live",
        "TimesLIVE Premium",
        "Sunday Times Daily",
    ),
    domains=("timeslive.co.za",),
    page={
        "drop": ".article-widget-related_articles,.article-widget-image",
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """TimesLIVE."""
    return (TIMESLIVE,)
