"""Names in capitals, as transcripts and labels have them: `DANA OBI`, `OBI:`."""

from __future__ import annotations

from newsextract.findings import MentionFinding

Names = list[tuple[int, MentionFinding]]


def in_small_letters(names: Names, text: str) -> Names:
    """Give names in capitals the key that they have in small letters.

    Args:
        names: Mentions with their index.
        text: The text; a surname alone in capitals is one only before a colon: `OBI: No.`
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
            if " " in key and mention.actor_type == "person":
                mention = mention._replace(key=key.title())
            elif key in surnames and text[mention.extent[1] : mention.extent[1] + 1] == ":":
                mention = mention._replace(key=surnames[key], actor_type=None)
        found.append((index, mention))
    return found
