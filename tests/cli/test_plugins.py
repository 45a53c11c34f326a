"""Tests of `newsextract plugins` and its actions."""

import json
import tomllib
from pathlib import Path

import pytest

from newsextract.cli import main, plugins_doctor

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
AMENDING = """
from newsextract import Amendment, hookimpl

@hookimpl
def amend_article(article):
    return [Amendment("drop", "a test", id=quote.id) for quote in article.quotes[:1]]
"""


def test_the_list_says_where_each_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    """Outlets, languages, plugins with origin and state; the same as JSON."""
    assert main(["plugins"]) == 0
    out = capsys.readouterr().out
    assert "OUTLET" in out
    assert "ORIGIN" in out
    assert "in use" in out
    assert main(["plugins", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {"name": "core", "origin": "newsextract"} in listed["plugins"]
    assert listed["languages"][0]["plugin"] == "core"


def test_what_is_set_aside_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A broken file stands in the table and on stderr, and the exit code is still 0."""
    (tmp_path / "wrong.toml").write_text("key = 7", "utf-8")
    assert main(["plugins", "--plugin-dir", str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert "set aside: wrong.toml: key:" in out
    assert "plugin wrong set aside (import)" in err


def test_trace_tells_scores_answers_and_amendments(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which outlet scored what, which hooks answered, what was amended and why."""
    (tmp_path / "amending.py").write_text(AMENDING, "utf-8")
    story = str(EXAMPLES / "cna-ferry.txt")
    assert main(["plugins", "trace", story, "--plugin-dir", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "outlet: CNA (cna), text" in out
    assert "cna.mark.source" in out
    assert "find_dateline      core    en.dateline.place_colon" in out
    assert "amending: drop: a test" in out


def test_the_doctor_works_with_everything_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken plugin and a missing package are lines of the answer, and the exit code says so."""
    assert main(["plugins", "doctor"]) == 0
    assert "BROKEN" not in capsys.readouterr().out
    (tmp_path / "wrong.py").write_text("raise SystemExit(9)", "utf-8")
    monkeypatch.setattr(plugins_doctor, "_NEEDED", ("pydantic", "no_such_package"))
    assert main(["plugins", "doctor", "--plugin-dir", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "BROKEN  no_such_package: is needed, and not installed" in out
    assert "BROKEN  plugin wrong: import: SystemExit: 9" in out
    assert "a story is read" in out


def test_the_doctor_knows_the_extras() -> None:
    """Each extra that it names is one of the project."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for package, extra in plugins_doctor._EXTRAS.items():
        assert any(each.startswith(package) for each in project["optional-dependencies"][extra])


def test_nothing_is_summed_up_where_no_check_was_run(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is no plugin is one line on stderr."""
    assert main(["plugins", "check", "no_such_plugin"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "no plugin, outlet or file is called 'no_such_plugin'" in shown.err


@pytest.mark.slow
def test_a_good_plugin_passes_its_checks(capsys: pytest.CaptureFixture[str]) -> None:
    """A line at the end; with `--all` one for each check."""
    assert main(["plugins", "check", "cna"]) == 0
    assert capsys.readouterr().out.endswith(" passed, 0 failed\n")
    assert main(["plugins", "check", "cna", "--all"]) == 0
    assert "passed  cna: claims_no_other" in capsys.readouterr().out
