"""What grammars share: see `newsextract.grammar.grammar`."""

import pytest

from newsextract import Story, extract
from newsextract.attribution.indirect_grammar import indirect_grammar
from newsextract.languages.gazetteer import gazetteer
from newsextract.mentions import actors
from newsextract.plugins import Plugins


def test_what_needs_no_outlet_is_made_once() -> None:
    """Fifty outlets share weights and gazetteer; what an outlet's rules are in is its own."""
    plugins = Plugins(load_installed=True, allowed=())
    cna, afp = plugins.grammar("en", "cna"), plugins.grammar("en", "afp")
    assert gazetteer(cna) is gazetteer(afp) is gazetteer(plugins.grammar("en"))
    assert indirect_grammar(cna) is indirect_grammar(afp)
    assert cna.of_language is afp.of_language is plugins.grammar("en")
    own = plugins.grammar("en", "npr").rules("boilerplate")
    assert len(own) > len(plugins.grammar("en").rules("boilerplate"))


def test_one_column_of_a_table() -> None:
    """A column is what its rows say."""
    grammar = Plugins().grammar("en")
    rows = grammar.table("cues")
    assert grammar.column("cues", "lemma") == {form: row["lemma"] for form, row in rows.items()}


def test_readings_of_names_are_remembered_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """When as many are kept as may be, all are forgotten, and the records stay the same."""
    stories = [
        Story(f"Dana Obi{'abc'[n % 3]} met Omar Zil{'xyz'[n // 3]} of Lima.") for n in range(9)
    ]
    expected = [extract(story, Plugins()) for story in stories]
    monkeypatch.setattr(actors, "MAX_RUNS", 4)
    plugins = Plugins()
    assert [extract(story, plugins) for story in stories] == expected
    assert 0 < len(gazetteer(plugins.grammar("en")).runs) <= 4
