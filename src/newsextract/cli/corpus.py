"""`newsextract corpus`: many inputs into one output."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from pathlib import Path
from types import FrameType

from newsextract.cli import INPUT_FAILED, INTERRUPTED, OUTPUT_FAILED, USAGE
from newsextract.cli.terminal import complain
from newsextract.collector import settle
from newsextract.corpus.options import MEGABYTE, Options
from newsextract.corpus.progress import Reporter
from newsextract.corpus.running import Summary
from newsextract.corpus.running import run as run_corpus
from newsextract.errors import CorpusError

BAD_DATA = 65
TERMINATED = 143
BROKEN_PIPE = 141
_ENDINGS = {".db": "sqlite", ".sqlite": "sqlite", ".sqlite3": "sqlite"}
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
    form = options.progress
    if form == "auto":
        form = "bar" if sys.stderr.isatty() else "none"
    reporter = Reporter(form)
    if options.outlet is not None:
        from newsextract.cli.stories import unknown_outlet
        from newsextract.plugins import default_plugins

        problem = unknown_outlet(options.outlet, default_plugins())
        if problem:
            complain(problem)
            return USAGE
    try:
        asked = _options(options)
        output = None
        if options.to == STDOUT:
            from newsextract.corpus.writers.stdout import Stdout

            output = Stdout(sys.stdout.buffer, asked)
        try:
            summary = run_corpus(
                options.inputs,
                options.to,
                asked,
                resume=options.resume,
                report=reporter,
                output=output,
            )
        finally:
            reporter.close()
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
    complain(told(summary))
    return INPUT_FAILED if summary.faults else 0


def _terminate(number: int, frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise _Terminated


def _options(told: argparse.Namespace) -> Options:
    form = told.format or _ENDINGS.get(Path(told.to).suffix.lower(), "jsonl")
    return Options(
        format=form,
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


def told(summary: Summary) -> str:
    """What a run did, in one line."""
    parts = [f"{summary.articles:,} articles in {summary.seconds:,.1f} s"]
    if summary.resumed:
        parts.append(f"{summary.resumed:,} records were there already")
    if summary.faults:
        codes = ", ".join(f"{code} {count:,}" for code, count in sorted(summary.faults.items()))
        parts.append(f"{sum(summary.faults.values()):,} records failed ({codes})")
    if summary.skipped:
        reasons = ", ".join(f"{why} {count:,}" for why, count in summary.skipped.most_common(5))
        parts.append(f"{sum(summary.skipped.values()):,} passed over ({reasons})")
    return "; ".join(parts)
