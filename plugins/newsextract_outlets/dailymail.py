"""Daily Mail: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

DAILYMAIL = Outlet(
    key="dailymail",
    name="Daily Mail",
    aliases=(
        "Mail Online",
        "MailOnline",
        "Daily Mail Online",
    ),
    domains=(
        "dailymail.co.uk",
        "dailymail.com",
    ),
    page={
        "headline": ("og:title", "h1"),
        "layouts": (
            {
                "years": "2012-",
                "body": "#js-article-text",
                "drop": ".author-section,.byline-section,.artSplitter,.mol-img-group,.related-carousel",
                "byline": ".author-section",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Daily Mail."""
    return (DAILYMAIL,)
