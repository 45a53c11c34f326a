"""`newsextract compare`: one utterance in several wordings, and what does not agree."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from newsextract import Comparison, compare
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.paint import Colour, Painter
from newsextract.cli.stories import read_articles
from newsextract.cli.terminal import clip, indented, output_width, wants_colour
from newsextract.comparison.notes import describe
from newsextract.comparison.results import Conflict, Family, Link, Variant


def run(options: argparse.Namespace) -> int:
    """Print what the files make of the same words."""
    plugins = chosen_plugins(options)
    articles, names = read_articles(options.files, options, plugins)
    comparison = compare(articles, names)
    if options.json:
        print(comparison.model_dump_json())
    else:
        colour = wants_colour(sys.stdout, options.color)
        print("\n".join(to_lines(comparison, output_width(), Painter(colour))))
    return INPUT_FAILED if len(names) < len(options.files) else 0


def to_lines(comparison: Comparison, width: int, paint: Painter) -> Iterator[str]:
    """The comparison to be read: families, then conflicts, then links."""
    names = comparison.names
    if not comparison.families and not comparison.conflicts:
        yield "No utterance stands in more than one place, and nothing disagrees."
    for family in comparison.families:
        yield from _family(family, names, width, paint)
        yield ""
    for conflict in comparison.conflicts:
        yield from _conflict(conflict, names, width, paint)
        yield ""
    yield from _links(comparison.links, names, width, paint)


def _family(family: Family, names: Sequence[str], width: int, paint: Painter) -> Iterator[str]:
    reference = family.variants[family.reference]
    yield paint(clip(f"{family.id}  {reference.span.text}", width), Colour.HEAD)
    for number, variant in enumerate(family.variants):
        yield indented(4, _variant(variant, names, number == family.reference), width)
        note = describe(variant.alignment)
        if note and "identical" not in variant.difference:
            yield paint(indented(6, f"{note}", width), Colour.QUIET)


def _variant(variant: Variant, names: Sequence[str], is_reference: bool) -> str:
    verdict = "fullest" if is_reference else ", ".join(variant.difference)
    flags = f" [{', '.join(variant.flags)}]" if variant.flags else ""
    speaker = variant.speaker_name or "nobody"
    sure = "" if variant.confidence >= _SURE else f" ({variant.confidence:.0%} sure)"
    quote = variant.quote or "headline"
    return f"{names[variant.article]} {quote}, {speaker}, {variant.kind}: {verdict}{flags}{sure}"


_SURE = 0.85


def _conflict(
    conflict: Conflict, names: Sequence[str], width: int, paint: Painter
) -> Iterator[str]:
    yield paint(
        clip(f"{conflict.id}  {conflict.kind}s differ: {conflict.topic}", width), Colour.HEAD
    )
    for claim in conflict.claims:
        yield indented(4, f"{names[claim.article]}: {claim.span.text} ({claim.value})", width)


def _links(
    links: Sequence[Link], names: Sequence[str], width: int, paint: Painter
) -> Iterator[str]:
    if links:
        yield paint("Who may have it from whom (an inference from the texts)", Colour.HEAD)
    for link in links:
        origin = link.wire if link.origin is None else names[link.origin]
        arrow = "->" if link.directed else "--"
        yield f"    {origin} {arrow} {names[link.copy_article]} ({link.confidence:.0%})"
        for evidence in link.evidence:
            yield indented(8, f"{evidence.kind}: {evidence.note}", width)
