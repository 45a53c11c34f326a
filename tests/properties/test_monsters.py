"""Fixed monsters: texts that no newsroom sends and some page will."""

import pytest

from newsextract import extract, extract_page
from newsextract.testing import check_invariants

WORDS = "Rain fell on Zomba on Monday, and “nobody danced,” said Dana Obi. "
MONSTERS = {
    "one line of a million characters": WORDS * 15_500,
    "nested quotes": "“" * 10_000 + "it rained" + "”" * 10_000,
    "100,000 quotes": "“Rain,” she said. " * 100_000,
    "50,000 names": " ".join(f"Aa{'bcdefgh'[n % 7]}o Bi{'lmnprst'[n % 5]}a" for n in range(50_000)),
    "a million line breaks": "\n" * 1_000_000,
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


_BLOCK = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain"}</script>'
PAGES = {
    "a thousand blocks of data": _BLOCK * 1000,
    "data 5,000 deep": '<script type="application/ld+json">'
    + '{"a":' * 5000
    + "1"
    + "}" * 5000
    + "</script>",
    "a list 100,000 deep": f'<script type="application/ld+json">{"[" * 100_000}</script>',
    "100,000 tags within tags": "<div>" * 100_000,
    "40,000 attributes": f"<p {' '.join(f'a{n}=1' for n in range(40_000))}>",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_a_monstrous_page_gives_an_article(name: str) -> None:
    """What stands behind the monster is read."""
    pytest.importorskip("selectolax")
    article = extract_page(f"<html><body>{PAGES[name]}<p>“It rained all day,” Dana Obi said.</p></body></html>")  # fmt: skip
    check_invariants(article)
    assert "It rained all day" in article.text
