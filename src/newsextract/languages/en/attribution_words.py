"""Words of English that attribution asks for by name: who hears, what is an act, what names and what is no cue."""

from __future__ import annotations

from collections.abc import Mapping

HEARS = frozenset(("hear",))
HEARINGS = frozenset(
    "court jury inquest inquiry tribunal hearing trial committee panel commission".split()
)
"""Who hears what is said there: `The court heard that it had rained`."""
_FIGHTERS = frozenset(
    "army assailants attackers bandits bear dog dogs drones fighters fighter forces gunman gunmen insurgents jets men militants"
    " militia militiamen missiles mob rebels raiders settlers shark soldiers teenagers troops warplanes warships".split()
)
_ARMS = frozenset(
    "mortars mortar drones drone rockets rocket missiles missile machetes machete knives knife guns gunfire grenades bombs artillery"
    " shells tanks warplanes airstrikes dawn gunpoint axe hammer".split()
)
_FEATS = frozenset(
    "goal goals win wins victory victories anniversary birthday birthdays wedding title titles christmas easter eid diwali hanukkah"
    " thanksgiving graduation triumph promotion equaliser equalizer try touchdown birth centenary bicentenary jubilee mass holiday".split()
)
ACTS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "attack": (_FIGHTERS, _ARMS),
    "target": (_FIGHTERS, _ARMS),
    "hit": (_FIGHTERS | _ARMS, _ARMS),
    "celebrate": (frozenset(("fans", "supporters", "crowds", "revellers", "players")), _FEATS),
}
"""Verbs that say what somebody does as often as what they say: who does it, and what it is done to or with."""

TOPICS = frozenset(
    """League Premiership Bundesliga Cup Shield Trophy Open Championship Championships Masters Games Olympics Paralympics Prix
    Series Derby Final Finals Qualifiers Transfers War Crisis Election Elections Referendum Brexit Budget Trial Inquest Coronation
    Oscars Emmys Grammys Baftas Live Latest Weather Explainer Explained Review Preview Exclusive Video Watch Gallery Pictures
    Quiz Recap Opinion Editorial Obituary Breaking Update Updates Factbox Timeline""".split()
)
"""Last words of labels that say what a story is about, not who speaks: `Premier League: Aldham win late`."""

TITLING = frozenset("titled entitled named called dubbed headlined".split())
"""Words right before the title of a work: `a play titled “Rain”`."""
NAMING = TITLING | frozenset("termed branded labelled labeled nicknamed".split())
"""Participles that say what something is named: `a party branded “Rain”`."""

THINGS = frozenset(("shares", "talks"))
"""Forms of cues that are mostly nouns: `shares slide`."""
