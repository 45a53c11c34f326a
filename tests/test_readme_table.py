"""The README's table of figures: made by a command, the other tools' figures are the measured ones."""

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
FLOORS: dict[str, dict[str, Any]] = json.loads(
    (ROOT / "benchmarks" / "floors.json").read_text("utf-8")
)


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The module of tools/readme_table.py."""
    spec = importlib.util.spec_from_file_location("readme_table", ROOT / "tools/readme_table.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def shown_rows(tool: ModuleType) -> list[list[str]]:
    """The rows of the README's table, cell by cell."""
    text = (ROOT / "README.md").read_text("utf-8")
    assert text.count(tool.START) == text.count(tool.END) == 1
    table = text.partition(tool.START)[2].partition(tool.END)[0]
    return [line.strip("| ").split(" | ") for line in table.splitlines()[2:]]


def test_the_table_has_its_rows(tool: ModuleType) -> None:
    """One row for each figure, with a number of ours and a page that is there."""
    rows = shown_rows(tool)
    assert [row[0] for row in rows] == [row.what for row in tool.ROWS]
    for _, ours, _, page in rows:
        assert re.fullmatch(r"\d+(\.\d)?", ours)
        target = re.fullmatch(r"\[\w+\]\((docs/\w+\.md)\)", page)
        assert target
        assert (ROOT / target[1]).exists()


def test_the_peers_figures_are_those_measured(tool: ModuleType) -> None:
    """What the table says of other tools stands in floors.json."""
    for row, shown in zip(tool.ROWS, shown_rows(tool), strict=True):
        peer = FLOORS[row.area][row.figure]
        figure, _, name = shown[2].partition(" ")
        assert (float(figure), name) == (peer["peer"], peer["tool"])


def test_figures_of_ours_are_not_under_their_floors(tool: ModuleType) -> None:
    """Nothing is shown that is worse than what is guarded; higher floors ask for a new table."""
    for row, shown in zip(tool.ROWS, shown_rows(tool), strict=True):
        assert float(shown[1]) >= FLOORS[row.area][row.figure].get("floor", 0)


def test_the_table_is_made_of_the_figures(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command writes between the markers, and nothing else."""
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{tool.START}old\n{tool.END}after\n", "utf-8")
    figures: dict[str, dict[str, float]] = {}
    for number, row in enumerate(tool.ROWS):
        figures.setdefault(row.area, {})[row.figure] = 50.04 + number
    (tmp_path / "figures.json").write_text(json.dumps(figures), "utf-8")
    monkeypatch.setattr(tool, "README", readme)
    monkeypatch.setattr(tool, "articles_a_second", lambda: 77.7)
    assert tool.main([str(tmp_path / "figures.json")]) == 0
    written = readme.read_text("utf-8")
    assert written.startswith(f"before\n{tool.START}| what |")
    assert written.endswith(f"{tool.END}after\n")
    assert "| 50.0 | 92.8 GenderGapTracker |" in written
    assert "| 78 | 5 JournalismAI regex |" in written
    readme.write_text("no markers\n", "utf-8")
    with pytest.raises(SystemExit, match="markers"):
        tool.main([str(tmp_path / "figures.json")])
