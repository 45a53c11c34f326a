"""Canada.com: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

CANADA_COM = Outlet(
    key="canada_com",
    name="Canada.com",
    aliases=("canada",),
    domains=(
        "o.canada.com",
        "canada.com",
    ),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Canada.com."""
    return (CANADA_COM,)
