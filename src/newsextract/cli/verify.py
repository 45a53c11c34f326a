"""`newsextract verify`: a draft held against its sources. Exit code 1 where something is not grounded."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsextract import Verification, verify
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.stories import Refusal, read_article, read_articles
from newsextract.cli.terminal import clip, indented, output_width
from newsextract.comparison.results import Check


def run(options: argparse.Namespace) -> int:
    """Print what is not grounded."""
    plugins = chosen_plugins(options)
    draft = read_article(options.draft, options, plugins)
    sources, names = read_articles(options.against, options, plugins)
    if isinstance(draft, Refusal) or len(sources) < len(options.against):
        return INPUT_FAILED  # a check against half of the sources would raise false alarms
    result = verify(draft, sources, names)
    if options.json:
        print(result.model_dump_json())
    else:
        print("\n".join(to_lines(result, output_width())))
    return INPUT_FAILED if result.findings else 0


def to_lines(result: Verification, width: int) -> Iterator[str]:
    """The findings to be read, and the count of what was checked."""
    for check in result.findings:
        yield clip(f"{check.verdict:12}  {check.kind}: {check.span.text}", width)
        yield from (indented(4, line, width) for line in _details(check, result))
    grounded = len(result.checks) - len(result.findings)
    yield f"{grounded} of {len(result.checks)} grounded"


def _details(check: Check, result: Verification) -> Iterator[str]:
    if check.note:
        yield check.note
    if check.article is not None and check.source is not None:
        yield f"{result.names[check.article]}: {check.source.text}"
