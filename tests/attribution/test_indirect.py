"""Indirect attribution: choice, weights, kinds and hostile input."""

from __future__ import annotations

import pytest

from newsextract import extract
from newsextract.attribution.indirect_candidates import Candidate, Quoted
from newsextract.attribution.indirect_choice import choose
from newsextract.attribution.indirect_ends import share_of_cuts
from newsextract.attribution.indirect_weights import Weights, logit_of, names, probability


def candidate(cue: int, content: tuple[int, int], logit: float) -> Candidate:
    return Candidate((cue, cue + 1), "say", "speech", "clause", (content,), None, (), logit)


def test_of_two_nested_contents_the_outer_one_stays() -> None:
    """`said he hoped to win`: what he hoped is inside what was said."""
    outer, inner = candidate(1, (2, 9), 0.5), candidate(3, (4, 9), 1.5)
    assert choose([inner, outer]) == [outer]


def test_an_outer_one_that_is_far_less_likely_gives_way() -> None:
    """`was believed to have left, and a clerk said …`: what was said is not swallowed by a weak candidate."""
    outer, inner = candidate(1, (2, 9), -0.5), candidate(3, (4, 9), 2.0)
    assert choose([inner, outer]) == [inner]


def test_of_two_contents_that_only_overlap_the_likelier_one_stays() -> None:
    """Neither cue stands in the other's content."""
    weak, strong = candidate(9, (0, 6), 0.5), candidate(10, (4, 8), 1.5)
    assert choose([weak, strong]) == [strong]


def test_contents_side_by_side_both_stay() -> None:
    """Two sentences, two attributions."""
    first, second = candidate(1, (2, 5), 1.0), candidate(7, (8, 12), 1.0)
    assert choose([second, first]) == [first, second]


def test_a_key_is_the_sum_of_its_features() -> None:
    """Each feature of a key adds its weight; what has no weight adds nothing."""
    weights = Weights({"said say": 1.5, "verb say:clause": 0.5, "frame clause": -0.25})
    key = ("verb", "say", "speech", "clause+quotation", "clause", "clause", "finite")
    assert "verb say:clause" in names(key)
    assert weights[key] == pytest.approx(1.75)


@pytest.mark.parametrize("value", [0.1, 0.4, 0.5, 0.97])
def test_a_logit_leads_back_to_its_probability(value: float) -> None:
    """Confidence and sum of weights are two ways to write one thing."""
    assert probability(logit_of(value)) == pytest.approx(value)


def test_rare_counts_lean_on_the_more_general_one() -> None:
    """One cut of one is no certainty; forty of fifty are."""
    cuts = {
        ("phrase", "comma_ing"): (40, 50),
        ("phrase", "comma_ing", "main", "same_speech"): (0, 1),
    }
    assert 0.7 < share_of_cuts(cuts, "phrase", "comma_ing", "main", "-") < 0.8
    assert 0.5 < share_of_cuts(cuts, "phrase", "comma_ing", "main", "same_speech") < 0.7
    assert share_of_cuts({}, "phrase", "comma_ing", "main", "-") == pytest.approx(0.1)


def test_a_token_knows_the_quotation_it_stands_in() -> None:
    """Half-open extents: the end is outside."""
    quoted = Quoted([(10, 15), (2, 5)])
    assert [quoted.end_at(token) for token in (1, 2, 4, 5, 12)] == [0, 5, 5, 0, 15]
    assert quoted.start_at(12) == 10
    assert quoted.start_at(6) > 1_000_000


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ms. Obi said that it had rained all night.", "speech"),
        ("Ms. Obi wrote that it had rained all night.", "writing"),
        ("Ms. Obi believes that it will rain all night.", "thought"),
        ("Ms. Obi wants the bridge to be closed for good.", "intention"),
        ("The survey shows that most farmers own sheep.", "evidence"),
        ("Ms. Obi criticized the plan for a new bridge.", "evaluation"),
    ],
)
def test_a_cue_has_a_kind(text: str, kind: str) -> None:
    """Whoever wants reported speech alone asks for the kinds speech and writing."""
    quotes = extract(text).quotes
    assert [quote.cue.kind for quote in quotes if quote.cue] == [kind]


def test_a_clause_with_marks_is_mixed() -> None:
    """Marks inside the reported clause make the quote a mixed one."""
    (quote,) = extract(
        "The mayor said in Ely on Monday that the old bridge was “a wreck” and should go."
    ).quotes
    assert quote.kind == "mixed"
    assert [span.text for span in quote.quoted_spans] == ["a wreck"]


def test_confidence_is_a_probability_and_the_rule_is_named() -> None:
    """A plain report is likelier than an ambiguous verb."""
    (plain,) = extract("Dana Obi said that the bridge would open on Friday.").quotes
    assert 0.8 < plain.confidence <= 1
    assert plain.rule.startswith("en.indirect.")


@pytest.mark.parametrize(
    "text",
    [
        "said",
        "said said said",
        "according to",
        "According to",
        "that that that",
        ": : :",
        "He said,",
        "said that",
        ",",
    ],
)
def test_stumps_give_an_answer(text: str) -> None:
    """Text that breaks off anywhere is no error."""
    for _ in range(2):
        assert extract(text).text == text
