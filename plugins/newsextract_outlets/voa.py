"""Voice of America: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

VOA = Outlet(
    key="voa",
    name="Voice of America",
    aliases=(
        "VOA",
        "VOA News",
    ),
    domains=("voanews.com",),
    page={
        "headline": ("og:title", "h1"),
        "layouts": ({"years": "2015-", "body": "#article-content", "byline": ".links__item-link"},),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Voice of America."""
    return (VOA,)
