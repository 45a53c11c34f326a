"""One story in several spellings: the same records, whatever the line ends, blanks, marks and code points."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Article, extract
from newsextract.testing import check_invariants
from newsextract.testing.strategies import stories

INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\u2066\u2069\ufeff"


def said(article: Article) -> list[object]:
    """What was found, without offsets: kinds, words, values."""
    names = {actor.id: actor.name for actor in article.actors}
    found: list[object] = [
        (
            str(q.kind),
            plain(" ".join(s.text for s in q.content)),
            q.cue and q.cue.lemma,
            plain(names.get(q.speaker or "", "")),
        )
        for q in article.quotes
    ]
    found += [("date", plain(d.span.text), d.value) for d in article.dates]
    found += [("number", plain(n.span.text), n.value, plain(n.unit or "")) for n in article.numbers]
    return found


def plain(words: str) -> str:
    """Words with every blank a space, composed, without what a spelling may differ in."""
    words = " ".join(unicodedata.normalize("NFC", words).split())
    return words.translate(str.maketrans("“”‘’", "\"\"''"))


@given(stories())
def test_line_ends(text: str) -> None:
    """CRLF and CR are line breaks like LF."""
    expected = said(extract(text))
    assert said(extract(text.replace("\n", "\r\n"))) == expected


@given(stories())
def test_no_break_blanks(text: str) -> None:
    """A no-break blank inside a line reads as a blank."""
    lines = [
        line.replace(" ", "\xa0") if n == 2 else line for n, line in enumerate(text.split("\n"))
    ]
    assert said(extract("\n".join(lines))) == said(extract(text))


ACCENTED = "REGION (AP) — “Né à Oslo,” Zoé Müller told reporters on Monday. At least 13 cafés closed, André Obi said."


def test_composed_and_decomposed() -> None:
    """An accent of its own code point changes offsets, not records; the patterns of datelines and bylines want it composed."""
    composed, apart = (unicodedata.normalize(form, ACCENTED) for form in ("NFC", "NFD"))
    assert composed != apart
    assert said(extract(apart)) == said(extract(composed))


STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


@pytest.mark.parametrize(
    "text",
    [
        "“It rained,” Dana Obi said. “Nobody danced,” she said on Monday.",
        "Dana Obi said that it was “the worst rain” in 30 years.",
        "“We told him, ‘Go home,’” said Lim Wei Han. The dogs’ owner didn’t answer.",
    ],
)
def test_curly_and_straight(text: str) -> None:
    """Straight marks say what curly ones do."""
    assert said(extract(text.translate(STRAIGHT))) == said(extract(text))


@given(stories(), st.data())
def test_invisible_characters_anywhere(text: str, data: st.DataObject) -> None:
    """They stay in the text returned, and break nothing."""
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(text)))
        text = text[:place] + data.draw(st.sampled_from(INVISIBLE)) + text[place:]
    article = extract(text)
    assert article.text == text
    check_invariants(article)


def test_one_change_changes_one_record() -> None:
    """Another speaker, weekday or number changes that record and no other."""
    text = "“It rained,” Dana Obi said on Monday. At least 13 roofs leaked. “Go home,” Musa Kip said on Friday."
    before = said(extract(text))

    def changed(old: str, new: str) -> list[tuple[object, object]]:
        after = said(extract(text.replace(old, new)))
        assert len(after) == len(before)
        return [(one, other) for one, other in zip(before, after, strict=True) if one != other]

    ((old, new),) = changed("Dana Obi", "Lena Ito")
    assert (old[3], new[3]) == ("Dana Obi", "Lena Ito")  # type: ignore[index]
    ((old, new),) = changed("Monday", "Sunday")
    assert (old[1], new[1]) == ("Monday", "Sunday")  # type: ignore[index]
    ((old, new),) = changed("13", "26")
    assert (old[2], new[2]) == (13, 26)  # type: ignore[index]
