"""`--brief`: an article to be read: who said what, who would not be named, when, how many."""

from __future__ import annotations

import calendar
import datetime
import re
import textwrap
from collections.abc import Iterator

from newsextract import Actor, Article, DateRef, Number, Quote
from newsextract.cli.paint import Colour, Painter
from newsextract.cli.table import figure_of, speaker_of, words_of
from newsextract.cli.terminal import clip, one_line, pad, terminal_width, width_of
from newsextract.records.showing import SIGNS

_INDENT = "    "
_ALONE = re.compile(r"[\d.,]+|[A-Za-z-]+")
_AROUND = 40  # characters
_WORD = r"[^\s.,!?;:()\[\]{}“”\"—–]+"  # no word beyond a comma, a mark or the end of the sentence
_BEFORE = re.compile(rf"(?:(?<!\S){_WORD}[ ]){{1,2}}\Z")
_AFTER = re.compile(rf"-{_WORD}|(?:[ ]{_WORD}(?=[\s,.!?;:)”\"]|\Z)){{1,3}}")
_TOLD = ("headline", "standfirst", "dateline", "body", "caption")  # zones that tell the story


def brief(article: Article, colour: bool) -> str:
    """The article on one screen or two."""
    return "\n".join(_Brief(article, Painter(colour), terminal_width(most=100)).lines()) + "\n"


