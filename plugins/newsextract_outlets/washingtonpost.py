"""The Washington Post: links between paragraphs are `p.interstitial-link`."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

WASHINGTONPOST = Outlet(
    key="washingtonpost",
    name="The Washington Post",
    aliases=("Washington Post",),
    domains=("washingtonpost.com",),
    page={
        "layouts": (
            {
                "years": "2020-",
                "body": '[data-qa="article-body"],.article-body .main',
                "byline": '[data-qa="author-name"]',
            },
            {
                "years": "2012-2020",
                "body": "#article-body article",
                "drop": ".inline-content,p.interstitial-link,.interstitial",
                "byline": ".pb-byline",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Washington Post."""
    return (WASHINGTONPOST,)
