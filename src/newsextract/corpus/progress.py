"""How far a run is, on stderr: a line that is drawn anew on a terminal, or JSON lines for programs.

42 %  12,480 records (3 faults)  312/s  0:01:20 left
"""

from __future__ import annotations

import json
import sys
import time
from typing import TextIO

from newsextract.corpus.running import Progress

_EVERY = {"bar": 0.2, "json": 1.0}
_WIDTH = 20


class Reporter:
    """Shows progress at most a few times a second.

    Args:
        form: `bar`, `json`, or `none`.
        stream: Where to; stderr by default.
    """

    def __init__(self, form: str, stream: TextIO | None = None) -> None:
        self._form = form
        self._stream = stream or sys.stderr
        self._last = 0.0
        self._latest: Progress | None = None

    def __call__(self, progress: Progress) -> None:
        """Take the progress of a run; show it if it is time."""
        self._latest = progress
        now = time.monotonic()
        if self._form != "none" and now - self._last >= _EVERY[self._form]:
            self._last = now
            self._show(progress)

    def close(self) -> None:
        """Show where it ended, and leave the line."""
        if self._latest is not None and self._form != "none":
            self._show(self._latest)
        if self._form == "bar" and self._last:
            self._stream.write("\n")

    def _show(self, progress: Progress) -> None:
        if self._form == "json":
            self._stream.write(json.dumps(as_json(progress)) + "\n")
        else:
            self._stream.write(f"\r{bar(progress)}\x1b[K")
        self._stream.flush()


def as_json(progress: Progress) -> dict[str, float | int | None]:
    """Progress as plain data."""
    return {
        "records": progress.records,
        "faults": progress.faults,
        "read": progress.read,
        "total": progress.total,
        "seconds": round(progress.seconds, 1),
        "left": None if progress.left is None else round(progress.left, 1),
    }


def bar(progress: Progress) -> str:
    """Progress as a line for a terminal."""
    share = min(1.0, progress.read / progress.total) if progress.total else 1.0
    filled = round(_WIDTH * share)
    rate = progress.records / progress.seconds if progress.seconds else 0
    faults = f" ({progress.faults:,} faults)" if progress.faults else ""
    left = "" if progress.left is None else f"  {clock(progress.left)} left"
    drawn = "█" * filled + "░" * (_WIDTH - filled)
    return f"{drawn} {share:4.0%}  {progress.records:,} records{faults}  {rate:,.0f}/s{left}"


def clock(seconds: float) -> str:
    """Seconds as hours, minutes, seconds: `1:02:03`."""
    whole = round(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
