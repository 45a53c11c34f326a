"""Words that tell whether a day without a year lies ahead or behind.

`The mill will close in March` points on, `the mill closed in March` back. The nearest such word counts.
"""

from __future__ import annotations

from newsextract.timex import AHEAD, BACK, SILENT

_AHEAD = (
    "will shall won't won’t 'll ’ll due payable record expire expires scheduled effective expected expects "
    "upcoming deadline would intends until by may might should must next soon forecast forecasts"
)
_BACK = (
    "was were had said did has been went came took made met left saw told won lost began fell rose since "
    "brought held found sent got gave became ran paid put cut sold bought hit says wasn't weren't hadn't "
    "freed agreed didn't hasn't wasn’t weren’t hadn’t didn’t hasn’t drew flew grew knew led fed fled bled sped shot shut"
)
_DUE = (
    "due set scheduled expected is are plans plan planned hopes hope going likely intends want wants about "
    "agreed voted supposed ready"
)
_PLANNED = (
    "begins starts opens meets convenes travels leaves hosts holds arrives resumes closes retires concludes gathers "
    "debuts premieres goes"
)
_PLANNED_NAMED = "returns ends kicks faces votes visits launches plays heads runs takes"
_PLANNED_PLURAL = (
    "begin start open meet convene travel leave host hold arrive return resume end close retire conclude kick face "
    "vote visit gather play head go take"
)
_PERFECT = "had rose fell grew reached climbed dropped stood"
_MONEY = "million billion trillion cents pence share"

_SIGNS = {**dict.fromkeys(_AHEAD.split(), AHEAD), **dict.fromkeys(_BACK.split(), BACK)}
_PLANNED_WORDS = frozenset(_PLANNED.split())
_PLANNED_NAMED_WORDS = frozenset(_PLANNED_NAMED.split())
_PLANNED_PLURALS = frozenset(_PLANNED_PLURAL.split())
_SUBJECTS = frozenset("they we who which he she it both".split())
_PERFECT_WORDS = frozenset(_PERFECT.split())
_DUE_WORDS = frozenset(_DUE.split())
_MONEY_WORDS = frozenset(_MONEY.split())
_MAX_REMEMBERED = 8_000


class _Tense(dict[str, int]):
    """Token, with or without its blank -> AHEAD, BACK or SILENT; remembered within bounds."""

    def __missing__(self, token: str) -> int:
        word = token.rstrip(" ")
        word = "" if word == "May" else word.lower()  # a month, hardly the verb
        sign = _SIGNS.get(word, BACK if _is_past(word) else SILENT)
        if len(self) < _MAX_REMEMBERED and len(token) < 30:
            self[token] = sign
        return sign


def _is_past(word: str) -> bool:
    """A regular past form: `announced`, not `succeed`."""
    return word.endswith("ed") and len(word) > 4 and (word[-3] != "e" or word == "agreed")


TENSE: dict[str, int] = _Tense()
"""What a token says about time."""


def is_due(before: str, after: str) -> bool:
    """Whether `to` between these two tokens points ahead: `is due to close`, not `flew to Rome`."""
    return after[:1].islower() and before.rstrip(" ").lower() in _DUE_WORDS


def is_planned(before: str, token: str, after: str) -> bool:
    """Whether a present form tells of what is planned: `the trial opens`, `ministers meet`."""
    word, subject = token.rstrip(" "), before.rstrip(" ").lower()
    if word in ("hold", "holds") and after.rstrip(" ") not in _HELD:  # holds a flag
        return False
    if word in _PLANNED_WORDS:
        return before[-1:] == " " and subject.isalpha() and subject not in _NO_SUBJECT
    if word in _PLANNED_NAMED_WORDS:  # Parliament votes, but not 31 votes
        return subject in _SUBJECTS or (before[0].isupper() and subject not in _NO_SUBJECT)
    return word in _PLANNED_PLURALS and (subject[-1:] == "s" or subject in _SUBJECTS)


_HELD = frozenset(
    "talks elections hearings its their early snap local general presidential".split()
)
_NO_SUBJECT = frozenset("the a an of for in on to and or his her its their these all".split())


def is_perfect(token: str) -> bool:
    """Whether what is told before `by Tuesday` is over by then: `had harvested`, `the toll rose`."""
    return token.rstrip(" ") in _PERFECT_WORDS


def is_event(token: str) -> bool:
    """Whether what is set for a day stands behind it: `advanced to a May 26 runoff`."""
    return token.rstrip(" ,.") in _EVENTS


_EVENTS = frozenset(
    "runoff election elections vote primary primaries deadline hearing trial sentencing ballot referendum summit meeting "
    "launch poll polls inauguration by-election byelection debate".split()
)


def is_bare(token: str) -> bool:
    """Whether a verb after this token may only look like a past form: `will be paid`, `plans to cut`."""
    return token in _BARE


_BARE = frozenset({"be", "be ", "to", "to ", "being", "being "})


def is_money(token: str) -> bool:
    """Whether an amount of money ends with this token: `$2 million a year earlier`."""
    return token.rstrip(" ") in _MONEY_WORDS


def is_open(signal: str) -> bool:
    """Whether a signal opens an interval that has no end: `since 2012`."""
    return signal.lower() == "since"


def leads_on(signal: str) -> bool:
    """Whether an amount of time after this signal leads to a day: `in two weeks`."""
    return signal.lower() in ("in", "within")


_JOINING = frozenset(
    ["to", "-", "–", "—", "through", "until", "till", "and", "or", ",", ", and", ", or"]
)


def is_range(before: str, between: str) -> bool:
    """Whether two dates share their year: `from May to June`, `May and June`, `May, June or July`."""
    return between.strip(" ").lower() in _JOINING
