"""Quotations locked away while a text is edited, and the proof that they came back unchanged.

    “It rained,” Dana Obi said.   ->   [[Q1-5f3a]] Dana Obi said.

A token carries a digest of its quotation, so that one that was altered is seen as such.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from newsextract.arguments import an_article
from newsextract.comparison.stretches import find_quotations
from newsextract.records import Article, Record

_MARKS = re.compile(r"[“”„«»\"]")
_BROKEN = re.compile(
    r"\[{1,2} ?[A-Za-z]+ ?\d[^\[\]\n]{0,12}\]{0,2}|\[{0,2}\b[A-Z]+\d+-[0-9a-f]{4}\b\]{0,2}"
)


class LockedQuotation(Record):
    """One quotation and the token that stands for it.

    Attributes:
        token: What stands in the locked text.
        text: The quotation with its marks, as it was.
    """

    token: str
    text: str


class Locked(Record):
    """A text whose quotations are tokens.

    Attributes:
        text: The text to edit.
        quotations: What the tokens stand for, in the order of the text.
    """

    text: str
    quotations: tuple[LockedQuotation, ...]


class LockProblem(Record):
    """What an edit did to a quotation.

    Attributes:
        kind: Its token is `missing`, `doubled` or `altered`; or a quotation was `added`.
        token: The token, as it stands in the edited text or should.
        text: The quotation that is concerned; of an altered token it is not known.
    """

    kind: Literal["missing", "doubled", "altered", "added"]
    token: str
    text: str


class Unlocked(Record):
    """An edited text with its quotations back in place.

    Attributes:
        text: The text; a token that could not be read is left as it is.
        problems: What the edit did to quotations; empty proves that each stands there once, unchanged.
    """

    text: str
    problems: tuple[LockProblem, ...]


def lock(article: Article) -> Locked:
    """Replace the quotations of a text by tokens, marks and all.

    Args:
        article: The extracted text.

    Returns:
        The text to edit, and what its tokens stand for.

    Examples:
        >>> from newsextract import extract
        >>> locked = lock(extract("“It rained,” Dana Obi said."))
        >>> locked.text
        '[[Q1-b082]] Dana Obi said.'
    """
    text = an_article(article, "lock").text
    letter = _free_letters(text)
    pieces: list[str] = []
    quotations: list[LockedQuotation] = []
    end = 0
    for number, quotation in enumerate(find_quotations(article), 1):
        start, stop = quotation.outside
        quoted = text[start:stop]
        token = f"[[{letter}{number}-{_digest(quoted)}]]"
        pieces += (text[end:start], token)
        quotations.append(LockedQuotation(token=token, text=quoted))
        end = stop
    return Locked(text="".join((*pieces, text[end:])), quotations=tuple(quotations))


def unlock(edited: str, locked: Locked) -> Unlocked:
    """Put the quotations back, and say what the edit did to them.

    Args:
        edited: The locked text after an edit.
        locked: What `lock` gave.

    Returns:
        The text with its quotations. Without problems, each of them stands in it exactly once and
        byte for byte as it was, and no other quotation in double marks was added.
    """
    known = {quotation.token: quotation.text for quotation in locked.quotations}
    pattern = re.compile("|".join(map(re.escape, known)) or r"(?!)")
    counts = Counter(match[0] for match in pattern.finditer(edited))
    problems = [
        LockProblem(kind=kind, token=token, text=text)
        for token, text in known.items()
        if (kind := _what_happened(counts[token])) is not None
    ]
    rest = pattern.sub("\n", edited)
    problems += _altered(rest, locked)
    problems += _added(rest, pattern.sub("\n", locked.text))
    return Unlocked(
        text=pattern.sub(lambda match: known[match[0]], edited), problems=tuple(problems)
    )


def _what_happened(count: int) -> Literal["missing", "doubled"] | None:
    if count == 1:
        return None
    return "doubled" if count else "missing"


def _altered(rest: str, locked: Locked) -> Iterator[LockProblem]:
    """What looks like a token and is none."""
    pattern = _BROKEN
    before = Counter(match[0] for match in pattern.finditer(_without(locked)))
    for match in pattern.finditer(rest):
        if before[match[0]]:
            before[match[0]] -= 1  # the text itself had it
        else:
            yield LockProblem(kind="altered", token=match[0], text="")


def _without(locked: Locked) -> str:
    text = locked.text
    for quotation in locked.quotations:
        text = text.replace(quotation.token, "\n", 1)
    return text


def _added(rest: str, before: str) -> Iterator[LockProblem]:
    """Double quotation marks that the locked text had not."""
    spare = Counter(_MARKS.findall(before))
    for match in _MARKS.finditer(rest):
        if spare[match[0]]:
            spare[match[0]] -= 1
        else:
            line = rest[match.start() : match.start() + 60].partition("\n")[0]
            yield LockProblem(kind="added", token="", text=line)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:4]


def _free_letters(text: str) -> str:
    """Letters for tokens that the text itself does not use so."""
    letters = "Q"
    while f"[[{letters}" in text:
        letters += "Q"
    return letters
