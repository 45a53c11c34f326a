"""The cyclic garbage collector, paused while one story or page is read.

A story makes some ten thousand small values, none of them in a cycle (a test holds that). The collector counts them and
walks through everything alive again and again; without it a story takes a quarter less time. What is
no longer needed is freed as ever, by reference counts. The command line, which is a process of its own, also
starts without it: what is loaded until the first story is done stays for good.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the collector, and let it go on afterwards unless the caller had switched it off.

    Of several threads that read stories at once each may switch it on again: the last one does.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def settle() -> None:
    """Let a collector that was off since the start go on, without ever walking through what was loaded by now."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
