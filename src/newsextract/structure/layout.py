"""The one walk over the lines of a text that tells what each of them is."""

from __future__ import annotations

from newsextract.findings import Layout
from newsextract.grammar.grammar import Grammar
from newsextract.structure.body import read_body
from newsextract.structure.head import read_head
from newsextract.structure.lines import find_lines
from newsextract.structure.page_layout import lay_out_page
from newsextract.text.document import Document


def lay_out(document: Document, grammar: Grammar) -> Layout:
    """Tell what each line of a document is: head first, then body and tail; a page says it itself."""
    if document.story.page is not None:
        return lay_out_page(document, grammar, document.story.page)
    text = document.text
    lines = find_lines(document, grammar)
    head = read_head(text, lines, grammar)
    first = len(head.kinds)
    body = read_body(document, lines, first, grammar)
    count = len(lines.extents)
    kinds = head.kinds + [""] * (count - first)
    rules = head.rules + [""] * (count - first)
    for number, (kind, rule) in body.told.items():
        kinds[number], rules[number] = kind, rule
    if head.dateline is not None:
        end = head.dateline.extent[1]
        for number in range(first, count):  # `CNN` and `—` may stand on lines of their own
            if lines.extents[number][1] > end:
                break
            kinds[number], rules[number] = "dateline", head.dateline.rule.name
    return Layout(
        lines.extents,
        kinds,
        rules,
        prefix=head.prefix,
        byline=head.byline,
        dateline=head.dateline,
        chrome=head.chrome,
        related=tuple(body.related),
        labels=tuple(body.labels),
    )
