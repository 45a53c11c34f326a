"""Join the mentions of a text to a cast, before anybody asks who spoke."""

from __future__ import annotations

import re
from bisect import bisect_right

from newsextract.findings import MentionFinding, Mentions, Structure
from newsextract.languages.en.coreference import GENERATIONS, KINDS_OF_BODY, NAMED_SO
from newsextract.languages.gazetteer import Gazetteer
from newsextract.resolution.appositions import appose_bodies
from newsextract.resolution.capitals import in_small_letters
from newsextract.resolution.cast import Player
from newsextract.resolution.salience import Trace, Trail
from newsextract.resolution.scene import Scene
from newsextract.resolution.shared_titles import share_titles
from newsextract.text.document import Document

NAME = "en.actors.name"


FURNITURE = frozenset(("metadata", "byline", "dateline", "credit", "boilerplate"))
"""Zones whose names are of the page and not of the story: no pronoun means them."""


def join_mentions(
    document: Document, mentions: Mentions, lexicon: Gazetteer, structure: Structure
) -> Scene:
    """Join names; describe people; find who agrees with he and who with she."""
    scene = Scene(document, mentions, lexicon)
    names = [
        (index, mention)
        for index, mention in enumerate(scene.mentions)
        if mention.type in ("name", "metonym", "nominal", "adjectival") and mention.key
    ]
    people, bodies, text = scene.people, scene.bodies, document.text
    names = in_small_letters(_without_mistaken(scene, names, structure), text, scene.lexicon.given)
    people.add_full(
        m for _, m in names if m.type == "name" and m.actor_type == "person" and " " in m.key
    )
    people_traces: list[Trace] = []
    body_traces: list[Trace] = []
    for index, mention in names:
        if mention.type == "nominal" and not (mention.rule == NAME and mention.definite):
            continue
        player: Player | None = None
        start = mention.extent[0]
        if text[start - 1 : start] == "(":
            player = _bracketed(scene, index, mention)
        if player is not None:
            bodies.also_called(player, text[slice(*mention.extent)])
            body_traces.append(scene.trace(index, player))
        elif mention.actor_type in ("organization", "government"):
            player = (
                bodies.join(mention, text)
                if mention.type == "name"
                else bodies.country(mention.key, mention.rule)
            )
            if mention.type == "adjectival":
                scene.player_of[index] = player
                continue
            body_traces.append(scene.trace(index, player))
        elif mention.actor_type == "person" and " " in mention.key:
            player = people.named(mention.key)
            assert player is not None
            player.described.append(mention.extent)
            _learn_agreement(scene, mention, player)
        else:
            player = _of_generation(scene, mention) or people.join_short(mention)
            if player is None and mention.actor_type is None:
                player = bodies.with_word(mention.key)
                if player is not None:
                    scene.player_of[index] = player
                    body_traces.append(scene.trace(index, player))
                    continue
            if player is None and mention.actor_type == "person":
                player = people.new_single(mention)
            if player is None:
                scene.loose.append(index)
                continue
        scene.player_of[index] = player
        if player.type == "person":
            if mention.agreement == "he":
                player.he += 3
            elif mention.agreement == "she":
                player.she += 3
            if mention.roles:
                player.roles += mention.roles
            people_traces.append(scene.trace(index, player))
    scene.people_trail = Trail(_told(people_traces, structure), scene.standing.measure)
    scene.body_trail = Trail(_told(body_traces, structure), scene.standing.measure)
    _settle_single(scene)
    scene.apposed = appose_bodies(scene)
    share_titles(scene)
    return scene


_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")


def _of_generation(scene: Scene, mention: MentionFinding) -> Player | None:
    """`the younger Roe`: the one of the two whose name says so."""
    word = scene.document.tokens[mention.token - 1].rstrip() if mention.token else ""
    if word not in GENERATIONS:
        return None
    return scene.people.of_generation(mention.key, elder=GENERATIONS[word])


_Names = list[tuple[int, MentionFinding]]


def _without_mistaken(scene: Scene, names: _Names, structure: Structure) -> _Names:
    """Names that look like people and are none: the town of Puerto Claro, an analyst at Calder Rowe.

    So is the town in which the story is written: `SPRUCE FORK, N.C. —`.
    """
    kinds: dict[str, str] = {}
    for place in structure.dateline.places if structure.dateline else ():
        written = scene.document.text[slice(*place.extent)].split(",", 1)[0]
        kinds[written] = kinds[written.title()] = "place"
    tokens = scene.document.tokens
    for _, mention in names:
        if _is_employer(scene, mention) or _is_explained(scene, mention):
            kinds[mention.key] = "organization"
        if tokens[mention.token - 1] not in ("of ", "at ") or mention.token < 2:
            continue
        if mention.actor_type == "person" and " " in mention.key:
            kind = _mistaken(scene, mention)
            if kind:
                kinds[mention.key] = kind
    if not kinds:
        return names
    found: _Names = []
    for index, mention in names:
        kind = kinds.get(mention.key, "") if mention.actor_type == "person" else ""
        if kind != "place":
            found.append((index, mention._replace(actor_type=kind) if kind else mention))
    return found


