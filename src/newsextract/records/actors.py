"""Who: actors, their mentions and roles, and how a source stays unnamed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from newsextract.records.base import Confidence, Record, Span


class ActorType(StrEnum):
    """What an actor is; `anonymous` is a human source whom the text does not name."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GOVERNMENT = "government"
    GROUP = "group"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place of the text that means an actor."""

    span: Span
    type: Literal["name", "nominal", "metonym", "pronoun", "adjectival", "place"]


class Role(Record):
    """A title, affiliation or descriptor, as stated."""

    span: Span
    kind: Literal["title", "affiliation", "descriptor"] = "title"


class Anonymity(Record):
    """How a source stays unnamed."""

    granted: bool
    condition: Span | None = None
    reason: Span | None = None
    descriptor: str | None = None
    close_to: Span | None = None
    basis: Span | None = None
    number: Literal["one", "several", "unstated"] = "one"


class Actor(Record):
    """A person or body in the world, and where the text names it."""

    id: str
    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    affiliations: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    members: tuple[str, ...] = ()
    anonymity: Anonymity | None = None
    rule: str
    confidence: Confidence

    def __repr__(self) -> str:
        """One line to be read; `model_dump()` has all."""
        from newsextract.records.showing import many, short

        role = f" ({short(self.roles[0].span.text)})" if self.roles else ""
        count = many(len(self.mentions), "mention")
        return f"<Actor {short(self.id)} {self.type.value}, {short(self.name)}{role}: {count}>"

    __str__ = __repr__
