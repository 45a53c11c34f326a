"""`newsextract unlock`: the quotations go back, and whatever an edit did to them is told."""

from __future__ import annotations

import argparse
from pathlib import Path

from pydantic import ValidationError

from newsextract import Locked, unlock
from newsextract.cli import INPUT_FAILED, USAGE
from newsextract.cli.inputs import Reading, read_input
from newsextract.cli.terminal import complain
from newsextract.decoding import BadInputError


def run(options: argparse.Namespace) -> int:
    """Print the text with its quotations; exit code 1 where one did not come back unchanged."""
    try:
        locked = Locked.model_validate_json(Path(options.map).read_bytes())
    except (OSError, ValidationError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no map that lock has written"
        complain(f"{options.map}: {reason}")
        return USAGE
    try:
        edited = read_input(options.file, Reading(None, options.max_bytes))
    except BadInputError as bad:
        complain(f"{options.file}: {bad.message}")
        return INPUT_FAILED
    unlocked = unlock(
        edited if isinstance(edited, str) else edited.decode("utf-8", "replace"), locked
    )
    print(unlocked.text, end="")
    for problem in unlocked.problems:
        about = problem.text if problem.kind == "added" else f"{problem.token} {problem.text}"
        complain(f"{options.file}: {problem.kind}: {about}")
    return INPUT_FAILED if unlocked.problems else 0
