"""Al Jazeera: `.more-on` lists part the paragraphs of `.wysiwyg`."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

ALJAZEERA = Outlet(
    key="aljazeera",
    name="Al Jazeera",
    aliases=(
        "Al Jazeera English",
        "Al Jazeera Media Network",
    ),
    domains=(
        "aljazeera.com",
        "aljazeera.net",
    ),
    page={
        "layouts": (
            {
                "years": "2020-",
                "body": ".wysiwyg",
                "drop": ".more-on,.article-related-list,.container--ads",
                "byline": ".article-author-name",
            },
            {
                "years": "2014-2020",
                "body": ".article-p-wrapper",
                "drop": ".more-on",
                "byline": ".article-heading-author-name",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Al Jazeera."""
    return (ALJAZEERA,)
