"""Rules that others wrote: one that is wrong is told when it is loaded, one that hangs is stopped and told."""

import gc
import time
import weakref
from pathlib import Path

import pytest

from newsextract import Outlet, PluginError, Plugins, Rule, Story, extract
from newsextract.plugin_sources import OutletPlugin
from newsextract.testing import check_invariants

FILE = """
key = "bugle"
name = "The Bugle"

[[dateline]]
name = "bugle.dateline.x"
{over}
pattern = '{pattern}'
"""
STORY = (
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa rained.\n\n“It did,” Dana Obi said."
)


def plugins_of(folder: Path, pattern: str, over: str = "") -> Plugins:
    (folder / "bugle.toml").write_text(FILE.format(pattern=pattern, over=over), "utf-8")
    return Plugins(folder=folder)


@pytest.mark.parametrize(
    ("pattern", "over", "said"),
    [
        ("(?P<place> [a-z )", "", "does not compile"),
        ("(?P<place> \\L<no_table> )", "", "no word table 'no_table'"),
        ("(?P<place> <nowhere> )", 'over = "tags"', "no word has the tag 'nowhere'"),
        ("(?P<place> <noun> ", 'over = "tags"', "does not compile"),
        ("(" * 2_000, "", "does not compile"),
    ],
)
def test_a_rule_that_cannot_be_used_sets_its_file_aside(
    pattern: str, over: str, said: str, tmp_path: Path
) -> None:
    """One line names the file, the rule and the reason; stories are read without it."""
    plugins = plugins_of(tmp_path, pattern, over)
    ((name, _, message),) = plugins.troubles
    assert name == "bugle"
    assert "bugle.dateline.x" in message
    assert said in message
    assert "bugle" not in plugins.outlets
    check_invariants(extract(Story(STORY), plugins))


def test_a_file_has_its_bounds(tmp_path: Path) -> None:
    """2,000 characters a pattern, 1 MiB a file."""
    assert plugins_of(tmp_path, "a" * 2_000).troubles == []
    (trouble,) = plugins_of(tmp_path, "a" * 2_001).troubles
    assert "dateline.0.pattern: String should have at most 2000 characters" in trouble.message
    (trouble,) = plugins_of(tmp_path, "a", over="# " + "x" * (1 << 20)).troubles
    assert "at most 1048576 are read" in trouble.message


def test_a_language_that_is_not_there_sets_its_file_aside(tmp_path: Path) -> None:
    """It would be found by the first story."""
    (tmp_path / "bugle.toml").write_text('key = "bugle"\nname = "Bugle"\nlanguage = "qq"\n')
    plugins = Plugins(folder=tmp_path)
    assert "'qq'" in plugins.troubles[0].message
    assert "bugle" not in plugins.outlets


def test_a_rule_that_hangs_is_stopped_and_named(tmp_path: Path) -> None:
    """A file's pattern that would take years takes its second once; what the core finds is found."""
    plugins = plugins_of(tmp_path, "(?P<place> (?: a | aa )+ ) !")
    assert plugins.troubles == []
    begun = time.thread_time()
    for _ in range(3):
        article = extract(Story(STORY, outlet="bugle"), plugins)
    assert time.thread_time() - begun < 10
    assert [quote.source.text for quote in article.quotes if quote.source] == ["Dana Obi"]
    ((name, hook, message),) = plugins.troubles
    assert (name, hook) == ("bugle", "rule")
    assert "bugle.dateline.x: took more than 1 s" in message


def test_a_rule_in_code_that_does_not_compile_is_named() -> None:
    """It matches nothing; in strict mode it is an error."""
    bad = Rule("bugle.dateline.x", "(?P<place> [a-z )")
    plugin = OutletPlugin(Outlet(key="bugle", name="Bugle", dateline=(bad,)))
    plugins = Plugins({"bugle": plugin})
    check_invariants(extract(Story(STORY, outlet="bugle"), plugins))
    assert "does not compile" in plugins.troubles[0].message
    with pytest.raises(PluginError, match="does not compile"):
        extract(Story(STORY, outlet="bugle"), Plugins({"bugle": plugin}, strict=True))


def test_a_grammar_goes_when_its_plugins_go() -> None:
    """Nothing keeps the tables of plugins that nobody uses any more."""
    plugins = Plugins()
    extract(Story(STORY), plugins)
    kept = weakref.ref(plugins.grammar("en"))
    del plugins
    gc.collect()
    assert kept() is None
