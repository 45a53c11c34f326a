"""Whether one line says again what another says: a standfirst and the first sentence of the body."""

from __future__ import annotations

from newsextract.span import Extent

_STEM = 6
_MIN_SHARED = 4
_MARKS = '.,;:!?“”‘"()'


def repeats(text: str, one: Extent, other: Extent) -> bool:
    """Whether the words of a line come again in another, stem by stem.

    Examples:
        >>> text = "Heavy rain has flooded the valley.|Heavy rain flooded a valley in the north."
        >>> repeats(text, (0, 34), (35, 77))
        True
    """
    stems = _stems(text[slice(*one)])
    shared = stems & _stems(text[slice(*other)])
    return len(shared) >= _MIN_SHARED and len(shared) * 3 >= len(stems)


def _stems(words: str) -> set[str]:
    bare = (word.strip(_MARKS) for word in words.replace("’", " ").replace("'", " ").split())
    return {word[:_STEM].lower() for word in bare if len(word) > 3 or word[:1].isupper()}
