"""Goldens: invented articles in an outlet's typography, with all that is extracted from them.

`tests/articles/<outlet>/<slug>.txt` and `examples/*.txt` are stories. Beside the former, and under
`tests/articles/examples/` for the latter, stand `<slug>.marked` (the text with its records, for people) and
`<slug>.json` (the records). `pytest --update-goldens` rewrites them: read the diff and explain it in the commit.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from newsextract import Article, Story, extract
from newsextract.marked import read_marked, write_marked
from newsextract.testing import check_invariants
from tests.marks import marks_of

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "tests" / "articles"
EXAMPLES = ROOT / "examples"
STORIES = sorted([*ARTICLES.rglob("*.txt"), *EXAMPLES.glob("*.txt")])
PUBLISHED = {"cna-ferry": "2025-03-06"}  # what the text cannot say: the year of `Thursday (Mar 6)`


def golden_of(story: Path) -> Path:
    return ARTICLES / "examples" / story.name if story.parent == EXAMPLES else story


def article_of(story: Path) -> Article:
    text = story.read_bytes().decode("utf-8")
    return extract(Story(text, published=PUBLISHED.get(story.stem), name=story.name))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_invariants(story: Path) -> None:
    """Whatever is extracted from a story keeps the promises of all records."""
    check_invariants(article_of(story))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_golden(story: Path, pytestconfig: pytest.Config) -> None:
    """A story gives what its golden says."""
    article, golden = article_of(story), golden_of(story)
    marked, records = write_marked(article.text, marks_of(article)), to_json(article)
    if pytestconfig.getoption("--update-goldens"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.with_suffix(".marked").write_bytes(marked.encode())
        golden.with_suffix(".json").write_bytes(records.encode())
    if not golden.with_suffix(".json").exists():
        pytest.skip("no golden yet: pytest --update-goldens")
    assert golden.with_suffix(".marked").read_bytes().decode() == marked
    assert golden.with_suffix(".json").read_bytes().decode() == records
    assert read_marked(marked)[0] == article.text


def to_json(article: Article) -> str:
    """The records, one a line, without the text, without what is empty and without confidences."""
    data = article.model_dump(
        mode="json", exclude_defaults=True, exclude={"text", "zones", "paragraphs"}
    )
    lines = []
    for name, value in data.items():
        if isinstance(value, list):
            rows = ",\n  ".join(_compact(each) for each in value)
            lines.append(f' "{name}": [\n  {rows}\n ]')
        else:
            lines.append(f' "{name}": {_compact(value)}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _compact(value: Any) -> str:
    return json.dumps(_bare(value), ensure_ascii=False)


def _bare(value: Any) -> Any:
    """Spans as `start-end text`, to keep the diff short; no confidence."""
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            return f"{value['start']}-{value['end']} {value['text']}"
        return {key: _bare(each) for key, each in value.items() if key != "confidence"}
    return [_bare(each) for each in value] if isinstance(value, list) else value
