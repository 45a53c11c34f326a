"""All that English brings for the parts of a text: rules by area, and their word tables."""

from __future__ import annotations

from newsextract.grammar.rule import Rule
from newsextract.grammar.words import WordTable
from newsextract.languages.en.boilerplate import BOILERPLATE, KICKER
from newsextract.languages.en.byline import BYLINES
from newsextract.languages.en.captions import CAPTIONS
from newsextract.languages.en.credits import CREDITS, PART, SIGNED
from newsextract.languages.en.dateline import DATELINES
from newsextract.languages.en.metadata import LEAD, METADATA
from newsextract.languages.en.people import AGENCIES, HOUSE, HOUSE_AUTHOR, JOINER, PERSON, STATION
from newsextract.languages.en.related import RELATED
from newsextract.languages.en.wires import WIRES

_WORDS = "newsextract.languages.en.words"

LAYOUT_TABLES: tuple[WordTable, ...] = (
    WordTable("landmarks", _WORDS, ("landmark",)),
    WordTable("line_openers", _WORDS, (), ("kind",)),
    WordTable("mastheads", _WORDS),
    WordTable("ranks", _WORDS),
    WordTable("regions", _WORDS),
    WordTable("widgets", _WORDS),
    WordTable("wires", _WORDS, ("word", "wire")),
)

LAYOUT_RULES: dict[str, tuple[Rule, ...]] = {
    "metadata": METADATA,
    "lead": (LEAD,),
    "byline": BYLINES,
    "people": (PERSON, HOUSE, HOUSE_AUTHOR, JOINER, AGENCIES, STATION),
    "dateline": DATELINES,
    "caption": CAPTIONS,
    "credit": CREDITS,
    "credit_part": (PART,),
    "credit_signed": (SIGNED,),
    "related": RELATED,
    "boilerplate": BOILERPLATE,
    "kicker": (KICKER,),
    "wire": WIRES,
}
