"""Who is meant by a speaker, so that two articles can be asked whether they mean the same one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from newsextract.comparison.words import Vocabulary
from newsextract.records import Actor, ActorType

_OFFICE = frozenset(("govern", "administrat", "state", "authorit", "republic", "offic"))
"""Keys of words that a government's name has or has not."""


_FOR_OTHERS = frozenset(("aid", "spokesman", "spokeswoman", "spokesperson", "sourc", "offic"))
"""Keys of those who speak for others: who they are is told by what they are."""

_LOOKED_AT = 20
_APPOSITION = re.compile(r", ((?:an? |the )?[a-z][^,.;:\n“”\"]{3,90}?)(?=[,.;]| said\b)")
_TITLE = re.compile(r"((?:\b[A-Za-z][a-z]+ ){1,3})\Z")
_TITLE_WITHIN = 40


class Profile(NamedTuple):
    """What an article says of an actor.

    Attributes:
        name: As the article names it.
        is_named: Whether it is more than a description.
        is_person: Whether it is one human being.
        is_body: Whether it is a body, with or without its name.
        keys: What its name is in a comparison: of a person the surname, of a body the words of its name.
        full: All words of its names, for persons of one surname.
        countries: Countries in the description of an unnamed source.
        descriptors: What else its description says (`diplomat`); empty where it says nothing.
        is_many: Whether several people are meant (`officials`).
        roles: Words of its titles and affiliations.
    """

    name: str
    is_named: bool
    is_person: bool
    is_body: bool
    keys: frozenset[str]
    full: frozenset[str]
    countries: frozenset[str]
    descriptors: frozenset[str]
    is_many: bool
    roles: frozenset[str]


class Relation(Enum):
    """How the speakers of two utterances stand to each other.

    `UNKNOWN`: one is not known, or is a body without its name: `the company`. `UNNAMED`: one is the
    other without the name, `a rescue official` for `Tomas Reyl, head of the rescue service`. `OTHER`:
    two people of different names, or two bodies. `DIFFERENT`: they are not the same, but one may
    speak for the other: a country and its minister, a source and a country.
    """

    SAME = "same"
    UNKNOWN = "unknown"
    UNNAMED = "unnamed"
    DIFFERENT = "different"
    OTHER = "other"


def profile(actor: Actor, text: str, vocabulary: Vocabulary) -> Profile:
    """The profile of an actor of an article with that text."""
    body = actor.type not in (ActorType.ANONYMOUS, ActorType.PERSON)
    named = actor.type != ActorType.ANONYMOUS and not (body and actor.name.islower())
    person = actor.type == ActorType.PERSON
    words = [word for word in vocabulary.words(actor.name) if word.is_content]
    country = vocabulary.country(actor.name)
    if country is not None:
        keys = frozenset((country,))
    elif person:
        keys = frozenset(word.key for word in words[-1:])
    else:
        keys = frozenset(word.key for word in words if word.key not in _OFFICE)
    said = [word for word in words if not vocabulary.is_kind(word.form, "unnamed")]
    countries = frozenset(word.key for word in said if vocabulary.is_country(word.key))
    forms = {word.form for word in words}
    return Profile(
        actor.name,
        named,
        person,
        body,
        keys or frozenset(word.key for word in words),
        frozenset(key for name in (actor.name, *actor.aliases) for key in vocabulary.keys(name)),
        countries,
        frozenset(word.key for word in said) - countries,
        _is_many(actor, forms),
        frozenset(key for said in _roles(actor, text) for key in vocabulary.keys(said)),
    )


def _roles(actor: Actor, text: str) -> Iterator[str]:
    """Its titles, and what stands beside the name: `engineer Selin Kaya`, `Tomas Reyl, head of the service,`."""
    yield from (role.span.text for role in actor.roles)
    if actor.type == ActorType.PERSON:
        for mention in actor.mentions[:_LOOKED_AT]:
            if mention.type != "name":
                continue
            behind = _APPOSITION.match(text, mention.span.end)
            before = _TITLE.search(
                text, max(0, mention.span.start - _TITLE_WITHIN), mention.span.start
            )
            yield from (found[1] for found in (behind, before) if found is not None)


def _is_many(actor: Actor, forms: set[str]) -> bool:
    if actor.anonymity is not None:
        return actor.anonymity.number == "several"
    return bool(forms & {"officials", "sources", "people", "diplomats"})


def relate(one: Profile | None, other: Profile | None) -> Relation:
    """How two speakers stand to each other, as far as their articles can say."""
    if one is None or other is None:
        return Relation.UNKNOWN
    if one.is_named and other.is_named:
        if _is_one_name(one, other):
            return Relation.SAME
        if one.is_person != other.is_person:
            return Relation.DIFFERENT
        return Relation.UNKNOWN if _may_be_one_body(one, other) else Relation.OTHER
    if one.is_body != other.is_body:
        return _of_body(one, other)
    if not one.is_named and not other.is_named:
        return Relation.SAME if _is_one_description(one, other) else Relation.DIFFERENT
    named, unnamed = (one, other) if one.is_named else (other, one)
    if named.is_body:
        return Relation.UNKNOWN
    if named.is_person and not unnamed.is_many and _describes(unnamed, named):
        return Relation.UNNAMED
    return Relation.DIFFERENT


def _of_body(one: Profile, other: Profile) -> Relation:
    """A body, and somebody who is none; `Andean Metals` of which nothing is said may be a body, too."""
    body, human = (one, other) if one.is_body else (other, one)
    unclear = not body.is_named and human.is_named and not human.roles
    return Relation.UNKNOWN if unclear else Relation.DIFFERENT


def _may_be_one_body(one: Profile, other: Profile) -> bool:
    """Whether two names of bodies have a word in common: `the foreign ministry in Oslo`, `Norway’s foreign ministry`."""
    return one.is_body and other.is_body and bool(one.keys & other.keys)


def _is_one_name(one: Profile, other: Profile) -> bool:
    if one.is_person and other.is_person:
        return bool(one.keys & other.keys) and not (
            len(one.full) > 1
            and len(other.full) > 1
            and one.full.isdisjoint(other.full - other.keys)
        )
    if one.is_person or other.is_person:
        return False
    return one.keys <= other.keys or other.keys <= one.keys


def _is_one_description(one: Profile, other: Profile) -> bool:
    """Unnamed sources: nothing that is said of both may differ."""
    if one.is_many != other.is_many:
        return False
    if one.countries and other.countries and one.countries != other.countries:
        return False
    mine, theirs = one.descriptors, other.descriptors
    return not mine or not theirs or bool(mine & theirs)


def may_be_unnamed(named: Profile, unnamed: Profile) -> bool:
    """Whether a description can be meant of a named person: one human being, and of no other country."""
    return (
        named.is_named
        and named.is_person
        and not unnamed.is_named
        and not unnamed.is_body
        and not unnamed.is_many
        and unnamed.countries <= named.roles
        and unnamed.descriptors.isdisjoint(named.keys | _FOR_OTHERS)
    )


def says_more(one: Profile | None, other: Profile | None) -> bool:
    """Whether of two unnamed sources the second is given a calling that the first is not: `a diplomatic official`."""
    return (
        one is not None
        and other is not None
        and not one.is_named
        and not other.is_named
        and not one.is_body
        and not other.is_body
        and bool(one.descriptors)
        and one.descriptors < other.descriptors
    )


def _describes(unnamed: Profile, named: Profile) -> bool:
    """Whether a description fits what is said of a named person; `an aide to Okafor` is not Okafor."""
    said = unnamed.descriptors | unnamed.countries
    return bool(said & named.roles) and said.isdisjoint(named.keys)
