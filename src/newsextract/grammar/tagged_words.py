"""The words of a lexicon, each with the character of its tags: what is made of the word tables once.

Tables say what tags a form has; case adds `cap` and `upper`; which tag sets can occur follows. Here all of it is put
into a few dictionaries of characters, so that a word is classified without a set being touched, and into a few long
strings, so that it can be kept in a file and read back at once (`newsextract.grammar.prepared`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newsextract.grammar.tagsets import FIRST_CHARACTER, TagSet, in_order

CAP: TagSet = frozenset({"cap"})
UPPER: TagSet = frozenset({"cap", "upper"})

_FIELD, _ITEM = "\n", "\t"


class TaggedWords(NamedTuple):
    """Words and the characters of their tag sets.

    Attributes:
        sets: All tag sets that can occur, each written `cap noun`; the first has the character U+0100.
        forms: Form as printed -> character of its own tags.
        capitals: Character of a tag set -> the one of that set and `cap`.
        uppers: The same with `cap` and `upper`.
        both: Form with a capital that is a word in lower case, too -> character of the tags of both, and `cap`.
    """

    sets: tuple[str, ...]
    forms: dict[str, str]
    capitals: dict[str, str]
    uppers: dict[str, str]
    both: dict[str, str]


def tagged_words(
    entries: Mapping[str, TagSet], guesses: Iterable[TagSet], packed: Iterable[str] = ()
) -> TaggedWords:
    """Number the tag sets that the forms can have, in every case, and those that are guessed.

    Args:
        entries: Form as printed -> its tags. A form in lower case also serves capitalised.
        guesses: Tag sets of words that stand in no table.
        packed: Tag expressions whose characters stand together as far as may be; see `in_order`.
    """
    bare = {*entries.values(), *guesses}
    known = bare | {tags | CAP for tags in bare} | {tags | UPPER for tags in bare}
    joined = {}
    for form, tags in entries.items():
        low = form.lower()
        if form != low and low in entries:
            joined[form] = tags | entries[low]
            known.update((joined[form] | CAP, joined[form] | UPPER))
    sets = in_order(known, packed)
    number = {tags: chr(FIRST_CHARACTER + place) for place, tags in enumerate(sets)}
    ordered = sorted(bare, key=number.__getitem__)
    return TaggedWords(
        tuple(" ".join(sorted(tags)) for tags in sets),
        {form: number[tags] for form, tags in entries.items()},
        {number[tags]: number[tags | CAP] for tags in ordered},
        {number[tags]: number[tags | UPPER] for tags in ordered},
        {form: number[tags | CAP] for form, tags in joined.items()},
    )


def write_words(words: TaggedWords) -> str:
    """The words as one text.

    Raises:
        ValueError: A form or a tag holds a tabulator or a line break, which part them.
    """
    maps = (words.forms, words.capitals, words.uppers, words.both)
    fields = [_ITEM.join(words.sets), ""]
    for each in maps:
        fields += (_ITEM.join(each), "".join(each.values()))
    parted = sum(field.count(_ITEM) + 1 for field in fields[::2] if field)
    if parted != len(words.sets) + sum(map(len, maps)) or any(_FIELD in field for field in fields):
        raise ValueError("a form or a tag holds a tabulator or a line break")
    return _FIELD.join(fields)


def read_words(text: str) -> TaggedWords:
    """The words that were written.

    Raises:
        ValueError: It is not what `write_words` gives.
    """
    sets, _, *fields = text.split(_FIELD)
    if len(fields) != 8:
        raise ValueError(f"{len(fields)} fields, expected 8")
    maps = [
        dict(zip(keys.split(_ITEM) if keys else (), values, strict=True))
        for keys, values in zip(fields[::2], fields[1::2], strict=True)
    ]
    return TaggedWords(tuple(sets.split(_ITEM)) if sets else (), *maps)
