"""The Associated Press: `LA CROSSE, Wis. (AP) —`, `Associated Press writer Emma Roe in Oslo contributed …`."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

DATELINE = Rule(
    name="ap.mark.dateline",
    at="anywhere",
    anchor="AP",
    weight=2.5,
    within=2_500,
    pattern=r"(?<= (?: \A [^\n(]{0,80} | \n (?: [^\s(] [^\n(]{0,60} )? ) \( ) AP \) [ ]? (?: -- | [—–_-] )",
    examples=("LA CROSSE, Wis. (AP) — It rained.", "(AP) — It rained."),
    rejects=("The agency (AP) said it rained.",),
)
WRITER = Rule(
    name="ap.mark.writer",
    at="anywhere",
    anchor="Associated Press",
    weight=2.0,
    pattern=r"Associated [ ] Press (?= [ ] (?: [\p{L}-]+ [ ] ){0,3} (?: writer | reporter | journalist | photographer | video )s? \b | [ ]* (?: \n | \Z ) )",
    examples=(
        "Associated Press writer Emma Roe in Oslo contributed to this report.",
        "By Emma Roe\nAssociated Press",
    ),
    rejects=("Associated Press reports said",),
)
FOLLOW = Rule(
    name="ap.mark.follow",
    at="anywhere",
    anchor="AP",
    weight=1.5,
    pattern=r"(?<= (?: Follow | Find [ ] more | more ) [ ] (?: of [ ] )? (?: the [ ] )? ) AP \b ['’]? s? | AP (?= [ ] (?: Photo / | writers? | reporters? | correspondent | Technology [ ] Writer ) )",
    examples=("Follow AP’s coverage of rain", "AP writers in Oslo"),
    rejects=("AP reported rain",),
)

PAGE = {
    "headline": ("ld+json", "h1"),
    "layouts": (
        {
            "years": "2023-",
            "body": ".RichTextStoryBody",
            "drop": ".PageListEnhancementGeneric,.HTMLModuleEnhancement,.Infobox,.Page-below",
            "byline": ".Page-authors",
            "caption": ".Page-lead .Figure-caption,.CarouselSlide-infoDescription",
        },
        {
            "years": "2018-2023",
            "body": '[data-key="article"],.Article',
            "drop": '[data-key*="related"]',
        },
        {
            "years": "2017-2020",
            "body": ".ap-story",
            "drop": "section.block",
            "byline": ".ap-story-byline",
        },
    ),
}
AP = Outlet(
    key="ap",
    name="AP",
    kind="agency",
    aliases=("Associated Press", "The Associated Press", "AP News"),
    domains=("apnews.com", "ap.org", "hosted.ap.org"),
    marks=(DATELINE, WRITER, FOLLOW),
    page=PAGE,
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Associated Press."""
    return (AP,)
