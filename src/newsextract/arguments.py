"""Arguments that are not what a function takes, answered with one line that says what was meant.

>>> str(not_a_story(b"abc"))
"extract takes text or a Story, found bytes: decode it, as in data.decode('utf-8'); a page is extract(html=data)"
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator

from newsextract.errors import StoryError
from newsextract.records import Article

_STATED = ("published", "outlet", "language", "name", "limits")


def not_a_story(value: object) -> StoryError:
    """What to say of something that is handed over instead of a story."""
    return StoryError(
        f"extract takes text or a Story, found {type(value).__name__}{_advice(value)}"
    )


def _advice(value: object) -> str:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return ": decode it, as in data.decode('utf-8'); a page is extract(html=data)"
    if isinstance(value, os.PathLike):
        return ": read it, as in path.read_text('utf-8'); a page is extract(html=path.read_bytes())"
    if hasattr(value, "read"):
        return ": read it, as in extract(file.read())"
    if isinstance(value, Article):
        return ": it is extracted already"
    if isinstance(value, (list, tuple, set)):
        return ": hand over one after the other, as in [extract(text) for text in texts]"
    if isinstance(value, dict):
        return ": name its text, as in Story(item['text'], published=item['date'])"
    return ""


def unknown_keyword(function: str, names: Iterable[str], known: Iterable[str]) -> StoryError:
    """What to say of keywords that a function has not."""
    name, listed = next(iter(names)), list(known)
    if function == "extract" and name in _STATED:
        hint = f"state it in a Story, as in extract(Story(text, {name}=...))"
    else:
        near = difflib.get_close_matches(name, listed, n=1)
        hint = f"did you mean {near[0]}?" if near else f"it takes {', '.join(listed)}"
    return StoryError(f"{function} takes no {name!r}: {hint}")


def an_article(value: object, function: str) -> Article:
    """The value, if it is an article.

    Raises:
        StoryError: It is something else.
    """
    if isinstance(value, Article):
        return value
    hint = "; extract(text) makes one" if isinstance(value, str) else ""
    raise StoryError(f"{function} takes articles, found {type(value).__name__}{hint}")


def each_article(values: Iterable[Article], function: str) -> Iterator[Article]:
    """The values, each of which must be an article.

    Raises:
        StoryError: One of them is something else, or they are one article or one text.
    """
    if isinstance(values, (Article, str)):
        found = type(values).__name__
        raise StoryError(f"{function} takes several articles, found {found}: write [article]")
    return (an_article(value, function) for value in values)
