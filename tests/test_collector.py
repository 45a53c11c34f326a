"""Tests of `newsextract.collector`."""

import gc
from pathlib import Path
from typing import Any

import pytest

from newsextract import Story, UnknownKeyError, extract, extract_page
from newsextract.cli import main
from newsextract.collector import collector_paused, settle


def test_the_collector_goes_on_afterwards() -> None:
    """It is off inside and on again after it, also after an error."""
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(UnknownKeyError):
        extract(Story("It rained.", outlet="nobody"))
    assert gc.isenabled()


def test_a_collector_that_is_off_stays_off() -> None:
    """What the caller had switched off is not switched on."""
    gc.disable()
    try:
        extract("It rained.")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_loaded_at_the_start_is_not_walked_through_again() -> None:
    """After the first story of a process the collector goes on, and leaves alone what was there before."""
    gc.disable()
    try:
        settle()
        assert gc.isenabled()
        assert gc.get_freeze_count() > 1_000
        frozen = gc.get_freeze_count()
        kept = [[] for _ in range(1_000)]
        settle()  # is on already
        assert gc.get_freeze_count() == frozen
        assert len(kept) == 1_000
    finally:
        gc.unfreeze()
        gc.enable()


def test_a_story_leaves_nothing_to_the_collector() -> None:
    """No value of a reading stands in a cycle: all of it is freed at once, and its memory used again."""
    text = (Path(__file__).parents[1] / "examples" / "reuters-port.txt").read_text()
    extract(text)  # what is kept for good
    gc.collect()
    with collector_paused():
        extract(text)
        assert gc.collect() == 0


def test_a_page_is_read_without_the_collector(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is off while a page is read and while its text is, and on again afterwards."""
    pytest.importorskip("selectolax")
    from newsextract.pages import reader

    seen = []
    read_page = reader.read_page

    def watched(*arguments: Any, **named: Any) -> Story:
        seen.append(gc.isenabled())
        return read_page(*arguments, **named)

    monkeypatch.setattr(reader, "read_page", watched)
    assert extract_page("<h1>Rain</h1><p>It rained all day, said Dana Obi.").text
    assert seen == [False]
    assert gc.isenabled()


def test_the_command_line_leaves_the_collector_as_it_was(tmp_path: Path) -> None:
    """A caller in the same process finds it on again."""
    (tmp_path / "story.txt").write_text("It rained.")
    assert main([str(tmp_path / "story.txt")]) == 0
    assert gc.isenabled()
    gc.unfreeze()
