"""A worker process: chunks of items in on stdin, one frame a result out on stdout, until stdin ends.

It is a program of its own and not a fork, so that it begins small, and nothing of the caller's process is in it.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import struct
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from newsextract.collector import settle
from newsextract.corpus.extracting import Extractor
from newsextract.corpus.results import Result, Settings

HEAD = struct.Struct(">BI")
"""A frame: what it is, and how many bytes follow."""
READY, ARTICLE, FAULT, LEAVING, BROKEN = range(5)


def main() -> int:
    """Work until there is no more."""
    gc.disable()  # until all that stays is there
    source = os.fdopen(os.dup(0), "rb")
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a plugin prints must not get between the frames
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers itself
    _die_with_parent()
    settings, memory = pickle.load(source)
    try:
        extractor = Extractor(Settings(*settings))
        extractor.warm_up()
    except Exception as error:  # told to the parent, which stops the run
        send(sink, BROKEN, f"{type(error).__name__}: {error}".encode())
        return 1
    settle()
    _limit(memory)
    send(sink, READY, b"")
    try:
        while True:
            for item in pickle.load(source):
                _work(extractor, item, sink)
    except (EOFError, BrokenPipeError):
        return 0


def _work(extractor: Extractor, item: Any, sink: BinaryIO) -> None:
    try:
        result = extractor(item)
    except MemoryError:
        result = extractor.fail(item, "memory", "took more memory than a worker may have")
        _send_result(sink, result)
        send(sink, LEAVING, b"")
        sys.stderr.flush()
        os._exit(0)  # what is left of the heap is not worth keeping
    _send_result(sink, result)


def _send_result(sink: BinaryIO, result: Result) -> None:
    if result.code is None:
        send(sink, ARTICLE, result.data)
    else:
        code = result.code.encode()
        send(sink, FAULT, struct.pack(">H", len(code)) + code + result.data)


def send(sink: BinaryIO, kind: int, data: bytes) -> None:
    """Write one frame."""
    sink.write(HEAD.pack(kind, len(data)) + data)
    sink.flush()


def receive(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The frames of a worker, until it ends; a frame that is cut off is none."""
    while len(head := source.read(HEAD.size)) == HEAD.size:
        kind, size = HEAD.unpack(head)
        data = source.read(size)
        if len(data) < size:
            return
        yield kind, data


def result_of(kind: int, data: bytes) -> Result:
    """The result that a frame holds."""
    if kind == ARTICLE:
        return Result(None, data)
    size = struct.unpack_from(">H", data)[0]
    return Result(data[2 : 2 + size].decode(), data[2 + size :])


def _limit(memory: int) -> None:
    try:
        import resource
    except ImportError:  # no such limit on this system
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (memory, hard))


def _die_with_parent() -> None:
    """On Linux a worker ends with its parent, even where it hangs in a call that nothing interrupts."""
    if sys.platform == "linux":
        import ctypes

        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
