"""English time expressions: a run of text -> what it says about time.

`read_times("in the third quarter of 1989")` finds one reading, `the third quarter of 1989`, with the value
1989-Q3. It is pure and remembers what it has read, since stories say the same things again.
"""

from __future__ import annotations

import re
from functools import cache

from newsextract.grammar.words import WordTable, read_table
from newsextract.languages.en.dates_atoms import join_atoms
from newsextract.languages.en.dates_checks import CHECKS, is_doubtful
from newsextract.languages.en.dates_classes import (
    characters_of,
    classes_of,
    compile_classes,
    first_classes,
)
from newsextract.languages.en.dates_form import Form
from newsextract.languages.en.dates_forms import FORMS
from newsextract.languages.en.dates_signals import RUN, WRAPPED_RUN
from newsextract.languages.en.dates_tense import (
    TENSE,
    is_bare,
    is_due,
    is_event,
    is_money,
    is_open,
    is_perfect,
    is_planned,
    is_range,
    leads_on,
)
from newsextract.languages.en.dates_tokens import Token, tokens_of
from newsextract.timex import Expression, Reading, TimeGrammar

_WORDS = "newsextract.languages.en.words"
HOLIDAYS = WordTable("holidays", _WORDS)
REFERENCES = WordTable("time_references", _WORDS)
EVENT_DAYS = WordTable("event_days", _WORDS)
DATE_TABLES = (HOLIDAYS, REFERENCES, EVENT_DAYS)

MAX_RUN = 1_000
"""Code points of a run that are read; news has none as long."""
_MAX_REMEMBERED = 2_048
_MAX_REMEMBERED_LENGTH = 240

_remembered: dict[str, tuple[Reading, ...]] = {}


def read_times(run: str) -> tuple[Reading, ...]:
    """All time expressions of a run, in order; none of them overlap."""
    found = _remembered.get(run)
    if found is None:
        found = _read(run[:MAX_RUN]) if "\n" not in run else _read_lines(run[:MAX_RUN])
        if len(run) <= _MAX_REMEMBERED_LENGTH:
            if len(_remembered) >= _MAX_REMEMBERED:
                _remembered.clear()
            _remembered[run] = found
    return found


# --- tables --------------------------------------------------------------------------------------
Phrases = dict[str, list[tuple[list[str], str]]]
"""First word -> (words, what they stand for), the longest first."""


def _by_first_word(entries: dict[str, str]) -> Phrases:
    table: Phrases = {}
    for form, meaning in entries.items():
        words = re.findall(r"[^\W\d_]+|[^\w\s]", form)
        table.setdefault(words[0], []).append((words, meaning))
    for phrases in table.values():
        phrases.sort(key=lambda phrase: -len(phrase[0]))
    return table


@cache
def _holidays() -> Phrases:
    return _by_first_word({form: row["rule"] for form, row in read_table(HOLIDAYS).items()})


@cache
def _references() -> Phrases:
    rows = read_table(REFERENCES).items()
    return _by_first_word({form: f"{row['type']} {row['value']}" for form, row in rows})


@cache
def _beginnings() -> list[frozenset[str]]:
    """The classes with which each form can begin."""
    return [first_classes(form.pattern) for form in FORMS]


@cache
def _pattern(number: int) -> re.Pattern[str]:
    """The compiled pattern of a form, made when a run first needs it."""
    return compile_classes(FORMS[number].pattern)


_beginning: dict[str, list[tuple[int, Form, re.Pattern[str]]]] = {}


def _forms_with(character: str) -> list[tuple[int, Form, re.Pattern[str]]]:
    """The forms that can begin with a character, each with its place in the order."""
    found = _beginning.get(character)
    if found is None:
        classes = classes_of(character)
        found = _beginning[character] = [
            (number, FORMS[number], _pattern(number))
            for number, first in enumerate(_beginnings())
            if not first.isdisjoint(classes)
        ]
    return found


_BLANK_LINE = re.compile(r"(?<=\n)\s*\n")


def _read_lines(run: str) -> tuple[Reading, ...]:
    """Read a run over line breaks; a blank line ends what stands before it."""
    found: list[Reading] = []
    start = 0
    for end in [*(match.end() for match in _BLANK_LINE.finditer(run)), len(run)]:
        for reading in _read(run[start:end]):
            signal = reading.signal and (reading.signal[0] + start, reading.signal[1] + start)
            found.append(
                reading._replace(
                    start=reading.start + start, end=reading.end + start, signal=signal
                )
            )
        start = end
    return tuple(found)


