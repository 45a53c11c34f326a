"""Tests of `newsextract.grammar.added_words`: words that plugins add to the tables of a language."""

from pathlib import Path

import pytest

from newsextract import PluginError, Plugins, Words, extract, hookimpl
from newsextract.cli import main
from newsextract.grammar.added_words import open_tables
from newsextract.languages.en.language import ENGLISH

OFFICE = {"kind": "office", "agreement": "any"}
SPEECH = {"lemma": "tut", "kind": "speech", "takes": "takes_clause takes_quotation"}
TEXT = (
    "The Lake Ports Authority is new. Sarpanch Rina Devi spoke on Monday. “No ferry left,” Devi tutted.\n\n"
    "“It is late,” LKP said.\n"
)


class Adding:
    """A plugin of words alone."""

    def __init__(self, *words: object) -> None:
        self.words = words

    @hookimpl
    def register_words(self) -> tuple[object, ...]:
        return self.words


def names(plugins: Plugins) -> list[tuple[str, str]]:
    """Name and first role of the speakers of TEXT."""
    article = extract(TEXT, plugins)
    actors = {actor.id: actor for actor in article.actors}
    said = [actors[quote.speaker] for quote in article.quotes if quote.speaker]
    return [(one.name, one.roles[0].span.text if one.roles else "") for one in said]


def test_words_of_a_plugin_are_read_and_those_of_another_set_are_not() -> None:
    """A title, an acronym and a cue are known to the set that adds them, and to no other in the process."""
    adding = Adding(
        Words("titles", {"Sarpanch": OFFICE}),
        Words("acronyms", {"LKP": {"expansion": "Lake Ports Authority", "type": "organization"}}),
        Words("cues", {"tutted": {**SPEECH, "forms": "verb past participle"}}),
    )
    before = names(Plugins())
    plugins = Plugins({"lake": adding})
    assert not plugins.troubles
    assert names(plugins) == [("Rina Devi", "Sarpanch"), ("Lake Ports Authority", "")]
    assert extract(TEXT, plugins).quotes[0].cue.lemma == "tut"  # type: ignore[union-attr]
    assert plugins.added_words == (
        ("lake", "en", "acronyms", 1),
        ("lake", "en", "cues", 1),
        ("lake", "en", "titles", 1),
    )
    assert names(Plugins()) == before != names(plugins)
    assert not Plugins().added_words


def test_the_row_of_a_plugin_takes_the_place_of_the_table_s() -> None:
    """Whoever means another country by a city says so."""
    row = {"Doha": {"country": "Malawi"}}
    plugins = Plugins({"lake": Adding(Words("metonyms", row))})
    assert plugins.grammar("en").table("metonyms")["Doha"] == {"form": "Doha", "country": "Malawi"}
    assert Plugins().grammar("en").table("metonyms")["Doha"]["country"] == "Qatar"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (Words("title", {}), "table: found 'title', expected one of acronyms, agencies"),
        (Words("titles", {}, language="xx"), "language: found 'xx', expected one of en"),
        (Words("attribution_weights", {}), "table: found 'attribution_weights', expected"),
        (Words("titles", {"sarpanch": OFFICE}), "'sarpanch', expected a word, with a capital"),
        (Words("titles", {"Village Head": OFFICE}), "titles: found 'Village Head', expected a word"),
        (Words("bodies", {"Lake  Port": {}}), "bodies: found 'Lake  Port', expected words"),
        (Words("cues", {"Tut": {}}), "cues: found 'Tut', expected words"),
        (Words("titles", {"": OFFICE}), "titles: found '', expected a word"),
        (Words("titles", {"Sarpanch\n": OFFICE}), "expected a word"),
        (Words("titles", {"S" * 81: OFFICE}), "expected a word"),
        (Words("titles", {7: OFFICE}), "titles: found '7', expected a word"),  # type: ignore[dict-item]
        (Words("titles", {"Sarpanch": "office"}), "titles.Sarpanch: found 'office', expected a cell"),  # type: ignore[dict-item]
        (
            Words("titles", {"Sarpanch": {"kind": "offce", "agreement": "any"}}),
            "titles.Sarpanch.kind: found 'offce', expected one of abbreviation, honorific, joined, office, part",
        ),
        (Words("titles", {"Sarpanch": {"kind": "office"}}), "Sarpanch.agreement: found 'None'"),
        (
            Words("titles", {"Sarpanch": {**OFFICE, "sex": "he"}}),
            "titles.Sarpanch: found 'sex', expected no other columns than kind, agreement",
        ),
        (
            Words("cues", {"tut": {**SPEECH, "forms": "verb base", "cues": "many"}}),
            "cues.tut.cues: found 'many', expected a count",
        ),
        (Words("metonyms", {"Kamuzu": {"country": " "}}), "country: found ' ', expected some words"),
        (Words("titles", [("Sarpanch", OFFICE)]), "titles: found 'list', expected a mapping"),  # type: ignore[arg-type]
        ("Sarpanch", "register_words answered str, expected Words"),
    ],
)  # fmt: skip
def test_words_that_are_wrong_say_where(words: object, said: str) -> None:
    """One line: the place, what was found, what was expected; the plugin is set aside and nothing of it taken."""
    good = Words("places", {"Nkhata": {"kind": "city"}})
    plugins = Plugins({"lake": Adding(good, words), "other": Adding(good)})
    (trouble,) = plugins.troubles
    assert (trouble.plugin, trouble.hook) == ("lake", "register")
    assert said in trouble.message
    assert "\n" not in trouble.message
    assert plugins.names == ("other", "core")
    assert plugins.added_words == (("other", "en", "places", 1),)
    with pytest.raises(PluginError, match="lake: register"):
        Plugins({"lake": Adding(words)}, strict=True)


