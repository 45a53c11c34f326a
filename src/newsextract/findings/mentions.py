"""What the stage of mentions finds: quotations, dates, numbers, actor mentions."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import NamedTuple

from newsextract.span import Extent


class RepairFinding(NamedTuple):
    """A broken quotation: where, what was wrong, the reading taken."""

    extent: Extent
    kind: str
    reading: str


class Quotation(NamedTuple):
    """A stretch between a pair of quotation marks.

    `outer` takes the marks in, `inner` leaves them out; `inside` is the index of the quotation it is
    nested in; `joined` is the index of the one it continues over a paragraph break.
    """

    outer: Extent
    inner: Extent
    inside: int | None = None
    joined: int | None = None
    repair: RepairFinding | None = None


class MarkFinding(NamedTuple):
    """One mark of the ledger: what it became, and the index of its quotation."""

    extent: Extent
    reading: str
    quotation: int | None = None


class Quotations(NamedTuple):
    """All quotations in text order, and the ledger of every mark."""

    quotations: tuple[Quotation, ...] = ()
    ledger: tuple[MarkFinding, ...] = ()


class DateFinding(NamedTuple):
    """A time expression. `value` is None until it is anchored, where it is relative.

    `expression` is what the finder understood, for the anchoring stage (its own small value).
    """

    extent: Extent
    type: str
    value: str | None
    rule: str
    mod: str | None = None
    signal: Extent | None = None
    expression: object = None
    anchor: tuple[str, str] | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    relative: str | None = None
    alternatives: tuple[str, ...] = ()
    role: str | None = None
    confidence: float = 1.0


class NumberFinding(NamedTuple):
    """A quantity; see `newsextract.Number`. `date` is the index of the date it is a part of."""

    extent: Extent
    numeral: Extent
    value: int | Decimal | None
    kind: str
    rule: str
    approximator: Extent | None = None
    unit_extent: Extent | None = None
    lo: int | Decimal | None = None
    hi: int | Decimal | None = None
    approx_kind: str = "exact"
    unit: str | None = None
    elided: bool = False
    date: int | None = None
    confidence: float = 1.0


class MentionFinding(NamedTuple):
    """A place that may name an actor.

    `type`: name nominal metonym pronoun adjectival place. `actor_type`: the best guess, or None.
    `key`: what coreference compares (full name, head noun). `roles`: titles beside it, as (extent,
    kind). `token`: index of its first token. `head`: index of the token of its head. `owner`: a
    possessive follows. `country`: it
    stands for a country. `agreement`: he or she where its own words say so (Mrs., spokeswoman), never
    from a given name.
    """

    extent: Extent
    type: str
    actor_type: str | None
    key: str
    roles: tuple[tuple[Extent, str], ...] = ()
    rule: str = ""
    confidence: float = 1.0
    token: int = 0
    head: int = 0
    owner: bool = False
    definite: bool = False
    agreement: str = "any"
    country: bool = False


class Mentions(NamedTuple):
    """What the text mentions."""

    quotations: Quotations
    dates: tuple[DateFinding, ...] = ()
    numbers: tuple[NumberFinding, ...] = ()
    actors: tuple[MentionFinding, ...] = ()
