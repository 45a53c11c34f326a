"""Checks of an outlet at work: what is read with it, and whose stories it claims."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.extraction import extract
from newsextract.grammar.outlet import Outlet
from newsextract.marked import read_marked
from newsextract.plugins import Plugins
from newsextract.records import Article
from newsextract.testing.data_checks import rules_of
from newsextract.testing.garbling import garbled
from newsextract.testing.invariants import faults_of
from newsextract.text.story import Story

PLAIN = (
    "Rain returns to the valley\n\n"
    "The river rose on Monday, residents said. “We moved the goats,” Dana Obi told reporters.\n\n"
    "At least 13 roofs leaked, according to the council. The mayor declined to comment."
)
"""A story of no outlet."""


def own_texts(outlet: Outlet | None) -> list[str]:
    """Stories in the typography of an outlet: its rules' examples, alone and before a plain story."""
    if outlet is None:
        return [PLAIN]
    examples = [
        read_marked(example)[0] for _, rule in rules_of(outlet) for example in rule.examples
    ]
    return [PLAIN, *(f"{example}\n\n{PLAIN}" for example in examples), "\n\n".join(examples)]


def read_with(outlet: Outlet | None, plugins: Plugins, text: str) -> Article:
    """The article of a text that is stated to be the outlet's, or nobody's."""
    return extract(Story(text, outlet=outlet.key if outlet else None), plugins)


def offset_faults(outlet: Outlet | None, plugins: Plugins) -> Iterator[str]:
    """Articles that break a promise of all articles."""
    for text in own_texts(outlet):
        for fault in faults_of(read_with(outlet, plugins, text)):
            yield f"{fault} in {text[:60]!r}"


def warning_faults(outlet: Outlet | None, plugins: Plugins) -> Iterator[str]:
    """What the plugin's hooks did wrong while the outlet's own texts were read."""
    for text in own_texts(outlet):
        for warning in read_with(outlet, plugins, text).warnings:
            if warning.kind == "plugin":
                yield warning.message


def garbling_faults(outlet: Outlet | None, plugins: Plugins) -> Iterator[str]:
    """Damaged texts that raise, or give an article that breaks a promise."""
    for text in own_texts(outlet):
        for damaged in garbled(text):
            try:
                article = read_with(outlet, plugins, damaged)
            except Exception as error:  # whatever it is, it should not be
                yield f"{type(error).__name__}: {error} for {damaged[:60]!r}"
                continue
            for fault in faults_of(article):
                yield f"{fault} in {damaged[:60]!r}"


def repeat_faults(outlet: Outlet | None, plugins: Plugins) -> Iterator[str]:
    """Texts that give another article the second time, or after others."""
    texts = own_texts(outlet)
    first = [read_with(outlet, plugins, text).model_dump_json() for text in texts]
    again = [read_with(outlet, plugins, text).model_dump_json() for text in reversed(texts)]
    for text, one, other in zip(texts, first, reversed(again), strict=True):
        if one != other:
            yield f"{text[:60]!r} gives another article the second time"


def own_faults(outlet: Outlet, plugins: Plugins) -> Iterator[str]:
    """Whether a story that holds all its marks is not known as its own."""
    examples = [read_marked(each)[0] for rule in outlet.marks for each in rule.examples[:1]]
    if not examples:
        return
    text = "\n\n".join((*examples, PLAIN))
    article = extract(Story(text), plugins)
    keys = {ref.key for ref in (article.outlet, article.syndicator) if ref}
    if outlet.key not in keys:
        found = article.outlet.name if article.outlet else "nobody"
        yield f"a story with an example of each mark is taken for one of {found}'s"


def claim_faults(outlet: Outlet, plugins: Plugins) -> Iterator[str]:
    """Stories of others that are taken for its own."""
    others: dict[str, str] = {"": PLAIN}
    for key, other in plugins.outlets.items():
        if key != outlet.key:
            marks = [read_marked(each)[0] for rule in other.marks for each in rule.examples]
            others[key] = "\n\n".join((*marks, PLAIN))
    for key, text in others.items():
        article = extract(Story(text), plugins)
        if article.outlet is not None and article.outlet.key == outlet.key:
            yield f"a story of {plugins.outlets[key].name if key else 'nobody'}'s is taken for its own"
