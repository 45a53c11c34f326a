"""Which words of the scan may belong to a time: the tags `when` and `whenpart`.

A run of time words has at least one token with the tag `when` (a month, a unit, `yesterday`, a year in
digits) and around it tokens with the tag `whenpart` (`the`, `last`, `three`, a comma). Only such runs are
read by `dates.py`; all other text costs nothing.
"""

from __future__ import annotations

import re

from newsextract.grammar.prepared import patterns_in
from newsextract.languages.en.dates_words import CAPITAL_ONLY, NUMBERS, TENS, UNITS, WORDS, Classes

_WHEN = frozenset(
    [
        "month",
        "weekday",
        "weekdays",
        "unit",
        "units",
        "season",
        "seasons",
        "deictic",
        "part",
        "parts",
        "noon",
        "decade",
        "freq",
        "century",
        "period",
        "oclock",
        "now",
        "ago",
    ]
)
_NEVER = frozenset({"back", "prior", "second"})
_HEADS = (
    "present recently lately presently nowadays currently indefinitely forever soon possible term "
)
_HEADS += "while future being moment Christmas Eve Halloween Thanksgiving Easter Juneteenth Pentecost Epiphany "
_HEADS += "Day Gras Night past time end so half beyond ended ending thousand before after then easter christmas thanksgiving halloween"
_PARTS = "recent coming distant foreseeable immediate near long short ever then any anytime some time these "
_PARTS += "New Good Palm Ash Boxing Black Cyber Election Mardi Labor Labour Memorial Martin Luther King Jr "
_PARTS += "labor labour memorial veterans presidents mothers fathers valentines earth cyber black columbus "
_PARTS += "independence election couple pair during between Veterans Independence Presidents Columbus Mother Father Mothers Fathers Valentine All Saints Souls "
_PARTS += "Earth Groundhog Maundy Holy Fourth Canada Australia Anzac Bastille Guy Fawkes Women International"

_ZONES = "GMT UTC BST CET EST EDT CST CDT MST MDT PST PDT ET PT IST SGT HKT EAT WAT SAST AEST AEDT"

_PREPOSITIONS = "in on by for from since until till through during between within"

_UNIT = "|".join(sorted(UNITS, key=len, reverse=True))
_COUNT = "|".join((*NUMBERS.split()[1:], *TENS.split()))

