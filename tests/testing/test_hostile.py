"""Twelve hostile plugins: each is survived by a story, and named in one clear line by the checks."""

import os
import re
from pathlib import Path

import pytest

from newsextract import Plugins, Story, extract
from newsextract.cli import main

HEAD = """
from newsextract import Outlet, Rule, hookimpl

MARK = Rule(name="hostile.mark.name", at="anywhere", anchor="Hostile", weight=3.0,
            pattern=r"Hostile [ ] Herald", examples=("He told Hostile Herald.",), rejects=("hostile",))
OUTLET = Outlet(key="hostile", name="Hostile Herald", marks=(MARK,))

@hookimpl
def register_outlets():
    return (OUTLET,)
"""
HOOK = HEAD + "\n@hookimpl\ndef find_dateline(document):\n    "

# name -> (what the plugin does, what the checks say of it)
HOSTILE = {
    "raises_at_import": ("raise RuntimeError('no')", "cannot be loaded: RuntimeError: no"),
    "exits_at_import": ("import os; os._exit(7)", "ended the process with code 7 while loading"),
    "sleeps_at_import": ("import time; time.sleep(60)", "gave no answer in 3 s while loading"),
    "misspells_a_hook": (
        HEAD + "\n@hookimpl\ndef find_datelines(document): pass",
        "cannot be used: register: PluginError: no hook is called 'find_datelines'",
    ),
    "raises": (HOOK + "raise ValueError('no')", "hooks: hostile: find_dateline: raised ValueError"),
    "recurses": (HOOK + "return find_dateline(document)", "raised RecursionError"),
    "answers_rubbish": (
        HOOK + "return 'OSLO'",
        "answered str, expected DatelineFinding or None",
    ),
    "points_outside": (
        HOOK
        + "from newsextract.findings import DatelineFinding\n"
        + "    return DatelineFinding((0, 10**9), (), None, None, 'hostile.dateline.x')",
        "answered the extent 0:1000000000, expected one within",
    ),
    "exits": (HOOK + "raise SystemExit(3)", "raised SystemExit: 3"),
    "prints": (HOOK + "print('look at me')", "silent: printed 'look at me'"),
    "mutates": (
        HEAD + "\n@hookimpl\ndef amend_article(article):\n    article.quotes = ()",
        "raised ValidationError",
    ),
    "changes_the_process": (
        HOOK + "import os; os.environ['HOSTILE'] = 'yes'",
        "no_global_state: the environment was changed",
    ),
    "uses_the_network": (
        HOOK
        + "import socket\n    try: socket.create_connection(('127.0.0.1', 9), timeout=0.1)\n"
        + "    except OSError: pass",
        "no_network: the network was used",
    ),
    "hangs_in_a_pattern": (
        HEAD.replace(
            'pattern=r"Hostile [ ] Herald"',
            'pattern=r"(?: Hostile | Host | ile )+ [ ] Herald | (?: a | a | aa )+ b"',
        ).replace('("He told Hostile Herald.",)', '("He told Hostile Herald.", "aaaab")'),
        "linear_time[hostile.mark.name]",
    ),
    "claims_everything": (
        HEAD.replace(r'pattern=r"Hostile [ ] Herald"', r'pattern=r"[a-z]++"').replace(
            'anchor="Hostile", ', ""
        ),
        "claims_no_other: a story of nobody's is taken for its own",
    ),
}


@pytest.fixture
def plugin(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "hostile.py"
    path.write_text(HOSTILE[request.param][0], "utf-8")
    return path


@pytest.mark.slow
@pytest.mark.parametrize("plugin", sorted(HOSTILE), indirect=True)
def test_the_checks_name_it(
    plugin: Path, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line says which promise is broken, and how; the exit code is 1."""
    name = request.node.callspec.params["plugin"]
    seconds = "3" if "sleeps" in name else "60"
    assert main(["plugins", "check", str(plugin), "--seconds", seconds]) == 1
    out, err = capsys.readouterr()
    said = [line for line in (out + err).splitlines() if HOSTILE[name][1] in line]
    assert said, out + err
    assert len(said) == 1
    assert not re.search("Traceback", out + err)


READ = sorted(
    name
    for name in HOSTILE
    if name not in ("exits_at_import", "sleeps_at_import", "hangs_in_a_pattern")
)


@pytest.mark.parametrize("plugin", READ, indirect=True)
def test_a_story_survives_it(plugin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the core finds is found, whatever the plugin does; a trouble or a warning names it."""
    monkeypatch.setattr(os, "environ", dict(os.environ))
    plugins = Plugins(folder=plugin.parent)
    known = "hostile" in plugins.outlets
    story = Story("OSLO (AP) — “It rained,” Dana Obi said.", outlet="hostile" if known else None)
    article = extract(story, plugins)
    assert [quote.source.text for quote in article.quotes if quote.source] == ["Dana Obi"]
    assert known or plugins.troubles[0].plugin == "hostile"


def test_what_is_no_plugin_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that nobody installed, a file that is not there."""
    assert main(["plugins", "check", "gone"]) == 1
    assert "no plugin, outlet or file is called 'gone'" in capsys.readouterr().err
    assert main(["plugins", "check", "gone.toml"]) == 1
    assert "cannot be loaded: no such file" in capsys.readouterr().err
