"""`newsextract corpus`: many inputs into one output."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path
from types import FrameType

from newsextract.cli import INPUT_FAILED, INTERRUPTED, OUTPUT_FAILED, WrongUsageError
from newsextract.cli.choosing import refuse_unknown_outlet
from newsextract.cli.terminal import complain
from newsextract.collector import settle
from newsextract.corpus.options import MEGABYTE, Options
from newsextract.corpus.progress import Reporter
from newsextract.corpus.running import Summary
from newsextract.corpus.running import run as run_corpus
from newsextract.corpus.writers.stdout import Stdout
from newsextract.errors import CorpusError
from newsextract.plugins import default_plugins

BAD_DATA = 65
TERMINATED = 143
BROKEN_PIPE = 141
_ENDINGS = {".db": "sqlite", ".sqlite": "sqlite", ".sqlite3": "sqlite"}
# called like a file, written as a folder
_FOLDERS = {
    ".csv": "csv", ".tsv": "csv", ".xlsx": "csv", ".parquet": "parquet", ".jsonl": "jsonl", ".json": "jsonl",
}  # fmt: skip
STDOUT = "-"


class _Terminated(BaseException):
    """SIGTERM has come."""


def run(options: argparse.Namespace) -> int:
    """Read the corpus; what was done is told on stderr."""
    settle()
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        return _run(options)
    finally:
        signal.signal(signal.SIGTERM, before)  # whoever called us has a handler of its own


def _run(options: argparse.Namespace) -> int:
    if options.outlet is not None:
        refuse_unknown_outlet(options.outlet, default_plugins())
    try:
        summary = _read(options, _options(options))
    except CorpusError as error:
        complain(str(error))
        return BAD_DATA
    except KeyboardInterrupt:
        complain("interrupted; --resume goes on from here")
        return INTERRUPTED
    except _Terminated:
        complain("terminated; --resume goes on from here")
        return TERMINATED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        complain(f"cannot write: {error.strerror or error}; --resume goes on once that is mended")
        return OUTPUT_FAILED
    complain(told(summary, options.to))
    return INPUT_FAILED if summary.faults else 0


def _read(options: argparse.Namespace, asked: Options) -> Summary:
    form = options.progress
    if form == "auto":
        form = "bar" if sys.stderr.isatty() else "none"
    reporter = Reporter(form)
    try:
        return run_corpus(
            options.inputs,
            options.to,
            asked,
            resume=options.resume,
            report=reporter,
            output=Stdout(sys.stdout.buffer, asked) if options.to == STDOUT else None,
        )
    finally:
        reporter.close()


def _terminate(number: int, frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise _Terminated


def _options(told: argparse.Namespace) -> Options:
    return Options(
        format=told.format or _format_of(told.to),
        columns=dict(told.columns or ()),
        keep=tuple(told.keep or ()),
        fields=tuple(told.fields or ()),
        read_as=told.read_as,
        encoding=told.encoding,
        outlet=told.outlet,
        part_size=told.part_size,
        limit=told.limit,
        sample=told.sample,
        seed=told.seed,
        shard=told.shard,
        raw=told.raw,
        workers=told.workers,
        timeout=told.timeout,
        memory=told.memory * MEGABYTE,
        plugins=tuple(told.plugin or ()),
    )


def _format_of(out: str) -> str:
    """The format that the name of the output says.

    Raises:
        WrongUsageError: It is called like one file of a format that is written as a folder.
    """
    ending = Path(out).suffix.lower()
    form = _FOLDERS.get(ending)
    if form:
        folder = out[: -len(ending)]
        raise WrongUsageError(
            f"--to {out}: {form} is written as a folder of files, so say --to {folder} --format {form};"
            " one file is written as SQLite, with a name in .db"
        )
    return _ENDINGS.get(ending, "jsonl")


def told(summary: Summary, out: str) -> str:
    """What a run did, in one line."""
    noun = "article" if summary.articles == 1 else "articles"
    where = "" if out == STDOUT else f", written to {out}"
    parts = [f"{summary.articles:,} {noun} in {summary.seconds:,.1f} s{where}"]
    if summary.resumed:
        parts.append(f"{summary.resumed:,} records were there already")
    if summary.faults:
        codes = ", ".join(f"{code} {count:,}" for code, count in sorted(summary.faults.items()))
        parts.append(f"{sum(summary.faults.values()):,} records failed ({codes})")
    if summary.skipped:
        reasons = ", ".join(f"{why} {count:,}" for why, count in summary.skipped.most_common(5))
        parts.append(f"{sum(summary.skipped.values()):,} passed over ({reasons})")
    return "; ".join(parts)
