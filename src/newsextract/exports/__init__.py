"""Articles in the forms of others: annotations, links to words, claims, graphs, frames, spaCy documents.

Each function takes articles and returns plain values; nothing is written, nothing is fetched.
"""

from __future__ import annotations

from newsextract.exports.annotations import web_annotations as web_annotations
from newsextract.exports.claims import claim_review as claim_review
from newsextract.exports.dataframes import frames as frames
from newsextract.exports.fragments import text_fragment as text_fragment
from newsextract.exports.graph import graphml as graphml
from newsextract.exports.spacy_docs import spacy_doc as spacy_doc

__all__ = ["claim_review", "frames", "graphml", "spacy_doc", "text_fragment", "web_annotations"]
