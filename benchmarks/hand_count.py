"""The audit of annotated stories beside a count of their annotation.

The hand count of a story: its sources are the speakers of core statements (a verb of saying and a clause, or marks) in
the body, joint ones as their members; its quoted words are those between marks whose speaker is known; unnamed are
human sources without a name, also several (`US officials`).

    list(compare(Path("eval/seeds")))  ->  [("cna", Count(5, 144, 144), Count(4, 144, 144)), ...]
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newsextract import Story, audit, extract

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Count(NamedTuple):
    """Sources, quoted words, and those of them that rest on unnamed sources."""

    sources: int
    words: int
    unnamed: int

    @property
    def share(self) -> float:
        """Percent of the quoted words."""
        return 100 * self.unnamed / self.words if self.words else 0.0


def compare(folder: Path) -> Iterator[tuple[str, Count, Count]]:
    """Name of each story, its audit and its hand count."""
    for path in sorted(folder.glob("*.txt")):
        name, text = path.stem, path.read_bytes().decode("utf-8")
        gold = json.loads(path.with_name(f"{name}.gold.json").read_text(encoding="utf-8"))
        story = Story(text, published=gold.get("reference_date"), name=name)
        (one,) = audit([extract(story)]).articles
        yield name, Count(len(one.sources), one.quoted_words, one.unnamed_words), _by_hand(gold)


def _by_hand(gold: dict[str, Any]) -> Count:
    actors = {actor["id"]: actor for actor in gold["actors"]}
    body = [q for q in gold["quotes"] if q.get("zone") == "body" and q.get("speaker")]
    sources: set[str] = set()
    words = unnamed = 0
    for quote in body:
        speakers = actors[quote["speaker"]].get("members") or [quote["speaker"]]
        if quote["level"] == "core" and quote["kind"] != "scare":
            sources.update(speakers)
        if quote["level"] != "core" or quote.get("parent"):
            continue
        count = sum(len(_WORD.findall(span["text"])) for span in quote.get("quoted_spans", ()))
        words += count
        unnamed += count if any(_is_unnamed(actors[one]) for one in speakers) else 0
    return Count(len(sources), words, unnamed)


def _is_unnamed(actor: dict[str, Any]) -> bool:
    return actor["type"] == "anonymous" or (actor["type"] == "group" and not actor.get("members"))
