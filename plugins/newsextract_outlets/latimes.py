"""Los Angeles Times: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

LATIMES = Outlet(
    key="latimes",
    name="Los Angeles Times",
    aliases=("LA Times",),
    domains=("latimes.com",),
    page={
        "headline": ("og:title", "h1"),
        "layouts": (
            {
                "years": "2019-",
                "body": ".RichTextArticleBody-body,.rich-text-article-body-content",
                "drop": ".Enhancement,.enhancement",
                "byline": ".ArticlePage-authorName,.authors",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Los Angeles Times."""
    return (LATIMES,)
