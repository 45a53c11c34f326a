"""Yahoo: prints the copy of others between `·5 min read` and `Latest Stories`; their datelines, their bylines."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

MIN_READ = Rule(
    name="yahoo.mark.min_read",
    at="anywhere",
    anchor="min read",
    within=2_500,
    pattern=r"(?<= [·•] [ ]? [0-9]{1,2} [ ] ) min [ ] read",
    examples=("·5 min read", "Sat, 9 March 2024 · 3 min read"),
    rejects=("5 min read", "a 5 min read"),
)
STORIES = Rule(
    name="yahoo.mark.stories",
    at="anywhere",
    anchor="Stories",
    pattern=r"(?<= \n [ ]{0,3} (?: Latest | Recommended ) [ ] ) Stories (?= [ ]* \n )",
    examples=("It rained.\nLatest Stories\nRain",),
    rejects=("Latest Stories", "It rained.\nStories from Oslo\n"),
)
CONTINUES = Rule(
    name="yahoo.mark.continues",
    at="anywhere",
    anchor="continues",
    pattern=r"(?<= \n [ ]{0,3} Story [ ] ) continues",
    examples=("It rained.\nStory continues",),
    rejects=("Story continues",),
)
COMMENTS = Rule(
    name="yahoo.mark.comments",
    at="anywhere",
    anchor="comments",
    pattern=r"(?<= \n [ ]{0,3} View [ ] ) comments",
    examples=("It rained.\nView comments",),
    rejects=("View comments on rain",),
)
NAME = Rule(
    name="yahoo.mark.name",
    at="anywhere",
    anchor="Yahoo",
    weight=2.0,
    pattern=r"""
        (?<= (?: \A | \n ) [ ]{0,3} | [|–—-] [ ] )
        Yahoo (?: [ ] (?: News | Finance | Sports | Entertainment | Style | Canada | UK | Singapore ) ){0,2} (?= [ ]* (?: \n | \Z ) )
    """,
    examples=("Yahoo News", "Rain floods a valley - Yahoo"),
    rejects=("Yahoo shares fell",),
)

PAGE = {
    "layouts": (
        {
            "years": "2020-",
            "body": ".caas-body",
            "byline": ".caas-attr-item-author,.caas-author-byline-collapse",
        },
        {
            "years": "2016-2020",
            "body": ".canvas-body",
            "drop": ".read-more,.canvas-yahoovideo",
            "byline": ".auth-prov-soc .author",
        },
        {
            "years": "2010-2016",
            "body": ".yom-art-content",
            "drop": ".yog-col,.yom-fig-frame,#topics,.yom-art-related",
            "byline": "cite.byline",
        },
    ),
}
YAHOO = Outlet(
    key="yahoo",
    name="Yahoo",
    kind="syndicator",
    aliases=("Yahoo News",),
    domains=("yahoo.com", "yahoo.co.uk"),
    marks=(MIN_READ, STORIES, CONTINUES, COMMENTS, NAME),
    page=PAGE,
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Yahoo."""
    return (YAHOO,)
