"""The Nation: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

THENATION = Outlet(
    key="thenation",
    name="The Nation",
    domains=("thenation.com",),
    page={
        "headline": ("og:title", "h1"),
        "standfirst": ".article-header-content > h2",
        "layouts": ({"years": "2016-", "body": ".article-body-inner", "drop": "aside"},),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Nation."""
    return (THENATION,)
