"""How unnamed sources stay unnamed: the condition, the reason, what they are close to, what they know."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import chain

from newsextract.findings import AnonymityFinding
from newsextract.languages.en.anonymity import BASIS, CLOSE_TO, CONDITION, SIGNS, TOPIC
from newsextract.resolution.cast import Player
from newsextract.resolution.phrases import Phrases
from newsextract.resolution.scene import Scene
from newsextract.span import Extent

_NEAR = 6
_LONGEST = 120
_STOP = re.compile(r"[,.;:“”\"()\n—–]| (?:said|says|told|tells|added)\b")


def find_anonymity(scene: Scene, phrases: Phrases) -> None:
    """Give each unnamed source what the text says of its anonymity."""
    sources = [p for p in phrases.unnamed.players if p.type == "anonymous" or p.number == "several"]
    if not sources:
        return
    text = scene.document.text
    for player in sources:
        if player.type == "anonymous":
            player.anonymity = _described(player, text)
    sentences = _sentences(scene)
    if not sentences:
        return
    stands = sorted(
        (extent, number) for number, player in enumerate(sources) for extent, _ in player.mentions
    )
    starts = [extent[0] for extent, _ in stands]
    matches = (CONDITION.finditer(text, *sentence) for sentence in sentences)
    for match in chain.from_iterable(matches):
        start = match.start("condition")
        if scene.is_quoted(start):
            continue
        condition = (start, start + len(match["condition"].rstrip()))
        near = stands[
            max(0, bisect_left(starts, start) - _NEAR) : bisect_left(starts, start) + _NEAR
        ]
        holder = _holder(scene, phrases, [(extent, sources[n]) for extent, n in near], condition)
        if holder is None:
            continue
        if holder.type == "group" and not holder.members and not holder.named:
            holder.type = "anonymous"  # two residents, who spoke on condition of anonymity
            holder.anonymity = _described(holder, text)
        if holder.anonymity is None:
            continue
        known = holder.anonymity
        if known.condition is not None and known.reason is not None:
            continue
        reason = (match.start("reason"), condition[1]) if match["reason"] else known.reason
        holder.anonymity = known._replace(granted=True, condition=condition, reason=reason)


def _sentences(scene: Scene) -> list[Extent]:
    """The sentences in which a condition may stand, in order."""
    document = scene.document
    found: set[Extent] = set()
    for sign in SIGNS:
        at = document.text.find(sign)
        while at >= 0:
            first, last = document.sentence_at(document.token_at(at))
            found.add((document.starts[first], document.starts[last]))
            at = document.text.find(sign, max(at + 1, document.starts[last]))
    return sorted(found)


def _described(player: Player, text: str) -> AnonymityFinding:
    close_to = basis = None
    for (start, end), kind in player.mentions:
        if kind != "nominal":
            continue
        written = text[start:end]
        close = CLOSE_TO.search(written)
        topic = close is not None and TOPIC.search(close["whom"]) is not None
        if close is not None and topic and basis is None:
            basis = (start + close.start(), start + close.end())
        elif close is not None and close_to is None:
            close_to = (start + close.start("whom"), start + close.end("whom"))
        known = BASIS.search(text, start, end)
        if known is None:  # an aide | who has seen the letter
            stop = _STOP.search(text, end, end + _LONGEST)
            known = BASIS.search(text, end, stop.start() if stop else end)
        if known is not None and basis is None and known.start() <= end + 1:
            basis = known.span()
    return AnonymityFinding(
        False,
        descriptor=player.name,
        close_to=close_to,
        basis=basis,
        number=player.number,
    )


def _holder(
    scene: Scene, phrases: Phrases, near: list[tuple[Extent, Player]], condition: Extent
) -> Player | None:
    """Whose condition it is: the source of the sentence, nearest before it, else after it."""
    document = scene.document
    first, last = document.sentence_at(document.token_at(condition[0]))
    start, end = document.starts[first], document.starts[last]
    best: tuple[int, Player] | None = None
    for extent, player in near:
        if start <= extent[0] < end:
            inside = extent[0] <= condition[0] < extent[1]
            gap = 0 if inside else condition[0] - extent[1]
            distance = gap if gap >= 0 else 1000 - gap
            if best is None or distance < best[0]:
                best = (distance, player)
    if best is not None:
        return best[1]
    for index in scene.mentions_in(start, end)[:_NEAR]:
        mention = scene.mentions[index]
        if mention.rule == "en.actors.phrase" and mention.actor_type in ("person", "group"):
            found = phrases.read([index], *mention.extent)
            return found if found is not None and found.type in ("anonymous", "group") else None
    return None
