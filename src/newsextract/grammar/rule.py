r"""A rule: one pattern, its name, where it may start, and the text that proves it.

A rule reads either the text itself (`over="text"`) or the tags of the scan (`over="tags"`). In a
tag pattern `<noun>` stands for one token that has the tag `noun`, `<noun|name>` for one that has
either, `<noun&!verb>` for one that is a noun and cannot be a verb:

    Rule(
        name="en.attribution.said_source",
        over="tags",
        at="cue",
        pattern=r"(?P<cue> <cue> ) (?P<source> <det>? <adj>*+ <noun>++ )",
        examples=("“It rained,” {cue:said} {source:the old farmer}.",),
        rejects=("The old farmer slept.",),
    )

Patterns are always verbose: white space in them means nothing, a space of the text is `[ ]`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Rule:
    r"""A pattern as data, with its examples beside it.

    Attributes:
        name: `language-or-outlet.area.what`, unique; every record carries it.
        pattern: Verbose `regex` pattern with named groups; `\\L<table>` is any form of a word table.
        at: The signal where the rule may start: `paragraph` (start of one), `anywhere` (a full
            pass; the profiler reports it), or a tag of the scan.
        over: `text` or `tags`: what the pattern reads.
        leftward: Read from the signal leftward, as from a cue to its source.
        value: Pure function from the matched groups to a value.
        weight: How much a match counts where matches are added up (marks of an outlet).
        anchor: A literal with which each match begins (what a look-behind reads aside): found by
            `str.find`, so that the rule costs nothing in a text without it.
        within: Furthest offset at which it may start; 0 is no limit.
        seconds: What one look with it may take; 0 is no bound. One that takes longer is not tried
            again, and `Plugins.troubles` names it. Rules of a TOML file have a bound.
        needs: Literals of which each match has one; where a stage looks for them first, a text without any costs nothing.
        examples: Marked texts (`{group:words}`) in which the rule finds exactly these spans.
        rejects: Texts in which the rule finds nothing.
    """

    name: str
    pattern: str
    at: str = "paragraph"
    over: Literal["text", "tags"] = "text"
    leftward: bool = False
    value: Callable[[dict[str, str]], Any] | None = None
    weight: float = 1.0
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    ignore_case: bool = False
    anchor: str = ""
    within: int = 0
    seconds: float = 0.0
    needs: tuple[str, ...] = ()
