"""One story on the page: its text with its records in place, and what was read from it beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsextract.records import Actor, Article, Quote
from newsextract.reporting.marking import marks_of
from newsextract.reporting.markup import Html, anchor, element, join
from newsextract.reporting.timeline import time_line
from newsextract.reporting.weaving import cut, weave
from newsextract.reporting.wording import (
    TELLING,
    TYPES,
    figure,
    is_figure,
    is_told,
    is_unnamed,
    kind_of,
    outlet_of,
    reason,
    title_of,
    words_of,
)
from newsextract.span import Extent
from newsextract.unseen import shorten

_WORD = re.compile(r"\S")
_LONGEST = 150


class StoryPage:
    """One story being written.

    Attributes:
        story: What its ids begin with: `s1`, `s2`, …
        level: Level of its heading; those of its sections are one below.
    """

    def __init__(self, article: Article, name: str, number: int, level: int) -> None:
        self.story = f"s{number}"
        self.level = level
        self._article = article
        self._name = name
        self._actors = {actor.id: actor for actor in article.actors}

    def write(self) -> Html:
        """The story with its apparatus."""
        beside = [self._speakers(), self._silences()]
        below = [
            element("div", self._dates(), self._open()),
            element("div", self._numbers()),
        ]
        return element(
            "article",
            element(
                "div",
                element("div", *self._text(), class_="story", lang=self._article.language),
                element("aside", *beside, class_="beside", aria_label=f"Who speaks: {self._name}"),
                class_="columns",
            ),
            element("div", *below, class_="below"),
            id=self.story,
            class_="sheet",
            aria_labelledby=f"{self.story}-title",
        )

    def _heading(self, words: str, spot: str) -> Html:
        return element(f"h{self.level + 1}", words, id=anchor(self.story, spot))

    def _text(self) -> Iterator[Html]:
        """Heading, facts, and the paragraphs of the text, none left out."""
        article = self._article
        extents = list(_extents(article))
        kinds = [kind for _, kind in extents]
        places = [extent for extent, _ in extents]
        woven = [
            weave(article.text, extent, pieces)
            for extent, pieces in zip(
                places, cut(marks_of(article, self.story), places), strict=True
            )
        ]
        spot = f"{self.story}-title"
        yield element("p", join(self._facts(), " · "), class_="facts")
        if "headline" not in kinds:
            yield element(f"h{self.level}", title_of(article, self._name), id=spot)
        titled = False
        for number, (kind, words) in enumerate(zip(kinds, woven, strict=True)):
            if kind == "headline" and not titled:
                titled = True
                yield element(f"h{self.level}", words, id=spot)
            elif kind == "subhead":
                yield element(f"h{self.level + 1}", words, class_="subhead")
            else:
                yield element("p", words, class_=kind, id=anchor(self.story, "p", number))

    def _facts(self) -> Iterator[str]:
        article = self._article
        yield element("strong", outlet_of(article, self._name))
        if article.syndicator:
            yield f"via {article.syndicator.name}"
        if article.dateline and article.dateline.places:
            yield ", ".join(place.value for place in article.dateline.places)
        if article.published:
            yield article.published.value
        if article.authors:
            yield "by " + ", ".join(author.name for author in article.authors)

    def _speakers(self) -> Html:
        """Everybody who says something, in the order in which they speak."""
        spoken: dict[str, list[Quote]] = {}
        for quote in self._article.quotes:
            if quote.speaker in self._actors and is_told(quote):
                spoken.setdefault(quote.speaker or "", []).append(quote)
        entries = [self._speaker(self._actors[key], quotes) for key, quotes in spoken.items()]
        body = (
            element("ol", *entries, class_="speakers")
            if entries
            else element("p", "Nobody is quoted.")
        )
        return element("section", self._heading("Who speaks", "speakers"), body)

    def _speaker(self, actor: Actor, quotes: list[Quote]) -> Html:
        hidden = is_unnamed(actor)
        notes = [TYPES[str(actor.type)]] if hidden or not actor.roles else []
        notes += list(dict.fromkeys(" ".join(role.span.text.split()) for role in actor.roles))[:2]
        said = [self._said(quote) for quote in quotes]
        return element(
            "li",
            element("p", actor.name, class_="name hidden" if hidden else "name"),
            element("p", ", ".join(notes), class_="role"),
            self._condition(actor, quotes),
            element("ul", *said, class_="said"),
        )

    def _condition(self, actor: Actor, quotes: list[Quote]) -> Html:
        """On what condition an unnamed source spoke; empty for the others."""
        hidden = actor.anonymity
        if hidden is None:
            return Html()
        stated = (hidden.condition, *(quote.anonymity for quote in quotes))
        words = next((span.text for span in stated if span), None)
        if words is None:
            return element("p", "the text does not say why no name is given", class_="role")
        return element("p", f"“{words}”", class_="role")

    def _said(self, quote: Quote) -> Html:
        link = element(
            "a", shorten(words_of(quote), _LONGEST), href=f"#{anchor(self.story, quote.id)}"
        )
        told = [quote.id, kind_of(quote)]
        if quote.addressee:
            told.append(f"to {quote.addressee.span.text}")
        if quote.medium:
            told.append(quote.medium.span.text)
        how = element("span", " · ".join(told), class_="how")
        return element(
            "li", link, " ", how, id=anchor(self.story, "said", quote.id), class_=str(quote.kind)
        )

    def _silences(self) -> Html:
        items = [
            element(
                "li",
                self._link(item.id, " ".join(item.span.text.split())),
                " ",
                self._who(item.actor),
            )
            for item in self._article.non_statements
        ]
        if not items:
            return Html()
        return element(
            "section",
            self._heading("Who did not answer", "silences"),
            element("ul", *items, class_="plain"),
        )

    def _who(self, actor: str | None) -> Html:
        name = self._actors[actor].name if actor in self._actors else "not known who"
        return element("span", name, class_="how")

    def _link(self, record: str, words: str) -> Html:
        return element("a", words, href=f"#{anchor(self.story, record)}")

    def _dates(self) -> Html:
        told = [date for date in self._article.dates if date.zone in TELLING and date.start]
        if not told:
            return Html()
        return element(
            "section",
            self._heading("When", "dates"),
            time_line(told, self._article.published, self.story),
            class_="dates",
        )

    def _numbers(self) -> Html:
        told = [
            n
            for n in self._article.numbers
            if n.zone in TELLING and is_figure(n) and n.kind != "ordinal"
        ]
        if not told:
            return Html()
        rows = [
            element(
                "tr",
                element("td", figure(number), class_="figure"),
                element("td", number.unit or number.kind),
                element("td", self._link(number.id, " ".join(number.span.text.split()))),
            )
            for number in told
        ]
        head = element(
            "tr",
            *(element("th", words, scope="col") for words in ("figure", "of what", "as written")),
        )
        table = element("table", element("thead", head), element("tbody", *rows))
        return element("section", self._heading("How many", "numbers"), table, class_="numbers")

    def _open(self) -> Html:
        """What was not understood: nothing is passed over in silence."""
        items = [*self._without_speaker(), *self._without_day(), *self._warnings()]
        body = (
            element("ul", *items, class_="plain")
            if items
            else element("p", "Nothing that the reading knows of.")
        )
        return element(
            "section", self._heading("What was not understood", "open"), body, class_="open"
        )

    def _without_speaker(self) -> Iterator[Html]:
        for quote in self._article.quotes:
            if quote.speaker not in self._actors and is_told(quote):
                why = element(
                    "span",
                    f"{quote.id} · {kind_of(quote)}; speaker not known: {reason(quote)}",
                    class_="how",
                )
                words = self._link(quote.id, shorten(words_of(quote), _LONGEST))
                yield element("li", words, " ", why, id=anchor(self.story, "open", quote.id))

    def _without_day(self) -> Iterator[Html]:
        for date in self._article.dates:
            if (
                date.zone in TELLING
                and date.type == "DATE"
                and not date.start
                and date.value is None
            ):
                why = element("span", "no day could be worked out", class_="how")
                yield element("li", self._link(date.id, date.span.text), " ", why)

    def _warnings(self) -> Iterator[Html]:
        for place, warning in enumerate(self._article.warnings):
            is_repair = warning.kind == "repaired"
            words = f"a broken mark, read so: {warning.message}" if is_repair else warning.message
            if warning.span is not None:
                link = self._link(f"w-{place}", warning.span.text.strip() or "here")
                yield element("li", link, " ", element("span", words, class_="how"))
            else:
                yield element("li", words)


def _extents(article: Article) -> Iterator[tuple[Extent, str]]:
    """The paragraphs with their zones, and whatever text lies between them."""
    place, end = 0, len(article.text)
    for paragraph in article.paragraphs:
        start, stop = max(place, paragraph.start), min(paragraph.end, end)
        if start >= stop:
            continue
        if _WORD.search(article.text, place, start):
            yield (place, start), "boilerplate"
        yield (start, stop), str(paragraph.zone)
        place = stop
    if _WORD.search(article.text, place, end):
        yield (place, end), "boilerplate" if article.paragraphs else "body"
