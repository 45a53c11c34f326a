"""Who agrees with he and who with she: pronouns that can mean only one person are tied to that person.

Done once, before any source is resolved; a title (Mr., Mrs.) has spoken before.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsextract.findings import MentionFinding
from newsextract.languages.en.coreference import HE, POSSESSIVE_ENDS, SHE
from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene

_NEAR = 30
_CLOSING = ("”", '"', "’")


def tie_pronouns(scene: Scene) -> None:
    """Tie pronouns to people where only one person can be meant, and remember the agreement."""
    trail, sentences = scene.people_trail, scene.document.sentences
    starts, traces = trail.starts, trail.traces
    if not traces:
        return
    for mention in scene.mentions:
        if mention.type != "pronoun":
            continue
        he = mention.key in HE
        if not (he or mention.key in SHE) or scene.is_quoted(mention.extent[0]):
            continue
        here = bisect_right(sentences, mention.token)
        at = bisect_left(starts, mention.extent[0])
        same: Player | None = None
        before: Player | None = None
        several = False
        for index in range(at - 1, max(-1, at - _NEAR), -1):
            trace = traces[index]
            sentence, _, weight = trail.measure(trace)
            if here - sentence > 1:
                break
            if weight <= -2 or trace.player is same or trace.player is before:
                continue
            if sentence == here:
                if same is not None:
                    several = True
                    break
                same = trace.player
            else:
                if before is not None and same is None:
                    several = True
                    break
                before = trace.player
        only = same or before
        if several or only is None or (same is None and _led_by_role(scene, here - 1)):
            continue
        if same is not None and _is_of_another(scene, mention, here - 1):
            continue
        worth = 2 if same is not None and before is None else 1
        if same is None and scene.document.tokens[mention.token - 1][:1] in _CLOSING:
            worth = 2  # “...,” she said
        if he:
            only.he += worth
        else:
            only.she += worth


def _is_of_another(scene: Scene, pronoun: MentionFinding, sentence: int) -> bool:
    """Whether a sentence begins with whose somebody is: `His lawyer, Dana Obi, said he`, `The mayor’s aide ... he`."""
    if sentence < 0:
        return False
    document, forms = scene.document, HE if pronoun.key in HE else SHE
    first = document.starts[document.sentences[sentence]]
    for n in scene.mentions_in(first, first + 1):
        mention = scene.mentions[n]
        if mention.type == "pronoun" and mention.extent != pronoun.extent:
            return mention.key in forms
        if mention.rule == "en.actors.phrase" and mention.actor_type == "person":
            owned = document.text[mention.extent[0] : mention.extent[1] + 2]
            return any(each in owned for each in POSSESSIVE_ENDS)
    return False


def _led_by_role(scene: Scene, sentence: int) -> bool:
    """Whether a sentence begins with `The governor`: she may be that one, and not whoever is named in it."""
    if sentence < 1:
        return False
    document = scene.document
    first = document.starts[document.sentences[sentence - 1]]
    if document.text[first : first + 4] != "The ":
        return False
    return any(
        scene.mentions[n].rule == "en.actors.phrase" and scene.mentions[n].actor_type == "person"
        for n in scene.mentions_in(first, first + 1)
    )
