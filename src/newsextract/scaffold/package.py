"""A package for an outlet: module, tests, fixtures, README and entry point; installable and green at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from newsextract.errors import PluginError
from newsextract.extraction import extract, extract_page
from newsextract.grammar.outlet import Outlet
from newsextract.plugin_sources import OutletPlugin
from newsextract.plugins import Plugins
from newsextract.scaffold.samples import Sample
from newsextract.scaffold.writing import folded, to_python, to_toml
from newsextract.testing.summary import summary

INVENTED = """Rain returns to the valley

By Dana Obi

The river rose on Monday and took the old bridge with it, residents of the lower town told {name}.

“We moved the goats,” said Tiyamike Banda, who keeps forty of them behind the mill.

At least 13 roofs leaked, according to the council. The mayor declined to comment.
"""
"""The story that a new outlet without samples is tested with."""


def write_data(path: Path, outlet: Outlet) -> list[Path]:
    """Write an outlet as one TOML file.

    Raises:
        PluginError: The file is there already.
    """
    return _write({path: to_toml(outlet)})


def write_package(
    folder: Path, outlet: Outlet, samples: Sequence[Sample], notes: Sequence[str]
) -> list[Path]:
    """Write the package of an outlet.

    Args:
        folder: Where; it must not be there, or be empty.
        outlet: The outlet.
        samples: Its stories, which become fixtures; without any, an invented one does.
        notes: What was learned and what was not, for the README.

    Returns:
        The files written.

    Raises:
        PluginError: There is something in the folder already.
    """
    if folder.exists() and any(folder.iterdir()):
        raise PluginError(f"{folder}: is there already, and not empty")
    module = f"newsextract_{outlet.key}"
    files = {
        folder / "pyproject.toml": _PROJECT.format(key=outlet.key, name=outlet.name),
        folder / "README.md": _readme(outlet, notes),
        folder / ".gitignore": "__pycache__/\n.venv*/\n/dist/\n",
        folder / f"src/{module}/__init__.py": to_python(outlet),
        folder / f"src/{module}/py.typed": "",
        folder / f"tests/test_{outlet.key}.py": _TESTS.format(module=module, key=outlet.key),
    }
    for case, content in _fixtures(outlet, samples).items():
        files[folder / "tests" / "fixtures" / outlet.key / case] = content
    return _write(files)


def _write(files: Mapping[Path, str]) -> list[Path]:
    for path in files:
        if path.exists():
            raise PluginError(f"{path}: is there already")
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")
    return list(files)


def _fixtures(outlet: Outlet, samples: Sequence[Sample]) -> dict[str, str]:
    """Input and what is read of it now, for each sample."""
    plugins = Plugins({outlet.key: OutletPlugin(outlet)}, load_installed=True)
    invented = INVENTED.format(name=outlet.name)
    inputs = {f"sample{number}": sample for number, sample in enumerate(samples, 1)}
    files: dict[str, str] = {}
    if not inputs:
        files["invented/input.txt"] = invented
        files["invented/expected.json"] = _json(summary(extract(invented, plugins)))
    for case, sample in inputs.items():
        text = sample.page or sample.article.text
        article = extract_page(text, plugins=plugins) if sample.page else extract(text, plugins)
        files[f"{case}/input.{'html' if sample.page else 'txt'}"] = text
        files[f"{case}/expected.json"] = _json(summary(article))
    return files


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _readme(outlet: Outlet, notes: Sequence[str]) -> str:
    learned = "\n".join(f"- {note}" for note in notes) or "- nothing: no samples were given"
    return "\n".join(
        (
            f"# newsextract-{outlet.key}\n",
            folded(f"Reads the stories of {outlet.name} for newsextract: a plugin of one outlet.")
            + "\n",
            "```sh\npip install -e '.[dev]'\nnewsextract plugins check "
            + outlet.key
            + "\npytest\n```\n",
            "## What its rules were made from\n",
            learned + "\n",
            folded(
                "`tests/fixtures` holds what is read of each story now. Read it: what is wrong there is wrong in the"
                " rules. `pytest --write-expected` writes it anew."
            )
            + "\n",
        )
    )


_PROJECT = """[build-system]
requires = ["hatchling>=1.24"]
build-backend = "hatchling.build"

[project]
name = "newsextract-{key}"
version = "0.1.0"
description = "{name} for newsextract"
readme = "README.md"
requires-python = ">=3.11"
dependencies = ["newsextract>=0.1,<0.2"]

[project.optional-dependencies]
dev = ["newsextract[html]>=0.1,<0.2", "pytest>=8"]

[project.entry-points.newsextract]
{key} = "newsextract_{key}"

[tool.hatch.build.targets.wheel]
packages = ["src/newsextract_{key}"]

[tool.pytest.ini_options]
testpaths = ["tests"]
addopts = "-p newsextract.testing.pytest_plugin"
"""

_TESTS = '''"""Every promise that an outlet must keep; the stories of `fixtures/` are tests of their own."""

import pytest
from {module} import OUTLET
from newsextract.testing import Check, outlet_checks


@pytest.mark.parametrize("check", outlet_checks(OUTLET), ids=str)
def test_{key}(check: Check) -> None:
    """One promise."""
    check()
'''
