"""Reading a run of capitalised words: titles, people, bodies, countries, places.

`US Secretary of State Dana Obi` is a country (as an adjective), a title and a person; `Florida
Republican Omar Roe` a place, a party and a person; `Foreign Ministry` a body.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsextract.languages.gazetteer import Gazetteer, Known

CALENDAR = frozenset(
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "Yesterday",
        "Tomorrow",
        "Christmas",
        "Easter",
        "Thanksgiving",
        "Ramadan",
    ]
)
PARTIES = frozenset(
    ["Republican", "Republicans", "Democrat", "Democrats", "Democratic", "GOP", "Tory", "Labour"]
)
PARTY_NAMES = {
    "Republicans": "Republican Party",
    "GOP": "Republican Party",
    "Democrats": "Democratic Party",
}
_PART = {"kind": "part"}
_OF_PLACES = frozenset(
    """North South East West Northern Southern Eastern Western Central Upper Lower New Old Great Greater Little Fort Port Mount
    Lake Cape Saint St San Santa Santo São Los Las El La Le Villa Puerto Ciudad Rio Camp Point Glen Royal Downtown""".split()
)
"""First words of names of places: `West Jordan` is nobody."""

_SEATED = ("R-", "D-", "I-")
_REALMS = frozenset("State Republic Kingdom Government Emirate Sultanate Commonwealth".split())
_SURNAMES = ("outlet", "company", "place")
_TITLE_JOINS = ("of", "and", "the", "for")


class Name(NamedTuple):
    """One name read from a run.

    Attributes:
        first: Index of its first word in the run.
        last: Index after its last word.
        kind: person, single (one word of an unknown kind), title, or a kind of the gazetteer.
        title: Index of the first word of the title before it; equal to `first` where there is none.
        value: Country, or usual form.
    """

    first: int
    last: int
    kind: str
    title: int
    value: str = ""


def read_run(
    words: list[str], lexicon: Gazetteer, *, definite: bool, rare: Sequence[bool] = ()
) -> list[Name]:
    """Read the words of a run, without possessive endings and full stops of titles.

    Args:
        words: Words of the run: `["US", "President", "Dana", "Obi"]`.
        lexicon: What the tables know.
        definite: Whether `the` stands before the run.
        rare: Of each word, whether names have it and common words have not.
    """
    if len(words) > 2 and words[-1] in lexicon.suffixes:  # Martin Luther King III
        whole = len(words) - 1
        names = read_run(words[:-1], lexicon, definite=definite, rare=rare)
        return [n._replace(last=len(words)) if n.last == whole else n for n in names]
    split = _body_before_title(words, lexicon)
    if split:  # Bank of Korea | Governor Kim Min-jae
        names = _read_words(words[:split], lexicon, definite=definite, rare=rare)
        later = _read_words(words[split:], lexicon, definite=False, rare=rare[split:])
        return names + [
            n._replace(first=n.first + split, last=n.last + split, title=n.title + split)
            for n in later
        ]
    return _read_words(words, lexicon, definite=definite, rare=rare)


def _body_before_title(words: list[str], lexicon: Gazetteer) -> int:
    """Index of the title that follows the name of a body and precedes a name, or 0."""
    titles, last = lexicon.titles, len(words) - 1
    for index in range(2, last):
        if words[index] in titles and words[index - 1] not in _TITLE_JOINS:
            before = words[index - 1]
            if before in titles and lexicon.bodies.get(before) != "organization":
                return 0  # House Speaker, Press Secretary, but Unity Party Chairman
            return index if _body_kind(words[:index], lexicon) else 0
    return 0


def _read_words(
    words: list[str], lexicon: Gazetteer, *, definite: bool, rare: Sequence[bool]
) -> list[Name]:
    """Read the words of a run without its suffix, and without a body before a title."""
    count = len(words)
    whole = " ".join(words)
    known = lexicon.known.get(whole)
    if definite and known is None:
        known = lexicon.known.get("The " + whole)
    if known is not None:
        return [Name(0, count, known.kind, 0, known.name)]
    if count == 1:
        if definite and lexicon.bodies.get(words[0]) == "outlet":
            return [Name(0, 1, "organization", 0, words[0])]  # the Herald
        return _read_single(words[0], lexicon)
    body = _body_kind(words, lexicon)
    if body:
        kind, _, country = body.partition(":")
        return [Name(0, count, kind, 0, country or whole)]
    title = _title_end(words, lexicon)
    if title:
        return _read_titled(words, title, lexicon, rare)
    if rare and not any(rare) and words[-1] in lexicon.titles:
        return []  # Senior Political Analyst
    if words[0].isupper() and len(words[0]) > 2 and all(w in lexicon.titles for w in words[1:]):
        return [Name(0, 1, "organization", 0, words[0])]  # NATCA President
    return _read_plain(words, lexicon, definite=definite)


def _read_single(word: str, lexicon: Gazetteer) -> list[Name]:
    if word in PARTIES:
        return (
            [Name(0, 1, "organization", 0, PARTY_NAMES.get(word, word))]
            if word in PARTY_NAMES
            else []
        )
    title = lexicon.titles.get(word)
    if title is not None and word not in lexicon.given:
        return []
    if word.lower() in lexicon.roles or word.lower() in lexicon.body_nouns:
        return []
    if word in CALENDAR or len(word) < 2 or word[:2] in _SEATED:  # R-Utah
        return []
    return [Name(0, 1, "single", 0, word)]


def _body_kind(words: list[str], lexicon: Gazetteer) -> str | None:
    last = words[-1]
    if "&" in words[1:-1]:
        return "organization"  # Baker & Lowe
    if words[1] == "of" and words[0] in _REALMS:
        country = lexicon.known.get(" ".join(words[3 if words[2] == "the" else 2 :]))
        if country is not None and country.kind == "country":
            return "country:" + country.name
    kind = lexicon.bodies.get(last)
    if (
        len(words) > 2
        and kind in _SURNAMES
        and words[-2] in lexicon.given
        and words[-3] in lexicon.titles
        and not last.endswith(("s", "ing"))
    ):
        return None  # Education Secretary Lou Park
    if kind is not None:
        if lexicon.titles.get(last, _PART)["kind"] != "part" and kind != "government":
            return None
        if (
            kind in _SURNAMES
            and len(words) == 2
            and words[0] in lexicon.given
            and not last.endswith(("s", "ing"))
        ):
            return None  # Tom Post, Anna Lake, but Hana Securities
        if kind == "place":
            return kind
        return "government" if kind == "government" else "organization"
    if words[0] in lexicon.words["heads_body"]:
        return "organization"  # Radio Zomba
    if words[0] in lexicon.words["heads_place"]:
        return "place"  # Lake Malawi
    if "of" in words[1:-1] and not _is_titled_of(words, lexicon):
        kind = lexicon.bodies.get(words[words.index("of") - 1])
        if kind is not None and words[words.index("of") - 1] not in lexicon.titles:
            return "government" if kind == "government" else "organization"
    return None


def _is_titled_of(words: list[str], lexicon: Gazetteer) -> bool:
    """`Sen. Joe Park of Hawaii`: a title, a given name, and a surname that other bodies end in."""
    return words[0] in lexicon.titles and words[words.index("of") - 2] in lexicon.given


def _title_end(words: list[str], lexicon: Gazetteer) -> int:
    """Index after the last word of a title that stands before a name, or 0."""
    end = _last_of_title(words, lexicon)
    if end > 1 and words[end - 2] in _TITLE_JOINS:  # Minister of Foreign Affairs | Omar Roe
        given = (n for n in range(end, len(words) - 1) if words[n] in lexicon.given)
        return next(given, end)
    return end


def _last_of_title(words: list[str], lexicon: Gazetteer) -> int:
    """Index after the last word that a table or `of` shows to be of a title, or 0."""
    titles, count = lexicon.titles, len(words)
    for index in range(count - 1, 0, -1):
        word = words[index - 1]
        if 2 <= index == count - 1 and word in lexicon.given and words[index - 2] in titles:
            continue  # Rep. Don Obi
        row = titles.get(word)
        if (
            row and row["kind"] != "joined" and not (index == 2 and words[0] in lexicon.given)
        ) or word.endswith("-elect"):
            return index
        if index >= 3 and words[index - 2] in _TITLE_JOINS:
            before = words[index - 3]
            if before in titles or (
                before in _TITLE_JOINS and index >= 4 and words[index - 4] in titles
            ):
                return index
    return 0


def _read_titled(
    words: list[str], title: int, lexicon: Gazetteer, rare: Sequence[bool]
) -> list[Name]:
    count = len(words)
    found: list[Name] = []
    start = 0
    while start < title:  # US President, White House Press Secretary
        for end in range(min(title, start + 3), start, -1):
            known = lexicon.known.get(" ".join(words[start:end]))
            if known is not None:
                kind = (
                    "adjective" if known.kind in ("country", "adjective", "people") else known.kind
                )
                found.append(Name(start, end, kind, start, known.name))
                start = end
                break
        else:
            break
    leading = start
    while (
        leading < title
        and words[leading] not in lexicon.titles
        and any(rare[leading : leading + 1])
    ):
        leading += 1
    employed = start < leading < title and words[leading] in lexicon.titles
    if employed and words[leading] not in lexicon.words["has_field"]:  # Calder Chief Executive
        kind = "single" if leading - start == 1 else "unknown"
        found.append(Name(start, leading, kind, start, " ".join(words[start:leading])))
        start = leading
    if words[title] in _TITLE_JOINS:  # Secretary of State
        return found
    rest = " ".join(words[title:])
    known = lexicon.known.get(rest)
    if count - title == 1 and words[-1].isupper() and 1 < len(words[-1]) < 5:  # State IG
        return [*found, Name(title, count, "organization", title, words[-1])]
    vague = all(lexicon.titles.get(word, _PART)["kind"] == "part" for word in words[:title])
    if vague and known is not None and known.kind in ("country", "adjective", "seat", "government"):
        return [*found, Name(title, count, known.kind, title, known.name)]
    if count - title == 1 and words[-1] in lexicon.titles and words[-1] not in lexicon.given:
        return [*found, Name(title, count, "title", start)]
    if rare and not any(rare[title:]) and words[-1] in lexicon.titles:
        return [*found, Name(title, count, "title", start)]  # Deputy Assistant Secretary
    if words[title] in lexicon.given and "of" in words[title + 2 :]:
        count = words.index("of", title)  # Joe Park of Hawaii
    return [*found, Name(title, count, "person", start)]


def _read_plain(words: list[str], lexicon: Gazetteer, *, definite: bool) -> list[Name]:
    count = len(words)
    found: list[Name] = []
    start = 0
    while start < count - 1:  # Florida Republican Marco Rubio
        for end in range(min(count - 1, start + 3), start, -1):
            piece = " ".join(words[start:end])
            known = lexicon.known.get(piece)
            if known is None and words[start] in PARTIES and end == start + 1:
                known = Known("adjective", "")
            if known is not None and not (piece in lexicon.given and end == start + 1):
                kind = (
                    "adjective" if known.kind in ("country", "people", "adjective") else known.kind
                )
                if known.name:
                    found.append(Name(start, end, kind, start, known.name))
                start = end
                break
        else:
            break
    rest = words[start:]
    known = lexicon.known.get(" ".join(rest))
    if known is not None:
        return [*found, Name(start, count, known.kind, start, known.name)]
    if len(rest) == 1:
        return [
            *found,
            *(
                n._replace(first=start, last=count, title=start)
                for n in _read_single(rest[0], lexicon)
            ),
        ]
    person = len(rest) == 2 and rest[1] in lexicon.given and rest[0] not in _OF_PLACES
    tail = lexicon.known.get(" ".join(rest[1:]))
    if person and rest[0] not in lexicon.known and tail is not None and tail.kind == "place":
        return [*found, Name(start, count, "person", start, " ".join(rest))]  # Tunde Bello
    if rest[0] not in lexicon.given and tail is not None and tail.kind == "place":
        return [*found, Name(start, count, "place", start, " ".join(rest))]  # West Des Moines
    last = lexicon.known.get(rest[-1])
    if last is not None and rest[0] not in lexicon.given:
        if last.kind in ("people", "adjective"):  # Muslim Americans
            return [*found, Name(count - 1, count, last.kind, count - 1, last.name)]
        if last.kind in ("place", "seat", "country"):  # Arab Gulf
            return [*found, Name(start, count, "place", start, " ".join(rest))]
    person = len(rest) <= 5 and (not definite or start > 0 or rest[0] in lexicon.given)
    return [*found, Name(start, count, "person" if person else "unknown", start, " ".join(rest))]
