"""Speakers where quotations and sources are given: what resolution does by itself.

The attributions of an annotated article go in by the hook `find_attributions`, as those of a plugin do; everything
else is `extract`. Nothing of the speakers' gold is read.

    list(speakers(Path("eval/quotes"), {"some-article"}))  ->  [{"doc": "some-article", "quotes": [...]}]
"""

from __future__ import annotations

import importlib.util
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import neutral

from newsextract import Outlet, Plugins, Story, extract, hookimpl
from newsextract.findings import AttributionFinding, Attributions
from newsextract.span import Extent
from newsextract.text.document import Document

Json = dict[str, Any]
KEY = "given"


class Given:
    """A plugin that knows who said what: the attributions of each text, handed in beforehand."""

    def __init__(self) -> None:
        self.attributions: dict[str, Attributions] = {}

    @hookimpl
    def register_outlets(self) -> tuple[Outlet, ...]:
        """An outlet without rules, so that its plugin is asked."""
        return (Outlet(key=KEY, name="Given"),)

    @hookimpl
    def find_attributions(self, document: Document) -> Attributions | None:
        """What was handed in."""
        return self.attributions.get(document.original)


def speakers(quotes: Path, wanted: Collection[str]) -> Iterator[Json]:
    """A line for each article wanted, by the given attributions.

    Args:
        quotes: The folder of annotated quotations.
        wanted: Names of the articles.
    """
    given = Given()
    plugins = Plugins({KEY: given})
    brat = _reader(quotes / "score_quotes.py")
    folder = quotes / "polnear-train"
    annotations = brat.annotation_files(str(folder))
    for name in sorted(wanted):
        with (folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
        events = brat.read_brat(str(folder / "attributions" / annotations[name][0]))
        given.attributions[text] = _attributions(*events)
        article = extract(Story(text, outlet=KEY, name=name), plugins)
        yield neutral.quotes_line(name, article)


def _reader(script: Path) -> Any:
    """The scorer's own reader of annotations."""
    spec = importlib.util.spec_from_file_location(script.stem, script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _attributions(
    bounds: dict[str, tuple[str, list[Extent]]], events: list[list[tuple[str, str]]]
) -> Attributions:
    found: list[AttributionFinding] = []
    for event in events:
        if not event or not event[0][0].startswith("Attribution"):
            continue
        parts: dict[str, list[Extent]] = {"Content": [], "Source": []}
        for role, reference in event[1:]:
            name = role.rstrip("0123456789")
            if name in parts and reference in bounds:
                parts[name] += bounds[reference][1]
        if parts["Content"]:
            content = tuple(sorted(parts["Content"]))
            source = min(parts["Source"], default=None)
            found.append(AttributionFinding("indirect", content, KEY, source=source))
    return Attributions(tuple(sorted(found, key=lambda each: each.content)))
