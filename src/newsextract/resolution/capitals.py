"""Names in capitals, as transcripts and labels have them: `DANA OBI`, `OBI:`."""

from __future__ import annotations

from collections.abc import Container

from newsextract.findings import MentionFinding

Names = list[tuple[int, MentionFinding]]


_ACRONYM = 4
"""Letters of the longest word that may stand for other words: `CMA CGM`."""


def in_small_letters(names: Names, text: str, given: Container[str]) -> Names:
    """Give names in capitals the key that they have in small letters; two acronyms are a body.

    Args:
        names: Mentions with their index.
        text: The text; a surname alone in capitals is one only before a colon: `OBI: No.`
        given: Given names; a name with one of them is a person’s.
    """
    if not any(mention.key.isupper() for _, mention in names):
        return names
    full = [
        mention.key.title() if mention.key.isupper() else mention.key
        for _, mention in names
        if mention.actor_type == "person" and " " in mention.key
    ]
    surnames = {key.rpartition(" ")[2].upper(): key.rpartition(" ")[2] for key in full}
    found: Names = []
    for index, mention in names:
        key = mention.key
        if mention.type == "name" and key.isupper():
            if " " in key and mention.actor_type == "person" and _is_acronyms(key, given):
                mention = mention._replace(actor_type="organization")
            elif " " in key and mention.actor_type == "person":
                mention = mention._replace(key=key.title())
            elif key in surnames and text[mention.extent[1] : mention.extent[1] + 1] == ":":
                mention = mention._replace(key=surnames[key], actor_type=None)
        found.append((index, mention))
    return found


def _is_acronyms(key: str, given: Container[str]) -> bool:
    """Whether each word of a name in capitals stands for others."""
    return all(len(word) <= _ACRONYM and word.title() not in given for word in key.split())
