"""What an article's words mean in a comparison: actors by their names, other words by their keys."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsextract.comparison.speakers import Profile, profile
from newsextract.comparison.words import Vocabulary, Word, vocabulary
from newsextract.records import Article, Party
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
        self._mentions = sorted(
            (mention.span.start, mention.span.end, self.cast[actor.id].keys)
            for actor in article.actors
            if self.cast[actor.id].is_named
            for mention in actor.mentions
        )
        self._starts = [start for start, _, _ in self._mentions]

    def words(self, extent: Extent) -> list[Word]:
        """The words of a stretch."""
        return self.vocabulary.words(self.article.text, *extent)

    def keys(self, words: Sequence[Word], extent: Extent) -> tuple[str, ...]:
        """Keys of the content words in order; where an actor is mentioned, those of its name.

        `Doha`, `the Gulf state` and `Qatar` are all `qatar`.
        """
        first = bisect_left(self._starts, extent[0])
        last = bisect_right(self._starts, extent[1])
        keys: list[str] = []
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
            elif word.is_content:
                keys.append(word.key)
        return tuple(keys)

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
