"""Tests of `newsextract.plugin_sources`, `newsextract.grammar.outlet_file` and the options that choose plugins."""

import json
from pathlib import Path

import pytest

from newsextract import PluginError, Plugins, Story, extract
from newsextract.cli import main
from newsextract.grammar.outlet_file import read_outlet

LAKE_POST = r"""
key = "lakepost"
name = "The Lake Post"
domains = ["lakepost.example"]

[[marks]]
name = "lakepost.mark.name"
at = "anywhere"
anchor = "The Lake Post"
pattern = 'The [ ] Lake [ ] Post'
weight = 3.0
examples = ["Officials told The Lake Post that it rained."]
rejects = ["Officials told the post office that it rained."]

[[dateline]]
name = "lakepost.dateline.place_bar"
pattern = '(?P<place> \p{Lu}[\p{Lu}.-]++ ) [ ] [|] [ ]'
examples = ["{place:ZOMBA} | It rained."]
rejects = ["Zomba | It rained."]
"""

HILL_POST = """
from newsextract import Outlet, hookimpl

@hookimpl
def register_outlets():
    return (Outlet(key="hillpost", name="The Hill Post", domains=("hillpost.example",)),)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lakepost.toml").write_text(LAKE_POST, "utf-8")
    (tmp_path / "hillpost.py").write_text(HILL_POST, "utf-8")
    (tmp_path / "_draft.toml").write_text("no toml", "utf-8")
    (tmp_path / "notes.txt").write_text("no plugin", "utf-8")
    return tmp_path


def test_a_folder_brings_data_and_code(folder: Path) -> None:
    """`*.toml` and `*.py` are read, what begins with `_` is not; each knows its file."""
    plugins = Plugins(folder=folder)
    assert plugins.troubles == []
    assert sorted(plugins.outlets) == ["hillpost", "lakepost"]
    assert plugins.origin_of("lakepost") == str(folder / "lakepost.toml")
    article = extract(Story("ZOMBA | It rained, officials told The Lake Post."), plugins)
    assert article.outlet
    assert article.outlet.key == "lakepost"
    assert article.dateline
    assert article.dateline.rule == "lakepost.dateline.place_bar"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("key = ", "Invalid value"),
        ('name = "x"', "key: Field required"),
        ('key = "X y"\nname = "x"', "key: String should match pattern"),
        (
            'key = "x"\nname = "x"\ncolour = "red"',
            "colour: Extra inputs are not permitted; found 'red'",
        ),
        ('key = "x"\nname = "x"\nkind = "blog"', "kind: Input should be 'publisher'"),
        ('key = "x"\nname = "x"\n[[marks]]\nname = "x.mark.a"\npattern = 7', "marks.0.pattern"),
        (
            f'key = "x"\nname = "x"\n[[marks]]\nname = "x.mark.a"\npattern = "{"a" * 2001}"',
            "at most 2000",
        ),
    ],
)
def test_a_file_that_is_wrong_says_where(tmp_path: Path, text: str, said: str) -> None:
    """One line: the file, the place, what was found and what was expected."""
    path = tmp_path / "x.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(PluginError) as error:
        read_outlet(path)
    assert str(error.value).startswith("x.toml: ")
    assert said in str(error.value)
    (trouble,) = Plugins(folder=tmp_path).troubles
    assert (trouble.plugin, trouble.hook) == ("x", "import")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The rest goes on."""
    (trouble,) = Plugins(folder=tmp_path / "gone").troubles
    assert trouble.message == "no such folder of plugins"


def test_nothing_foreign_is_loaded_where_none_is_allowed() -> None:
    """Newsextract's own outlets stay."""
    plugins = Plugins(load_installed=True, allowed=())
    assert "cna" in plugins.outlets
    assert {plugins.origin_of(name).split()[0] for name in plugins.names} == {"newsextract"}


def test_the_command_takes_a_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--plugin-dir`, and `--strict-plugins` where one of them is wrong."""
    story = folder / "story.txt"
    story.write_text("ZOMBA | It rained, officials told The Lake Post.", "utf-8")
    assert main(["extract", "--plugin-dir", str(folder), str(story)]) == 0
    assert json.loads(capsys.readouterr().out)["outlet"]["key"] == "lakepost"
    (folder / "wrong.toml").write_text("key = 7", "utf-8")
    assert main(["extract", "--plugin-dir", str(folder), "--strict-plugins", str(story)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("newsextract: wrong: import: wrong.toml: key:")


def test_a_plugin_to_allow_must_be_there(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that nobody installed is a mistake, not a wish."""
    assert main(["extract", "--allow-plugins", "gone", "-"]) == 1
    assert "--allow-plugins: no plugin 'gone' is installed" in capsys.readouterr().err
