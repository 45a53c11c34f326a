"""The stories of a report and what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from newsextract.records import Article
from newsextract.reporting.markup import Html, element
from newsextract.reporting.wording import outlet_of
from newsextract.unseen import shorten

_LONGEST = 40


class Cast(NamedTuple):
    """The stories, and for each a short label that no other has."""

    articles: tuple[Article, ...]
    labels: tuple[str, ...]

    def link(self, number: int) -> Html:
        """A link to a story."""
        return element("a", self.labels[number], href=f"#{story_id(number)}")


def make_cast(articles: Sequence[Article], names: Sequence[str]) -> Cast:
    """The stories under the names of their outlets, where these tell them apart, else with the names given."""
    outlets = [outlet_of(article, name) for article, name in zip(articles, names, strict=True)]
    many = Counter(outlets)
    labels = [
        outlet if many[outlet] == 1 or outlet == name else f"{outlet} ({name})"
        for outlet, name in zip(outlets, names, strict=True)
    ]
    return Cast(tuple(articles), tuple(shorten(label, _LONGEST) for label in labels))


def story_id(number: int) -> str:
    """The id of a story by its index."""
    return f"s{number + 1}"
