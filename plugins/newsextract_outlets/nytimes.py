"""The New York Times: `LONDON —` stands in the first paragraph of `articleBody`."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

NYTIMES = Outlet(
    key="nytimes",
    name="The New York Times",
    aliases=(
        "New York Times",
        "NYT",
    ),
    domains=("nytimes.com",),
    page={
        "layouts": (
            {
                "years": "2018-",
                "body": 'section[name="articleBody"]',
                "byline": '[data-testid="byline-timestamp"]',
            },
            {
                "years": "2014-2018",
                "body": ".story-body-supplemental,.story-body-text",
                "drop": "footer.story-footer,.story-ad,figure",
                "byline": ".byline",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The New York Times."""
    return (NYTIMES,)
