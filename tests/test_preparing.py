"""Tests of `newsextract.preparing`, and of `newsextract.grammar.prepared`, which reads what it writes."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsextract import NewsextractError, extract
from newsextract.grammar import prepared
from newsextract.grammar.frozen import engines
from newsextract.grammar.vocabulary import Vocabulary
from newsextract.languages.en.language import ENGLISH
from newsextract.plugins import Plugins
from newsextract.preparing import main, prepare, sample_of

PACKAGE = ENGLISH.package
CACHES = (prepared._words_in, prepared.patterns_in, prepared.files_digest)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """English and all outlets, prepared once."""
    return prepare(
        Plugins(load_installed=True, allowed=()), "en", tmp_path_factory.mktemp("prepared")
    )


@pytest.fixture
def in_use(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A copy that the pack reads, instead of what stands beside it."""
    for file in folder.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(prepared, "FOLDER", str(tmp_path))
    _forget()
    yield tmp_path
    _forget()


def _forget() -> None:
    for cache in CACHES:
        cache.cache_clear()


def test_prepared_words_are_those_that_would_be_made(in_use: Path) -> None:
    """The lexicon is the same, with what was prepared and without."""
    words, _ = prepared.prepared_for(ENGLISH)
    assert words == Vocabulary(replace(ENGLISH, package="")).make_words()


@pytest.mark.skipif(not engines(), reason="this Python freezes no patterns")
def test_nothing_is_compiled_where_all_is_prepared(
    in_use: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sample is read without a pattern of the pack being compiled, and gives the same records."""
    story = sample_of(PACKAGE)[0]
    expected = extract(story, Plugins(strict=True)).model_dump_json()
    plugins = Plugins()
    lexicon = plugins.grammar("en").lexicon
    monkeypatch.setattr(lexicon, "expand", lambda pattern: pytest.fail(f"compiled: {pattern}"))
    monkeypatch.setattr(
        Vocabulary, "compile_text", lambda _, rule: pytest.fail(f"compiled: {rule.name}")
    )
    assert extract(story, plugins).model_dump_json() == expected
    assert len(expected) > 20_000


def test_records_are_the_same_without(in_use: Path) -> None:
    """What is prepared changes the time and nothing else."""
    story = sample_of(PACKAGE)[0]
    with_it = extract(story, Plugins()).model_dump_json()
    for file in in_use.iterdir():
        file.unlink()
    _forget()
    assert prepared.prepared_for(ENGLISH)[0] is None
    assert extract(story, Plugins()).model_dump_json() == with_it


@pytest.mark.parametrize("name", [prepared.WORDS, prepared.PATTERNS])
@pytest.mark.parametrize("kept", [0, 10, 60, 1000, -1])
def test_a_broken_file_counts_for_nothing(in_use: Path, name: str, kept: int) -> None:
    """Cut anywhere, or made of other files: words are made and patterns compiled as if it were not there."""
    data = (in_use / name).read_bytes()
    broken = data[:kept] if kept >= 0 else b"0" * 32 + data[32:]
    (in_use / name).write_bytes(broken)
    words, patterns = prepared.prepared_for(ENGLISH)
    if name == prepared.WORDS:
        assert words is None
    flags = int(re.VERBOSE)
    assert patterns.tags(ENGLISH.patterns["attribution_after_cue"], flags) is None


def test_a_language_that_was_changed_is_not_served(in_use: Path) -> None:
    """The digest is of the language in memory, too: a word more, and its lexicon is made anew."""
    more = replace(ENGLISH, closed={**ENGLISH.closed, "zork": "cue"})
    assert prepared.prepared_for(ENGLISH)[0] is not None
    assert prepared.prepared_for(more)[0] is None
    assert "cue" in Vocabulary(more).lexicon.tags_of("zork")


def test_words_that_a_plugin_adds_are_read(in_use: Path) -> None:
    """A set of plugins with words of its own has a lexicon of its own."""
    row = {**Vocabulary(ENGLISH).table("cues")["said"], "form": "zorked"}
    vocabulary = Vocabulary(ENGLISH, {"cues": {"zorked": row}})
    assert "cue" in vocabulary.lexicon.tags_of("zorked")
    assert "cue" not in Vocabulary(ENGLISH).lexicon.tags_of("zorked")


def test_a_changed_table_is_noticed(in_use: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest is of the files: what was prepared of other tables does not hold."""
    assert prepared.patterns_in(PACKAGE).tags(ENGLISH.patterns["attribution_after_cue"], 64)
    read = Path.read_bytes
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: read(path) + b"#" * (path.name == "cues.tsv")
    )
    _forget()
    assert prepared.prepared_for(ENGLISH)[0] is None
    assert not prepared.patterns_in(PACKAGE).tags(ENGLISH.patterns["attribution_after_cue"], 64)


def test_a_language_without_package_cannot_be_prepared(tmp_path: Path) -> None:
    """It is named."""
    plugins = Plugins()
    plugins._languages["en"] = replace(ENGLISH, package="")
    with pytest.raises(NewsextractError, match="'en' names no package"):
        prepare(plugins, "en", tmp_path)


def test_a_folder_that_cannot_be_written_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command names the language and the reason."""
    (tmp_path / "file").touch()
    assert main([str(tmp_path / "file")]) == 1
    assert "en is not prepared: " in capsys.readouterr().err
