"""Other tools on the same texts in the same run, each where it is installed: `pip install --group peers`.

The models of spaCy are no packages of the index: `python -m spacy download en_core_web_sm`.
"""

from __future__ import annotations

import html
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import entry_points
from typing import Any, NamedTuple

Task = Callable[[str], object]


class Peer(NamedTuple):
    """Another tool: what it does, how to make the task, the package it needs."""

    name: str
    make: Callable[[], Task]
    package: str


def _blank() -> Task:
    import spacy

    return spacy.blank("en")  # type: ignore[no-any-return]


def _small_pipeline() -> Any:
    import spacy

    for point in entry_points(group="spacy_models"):
        if point.name.startswith("en_core_web_sm"):
            return spacy.load(point.name)
    raise ModuleNotFoundError("en_core_web_sm")


def _small() -> Task:
    return _small_pipeline()  # type: ignore[no-any-return]


def _textacy() -> Task:
    from textacy.extract import direct_quotations

    pipeline = _small_pipeline()

    def quotations(text: str) -> object:
        try:
            return list(direct_quotations(pipeline(text)))
        except ValueError:  # it gives up on a text where a mark has no partner
            return None

    return quotations


def _dateparser() -> Task:
    from dateparser.search import search_dates

    return lambda text: search_dates(text, languages=["en"])


def _quantulum() -> Task:
    from quantulum3 import classifier, parser

    classifier.USE_CLF = (
        False  # it unpickles a model, which fails with other versions of its library
    )

    return lambda text: parser.parse(text)


def _trafilatura() -> Task:
    from trafilatura import bare_extraction

    return lambda text: bare_extraction(page_of(text))


def page_of(text: str) -> str:
    """A text as a plain page, for readers of pages."""
    lines = [html.escape(line) for line in text.split("\n") if line.strip()]
    body = "".join(f"<p>{line}</p>\n" for line in lines[1:])
    title = lines[0] if lines else ""
    return (
        f"<html><head><title>{title}</title></head><body><h1>{title}</h1>"
        f"<article>{body}</article></body></html>"
    )


PEERS = (
    Peer("spaCy blank tokenizer", _blank, "spacy"),
    Peer("spaCy small pipeline", _small, "spacy and en_core_web_sm"),
    Peer("textacy direct quotations", _textacy, "textacy and en_core_web_sm"),
    Peer("dateparser search_dates", _dateparser, "dateparser"),
    Peer("quantulum3 parse", _quantulum, "quantulum3"),
    Peer("trafilatura, text as a page", _trafilatura, "trafilatura"),
)


def installed_peers() -> Iterator[tuple[Peer, Task | None]]:
    """Each peer with its task, None where it is not installed."""
    for peer in PEERS:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                yield peer, peer.make()
            except ImportError:
                yield peer, None
