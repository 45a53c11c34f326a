"""What the tests of the command line share."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from newsextract.cli import main

STORY = """\
Rain returns to Zomba after two dry years
ZOMBA, Malawi (AP) — Rain fell on Zomba on Monday for the first time in two years, officials said.

“My roof leaks, and I am dancing,” Tiyamike Banda, a tea picker, told reporters. The council declined to comment.

At least 40 people danced with her, according to the mayor.
"""


class Outcome(NamedTuple):
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in this process."""

    def once(*arguments: object) -> Outcome:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as left:  # argparse leaves this way
            code = int(left.code or 0)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return once
