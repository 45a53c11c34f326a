"""The site of the docs: every page has its place, every public name its entry, dead links are seen."""

import importlib.util
import re
from pathlib import Path

import pytest

import newsextract

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
NOT_IN_REFERENCE = {
    # records: docs/records.md has them field by field
    *("Actor", "Article", "DateRef", "Number", "Quote", "Span", "SCHEMA_VERSION"),
    "hookimpl",  # docs/hooks.md
}


def check_site() -> object:
    """The module of tools/check_site.py."""
    spec = importlib.util.spec_from_file_location("check_site", ROOT / "tools" / "check_site.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_page_has_a_place_in_the_site() -> None:
    """A page that the navigation does not name is not found by anybody."""
    named = re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text("utf-8"))
    pages = [str(path.relative_to(DOCS)) for path in DOCS.rglob("*.md")]
    assert sorted(named) == sorted(pages)


def test_every_public_name_has_an_entry() -> None:
    """The reference holds each public name that no other page describes."""
    entries = re.findall(
        r"^::: newsextract\.(\w+)$", (DOCS / "reference.md").read_text("utf-8"), re.M
    )
    assert sorted(entries) == sorted(set(newsextract.__all__) - NOT_IN_REFERENCE)


@pytest.mark.parametrize(
    ("page", "fault"),
    [
        ('<a href="gone.html">x</a>', "dead link gone.html"),
        ('<a href="#gone">x</a>', "no such place #gone"),
        ('<script src="https://example.org/a.js"></script>', "loads https://example.org/a.js"),
        ('<link rel="stylesheet" href="//example.org/a.css">', "loads //example.org/a.css"),
        ('<h1 id="here">x</h1><a href="#here">x</a><a href="https://example.org/">y</a>', None),
    ],
)
def test_a_fault_of_the_site_is_seen(tmp_path: Path, page: str, fault: str | None) -> None:
    """Dead links, missing anchors and things loaded from elsewhere are named."""
    (tmp_path / "index.html").write_text(page, "utf-8")
    found = check_site().faults(tmp_path)  # type: ignore[attr-defined]
    assert found == ([f"index.html: {fault}"] if fault else [])
