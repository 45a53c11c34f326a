"""Number words of English: cardinals, scales, fractions, ordinals, and their tags in the scan."""

from __future__ import annotations

from newsextract.grammar.number_words import NumberWords
from newsextract.languages.en.dates_words import MONTHS, NUMBERS, TENS
from newsextract.languages.en.numbers_patterns import PATTERNS, TAG_PATTERNS

_UNITS = NUMBERS.split()
_TENS = TENS.split()

SIMPLE = {word: figure for figure, word in enumerate(_UNITS)} | {
    word: 10 * figure for figure, word in enumerate(_TENS, 2)
}
SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
    "dozen": 12,
    "doz": 12,
    "score": 20,
}
SHORT_SCALES = {
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "k": 10**3,
    "lac": 10**5,
    "cr": 10**7,
}
VAGUE = {
    "tens": 10,
    "dozens": 12,
    "dozs": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 10**3,
    "lakhs": 10**5,
    "millions": 10**6,
    "crores": 10**7,
    "billions": 10**9,
    "trillions": 10**12,
}
_CEILINGS = {
    **dict.fromkeys(("tens", "dozens", "dozs", "scores"), 100),
    "hundreds": 10**3,
    "thousands": 10**6,
    "lakhs": 10**7,
    "millions": 10**9,
    "billions": 10**12,
}
SUFFIXES = {
    "k": 10**3,
    "K": 10**3,
    "m": 10**6,
    "M": 10**6,
    "mn": 10**6,
    "Mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "MM": 10**6,
    "b": 10**9,
    "B": 10**9,
    "bn": 10**9,
    "Bn": 10**9,
    "BN": 10**9,
    "bln": 10**9,
    "G": 10**9,
    "T": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "cr": 10**7,
}
SUFFIX_UNITS = {
    "m": ("metre", "measure"),
    "g": ("gram", "measure"),
    "t": ("ton", "measure"),
    "l": ("litre", "measure"),
    "p": ("pence", "money"),
    "c": ("cent", "money"),
    "C": ("degree Celsius", "measure"),
    "F": ("degree Fahrenheit", "measure"),
    "h": ("hour", "duration"),
    "w": ("watt", "measure"),
    "W": ("watt", "measure"),
    "V": ("volt", "measure"),
}

_ORDINAL_UNITS = {
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    **{f"{word}th": figure for figure, word in enumerate(_UNITS) if figure > 12},
}
ORDINALS = (
    _ORDINAL_UNITS
    | {f"{word[:-1]}ieth": SIMPLE[word] for word in _TENS}
    | {
        f"{word}th": SCALES[word]
        for word in ("hundred", "thousand", "million", "billion", "trillion")
    }
)
_FRACTIONS = {**ORDINALS, "quarter": 4}
DENOMINATORS = {
    "half": 2,
    "halves": 2,
    **_FRACTIONS,
    **{f"{word}s": figure for word, figure in _FRACTIONS.items()},
    **{
        f"{tens}-{word}{ending}": SIMPLE[tens] + figure
        for tens in _TENS
        for word, figure in ({"first": 1, "second": 2} | _ORDINAL_UNITS).items()
        if figure < 10
        for ending in ("", "s")
    },
}

ENGLISH_NUMBERS = NumberWords(
    simple=SIMPLE,
    scales=SCALES | SHORT_SCALES,
    vague=VAGUE,
    suffixes=SUFFIXES,
    suffix_units=SUFFIX_UNITS,
    denominators=DENOMINATORS,
    ordinals=ORDINALS,
    ceilings=_CEILINGS,
    several={
        "several": (2, 10),
        "few": (2, 10),
        "couple": (2, 4),
        "handful": (3, 10),
        "many": (2, 0),
    },
    listing=frozenset({", ", " and ", ", and ", " or ", ", or "}),
    articles=frozenset({"a", "an", "A", "An"}),
    care=frozenset(
        "minus negative age ages aged of is was turn turns turned turning at be been only just now and or to through".split()
    ),
    degrees=frozenset(
        [
            "just",
            "well",
            "slightly",
            "far",
            "significantly",
            "considerably",
            "substantially",
            "little",
            "much",
            "marginally",
            "comfortably",
            "somewhat",
        ]
    ),
    months=frozenset(MONTHS.replace("|", " ").split()),
    patterns=PATTERNS,
    tag_patterns=TAG_PATTERNS,
    person="person",
    forces=frozenset({"strong"}),
    coins={"pound": "£"},
    folds=frozenset({"time", "fold"}),
    of_age=(" older", " younger"),
    of_age_mostly=("and over", "and under", "or over", "or under"),
    joining=frozenset({" and ", " but "}),
    irregular={
        "ies": "y",
        "sses": "ss",
        "shes": "sh",
        "ches": "ch",
        "xes": "x",
        "zzes": "zz",
        "women": "woman",
        "men": "man",
        "s": "",
    },
)


_PREMODIFIERS = "pledged reported confirmed suspected declared announced proposed"
"""Participles that also report, but stand before a counted noun: `270 pledged delegates`."""


def number_classes() -> dict[str, str]:
    """Form -> tags of the number words, blank-separated."""
    classes = dict.fromkeys(SIMPLE, "word adjective cardinal")
    classes |= dict.fromkeys(SCALES, "word adjective noun scale")
    classes |= dict.fromkeys(SHORT_SCALES, "word short_scale")
    classes |= dict.fromkeys(VAGUE, "word noun plural vague_scale")
    classes |= {
        word: "word adjective ordinal" + (" fraction_word" if word in DENOMINATORS else "")
        for word in ORDINALS
    }
    classes |= dict.fromkeys(("half", "quarter"), "word noun fraction_word")
    classes |= {
        word: "word noun plural denominator"
        for word in DENOMINATORS
        if word.endswith("s") and "-" not in word
    }
    classes["score"] = classes["mil"] = "word noun"
    classes["one"] = "word cardinal one"
    classes |= dict.fromkeys(_PREMODIFIERS.split(), "premodifier")
    classes |= dict.fromkeys("½¼¾⅓⅔⅛", "word glyph")
    return classes | {
        "dead": "word adjective",
        "alive": "word adjective",
        "of": "of",
        "and": "and_or",
        "or": "and_or",
        "to": "joiner",
        "couple": "word noun loose_count",
        "handful": "word noun loose_count",
        "in": "joiner",
        "out": "joiner",
        "over": "joiner",
        "through": "joiner",
        "point": "joiner",
        "minus": "word minus",
        "negative": "word adjective minus",
    }
