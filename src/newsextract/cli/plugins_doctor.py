"""`newsextract plugins doctor`: what is installed and what is broken. Works with everything broken.

Each look is taken by itself: one that fails is a line of the answer.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Iterator
from importlib import import_module, metadata

_NEEDED = ("pydantic", "regex", "pluggy")
_EXTRAS = {
    "selectolax": "html",
    "trafilatura": "body",
    "pyarrow": "parquet",
    "fastwarc": "warc",
    "pandas": "pandas",
    "polars": "polars",
    "pyspark": "spark",
    "spacy": "spacy",
}


def run(options: argparse.Namespace) -> int:
    """Print what each look shows; 1 where something that is needed is broken."""
    broken = False
    for look in (_program, _packages, _loading, _reading):
        try:
            lines = list(look(options))
        except Exception as error:  # whatever is broken, the next look is taken
            lines = [f"BROKEN  {look.__name__.strip('_')}: {type(error).__name__}: {error}"]
        broken = broken or any(line.startswith("BROKEN") for line in lines)
        print("\n".join(lines))
    return int(broken)


def _program(options: argparse.Namespace) -> Iterator[str]:
    yield f"ok      newsextract {_version('newsextract') or 'not installed, only imported'}"
    yield f"ok      Python {platform.python_version()} at {sys.executable}"


def _packages(options: argparse.Namespace) -> Iterator[str]:
    for name in _NEEDED:
        yield _package(name, f"BROKEN  {name}: is needed, and")
    for name, extra in _EXTRAS.items():
        yield _package(name, f"-       {name} (extra [{extra}]):")


def _package(name: str, otherwise: str) -> str:
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        return f"{otherwise} not installed" if error.name == name else f"BROKEN  {name}: {error}"
    except Exception as error:
        return f"BROKEN  {name}: {type(error).__name__}: {error}"
    return f"ok      {name} {_version(name)}"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _loading(options: argparse.Namespace) -> Iterator[str]:
    from newsextract.cli.choosing import chosen_plugins

    plugins = chosen_plugins(options)
    own = [name for name in plugins.names if plugins.origin_of(name).startswith("newsextract")]
    yield f"ok      {len(own)} plugins of newsextract itself"
    for name in plugins.names:
        if name not in own:
            yield f"ok      plugin {name} of {plugins.origin_of(name)}"
    for trouble in plugins.troubles:
        yield f"BROKEN  plugin {trouble.plugin}: {trouble.hook}: {trouble.message}"


def _reading(options: argparse.Namespace) -> Iterator[str]:
    from newsextract import extract
    from newsextract.cli.choosing import chosen_plugins

    article = extract("“It rained,” Dana Obi told reporters.", chosen_plugins(options))
    for warning in article.warnings:
        if warning.kind == "plugin":
            yield f"BROKEN  {warning.message}"
    quotes = [quote.source.text for quote in article.quotes if quote.source]
    fine = quotes == ["Dana Obi"]
    yield f"{'ok      ' if fine else 'BROKEN  '}a story is read: its one source is {quotes}"
