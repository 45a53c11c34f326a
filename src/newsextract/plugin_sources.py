"""Where plugins come from: what is installed, and a folder of outlets.

Each is found with its origin, or with the reason why it could not be loaded; nothing raises.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Collection, Iterator
from functools import lru_cache
from importlib.metadata import Distribution, EntryPoint, entry_points
from pathlib import Path
from typing import Any, NamedTuple

from newsextract.errors import PluginError
from newsextract.grammar.added_words import Words
from newsextract.grammar.outlet import Outlet
from newsextract.hookspecs import hookimpl

GROUP = "newsextract"
"""Entry-point group of plugins."""

# what foreign code may throw and we survive; KeyboardInterrupt is the user's and passes
SURVIVED = (Exception, SystemExit)


class Found(NamedTuple):
    """A plugin and where it comes from.

    Attributes:
        name: Its name.
        plugin: The module or object; None where it could not be loaded.
        origin: Distribution and version (`newsextract 0.1.0`), or the path of its file.
        trouble: Why it could not be loaded, one line; empty where it could.
    """

    name: str
    plugin: object | None
    origin: str
    trouble: str = ""


class OutletPlugin:
    """A plugin made of data, as a file states it: an outlet, words, or both."""

    def __init__(self, outlet: Outlet | None, words: tuple[Words, ...] = ()) -> None:
        self._outlets = (outlet,) if outlet else ()
        self._words = words

    @hookimpl
    def register_outlets(self) -> tuple[Outlet, ...]:
        """The outlet."""
        return self._outlets

    @hookimpl
    def register_words(self) -> tuple[Words, ...]:
        """The words."""
        return self._words


def installed(allowed: Collection[str] | None = None) -> Iterator[Found]:
    """The plugins that are registered under the entry-point group, in the order of their names.

    Args:
        allowed: If given, of what other packages than newsextract itself bring only these are loaded;
            the others are not imported.
    """
    seen: set[str] = set()
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        if allowed is not None and point.name not in allowed and not _is_own(point):
            continue
        origin = _distribution(point)
        if point.name in seen:
            yield Found(point.name, None, origin, f"a second plugin of this name: {point.value}")
            continue
        seen.add(point.name)
        yield _load(point.name, origin, point.load)


def in_folder(folder: Path) -> Iterator[Found]:
    """The outlets of a folder: `*.toml` as data, `*.py` as modules, in the order of their names.

    A Python file is run with your rights: name only folders that you trust. Files whose names begin
    with `_` or `.` are left out.

    Args:
        folder: The folder; one that is not there is a trouble of its own. A plugin's name is its
            file's, without the suffix.
    """
    if not folder.is_dir():
        yield Found(folder.name, None, str(folder), "no such folder of plugins")
        return
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.suffix not in (".toml", ".py") or path.name.startswith(("_", ".")):
            continue
        yield from_file(path)


def from_file(path: Path) -> Found:
    """The plugin of one file, `*.toml` or `*.py`."""
    if path.suffix == ".toml":
        from newsextract.grammar.outlet_file import read_file  # only where one is read

        return _load(path.stem, str(path), lambda: OutletPlugin(*read_file(path)))
    return _load(path.stem, str(path), lambda: _module(path))


def _load(name: str, origin: str, load: Any) -> Found:
    try:
        return Found(name, load(), origin)
    except PluginError as error:
        return Found(name, None, origin, str(error))
    except SURVIVED as error:
        return Found(name, None, origin, f"{type(error).__name__}: {error}")


def _is_own(point: EntryPoint) -> bool:
    return point.dist is not None and _name_and_version(point.dist)[0] == GROUP


def _distribution(point: EntryPoint) -> str:
    return " ".join(_name_and_version(point.dist)) if point.dist else point.value


@lru_cache(maxsize=64)
def _name_and_version(distribution: Distribution) -> tuple[str, str]:
    """Both stand in its metadata, which `importlib` reads anew for each of its entry points."""
    return distribution.name, distribution.version


def _module(path: Path) -> object:
    """A file run as a module of its own; it is not entered into `sys.modules`."""
    spec = importlib.util.spec_from_file_location(f"newsextract_plugin_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise PluginError(f"{path.name}: is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
