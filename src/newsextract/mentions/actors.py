"""Places of a text that may name an actor: names, noun phrases, pronouns."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsextract.findings import MentionFinding, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.languages.gazetteer import Gazetteer, gazetteer
from newsextract.mentions.names import CALENDAR, Name, read_run
from newsextract.span import made
from newsextract.text.document import Document

NAME_RULE = "en.actors.name"
PHRASE_RULE = "en.actors.phrase"
PRONOUN_RULE = "en.actors.pronoun"

MAX_RUNS = 8_000
"""So many runs are remembered, however many texts are read."""

_ARTICLES = frozenset(("al-", "el-", "ul-", "ad-", "an-", "ar-", "as-", "at-", "Al-", "El-"))
_FIELD_JOINS = frozenset(("for ", "and "))
_POSSESSIVES = frozenset(("'", "’", "'s", "’s"))
"""Of the Farmers’ Union."""
_MARKS = frozenset((".", ",", "“", "”", '"', "''", "``"))
_GIVEN_MONTHS = frozenset(("April ", "May ", "June ", "August ", "Jan ", "Jun ", "Mar "))
_SHORT_MONTHS = frozenset(("Jan ", "Jun "))
_GENERATIONS = frozenset(("Jr", "Sr", "II", "III", "IV"))
_COMPOUND = re.compile(
    r".+-(?:old|of-\w+|born|run|led|[a-z]+(?:ed|ing))|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty-\w+"
)
"""`Eleven-year-old`, `Mum-of-two`, `Oscar-winning`, `Twenty-three`: stands before a name and is no part of it."""
_COUNTRIES = frozenset(("country", "seat", "people", "adjective"))
_TYPES = {
    "person": ("name", "person"),
    "single": ("name", None),
    "unknown": ("name", None),
    "organization": ("name", "organization"),
    "government": ("name", "government"),
    "country": ("name", "government"),
    "seat": ("metonym", "government"),
    "place": ("place", None),
    "people": ("nominal", "government"),
    "adjective": ("adjectival", "government"),
}


def find_actors(
    document: Document, grammar: Grammar, structure: Structure
) -> tuple[MentionFinding, ...]:
    """Find names, titles with names, role phrases and pronouns, in order."""
    lexicon = gazetteer(grammar)
    found = _find_names(document, grammar, lexicon)
    found += _find_phrases(document, grammar, lexicon)
    found += _find_pronouns(document, grammar)
    found.sort(key=_by_start)
    return tuple(found)


def _by_start(mention: MentionFinding) -> tuple[int, int]:
    return mention.extent


class _Reading(NamedTuple):
    """One name of a run, kept for the next time that the run is met; places count from its start."""

    start: int
    end: int
    type: str
    actor_type: str | None
    key: str
    title: int
    token: int
    head: int
    last: bool
    agreement: str
    country: bool


def _find_names(document: Document, grammar: Grammar, lexicon: Gazetteer) -> list[MentionFinding]:
    tokens, starts, text = document.tokens, document.starts, document.text
    found: list[MentionFinding] = []
    append = found.append
    runs, count = lexicon.runs, len(tokens)
    sentences = frozenset(document.sentences)
    rule = NAME_RULE
    for match in grammar.pattern("actor_name").finditer(document.tags):
        first, last = match.span()
        after = tokens[last] if last < count else ""
        if after[:3] in _ARTICLES and after[3:4].isupper():
            last += 1  # Omar bin Said al-Amin
            after = tokens[last] if last < count else ""
        base = starts[first]
        definite = first > 0 and tokens[first - 1] in ("the ", "The ")
        if tokens[first] in _GIVEN_MONTHS:
            standing = _of_month(document, lexicon, first, sentences)
        elif first > 1 and _ends_field(document, lexicon, first):
            standing = "field"
        else:
            standing = "initial" if first in sentences else ""
        run = (text[base : starts[last]], definite, standing)
        readings = runs.get(run)
        if readings is None:
            readings = _read(document, lexicon, first, last, definite=definite, standing=standing)
            if len(runs) >= MAX_RUNS:
                runs.clear()
            runs[run] = readings
        if not readings:
            continue
        owner = after[:1] in "'’" and (len(after.rstrip()) == 2 or tokens[last - 1][-1] == "s")
        for (
            start,
            end,
            kind,
            actor_type,
            key,
            title,
            at,
            head,
            final,
            agreement,
            country,
        ) in readings:
            roles = () if title < 0 else (((base + title, base + start - 1), "title"),)
            append(
                made(
                    MentionFinding,
                    (
                        (base + start, base + end), kind, actor_type, key, roles, rule, 1.0, first + at,
                        first + head, owner and final, definite and at == 0, agreement, country,
                    ),
                )
            )  # fmt: skip
    return found


def _readings(
    words: list[str],
    rare: list[bool],
    lexicon: Gazetteer,
    *,
    definite: bool,
    initial: bool,
    field: bool = False,
) -> list[Name]:
    """Names of a run; `Farmer Sutrisno` where a sentence begins is a role and a name."""
    if field and len(words) > 2 and words[0] not in lexicon.given:
        first = next((n for n, word in enumerate(words) if word in lexicon.given), 0)
        if not first and not rare[0]:
            first = next((n for n, each in enumerate(rare) if each), 0)
        if 0 < first < len(words) - 1:  # Minister for Rural Affairs Dana Obi
            names = read_run(words[first:], lexicon, definite=False, rare=rare[first:])
            return [
                n._replace(first=n.first + first, last=n.last + first, title=n.title + first)
                for n in names
            ]
    if initial and len(words) > 1 and rare[1] and not rare[0] and words[0] not in lexicon.titles:
        row = lexicon.roles.get(words[0].lower())
        if row is not None and row["number"] == "singular" and words[0] not in lexicon.given:
            names = read_run(words[1:], lexicon, definite=False, rare=rare[1:])
            if len(names) == 1 and names[0].kind in ("person", "single"):
                name = names[0]
                return [Name(name.first + 1, name.last + 1, "person", 0, name.value)]
    return read_run(words, lexicon, definite=definite, rare=rare)


def _ends_field(document: Document, lexicon: Gazetteer, first: int) -> bool:
    """Whether a run goes on with the field of an office: `Secretary for | Political Affairs Omar Roe`."""
    tokens = document.tokens
    join = first - 1
    if tokens[join] not in _FIELD_JOINS:
        join -= 1  # Nuclear
        if tokens[join] not in _FIELD_JOINS or not tokens[join + 1][0].isupper():
            return False
    return tokens[join - 1][0].isupper() and document.tags[join - 1] not in lexicon.rare


def _of_month(document: Document, lexicon: Gazetteer, first: int, sentences: frozenset[int]) -> str:
    """How a run stands that begins with a month: `given` where it is a given name (`April Mensah`)."""
    tags = document.tags
    if tags[first + 1 : first + 2] in lexicon.rare or (
        document.tokens[first] in _SHORT_MONTHS and _is_name(document, first + 1)
    ):
        return "" if first and tags[first - 1] in lexicon.prepositions else "given"
    return "initial" if first in sentences else ""


def _is_name(document: Document, token: int) -> bool:
    """Whether a capitalised word stands at a token."""
    return token < len(document.tokens) and document.tokens[token][:1].isupper()


def _read(
    document: Document,
    lexicon: Gazetteer,
    first: int,
    last: int,
    *,
    definite: bool,
    standing: str,
) -> tuple[_Reading, ...]:
    """Read a run of tokens; `standing` is what stands around it, see `_find_names`."""
    words: list[str] = []
    at: list[int] = []  # token of each word
    for index in range(first, last):
        word = document.tokens[index].rstrip()
        if (
            word in _MARKS
            or word in _POSSESSIVES
            or (not words and _is_before_names(word, standing))
        ):
            continue
        words.append(word)
        at.append(index)
    if not words:
        return ()
    rare = [document.tags[n] in lexicon.rare for n in at]
    starts, base = document.starts, document.starts[first]
    found: list[_Reading] = []
    for name in _readings(
        words,
        rare,
        lexicon,
        definite=definite,
        initial=standing == "initial",
        field=standing == "field",
    ):
        if name.kind == "title":
            continue
        start = starts[at[name.first]] - base
        end = starts[at[name.last - 1]] - base + len(words[name.last - 1])
        if (
            name.last == len(words)
            and document.tokens[last - 1][0] == "."
            and (words[-1] in lexicon.suffixes)
        ):
            end += 1  # Omar Roe Jr.
        kind, actor_type = _TYPES[name.kind]
        known = rare[name.first : name.last]
        if (
            name.kind == "person"
            and name.title == name.first
            and words[name.first] not in lexicon.given
            and (not any(known) or (not known[-1] and words[name.last - 1].endswith("s")))
        ):
            actor_type = None  # Settlement Issue, Calder Terminals
        elif name.kind == "person" and not known[-1] and _is_shouted(words[name.first : name.last]):
            continue  # leave Terry ALONE
        written = document.text[base + start : base + end]
        honour = words[name.last - 1]
        if honour in lexicon.suffixes and honour not in _GENERATIONS:  # Maeve Considine SC
            written = written[: -len(honour)].rstrip(" ,")
        found.append(
            _Reading(
                start,
                end,
                kind,
                actor_type,
                written if name.kind == "person" else name.value or written,
                starts[at[name.title]] - base if name.title < name.first else -1,
                at[name.first] - first,
                at[name.last - 1] - first,
                name.last == len(words),
                _agreement(words[name.title : name.first], lexicon),
                name.kind in _COUNTRIES,
            )
        )
    return tuple(found)


def _is_before_names(word: str, standing: str) -> bool:
    """Whether a word that opens a run belongs to no name: a day or month, `Mum-of-two`."""
    return (word in CALENDAR and standing != "given") or (
        "-" in word and _COMPOUND.fullmatch(word) is not None
    )


def _is_shouted(words: list[str]) -> bool:
    """Whether a name ends in a word in capitals that its first is not in: `Terry ALONE`."""
    return len(words[-1]) > 3 and words[-1].isupper() and not words[0].isupper()


def _agreement(titles: list[str], lexicon: Gazetteer) -> str:
    for word in titles:
        row = lexicon.titles.get(word)
        if row is not None and row["agreement"] != "any":
            return row["agreement"]
    return "any"


_Head = tuple[int, str, str, str, bool, bool]
"""Of the head of a noun phrase: its length, key, type of actor and agreement, whether it needs no article, and whether
it is a word of the name of an outlet."""


def _head_of(token: str, lexicon: Gazetteer) -> _Head | None:
    """What a token says as the head of a noun phrase; None where it is neither a role nor a body."""
    word = token.rstrip()
    key = word.lower()
    row = lexicon.roles.get(key)
    body = None if row else lexicon.body_nouns.get(key)
    if row is None and body is None:
        return None
    several = row["number"] == "plural" if row else body is not None and body["means"] == "plural"
    alone = several or bool(body and (body["means"] == "bare" or word.endswith("ities")))
    kind = "group" if several else body["kind"] if body else "person"
    is_outlet = word[0].isupper() and lexicon.bodies.get(word) == "outlet"
    return len(word), key, kind, row["agreement"] if row else "any", alone, is_outlet


def _find_phrases(document: Document, grammar: Grammar, lexicon: Gazetteer) -> list[MentionFinding]:
    tokens, starts, count = document.tokens, document.starts, len(document.tokens)
    found: list[MentionFinding] = []
    sentences, heads = frozenset(document.sentences), lexicon.heads
    for match in grammar.pattern("actor_phrase").finditer(document.tags[::-1]):
        head = count - 1 - match.start()
        first = count - match.end()
        token = tokens[head]
        if token in heads:
            known = heads[token]
        else:
            known = _head_of(token, lexicon)
            if len(heads) < MAX_RUNS:
                heads[token] = known
        if known is None:
            continue
        size, key, kind, agreement, stands_alone, is_outlet = known
        det = match.end("det") >= 0
        if (is_outlet and head not in sentences) or not (det or stands_alone):
            continue  # the Herald
        if not det:  # release hostages
            while first < head and document.tags[first] in lexicon.verbs:
                first += 1
        extent = (starts[first], starts[head] + size)
        found.append(
            made(
                MentionFinding,
                (
                    extent, "nominal", kind, key, (), PHRASE_RULE, 1.0, first, head, False, det, agreement, False,
                ),
            )
        )  # fmt: skip
    return found


def _find_pronouns(document: Document, grammar: Grammar) -> list[MentionFinding]:
    found: list[MentionFinding] = []
    for match in grammar.pattern("actor_pronoun").finditer(document.tags):
        token = match.start()
        word = document.tokens[token].rstrip()
        start = document.starts[token]
        extent = (start, start + len(word))
        found.append(
            made(
                MentionFinding,
                (
                    extent, "pronoun", None, word.lower(), (), PRONOUN_RULE, 1.0, token, token, False, False, "any", False,
                ),
            )
        )  # fmt: skip
    return found
