"""Agence France-Presse: `Oslo (AFP) –`, `OSLO, April 1, 1997 (AFP)`; others often print it without a dateline."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

DATELINE = Rule(
    name="afp.mark.dateline",
    at="anywhere",
    anchor="AFP",
    weight=2.5,
    within=2_500,
    pattern=r"(?<= (?: \A [^\n(]{0,80} | \n (?: [^\s(] [^\n(]{0,60} )? ) \( ) AFP \) [ ]? (?: -- | [—–-] | (?= [ ]? \n ) )",
    examples=("Oslo (AFP) – It rained.", "OSLO, April 1, 1997 (AFP) - It rained."),
    rejects=("The agency (AFP) said it rained.",),
)
COPYRIGHT = Rule(
    name="afp.mark.copyright",
    at="anywhere",
    anchor="AFP",
    weight=2.0,
    pattern=r"(?<= © [ ] (?: [0-9]{4} [ ] )? ) AFP \b | (?<= \n [ ]{0,3} [–—-]{1,2} [ ] ) AFP (?= [ ]* (?: \n | \Z ) )",
    examples=("© 2024 AFP", "It rained.\n– AFP"),
    rejects=("AFP reported rain",),
)

AFP = Outlet(
    key="afp",
    name="AFP",
    kind="agency",
    aliases=("Agence France-Presse",),
    domains=("afp.com",),
    marks=(DATELINE, COPYRIGHT),
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Agence France-Presse."""
    return (AFP,)
