"""The audit counts the sources of articles, named and unnamed."""

from __future__ import annotations

import pytest

from newsextract import Audit, audit, extract

NAMED = """\
“The bridge will hold,” Agnes Mtambo, the chief engineer, said on Monday.

“We have looked at every bolt,” Mtambo added.
"""
UNNAMED = """\
“The bridge may not hold,” a ministry official said on condition of anonymity to discuss the report.

“Nobody has looked at the bolts,” the official said.

The company declined to comment.

Agnes Mtambo, the chief engineer, claimed that the bridge would hold.
"""


@pytest.fixture(scope="module")
def report() -> Audit:
    """The audit of the two stories."""
    return audit([extract(NAMED), extract(UNNAMED)], ["named", "unnamed"])


def test_sources_are_counted_by_type(report: Audit) -> None:
    """Each source counts once, however often it speaks."""
    assert [dict(one.by_type) for one in report.articles] == [
        {"person": 1},
        {"anonymous": 1, "person": 1},
    ]
    assert report.sources == 3


def test_the_share_of_unnamed_sources_is_one_of_quoted_words(report: Audit) -> None:
    """What rests on unnamed sources is counted in words inside quotation marks."""
    named, unnamed = report.articles
    assert (named.quoted_words, named.unnamed_share) == (10, 0.0)
    assert (unnamed.quoted_words, unnamed.unnamed_words, unnamed.unnamed_share) == (11, 11, 1.0)
    assert report.unnamed_share == round(11 / 21, 4)


def test_anonymity_counts_with_its_reason(report: Audit) -> None:
    """Anonymity that is granted is told from a source that is merely unnamed."""
    _, unnamed = report.articles
    assert (unnamed.granted, unnamed.with_reason) == (1, 1)
    source = next(source for source in unnamed.sources if not source.named)
    assert source.condition is not None
    assert source.condition.text == "on condition of anonymity to discuss the report"
    assert source.reason is not None
    assert source.reason.text == "to discuss the report"


def test_a_single_source_is_flagged(report: Audit) -> None:
    """An article whose statements all come from one source says so."""
    assert [one.single_source for one in report.articles] == [True, False]


def test_cues_stand_by_distance(report: Audit) -> None:
    """A cue that doubts is told from a neutral one."""
    assert dict(report.articles[0].cues["neutral"]) == {"add": 1, "say": 1}
    assert dict(report.articles[1].cues["doubting"]) == {"claim": 1}


def test_every_figure_has_its_spans(report: Audit) -> None:
    """A source carries the contents of its statements as spans of the text."""
    for text, one in zip((NAMED, UNNAMED), report.articles, strict=True):
        for source in one.sources:
            assert source.spans
            for span in source.spans:
                assert text[span.start : span.end] == span.text


def test_nothing_gives_an_empty_audit() -> None:
    """An audit of no articles, or of one without sources, has no share."""
    assert audit([]).unnamed_share is None
    assert audit([extract("It rained.")]).articles[0].sources == ()
