"""Words as they are compared: folded, without endings, near words as one, words of grammar told apart.

`Having rejected repeated offers` and `after refusing repeated proposals` share `reject`, `repeat` and `propose`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from newsextract.errors import NewsextractError
from newsextract.plugins import default_plugins

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:['’][^\W_]+|[.,:](?=\d)\d+)*")
_ENDINGS = (
    ("ness", 4), ("ment", 4), ("ing", 3), ("ion", 4), ("ied", 2), ("ed", 3), ("or", 4), ("er", 4), ("al", 4),
    ("ic", 4), ("ure", 4), ("ly", 4), ("e", 3),
)  # fmt: skip
"""Endings with the letters that must be left before them."""
_VOWEL = re.compile("[aeiouy]")
_SPELLING = re.compile(
    r"""
      (?<=\w{3}[iy])s(?=(?:e[ds]?|ers?|ing|ations?)\Z)    # recognise, analysing
    | (?<=\w{3}o)u(?=r(?:s|ed|ing|ites?|able)?\Z)         # labour, neighbours
    | (?<=\w{2}[ae]l)l(?=(?:ed|ing|ers?)\Z)               # travelled
    """,
    re.VERBOSE,
)
_ENGLISH = {"s": "z"}
_NEGATION = "not"
_TIMES = 3
_LONGEST_ACRONYM = 8
_MOST_KNOWN = 200_000


_RUN_IN = frozenset(("ve", "ll", "re", "m", "d"))


class Word(NamedTuple):
    """A word of a text.

    Attributes:
        form: It in lower case, with straight apostrophes, without a possessive ’s.
        key: That without endings, near words as one: `rejects`, `rejecting`, `refusal` are `reject`.
        start: Where it stands in the text, in code points; `end` is exclusive.
        is_content: Whether it says something by itself.
    """

    form: str
    key: str
    start: int
    end: int
    is_content: bool


class Vocabulary:
    """What a language says about words: their kinds, their base forms, the countries they mean.

    Attributes:
        hedges: Forms that hold back: `may`, `apparently`.
    """

    def __init__(self, language: str) -> None:
        self._keys: dict[str, str] = {}
        self._folded: dict[str, tuple[str, str, bool]] = {}
        self._kinds = {
            form: frozenset(row["kinds"].split())
            for form, row in _table(language, "comparison_words").items()
        }
        self._function = {form for form, kinds in self._kinds.items() if "function" in kinds}
        self.hedges = frozenset(form for form, kinds in self._kinds.items() if "hedge" in kinds)
        self._base = {
            form: row["base"] for form, row in _table(language, "irregular_verbs").items()
        }
        self._country = {
            form if form.isupper() else form.casefold(): row["country"].casefold()
            for name in ("demonyms", "countries")
            for form, row in _table(language, name).items()
        }
        self._meaning = {
            stem(fold_spelling(form)): row["meaning"]
            for form, row in _table(language, "near_words").items()
        }
        self._phrasal: dict[tuple[str, str], str] = {}
        for form, row in _table(language, "phrasal_verbs").items():
            verb, _, particle = form.partition(" ")
            self._phrasal[self.key(verb), particle] = self.key(row["meaning"])
        self._particles = frozenset(particle for _, particle in self._phrasal)
        self._common = {self.key(form) for form, kinds in self._kinds.items() if "common" in kinds}
        self._press = {
            self.key(form.casefold()) for form in _table(language, "agencies") if " " not in form
        } | {self.key(form) for form, kinds in self._kinds.items() if "press" in kinds}
        self._countries = frozenset(self._country.values())

    def is_kind(self, form: str, kind: str) -> bool:
        """Whether a folded form is of a kind: function negation hedge unnamed press common number."""
        return kind in self._kinds.get(form, ())

    def is_country(self, key: str) -> bool:
        """Whether a key means a country."""
        return key in self._countries

    def country(self, name: str) -> str | None:
        """The key of a country named so: `the U.S.`, `Qatari`; None where it is none."""
        name = name.removeprefix("the ").removeprefix("The ")
        return self._country.get(name) or self._country.get(name.casefold())

    def is_press(self, key: str) -> bool:
        """Whether a key means the press: `reporters`, `AFP`."""
        return key in self._press

    def is_common(self, key: str) -> bool:
        """Whether a key says little, whatever the articles are about: `people`, `take`."""
        return key in self._common

    def key(self, form: str) -> str:
        """What a folded form has in common with others: its country, its meaning or its stem."""
        found = self._keys.get(form)
        if found is None:
            bare = stem(self._base.get(form) or fold_spelling(form))
            found = self._country.get(form) or self._meaning.get(bare) or bare
            if self.is_kind(form, "negation"):
                found = _NEGATION
            if len(self._keys) < _MOST_KNOWN:
                self._keys[form] = found
        return found

    def is_particle(self, form: str) -> bool:
        """Whether a form makes another verb of the verb before it: `back`, `out`."""
        return form in self._particles

    def phrasal(self, key: str, particle: str) -> str | None:
        """The key of what a verb means with its particle: `bring back` is `resume`; None where it is none."""
        return self._phrasal.get((key, particle))

    def words(self, text: str, start: int = 0, end: int | None = None) -> list[Word]:
        """The words of a stretch, in order."""
        known, fold, make = self._folded, self._known, tuple.__new__
        found: list[Word] = []
        for match in _WORD.finditer(text, start, len(text) if end is None else end):
            written = match[0]
            form, key, is_content = known.get(written) or fold(written)
            found.append(make(Word, (form, key, match.start(), match.end(), is_content)))
        return found

    def forms(self, text: str, start: int = 0, end: int | None = None) -> list[str]:
        """The forms of the words of a stretch, in order: what `words` gives, for those who need no more."""
        known, fold = self._folded, self._known
        written = _WORD.findall(text, start, len(text) if end is None else end)
        return [(known.get(word) or fold(word))[0] for word in written]

    def _known(self, written: str) -> tuple[str, str, bool]:
        """Form and key of a word, and whether it is a content word; kept, so that equal words are one string."""
        form, key = self._fold(written)
        folded = (form, key, not self._is_function(form))
        if len(self._folded) < _MOST_KNOWN:
            self._folded[written] = folded
        return folded

    def _is_function(self, form: str) -> bool:
        """Whether it is a word of grammar, with another one run into it or not: `they`, `they’ve`."""
        if form in self._function:
            return True
        head, _, tail = form.partition("'")
        return tail in _RUN_IN and head in self._function

    def _fold(self, written: str) -> tuple[str, str]:
        """Form and key of a word; `US` and `U.S.` are no pronoun."""
        if written.isupper() and 1 < len(written) <= _LONGEST_ACRONYM:
            acronym = written.replace(".", "")
            country = self._country.get(acronym)
            if country is not None:
                return country, country
        form = written.casefold().replace("’", "'")
        if form.endswith("'s"):
            form = form[:-2]
        if form not in self._kinds:
            form = fold_spelling(form)
        return form, self.key(form)

    def keys(self, text: str) -> frozenset[str]:
        """Keys of the content words of a text."""
        return frozenset(word.key for word in self.words(text) if word.is_content)


def word_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the words of a stretch stand."""
    return [match.span() for match in _WORD.finditer(text, start, end)]


