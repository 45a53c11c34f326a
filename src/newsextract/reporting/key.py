"""The key: how to read the marks."""

from __future__ import annotations

from newsextract.reporting.markup import Html, element

_SIGNS = (
    (
        "span",
        "quote direct",
        "words in marks",
        "a quotation: the source’s own words, tinted, with a full line",
    ),
    ("span", "quote indirect", "it was raining", "reported speech: a broken line, no tint"),
    ("b", "source", "Dana Obi", "who says it: bold"),
    ("b", "source unnamed", "an official", "a source without a name: boxed"),
    ("i", "cue", "said", "the word that ties the two: italic"),
    ("span", "date", "Monday", "a date: dotted line"),
    ("span", "number", "about 40 homes", "a number: thin full line"),
    ("span", "trouble", "”", "something that did not fit: wavy line and ?"),
    ("span", "unseen", "[U+202E]", "a character that nobody would see"),
)


def key() -> Html:
    """The key as a description list."""
    pairs = [
        element("div", element("dt", element(name, sample, class_=kind)), element("dd", words))
        for name, kind, sample, words in _SIGNS
    ]
    return element(
        "section",
        element("h2", "How to read the marks", id="key"),
        element("dl", *pairs, class_="key"),
        element("p", "A small label such as q3 stands behind each quote and leads to its speaker."),
        class_="below keys",
        aria_labelledby="key",
    )
