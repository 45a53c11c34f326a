"""Running the checks of a plugin in a process of its own, which may exit, hang or die.

`run_checks` starts `python -m newsextract.testing TARGET REPORT`; the child notes in the report file
what it is about to do and how each check ended, so that the parent knows where it stopped.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TIME = 120.0
"""Seconds for all checks of a plugin."""


class Result(NamedTuple):
    """How a check ended: its outlet (empty for the plugin itself), its name, and what is wrong."""

    outlet: str
    check: str
    fault: str


def run_checks(target: str, seconds: float = TIME) -> tuple[list[Result], str]:
    """Check a plugin.

    Args:
        target: Name of an installed plugin, key of an outlet, or path of a `*.toml` or `*.py` file or of
            a folder that holds some.
        seconds: Time for all checks together; then the process is killed.

    Returns:
        The checks that ended, failed or not, and why the run as a whole is wrong: the plugin could not be
        loaded, ended the process, or gave no answer. Empty where nothing of the kind happened.
    """
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report"
        report.touch()
        command = [sys.executable, "-m", "newsextract.testing", target, str(report)]
        try:
            ended = subprocess.run(
                command, capture_output=True, text=True, errors="replace", timeout=seconds
            )
            code, said = ended.returncode, ended.stderr.strip()
        except subprocess.TimeoutExpired:
            code, said = None, ""
        return _read(list(_lines(report)), code, said, seconds)


def _lines(report: Path) -> Iterator[dict[str, str]]:
    for line in report.read_text("utf-8").splitlines():
        try:
            yield json.loads(line)
        except ValueError:  # cut off where the process was killed
            return


def _read(
    lines: list[dict[str, str]], code: int | None, said: str, seconds: float
) -> tuple[list[Result], str]:
    results = [
        Result(line["outlet"], line["check"], line["fault"]) for line in lines if "fault" in line
    ]
    last = lines[-1] if lines else {"doing": "starting"}
    if "stopped" in last:
        return results, last["stopped"]
    if "finished" in last:
        return results, ""
    doing = last.get("doing", "finishing")
    if code is None:
        return results, f"gave no answer in {seconds:g} s while {doing}"
    if code < 0:
        return results, f"died of signal {-code} while {doing}"
    why = f": {said.splitlines()[-1][:200]}" if said else ""
    return results, f"ended the process with code {code} while {doing}{why}"
