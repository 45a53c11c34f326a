"""MSN: prints the copy of others; `© Provided by …` stands in its captions."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

MSN = Outlet(
    key="msn",
    name="MSN",
    kind="syndicator",
    aliases=("MSN News", "Microsoft Start", "Microsoft News"),
    domains=("msn.com",),
    page={
        "marks": 'img[src*="img-s-msn-com"],[data-aop="articlebody"]',
        "layouts": (
            {
                "years": "2014-2022",
                "body": ".articlebody",
                "drop": ".readmore,.storyimage,.medianetintraarticlenativead",
                "byline": ".authorname-txt",
            },
            {"years": "2014-2022", "body": ".richtext", "byline": ".authorname-txt"},
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """MSN."""
    return (MSN,)
