"""`newsextract extract`: one line of data for each input, one line of complaint for each bad one."""

import json
import sys
from pathlib import Path

import pytest

from newsextract import Article, Story, extract
from tests.cli.conftest import STORY, Run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.encode())
    return path


def test_one_story_is_one_json_object(run: Run, story: Path) -> None:
    """The output is the article that the library gives, on one line."""
    code, out, err = run("extract", story)
    assert (code, err) == (0, "")
    assert out.count("\n") == 1
    assert Article.model_validate_json(out) == extract(Story(STORY))


def test_the_command_may_be_left_out(run: Run, story: Path) -> None:
    """`newsextract FILE` is short for `newsextract extract FILE`, options first or last."""
    assert run(story) == run("extract", story)
    assert run("--pretty", story) == run("extract", story, "--pretty")


def test_several_stories_are_json_lines_in_order(run: Run, story: Path, tmp_path: Path) -> None:
    """Line n belongs to input n."""
    second = tmp_path / "second.txt"
    second.write_text("It snowed.")
    code, out, _ = run(second, story, second)
    assert code == 0
    assert [json.loads(line)["text"] for line in out.splitlines()] == [
        "It snowed.",
        STORY,
        "It snowed.",
    ]


def test_a_bad_input_is_a_record_and_the_rest_goes_on(
    run: Run, story: Path, tmp_path: Path
) -> None:
    """Each bad input costs one line on stderr and one error record; the code is 1."""
    code, out, err = run(tmp_path / "none.txt", story, tmp_path)
    assert code == 1
    first, second, third = map(json.loads, out.splitlines())
    assert first["error"] == {"code": "missing", "message": "no such file"}
    assert first["input"].endswith("none.txt")
    assert second["text"] == STORY
    assert third["error"]["code"] == "directory"
    assert len(err.splitlines()) == 2
    assert all(line.startswith("newsextract: ") for line in err.splitlines())


@pytest.mark.parametrize("view", ["--pretty", "--brief", "--table", "--marked"])
def test_other_views_keep_errors_off_stdout(run: Run, tmp_path: Path, view: str) -> None:
    """What is made for eyes has no error records in it."""
    code, out, err = run(view, tmp_path / "none.txt")
    assert (code, out) == (1, "")
    assert err.count("\n") == 1


def test_what_is_known_of_the_story_is_passed_on(run: Run, story: Path) -> None:
    """--published, --outlet and --url reach the article."""
    _, out, _ = run(story, "--published", "2025-03-06", "--outlet", "ap")
    article = json.loads(out)
    assert article["published"]["value"] == "2025-03-06"
    assert article["published"]["basis"] == "given"
    assert (article["outlet"]["key"], article["outlet"]["basis"]) == ("ap", "stated")


def test_an_unknown_outlet(run: Run, story: Path) -> None:
    """An outlet that nobody registered is a wrong usage; the known ones are listed, the nearest named."""
    code, out, err = run(story, "--outlet", "reuter")
    assert (code, out) == (2, "")
    assert "did you mean reuters?" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("date", ["2024-02-30", "yesterday", "0", "99999-01-01"])
def test_a_date_that_is_none(run: Run, story: Path, date: str) -> None:
    """A date that is none is a wrong usage, shown with the form that is expected."""
    code, out, err = run(story, "--published", date)
    assert (code, out) == (2, "")
    assert f"{date!r} is no date; write it as in 2025-05-21" in err


def test_an_unknown_encoding(run: Run, story: Path) -> None:
    """An encoding that Python does not know is a wrong usage."""
    code, _, err = run(story, "--encoding", "klingon")
    assert code == 2
    assert "'klingon' is no encoding" in err


def test_no_input_is_a_wrong_usage(run: Run) -> None:
    """Without a file there is nothing to do."""
    code, out, err = run()
    assert (code, out) == (2, "")
    assert "name a file, or - for stdin" in err


def test_hostile_names_and_texts_do_not_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    """Escape sequences in a name, and in a text shown to be read, are taken out."""
    assert "\x1b" not in run("\x1b[2J.txt").err
    path = tmp_path / "story.txt"
    path.write_text("“It \x1b[31mrained\x07,” Dana \x9bObi said on Monday.")
    for view in ("--brief", "--table", "--marked"):
        out = run(path, view).out
        assert not set(out) & set("\x1b\x07\x9b"), view


def test_json_lines_hold_no_other_line_ends(run: Run, tmp_path: Path) -> None:
    """U+2028 and U+2029 are escaped: some readers end a line there."""
    path = tmp_path / "story.txt"
    path.write_bytes("It\u2028rained\u2029.".encode())
    out = run(path).out
    assert "\u2028" not in out
    assert "\u2029" not in out
    assert json.loads(out)["text"] == "It\u2028rained\u2029."


def test_a_refusal_names_its_input_once(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library names the story, the command line the input: they are the same."""
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html><body><p>It rained.</p></body></html>")
    monkeypatch.setitem(sys.modules, "newsextract.pages.reader", None)  # as without the extra
    done = run(page)
    assert (
        done.err
        == f"newsextract: {page}: pages need the extra [html]: pip install 'newsextract[html]'\n"
    )
