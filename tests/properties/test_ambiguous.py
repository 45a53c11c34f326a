"""Words of which each could be two things do not multiply each other's readings."""

import time

from newsextract import extract

HANGS = 0.2
"""Seconds; such a text takes a few thousandths, and took 0.4 where each word was tried in each reading."""
TEXT = (
    "KATHMANDU, April 11, 2025 (AFP) - Al- - Al- - Al- - Al- - Al- - Al- - Al- - Al- - AlA - -lA - -l-Ansari saw scores of boat "
    "-l-Ansari saw scores of boats on Monday, and We will not move. «it rained. We will not move.\n\n·5 min read"
)


def test_a_subject_of_ambiguous_words_is_read_once() -> None:
    """Found by the fuzzer: the words of a subject, each noun or preposition, before a verb that is none."""
    extract(TEXT)
    times = []
    for _ in range(3):
        start = time.thread_time()
        extract(TEXT)
        times.append(time.thread_time() - start)
    assert min(times) < HANGS
