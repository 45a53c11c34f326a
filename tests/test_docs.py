"""The docs say everything, and what they say is true: names are complete, examples run."""

import argparse
import doctest
import importlib
import pkgutil
import re
import sys
import types
from pathlib import Path

import pytest
from pydantic import BaseModel

import newsextract
from newsextract import errors, hookspecs, records
from newsextract.cli.parser import make_parser

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
WALKS = [
    *DOCS.glob("howto/*.md"),
    DOCS / "tutorial.md",
]  # tests/test_walks.py runs them, commands and all
PAGES = sorted({*DOCS.rglob("*.md"), ROOT / "README.md"} - set(WALKS))
RECORDS = [
    record
    for record in vars(records).values()
    if isinstance(record, type)
    and issubclass(record, BaseModel)
    and record.__name__ not in ("BaseModel", "Record")
]


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def section(text: str, title: str) -> str:
    """The part of a page under a heading, to the next heading."""
    found = re.search(rf"^#+ {re.escape(title)}$(.*?)(?=^#|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found, f"no heading {title!r}"
    return found[1]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_is_documented(record: type[BaseModel]) -> None:
    """Each record has its heading in records.md, with each field and no other."""
    rows = re.findall(
        r"^\| (`[^|]+`) \|", section(page("records.md"), record.__name__), re.MULTILINE
    )
    named = [name for row in rows for name in re.findall(r"`(\w+)`", row)]
    assert sorted(named) == sorted(record.model_fields)


def test_every_hook_is_documented() -> None:
    """hooks.md has each hook with its arguments."""
    for name, hook in vars(hookspecs).items():
        if hookspecs.is_hook(name):
            arguments = ", ".join(hook.__code__.co_varnames[: hook.__code__.co_argcount])
            assert f"`{name}({arguments})`" in page("hooks.md")


def test_every_error_is_documented() -> None:
    """index.md has each error of the tree."""
    for name, error in vars(errors).items():
        if isinstance(error, type) and issubclass(error, errors.NewsextractError):
            assert f"| `{name}` |" in page("index.md")


def test_every_public_name_is_in_the_reference() -> None:
    """reference.md has each public name of the package, of corpora, exports and checks of plugins."""
    text = page("reference.md")
    for module in (newsextract, newsextract.corpus, newsextract.exports, newsextract.testing):
        for name in module.__all__:
            assert f"::: {module.__name__}.{name}\n" in text or f"`{name}`" in text, name


def test_every_option_is_documented() -> None:
    """cli.md has each command, each option, each code of an error record."""
    text = page("cli.md")
    parser, commands = make_parser()
    actions = next(each for each in parser._actions if isinstance(each, argparse._SubParsersAction))
    for command in commands:
        assert f"newsextract {command}" in text
        for action in actions.choices[command]._actions:
            for option in action.option_strings:
                assert option in ("-h", "--help") or f"`{option}" in text, f"{command} {option}"
    sources = (ROOT / "src/newsextract" / name for name in ("cli/inputs.py", "decoding.py"))
    source = "".join(path.read_text(encoding="utf-8") for path in sources)
    for code in set(re.findall(r'BadInputError\(\s*"(\w+)"', source)):
        assert f"| `{code}` |" in text


def test_every_outlet_field_is_documented() -> None:
    """writing-an-outlet.md has each field of an Outlet."""
    text = section(page("writing-an-outlet.md"), "What an outlet can state")
    for name in newsextract.Outlet.__dataclass_fields__:
        assert f"`{name}`" in text


def test_every_page_can_be_reached() -> None:
    """The index links to every page."""
    for path in DOCS.rglob("*.md"):
        name = path.relative_to(DOCS).as_posix()
        assert name == "index.md" or f"({name}" in page("index.md"), name


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_examples_of_a_page_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of a page runs from top to bottom, as one module."""
    module = types.ModuleType("example_page")
    monkeypatch.setitem(sys.modules, "example_page", module)
    for block in re.findall(
        r"^```python\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    ):
        exec(compile(block, str(path), "exec"), vars(module))  # our own pages


def test_an_outlet_fits_in_thirty_lines() -> None:
    """The complete outlet of writing-an-outlet.md has fewer than 30 lines."""
    block = re.search(
        r"^```python\n(.*?)^```", page("writing-an-outlet.md"), re.MULTILINE | re.DOTALL
    )
    assert block
    assert len(block[1].splitlines()) < 30


def _modules() -> list[str]:
    found = pkgutil.walk_packages(newsextract.__path__, "newsextract.")
    return sorted(module.name for module in found if not module.name.endswith("__main__"))


@pytest.mark.parametrize("name", _modules())
def test_examples_of_docstrings_run(name: str) -> None:
    """The examples in the docstrings of a module give what they say."""
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as missing:
        pytest.skip(f"needs the optional {missing.name}")
    result = doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0
