"""The words of English time expressions, each with its classes and what it counts for.

`second` is an ordinal (2) and a unit (S), `May` a month (5). The classes are those of the forms in
`dates_forms.py`, and no others: they are finer than the tags of the scan, and only the few words
inside a run of time words are ever looked up here.
"""

from __future__ import annotations

from typing import Any

Classes = dict[str, Any]
"""Class -> value."""

MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|"
    "september sept sep|october oct|november nov|december dec"
)
WEEKDAYS = (
    "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|"
    "saturday sat|sunday sun"
)
CAPITAL_ONLY = frozenset({"may", "march", "mar", "sun", "sat", "mon", "wed", "jan", "sep", "dec"})
"""Months and weekdays that are other words, or names, without their capital."""

UNITS = {
    "second": "S", "sec": "S", "minute": "MIN", "min": "MIN", "hour": "H", "hr": "H", "day": "D",
    "week": "W", "fortnight": "F", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y",
    "yr": "Y", "decade": "DE", "century": "CE", "millennium": "ML", "semester": "SM",
}  # fmt: skip
"""Unit -> its code; `newsextract.timex` knows what each code means."""

NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)

# class -> words, each `word` or `word=value`
_LISTS: dict[str, str] = {
    "scale": "hundred=100 thousand=1000 million=1000000 billion=1000000000 dozen=12",
    "vague": "several few many some various numerous countless",
    "quantity": "couple pair dozens hundreds thousands scores",
    "season": "spring=SP summer=SU autumn=FA fall=FA winter=WI",
    "seasons": "springs=SP summers=SU autumns=FA winters=WI",
    "deictic": "today=0 yesterday=-1 tomorrow=1 tonight=0N overnight=-1N tmr=1 tmrw=1 tonite=0N",
    "part": (
        "morning=MO afternoon=AF evening=EV night=NI dawn=MO lunchtime=AF daytime=DT "
        "nighttime=NI midmorning=MO midafternoon=AF"
    ),
    "parts": "mornings=MO afternoons=AF evenings=EV nights=NI",
    "noon": "noon=12 midnight=24 midday=12",
    "last": "last=-1 past=-1 previous=-1 preceding=-1 prior=-1 latest=0",
    "next": "next=1 coming=1 upcoming=1 following=1 ensuing=1",
    "this": "this=0 current=0",
    "that": "that=0 same=0",
    "edge": "early=START late=END mid=MID earlier=START later=END midway=MID",
    "side": (
        "beginning=START start=START outset=START end=END middle=MID close=END midpoint=MID "
        "opening=START eve="
    ),
    "part_of": "rest remainder bulk most balance height",
    "ago": "ago=-1 earlier=-1 later=1 hence=1 previously=-1 prior=-1 back=-1",
    "beside": "before=-1 after=1",
    "relation": "before=-1 after=1 from=1",
    "now": "now=PRESENT_REF",
    "freq": (
        "daily=P1D weekly=P1W monthly=P1M yearly=P1Y annually=P1Y hourly=PT1H "
        "nightly=P1D biweekly=P2W bimonthly=P2M semiannually=P6M fortnightly=P2W"
    ),
    "every": "every each",
    "per": "per every",
    "times": "once=1 twice=2 thrice=3 times=0",
    "other": "other=2 alternate=2 second=2 third=3 fourth=4",
    "approx": (
        "about=APPROX around=APPROX nearly=LESS_THAN almost=LESS_THAN roughly=APPROX "
        "approximately=APPROX over=MORE_THAN under=LESS_THAN circa=APPROX some=APPROX "
        "barely=APPROX perhaps=APPROX maybe=APPROX exactly= only= just= fully= well= precisely="
    ),
    "bound": "more=MORE_THAN less=LESS_THAN fewer=LESS_THAN longer=MORE_THAN",
    "extremum": "least=EQUAL_OR_MORE most=EQUAL_OR_LESS",
    "extra": (
        "more additional extra further other full straight consecutive successive long short "
        "whole entire single business working calendar trading solid fiscal"
    ),
    "whole": "full whole entire",
    "all": "all",
    "latter": "first=1 former=1 second=2 last=2 latter=2 final=2",
    "period": "period quarter",
    "century": "century=CE centuries=CE",
    "fiscal": "fiscal financial",
    "half": "half=0.5",
    "oclock": "o'clock",
    "tz": "est edt gmt utc pst pdt cst cdt et bst cet pt mst mdt ist sgt hkt eat wat sast aest aedt",
    "weekendw": "weekend",
    "yearw": "year",
    "dayw": "day",
    "weekw": "week",
    "endw": "end",
    "ended": "ended ending ends starting beginning",
    "old": "old",
    "long": "long",
    "sometime": "sometime anytime",
    "the": "the",
    "a": "a an",
    "another": "another",
    "of": "of",
    "and": "and &",
    "or": "or",
    "so": "so",
    "to": "to through until till thru",
    "upto": "up",
    "tow": "to",
    "in": "in",
    "on": "on",
    "at": "at",
    "for": "for",
    "as": "as",
    "than": "than",
    "no": "no",
    "since": "since",
    "signal": "since until till by before after from through within",
    "pastw": "past",
    "poss": "its his her their our my your",
    "dash": "- – — ‑",
    "comma": ",",
    "dot": ".",
    "slash": "/",
    "apos": "' ’ ‘",
    "open": "(",
    "close": ")",
    "s": "s",
    "ordsuf": "st nd rd th",
    "beyond": "later beyond after onward onwards thereafter",
    "pre": "pre post",
}  # fmt: skip


def _plural(unit: str) -> str:
    return {"century": "centuries", "millennium": "millennia"}.get(unit, f"{unit}s")


def _number(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        return text


def _words() -> dict[str, Classes]:
    table: dict[str, Classes] = {}
    for name, listed in (("month", MONTHS), ("weekday", WEEKDAYS)):
        for number, forms in enumerate(listed.split("|"), 1):
            for form in forms.split():
                table.setdefault(form, {})[name] = number
    for number, forms in enumerate(WEEKDAYS.split("|"), 1):
        table.setdefault(f"{forms.split()[0]}s", {})["weekdays"] = number
    for unit, code in UNITS.items():
        table.setdefault(unit, {})["unit"] = code
        table.setdefault(_plural(unit), {})["units"] = code
    for number, word in enumerate(NUMBERS.split()):
        table.setdefault(word, {})["card"] = number
    for number, word in enumerate(TENS.split(), 2):
        table.setdefault(word, {})["card"] = number * 10
        table.setdefault(f"{word[:-1]}ies", {})["decade"] = number * 10
    for number, word in enumerate(ORDINALS.split()):
        table.setdefault(word, {})["ord"] = number
    table["thirtieth"] = {"ord": 30}
    for name, listed in _LISTS.items():
        for entry in listed.split():
            word, _, value = entry.partition("=")
            table.setdefault(word, {})[name] = _number(value) if "=" in entry else word
    table["half"]["half"] = 0.5
    return table


WORDS: dict[str, Classes] = _words()
"""Word in lower case -> its classes."""

NO_CLASSES: Classes = {}
