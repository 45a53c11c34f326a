"""Quotations of a dialogue, which have no frame of their own."""

from newsextract import extract


def speakers(text: str) -> list[tuple[str, str]]:
    """The last piece of each quotation, and its source."""
    quotes = extract(text).quotes
    return [
        (quote.content[-1].text, quote.source.text if quote.source else "")
        for quote in quotes
        if quote.kind == "direct"
    ]


def test_what_a_speaker_does_names_who_speaks() -> None:
    """A sentence that says what a speaker does is the frame of the quotation beside it."""
    text = "“It rained,” the conductor said. Ms. Obi winces. “It poured, if you ask me.”"
    assert speakers(text)[1] == ("It poured, if you ask me.", "Ms. Obi")
    text = "Dana Obi was late. “Four seconds. Then a man shouted.” She sighs."
    assert speakers(text) == [("Four seconds. Then a man shouted.", "She")]


def test_a_line_that_asks_goes_to_who_was_asked() -> None:
    """An answer below a line without marks that asks is said by the last speaker."""
    text = "“It rained,” Dana Obi says.\n\nWhy stay?\n\n“Because of the sheep and the noise.”"
    assert speakers(text)[1] == ("Because of the sheep and the noise.", "Dana Obi")


def test_two_speak_in_turn() -> None:
    """Of two who were named in turn the one who asked asks again, and is answered again."""
    text = (
        "“What do they look at next?” Ms. Obi asked.\n\n“What needs looking at,” Mr. Lee said.\n\n"
        "“My backyard?”\n\n“Not unless you are lost.”"
    )
    assert [source for _, source in speakers(text)] == ["Ms. Obi", "Mr. Lee", "Ms. Obi", "Mr. Lee"]


def test_who_goes_on_is_not_interrupted() -> None:
    """A paragraph of its own that asks nothing is said by the last speaker."""
    text = "“Why did it rain?” Ms. Obi asked.\n\n“It was cold,” Mr. Lee said.\n\n“We slept in the hall.”"
    assert speakers(text)[1] == ("We slept in the hall.", "Mr. Lee")
