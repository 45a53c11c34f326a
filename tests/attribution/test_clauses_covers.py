"""Tests of how `newsextract.attribution.clauses` looks candidates up by their tokens."""

from newsextract.attribution.clauses import _Covers
from newsextract.attribution.indirect_candidates import Candidate


def _candidate(number: int, *content: tuple[int, int]) -> Candidate:
    return Candidate((number, number + 1), "say", "speech", "clause", content, None, (), 0.0)


def test_candidates_are_found_by_any_token_of_their_contents() -> None:
    """A candidate covers the tokens of all its pieces, end exclusive; they come in their own order."""
    candidates = [
        _candidate(0, (40, 60)),
        _candidate(1, (2, 5), (9, 12)),
        _candidate(2, (3, 50)),
        _candidate(3, (12, 13)),
    ]
    covers = _Covers(candidates)
    for token in range(65):
        expected = [
            one for one in candidates if any(start <= token < end for start, end in one.content)
        ]
        assert covers.of(token) == expected
    assert _Covers([]).of(3) == []
