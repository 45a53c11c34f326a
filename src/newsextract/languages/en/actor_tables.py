"""The word tables that tell people, bodies and places, and the tags of their forms."""

from __future__ import annotations

from newsextract.grammar.words import WordTable

_WORDS = "newsextract.languages.en.words"

ACTOR_TABLES: tuple[WordTable, ...] = (
    WordTable("acronyms", _WORDS, ("word", "acronym")),
    WordTable("agencies", _WORDS, ("word", "outlet_name")),
    WordTable("bodies", _WORDS, ("word", "named_body")),
    WordTable("coreference_words", _WORDS),
    WordTable("countries", _WORDS, ("word", "country")),
    WordTable("cue_distances", _WORDS),
    WordTable("demonyms", _WORDS, ("word", "demonym"), ("kind",)),
    WordTable("given_names", _WORDS, ("word", "given")),
    WordTable("metonyms", _WORDS, ("word", "seat")),
    WordTable("name_particles", _WORDS, (), ("place",)),
    WordTable("nicknames", _WORDS),
    WordTable("organization_nouns", _WORDS, ("word", "noun", "body_noun")),
    WordTable("organization_words", _WORDS, ("word", "body_word")),
    WordTable("places", _WORDS, ("word", "place")),
    WordTable("roles", _WORDS, ("word", "noun", "role"), ("number", "kind")),
    WordTable("source_kinship", _WORDS),
    WordTable("title_senses", _WORDS),
    WordTable("titles", _WORDS, ("word", "title"), ("kind",)),
)
