"""`newsextract audit`: the sources of stories, counted and typed."""

from __future__ import annotations

import argparse
import csv
import io

from newsextract import Article, Audit, audit
from newsextract.auditing import ArticleAudit
from newsextract.cli import INPUT_FAILED, USAGE
from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.paint import Painter
from newsextract.cli.stories import Refusal, read_article, unknown_outlet
from newsextract.cli.table import align
from newsextract.cli.terminal import complain, terminal_width

COLUMNS = (
    "article", "source", "type", "named", "statements", "quoted_words", "anonymity", "condition", "reason",
)  # fmt: skip
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def run(options: argparse.Namespace) -> int:
    """Print the audit of the files, as a table, JSON or CSV."""
    plugins = chosen_plugins(options)
    problem = unknown_outlet(options.outlet, plugins)
    if problem:
        complain(problem)
        return USAGE
    articles: list[Article] = []
    names: list[str] = []
    for name in options.files:
        article = read_article(name, options, plugins)
        if not isinstance(article, Refusal):
            articles.append(article)
            names.append(name)
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
    """The audit to be read: sources of each article, then a line for each article and for all."""
    paint, width = Painter(colour=False), terminal_width()
    parts = []
    for article in report.articles:
        rows = [
            (
                source.type,
                str(len(source.statements)),
                str(source.quoted_words),
                _anonymity(source.granted, source.reason is not None) if not source.named else "",
                source.name,
            )
            for source in article.sources
        ]
        parts.append(article.name)
        if rows:
            head = ("type", "statements", "quoted words", "anonymity", "source")
            parts.append(align(head, rows, width, paint))
        parts += [*_remarks(article), ""]
    columns = (
        "sources",
        "unnamed",
        "quoted",
        "on unnamed",
        "granted",
        "reason",
        "single",
        "article",
    )
    lines = [_line(article) for article in report.articles]
    if len(lines) > 1:
        lines.append(_total(report))
    return "\n".join([*parts, align(columns, lines, width, paint)])


def _anonymity(granted: bool, reason: bool) -> str:
    if not granted:
        return "just unnamed"
    return "granted, says why" if reason else "granted, no reason"


def _remarks(article: ArticleAudit) -> list[str]:
    cues = [
        f"{distance}: " + ", ".join(f"{lemma} {count}" for lemma, count in lemmas.items())
        for distance, lemmas in article.cues.items()
    ]
    silences = [f"no answer: {each.name or '?'} ({each.span.text})" for each in article.silences]
    unknown = (
        [f"no known speaker: {', '.join(article.without_source)}"] if article.without_source else []
    )
    return [f"  {line}" for line in (*cues, *silences, *unknown)]


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.0f} %"


def _line(article: ArticleAudit) -> tuple[str, ...]:
    return (
        str(len(article.sources)),
        str(article.by_type.get("anonymous", 0)),
        str(article.quoted_words),
        _percent(article.unnamed_share),
        str(article.granted),
        str(article.with_reason),
        "yes" if article.single_source else "",
        article.name,
    )


def _total(report: Audit) -> tuple[str, ...]:
    return (
        str(report.sources),
        str(report.by_type.get("anonymous", 0)),
        str(report.quoted_words),
        _percent(report.unnamed_share),
        str(report.granted),
        str(report.with_reason),
        str(report.single_source),
        "all",
    )
