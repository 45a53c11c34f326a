"""A pytest plugin: `fixtures/<outlet>/<case>/` becomes one test a field.

A case is a folder with `input.txt` or `input.html`, `expected.json` (the fields of a summary that are
to be checked, see `newsextract.testing.summary`) and, where something is known of the story,
`story.json` (`url`, `published`, `outlet`). Switch it on in `pyproject.toml`:

    [tool.pytest.ini_options]
    addopts = "-p newsextract.testing.pytest_plugin"

`pytest --write-expected` writes what is found into `expected.json`: the fields that stand there, or all.
Read the difference before you commit it. `--plugin-file FILE` (again and again) reads with the outlet of a file, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from newsextract.errors import UnknownKeyError
from newsextract.extraction import extract, extract_page
from newsextract.plugin_sources import from_file
from newsextract.plugins import Plugins, default_plugins
from newsextract.records import Article
from newsextract.testing.summary import FIELDS, summary
from newsextract.text.story import Story

INPUTS = ("input.txt", "input.html")
_PLUGINS = pytest.StashKey[Plugins]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of this plugin."""
    group = parser.getgroup("newsextract")
    group.addoption(
        "--write-expected", action="store_true", help="write what is found into expected.json"
    )
    group.addoption(
        "--plugin-file",
        action="append",
        default=[],
        metavar="FILE",
        help="read with the outlet of this *.toml or *.py file, too",
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A case of a folder `fixtures`."""
    if file_path.name in INPUTS and file_path.parents[2].name == "fixtures":
        case: pytest.Collector = CaseFile.from_parent(parent, path=file_path)
        return case
    return None


class CaseFile(pytest.File):
    """One case: an input and what is expected of it."""

    def collect(self) -> Iterator[pytest.Item]:
        """A test for each field that is expected."""
        expected = self.path.with_name("expected.json")
        if self.config.getoption("--write-expected"):
            yield WriteItem.from_parent(self, name="write")
            return
        if not expected.exists():
            yield MissingItem.from_parent(self, name="expected")
            return
        for field, value in json.loads(expected.read_text("utf-8")).items():
            if field not in FIELDS:
                raise UnknownKeyError("field", field, tuple(FIELDS))
            yield FieldItem.from_parent(self, name=field, expected=value)

    @cached_property
    def article(self) -> Article:
        """The article of the input, read once."""
        plugins = _plugins(self.config)
        story = self.path.with_name("story.json")
        known = json.loads(story.read_text("utf-8")) if story.exists() else {}
        if self.path.suffix == ".html":
            return extract_page(self.path.read_bytes(), plugins=plugins, **known)
        return extract(Story(self.path.read_text("utf-8"), **known), plugins)


def _plugins(config: pytest.Config) -> Plugins:
    if _PLUGINS not in config.stash:
        files = [Path(name) for name in config.getoption("--plugin-file")]
        if not files:
            return default_plugins()
        found = [from_file(path) for path in files]
        for each in found:
            if each.trouble:
                raise pytest.UsageError(f"--plugin-file: {each.trouble}")
        config.stash[_PLUGINS] = Plugins(
            {each.name: each.plugin for each in found}, load_installed=True
        )
    return config.stash[_PLUGINS]


class FieldItem(pytest.Item):
    """A field of a case is what is expected."""

    parent: CaseFile

    def __init__(self, *, expected: Any, **settings: Any) -> None:
        super().__init__(**settings)
        self.expected = expected

    def runtest(self) -> None:
        """Compare what is found with what is expected."""
        found = FIELDS[self.name](self.parent.article)
        if found != self.expected:
            raise FieldError(f"found    {_json(found)}\nexpected {_json(self.expected)}")

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """Two lines, no traceback."""
        if isinstance(excinfo.value, FieldError):
            return f"{self.parent.path.parent}: {self.name}\n{excinfo.value}"
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it stands."""
        return self.path, 0, f"{self.path.parent.name}: {self.name}"


class FieldError(AssertionError):
    """A field is not what is expected."""


class MissingItem(pytest.Item):
    """A case that says nothing of what is expected."""

    def runtest(self) -> None:
        """Fail: a check that cannot fail is none."""
        pytest.fail("no expected.json beside the input: pytest --write-expected", pytrace=False)


class WriteItem(pytest.Item):
    """Writes what is found."""

    parent: CaseFile

    def runtest(self) -> None:
        """Write the fields that stood there, or all."""
        path = self.path.with_name("expected.json")
        found = summary(self.parent.article)
        if path.exists():
            known = json.loads(path.read_text("utf-8"))
            found = {field: found[field] for field in known if field in found}
        path.write_text(_json(found, indent=2) + "\n", "utf-8")


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)
