"""On what condition a source stays unnamed: `on condition of anonymity to discuss the talks`.

The phrase stands in the sentence of the attribution, or in a sentence of its own behind it: `The
diplomat spoke on condition of anonymity.`
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from newsextract.findings import AttributionFinding
from newsextract.span import Extent
from newsextract.text.document import Document

_HINTS = ("anonym", "be named", "be identified", "be quoted", "authorized to", "authorised to")
_BEFORE = 60
_BEHIND = 260
_MOST = 100
# The words of a reason: up to a comma, or to the verb of saying whose subject the clause explains.
_REST = r"""(?: (?! \s (?: said | says | told | tells | added | confirmed | warned ) \b ) [^.,;:“”"\n()—] | (?<= [A-Z] ) \. )"""
_ANONYMITY = re.compile(
    rf"""
    on \s (?: the \s )? conditions? \s of \s anonymity
        (?: \s (?: to | because | as | due \s to | out \s of | given | since ) \s {_REST}{{1,160}} )?
  | (?: speaking | spoke | speak | talking | talked ) \s anonymously
  | anonymously
  | (?: (?: was | were | been | is | are ) \s )? (?: granted | promised ) \s anonymity
        (?: \s (?: to | because | as | due \s to | out \s of ) \s {_REST}{{1,160}} )?
  | (?: asked | requested | requesting | asking | wished | wanted | preferred ) \s
        (?: for \s )? (?: anonymity | not \s to \s be \s (?: named | identified | quoted ) )
        (?: \s (?: to | because | as | due \s to | out \s of ) \s {_REST}{{1,160}} )?
  | (?: declined | refused | declining ) \s to \s be \s (?: named | identified )
        (?: \s (?: because | as ) \s {_REST}{{1,160}} )?
  | (?: was | were | is | are )? \s? not \s authori[sz]ed \s to \s (?: speak | discuss | comment | talk )
        {_REST}{{0,120}}
  | (?: could | can | would ) \s not \s be \s (?: named | identified )
    """,
    re.VERBOSE,
)
_NEXT = 2


def with_anonymity(
    document: Document, attributions: Sequence[AttributionFinding]
) -> list[AttributionFinding]:
    """Give each condition of anonymity to the attribution that it stands with."""
    found = list(attributions)
    text = document.text
    matches = _matches(text)
    if not matches:
        return found
    places = [_place(attribution) for attribution in found]
    by_sentence: dict[int, list[int]] = {}
    for number, place in enumerate(places):
        by_sentence.setdefault(_sentence(document, place), []).append(number)
    for match in matches:
        index = _owner(document, found, places, by_sentence, match.span())
        if index is not None and found[index].anonymity is None:
            start, end = match.span()
            while text[end - 1] in ", \xa0":
                end -= 1
            found[index] = found[index]._replace(anonymity=(start, end))
    return found


def _matches(text: str) -> list[re.Match[str]]:
    """All such phrases, looked for only around the words that each of them has."""
    found: dict[int, re.Match[str]] = {}
    for hint in _HINTS:
        place = text.find(hint)
        for _ in range(_MOST):
            if place < 0:
                break
            end = min(len(text), place + _BEHIND)
            for match in _ANONYMITY.finditer(text, max(0, place - _BEFORE), end):
                found.setdefault(match.end(), match)
                place = max(place, match.end() - 1)
            place = text.find(hint, place + 1)
    return [found[end] for end in sorted(found)]


def _place(attribution: AttributionFinding) -> int:
    """Where the frame of an attribution stands."""
    if attribution.source is not None:
        return attribution.source[0]
    if attribution.cue is not None:
        return attribution.cue.extent[0]
    return attribution.content[0][0]


def _owner(
    document: Document,
    attributions: Sequence[AttributionFinding],
    places: Sequence[int],
    by_sentence: Mapping[int, Sequence[int]],
    phrase: Extent,
) -> int | None:
    """The attribution whose frame stands nearest in the sentence, or else one shortly before."""
    here = _sentence(document, phrase[0])
    best = None
    for there in range(here - _NEXT, here + 1):
        for index in by_sentence.get(there, ()):
            place = places[index]
            if _inside(attributions[index], phrase):
                continue
            key = (there, place <= phrase[0], -abs(place - phrase[0]))
            if best is None or key > best[0]:
                best = (key, index)
    return None if best is None else best[1]


def _sentence(document: Document, offset: int) -> int:
    """The number of the sentence in which an offset stands, from 1."""
    return bisect_right(document.sentences, document.token_at(offset))


def _inside(attribution: AttributionFinding, phrase: Extent) -> bool:
    return any(piece[0] <= phrase[0] < piece[1] for piece in attribution.content)
