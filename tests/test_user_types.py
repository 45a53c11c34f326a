"""A user's script is checked by mypy --strict against the package as it is installed."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "typed" / "script.py"
WRONG = {
    "newsextract.extract(Path('rain.txt'))": "arg-type",
    "newsextract.extract('x', published='2025-03-05')": "arg-type",
    "newsextract.Story('x', outlt='ap')": "call-arg",
    "newsextract.extract('x').quote": "attr-defined",
    "newsextract.audit('text')": "arg-type",
}


def mypy(script: Path) -> subprocess.CompletedProcess[str]:
    """Mypy as a user runs it: strict, in another folder, with no configuration of ours."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", script.name]
    return subprocess.run(
        command, cwd=script.parent, capture_output=True, text=True, check=False, timeout=300
    )


@pytest.mark.slow
def test_a_script_is_typed(tmp_path: Path) -> None:
    """The public names are typed, and the mistakes that can be seen before a run are seen."""
    right = tmp_path / "script.py"
    right.write_text(SCRIPT.read_text("utf-8"), encoding="utf-8")
    done = mypy(right)
    assert done.returncode == 0, done.stdout
    wrong = tmp_path / "wrong.py"
    lines = ["from pathlib import Path", "import newsextract", "Path()", *WRONG]
    wrong.write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = mypy(wrong).stdout.splitlines()
    for number, code in enumerate(WRONG.values(), 4):
        assert any(
            each.startswith(f"wrong.py:{number}:") and f"[{code}]" in each for each in told
        ), told
