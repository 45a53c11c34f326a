"""The Guardian: `Emma Roe in London and Jon Poe in Oslo`, `Photograph: Ana Poe/AFP/Getty`, no dateline."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

PHOTOGRAPH = Rule(
    name="guardian.mark.photograph",
    at="anywhere",
    anchor="Photograph: ",
    weight=0.7,
    pattern=r"Photograph: [ ] \p{Lu}[^\n/<]{2,50} (?: / | \s via \s )",
    examples=("A boat.Photograph: Ana Poe/AFP/Getty",),
    rejects=("Photograph: a boat",),
)
STATIONED = Rule(
    name="guardian.mark.stationed",
    weight=0.6,
    within=1_200,
    pattern=r"""
        \p{Lu}[\p{L}'’.-]+ (?: [ ] [\p{L}'’.-]+ ){1,3}?                                # Emma Roe
        [ ] in [ ] \p{Lu}[\p{L}'’.-]+ (?: [ ] \p{Lu}[\p{L}'’.-]+ ){0,2}               # in London
        (?: (?: , [ ] | [ ] and [ ] ) (?: agencies
            | \p{Lu}[\p{L}'’.-]+ (?: [ ] [\p{L}'’.-]+ ){1,3}? (?: [ ] in [ ] \p{Lu}[\p{L}'’.-]+ (?: [ ] \p{Lu}[\p{L}'’.-]+ ){0,2} )? ) ){0,4}
        [ ]* $
    """,
    examples=("Emma Roe in London and Jon Poe in Oslo", "Emma Roe in New York and agencies"),
    rejects=("Rain in the valley", "Emma Roe in London said it rained."),
)
STAFF = Rule(
    name="guardian.mark.staff",
    at="anywhere",
    anchor="Guardian",
    weight=2.0,
    pattern=r"Guardian [ ] (?: staff | reporter | readers? | Australia | US \b | newsletter | app \b | view [ ] on | News [ ] & [ ] Media | membership | Weekly )",
    examples=("Guardian staff and agencies", "The Guardian view on rain"),
    rejects=("Guardian angels",),
)
TOLD = Rule(
    name="guardian.mark.told",
    at="anywhere",
    anchor="Guardian",
    pattern=r"(?<= \b (?: told | to | with | by ) [ ] the [ ] | \b (?: told | to | with | by ) [ ] The [ ] ) Guardian \b",
    examples=("she told the Guardian", "seen by the Guardian"),
    rejects=("a guardian told her", "the Guardian newspaper"),
)
PROVIDED = Rule(
    name="guardian.mark.provided",
    at="anywhere",
    anchor="Guardian",
    weight=2.0,
    pattern=r"""
        (?<= (?: (?: \A | \n ) [ ]{0,3} (?: © [ ] )? (?: Provided [ ] by [ ] | By [ ] )? | [|–—-] [ ] ) The [ ] )
        Guardian (?= [ ]* (?: \n | \Z ) )
    """,
    examples=(
        "The Guardian",
        "© Provided by The Guardian",
        "Rain floods a valley | The Guardian",
    ),
    rejects=("The Guardian reported",),
)

PAGE = {
    "layouts": (
        {
            "years": "2020-",
            "body": ".article-body-commercial-selector",
            "byline": '[data-component="meta-byline"],[data-gu-name="meta"] address',
        },
        {
            "years": "2011-2020",
            "body": ".content__article-body",
            "drop": ".submeta,.element-rich-link,.content__dateline",
            "byline": ".byline",
        },
    ),
}
GUARDIAN = Outlet(
    key="guardian",
    name="The Guardian",
    aliases=("Guardian",),
    domains=("theguardian.com", "guardian.co.uk", "theguardian.co.uk"),
    marks=(PHOTOGRAPH, STATIONED, STAFF, TOLD, PROVIDED),
    page=PAGE,
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Guardian."""
    return (GUARDIAN,)
