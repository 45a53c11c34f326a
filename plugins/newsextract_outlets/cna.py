"""CNA (Channel NewsAsia), Singapore: `DUBAI:`, `Source: AFP/ec(ab)`, calls to newsletter, app and channel."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

CHROME = Rule(
    name="cna.mark.chrome",
    at="anywhere",
    anchor="CNA",
    weight=3.0,
    pattern=r"(?<= [·•|] [ ] ) CNA (?= [ ] [·•|] )",
    examples=("· CNA · Join",),
    rejects=("CNA reported", "A and CNA and B"),
)
CALL = Rule(
    name="cna.mark.call",
    at="anywhere",
    anchor="CNA",
    weight=3.0,
    pattern=r"(?<= \b (?: the | on | by | of ) [ ] ) CNA (?= [ ] app \b | ['’]s [ ] (?: newsletter | WhatsApp | Telegram | app ) )",
    examples=("Get the CNA app", "the best of CNA’s newsletter"),
    rejects=("Get the app from CNA",),
)
SOURCE = Rule(
    name="cna.mark.source",
    at="anywhere",
    anchor="Source: ",
    weight=3.0,
    pattern=r"Source: [ ] (?: CNA | AFP | Reuters | AP | Agencies | BERNAMA | Bloomberg ) (?: / [\p{L}]{2,8} (?: \( [\p{L}]{2,4} \) )? )+",
    examples=("Source: AFP/ec(ab)", "Source: Agencies/yz"),
    rejects=("Source: AFP", "Source: AFP and others"),
)
TOLD = Rule(
    name="cna.mark.told",
    at="anywhere",
    anchor="CNA",
    pattern=r"(?<= \b (?: told | to | with ) [ ] ) CNA \b (?! [ ] \p{Lu} )",
    examples=("the mayor told CNA on Monday",),
    rejects=("CNA told the mayor",),
)
NAME = Rule(
    name="cna.mark.name",
    at="anywhere",
    anchor="Channel NewsAsia",
    pattern=r"Channel [ ] NewsAsia",
    examples=("she told Channel NewsAsia",),
    rejects=("a channel for news",),
)
LINE = Rule(
    name="cna.mark.line",
    at="anywhere",
    anchor="CNA",
    weight=2.0,
    pattern=r"(?<= (?: \A | \n ) [ ]{0,3} (?: By [ ] | - [ ] )? ) CNA (?= [ ]* (?: \n | \Z | Lifestyle | Insider ) ) | (?<= [|–—-] [ ] ) CNA (?= [ ]* (?: \n | \Z ) )",
    examples=("CNA", "Rain floods a valley - CNA"),
    rejects=("CNA reported rain",),
)

PAGE = {
    "layouts": (
        {"years": "2021-", "body": ".text-long", "byline": ".link--author,.author-card__name"},
        {"years": "2015-2021", "body": ".c-rte--article", "byline": ".article__author-title"},
    ),
}
CNA = Outlet(
    key="cna",
    name="CNA",
    aliases=("Channel NewsAsia",),
    domains=("channelnewsasia.com", "cna.asia"),
    marks=(CHROME, CALL, SOURCE, TOLD, NAME, LINE),
    page=PAGE,
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """CNA."""
    return (CNA,)