# --- reading -------------------------------------------------------------------------------------
def _read(run: str) -> tuple[Reading, ...]:
    tokens = join_atoms(tokens_of(run), _holidays())
    characters = characters_of(tokens)
    readings: list[Reading] = []
    position = 0
    while position < len(tokens):
        end, reading = _longest(run, tokens, characters, position)
        if reading is None:
            position += 1
            continue
        readings.append(_with_signal(tokens, position, reading))
        position = end
    return tuple(readings)


def _longest(
    run: str, tokens: list[Token], characters: str, position: int
) -> tuple[int, Reading | None]:
    """The longest form at a position; of equals the earlier one."""
    candidates: list[tuple[int, int, Form]] = []
    for number, form, pattern in _forms_with(characters[position]):
        match = pattern.match(characters, position)
        if match and match.end() > position:
            candidates.append((-match.end(), number, form))
    reference_end, reference = _reference_at(tokens, position)
    candidates.sort()
    for negative_end, _, form in candidates:
        end = -negative_end
        if end < reference_end:
            break
        expression = form.read(tokens[position:end])
        if expression is not None:
            end = _without_full_stop(tokens, position, end)
            return end, _reading(run, tokens[position], tokens[end - 1], expression, form)
    if reference is not None:
        start, stop = tokens[position].start, tokens[reference_end - 1].end
        check = "reference" if run[start].isupper() else ""
        return reference_end, Reading(start, stop, "en.dates.reference", reference, None, check)
    return position, None


def _reading(run: str, first: Token, last: Token, expression: Expression, form: Form) -> Reading:
    start, end = first.start, last.end
    check = form.check if form.check and is_doubtful(form.check, run[start:end]) else ""
    name = f"en.dates.{form.name}"
    return Reading(start, end, name, expression, None, check, form.confidence)


def _without_full_stop(tokens: list[Token], start: int, end: int) -> int:
    """Leave the full stop of the sentence out: `in January.`; `in Jan.` keeps its own."""
    if end - start > 1 and "dot" in tokens[end - 1].classes and len(tokens[end - 2].word) > 4:
        return end - 1
    return end


def _reference_at(tokens: list[Token], position: int) -> tuple[int, Expression | None]:
    for words, meaning in _references().get(tokens[position].word, ()):
        end = position + len(words)
        if [token.word for token in tokens[position:end]] == words:
            kind, value = meaning.split()
            if value.startswith("ANAPHOR"):
                return end, Expression("anaphor", kind, args=(value == "ANAPHOR_SINCE",))
            return end, Expression("fixed", kind, value)
    return position, None


def _with_signal(tokens: list[Token], position: int, reading: Reading) -> Reading:
    """Name the word in front that ties the expression: `since 2012`, `until Friday`."""
    if not position:
        return reading
    signal = tokens[position - 1]
    if "signal" in signal.classes or (
        "in" in signal.classes and reading.expression.kind == "duration"
    ):
        return reading._replace(signal=(signal.start, signal.end))
    return reading


@cache
def _event_days() -> dict[str, tuple[int, frozenset[str]]]:
    rows = read_table(EVENT_DAYS).items()
    return {form: (int(row["year"]), frozenset(row["words"].split())) for form, row in rows}


def event_year(month: int, day: int, around: str) -> int | None:
    """The year of an event that is known by its day: the Oct. 7 attack, the Sept. 11 hijackers."""
    found = _event_days().get(f"{month:02d}-{day:02d}")
    if found is None or found[1].isdisjoint(re.findall("[a-z]+", around.lower())):
        return None
    return found[0]


ENGLISH_TIMES = TimeGrammar(
    run=RUN,
    wrapped_run=WRAPPED_RUN,
    read=read_times,
    tense=TENSE,
    to=frozenset({"to", "to "}),
    agents=frozenset(("by ",)),
    is_due=is_due,
    is_bare=is_bare,
    is_money=is_money,
    is_planned=is_planned,
    is_perfect=is_perfect,
    is_event=is_event,
    opens=is_open,
    leads_on=leads_on,
    is_range=is_range,
    event_year=event_year,
    packed=("when", "whenpart"),
    checks=CHECKS,
)
"""What English brings for times."""
