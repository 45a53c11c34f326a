"""News agencies in the story: told (`told AFP`), cited (`AFP reported`), or credited by the dateline."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from newsextract.findings import DatelineFinding, WireFinding
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document

_REACH = 60
_RULES = "wire"


class Wires:
    """The rules of a grammar that tell the part an agency plays, and its table of agencies."""

    def __init__(self, grammar: Grammar) -> None:
        self.table = {
            form: row for form, row in grammar.table("wires").items() if row["kind"] == "wire"
        }
        self.places: Any = grammar.tags("<wire|wire_head>")
        self.rules = [(rule, grammar.compile(rule)) for rule in grammar.rules(_RULES)]
        heads: dict[str, list[str]] = {}
        for form in self.table:
            heads.setdefault(form.partition(" ")[0], []).append(form)
        self.heads = {head: sorted(forms, key=len, reverse=True) for head, forms in heads.items()}


def find_wires(
    document: Document,
    grammar: Grammar,
    body: list[tuple[int, int]],
    dateline: DatelineFinding | None,
) -> list[WireFinding]:
    """Agencies in the lines of the body, each with its part, in order of the text."""
    wires = grammar.made(Wires)
    text, tokens, starts = document.text, document.tokens, document.starts
    found: list[WireFinding] = []
    if dateline is not None and dateline.agency is not None:
        row = wires.table.get(text[slice(*dateline.agency.extent)])
        if row is not None:
            found.append(
                WireFinding(row["agency"], dateline.agency.extent, "credit", dateline.rule)
            )
    after = dateline.extent[1] if dateline is not None else 0
    for match in wires.places.finditer(document.tags):
        start = starts[match.start()]
        if start < after:
            continue
        form = next(
            (
                f
                for f in wires.heads.get(tokens[match.start()].rstrip(), ())
                if text.startswith(f, start)
            ),
            None,
        )
        line = None if form is None else _line_of(body, start)
        if form is None or line is None:
            continue
        for rule, pattern in wires.rules:
            if pattern.match(text, start, min(line[1], start + _REACH)):
                extent = (start, start + len(form))
                part = rule.name.rpartition(".")[2]
                found.append(WireFinding(wires.table[form]["agency"], extent, part, rule.name))
                break
    return found


def _line_of(body: list[tuple[int, int]], offset: int) -> tuple[int, int] | None:
    number = bisect_right(body, (offset, 1 << 60)) - 1
    return body[number] if number >= 0 and offset < body[number][1] else None
