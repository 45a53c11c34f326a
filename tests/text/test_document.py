"""A document gives tokens and sentences by offset."""

from newsextract import Plugins, Story
from newsextract.text.document import Document, read

TEXT = "DOHA (AP) - It rained. Dana Obi danced."


def sentences(document: Document) -> list[str]:
    ends = [*document.sentences[1:], len(document.tokens)]
    return ["".join(document.tokens[a:b]) for a, b in zip(document.sentences, ends, strict=True)]


def test_a_sentence_can_begin_behind_a_dateline() -> None:
    """With a sentence at an offset, what stands before it is a sentence of its own."""
    document = read(Story(TEXT), Plugins().grammar("en"))
    assert sentences(document) == ["DOHA (AP) - It rained. ", "Dana Obi danced."]
    behind = document.with_sentence_at(TEXT.index("It") - 1)
    assert sentences(behind) == ["DOHA (AP) - ", "It rained. ", "Dana Obi danced."]
    first, last = behind.sentence_at(behind.token_at(TEXT.index("rained")))
    assert "".join(behind.tokens[first:last]) == "It rained. "


def test_a_sentence_that_is_there_stays() -> None:
    """An offset where a sentence begins, or behind the text, changes nothing."""
    document = read(Story(TEXT), Plugins().grammar("en"))
    assert document.with_sentence_at(TEXT.index("Dana")) is document
    assert document.with_sentence_at(len(TEXT)) is document
