"""What an article's words mean in a comparison: actors by their names, other words by their keys."""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newsextract.comparison.speakers import Profile, profile
from newsextract.comparison.words import Vocabulary, Word, vocabulary
from newsextract.records import Article, Party, Quote
from newsextract.span import Extent


class ArticleKeys:
    """Reads the words of one article.

    Attributes:
        article: The article.
        vocabulary: That of its language.
        cast: Actor id -> what the article says of it.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.vocabulary: Vocabulary = vocabulary(article.language)
        self.cast: dict[str, Profile] = {
            actor.id: profile(actor, article.text, self.vocabulary) for actor in article.actors
        }
        names = [
            (mention.span.start, mention.span.end, self.cast[actor.id].keys)
            for actor in article.actors
            if self.cast[actor.id].is_named
            for mention in actor.mentions
        ]
        self._mentions = sorted((*names, *_figures(article)))
        self._dates = {date.id: date for date in article.dates}
        self._told = _day(article)
        self._starts = [start for start, _, _ in self._mentions]

    def words(self, extent: Extent) -> list[Word]:
        """The words of a stretch."""
        return self.vocabulary.words(self.article.text, *extent)

    def keys(self, words: Sequence[Word], extent: Extent) -> tuple[str, ...]:
        """Keys of the content words in order; where an actor is mentioned, those of its name; figures by value.

        `Doha`, `the Gulf state` and `Qatar` are all `qatar`, `18` and `eighteen` are `#18`.
        """
        first = bisect_left(self._starts, extent[0])
        last = bisect_right(self._starts, extent[1])
        is_particle, phrasal = self.vocabulary.is_particle, self.vocabulary.phrasal
        keys: list[str] = []
        since = _APART
        behind = extent[0]
        mentions = iter(self._mentions[first:last])
        mention = next(mentions, None)
        for word in words:
            while mention is not None and mention[1] <= word.start:
                mention = next(mentions, None)
            if word.start < behind:
                continue
            if mention is not None and mention[0] <= word.start:
                keys += sorted(mention[2])
                behind = mention[1]
                since = _APART
            elif (
                since < _APART and is_particle(word.form) and (both := phrasal(keys[-1], word.form))
            ):
                keys[-1] = both
                since = _APART
            elif word.is_content:
                keys.append(word.key)
                since = 0
            else:
                since += 1
        return tuple(keys)

    def occasion(self, quote: Quote) -> str:
        """Month or year in which a quote was said, where its story says so and is itself much younger."""
        said = self._dates.get(quote.utterance_date or "")
        if said is None or said.end is None or said.value is None or self._told is None:
            return ""
        return said.value[:_MONTH] if (self._told - said.end).days > _LONG_AGO else ""

    def party(self, party: Party | None) -> frozenset[str]:
        """Keys of somebody who takes part in a quote; empty where nobody does."""
        if party is None:
            return frozenset()
        known = [self.cast[actor] for actor in party.actors if actor in self.cast]
        if known and all(each.is_named for each in known):
            return frozenset(key for each in known for key in each.keys)
        return self.vocabulary.keys(party.span.text)

    def is_press(self, keys: frozenset[str]) -> bool:
        """Whether nobody is meant, or the press: `reporters`, `AFP`."""
        return not keys or any(self.vocabulary.is_press(key) for key in keys)


_APART = 2
"""Words from a verb to its particle at most: `bring them back`."""

_MONTH = len("2019-04")
_LONG_AGO = 45


def _day(article: Article) -> datetime.date | None:
    """The day of the story."""
    published = article.published
    try:
        return datetime.date.fromisoformat(published.value[:10]) if published else None
    except ValueError:
        return None


def _figures(article: Article) -> Iterator[tuple[int, int, frozenset[str]]]:
    for number in article.numbers:
        if number.value is not None and number.value != 1:
            yield number.numeral.start, number.numeral.end, frozenset((f"{FIGURE}{number.value}",))


FIGURE = "#"
"""What the key of a figure begins with."""
