"""Who wrote a story, from the bylines and author fields of its page: people, never outlets or dates.

`By JORDAN ROE and RACHEL POE - AP Technology Writers | AP – 1 hr ago` is Jordan Roe and Rachel Poe.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsextract.grammar.words import WordTable, read_table
from newsextract.languages.en.pages import (
    BYLINE_LEAD,
    BYLINE_PLACE,
    BYLINE_REST,
    BYLINE_SPLIT,
    NO_NAME,
)

MAX_BYLINE = 400
"""Code points of a byline; a longer text is none."""

_ENGLISH = "newsextract.languages.en.words"
_AGENCIES = frozenset(
    form.casefold().replace("-", " ").removeprefix("the ")
    for table, kind in (("agencies", "agency"), ("wires", "wire"))
    for form, row in read_table(WordTable(table, _ENGLISH)).items()
    if row["kind"] == kind
)
_WORDS = read_table(WordTable("byline_words", "newsextract.pages.tables"))


def _any_of(meaning: str, ending: str = "") -> re.Pattern[str]:
    words = [word for word, row in _WORDS.items() if meaning in row["means"].split()]
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)}){ending}\b", re.IGNORECASE)


_ROLE = _any_of("role", "s?")
_HOUSE = _any_of("house")
_PARTICLES = frozenset(
    """de da do dos das del della di du la le van von der den ter ten bin ibn al el bint y e zu af st abu ap
    binti a/l s/o""".split()
)
_NAME_WORD = re.compile(r"[^\W\d_][\w'’.·ʻ-]*$|\(?[“\"'‘]\w+[”\"'’]\)?$|\(\w+\)$")
_SMALL_HEAD = re.compile(r"(?:[a-z]['’]|al-|el-)")
_SUFFIXES = frozenset("jr sr ii iii iv md phd ph.d m.d mp rn esq".split())
_UNSEEN = re.compile(r"[\u200b-\u200f\ufeff]")
_BLANKS = re.compile(r"[ \t\r\f\xa0]+")
_PLAIN_NAME = re.compile(r"(?!By |.* By$)[A-Z][a-z]+(?:[- ][A-Z][a-z]+){1,2}")
_LETTERS = re.compile(r"[A-Z]{3,5}")
"""The letters of a house behind a name: `Dana Obi / TNN`."""
_ADDRESS = re.compile(r"\S+@\S+\.\S+|@@?\w+|https?://\S+")


class Writer(NamedTuple):
    """Somebody in a byline. kind: person agency desk."""

    name: str
    kind: str = "person"
    role: str | None = None
    place: str | None = None
    house: str | None = None


@lru_cache(maxsize=4096)
def name_key(name: str) -> str:
    """A name without marks and in one case: to tell whether two are the same."""
    return re.sub(r"\W+", "", name.casefold())


def read_byline(
    raw: str, own: frozenset[str] = frozenset(), *, is_person: bool = False
) -> list[Writer]:
    """The people, agencies and desks in a byline.

    Args:
        raw: A byline or the value of an author field; a line feed parts its elements.
        own: `name_key`s of the outlet's own names: they are nobody.
        is_person: The page says that this is the name of a person, so that one word is enough.

    Examples:
        >>> [(w.name, w.role, w.place) for w in read_byline("By Dana Obi, Health editor and Lee Ng in Oslo")]
        [('Dana Obi', 'Health editor', None), ('Lee Ng', None, 'Oslo')]
    """
    if _PLAIN_NAME.fullmatch(raw) and not _ROLE.search(raw) and not _HOUSE.search(raw):
        return [Writer(raw)] if name_key(raw) not in own else []
    line = _BLANKS.sub(" ", _UNSEEN.sub("", raw)).strip()
    if not line or len(line) > MAX_BYLINE:
        return []
    line = _ADDRESS.sub(" ", line)
    lead = BYLINE_LEAD.match(line)
    if lead:
        line = line[lead.end() :]
    rest = BYLINE_REST.search(line)
    if rest:
        line = line[: rest.start()]
    writers: list[Writer] = []
    for row in line.strip(" ,;|-–—·•.:\n").split("\n"):
        parts = [part.strip(" ,;|-–—·•:") for part in BYLINE_SPLIT.split(row)]
        if writers and len(parts) == 2 and name_key(parts[0]) in own:
            _amend(writers, house=parts[0], place=parts[1])  # `The Lake Post, Port Hale`
            continue
        for part in parts:
            _read_part(part, own, writers, is_person=is_person)
    return writers


def without_rest(line: str) -> str:
    """A byline without what follows its people: a date, the time it takes to read, a button."""
    rest = BYLINE_REST.search(line)
    return line[: rest.start()].rstrip(" ,;|-–—·•:") if rest and rest.start() else line


def in_ordinary_case(name: str) -> str:
    """A name in ordinary case: `AMELIA ROE-POE` is Amelia Roe-Poe."""
    letters = [char for char in name if char.isalpha()]
    if len(letters) < 5 or not all(char.isupper() for char in letters):
        return name
    return " ".join(_ordinary_word(word) for word in name.split())


def _ordinary_word(word: str) -> str:
    if word.count(".") > 1 or (len(word) <= 3 and "." in word):
        return word
    word = "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
    return re.sub(r"(?<=^Mc)\w|(?<=^O['’])\w", lambda found: found[0].upper(), word)


def _read_part(part: str, own: frozenset[str], writers: list[Writer], *, is_person: bool) -> None:
    """Read one part of a byline: a name, or what it says of the name before it."""
    if not part or (part.casefold().strip(".") in _SUFFIXES and writers):
        return
    lead = BYLINE_LEAD.match(part)
    if lead:
        part = part[lead.end() :]
    pieces = BYLINE_PLACE.split(part, maxsplit=1)
    place = None
    if len(pieces) == 2:
        part, place = pieces[0], pieces[1].strip()
        if not part:
            _amend(writers, place=place)
            return
    key = name_key(part)
    if not key:
        return
    if key in own or (" " in part and len(first := name_key(part.split()[0])) > 2 and first in own):
        _amend(writers, house=part)
    elif part.casefold().replace("-", " ").removeprefix("the ") in _AGENCIES:
        if writers and writers[-1].kind == "person":
            _amend(writers, house=part)
        else:
            writers.append(Writer(part, "agency", place=place))
    elif writers and _LETTERS.fullmatch(part):
        _amend(writers, house=part)
    elif _ROLE.search(part):
        _read_role(part, place, writers)
    elif _is_name(part, single=is_person) and not _HOUSE.search(part):
        writers.append(Writer(in_ordinary_case(part), place=place))
    elif _HOUSE.search(part):
        writers.append(Writer(part, "desk", place=place))


def _amend(writers: list[Writer], **facts: str) -> None:
    if writers:
        writers[-1] = writers[-1]._replace(
            **{k: v for k, v in facts.items() if getattr(writers[-1], k) is None}
        )


def _read_role(part: str, place: str | None, writers: list[Writer]) -> None:
    """Read `Education editor` after a name, or `Dana Obi Education editor`."""
    words = part.split()
    first = next(
        (n for n, word in enumerate(words) if _ROLE.fullmatch(word.strip(".,"))), len(words)
    )
    if writers and writers[-1].kind == "person" and writers[-1].role is None:
        _amend(writers, role=part)
    elif not writers and first >= 2 and _is_name(" ".join(words[:2])):
        writers.append(
            Writer(
                in_ordinary_case(" ".join(words[:2])), role=" ".join(words[2:]) or None, place=place
            )
        )
    else:
        writers.append(Writer(part, "desk", place=place))


def _is_name(text: str, *, single: bool = False) -> bool:
    words = text.split()
    if (
        not (1 if single else 2) <= len(words) <= 6
        or len(text) > 60
        or any(char.isdigit() for char in text)
    ):
        return False
    capitals = 0
    for word in words:
        if not _NAME_WORD.match(word) or word.lower() in NO_NAME:
            return False
        if word[0].islower() and word.lower() not in _PARTICLES and not _SMALL_HEAD.match(word):
            return False
        capitals += not word[0].islower()
    return capitals >= (1 if single else 2) or (capitals == 1 and len(words) > 2)
