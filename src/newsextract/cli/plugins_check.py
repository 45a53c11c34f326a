"""`newsextract plugins check`: the promises that a plugin must keep, and which it does not."""

from __future__ import annotations

import argparse

from newsextract.cli import INPUT_FAILED
from newsextract.cli.terminal import complain, one_line
from newsextract.testing.running import Result, run_checks


def run(options: argparse.Namespace) -> int:
    """Run the checks in a process of their own; a line for each that fails, and a sum at the end."""
    results, wrong = run_checks(options.target, options.seconds)
    for result in results:
        if result.fault:
            print(f"failed  {_named(result)}{one_line(_explained(result))}")
        elif options.all:
            print(f"passed  {_named(result)}{result.check}")
    failed = sum(bool(result.fault) for result in results)
    if results or not wrong:  # else no check was run, and there is nothing to sum up
        print(f"{len(results) - failed} passed, {failed} failed")
    if wrong:
        complain(f"{options.target}: {wrong}")
    return INPUT_FAILED if failed or wrong else 0


def _named(result: Result) -> str:
    return f"{result.outlet}: " if result.outlet else ""


def _explained(result: Result) -> str:
    """The fault, and what was promised, on one line."""
    return "; ".join(line.strip() for line in result.fault.splitlines())
