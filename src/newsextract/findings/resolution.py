"""What the stage of resolution finds: who is meant."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from newsextract.span import Extent


class AnonymityFinding(NamedTuple):
    """How a source stays unnamed."""

    granted: bool
    condition: Extent | None = None
    reason: Extent | None = None
    descriptor: str | None = None
    close_to: Extent | None = None
    basis: Extent | None = None
    number: str = "one"


class ActorFinding(NamedTuple):
    """An actor: mentions as (extent, type), roles as (extent, kind), members as indices."""

    name: str
    type: str
    mentions: tuple[tuple[Extent, str], ...]
    aliases: tuple[str, ...] = ()
    roles: tuple[tuple[Extent, str], ...] = ()
    affiliations: tuple[str, ...] = ()
    members: tuple[int, ...] = ()
    anonymity: AnonymityFinding | None = None
    rule: str = ""
    confidence: float = 1.0


class Resolved(NamedTuple):
    """Actors, and who is meant in each attribution (indices into `actors`).

    `speakers`, `reasons`: one an attribution; a reason says why there is no speaker. `parties`: for
    an extent that stands as addressee, relay or the like, the actors meant.
    """

    actors: tuple[ActorFinding, ...] = ()
    speakers: tuple[int | None, ...] = ()
    reasons: tuple[str | None, ...] = ()
    parties: Mapping[Extent, tuple[int, ...]] = MappingProxyType({})
    non_statements: tuple[int | None, ...] = ()
