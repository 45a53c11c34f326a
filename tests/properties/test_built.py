"""Stories built with their records: what is extracted is what was built in."""

from hypothesis import given
from hypothesis import strategies as st

from newsextract import Story, extract

PAIRS = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"))
SPEAKERS = (
    "Dana Obi",
    "Tiyamike Banda",
    "Lim Wei Han",
    "Moira Kettlewell",
    "Musa Kiptoo",
    "Priya Raman",
)
CUES = {"said": "say", "told reporters": "tell", "warned": "warn", "added": "add"}
WORDS = (
    "We will not move",
    "The door is open",
    "Nobody counted the water",
    "The goats are gone",
    "I have seen worse",
)
DAYS = {
    "on Monday": "2025-03-03",
    "on Tuesday": "2025-03-04",
    "last year": "2024",
    "in October 2023": "2023-10",
}
NUMBERS = {
    "at least 13 boats": (13, "boat"),
    "46 percent": (46, "percent"),
    "about 9,500 people": (9_500, "person"),
    "three roofs": (3, "roof"),
}


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, dict[str, list[object]]]:
    """A paragraph, and the quote, date and number in it."""
    opening, closing = draw(st.sampled_from(PAIRS))
    who, said = draw(st.sampled_from(SPEAKERS)), draw(st.sampled_from(WORDS))
    cue = draw(st.sampled_from(sorted(CUES)))
    day, number = draw(st.sampled_from(sorted(DAYS))), draw(st.sampled_from(sorted(NUMBERS)))
    frame = draw(st.integers(0, 2))
    quote = (
        f"{opening}{said},{closing} {who} {cue} {day}.",
        f"{who} {cue} {day}: {opening}{said}.{closing}",
        f"{opening}{said},{closing} {who} {cue} {day}. {opening}It is enough.{closing}",
    )[frame]
    text = f"{quote} The storm took {number}."
    return text, {
        "quotes": [(said, CUES[cue], who)],
        "dates": [(day.partition(" ")[2] if day.startswith(("on", "in")) else day, DAYS[day])],
        "numbers": [NUMBERS[number]],
    }


@given(st.lists(paragraphs(), min_size=1, max_size=4))
def test_what_was_built_in_is_found(built: list[tuple[str, dict[str, list[object]]]]) -> None:
    """Quotes with cue and speaker, dates with their day, numbers with their unit: all of them, in order."""
    article = extract(Story("\n\n".join(text for text, _ in built), published="2025-03-06"))
    names = {actor.id: actor.name for actor in article.actors}
    direct = [quote for quote in article.quotes if quote.kind == "direct"]
    quotes = [
        (q.content[0].text.rstrip(",."), q.cue.lemma, names.get(q.speaker or ""))
        for q in direct
        if q.cue is not None
    ]
    assert quotes == [each for _, records in built for each in records["quotes"]]
    assert [(d.span.text, d.value) for d in article.dates] == [
        each for _, records in built for each in records["dates"]
    ]
    assert [(n.value, n.unit) for n in article.numbers] == [
        each for _, records in built for each in records["numbers"]
    ]
