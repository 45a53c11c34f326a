"""The command line: arguments in, JSON lines or a readable view out. The only floor that prints.

    newsextract story.txt            one JSON object
    newsextract *.txt                a JSON line for each story, in the order given
    newsextract --brief story.txt    what a person wants to read

stdout carries data only; whatever goes wrong is one line on stderr.
"""

from __future__ import annotations

import gc
import os
import sys

INPUT_FAILED = 1
USAGE = 2
OUTPUT_FAILED = 74
INTERRUPTED = 130


class WrongUsageError(Exception):
    """What was asked for cannot be done; the message says why, in one line."""


def main(argv: list[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: The arguments, without the program's name; None reads `sys.argv`.

    Returns:
        The exit code: 0, 1 (some input failed), 2 (usage), 74 (stdout cannot be written), 130
        (interrupted).
    """
    was_on = gc.isenabled()
    gc.disable()  # until the first story is read; see `newsextract.collector.settle`
    try:
        return _main(sys.argv[1:] if argv is None else argv)
    finally:
        if was_on:
            gc.enable()


def _main(argv: list[str]) -> int:
    from newsextract.cli.parser import read_arguments
    from newsextract.errors import PluginError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # not a stand-in that a test put there
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    try:
        options = read_arguments(argv)
        code: int = options.run(options)
        if sys.stdout is not None:  # the caller may have closed it
            sys.stdout.flush()
    except BrokenPipeError:  # the reader, such as `head`, has gone: nobody is left to tell
        _drop_stdout()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except (WrongUsageError, PluginError) as error:
        from newsextract.cli.terminal import complain

        complain(str(error))
        return INPUT_FAILED if isinstance(error, PluginError) else USAGE
    except OSError as error:  # inputs that fail are told one by one: this is the output
        from newsextract.cli.terminal import complain

        _drop_stdout()
        complain(f"cannot write: {error.strerror or error}")
        return OUTPUT_FAILED
    return code


def _drop_stdout() -> None:
    """Point stdout at nothing, so that the flush at exit does not fail again."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # stdout is no file
        return
