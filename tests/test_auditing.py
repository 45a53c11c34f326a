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
    named, unnamed = report.articles
    assert {lemma: len(ids) for lemma, ids in named.cues["neutral"].items()} == {"add": 1, "say": 1}
    (claim,) = unnamed.cues["doubting"]["claim"]
    assert next(each for each in unnamed.statements if each.quote == claim).distance == "doubting"


def test_every_figure_has_its_spans(report: Audit) -> None:
    """A statement carries what is said and its cue, a source where it is named, as spans of the text."""
    for text, one in zip((NAMED, UNNAMED), report.articles, strict=True):
        spans = [span for source in one.sources for span in source.spans]
        spans += [span for each in one.statements for span in (*each.content, *each.quoted)]
        spans += [each.cue for each in one.statements if each.cue is not None]
        spans += [each.span for each in one.silences]
        assert len(spans) > len(one.statements)
        for span in spans:
            assert text[span.start : span.end] == span.text


def test_figures_are_those_of_their_parts(report: Audit) -> None:
    """Words and verbs of an article are the sums over its statements and sources."""
    for one in report.articles:
        known = [each for each in one.statements if each.sources]
        assert one.quoted_words == sum(each.quoted_words for each in known)
        assert one.quoted_words == sum(source.quoted_words for source in one.sources)
        ids = {each.quote for each in one.statements}
        assert {each for source in one.sources for each in source.statements} <= ids
        assert {
            each for lemmas in one.cues.values() for found in lemmas.values() for each in found
        } <= ids


def test_an_act_is_no_statement() -> None:
    """Who asks, announces a thing or plans, and is not quoted, is no source; what was left out is listed."""
    text = (
        "Dana Obi asked the crew to leave. Omar Roe announced talks. “It rained,” Ana Poe said.\n"
    )
    (one,) = audit([extract(text)]).articles
    assert [source.name for source in one.sources] == ["Ana Poe"]
    assert one.not_counted


def test_who_was_told_makes_a_statement_likelier() -> None:
    """A rare verb of telling counts where the story says who was told."""
    told = "Lake officials briefed foreign reporters that the ferry had sunk in the night of the storm.\n"
    article = extract(told)
    assert article.quotes[0].confidence < 0.7
    (one,) = audit([article]).articles
    assert [source.name for source in one.sources] == ["Lake officials"]


def test_all_marks_of_a_clause_are_counted() -> None:
    """Of two stretches in marks that one clause holds, both are words of its source."""
    text = "A port official told BNN that reports of a strike were “baseless” and a “pressure tactic.”\n"
    (one,) = audit([extract(text)]).articles
    assert (one.quoted_words, one.unnamed_words) == (3, 3)


def test_a_relay_is_no_source() -> None:
    """Who only passes on what another one says is not counted beside the other."""
    text = (
        "According to reports, the Ministry of Health told mayors that two clinics would close.\n"
    )
    (one,) = audit([extract(text)]).articles
    assert [source.name for source in one.sources] == ["Ministry of Health"]


def test_nothing_gives_an_empty_audit() -> None:
    """An audit of no articles, or of one without sources, has no share."""
    assert audit([]).unnamed_share is None
    assert audit([extract("It rained.")]).articles[0].sources == ()
