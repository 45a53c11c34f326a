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

_OWN_FRAMES = re.compile(
    r"\.(?:left|according|label|agent|words|passive_\w+|noun_\w+|adjective_\w+)$"
)
"""Frames that say themselves where the source stands."""

_AGENT = 5
"""Tokens behind a passive cue within which `by` names who speaks: `was called a mistake {by the mayor}`."""


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
    reader = SourceReader(document, grammar, nearest=True)
    plain, finite = reader.pronouns, reader.finite
    found = []
    for attribution in attributions:
        cue = attribution.cue
        if cue is None or _OWN_FRAMES.search(attribution.rule):
            found.append(attribution)
            continue
        token = document.token_at(cue.extent[0])
        if attribution.source is None and (
            cue.kind == "evidence" or document.tags[token] not in finite
        ):
            found.append(attribution)
            continue
        if document.tags[token - 1] not in plain:
            first, last = document.sentence_at(token)
            if reader.is_passive(token, first):
                subject = reader.agent(token, min(last, token + _AGENT))
            else:
                subject = reader.before(token, first)
            if subject is not None:
                attribution = attribution._replace(source=document.extent(*subject))
        found.append(attribution)
    return tuple(found)
