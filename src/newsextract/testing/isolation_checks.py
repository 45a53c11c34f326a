"""Checks that reading with a plugin leaves the world alone: no network, no global state, no output."""

from __future__ import annotations

import contextlib
import gc
import io
import locale
import os
import random
import socket
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any
from unittest import mock

from newsextract.grammar.outlet import Outlet
from newsextract.plugins import Plugins
from newsextract.testing.reading_checks import own_texts, read_with


def network_faults(outlet: Outlet | None, plugins: Plugins) -> Iterator[str]:
    """Whether reading opens a connection or asks for an address; it is stopped before it does."""
    asked: list[str] = []

    def refuse(*arguments: Any, **_: Any) -> Any:
        asked.append(str(arguments[-1] if arguments else ""))
        raise OSError("the network is not to be used")

    with (
        mock.patch.object(socket.socket, "connect", refuse),
        mock.patch.object(socket.socket, "connect_ex", refuse),
        mock.patch.object(socket, "getaddrinfo", refuse),
    ):
        for text in own_texts(outlet):
            read_with(outlet, plugins, text)
    if asked:
        yield f"the network was used {len(asked)} times, first for {asked[0]}"


def state_faults(outlet: Outlet | None, plugins: Plugins) -> Iterator[str]:
    """What of the process is another than before."""
    before = _state()
    for text in own_texts(outlet):
        read_with(outlet, plugins, text)
    after = _state()
    for name, value in before.items():
        if after[name] != value:
            yield f"{name} was changed"


def _state() -> dict[str, Any]:
    return {
        "the environment": dict(os.environ),
        "the working directory": os.getcwd(),
        "sys.path": list(sys.path),
        "the recursion limit": sys.getrecursionlimit(),
        "the state of random": random.getstate(),
        "the locale": locale.setlocale(locale.LC_ALL),
        "the filters of warnings": list(warnings.filters),
        "the collector": (gc.isenabled(), gc.get_threshold()),
        "the number of threads": threading.active_count(),
        "sys.stdout": sys.stdout,
        "sys.stderr": sys.stderr,
    }


def output_faults(outlet: Outlet | None, plugins: Plugins) -> Iterator[str]:
    """Whether reading prints."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        for text in own_texts(outlet):
            read_with(outlet, plugins, text)
    said = (out.getvalue() + err.getvalue()).strip()
    if said:
        yield f"printed {said.splitlines()[0][:80]!r}"
