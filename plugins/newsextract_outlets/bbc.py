"""BBC News: its layouts part links (`ul.story-body__unordered-list`) from the story."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

BBC = Outlet(
    key="bbc",
    name="BBC News",
    aliases=(
        "BBC",
        "BBC Sport",
    ),
    domains=(
        "bbc.com",
        "bbc.co.uk",
    ),
    page={
        "layouts": (
            {
                "years": "2023-",
                "body": "main article",
                "drop": '[data-component="links-block"],[data-component="tag-list-block"],[data-component="headline-block"],[data-component="byline-block"],[data-component="ad-slot"]',
            },
            {
                "years": "2020-2023",
                "body": 'article[class*="ArticleWrapper"]',
                "drop": '[data-component="links-block"],[data-component="tag-list"],[data-component="topic-list"],header',
            },
            {
                "years": "2011-2020",
                "body": ".story-body__inner",
                "drop": "ul.story-body__unordered-list,.media-placeholder,.idt2,.bbc-news-vj-embed-wrapper",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """BBC News."""
    return (BBC,)
