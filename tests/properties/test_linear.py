"""Time grows linearly: eight times the text takes at most twelve times as long, whatever it repeats."""

import gc
import time

import pytest

from newsextract import extract

PUMPS = (
    "“", '"', '"a', "“a ", "' ", "‘a’ ", "''", "``", "“a” ", "Aa ", "Aa of ", "A.", "A,", "Mr. ", "1", "1,", "$1", "1.", "one ", "a hundred ",
    "said ", "he said, ", "“a,” he said. ", "according to ", "declined to ", "the source ", "May 1 ", "May ", "last ", "2020 ", "in ", "and ",
    "the ", "who ", "that ", " ", "\t", "\n", "\n\n", ".", '."', ". ", ",", "-", "—", " - ", "a\u0301", "\u0301", "\u200b", "\u202e", "x", "(", "((((",
    "(AP) — ", "A (AP) - ", "By Aa Bb\n", "Related: Aa\n", "  • Aa\n\n    Bb.\n\n", "Photograph: Aa/Bb ", "<", "<span>", "<div>", "&", "&amp", "<p a=", "<!--", "]]>", "\x00",
    "Aa said “b” to Cc in D on May 1, 2020, and 5 percent of Ee ",
)  # fmt: skip
SMALL, FACTOR, BOUND = 5_000, 8, 12
LEAST = 0.03  # seconds; shorter times say nothing


def seconds(text: str) -> float:
    """The best of two, without the garbage collector: how often it walks over records made before is not ours."""
    times = []
    gc.disable()
    try:
        for _ in range(2):
            start = time.thread_time()
            extract(text)
            times.append(time.thread_time() - start)
    finally:
        gc.enable()
    return min(times)


@pytest.mark.slow
@pytest.mark.parametrize("pump", PUMPS, ids=repr)
def test_time_is_linear(pump: str) -> None:
    """A pump string repeated to n and to 8 n characters: t(8n) / t(n) is at most 12."""
    size = SMALL
    while (base := seconds((pump * size)[:size])) < LEAST and size < 40_000:
        size *= 2
    long = seconds((pump * size * FACTOR)[: size * FACTOR])
    if long < LEAST * FACTOR:
        return  # too quick to tell, and quick enough
    ratio = long / base
    if ratio > BOUND:  # a busy machine: once more
        ratio = seconds((pump * size * FACTOR)[: size * FACTOR]) / seconds((pump * size)[:size])
    assert ratio <= BOUND, f"{ratio:.0f} times as long for {FACTOR} times the text"
