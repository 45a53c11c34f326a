"""What the stage of attribution finds: source, cue and content."""

from __future__ import annotations

from typing import NamedTuple

from newsextract.findings.mentions import RepairFinding
from newsextract.span import Extent


class CueFinding(NamedTuple):
    """The word that ties source to content."""

    extent: Extent
    lemma: str
    kind: str


class AttributionFinding(NamedTuple):
    """The triple of source, cue and content.

    `source` is the noun phrase as written, None where it is carried over from before or missing.
    `parent` and `continues` are indices into the same tuple of attributions.
    """

    kind: str
    content: tuple[Extent, ...]
    rule: str
    confidence: float = 1.0
    quoted: tuple[Extent, ...] = ()
    cue: CueFinding | None = None
    source: Extent | None = None
    addressee: Extent | None = None
    via: Extent | None = None
    medium: Extent | None = None
    manner: Extent | None = None
    utterance_date: Extent | None = None
    anonymity: Extent | None = None
    about: Extent | None = None
    parent: int | None = None
    continues: int | None = None
    interpolations: tuple[Extent, ...] = ()
    ellipses: tuple[Extent, ...] = ()
    repair: RepairFinding | None = None


class NonStatementFinding(NamedTuple):
    """Declined to comment, did not respond."""

    extent: Extent
    kind: str
    source: Extent | None
    asked_by: Extent | None
    date: Extent | None
    rule: str
    confidence: float = 1.0
    refers_to: int | None = None


class Attributions(NamedTuple):
    """Who said what, and who said nothing."""

    attributions: tuple[AttributionFinding, ...] = ()
    non_statements: tuple[NonStatementFinding, ...] = ()
