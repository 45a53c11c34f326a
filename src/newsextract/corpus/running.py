"""A run over a corpus, from the inputs to the output: the table of contents of this folder.

inputs → records → workers → parts of the output, each with its line in the manifest
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from newsextract.corpus.inputs import Input, find_inputs
from newsextract.corpus.items import Fault
from newsextract.corpus.manifest import Header, Part
from newsextract.corpus.options import Options
from newsextract.corpus.planning import Plan, Step
from newsextract.corpus.results import SHAPES, Result, Settings, render_fault
from newsextract.corpus.workers import Pool
from newsextract.corpus.writers import Output, database, folder, open_output
from newsextract.errors import CorpusError


@dataclass
class Summary:
    """What a run did.

    Attributes:
        articles: Records that are articles.
        faults: Code -> records that are not.
        skipped: Reason -> what was passed over: it is no story.
        parts: Parts of the output that it wrote.
        resumed: Records that an earlier run had finished; not counted above.
        restarts: Workers that were replaced.
        seconds: How long it took.
    """

    articles: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    parts: int = 0
    resumed: int = 0
    restarts: int = 0
    seconds: float = 0.0

    @property
    def records(self) -> int:
        """All records that it wrote."""
        return self.articles + sum(self.faults.values())


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        records: Records written so far.
        faults: How many of them are no articles.
        read: Bytes of the inputs that have been read.
        total: Bytes of the inputs.
        seconds: Since the run began.
        left: Seconds that are left, about; None where that cannot be told.
    """

    records: int
    faults: int
    read: int
    total: int
    seconds: float
    left: float | None


def run(
    inputs: str | Path | Iterable[str | Path],
    to: str | Path,
    options: Options | None = None,
    *,
    resume: bool = False,
    report: Callable[[Progress], None] | None = None,
    output: Output | None = None,
) -> Summary:
    """Read a corpus into records, and write these.

    Args:
        inputs: Files and folders, or one of them.
        to: Folder to write to; for sqlite, a file.
        options: How to read and what to write.
        resume: Go on with what an earlier run began in `to`, if there is one.
        report: Called with the progress after each record.
        output: Where to write instead of `to`.

    Returns:
        What was done. A record that cannot be read is a record of the output, too: it says why.

    Raises:
        CorpusError: An input or the output is not what it should be; before any work where that can be known.
        OSError: The output cannot be written. What is finished stays; another run can resume.

    Examples:
        >>> import tempfile, pathlib
        >>> folder = pathlib.Path(tempfile.mkdtemp())
        >>> _ = (folder / "rain.txt").write_text("“It rained,” Dana Obi said.")
        >>> run([folder / "rain.txt"], folder / "out", Options(workers=0)).articles
        1
    """
    from newsextract import __version__
    from newsextract.records import SCHEMA_VERSION

    begun = time.monotonic()
    options = options or Options()
    found = find_inputs(inputs, options)
    for source in found:
        source.check(options)
    version = f"{__version__}, schema {SCHEMA_VERSION}"
    header = Header(version, options.digest(version), options.settings())
    if output is None:
        digests = _digests_of_earlier(Path(to), found, options, resume)
        output = open_output(Path(to), header, options, digests)
    else:
        digests = {}
    plan = Plan(found, options, output.done, digests)
    settings = Settings(
        SHAPES.get(options.format, "rows"), options.language, options.fields, options.plugins
    )
    summary = Summary(resumed=sum(part.written for part in output.done))
    pool: Pool[Step] = Pool(settings, options)
    current: Part | None = None
    try:
        with closing(pool.run(plan.steps())) as results:
            for step, result in results:
                if step.part is not current:
                    current = step.part
                    output.begin(current)
                if step.record is None:
                    output.finish(current)
                    _add_up(summary, current)
                    continue
                result = _result(step, result, settings)
                current.count(result.code)
                output.add(result.data)
                if report is not None:
                    report(_progress(summary, current, plan, time.monotonic() - begun))
    except BaseException:
        output.abandon()
        raise
    finally:
        output.close()
        summary.restarts = pool.restarts
        summary.seconds = time.monotonic() - begun
    return summary


def _digests_of_earlier(
    to: Path, found: list[Input], options: Options, resume: bool
) -> dict[int, str]:
    """Digests of the inputs of which an earlier run has finished parts."""
    parts = database.parts_in(to) if options.format == "sqlite" else folder.parts_in(to)
    if parts is None:
        return {}
    if not resume:
        raise CorpusError(f"{to}: holds an earlier run: resume it (--resume) or name another")
    names = {part.index: part.input for part in parts}
    return {
        index: found[index].digest()
        for index, name in names.items()
        if index < len(found) and found[index].name == name
    }


def _result(step: Step, result: Result | None, settings: Settings) -> Result:
    if result is not None:
        return result
    assert isinstance(step.record, Fault)
    return render_fault(step.record, settings.shape)


def _add_up(summary: Summary, part: Part) -> None:
    summary.articles += part.articles
    summary.faults.update(part.faults)
    summary.skipped.update(part.skipped)
    summary.parts += 1


def _progress(summary: Summary, part: Part, plan: Plan, seconds: float) -> Progress:
    read, total = plan.position(), plan.total()
    left = seconds * (total - read) / read if read and seconds > 1 else None
    records = summary.records + part.written
    faults = sum(summary.faults.values()) + part.written - part.articles
    return Progress(records, faults, read, total, seconds, left)