WHEN_SHAPE = patterns_in(__package__).plain(
    rf"""
    (?: 1[0-9]{{3}} | 20[0-9]{{2}} | 21[0-9]{{2}} ) (?: [-/] [0-9]{{1,4}} ){{0,2}} \Z     # 2024  2014-18
  | 0[0-9] [0-5][0-9] \Z | 2[2-9][0-9]{{2}} \Z | 9999 \Z                               # 0015 GMT, year 2300
  | (?: {_COUNT} ) -and-a-half \Z
  | fy ['’]? (?: [0-9]{{2}} ){{1,2}} (?: -[0-9]{{2}} ){{0,2}} \Z                             # FY25  FY2024-25
  | [0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T
  | [0-9]{{2}} (?: [0-9]{{2}} )? ['’]?s \Z                                             # 1990s
  | [0-9]{{1,4}} -? (?: {_UNIT} | hrs? | mins? | h ) s? (?: -(?: old | long | plus) )? \Z    # 10-year  3hrs
  | [0-9]{{1,2}} (?: [:.] [0-9]{{2}} )? [ap]m \Z                                       # 10am
  | [0-9]{{1,2}} (?: st | nd | rd | th )-(?: century | quarter ) \Z
  | (?: \w+- )? (?: \w+- )? (?: {_UNIT} ) s? -(?: old | long | end | ago | earlier | over ) \Z   # year-ago
  | [\w-]+ -(?: {_UNIT} | period ) \Z                                                   # third-quarter
  | (?: mid | early | late | pre | post )- (?: [0-9]{{4}}s? | [a-z]{{3,9}} | [0-9]{{1,2}} (?: st | nd | rd | th ) ) \Z           # mid-November
  | (?: twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety )-[a-z]{{3,5}} \Z
  | (?: jan | feb | mar | apr | may | jun | jul | aug | sept? | oct | nov | dec ) [a-z]{{0,6}} -? [0-9]{{1,2}} \Z   # Dec31
  | [0-9]{{1,2}} \. [0-9]{{1,2}} \. [0-9]{{4}} \Z | [0-9]{{1,2}}-[0-9]{{1,2}}-[0-9]{{4}} \Z | [0-9]{{1,2}}-[a-z]{{3}}-[0-9]{{4}} \Z
  | (?: [a-z]{{3,9}} | [0-9]{{1,2}} )-(?: jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec ) [a-z]{{0,6}} \Z   # April-June
  | [0-9]{{4}}-[qh][1-4] \Z | [0-9]{{1,2}}-[0-9]{{4}} \Z | [0-9]{{1,2}}p\.m\.? \Z
  | [0-9]{{1,2}} [ap]m - [0-9]{{1,2}} [ap]m \Z
  | [qh][1-4] (?: (?: fy )? (?: [0-9]{{2}} ){{1,2}} )? \Z | [1-4] [qh] (?: (?: fy )? (?: [0-9]{{2}} ){{1,2}} )? \Z | [a-z]{{3,6}}day-[a-z]{{3,6}}day \Z
""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words in no table that may hold a time: year numbers, `10-year`, `third-quarter`, `mid-November`."""


def _is_when(classes: Classes) -> bool:
    return not _WHEN.isdisjoint(classes)


def time_tags() -> dict[str, str]:
    """Form as printed -> its tags."""
    tags: dict[str, str] = {}
    for word, classes in WORDS.items():
        form = word.capitalize() if word in CAPITAL_ONLY else word
        when = _is_when(classes) and word not in _NEVER
        tags[form] = "when" if when else "whenpart"
    for form in _PARTS.split():
        tags.setdefault(form, "whenpart")
    for form in _HEADS.split():
        tags[form] = "when"
    for form in ("a.m.", "p.m.", "A.M.", "P.M.", "a.m", "p.m", "am", "pm"):
        tags[form] = "when"
    tags["'s"] = tags["’s"] = tags["("] = tags[")"] = "whenpart"
    for mark in (":", "/"):
        tags[mark] = "whenpart"
    for form, classes in WORDS.items():
        if not {"card", "ord", "scale"}.isdisjoint(classes):
            tags[form] += " whennum"
    tags["next"] += " whentail"  # the week after next
    tags["last"] += " whentail"  # the week before last
    tags["FY"] = "whenpart"
    for zone in _ZONES.split():
        tags[zone] = "whenpart whentail"  # at 1430 GMT
    tags["date"] = "whentail"  # a later date
    for form in _PREPOSITIONS.split():
        tags[form] = f"{tags[form]} whenprep" if form in tags else "whenprep"
    return tags


_LEAD = (
    "whenprep|whenpart&!when&!period&!comma&!dash&!closing&!possessive|digits&!when|digitword&!when"
)
_INNER = "whenpart&!when&!whenprep&!period&!comma|digits&!when|digitword&!when"
_LATER = "whenpart&!when&!period&!comma|whenprep|digits&!when|digitword&!when"


def _run(extra: str) -> str:
    inner, later = f"{_INNER}{extra}", f"{_LATER}{extra}"
    # begins with one class, so that the search skips at C speed all that cannot begin a run
    return rf"""
    <when|{_LEAD}>
    (?: (?<= <when> )
      | <{inner}>{{0,6}}+ <when>
      | (?: (?<= <digits|whennum> ) | <digits|whennum> ) <whenprep> <{inner}>{{1,4}}+ <when>  # 5 in the morning
      | (?: (?<= <digits> ) | <digits> ) <period> <when>                                 # 16. Nov.
      | (?: (?<= <digits> ) | <digits> ) <slash> <digits> (?: <slash> <digits> )?       # 11/9/2024
      | (?: (?<= <digits> ) | <digits> ) <colon> <digits> (?: <colon> <digits> )? )     # 10:30
    (?: (?: (?<= <abbreviation|digitword> ) <period> )? <comma{extra}>? <{later}>{{0,6}} (?: <comma> <{later}>{{0,4}} )? <when> ){{0,30}}+
    (?: (?: (?<= <abbreviation|digitword> ) <period> )? <comma|dash|bracket|whenpart&!period{extra}>{{0,3}} <digits|digitword|whennum> (?: <colon|slash> <digits> ){{0,2}}
        <whennum>{{0,3}} (?: <comma> <when> )? (?: <comma>? <and_or> <digits> (?= <period|comma> ) )? )?
    (?: <whenpart&det>? <whentail> | <{later}>{{0,2}} <bracket&closing> )?
"""


RUN = _run("")
"""A run of time words."""

WRAPPED_RUN = _run("|break|space")
"""The same where single line breaks fall inside sentences."""
