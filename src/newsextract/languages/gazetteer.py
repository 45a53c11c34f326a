"""What the word tables know of names: one dictionary, made once for each grammar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from newsextract.grammar.grammar import Grammar


class Known(NamedTuple):
    """What a name is known to be.

    Attributes:
        kind: person, organization, government, country, people, adjective, place, seat.
        name: Its usual form, or the country that it belongs to.
    """

    kind: str
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Gazetteer:
    """Names and words of names.

    Attributes:
        known: Full form -> what it is.
        titles: Word of a title -> its row.
        given: Given names.
        bodies: Word of a body's name (Ministry, Inc) -> company, government, organization, outlet.
        companies: Those of them with which the name of a company ends.
        nations: Names of countries, and what belongs to them: Kenya, Kenyan.
        roles: Role noun in lower case -> its row.
        body_nouns: Noun for a body, in lower case -> its row.
        outlets: Names of agencies and outlets.
        suffixes: Jr and the like.
        verbs: Tag characters of words that can be a verb.
        only_verbs: Those that can be nothing else.
        nouns: Tag characters of words that can be a noun in lower case.
        rare: Tag characters of words that a name of a person has and common words have not.
        prepositions: Tag characters of prepositions.
        holders: Tag characters of what may end a role or a possessor before a name.
        words: Kind of word that coreference looks for (quantifier, document, past_role ...) -> its words.
        nicknames: Pairs of given names that may be of one person, each pair in both orders.
        senses: Word of a title -> what it says, too: a senator is a lawmaker.
        kindred: Noun for an unnamed source -> other nouns by which the same one may be called.
        runs: Runs of capitalised words that were read before, with their readings.
        heads: Tokens that were read before as the head of a noun phrase, with what they say.
    """

    known: dict[str, Known]
    titles: dict[str, dict[str, str]]
    given: frozenset[str]
    bodies: dict[str, str]
    companies: frozenset[str]
    nations: frozenset[str]
    roles: dict[str, dict[str, str]]
    body_nouns: dict[str, dict[str, str]]
    outlets: frozenset[str]
    suffixes: frozenset[str]
    verbs: frozenset[str]
    only_verbs: frozenset[str]
    nouns: frozenset[str]
    rare: frozenset[str]
    prepositions: frozenset[str]
    holders: frozenset[str]
    words: dict[str, frozenset[str]]
    nicknames: frozenset[tuple[str, str]]
    senses: dict[str, tuple[str, ...]]
    kindred: dict[str, tuple[str, ...]]
    runs: dict[Any, Any]
    heads: dict[str, Any]


def gazetteer(grammar: Grammar) -> Gazetteer:
    """The tables of a language, joined; made once and kept by its grammar, so that it goes when the grammar goes."""
    return grammar.of_language.made(_join)


def _join(grammar: Grammar) -> Gazetteer:
    table = grammar.table
    known: dict[str, Known] = {}
    known |= {form: Known("place", form) for form in grammar.column("places", "form")}
    known |= {form: Known("seat", row["country"]) for form, row in table("metonyms").items()}
    known |= {form: Known(row["type"], row["expansion"]) for form, row in table("acronyms").items()}
    known |= {form: Known("organization", row["name"]) for form, row in table("agencies").items()}
    known |= {form: Known(row["type"], form) for form, row in table("bodies").items()}
    for form, row in table("demonyms").items():
        plural = row["kind"] == "people"
        known[form] = Known("people" if plural else "adjective", row["country"])
    known |= {form: Known("country", row["country"]) for form, row in table("countries").items()}
    return Gazetteer(
        known,
        table("titles"),
        frozenset(grammar.column("given_names", "form")),
        {form: row["kind"] for form, row in table("organization_words").items()},
        frozenset(f for f, row in table("organization_words").items() if row["kind"] == "company"),
        frozenset((*table("countries"), *table("demonyms"))),
        {form.lower(): row for form, row in table("roles").items()},
        table("organization_nouns"),
        frozenset((*table("agencies"), *(row["name"] for row in table("agencies").values()))),
        frozenset(f for f, row in table("name_particles").items() if row["place"] == "suffix"),
        frozenset(grammar.lexicon.characters("verb|aux|modal")),
        frozenset(
            grammar.lexicon.characters(
                "verb&!noun&!adjective&!participle&!cap&!aux&!modal|verb&past&!noun&!adjective&!cap"
            )
        ),
        frozenset(grammar.lexicon.characters("noun&!cap")),
        frozenset(grammar.lexicon.characters("unknown|given|initial|inner|dotted")),
        frozenset(grammar.lexicon.characters("preposition")),
        frozenset(grammar.lexicon.characters("role|possessive|single")),
        _by_kind(table("coreference_words")),
        _both_ways(table("nicknames")),
        {form: tuple(row["senses"].split()) for form, row in table("title_senses").items()},
        {form: tuple(row["kindred"].split()) for form, row in table("source_kinship").items()},
        {},
        {},
    )


def _by_kind(rows: dict[str, dict[str, str]]) -> dict[str, frozenset[str]]:
    """`many: quantifier` -> `quantifier: many, ...`."""
    found: dict[str, set[str]] = {}
    for form, row in rows.items():
        for kind in row["kinds"].split():
            found.setdefault(kind, set()).add(form)
    return {kind: frozenset(forms) for kind, forms in found.items()}


def _both_ways(rows: dict[str, dict[str, str]]) -> frozenset[tuple[str, str]]:
    """`Bill: William` -> Bill and William, William and Bill."""
    pairs = [(form, name) for form, row in rows.items() for name in row["names"].split()]
    return frozenset(pairs) | {(name, form) for form, name in pairs}
