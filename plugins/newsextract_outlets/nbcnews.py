"""NBC News: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

NBCNEWS = Outlet(
    key="nbcnews",
    name="NBC News",
    domains=("nbcnews.com",),
    page={
        "layouts": (
            {
                "years": "2018-",
                "body": ".article-body__content",
                "byline": ".articleByline__name,.byline-name",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """NBC News."""
    return (NBCNEWS,)
