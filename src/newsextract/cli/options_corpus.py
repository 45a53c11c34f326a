"""The options of `corpus` and `search`."""

from __future__ import annotations

import argparse

from newsextract.cli import values


def add_corpus(command: argparse.ArgumentParser) -> None:
    """What `corpus` reads, what it writes, and how it runs."""
    command.add_argument("inputs", nargs="+", metavar="INPUT", help="files and folders")
    command.add_argument(
        "--to", required=True, metavar="OUT", help="a folder; a file for sqlite; - for stdout"
    )
    command.add_argument(
        "--format",
        choices=("jsonl", "parquet", "nested-parquet", "csv", "sqlite"),
        help="jsonl, or sqlite where OUT ends in .db or .sqlite",
    )
    reading = command.add_argument_group("reading")
    kinds = ("text", "html", "json", "jsonl", "csv", "parquet", "warc", "zip", "nexis")
    reading.add_argument("--read-as", choices=kinds, help="the kind of all inputs")
    reading.add_argument(
        "--columns",
        type=values.pairs,
        metavar="OURS=THEIRS,…",
        help="which column is text, html, title, url, published, outlet",
    )
    reading.add_argument(
        "--keep", type=values.names, metavar="NAME,…", help="columns that go along"
    )
    reading.add_argument("--outlet", metavar="KEY", help="whose stories they are")
    reading.add_argument(
        "--encoding", type=values.encoding, metavar="NAME", help="where text is not UTF-8"
    )
    reading.add_argument("--limit", type=values.count, metavar="N", help="the first N records")
    reading.add_argument(
        "--sample", type=values.count, metavar="N", help="N records, drawn at random"
    )
    reading.add_argument(
        "--seed", type=int, default=0, metavar="S", help="another seed draws another sample"
    )
    reading.add_argument("--shard", type=values.shard, metavar="I/N", help="the I-th of N shares")
    writing = command.add_argument_group("writing")
    writing.add_argument(
        "--fields", type=values.names, metavar="NAME,…", help="fields of the article, in jsonl"
    )
    writing.add_argument("--raw", action="store_true", help="CSV cells as they are")
    writing.add_argument(
        "--part-size", type=values.count, default=1000, metavar="N", help="records in a part (1000)"
    )
    running = command.add_argument_group("running")
    running.add_argument("--resume", action="store_true", help="go on where a run was stopped")
    running.add_argument(
        "--workers", type=int, metavar="N", help="processes (one a processor); 0: in this one"
    )
    running.add_argument(
        "--timeout", type=float, default=10.0, metavar="S", help="seconds a record may take (10)"
    )
    running.add_argument(
        "--memory",
        type=values.count,
        default=1024,
        metavar="MB",
        help="megabytes a worker may take (1024)",
    )
    running.add_argument(
        "--progress", choices=("auto", "bar", "json", "none"), default="auto", help="on stderr"
    )
    running.add_argument(
        "--plugin", action="append", metavar="MODULE", help="a module to load as a plugin, too"
    )


def add_search(command: argparse.ArgumentParser) -> None:
    """What `search` looks for."""
    command.add_argument("database", metavar="DB", help="a file that corpus --to FILE.db wrote")
    command.add_argument("words", nargs="?", metavar="WORDS", help="that were said")
    command.add_argument("--speaker", metavar="NAME", help="part of the name of who said it")
    command.add_argument("--outlet", metavar="KEY", help="who printed it")
    command.add_argument("--since", metavar="DATE", type=values.day, help="published then or later")
    command.add_argument(
        "--until", metavar="DATE", type=values.day, help="published then or earlier"
    )
    command.add_argument(
        "--unnamed", action="store_true", help="only what sources without a name said"
    )
    command.add_argument(
        "--limit", type=values.count, default=20, metavar="N", help="at most N answers (20)"
    )
    command.add_argument("--json", action="store_true", help="a JSON line an answer")
