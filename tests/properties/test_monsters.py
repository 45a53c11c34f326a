"""Fixed monsters: texts that no newsroom sends and some page will."""

import pytest

from newsextract import extract
from newsextract.testing import check_invariants

WORDS = "Rain fell on Zomba on Monday, and “nobody danced,” said Dana Obi. "
MONSTERS = {
    "one line of 200,000 characters": WORDS * 3000,
    "nested quotes": "“" * 5000 + "it rained" + "”" * 5000,
    "20,000 quotes": "“Rain,” she said. " * 20_000,
    "10,000 names": " ".join(f"Aa{n % 100} Bb{n % 77}" for n in range(10_000)),
    "200,000 line breaks": "\n" * 200_000,
    "one character": "“",
    "only NULs": "\x00" * 1000,
    "only a byte order mark": "\ufeff",
    "UTF-16 read as Latin": WORDS.encode("utf-16").decode("latin-1"),
    "a 300-digit number": "It cost $" + "9" * 300 + " on Monday.",
    "numbers of all shapes": "1e999 1,2,3,4 1..2 $.5 5%% 1/0 0/0 ٣٤٥ ½½ 10^10 NaN inf -0",
    "the year 0 and the year 9999": "On 1 January 0000, and on 31 December 9999, and in 99999.",
    "days that are none": "On 30 February 2024, on 31 April, on Feb 29, 2023, on 0 May and on May 99.",
    "five thousand levels of brackets": "(" * 5000 + "rain" + ")" * 5000,
    "thousands of combining marks": "e" + "\u0301" * 40_000 + " said it rained.",
    "letters that change length": "ﬃİßŉ" * 1000 + " said “ﬃ”.",
    "right to left": "\u202eZOMBA (PA)\u202c — “\u200f” قال said.",
    "braces": "{source:Dana} said \\{ and } “{cue:said}”.",
    "mixed line ends": "A.\r\nB.\rC.\nD.\u2028E.\u2029F.\x85G.\x0bH.\x0cI.",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", MONSTERS)
def test_a_monster_gives_an_article(name: str) -> None:
    """It gives an article that keeps the promises of all articles."""
    check_invariants(extract(MONSTERS[name]))
