"""The worker processes of a run: items handed out in chunks, results taken back in the order of the items.

A watchdog ends a worker whose record takes too long. A worker that dies costs the record it had in hand, which is tried once
more alone; all others go to another worker.
"""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Generator, Iterator
from typing import BinaryIO, Generic, Protocol, TypeVar, cast

from newsextract.corpus.items import Fault, Item
from newsextract.corpus.options import Options
from newsextract.corpus.results import Result, Settings, render_fault
from newsextract.corpus.worker import BROKEN, LEAVING, READY, receive, result_of
from newsextract.errors import CorpusError

START_SECONDS = 120
"""Seconds that a worker may take to load."""
_LOOK = 0.2
"""Seconds between two looks at the clock."""
_MOST_BYTES = 4 * 1024 * 1024
"""Bytes of content that are handed to a worker at once."""
_MOST_SLOTS = 10_000
_FIRST_CHUNK = 8
"""The first chunks are small, so that all workers are busy soon."""


class Step(Protocol):
    """What goes through the pool: something about an item, or about none."""

    @property
    def item(self) -> Item | None:
        """The item to be read; None passes through."""


S = TypeVar("S", bound=Step)


class _Slot(Generic[S]):
    """A step that waits for its result; slots leave in the order in which they came."""

    __slots__ = ("is_done", "result", "step", "strikes")

    def __init__(self, step: S) -> None:
        self.step = step
        self.result: Result | None = None
        self.is_done = step.item is None
        self.strikes = 0


class _Worker(Generic[S]):
    """One process and what it has in hand."""

    def __init__(self, settings: Settings, memory: int, events: queue.Queue[object]) -> None:
        paths = os.pathsep.join(path or os.getcwd() for path in sys.path)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "newsextract.corpus.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": paths},
        )
        self.job: deque[_Slot[S]] = deque()
        self.is_ready = False
        self.is_leaving = False
        self.is_late = False
        self.done = 0
        self.since = time.monotonic()
        self._send((tuple(settings), memory))
        reader = threading.Thread(target=self._listen, args=(events,), daemon=True)
        reader.start()

    def _listen(self, events: queue.Queue[object]) -> None:
        for kind, data in receive(cast(BinaryIO, self.process.stdout)):
            events.put((self, kind, data, time.monotonic()))
        events.put((self, None, b"", time.monotonic()))

    def hand(self, slots: list[_Slot[S]]) -> None:
        """Give it some work."""
        self.job = deque(slots)
        self.since = time.monotonic()
        self._send([slot.step.item for slot in slots])

    def _send(self, value: object) -> None:
        stdin = cast(BinaryIO, self.process.stdin)
        try:
            pickle.dump(value, stdin, protocol=pickle.HIGHEST_PROTOCOL)
            stdin.flush()
        except BrokenPipeError:
            pass  # it has died: the listener will say so

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except (BrokenPipeError, ValueError):
                pass


