"""Whoever is quoted by somebody else is the source, the other one the relay."""

from __future__ import annotations

import pytest

from newsextract import extract


@pytest.mark.parametrize(
    ("text", "content", "source", "via"),
    [
        (
            "Interfax quoted the ministry as saying that the port was shut.",
            "the port was shut",
            "the ministry",
            "Interfax",
        ),
        (
            "The minister was quoted by the Herald as saying that the port was shut.",
            "the port was shut",
            "The minister",
            "the Herald",
        ),
        (
            "Omar Roe was quoted as saying he would leave.",
            "he would leave",
            "Omar Roe",
            None,
        ),
        (
            "The Herald quoted Dana Obi as saying: “We will rebuild.”",
            "We will rebuild.",
            "Dana Obi",
            "The Herald",
        ),
    ],
)
def test_a_relay_is_no_source(text: str, content: str, source: str, via: str | None) -> None:
    """Content, source and relay stand apart."""
    (quote,) = extract(text).quotes
    assert [span.text for span in quote.content] == [content]
    assert quote.source is not None
    assert quote.source.text == source
    assert (quote.via.span.text if quote.via else None) == via


def test_a_quotation_of_a_thing_is_left() -> None:
    """Nobody is quoted where only words are."""
    (quote,) = extract("Dana Obi quoted the law that binds us all: “No dogs.”").quotes
    assert quote.via is None
