"""The closed system of number words of a language, and the patterns of its numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What a language says of numbers; open lists (units, currencies, approximators) are tables.

    Attributes:
        simple: `seven` -> 7, `forty` -> 40.
        scales: `hundred` -> 100, `million` -> 1,000,000, `dozen` -> 12.
        vague: Scales in the plural, which name no figure: `hundreds` -> 100.
        suffixes: Scales written on to digits: `bn`, `k`.
        suffix_units: Units written on to digits: `m` -> (`metre`, `measure`).
        denominators: `third` -> 3, `quarters` -> 4.
        ordinals: `third` -> 3, `twentieth` -> 20.
        ceilings: The same scales in the plural -> where the next one begins: `hundreds` -> 1,000.
        several: Words that leave the figure open -> the least they mean, and where it ends: `several`
            (hundred) -> (2, 10); 0 where it has no end.
        listing: What stands between the figures of one list: `, `, ` and `.
        articles: `a`, `an`.
        care: Words before a figure that may make it something else: `aged`, `turned`, `minus`, `of`.
        degrees: Adverbs that belong to an approximator: `just` (over).
        months: Words after or before which a bare number is a day.
        patterns: Name -> regular expression over the text, verbose.
        tag_patterns: Name -> pattern over the tags of the scan.
        joining: What stands between two bounds of one range (` and `), all of one length.
        of_age: Ends of approximators that speak of age alone: `or older`.
        of_age_mostly: Those that do after a small figure: `15 and over`.
        person: Unit of people who are counted without a noun (`killed at least 13`).
        folds: Counted nouns that say how often, and count nothing: `seven times higher`.
        forces: Words joined to a figure that count people: `a 10-strong council`.
        coins: Unit of weight that is also a currency -> its sign: `pound` -> `£`.
        irregular: Endings of plurals: ending -> what replaces it, the longest first.
    """

    simple: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    vague: Mapping[str, int] = field(default_factory=dict)
    suffixes: Mapping[str, int] = field(default_factory=dict)
    suffix_units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    denominators: Mapping[str, int] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ceilings: Mapping[str, int] = field(default_factory=dict)
    several: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    listing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    care: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    patterns: Mapping[str, str] = field(default_factory=dict)
    tag_patterns: Mapping[str, str] = field(default_factory=dict)
    irregular: Mapping[str, str] = field(default_factory=dict)
    person: str = ""
    folds: frozenset[str] = frozenset()
    forces: frozenset[str] = frozenset()
    coins: Mapping[str, str] = field(default_factory=dict)
    of_age: tuple[str, ...] = ()
    of_age_mostly: tuple[str, ...] = ()
    joining: frozenset[str] = frozenset()
