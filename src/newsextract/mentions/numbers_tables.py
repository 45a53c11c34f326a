"""The words and patterns of numbers, turned so that a look-up is one step; made once a grammar."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from newsextract.grammar.grammar import Grammar
from newsextract.grammar.prepared import patterns_in

Answer = TypeVar("Answer")

UnitOf = tuple[str, str]
"""A unit and its kind: (`metre`, `measure`)."""

Units = tuple[UnitOf | None, dict[str, list[tuple[list[str], UnitOf]]]]
"""What a word is as a unit by itself, and with the word after it."""

_RUNS_ON = (
    "cardinal|one|scale|short_scale|denominator|vague_scale|ordinal|fraction_word|glyph|number_led|digits"
    "|digitword|and_or|joiner|dash|hyphen|slash|symbol|space"
)
"""Tags of a token that may go on with the numeral before it."""


_WORDS = re.compile(r"[^ /-]+|/")
_MOST_KEPT = 8_000


class Kept(dict[str, Answer], Generic[Answer]):
    """Token -> what is known of its word, asked once and kept, within bounds."""

    def __init__(self, ask: Callable[[str], Answer]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, token: str) -> Answer:
        answer = self._ask(token.rstrip())
        if len(self) < _MOST_KEPT and len(token) < 40:
            self[token] = answer
        return answer


class NumberTables:
    """What the number finder looks up.

    Attributes:
        simple, scales, vague, denominators, ordinals: Number words in lower case.
        units: First word of a unit -> what it is alone, and by the word after it.
        signs, prefixes, codes, glued: Currency by sign (`$`), by sign with letters (`US$`), by code.
        before: Last word of an approximator -> the word before it ("" where there is none) -> its
            other words, backwards and the longest first, with its kind.
        after: Word after a numeral (`so`) -> kind.
        unit_entries, heeded, singular: By token: its entry in `units`; whether a numeral after it is
            to be looked at with care; its word in the singular.
        labels: Word after which a bare number is a name -> whether it must be capitalised.
        singulars: Plurals whose singular does not follow from their ending, and some that do.
    """

    def __init__(self, grammar: Grammar) -> None:
        numbers = grammar.language.numbers
        self.words = numbers
        self.simple = numbers.simple
        self.scales = numbers.scales
        self.vague = numbers.vague
        self.denominators = numbers.denominators
        self.ordinal_units = {
            word: figure for word, figure in numbers.ordinals.items() if figure < 10
        } | {"first": 1, "second": 2}
        self.units = _by_first_word(
            {form: (row["unit"], row["kind"]) for form, row in grammar.table("units").items()}
        )
        self._read_currencies(grammar)
        approximators = grammar.table("approximators")
        self.before = _by_last_word(
            {form: row["kind"] for form, row in approximators.items() if row["place"] == "before"}
        )
        self.after = {
            form.rpartition(" ")[2]: row["kind"]
            for form, row in approximators.items()
            if row["place"] == "after"
        }
        self.labels = {
            form: row["case"] == "capital" for form, row in grammar.table("numbered_things").items()
        }
        self._tags_of = grammar.lexicon.tags_of
        self.singulars = {form: row["singular"] for form, row in grammar.table("plurals").items()}
        self.unit_entries: Kept[Units | None] = Kept(self._unit_entry)
        self.heeded: Kept[bool] = Kept(self._is_heeded)
        self.singular: Kept[str] = Kept(self._singular)
        plain = patterns_in(grammar.language.package).plain
        compiled = {name: plain(text, re.VERBOSE) for name, text in numbers.patterns.items()}
        self.patterns: Mapping[str, re.Pattern[str]] = compiled
        self.tail = compiled["tail"]
        self.after_pattern = compiled["after"]
        self.pair = compiled["pair"]
        self.pair_of_numerals = compiled["pair_of_numerals"]
        self.more_scaled = compiled["more_scaled"]
        self.persons_before = compiled["persons_before"]
        self.persons_after = compiled["persons_after"]
        self.between = compiled["between"]
        self.changed = compiled["changed"]
        self.ago = compiled["ago"]
        self.ratio = compiled["ratio"]
        tags = {name: grammar.tags(text) for name, text in numbers.tag_patterns.items()}
        self.counted = tags["counted"]
        self.of_counted = tags["of_counted"]
        self.of_single = tags["of_single"]
        self.single = tags["single"]
        self.runs_on = frozenset(grammar.lexicon.characters(_RUNS_ON))
        self.scale_tags = frozenset(grammar.lexicon.characters("scale"))
        self.of = frozenset(grammar.lexicon.characters("of"))
        self.ending_lengths = sorted({len(ending) for ending in numbers.irregular}, reverse=True)
        self.plain_words = frozenset(grammar.lexicon.characters("word"))
        self.thirds = frozenset(grammar.lexicon.characters("third&verb&!noun&!aux&!be&!have&!do"))
        self.persons = frozenset(grammar.lexicon.characters("role&singular|kin&singular"))
        self.given = frozenset(grammar.lexicon.characters("given&!country"))

    def _unit_entry(self, word: str) -> Units | None:
        entry = self.units.get(word)
        return self.units.get(word.lower()) if entry is None else entry

    def _is_heeded(self, word: str) -> bool:
        """Whether a word says something of the numeral after it; most do not."""
        low = word.lower()
        return not (
            word.isalpha()
            and word.islower()
            and low not in self.before
            and low not in self.labels
            and low[:-1] not in self.labels
            and low not in self.codes
            and low not in self.words.care
        )

    def _is_proper(self, word: str) -> bool:
        """Whether a noun keeps its capitals: an acronym, or unknown without them (Democrats, iPhones)."""
        return word.isupper() or "unknown" in self._tags_of(word.lower())

    def _singular(self, word: str) -> str:
        """A noun in the singular; in lower case, unless its capitals are its own."""
        irregular = self.singulars.get(word) or self.singulars.get(word.lower())
        if irregular is not None:
            return irregular
        low = word if word.islower() or self._is_proper(word) else word.lower()
        if low[-1:] != "s" and low[-3:] != "men":
            return low
        for length in self.ending_lengths:
            instead = self.words.irregular.get(low[-length:])
            if instead is not None and len(low) > length + 1:
                if length == 1 and low[-2:] in ("ss", "us", "is"):
                    return low
                return low[:-length] + instead
        return low

    def _read_currencies(self, grammar: Grammar) -> None:
        self.signs: dict[str, str] = {}
        self.prefixes: dict[str, str] = {}
        self.codes: dict[str, str] = {}
        self.glued: dict[str, str] = {}
        for form, row in grammar.table("currencies").items():
            place, unit = row["place"], row["unit"]
            if place == "sign":
                self.signs[form] = unit
            elif place == "prefix":
                self.prefixes[form] = unit
            else:
                self.glued[form] = unit
                if place == "code":
                    self.codes[form] = unit
        longest_first = sorted(self.glued, key=len, reverse=True)
        self.glued_pattern = re.compile(f"({'|'.join(map(re.escape, longest_first))})(?=[0-9])")


def _by_first_word(forms: Mapping[str, UnitOf]) -> dict[str, Units]:
    found: dict[str, dict[str, list[tuple[list[str], UnitOf]]]] = {}
    for form, unit in sorted(forms.items(), key=lambda item: -len(item[0])):
        first, *rest = _WORDS.findall(form)
        low = [word.lower() for word in rest]
        found.setdefault(first, {}).setdefault(low[0] if low else "", []).append((low, unit))
        if rest:  # percentage-point, kilowatt-hours: one token of the scan
            found.setdefault("-".join((first, *rest)), {}).setdefault("", []).append(([], unit))
    return {
        first: (ways[""][0][1] if "" in ways else None, {k: v for k, v in ways.items() if k})
        for first, ways in found.items()
    }


def _by_last_word(forms: Mapping[str, str]) -> dict[str, dict[str, list[tuple[list[str], str]]]]:
    found: dict[str, dict[str, list[tuple[list[str], str]]]] = {}
    for form, kind in sorted(forms.items(), key=lambda item: -len(item[0])):
        # a mark is a token of its own: +/- is three
        *rest, last = form.split(" ") if form[-1].isalpha() else list(form)
        found.setdefault(last, {}).setdefault(rest[-1] if rest else "", []).append((rest, kind))
    return found
