"""Cases: marked text that should and should not match, one file a stage.

A file says which marks it checks, then gives cases. A text without marks must find none of them.

    checks = ["date"]

    [[case]]
    label = "weekday with its date in brackets"
    text = "The ferry stopped on {date:Thursday (Mar 6)}."
    published = 2025-03-07
    values = ["2025-03-06"]

Optional in a case: `published`, `outlet`; `values` of the dates or numbers in order; `speakers` (names, "" for
unknown) and `kinds` of the quotes in order; `expect = "fail"` with a `why` for a known weakness, which is then a
strict xfail: mending it turns the suite red until the line is taken out.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsextract import Article, Story, extract
from newsextract.marked import read_marked
from newsextract.testing import check_invariants
from tests.marks import marks_of

CASES = Path(__file__).parent / "cases"
KNOWN = {"label", "text", "published", "outlet", "values", "speakers", "kinds", "expect", "why"}


def _cases() -> Iterator[Any]:
    for path in sorted(CASES.glob("*.toml")):
        stage = tomllib.loads(path.read_text(encoding="utf-8"))
        for case in stage["case"]:
            marks = (
                [pytest.mark.xfail(strict=True, reason=case["why"])]
                if case.get("expect") == "fail"
                else []
            )
            yield pytest.param(
                stage["checks"], case, marks=marks, id=f"{path.stem}: {case['label']}"
            )


@pytest.mark.parametrize(("checks", "case"), list(_cases()))
def test_case(checks: list[str], case: dict[str, Any]) -> None:
    """The marks of the kinds that are checked are found, exactly these, with these values."""
    assert set(case) <= KNOWN, f"unknown field in case: {sorted(set(case) - KNOWN)}"
    text, wanted = read_marked(case["text"])
    story = Story(text, published=case.get("published"), outlet=case.get("outlet"))
    article = extract(story)
    check_invariants(article)
    assert _shown(text, marks_of(article), checks) == _shown(text, wanted, checks)
    _check_values(article, case)


def _shown(text: str, marks: Any, checks: list[str]) -> list[tuple[int, str, str]]:
    """Marks as (start, name, words), which reads well where a test fails."""
    return sorted(
        {
            (mark.start, mark.name, text[mark.start : mark.end])
            for mark in marks
            if mark.name in checks
        }
    )


def _check_values(article: Article, case: dict[str, Any]) -> None:
    if "values" in case:
        records = article.dates or article.numbers
        assert [str(record.value) for record in records] == [str(value) for value in case["values"]]
    if "speakers" in case:
        names = {actor.id: actor.name for actor in article.actors}
        said = [quote for quote in article.quotes if quote.kind != "scare"]
        assert [names.get(quote.speaker or "", "") for quote in said] == case["speakers"]
    if "kinds" in case:
        assert [str(quote.kind) for quote in article.quotes] == case["kinds"]


def test_every_file_checks_something() -> None:
    """A file of cases says what it checks, and its labels are unique."""
    for path in sorted(CASES.glob("*.toml")):
        stage = tomllib.loads(path.read_text(encoding="utf-8"))
        assert stage["checks"], path.name
        labels = [case["label"] for case in stage["case"]]
        assert len(labels) == len(set(labels)), path.name