def test_two_plugins_may_say_the_same_and_not_otherwise() -> None:
    """The first by name is heard, whatever the order; the other is named with it."""
    first, same, other = (
        Adding(Words("titles", {"Sarpanch": {**OFFICE, "agreement": who}}))
        for who in ("any", "any", "he")
    )
    assert not Plugins({"b": same, "a": first}).troubles
    (trouble,) = Plugins({"b": other, "a": first}).troubles
    assert trouble.plugin == "b"
    assert "titles.Sarpanch: a says otherwise of it" in trouble.message


def test_a_file_of_words_is_a_plugin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """TOML alone or beside an outlet; listed and traced."""
    title = '[words.titles]\nSarpanch = {kind = "office", agreement = "any"}\n'
    (tmp_path / "lake.toml").write_text(title, "utf-8")
    outlet = 'key = "post"\nname = "Post"\n[words.places]\n"Nkhata Bay" = {kind = "city"}\n'
    (tmp_path / "post.toml").write_text(outlet, "utf-8")
    plugins = Plugins(folder=tmp_path)
    assert not plugins.troubles
    assert set(plugins.outlets) == {"post"}
    assert ("Rina Devi", "Sarpanch") in names(plugins)
    assert main(["plugins", "--plugin-dir", str(tmp_path)]) == 0
    assert "titles" in capsys.readouterr().out
    story = tmp_path / "story.txt"
    story.write_text(TEXT, "utf-8")
    assert main(["plugins", "trace", "--plugin-dir", str(tmp_path), str(story)]) == 0
    assert "titles  lake    1" in capsys.readouterr().out
    assert main(["plugins", "check", str(tmp_path / "lake.toml")]) == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[words]\ntitles = 7", "words.titles: Input should be a valid dictionary; found '7'"),
        ("[words.titles]\nA = {kind = 7}", "words.titles.A.kind: Input should be a valid string"),
        ('colour = "red"\n[words.titles]\n', "key: Field required"),
        ("[words.titles]\nA = {}", "words: titles.A.kind: found 'None', expected one of"),
        ("[words]\n", "key: Field required"),
    ],
)
def test_a_file_of_words_that_is_wrong_says_where(tmp_path: Path, text: str, said: str) -> None:
    """The rest goes on."""
    (tmp_path / "x.toml").write_text(text, "utf-8")
    (trouble,) = Plugins(folder=tmp_path).troubles
    assert trouble.plugin == "x"
    assert said in trouble.message


def test_a_language_that_a_plugin_brings_can_be_added_to() -> None:
    """Words are taken when all languages are known, whatever the names of their plugins."""
    from dataclasses import replace

    class Scots:
        @hookimpl
        def register_languages(self):  # type: ignore[no-untyped-def]
            return (replace(ENGLISH, key="sco", name="Scots"),)

    words = Words("titles", {"Lampwarden": OFFICE}, language="sco")
    plugins = Plugins({"a": Adding(words), "z": Scots()})
    assert not plugins.troubles
    assert "Lampwarden" in plugins.grammar("sco").table("titles")
    assert "Lampwarden" not in plugins.grammar("en").table("titles")


def test_the_columns_that_are_stated_exist() -> None:
    """Each column of choices or counts is a column of its table."""
    grammar = Plugins().grammar("en")
    for name, table in open_tables(ENGLISH).items():
        row = next(iter(grammar.table(name).values()))
        assert {*table.choices, *table.counts} <= row.keys(), name
