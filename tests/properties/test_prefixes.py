"""Stories cut off: every beginning of the last two paragraphs before a cut gives an article."""

import re
from pathlib import Path

import pytest

from newsextract import extract

ROOT = Path(__file__).resolve().parents[2]
STORIES = sorted(
    [*(ROOT / "examples").glob("*.txt"), *(ROOT / "tests" / "articles").glob("*/*.txt")]
)


@pytest.mark.slow
@pytest.mark.parametrize("path", STORIES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_cut_anywhere_is_survived(path: Path) -> None:
    """A text may end behind any word or sign: in the middle of a phrase, a number, a pair of marks."""
    text = path.read_text("utf-8")
    cuts = [found.end() for found in re.finditer(r"\w+|[^\w\s]", text)]
    assert cuts
    for cut in cuts:
        start = text.rfind("\n", 0, max(0, text.rfind("\n", 0, cut))) + 1
        assert extract(text[start:cut]).text == text[start:cut]
