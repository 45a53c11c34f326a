"""How unnamed sources stay unnamed: the condition, the reason, what they are close to, what they know."""

from __future__ import annotations

from newsextract.findings import AnonymityFinding
from newsextract.languages.en.anonymity import BASIS, CLOSE_TO, CONDITION, SIGNS
from newsextract.resolution.cast import Player
from newsextract.resolution.phrases import Phrases
from newsextract.resolution.scene import Scene
from newsextract.span import Extent


def find_anonymity(scene: Scene, phrases: Phrases) -> None:
    """Give each unnamed source what the text says of its anonymity."""
    sources = [player for player in phrases.unnamed.players if player.type == "anonymous"]
    if not sources:
        return
    text = scene.document.text
    for player in sources:
        player.anonymity = _described(player, text)
    if not any(sign in text for sign in SIGNS):
        return
    for match in CONDITION.finditer(text):
        condition = match.span("condition")
        condition = (condition[0], condition[0] + len(match["condition"].rstrip()))
        if scene.is_quoted(condition[0]):
            continue
        player_or_none = _holder(scene, phrases, sources, condition)
        if player_or_none is None or player_or_none.anonymity is None:
            continue
        known = player_or_none.anonymity
        if known.condition is not None and known.reason is not None:
            continue
        reason = known.reason
        if match["reason"]:
            reason = (match.start("reason"), condition[1])
        player_or_none.anonymity = known._replace(granted=True, condition=condition, reason=reason)


def _described(player: Player, text: str) -> AnonymityFinding:
    close_to = basis = None
    for (start, end), kind in player.mentions:
        if kind != "nominal":
            continue
        written = text[start:end]
        close = CLOSE_TO.search(written)
        if close is not None and close_to is None:
            close_to = (start + close.start("whom"), start + close.end("whom"))
        known = BASIS.search(written)
        if known is not None and basis is None:
            basis = (start + known.start(), start + known.end())
    return AnonymityFinding(
        False,
        descriptor=player.name,
        close_to=close_to,
        basis=basis,
        number=player.number,
    )


def _holder(
    scene: Scene, phrases: Phrases, sources: list[Player], condition: Extent
) -> Player | None:
    """Whose condition it is: the source of the sentence, nearest before it, else after it."""
    document = scene.document
    first, last = document.sentence_at(document.token_at(condition[0]))
    start, end = document.starts[first], document.starts[last]
    best: tuple[int, Player] | None = None
    for player in sources:
        for extent, _ in player.mentions:
            if start <= extent[0] < end:
                inside = extent[0] <= condition[0] < extent[1]
                gap = 0 if inside else condition[0] - extent[1]
                distance = gap if gap >= 0 else 1000 - gap
                if best is None or distance < best[0]:
                    best = (distance, player)
    if best is not None:
        return best[1]
    for index in scene.mentions_in(start, end):
        mention = scene.mentions[index]
        if mention.rule == "en.actors.phrase" and mention.actor_type in ("person", "group"):
            found = phrases.read([index], *mention.extent)
            return found if found is not None and found.type == "anonymous" else None
    return None
