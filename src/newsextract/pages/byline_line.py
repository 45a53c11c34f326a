"""The visible byline of a page as a line of its text, and the authors with their place in it.

`By Dana Obi in Oslo and agencies` is in the text; Dana Obi and Oslo have their extents.
"""

from __future__ import annotations

import re

from newsextract.findings import AuthorFinding, PlaceFinding
from newsextract.pages.bylines import Writer, name_key, without_rest
from newsextract.pages.walk import BREAK, walk
from newsextract.pages.writers import Written
from newsextract.span import Extent

MAX_LINE = 200
"""Code points of a byline that is taken into the text."""


def byline_text(written: Written) -> str | None:
    """The visible byline as one line, if it is short and names an author."""
    if written.node is None:
        return written.line
    keep = frozenset(each.mem_id for each in written.node.css("*"))
    blocks = walk(written.node, keep=keep).blocks
    line = " ".join(" ".join(block.text for block in blocks).replace(BREAK, " ").split())
    names = {name_key(writer.name) for writer in written.writers}
    bare = without_rest(line)
    if all((name in name_key(bare)) == (name in name_key(line)) for name in names):
        line = bare  # what follows is the date, a button
    named = any(name in name_key(line) for name in names)
    return line if named and len(line) <= MAX_LINE else None


def authors_in(written: Written, line: str, start: int) -> tuple[AuthorFinding, ...]:
    """The authors as findings; name and place have their extent where the byline is in the text.

    Args:
        written: Who wrote the story.
        line: The byline in the text; "" where it is not in it.
        start: Offset of the byline in code points of the text.
    """
    return tuple(_author(writer, written.basis, line, start) for writer in written.writers)


def _author(writer: Writer, basis: str, line: str, start: int) -> AuthorFinding:
    place = _extent(writer.place, line, start) if writer.place else None
    return AuthorFinding(
        writer.name,
        _extent(writer.name, line, start),
        writer.role,
        writer.house,
        PlaceFinding(place, writer.place) if place and writer.place else None,
        f"page.author.{basis.replace(':', '_')}",
        0.95 if writer.kind == "person" else 0.8,
    )


def _extent(words: str, line: str, start: int) -> Extent | None:
    """Where words stand in the byline, in whatever case."""
    found = re.search(re.escape(words), line, re.IGNORECASE) if line else None
    return (start + found.start(), start + found.end()) if found else None
