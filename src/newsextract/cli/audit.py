"""`newsextract audit`: the sources of stories, counted and typed."""

from __future__ import annotations

import argparse
import csv
import io
import textwrap

from newsextract import Audit, audit
from newsextract.audit_records import ArticleAudit
from newsextract.auditing import UNNAMED
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.paint import Painter
from newsextract.cli.stories import read_articles
from newsextract.cli.table import align
from newsextract.cli.terminal import one_line, terminal_width

SUMMARY = (
    "article", "sources", "unnamed", "words", "on unnamed", "granted", "say why", "silent", "single",
)  # fmt: skip
_LONGEST = 26
COLUMNS = (
    "article", "source", "type", "named", "statements", "quoted_words", "anonymity", "condition", "reason",
)  # fmt: skip
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def run(options: argparse.Namespace) -> int:
    """Print the audit of the files, as a table, JSON or CSV."""
    plugins = chosen_plugins(options)
    articles, names = read_articles(options.files, options, plugins)
    report = audit(articles, names)
    if options.form == "json":
        print(report.model_dump_json())
    elif options.form == "csv":
        print(to_csv(report), end="")
    else:
        print(to_table(report))
    return INPUT_FAILED if len(articles) < len(options.files) else 0


def to_csv(report: Audit) -> str:
    """One row a source; a cell that a spreadsheet would run is made harmless."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(COLUMNS)
    for article in report.articles:
        for source in article.sources:
            rows.writerow(
                _harmless(cell)
                for cell in (
                    article.name,
                    source.name,
                    source.type,
                    "yes" if source.named else "no",
                    " ".join(source.statements),
                    str(source.quoted_words),
                    "granted" if source.granted else "",
                    source.condition.text if source.condition else "",
                    source.reason.text if source.reason else "",
                )
            )
    return out.getvalue()


def _harmless(cell: str) -> str:
    return "'" + cell if cell.startswith(_DANGEROUS) else cell


def to_table(report: Audit) -> str:
    """The audit to be read: each article by itself, then a line for each article and for all."""
    width = terminal_width()
    parts = [line for article in report.articles for line in _article(article, width)]
    if len(report.articles) > 1:
        rows = [*(_line(article) for article in report.articles), _total(report)]
        parts.append(align(SUMMARY, rows, width, Painter(colour=False)))
    elif parts:
        parts.pop()
    return "\n".join(parts)


def _article(article: ArticleAudit, width: int) -> list[str]:
    """Name, figures in one line, sources as a table, and what else is to be known."""
    rows = [
        (
            source.type,
            str(len(source.statements)),
            str(source.quoted_words),
            "" if source.named else _anonymity(source.granted, source.reason is not None),
            source.name,
        )
        for source in article.sources
    ]
    head = ("type", "statements", "quoted words", "anonymity", "source")
    table = [align(head, rows, width, Painter(colour=False))] if rows else []
    return [article.name, f"  {_figures(article)}", *table, *_remarks(article, width), ""]


def _figures(article: ArticleAudit) -> str:
    unnamed = article.by_type.get(UNNAMED, 0)
    parts = [
        f"{_many(len(article.sources), 'source')}, {unnamed} unnamed",
        f"{_many(article.quoted_words, 'quoted word')}, {_percent(article.unnamed_share)} from unnamed sources",
    ]
    if article.single_source:
        parts.append("a single source")
    return "; ".join(parts)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _anonymity(granted: bool, reason: bool) -> str:
    if not granted:
        return "just unnamed"
    return "granted, says why" if reason else "granted, no reason"


def _remarks(article: ArticleAudit, width: int) -> list[str]:
    cues = [
        f"{distance} verbs: " + ", ".join(f"{lemma} {len(ids)}" for lemma, ids in lemmas.items())
        for distance, lemmas in article.cues.items()
    ]
    reasons = [
        f"anonymity of {source.name}: “{one_line(source.condition.text)}”"
        for source in article.sources
        if source.condition is not None
    ]
    silences = [
        f"asked, no answer: {each.name or 'not known who'}: “{one_line(each.span.text)}”"
        for each in article.silences
    ]
    unknown = [f"speaker not known: {', '.join(article.without_source)}"]
    many = _many(len(article.not_counted), "report")
    left = [f"{many} not counted as statements: {', '.join(article.not_counted)}"]
    remarks = (
        *cues,
        *reasons,
        *silences,
        *(unknown if article.without_source else ()),
        *(left if article.not_counted else ()),
    )
    return [
        textwrap.fill(line, width, initial_indent="  ", subsequent_indent="    ")
        for line in remarks
    ]


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.0f} %"


def _tail(name: str) -> str:
    """The end of a long name, which tells it from others better than the beginning."""
    return name if len(name) <= _LONGEST else "…" + name[1 - _LONGEST :]


def _line(article: ArticleAudit) -> tuple[str, ...]:
    return (
        _tail(article.name),
        str(len(article.sources)),
        str(article.by_type.get(UNNAMED, 0)),
        str(article.quoted_words),
        _percent(article.unnamed_share),
        str(article.granted),
        str(article.with_reason),
        str(len(article.silences)),
        "yes" if article.single_source else "",
    )


def _total(report: Audit) -> tuple[str, ...]:
    return (
        "all",
        str(report.sources),
        str(report.by_type.get(UNNAMED, 0)),
        str(report.quoted_words),
        _percent(report.unnamed_share),
        str(report.granted),
        str(report.with_reason),
        str(report.silences),
        str(len(report.single_source)),
    )