def forms(words: Iterable[Word]) -> tuple[str, ...]:
    """The folded forms of words."""
    return tuple(word.form for word in words)


@lru_cache(maxsize=8)
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of a language; of one without tables, an empty one."""
    return Vocabulary(language)


def _table(language: str, name: str) -> dict[str, dict[str, str]]:
    try:
        return default_plugins().grammar(language).table(name)
    except NewsextractError:  # a language that brings no such table, or that nobody registered
        return {}


def fold_spelling(form: str) -> str:
    """A folded form in American spelling, as far as its letters tell.

    Examples:
        >>> [fold_spelling(form) for form in ("recognised", "neighbours", "travelled", "four", "raise")]
        ['recognized', 'neighbors', 'traveled', 'four', 'raise']
    """
    return _SPELLING.sub(lambda match: _ENGLISH.get(match[0], ""), form)


def stem(form: str) -> str:
    """A folded form without endings.

    Examples:
        >>> [stem(word) for word in "mediate mediator mediating mediation stopped denies".split()]
        ['mediat', 'mediat', 'mediat', 'mediat', 'stop', 'deny']
    """
    if form.isascii() and form.isalpha():
        form = _singular(form)
        for _ in range(_TIMES):
            shorter = _without_ending(form)
            if shorter == form:
                break
            form = shorter
        if len(form) > 3 and form[-1] == form[-2]:
            form = form[:-1]
    return form


def _without_ending(form: str) -> str:
    for ending, least in _ENDINGS:
        if form.endswith(ending):
            rest = form[: -len(ending)]
            if len(rest) >= least and _VOWEL.search(rest):
                return rest + "y" if ending == "ied" else rest
    return form


def _singular(form: str) -> str:
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith("s") and len(form) > 3 and not form.endswith(("ss", "us", "is")):
        return form[:-1]
    return form
