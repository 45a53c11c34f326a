"""The sources of attributions without marks, read by the reader that reads those of quotations.

`The mayor apologised when it came out, {saying} it was old`: of the nearest clause, not of the nearest noun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract.attribution.sources import SourceReader
from newsextract.findings import AttributionFinding
from newsextract.grammar.grammar import Grammar
from newsextract.text.document import Document

_OWN_FRAMES = re.compile(r"\.(?:left|according|label|agent|words|passive_\w+|noun_\w+|adjective_\w+)$")
"""Frames that say themselves where the source stands."""


def with_subjects(
    document: Document, grammar: Grammar, attributions: Sequence[AttributionFinding]
) -> tuple[AttributionFinding, ...]:
    """Give each attribution whose source stands before its cue the subject of that cue.

    Args:
        document: Read text.
        grammar: Supplies the tags.
        attributions: As the frames behind cues gave them.

    Returns:
        The same attributions, in the same order.
    """
    reader = SourceReader(document, grammar)
    plain = reader.pronouns
    found = []
    for attribution in attributions:
        cue, source = attribution.cue, attribution.source
        if cue is None or source is None or _OWN_FRAMES.search(attribution.rule):
            found.append(attribution)
            continue
        token = document.token_at(cue.extent[0])
        if document.tags[token - 1] not in plain:
            subject = reader.before(token, document.sentence_at(token)[0])
            if subject is not None:
                attribution = attribution._replace(source=document.extent(*subject))
        found.append(attribution)
    return tuple(found)
