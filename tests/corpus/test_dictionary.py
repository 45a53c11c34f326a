"""The data dictionary says what the tables are now."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_data_dictionary_is_current() -> None:
    """If not: python tools/make_data_dictionary.py."""
    spec = importlib.util.spec_from_file_location(
        "tool", ROOT / "tools" / "make_data_dictionary.py"
    )
    assert spec
    assert spec.loader
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    page = tool.make_page()
    assert (ROOT / "docs" / "data-dictionary.md").read_text(encoding="utf-8") == page, (
        "run: python tools/make_data_dictionary.py"
    )
    assert "| `quotes.speaker_name` |" not in page
    assert page.count("| |\n") == 0  # each column and field says what it is
