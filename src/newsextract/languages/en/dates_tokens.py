"""A run of time words as classed tokens: `Nov. 9`, `twenty-one days`, `10.30 p.m.`.

Only the stretches in which the scan saw time words come here, and each distinct one once. Numbers
of several words are joined (`nineteen ninety-six`, `two and a half`), so that the forms in
`dates_forms.py` see one token for each number. Every token keeps its place in the run.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from newsextract.grammar.prepared import patterns_in
from newsextract.languages.en.dates_words import CAPITAL_ONLY, NO_CLASSES, WORDS, Classes


class Token(NamedTuple):
    """A word, number or mark of a run.

    Attributes:
        start: Offset in the run.
        end: One past its last code point.
        word: The word in lower case.
        classes: Class -> value; see `dates_words`.
    """

    start: int
    end: int
    word: str
    classes: Classes


_TOKEN = patterns_in(__package__).plain(
    r"""
    (?P<plain>  [^\W\d_acfhopq] [^\W\d_]* )                                     # most words
  | (?P<iso>    [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} (?: t[0-9]{2}:[0-9]{2} (?: :[0-9]{2} )? z? )? (?![0-9]) )
  | (?P<slashed> [0-9]{1,2}/[0-9]{1,2}/ (?: [0-9]{4} | [0-9]{2} ) (?![0-9]) )     # 11/9/2024
  | (?P<slashday> [0-9]{1,2}/[0-9]{1,2} (?![0-9/]) )                               # 11/9
  | (?P<dotted> [0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4} (?![0-9]) )                      # 9.11.2024
  | (?P<clock>  [0-9]{1,2} : [0-9]{2} (?: :[0-9]{2} )? (?![0-9])
              | [0-9]{1,2} \. [0-9]{2} (?= [ ]? [ap]\.?m )                          # 10:30  8.30pm
              | (?: [01][0-9] | 2[0-3] ) [0-5][0-9] (?= [ ] (?: gmt | utc | bst | cet | [ecmp][sd]?t | ist | sgt | hkt | eat | wat | sast | ae[sd]t | hrs ) \b ) )   # 1430 GMT
  | (?P<pm>     [ap] \. [ ]? m \b \.? | [ap] [ ]? m \b )
  | (?P<oclock> o['’]clock )
  | (?P<decade> [0-9]{2} (?: [0-9]{2} )? ['’]? s \b )                               # 1990s  80s
  | (?P<periodcode> (?: [qh][1-4] | [1-4][qh] ) (?: fy )? ['’]? (?: (?: 19 | 20 ) [0-9]{2} | [0-9]{2} ) \b )  # 3Q23  Q3FY24
  | (?P<fy>     (?: fy | cy ) [ ]? ['’]? (?: [0-9]{4} | [0-9]{2} ) \b )
  | (?P<quarter> q[1-4] \b | [1-4]q \b )
  | (?P<halfyear> h[12] \b | [12]h \b )
  | (?P<number> [0-9]{1,3} (?> (?: ,[0-9]{3} )+ ) (?: \.[0-9]+ )? | [0-9]+\.[0-9]+ | [0-9]+ )
  | (?P<word>   [^\W\d_]+ )
  | (?P<mark>   [^\w\s] )
    """,
    re.VERBOSE,
)

MAX_DIGITS = 18
"""A number with more digits is kept as text, without a value."""

_YEARS = range(1000, 2200)


def tokens_of(run: str) -> list[Token]:
    """The tokens of a run; none where lowering its case would change its length."""
    lower = run.lower()
    if len(lower) != len(run):
        return []
    tokens: list[Token] = []
    for match in _TOKEN.finditer(lower):
        start, end = match.span()
        word = match.group()
        group = match.lastgroup
        if group == "plain" or group == "word":
            classes = WORDS.get(word, NO_CLASSES)
            if word in CAPITAL_ONLY and run[start] == word[0]:
                classes = {name: v for name, v in classes.items() if name not in _CALENDAR}
        elif group == "mark":
            classes = WORDS.get(word, NO_CLASSES)
        elif group == "number":
            classes = _number_classes(word)
        else:
            classes = _SPECIAL[group or ""](word)
        tokens.append(Token(start, end, word, classes))
    return _join(tokens)


_CALENDAR = ("month", "weekday")


def _number_classes(word: str) -> Classes:
    digits = word.replace(",", "")
    if not digits.isascii():
        return NO_CLASSES
    if len(digits) > MAX_DIGITS:
        return {"far": None} if word.isdecimal() else NO_CLASSES
    if "." in digits:
        return {"num": float(digits)}
    value = int(digits)
    if word.isdigit() and len(word) == 4 and value in _YEARS:
        return {"num": value, "year": value}
    if len(word) > 2 or not value:
        far = word.isdecimal() or (value > 9_999 and "." not in word)
        return {"num": value, "far": value} if far else {"num": value}
    classes: Classes = {"num": value}
    if 1 <= value <= 31:
        classes["day"] = value
    if len(word) == 2:
        classes["yy"] = value
    return classes


def full_year(year: int) -> int:
    """A year of two digits in full: 24 -> 2024, 87 -> 1987."""
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def _decade_classes(word: str) -> Classes:
    digits = "".join(filter(str.isdigit, word))
    value = int(digits)
    if value % 10 == 0:
        return {"decade": value}
    apostrophe = word[-2] in "'’"
    return {"year": value, "possessed": value} if len(digits) == 4 and apostrophe else NO_CLASSES


def _period_code(word: str) -> Classes:
    """`3q23`, `h12024`: the quarter or half of a year; nothing for the third half."""
    number = int(word[0] if word[0].isdigit() else word[1])
    letter = word[1] if word[0].isdigit() else word[0]
    digits = "".join(filter(str.isdigit, word[2:]))
    if letter == "h" and number > 2:
        return NO_CLASSES
    return {"periodcode": f"{full_year(int(digits)):04d}-{letter.upper()}{number}"}


_SPECIAL: dict[str, Callable[[str], Classes]] = {
    "iso": lambda word: {"iso": word},
    "slashed": lambda word: {"iso": word},
    "slashday": lambda word: {"slashday": word},
    "dotted": lambda word: {"iso": word},
    "clock": lambda word: {
        "clock": word if ":" in word or "." in word else f"{word[:2]}:{word[2:]}"
    },
    "pm": lambda word: {"pm": word[0]},
    "oclock": lambda word: {"oclock": word},
    "decade": _decade_classes,
    "fy": lambda word: {"fy": full_year(int("".join(filter(str.isdigit, word))))},
    "periodcode": lambda word: _period_code(word),
    "quarter": lambda word: {"quarter": int(word.strip("q"))},
    "halfyear": lambda word: {"halfyear": int(word.strip("h"))},
}


# --- numbers of several words --------------------------------------------------------------------
def _join(tokens: list[Token]) -> list[Token]:
    """Join the words of one number, of an ordinal, and of `a couple of`."""
    if all(_NUMBER_STARTS.isdisjoint(token.classes) for token in tokens):
        return tokens
    joined: list[Token] = []
    position = 0
    while position < len(tokens):
        if _NUMBER_STARTS.isdisjoint(tokens[position].classes):
            joined.append(tokens[position])
            position += 1
            continue
        end, classes = _number_at(tokens, position)
        if end <= position + 1 and classes is None:
            joined.append(tokens[position])
            position += 1
            continue
        end, classes = _with_half(tokens, end, classes or NO_CLASSES)
        words = " ".join(token.word for token in tokens[position:end])
        joined.append(Token(tokens[position].start, tokens[end - 1].end, words, classes))
        position = end
    return joined


_NUMBER_STARTS = frozenset({"card", "scale", "num", "a", "half", "quantity"})
"""Classes of the words with which a number of several words can begin."""


def _word_at(tokens: list[Token], position: int) -> str:
    return tokens[position].word if position < len(tokens) else ""


def _number_at(tokens: list[Token], position: int) -> tuple[int, Classes | None]:
    """Where the number at a position ends, and its classes; None: there is none to be joined."""
    token = tokens[position]
    classes = token.classes
    following = _word_at(tokens, position + 1)
    if "card" in classes or "scale" in classes:
        return _spelled(tokens, position)
    if "num" in classes:
        after = tokens[position + 1] if following else None
        if after is not None and "ordsuf" in after.classes and after.start == token.end:
            return position + 2, {"ord": classes["num"]}
        if after is not None and "scale" in after.classes:
            return _spelled(tokens, position)
        if following == "and" and _word_at(tokens, position + 2) == "a":
            return position + 1, classes if _word_at(tokens, position + 3) == "half" else None
        return position + 1, None
    if token.word in ("a", "an") and following in ("few", "couple", "dozen", "pair"):
        end = position + (3 if _word_at(tokens, position + 2) == "of" else 2)
        count = {"couple": 2, "pair": 2, "dozen": 12}.get(following)
        return end, {"vague": following, "num": count} if count else {"vague": following}
    if token.word in ("a", "an") and following in ("hundred", "thousand", "million"):
        return _spelled(tokens, position)
    if token.word in ("couple", "pair", "dozens", "hundreds", "thousands", "scores") and (
        following == "of"
    ):
        return position + 2, {"vague": token.word}
    if token.word == "half" and following in ("a", "an"):
        return position + 2, {"num": 0.5}
    if token.word == "half" and following == "-" and _is_unit(tokens, position + 2):
        return position + 2, {"num": 0.5}
    return position + 1, None


def _is_unit(tokens: list[Token], position: int) -> bool:
    return position < len(tokens) and "unit" in tokens[position].classes


def _with_half(tokens: list[Token], end: int, classes: Classes) -> tuple[int, Classes]:
    """`two and a half`: three more words, and a half more."""
    glued = [token.word for token in tokens[end : end + 7]]
    if glued[:6] == ["-", "and", "-", "a", "-", "half"] and isinstance(classes.get("num"), int):
        return end + 6, {"num": classes["num"] + 0.5}
    tail = glued[:3]
    if tail == ["and", "a", "half"] and isinstance(classes.get("num"), int):
        return end + 3, {"num": classes["num"] + 0.5}
    return end, classes


def _spelled(tokens: list[Token], position: int) -> tuple[int, Classes]:
    """Read `twenty-one`, `nineteen ninety-six`, `two thousand and fifteen`, `2 million`, `fifth`."""
    start = position
    total = 0
    current: int | float | None = None
    while position < len(tokens):
        word, classes = tokens[position].word, tokens[position].classes
        if "card" in classes:
            if total and "card" not in tokens[start].classes and "num" in tokens[start].classes:
                break  # $5 million three years ago
            value = int(classes["card"])
            if current is not None and not _fits(current, value):
                if position - start == 1 and 10 <= current <= 20 and value >= 10 and not total:
                    return _year_of_pairs(tokens, position, int(current), value)
                break
            current = value if current is None else current + value
        elif "scale" in classes:
            factor = classes["scale"]
            if factor >= 1000:
                total, current = total + int((current or 1) * factor), 0
            else:
                current = (current or 1) * factor
        elif word in ("a", "an") and position == start:
            current = None
        elif "num" in classes and position == start:
            current = classes["num"]
        elif _is_tens(current) and word == "-" and _ones(tokens, position + 1):
            pass
        elif _is_tens(current) and 0 < classes.get("ord", 0) < 10:
            return position + 1, _ordinal_classes(int(current or 0) + classes["ord"])
        elif word == "and" and (total or (current or 0) >= 100) and _ones(tokens, position + 1, 99):
            pass
        else:
            break
        position += 1
    return position, _cardinal_classes(total + (current or 0), bool(total))


def _fits(current: int | float, value: int) -> bool:
    """Whether `value` goes on from `current`: twenty + one, two hundred + five, 2,000 + 15."""
    if current == 0:
        return True
    if current >= 100:
        return current % 100 == 0 and value < 100
    return 20 <= current < 100 and current % 10 == 0 and 0 < value < 10


def _is_tens(current: int | float | None) -> bool:
    return current is not None and current % 100 >= 20 and current % 10 == 0


def _ones(tokens: list[Token], position: int, limit: int = 9) -> bool:
    if position >= len(tokens):
        return False
    classes = tokens[position].classes
    return 0 < int(classes.get("card") or classes.get("ord") or 0) <= limit


def _year_of_pairs(tokens: list[Token], position: int, head: int, tail: int) -> tuple[int, Classes]:
    """`nineteen ninety-six`, `twenty fifteen`: position is that of the second pair."""
    end = position + 1
    if tail % 10 == 0:
        next_word = end + 1 if _word_at(tokens, end) == "-" else end
        if _ones(tokens, next_word) and "card" in tokens[next_word].classes:
            tail += tokens[next_word].classes["card"]
            end = next_word + 1
    year = head * 100 + tail
    return end, {"num": year, "year": year}


def _ordinal_classes(value: int) -> Classes:
    return {"ord": value}


def _cardinal_classes(value: int | float, thousands: bool) -> Classes:
    classes: Classes = {"num": value}
    if thousands and 2000 <= value < 2100:
        classes["year"] = int(value)
    if 1 <= value <= 31 and value == int(value):
        classes["day"] = int(value)
    if value == 1:
        classes["one"] = 1
    return classes
