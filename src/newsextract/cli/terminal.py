r"""Text made safe and narrow enough for a terminal.

A story is hostile input: `safe("a\x1b[2Jb")` is `"a[2Jb"`, so nothing that a page holds can move the cursor, ring the
bell or turn the reading direction of the lines around it.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import unicodedata
from typing import TextIO

_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_BLANK = re.compile(r"\s+")


def safe(text: str) -> str:
    """Text without control characters, escape sequences, bidirectional marks and lone surrogates."""
    return _CONTROL.sub("", text)


def one_line(text: str) -> str:
    """Safe text with every run of white space made one space."""
    return _BLANK.sub(" ", safe(text)).strip()


def width_of(text: str) -> int:
    """How many columns the text takes; wide East Asian characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def clip(text: str, columns: int) -> str:
    """The text on one line, cut with `…` where it takes more than that many columns."""
    line = one_line(text)
    if width_of(line) <= columns:
        return line
    kept, used = [], 1
    for character in line:
        used += _columns(character)
        if used > columns:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def pad(text: str, columns: int) -> str:
    """The text cut or filled up with spaces to exactly that many columns."""
    line = clip(text, columns)
    return line + " " * (columns - width_of(line))


def terminal_width(least: int = 60, most: int = 160) -> int:
    """Columns of the terminal, within bounds; 80 where there is none."""
    return max(least, min(most, shutil.get_terminal_size((80, 24)).columns))


def output_width() -> int:
    """Columns for text that is read line by line: those of the terminal; in a pipe nothing is cut."""
    return terminal_width() if sys.stdout.isatty() else _UNCUT


_UNCUT = 100_000


def indented(columns: int, text: str, width: int) -> str:
    """The text on one line behind that many blanks, cut where it is wider."""
    return " " * columns + clip(text, width - columns)


def wants_colour(stream: TextIO, choice: str) -> bool:
    """Whether to colour: as chosen, else only on a terminal without `NO_COLOR`.

    Source:
        https://no-color.org: the variable counts when it is present and not empty.
    """
    if choice != "auto":
        return choice == "always"
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def complain(message: str) -> None:
    """One line on stderr, made safe, with the program's name before it."""
    print(f"newsextract: {one_line(message)}", file=sys.stderr)
