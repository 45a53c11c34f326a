"""The records of a comparison can be written as JSON and read back, and cannot be changed."""

import pytest
from pydantic import ValidationError

from newsextract.comparison.results import Comparison, Evidence, Family, Link, Run, Variant
from newsextract.records import QuoteKind, Span

SPAN = Span(0, 3, "Rai")
VARIANT = Variant(
    article=0,
    quote="q1",
    span=SPAN,
    kind=QuoteKind.DIRECT,
    alignment=(Run("same", SPAN, SPAN),),
    confidence=1,
)
COMPARISON = Comparison(
    names=("a", "b"),
    families=(Family(id="f1", reference=0, variants=(VARIANT,)),),
    links=(
        Link(
            origin=0,
            copy_article=1,
            directed=True,
            evidence=(Evidence(kind="wording", note="19 words", weight=0.5),),
            confidence=0.5,
        ),
    ),
)


def test_a_comparison_survives_json() -> None:
    """What is written as JSON is read back as the same records."""
    assert Comparison.model_validate_json(COMPARISON.model_dump_json()) == COMPARISON


def test_a_comparison_is_frozen() -> None:
    """A record cannot be changed."""
    with pytest.raises(ValidationError):
        COMPARISON.names = ()  # type: ignore[misc]


def test_a_confidence_is_a_share() -> None:
    """A confidence beyond 1 is refused."""
    with pytest.raises(ValidationError):
        Evidence(kind="wording", note="", weight=1.5)
