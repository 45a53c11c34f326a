"""CBS News: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

CBSNEWS = Outlet(
    key="cbsnews",
    name="CBS News",
    domains=("cbsnews.com",),
    page={
        "layouts": (
            {
                "years": "2018-",
                "body": "section.content__body,.content-article > section",
                "byline": ".content__meta-byline",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """CBS News."""
    return (CBSNEWS,)
