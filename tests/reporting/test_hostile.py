"""What a story holds can never become part of the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Article, Story, extract, report
from tests.reporting.reading import check_page

ATTACKS = (
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    '" onfocus="alert(1)" autofocus="',
    "<a href=javascript:alert(1)>go</a>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<style>body{background:url(//evil.test)}</style>",
    "} body { display: none } /*",
    "expression(alert(1))",
    "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x>", "<?xml ?>",
    "&lt;script&gt;", "&#60;script&#62;", "&#x3c;script", "&", "&amp", "<", "<scr\x00ipt>",
    "\u202egnp.exe", "\u2066left\u2069", "zero\u200bwidth\u200djoiner", "\ufeff", "\x1b[2J", "\x9b31m",
    "lone \ud800 surrogate", "\udc00", "\ufffe\uffff", "\u2028line\u2029", "a\u0301" * 40, "\U000e0001tag",
    "+ADw-script+AD4-", "${alert(1)}", "{{constructor.constructor('alert(1)')()}}", "<math><mi//xlink:href=x>",
)  # fmt: skip


def story_with(attack: str) -> Article:
    """The attack in headline, names, dateline, quotes, outlets, addresses."""
    text = (
        f"Rain {attack} returns\nBy Farai {attack} Moyo\nZOMBA {attack} (AP) — It rained on Monday.\n\n"
        f"“It {attack} rained,” said Dana {attack} Obi. {attack} An official {attack} said 40 {attack} fled.\n\n"
        f"Obi {attack} declined to comment. ” {attack}"
    )
    return extract(Story(text, published="2025-03-05", url="https://example.test/" + "a"))


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_gets_out_of_a_story(attack: str) -> None:
    """Whole stories are read; the page has only its own elements, attributes and links."""
    page = report(story_with(attack), names=[attack])
    check_page(page)
    page.encode("utf-8")


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_gets_out_of_a_record(article: Article, attack: str) -> None:
    """Every str of every record is the attack, as in JSON that somebody else wrote."""
    data = _poisoned(article.model_dump(mode="python"), attack)
    check_page(report(Article.model_construct(**{**dict(article), **data}), names=[attack]))


def _poisoned(data: dict[str, object], attack: str) -> dict[str, object]:
    """The records whose text is free, rewritten."""
    article = Article.model_validate(data)
    actors = tuple(
        actor.model_copy(update={"name": attack, "aliases": (attack,)}) for actor in article.actors
    )
    quotes = tuple(
        quote.model_copy(update={"unknown_because": attack, "rule": attack})
        for quote in article.quotes
    )
    outlet = {"key": attack, "name": attack, "basis": "stated", "rule": attack, "confidence": 1}
    dates = tuple(date.model_copy(update={"value": attack}) for date in article.dates)
    numbers = tuple(
        number.model_copy(update={"unit": attack, "kind": attack}) for number in article.numbers
    )
    warnings = tuple(each.model_copy(update={"message": attack}) for each in article.warnings)
    from newsextract.records import OutletRef

    return {
        "actors": actors, "quotes": quotes, "outlet": OutletRef(**outlet), "language": attack,
        "dates": dates, "numbers": numbers, "warnings": warnings,
    }  # fmt: skip


@given(st.text(max_size=200))
def test_any_text_gives_a_page(text: str) -> None:
    """Whatever it is."""
    check_page(report(extract(text), names=[text]))


@given(
    st.lists(
        st.sampled_from(
            [*ATTACKS, "“", "”", '"', " said Dana Obi", "\n\n", "On Monday, ", "40 people "]
        ),
        max_size=12,
    )
)
def test_any_mixture_gives_a_page(parts: list[str]) -> None:
    """Attacks among what makes records."""
    check_page(report(extract("".join(parts))))