class Pool(Generic[S]):
    """Workers, and the steps that are on their way.

    Args:
        settings: What workers have to know.
        options: How many, how long, how large.
    """

    def __init__(self, settings: Settings, options: Options) -> None:
        self._settings = settings
        self._options = options
        self._count = options.workers if options.workers is not None else os.cpu_count() or 1
        self._events: queue.Queue[object] = queue.Queue()
        self._workers: list[_Worker[S]] = []
        self._slots: deque[_Slot[S]] = deque()
        self._again: deque[list[_Slot[S]]] = deque()
        self._handed = 0
        self.restarts = 0

    def run(self, steps: Iterator[S]) -> Generator[tuple[S, Result | None], None, None]:
        """Each step with its result, in order; None for a step without an item."""
        if self._count == 0:
            yield from self._run_here(steps)
            return
        try:
            for _ in range(self._count):
                self._start()
            window = self._count * self._options.chunk * 2
            more = True
            while True:
                more = self._feed(steps, more, window)
                while self._slots and self._slots[0].is_done:
                    slot = self._slots.popleft()
                    yield slot.step, slot.result
                if not self._slots and not more:
                    return
                self._wait()
        finally:
            for worker in self._workers:
                worker.kill()
            self._workers = []

    def _run_here(self, steps: Iterator[S]) -> Iterator[tuple[S, Result | None]]:
        from newsextract.corpus.extracting import Extractor

        extractor = Extractor(self._settings)
        for step in steps:
            if step.item is None:
                yield step, None
                continue
            try:
                yield step, extractor(step.item)
            except MemoryError:
                yield step, extractor.fail(step.item, "memory", "took more memory than there is")

    def _start(self) -> None:
        self._workers.append(_Worker(self._settings, self._options.memory, self._events))

    def _feed(self, steps: Iterator[S], more: bool, window: int) -> bool:
        """Give work to all workers that have none; whether there may be more to come."""
        for worker in self._workers:
            if worker.job or not worker.is_ready:
                continue
            if self._again:
                worker.hand(self._again.popleft())
                continue
            if not more or len(self._slots) >= window:
                continue
            chunk, more = self._next_chunk(steps)
            if chunk:
                worker.hand(chunk)
        return more

    def _next_chunk(self, steps: Iterator[S]) -> tuple[list[_Slot[S]], bool]:
        most = min(self._options.chunk, _FIRST_CHUNK << min(20, self._handed // self._count))
        chunk: list[_Slot[S]] = []
        size = 0
        for step in steps:
            slot = _Slot(step)
            self._slots.append(slot)
            item = step.item
            if item is not None:
                chunk.append(slot)
                size += len(item.content)
                if len(chunk) >= most or size >= _MOST_BYTES:
                    self._handed += 1
                    return chunk, True
            elif len(self._slots) >= _MOST_SLOTS:  # thousands of records without an item
                return chunk, True
        return chunk, False

    def _wait(self) -> None:
        """Take in what workers say, then look at the clock."""
        try:
            self._take(self._events.get(timeout=_LOOK if self._slots else _LOOK / 20))
            while True:
                self._take(self._events.get_nowait())
        except queue.Empty:
            pass
        now = time.monotonic()
        for worker in self._workers:
            if not worker.is_ready and now - worker.since > START_SECONDS:
                raise CorpusError(f"a worker did not start within {START_SECONDS} seconds")
            if worker.job and worker.is_ready and now - worker.since > self._options.timeout:
                worker.is_late = True
                worker.process.kill()  # the listener will say that it has ended
                worker.since = now

    def _take(self, event: object) -> None:
        worker, kind, data, when = cast("tuple[_Worker[S], int | None, bytes, float]", event)
        if worker not in self._workers:
            return
        if kind is None:
            self._bury(worker)
        elif kind == READY:
            worker.is_ready = True
        elif kind == BROKEN:
            raise CorpusError(f"a worker cannot start: {data.decode('utf-8', 'replace')}")
        elif kind == LEAVING:
            worker.is_leaving = True
        else:
            slot = worker.job.popleft()
            slot.result, slot.is_done = result_of(kind, data), True
            worker.since = when
            worker.done += 1
            if not worker.job and worker.done >= self._options.restart_after:
                self._replace(worker)

    def _replace(self, worker: _Worker[S]) -> None:
        self._workers.remove(worker)
        worker.kill()
        self.restarts += 1
        self._start()

    def _bury(self, worker: _Worker[S]) -> None:
        """A worker has ended: tell whose fault it was, and give its other records to others."""
        if not worker.is_ready:
            code = worker.process.wait()
            raise CorpusError(f"a worker cannot start: it ended with code {code}")
        job = worker.job
        if job and not worker.is_leaving:
            slot = job.popleft()
            slot.strikes += 1
            if worker.is_late:
                limit = f"{self._options.timeout:g}"
                self._give_up(slot, "timeout", f"took longer than {limit} seconds")
            elif slot.strikes > 1:
                self._give_up(slot, "poison", "ended a worker process twice, the second time alone")
            else:
                self._again.append([slot])
        if job:
            self._again.append(list(job))
        self._replace(worker)

    def _give_up(self, slot: _Slot[S], code: str, message: str) -> None:
        item = slot.step.item
        if item is not None:
            fault = Fault(item.id, item.origin, code, message)
            slot.result, slot.is_done = render_fault(fault, self._settings.shape), True