class _Brief:
    """One article being told."""

    def __init__(self, article: Article, paint: Painter, width: int) -> None:
        self._article = article
        self._paint = paint
        self._width = width
        self._actors = {actor.id: actor for actor in article.actors}

    def lines(self) -> Iterator[str]:
        yield from self._head()
        yield from self._said()
        yield from self._silent()
        yield from self._when()
        yield from self._how_many()
        yield from self._warnings()

    def _head(self) -> Iterator[str]:
        article = self._article
        title = article.headline or article.standfirst
        first = one_line(title.span.text if title else article.text[:200])
        yield self._paint("━" * self._width, Colour.QUIET)
        for line in textwrap.wrap(first, self._width):
            yield self._paint(line, Colour.HEAD)
        facts = " · ".join(self._facts())
        if facts:
            yield from textwrap.wrap(facts, self._width)

    def _facts(self) -> Iterator[str]:
        article = self._article
        if article.outlet:
            yield one_line(article.outlet.name)
        if article.syndicator:
            yield f"via {one_line(article.syndicator.name)}"
        if article.dateline and article.dateline.places:
            yield "/".join(one_line(place.value) for place in article.dateline.places)
        if article.published:
            yield one_line(article.published.value)
        if article.authors:
            yield "by " + _listed([one_line(author.name) for author in article.authors])
        if article.reading_time:
            yield f"{article.reading_time.minutes} min read"

    def _title(self, words: str) -> Iterator[str]:
        yield ""
        yield self._paint(words.upper(), Colour.HEAD)

    def _said(self) -> Iterator[str]:
        by_speaker: dict[str, list[Quote]] = {}
        names = {key: actor.name for key, actor in self._actors.items()}
        for quote in self._article.quotes:
            if quote.kind != "scare" and quote.zone in _TOLD:
                by_speaker.setdefault(quote.speaker or f"?{speaker_of(quote, names)}", []).append(
                    quote
                )
        if not by_speaker:
            return
        yield from self._title("Who said what")
        for key, quotes in by_speaker.items():
            yield "  " + self._who(key)
            for quote in quotes:
                yield from self._quote(quote)

    def _who(self, key: str) -> str:
        actor = self._actors.get(key)
        if actor is None:
            return self._paint(
                clip(key[1:] if key != "?-" else "speaker not named here", self._width - 2),
                Colour.SOURCE,
            )
        notes = [_inside_a_line(one_line(role.span.text)) for role in actor.roles[:2]]
        if actor.type == "anonymous":
            notes.append(_hidden(actor))
        head = self._paint(one_line(actor.name), Colour.SOURCE)
        rest = clip(" · ".join(notes), max(10, self._width - len(actor.name) - 6)) if notes else ""
        return f"{head}  {self._paint(rest, Colour.QUIET)}".rstrip()

    def _quote(self, quote: Quote) -> Iterator[str]:
        colour = Colour.REPORTED if quote.kind == "indirect" else Colour.QUOTED
        wrapped = textwrap.wrap(words_of(quote), self._width - 8) or [""]
        how = [quote.cue.span.text] if quote.cue else []
        if quote.addressee:
            how[-1:] = [" ".join([*how[-1:], quote.addressee.span.text])]
        if quote.medium:
            how.append(quote.medium.span.text)
        tail = clip("— " + ", ".join(how), 40) if how else ""
        fits = width_of(wrapped[-1]) + width_of(tail) + 6 <= self._width
        for line in wrapped[: -1 if fits else None]:
            yield f"{_INDENT}{self._paint(line, colour)}"
        last = f"{self._paint(wrapped[-1], colour)}  " if fits else "  "
        if fits or tail:
            yield f"{_INDENT}{last}{self._paint(tail, Colour.CUE)}".rstrip()

    def _silent(self) -> Iterator[str]:
        silent = [item for item in self._article.non_statements if item.zone in _TOLD]
        if not silent:
            return
        yield from self._title("Who did not answer")
        for item in silent:
            words = one_line(item.span.text)
            named = item.source and item.source.text not in item.span.text
            yield "  " + clip(
                f"{item.source.text} {words}" if named and item.source else words, self._width - 2
            )

    def _when(self) -> Iterator[str]:
        dates = [date for date in self._article.dates if date.start and date.zone in _TOLD]
        lost = self._without_a_day()
        if not dates and not lost:
            return
        yield from self._title("When")
        for day, words in sorted(_grouped(dates).items()):
            yield f"  {self._paint(pad(day, 25), Colour.DATE)}  {clip(', '.join(words), self._width - 29)}"

        if lost:
            rest = clip(", ".join(lost), self._width - 29)
            yield f"  {self._paint(pad('? say --published DATE', 25), Colour.DATE)}  {rest}"

    def _without_a_day(self) -> list[str]:
        """Words such as *Tuesday* that have no day, for nobody says when the story was published."""
        if self._article.published:
            return []
        told = [date for date in self._article.dates if date.zone in _TOLD and date.type == "DATE"]
        found = [one_line(d.span.text) for d in told if d.start is None and d.relative]
        return list(dict.fromkeys(found))

    def _how_many(self) -> Iterator[str]:
        told = [number for number in self._article.numbers if number.zone in _TOLD]
        numbers = [number for number in told if number.kind not in ("ordinal", "duration")]
        if not numbers:
            return
        yield from self._title("How many")
        rows = [(SIGNS.get(n.approx_kind, "") + figure_of(n), self._counted(n)) for n in numbers]
        for value, words in dict.fromkeys(rows):  # a caption often stands twice
            yield f"  {self._paint(pad(value, 16), Colour.NUMBER)}  {clip(words, self._width - 20)}"

    def _counted(self, number: Number) -> str:
        """The words of a number; of one that stands alone, the words around it, too."""
        start, end = number.span.start, number.span.end
        if number.unit_span or not _ALONE.fullmatch(number.span.text):
            return number.span.text
        if number.kind == "age":
            return f"{number.span.text} years of age"
        before = _BEFORE.search(self._article.text, max(0, start - _AROUND), start)
        after = _AFTER.match(self._article.text, end, end + _AROUND)
        return f"{before[0] if before else ''}{number.span.text}{after[0] if after else ''}"

    def _warnings(self) -> Iterator[str]:
        if self._article.warnings:
            yield from self._title("Worth knowing")
            for warning in self._article.warnings:
                yield "  " + clip(warning.message, self._width - 2)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _inside_a_line(role: str) -> str:
    """A role as it stands behind a name: `The yak herder` of the head of a sentence is `the yak herder`."""
    return f"the {role[4:]}" if role.startswith("The ") else role


def _hidden(actor: Actor) -> str:
    if actor.anonymity and actor.anonymity.condition:
        return f"not named: {one_line(actor.anonymity.condition.text)}"
    return "not named"


def _grouped(dates: list[DateRef]) -> dict[str, list[str]]:
    """The days meant -> the different words for them."""
    grouped: dict[str, list[str]] = {}
    for date in dates:
        words = grouped.setdefault(_days(date), [])
        text = one_line(date.span.text)
        if text not in words:
            words.append(text)
    return grouped


def _days(date: DateRef) -> str:
    """A day, a month, a year, or the first and last day: `2025-03`, `2025-03-01 to 2025-03-02`."""
    first = date.start or datetime.date.min
    last = date.end
    if last is None:
        return f"from {first}"
    if first == last:
        return first.isoformat()
    if first.year == last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{first.year:04}"
    days_of_month = calendar.monthrange(first.year, first.month)[1]
    if (first.year, first.month, first.day) == (
        last.year,
        last.month,
        1,
    ) and last.day == days_of_month:
        return first.isoformat()[:7]
    return f"{first} to {last}"
