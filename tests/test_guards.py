"""The list of guards keeps up with the library; `tools/check_guards.py` puts the causes back."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GUARDS = tomllib.loads((ROOT / "tools" / "guards.toml").read_text(encoding="utf-8"))["guard"]


@pytest.mark.parametrize("guard", GUARDS, ids=[guard["row"] for guard in GUARDS])
def test_a_cause_can_be_put_back(guard: dict[str, str]) -> None:
    """What goes stands once in its file, and the file of the check is there."""
    source = (ROOT / guard["file"]).read_text(encoding="utf-8")
    assert source.count(guard["old"]) == 1
    compile(source.replace(guard["old"], guard["new"]), guard["file"], "exec")
    assert (ROOT / guard["check"].split()[0].split("::")[0]).exists()


def test_the_table_of_the_docs_is_that_of_the_list() -> None:
    """`tools/check_guards.py --table` prints it."""
    page = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    table = page.partition("<!-- guards: begin -->")[2].partition("<!-- guards: end -->")[0]
    rows = [line.split(" | ")[0].removeprefix("| ") for line in table.strip().splitlines()[2:]]
    assert rows == [guard["row"] for guard in GUARDS]
