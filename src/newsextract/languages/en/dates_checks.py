"""What the words around must say before a doubtful time is taken for one.

`2000 people` counts people, `its 30s` are years of age, `a Sun spokesman` speaks for a company. Each check
sees up to 40 code points before the expression, the expression, and up to 24 after it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from newsextract.languages.en.dates_checks_amounts import SPEED, is_amount
from newsextract.timex import Expression

_COUNTED = re.compile(
    r" (?:people|percent|per cent|points|jobs|troops|soldiers|miles|feet|km|tons|tonnes|shares|men|women|"
    r"members|dollars|euros|yen|cents|kilomet|meters|metres|pounds|workers|employees|acres|barrels|copies|"
    r"words|others|votes|square|units|rooms|homes|students|children|years|days|megawatts|million|billion)"
)
_NO_YEAR_BEFORE = re.compile(
    r"(?:[$£€#/.\d]|\b[AF]M |(?<!\d)\d{1,3}-|[A-Za-z]-|\b(?:No\.|flight|nearly|almost|some|than|least)) ?$",
    re.I,
)
_NO_YEAR_AFTER = re.compile(r" ?%|[,.]?\d|-[a-zA-Z]|/\d|:\d")


def is_year(before: str, words: str, after: str) -> bool:
    """A number of four digits is a year, and does not count or name other things."""
    if len(words) > 4:
        return True
    return not (
        _COUNTED.match(after) or _NO_YEAR_BEFORE.search(before) or _NO_YEAR_AFTER.match(after)
    )


_SEVERAL_AFTER = re.compile(r" (?!(?:was|is|has|as|this|its|his)\b)[a-z]{2,30}s\b")
_IN_YEAR = re.compile(r"\b(?:in|by|since|until|till|before|after|from|to|of|around) $", re.I)


def is_named_year(before: str, words: str, after: str) -> bool:
    """`in the year 476`, not `that year 300 boats` nor `Year 0 pupils`."""
    return not (_COUNTED.match(after) or _SEVERAL_AFTER.match(after) or _NO_YEAR_AFTER.match(after))


def is_far_year(before: str, words: str, after: str) -> bool:
    """`by 2300`, not `2300 boats`."""
    return bool(_IN_YEAR.search(before)) and is_named_year(before, words, after)


def is_no_day(before: str, words: str, after: str) -> bool:
    """`on 99 January`, not `sold 45 March contracts` nor `in January 99`."""
    if words[0].isdigit():
        return not (_SEVERAL_AFTER.match(after) or _COUNTED.match(after))
    return before.lower().endswith("on ") and not _NO_YEAR_AFTER.match(after)


_STOP = re.compile(r"[.;:)”\"]|,\s|\s*$")


def is_days_listed(before: str, words: str, after: str) -> bool:
    """`June 3 and 5.`, not `on June 3 and 5 people`."""
    return words[-4:].isdigit() or _STOP.match(after) is not None


_AGE_BEFORE = re.compile(r"\b(?:his|her|their|my|your|our|its) (?:early |mid-?|late )?['’]?$", re.I)


_FOUR_DIGITS = re.compile(r"[0-9]{4}")


def is_decade(before: str, words: str, after: str) -> bool:
    """`the 80s`, not `in his 30s` nor temperatures, nor `10s of thousands`."""
    if after.startswith(" of ") and words[:1].isdigit():
        return False
    if _FOUR_DIGITS.search(words):
        return True
    return not _AGE_BEFORE.search(before)


_MONTH_BEFORE = re.compile(
    r"\b(?:in|of|by|since|until|till|through|during|from|to|and|or|before|after|for|between|this|mid|on|"
    r"late|early|around|about)[ -]$|[(,–-] ?$",
    re.I,
)
_WORDS_TOO = frozenset(
    {"May", "March", "Jan", "Mar", "Sun", "Sat", "Dec", "Mon", "Wed", "August", "April", "June"}
)
_NAME_AFTER = re.compile(r"\.? [A-Z][a-z]")
_NAME_BEFORE = re.compile(r"[A-Z][a-z]+ $")


_TITLED = re.compile(r"\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Judge|Sen|Rep|Gov)\.? $")
_MARCH_AFTER = re.compile(r" (?:for|on|of|against|Madness)\b")
_MARCH_BEFORE = re.compile(r"(?:[Aa]nnual|['’]s|Women|Million \w+|Long|Peace) $")


def is_month(before: str, words: str, after: str) -> bool:
    """`in May`, not `May I` nor `Jan Kavan` nor `April Jones`."""
    if words.rstrip(".") not in _WORDS_TOO:
        return True
    if words in ("Jan", "Mar", "Dec") and not after.startswith("."):
        return bool(_MONTH_BEFORE.search(before)) and not _NAME_AFTER.match(after)
    if words == "March":
        return not (
            _MARCH_AFTER.match(after) or _MARCH_BEFORE.search(before) or _TITLED.search(before)
        )
    if words == "May":
        if re.match(r" (?:to|through|until|-) [A-Z]", after):
            return True
        return bool(_MONTH_BEFORE.search(before))
    return not (_NAME_AFTER.match(after) and not _MONTH_BEFORE.search(before)) and not (
        _NAME_BEFORE.search(before)
        and not _MONTH_BEFORE.search(before)
        and _NAME_AFTER.match(after)
    )


_NAMED_DAY = re.compile(r"\b(?:Super|Giving|Bloody|Fat|Ruby|Casual|Freaky) $")


_NAMED_BY_DAY = re.compile(
    r" (?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Sun|Independent|Star|Sport|Politics|Tribune|Street|Road|Club|Movement|Market|Addams)\b"
)
_CLAUSE_END = re.compile(r"[.,;:!?)”\"]|$| (?:and|or|by)\b")
_SHOW = re.compile(r" (?:Live|Football|Fever|Lights)\b")


_THE_PART = re.compile(r"[Tt]he (?:night|morning|evening|afternoon)")
_NAMED_BY_PART = re.compile(
    r"[ ] (?: ferry | ferries | train s? | bus | buses | boat s? | flight s? | shift s? | watch | news | paper s? | edition s? | class | classes"
    r" | school s? | market s? | sky | skies | air | rush | commute | service s? | prayer s? | patrol s? | guard s? | nurse s? | manager s? | sun | light"
    r" | sleeper s? | show s? | briefing s? | session s? | bulletin s? | tide s? | fog | mist )\b",
    re.VERBOSE,
)


def is_part(before: str, words: str, after: str) -> bool:
    """`Saturday night`, not the programme Saturday Night Live nor the night ferry."""
    if words.endswith((" before", " after")):
        return bool(_CLAUSE_END.match(after))
    if _THE_PART.fullmatch(words):
        return _NAMED_BY_PART.match(after) is None
    return not (words.istitle() and _SHOW.match(after))


_OTHER_CALENDAR = re.compile(
    r"\b(?:Lunar|Chinese|Vietnamese|Korean|Islamic|Jewish|Persian|Tibetan|Orthodox|Coptic|Thai|Khmer|Tamil|Bengali|Nepali) $"
)


def is_holiday(before: str, words: str, after: str) -> bool:
    """`on Good Friday`, not the Good Friday agreement, nor Lunar New Year, of another calendar."""
    if _OTHER_CALENDAR.search(before):
        return False
    return not re.match(r" (?:[Aa]greement|[Aa]ccords?|[Mm]assacre)\b", after)


def is_weekday(before: str, words: str, after: str) -> bool:
    """`Sun` and `Sat` name a day only beside a number or a comma."""
    if _NAMED_DAY.search(before) or _NAMED_BY_DAY.match(after):
        return False
    if words.rstrip(".") in ("Sun", "Sat", "Mon", "Wed", "Fri", "Thu", "Tue"):
        return bool(re.match(r"\.?,? ?\d|\.,", after)) or words.endswith(".")
    return True


def is_day_word(before: str, words: str, after: str) -> bool:
    """`today`, not `USA Today`."""
    if words[0].isupper() and words in ("Today", "Tomorrow", "Tonight", "Yesterday"):
        return not _NAME_BEFORE.search(before) and not re.search(r"\b[A-Z]{2,} $", before)
    return True


_NAMED_AFTER = re.compile(r" \d|['’]s [A-Z]")
_NAMED_BEFORE = re.compile(r"[a-z,] [A-Z][a-z]+ $")


def is_reference(before: str, words: str, after: str) -> bool:
    """`Now`, not Google Now, nor Forever 21."""
    return not (_NAMED_BEFORE.search(before) or _NAMED_AFTER.match(after))


_SEASON_BEFORE = re.compile(
    r"\b(?:in|of|by|since|until|the|this|last|next|every|each|early|late|mid|during|through)[ -]$",
    re.I,
)


_FALLEN = re.compile(r" (?:of|in|from)\b(?! (?:\d{4}|last|this|that|the year)\b)")
"""What makes `the fall` a drop and no season: `the fall of inflation`, `the fall in prices`."""


def is_season(before: str, words: str, after: str) -> bool:
    """`in spring`, not `to fall` nor `Spring of Life`."""
    if " " in words or "-" in words:
        season = words.rpartition(" ")[2]
        if season[0].isupper() and re.match(r" (?:of [A-Z]|[A-Z])", after):
            return False  # the Spring Hotel
        if season.lower() == "fall" and _FALLEN.match(after):
            return False
        return not (words[0].isupper() and after.startswith(" of "))
    return bool(_SEASON_BEFORE.search(before)) and words[0].islower()


_BORN = re.compile(
    r" (?:baby|babies|infant|boy|girl|son|daughter|child|twin|triplet|toddler|newborn|puppy|cub|calf|foal|kitten)"
)
_RETURNING = (" anniversary", " jubilee", " birthday", " reunion")


def is_adjective(before: str, words: str, after: str) -> bool:
    """`a two-year plan`, not `the 10-year anniversary`, a day, nor `a three-month-old baby`, an age."""
    if words.endswith("old") and _BORN.match(after):
        return False
    return not after.startswith(_RETURNING)


def is_set(before: str, words: str, after: str) -> bool:
    """`daily` as an adverb or before a noun, not the paper of that name."""
    if words in (
        "nights",
        "evenings",
        "mornings",
        "afternoons",
        "springs",
        "falls",
        "summers",
        "winters",
    ):
        return bool(
            re.search(
                r"\b(?:on|at|in|most|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) $",
                before,
            )
        )
    if words[0].isupper() and _NAME_BEFORE.search(before):
        return False
    if words.startswith("per ") and SPEED.search(before):
        return False
    return not re.match(r" [A-Z]|['’]s\b", after)


_CLOCK_BEFORE = re.compile(
    r"\b(?:at|from|by|until|till|around|about|before|after|since|between|and|to|be|is|it['’]s|circa) $|[-–(,]\s?$",
    re.I,
)


def is_unit(before: str, words: str, after: str) -> bool:
    """`this week`, not the programme “This Week,”."""
    return not (words.istitle() and before.endswith(("“", '"', "‘", "``")) and after[:1] in ',”"’.')


def is_clock(before: str, words: str, after: str) -> bool:
    """`noon` and `at 10:30`, but not `high noon` nor `won 10:30`."""
    lower = words.lower()
    if lower == "noon":
        return not before.lower().endswith("high ")
    if re.fullmatch(r"[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?", words):
        return bool(_CLOCK_BEFORE.search(before)) and not re.match(r"[:.]?[0-9]", after)
    if re.fullmatch(r"[\w-]+ in the \w+", lower):
        return not lower.startswith(("one ", "1 ")) or bool(_CLOCK_BEFORE.search(before))
    return True


def is_the_unit(before: str, words: str, after: str) -> bool:
    """`in the year before.`, but not `the year before the war` nor `Word of the Year`."""
    if words.endswith((" before", " after")):
        return bool(_CLAUSE_END.match(after))
    if after[:5].lower() == " meal":  # the mid-day meal
        return False
    return not (words.endswith(("Year", "Month", "Week")) or re.match(r" (?:after|before) ", after))


_SLASHED_BEFORE = re.compile(
    r"\b(?:on|from|to|until|by|since|between|and|each|before|after|through|till)\s$|[,–-]\s?$|[.?!]\s$|^$",
    re.I,
)


_PARTED_AFTER = re.compile(
    r"[\d/%]|\s?%|\s(?:of|cups?|inch|inches|miles?|hours?|points?|acres?|pounds?|ounces?|teaspoons?|tablespoons?|percent)\b"
)


_PLAYED = re.compile(
    r"\b(?:goals?|scor(?:e[ds]?|ing)|match(?:es)?|game|final|penalt(?:y|ies)|kick|half-time|halftime|touchdowns?|"
    r"minutes?|points?|header|striker|keeper|headed|trailed|trailing|rebounds?|teams?|pitch|whistle|play|dull|"
    r"lead|led|equali[sz]\w*|chances?|substitut\w*|second-half|coach|quarterback|yards?)\b"
)


def is_half(before: str, words: str, after: str) -> bool:
    """`in the first half`, not that of a match."""
    return any(mark.isdigit() for mark in words) or not (
        _PLAYED.search(before.rpartition(". ")[2]) or _PLAYED.search(after.partition(". ")[0])
    )


def is_slashed(before: str, words: str, after: str) -> bool:
    """`on 11/9`, not the fraction 1/2, nor `and 1/2 cup`."""
    first, second = (int(part) for part in words.split("/"))
    if max(first, second) > 31 or min(first, second) > 12 or words in ("24/7", "9/11"):
        return False
    return bool(_SLASHED_BEFORE.search(before)) and not _PARTED_AFTER.match(after)


def is_times(before: str, words: str, after: str) -> bool:
    """`from 5 to 6 p.m.`; of `10 and 6 p.m.` only with `between`."""
    return " and " not in words or before.lower().endswith(("between ", "from "))


CHECKS: dict[str, Callable[[str, str, str], bool | Expression]] = {
    "year_number": is_year,
    "age": is_decade,
    "month": is_month,
    "weekday": is_weekday,
    "name": is_day_word,
    "season": is_season,
    "days_listed": is_days_listed,
    "named_year": is_named_year,
    "far_year": is_far_year,
    "no_day": is_no_day,
    "amount": is_amount,
    "adjective": is_adjective,
    "set": is_set,
    "unit": is_unit,
    "part": is_part,
    "holiday": is_holiday,
    "clock": is_clock,
    "slashed": is_slashed,
    "times": is_times,
    "the_unit": is_the_unit,
    "half": is_half,
    "reference": is_reference,
}
"""Name of a check, as forms give it -> the check."""


_DOUBTS: dict[str, Callable[[str], bool]] = {
    "year_number": lambda words: len(words) == 4,
    "month": lambda words: words.rstrip(".") in _WORDS_TOO,
    "weekday": lambda words: len(words) <= 4 or words[0].isupper(),
    "name": lambda words: words[0].isupper(),
    "amount": lambda words: (
        words[0].isdigit()
        or words.lower().startswith(("a ", "an ", "one ", "some "))
        or words.endswith(("years", "months", "days", "weeks", "hours", "minutes", "Minutes"))
    ),
    "slashed": lambda words: bool(re.fullmatch(r"[0-9]{1,2}/[0-9]{1,2}", words)),
    "unit": str.istitle,
    "part": lambda words: (
        words.istitle()
        or words.endswith((" before", " after"))
        or _THE_PART.fullmatch(words) is not None
    ),
    "clock": lambda words: len(words) <= 8 or " in the " in words,
}


def is_doubtful(check: str, words: str) -> bool:
    """Whether the words around must be asked at all."""
    doubt = _DOUBTS.get(check)
    return doubt is None or doubt(words)
