"""A check: one promise that a plugin must keep, with a name, and a way to see whether it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple


class CheckError(AssertionError):
    """A promise is not kept. The message says what was found and what was expected."""


class Check(NamedTuple):
    """One promise.

    Attributes:
        name: What it is about, `linear_time[lakepost.dateline.place_bar]`: the id of the test.
        promise: What is promised, in a sentence.
        faults: Yields a line for each thing that is wrong.
        expected: Why it is known to fail; such a check passes only by failing. Empty where it is not.
    """

    name: str
    promise: str
    faults: Callable[[], Iterator[str]]
    expected: str = ""

    def __str__(self) -> str:
        return self.name

    def __call__(self) -> None:
        """Run the check.

        Raises:
            CheckError: The promise is not kept, or it is kept and was expected not to be.
        """
        found = list(self.faults())
        if self.expected:
            if not found:
                raise CheckError(f"{self.name}: passes, but was expected to fail: {self.expected}")
            return
        if found:
            more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
            raise CheckError(f"{self.name}: {found[0]}{more}\n  promised: {self.promise}")
