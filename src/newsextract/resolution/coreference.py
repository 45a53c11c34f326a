"""Mentions to actors, and who is meant by each source."""

from __future__ import annotations

from newsextract.findings import Attributions, Mentions, Resolved, Structure
from newsextract.grammar.grammar import Grammar
from newsextract.languages.gazetteer import gazetteer
from newsextract.resolution.agreement import tie_pronouns
from newsextract.resolution.join import join_mentions
from newsextract.resolution.phrases import Phrases
from newsextract.resolution.sources import Sources
from newsextract.resolution.speakers import Speakers
from newsextract.text.document import Document


def resolve_actors(
    document: Document,
    grammar: Grammar,
    structure: Structure,
    mentions: Mentions,
    attributions: Attributions,
) -> Resolved:
    """Join mentions to actors and give each attribution its speaker, or the reason why not."""
    lexicon = gazetteer(grammar)
    scene = join_mentions(document, mentions, lexicon, structure)
    tie_pronouns(scene)
    phrases = Phrases(scene, structure, grammar)
    return Speakers(scene, Sources(scene, phrases), structure, grammar).resolve(attributions)
