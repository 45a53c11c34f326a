"""The digest of records: any change of what is read is told, rule by rule, until it is approved."""

import importlib
import json
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
STORY = "LIMA (AP) — “It rained,” Dana Obi said on Monday. At least 13 roofs leaked, she said."


@pytest.fixture
def digest(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    return importlib.import_module("digest")


@pytest.fixture
def told(tmp_path: Path) -> list[str]:
    """Arguments for a folder of two texts and the file that is kept beside it."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "a.txt").write_text(STORY, "utf-8")
    (data / "b.txt").write_text("Nobody said a word.", "utf-8")
    return ["--data", str(data), "--kept", str(tmp_path / "records.txt")]


def test_what_is_approved_passes_and_what_differs_is_named(
    digest: ModuleType, told: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing kept fails; renewed it passes; another number, a lost quote or a rule of another name fails."""
    assert digest.main(told) == 1
    assert digest.main([*told, "--update"]) == 0
    assert digest.main(told) == 0
    kept = (tmp_path / "records.txt").read_text("utf-8")
    assert "Dana" not in kept
    assert "quotes\ten.direct" in kept
    for old, new, named in (
        ("13 roofs", "14 roofs", "not the same"),
        ("“It rained,” Dana", "It rained. Dana", "1 -> 0"),
    ):
        (tmp_path / "data" / "a.txt").write_text(STORY.replace(old, new), "utf-8")
        capsys.readouterr()
        assert digest.main(told) == 1
        assert named in capsys.readouterr().out
    (tmp_path / "data" / "a.txt").write_text(STORY, "utf-8")
    (tmp_path / "records.txt").write_text(kept.replace("en.direct", "en.divers"), "utf-8")
    assert digest.main(told) == 1


def test_a_reference_counts_by_its_words(digest: ModuleType) -> None:
    """One more actor renumbers the others, and changes no quote."""
    from newsextract import Article, extract

    article = extract(STORY)
    data = json.loads(article.model_dump_json())
    for actor in data["actors"]:
        actor["id"] = f"a9{actor['id'][1:]}"
    text = json.dumps(data)
    for actor in article.actors:
        text = text.replace(f'"{actor.id}"', f'"a9{actor.id[1:]}"')
    other = Article.model_validate_json(text)
    assert other != article
    assert list(digest.records_of("x", other)) == list(digest.records_of("x", article))


def test_changes_are_told_apart(digest: ModuleType) -> None:
    """Lost, added, moved, changed, and read by another rule."""

    def record(rule: str, start: int, end: int, body: str = "{}") -> object:
        return digest.Record("quotes", rule, "a.txt", start, end, body)

    before = [record("x", n, n + 5) for n in (0, 10, 20, 30, 40)]
    after = [record("x", 0, 5), record("x", 10, 16), record("x", 20, 25, "{1}"), record("y", 30, 34), record("z", 90, 95)]  # fmt: skip
    found = sorted((change.what, *change.rule) for change in digest.changes(before, after))
    assert found == [
        ("added", "quotes", "z"),
        ("changed", "quotes", "x"),
        ("lost", "quotes", "x"),
        ("moved", "quotes", "x"),
        ("taken over", "quotes", "y"),
    ]


def test_without_texts_it_is_skipped_aloud(
    digest: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A stranger's clone has none."""
    assert digest.main(["--data", str(tmp_path / "none")]) == 0
    assert "skipped" in capsys.readouterr().out
