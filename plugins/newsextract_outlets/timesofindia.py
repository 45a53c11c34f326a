"""Times of India: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

TIMESOFINDIA = Outlet(
    key="timesofindia",
    name="Times of India",
    aliases=(
        "The Times of India",
        "TIMESOFINDIA.COM",
    ),
    domains=(
        "timesofindia.indiatimes.com",
        "timesofindia.com",
    ),
    page={
        "drop": ".cdatainfo",
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Times of India."""
    return (TIMESOFINDIA,)
