"""Places of a text that may name an actor: names, noun phrases, pronouns."""

from __future__ import annotations

from newsextract.findings import MentionFinding, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.languages.en.actors import NAME, PHRASE, PRONOUN
from newsextract.languages.gazetteer import Gazetteer, gazetteer
from newsextract.mentions.names import read_run
from newsextract.span import Extent
from newsextract.text.document import Document

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


def _find_names(document: Document, grammar: Grammar, lexicon: Gazetteer) -> list[MentionFinding]:
    tokens, starts, tags = document.tokens, document.starts, document.tags
    pattern = grammar.compile(NAME)
    found: list[MentionFinding] = []
    for match in pattern.finditer(document.tags):
        first, last = match.span()
        words: list[str] = []
        at: list[int] = []  # token of each word
        for index in range(first, last):
            word = tokens[index].rstrip()
            if word in ".,":
                continue
            words.append(word)
            at.append(index)
        if not words:
            continue
        after = tokens[last] if last < len(tokens) else ""
        owner = after[:1] in "'’" and (len(after.rstrip()) == 2 or words[-1].endswith("s"))
        definite = first > 0 and tokens[first - 1] in ("the ", "The ")
        for name in read_run(words, lexicon, definite=definite):
            start, end = (
                starts[at[name.first]],
                starts[at[name.last - 1]] + len(words[name.last - 1]),
            )
            if name.kind == "title":
                continue
            kind, actor_type = _TYPES[name.kind]
            if (
                name.kind == "person"
                and name.title == name.first
                and not any(tags[n] in lexicon.rare for n in at[name.first : name.last])
            ):
                actor_type = None  # Settlement Issue
            roles: tuple[tuple[Extent, str], ...] = ()
            agreement = "any"
            if name.title < name.first:
                roles = (((starts[at[name.title]], start - 1), "title"),)
                for word in words[name.title : name.first]:
                    row = lexicon.titles.get(word)
                    if row is not None and row["agreement"] != "any":
                        agreement = row["agreement"]
            found.append(
                MentionFinding(
                    (start, end),
                    kind,
                    actor_type,
                    document.text[start:end]
                    if name.kind == "person"
                    else name.value or document.text[start:end],
                    roles,
                    NAME.name,
                    1.0,
                    at[name.first],
                    at[name.last - 1],
                    owner and name.last == len(words),
                    definite and name.first == 0,
                    agreement,
                )
            )
    return found


def _find_phrases(document: Document, grammar: Grammar, lexicon: Gazetteer) -> list[MentionFinding]:
    tokens, starts, count = document.tokens, document.starts, len(document.tokens)
    found: list[MentionFinding] = []
    for match in grammar.compile(PHRASE).finditer(document.tags[::-1]):
        head = count - 1 - match.start()
        first = count - match.end()
        det = match.end("det") >= 0
        word = tokens[head].rstrip()
        row = lexicon.roles.get(word.lower())
        body = None if row else lexicon.body_nouns.get(word.lower())
        if row is None and body is None:
            continue
        if not det and (row is None or row["number"] == "singular"):
            continue
        if not det:  # release hostages
            while first < head and document.tags[first] in lexicon.verbs:
                first += 1
        start = starts[first]
        end = starts[head] + len(word)
        found.append(
            MentionFinding(
                (start, end),
                "nominal",
                body or ("person" if row and row["number"] == "singular" else "group"),
                word.lower(),
                (),
                PHRASE.name,
                1.0,
                first,
                head,
                False,
                det,
                row["agreement"] if row else "any",
            )
        )
    return found


def _find_pronouns(document: Document, grammar: Grammar) -> list[MentionFinding]:
    found: list[MentionFinding] = []
    for match in grammar.compile(PRONOUN).finditer(document.tags):
        token = match.start()
        word = document.tokens[token].rstrip()
        start = document.starts[token]
        found.append(
            MentionFinding(
                (start, start + len(word)),
                "pronoun",
                None,
                word.lower(),
                (),
                PRONOUN.name,
                1.0,
                token,
                token,
            )
        )
    return found
