"""The word tables that tell people, bodies and places, and the tags of their forms."""

from __future__ import annotations

from newsextract.grammar.words import WordTable

_WORDS = "newsextract.languages.en.words"

ACTOR_TABLES: tuple[WordTable, ...] = (
    WordTable("acronyms", _WORDS, ("word", "acronym"), is_open=True, choices=("type",)),
    WordTable("agencies", _WORDS, ("word", "outlet_name"), is_open=True, choices=("kind",)),
    WordTable("bodies", _WORDS, ("word", "named_body"), is_open=True, choices=("type",)),
    WordTable("coreference_words", _WORDS),
    WordTable("countries", _WORDS, ("word", "country"), is_open=True),
    WordTable("cue_distances", _WORDS),
    WordTable("demonyms", _WORDS, ("word", "demonym"), ("kind",), is_open=True, choices=("kind",)),
    WordTable("given_names", _WORDS, ("word", "given"), is_open=True),
    WordTable("metonyms", _WORDS, ("word", "seat"), is_open=True),
    WordTable("name_particles", _WORDS, (), ("place",), is_open=True, choices=("place",)),
    WordTable("nicknames", _WORDS, is_open=True),
    WordTable(
        "organization_nouns", _WORDS, ("word", "noun", "body_noun"),
        is_open=True, choices=("kind", "means"),
    ),
    WordTable("organization_words", _WORDS, ("word", "body_word"), is_open=True, choices=("kind",)),
    WordTable("places", _WORDS, ("word", "place"), is_open=True, choices=("kind",)),
    WordTable(
        "roles", _WORDS, ("word", "noun", "role"), ("number", "kind"),
        is_open=True, choices=("number", "kind", "agreement"),
    ),
    WordTable("source_kinship", _WORDS, is_open=True),
    WordTable("title_senses", _WORDS, is_open=True),
    WordTable(
        "titles", _WORDS, ("word", "title"), ("kind",), is_open=True, choices=("kind", "agreement")
    ),
)  # fmt: skip