def _mistaken(scene: Scene, mention: MentionFinding) -> str:
    """`place` or `organization` for a name of two words that is no person’s; else nothing."""
    tokens, token = scene.document.tokens, mention.token
    before = tokens[token - 1]
    if mention.roles or mention.key.split(" ", 1)[0] in scene.lexicon.given:
        return ""
    word = tokens[token - 2].rstrip().lower()
    if before == "of " and word in scene.lexicon.words["place_noun"]:
        return "place"
    if before == "at " and word in scene.lexicon.roles:
        return "organization"
    return ""


def _learn_agreement(scene: Scene, mention: MentionFinding, player: Player) -> None:
    """`Their daughter, Jo Dyer`, `spokeswoman Jo Dyer`, `Jo Dyer, a mother of four`: she."""
    tokens, roles = scene.document.tokens, scene.lexicon.roles
    token, after = mention.token, mention.head + 1
    before = token - 2 if token and tokens[token - 1] == ", " else token - 1
    words = [tokens[before].rstrip()] if before >= 0 else []
    if tokens[after : after + 1] == [", "] and tokens[after + 1 : after + 2] in NAMED_SO:
        words += [each.rstrip() for each in tokens[after + 2 : after + 6]]
    for word in words:
        row = roles.get(word)
        if row is not None and row["number"] == "singular":
            if row["agreement"] == "he":
                player.he += 3
            elif row["agreement"] == "she":
                player.she += 3
            return


def _is_explained(scene: Scene, mention: MentionFinding) -> bool:
    """`Calder Rowe, a unit of Vantis`: two words that are no given name, and what they are."""
    if mention.actor_type != "person" or mention.roles or " " not in mention.key:
        return False
    if mention.key.split(" ", 1)[0] in scene.lexicon.given:
        return False
    return KINDS_OF_BODY.match(scene.document.text, mention.extent[1]) is not None


def _is_employer(scene: Scene, mention: MentionFinding) -> bool:
    """`Jalan Kisan leader Raju Patil`: two words that are no person’s before a role and a name."""
    if mention.actor_type != "person" or mention.roles or " " not in mention.key:
        return False
    if mention.token and _SCORE.fullmatch(scene.document.tokens[mention.token - 1].rstrip()):
        return True  # Ely Herons 3-1 Wolds Rovers
    if mention.key.split(" ", 1)[0] in scene.lexicon.given:
        return False
    before = scene.document.tokens[mention.token - 1].rstrip() if mention.token else ""
    if before in scene.lexicon.body_nouns or before in scene.lexicon.words["before_body"]:
        return True  # homegrown firm Velo Mobility
    if mention.owner:
        return False
    after = [token.rstrip() for token in scene.document.tokens[mention.head + 1 : mention.head + 3]]
    return len(after) == 2 and after[0] in scene.lexicon.roles and after[1][:1].isupper()


def _settle_single(scene: Scene) -> None:
    """Names of one word that the text explains: Vantis of Vantis Holdings, Vantis, a phone company, Rima, who sang."""
    asked: set[str] = set()
    for index in list(scene.loose):
        key = scene.mentions[index].key
        if index in scene.player_of or key in asked:
            continue
        asked.add(key)
        company = scene.bodies.company(key) or scene.bodies.with_initials(key)
        if company is not None:
            scene.settle_as(index, company)
        elif scene.is_body(index, key):
            scene.settle(index, "organization")
        elif scene.is_somebody(index, key):
            scene.settle(index, "person")


def _bracketed(scene: Scene, index: int, mention: MentionFinding) -> Player | None:
    """`Calder Ports Authority (CPA)`: the body whose acronym stands in brackets behind its name."""
    text = scene.document.text
    start, end = mention.extent
    if not index or text[end : end + 1] != ")":
        return None
    before = scene.mentions[index - 1]
    if before.extent[1] != start - 2 or before.type != "name" or before.actor_type == "person":
        return None
    if not scene.bodies.is_acronym(text[start:end], text[slice(*before.extent)]):
        return None
    return scene.player_of.get(index - 1) or scene.settle(index - 1, "organization")


def _told(traces: list[Trace], structure: Structure) -> list[Trace]:
    """The traces that stand in the story itself."""
    silent = [(start, end) for start, end, zone in structure.zones if zone in FURNITURE]
    if not silent:
        return traces
    starts = [start for start, _ in silent]
    return [
        trace
        for trace in traces
        if (at := bisect_right(starts, trace.start) - 1) < 0 or silent[at][1] <= trace.start
    ]
