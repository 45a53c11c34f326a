"""Work grows with the text and no faster: function calls are counted, not seconds, so that a busy machine changes nothing."""

import gc
import sys
from types import FrameType
from typing import Any

import pytest

from newsextract import extract

FEW, MANY = 24, 192
MOST = 9.5
"""Times the calls for eight times the text; a walk through all records for each record makes it far more."""

UNITS = {
    "silences": "The Port{n} Authority declined to comment on Monday. “It rained,” Dana Q{n} said.",
    "conditions": "A person{n} said it rained, speaking on condition of anonymity. It rained on Tuesday.",
    "mixed": "Dana Q{n} said the plan was “dead” by May and that the mayor called it “a very wet idea” then.",
    "quotations": "“It rained in Town{n},” said Dana Q{n}, a farmer. “We left,” she added. “At once.”",
    "reports": "Dana Q{n} said it had rained. She told reporters on Monday that {n} people had left Town{n}.",
    "pronouns": "She said in Town{n} that he had left. They told her they were tired. It was wet, he added.",
    "relays": "The Port{n} Bank told Reuters that Dana Q{n} had said in a statement “it rained” on Monday.",
    "lists": "Dana Q{n}, Omar R{n} and Pia S{n}, three farmers from Town{n}, all said that it rained.",
    "roles": "The mayor of Town{n} said so. The minister, who was wet, denied it. The mayor’s aide said “no”.",
    "nested": "“She said ‘it rained {n} days’ and left,” Dana Q{n} said, adding: “He told me ‘go’.”",
    "according": "It rained, according to a report by the Port{n} Bank. According to Dana Q{n}, it was dry.",
    "unnamed": "An official in Town{n}, who asked not to be named, said it rained; two others confirmed it.",
    "names": "Dana Q{n}, mayor of Town{n}, met Omar R{n} of the Port{n} Bank and the Bridge{n} Council.",
    "dates": "It rained on {n} May 2019, two days after the flood, and again last week at 10:30.",
    "numbers": "About {n},200 people lost $1.{n} million, some 12 percent more than 3,{n}00 others.",
    "lines": "By Dana Q{n}\n\nRead more: Rain in Town{n}\n\nPhotograph: Omar R{n}/Reuters",
    "marks": "\"It 'rained' in Town{n}. “So what’s „new“?",
}


def calls(text: str) -> int:
    """Functions that are entered, in Python and in C, while a text is read."""
    count = 0

    def note(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        extract(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS)
def test_eight_times_the_text_makes_about_eight_times_the_calls(unit: str) -> None:
    """Whatever a text repeats, no reader holds each of its records against all others."""
    few, many = ("\n\n".join(unit.format(n=n) for n in range(count)) for count in (FEW, MANY))
    extract(many)  # words and runs that are met are remembered
    gc.collect()
    extract(few)
    assert calls(many) <= MOST * calls(few)
