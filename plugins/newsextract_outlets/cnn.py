"""CNN: `By Emma Roe and Jon Poe, CNN`, `(CNN) —`, `CNN’s Emma Roe contributed to this report.`."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

DATELINE = Rule(
    name="cnn.mark.dateline",
    at="anywhere",
    anchor="CNN",
    weight=3.0,
    within=2_500,
    pattern=r"(?<= (?: \A | \n ) [^\n]{0,90} \( ) CNN (?: [ ] Business )? (?= \) [ ]? (?: -- | [—–-] | \p{Lu} ) ) | (?<= (?: \A | \n ) [^\n.]{0,30} ) CNN (?= \s{1,3} — \s )",
    examples=("(CNN) — It rained.", "London (CNN)It rained.", "CNN — It rained."),
    rejects=("She told CNN it rained.", "(CNN reported)"),
)
BYLINE = Rule(
    name="cnn.mark.byline",
    at="anywhere",
    anchor="CNN",
    weight=2.0,
    within=2_500,
    pattern=r"(?<= \b [Bb]y [ ] [^\n]{3,160} , [ ] ) CNN (?= [ ]* (?: \n | \Z | \( | Business | Sport | Travel | Opinion | Underscored | (?: \p{Lu}[\p{L}-]+ [ ] ){0,5} (?: Analyst | Editor | Correspondent | Reporter | Anchor ) ) )",
    examples=("By Emma Roe and Jon Poe, CNN", "Analysis by Jon Poe, CNN Senior Legal Analyst"),
    rejects=("He was hired by Jon Poe, CNN said.",),
)
CONTRIBUTED = Rule(
    name="cnn.mark.contributed",
    at="anywhere",
    anchor="CNN",
    weight=3.0,
    pattern=r"CNN ['’]s [ ] \p{Lu}[^\n.]{3,200} (?: contribut | report (?: ed | ing ) [ ] )",
    examples=("CNN’s Emma Roe and Jon Poe contributed to this report.",),
    rejects=("CNN’s rating fell",),
)
ASKED = Rule(
    name="cnn.mark.asked",
    at="anywhere",
    anchor="CNN",
    weight=1.5,
    pattern=r"CNN (?: [ ] has [ ] (?: reached [ ] out | contacted | asked | sought | requested ) | [ ] reached [ ] out | ['’]s [ ] request | [ ] asked [ ] the )",
    examples=("CNN has reached out to the mayor.", "did not answer CNN’s request for comment"),
    rejects=("CNN reported rain",),
)
TOLD = Rule(
    name="cnn.mark.told",
    at="anywhere",
    anchor="CNN",
    weight=0.7,
    pattern=r"(?<= \b (?: told | to | with ) [ ] ) CNN \b (?! ['’] )",
    examples=("the mayor told CNN on Friday",),
    rejects=("CNN told the mayor", "told CNN’s anchor"),
)
LINE = Rule(
    name="cnn.mark.line",
    at="anywhere",
    anchor="CNN",
    weight=2.0,
    pattern=r"(?<= (?: \A | \n ) [ ]{0,3} | [|–—-] [ ] ) CNN (?: [ ] (?: Business | Politics | Travel ) )? (?= [ ]* (?: \n | \Z ) )",
    examples=("CNN", "Rain floods a valley | CNN Politics"),
    rejects=("CNN reported rain",),
)

PAGE = {
    "layouts": (
        {
            "years": "2022-",
            "body": ".article__content",
            "drop": ".related-content,.video-resource,.ad-feedback__wrapper,.source",
            "dateline": ".source",
            "byline": ".byline__names",
        },
        {
            "years": "2014-2022",
            "body": ".zn-body-text",
            "drop": ".el__embedded,.zn-body__read-more,.zn-body__footer,.el__gallery",
            "byline": ".metadata__byline",
        },
        {
            "years": "2009-2014",
            "body": ".cnn_strycntntlft",
            "drop": ".cnn_strylftcntnt,.cnn_html_slideshow,.cnnExplainer,.cnnEditorialNote"
            ",.cnn_strybtntoolsbttm,.cnn_strybtmcntnt,.cnn_stryshrwdgtbtm",
            "byline": ".cnnByline",
        },
    ),
}
CNN = Outlet(
    key="cnn",
    name="CNN",
    aliases=("Cable News Network",),
    domains=("cnn.com",),
    marks=(DATELINE, BYLINE, CONTRIBUTED, ASKED, TOLD, LINE),
    page=PAGE,
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """CNN."""
    return (CNN,)
