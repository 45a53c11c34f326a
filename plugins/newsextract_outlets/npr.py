"""NPR: no dateline on most stories; `NPR’s Emma Roe contributed reporting.`, `hide caption`."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

CONTRIBUTED = Rule(
    name="npr.mark.contributed",
    at="anywhere",
    anchor="NPR",
    weight=3.0,
    pattern=r"NPR ['’]s [ ] \p{Lu}[^\n.]{3,200} (?: contribut | report (?: ed | ing ) [ ] | edited [ ] | produced [ ] )",
    examples=("NPR’s Emma Roe contributed reporting.",),
    rejects=("NPR’s budget fell",),
)
ASKED = Rule(
    name="npr.mark.asked",
    at="anywhere",
    anchor="NPR",
    weight=1.5,
    pattern=r"NPR (?: [ ] has [ ] (?: reached [ ] out | contacted | asked | sought ) | [ ] reached [ ] out | ['’]s [ ] (?: request | question ) )",
    examples=("did not answer NPR’s request for comment",),
    rejects=("NPR reported rain",),
)
TOLD = Rule(
    name="npr.mark.told",
    at="anywhere",
    anchor="NPR",
    weight=0.8,
    pattern=r"(?<= \b (?: told | tells | to | with ) [ ] ) NPR \b (?! ['’] )",
    examples=("the mayor told NPR on Friday", "she tells NPR"),
    rejects=("NPR told the mayor",),
)
SHOW = Rule(
    name="npr.mark.show",
    at="anywhere",
    anchor="NPR",
    pattern=r"NPR ['’]s [ ] (?: Morning [ ] Edition | All [ ] Things [ ] Considered | Weekend [ ] Edition | Fresh [ ] Air | Up [ ] First | Here [ ] & [ ] Now | Planet [ ] Money | [\p{L}’' ]{3,30} podcast )",
    examples=("she said on NPR’s Morning Edition",),
    rejects=("NPR’s mornings",),
)
CAPTION = Rule(
    name="npr.mark.caption",
    at="anywhere",
    anchor="caption",
    pattern=r"(?<= \b (?: hide | toggle ) [ ] ) caption \b",
    examples=("Ana Poe/AFP hide caption",),
    rejects=("a long caption",),
)
LINE = Rule(
    name="npr.mark.line",
    at="anywhere",
    anchor="NPR",
    weight=2.0,
    pattern=r"(?<= (?: \A | \n ) [ ]{0,3} | [|:–—-] [ ] | © [ ] | Copyright [ ] [0-9]{4} [ ] ) NPR (?= [ ]* (?: \n | \Z | \. ) )",
    examples=("NPR", "Rain floods a valley : NPR", "Copyright 2024 NPR."),
    rejects=("NPR reported rain",),
)

PAGE = {
    "layouts": (
        {
            "years": "2009-",
            "body": "#storytext",
            "drop": ".bucketwrap.resaudio,.bucketwrap.internallink,.bucketwrap.promo,.enlarge_measure,.credit",
            "byline": ".byline__name,#storybyline .byline",
        },
    ),
}
HEARD = Rule(
    name="npr.boilerplate.heard",
    pattern=r"""
        (?: Heard [ ] on [ ] \p{Lu}[\p{L} ]{3,40} | From [ ] \p{Lu}[\p{L} ]{3,40} | Sponsor [ ] Message | Enlarge [ ] this [ ] image
          | Listen [ ]? [·•] [ ]? [0-9:]{1,6} | [·•\s]{0,3} Hosted? [ ] by [ ] \p{Lu}[\p{L} .]{3,40} ) \s* $
    """,
    examples=("Heard on Morning Edition", "Sponsor Message"),
    rejects=("Heard on the street, he left.",),
)

NPR = Outlet(
    key="npr",
    name="NPR",
    aliases=("National Public Radio",),
    domains=("npr.org",),
    boilerplate=(HEARD,),
    marks=(CONTRIBUTED, ASKED, TOLD, SHOW, CAPTION, LINE),
    page=PAGE,
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """NPR."""
    return (NPR,)
