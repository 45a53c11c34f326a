"""`python -m newsextract.testing TARGET REPORT`: the child process of `newsextract.testing.running`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from newsextract.plugin_sources import Found, from_file, in_folder, installed
from newsextract.plugins import Plugins
from newsextract.testing.check import Check, CheckError
from newsextract.testing.kit import hook_checks, language_checks, outlet_checks


def main(target: str, report: TextIO) -> None:
    """Load a plugin, run its checks, and note each step in the report before and after it."""

    def note(**line: str) -> None:
        report.write(json.dumps(line) + "\n")
        report.flush()

    note(doing="loading")
    found = list(_found(target))
    for each in found:
        if each.trouble:
            note(stopped=f"cannot be loaded: {each.trouble}")
            return
    if not found:
        note(stopped=f"no plugin, outlet or file is called {target!r}")
        return
    note(doing="registering")
    names = {each.name for each in found}
    modules: dict[str, Any] = {each.name: each.plugin for each in (*_others(names), *found)}
    plugins = Plugins(modules)
    for trouble in plugins.troubles:
        if trouble.plugin in names:
            note(stopped=f"cannot be used: {trouble.hook}: {trouble.message}")
            return
    for outlet, check in _checks(plugins, names):
        note(doing=f"{check.name} of {outlet}" if outlet else check.name)
        try:
            check()
            note(outlet=outlet, check=check.name, fault="")
        except CheckError as error:
            note(outlet=outlet, check=check.name, fault=str(error))
        except BaseException as error:  # the check itself was broken by the plugin
            note(outlet=outlet, check=check.name, fault=f"{type(error).__name__}: {error}"[:300])
    note(finished="yes")


def _found(target: str) -> Iterator[Found]:
    """The plugins that a target means."""
    path = Path(target)
    if path.is_dir():
        yield from in_folder(path)
    elif path.suffix in (".toml", ".py"):
        yield from_file(path) if path.is_file() else Found(path.stem, None, target, "no such file")
    else:
        named = [each for each in installed() if each.name == target]
        yield from named or _of_outlet(target)


def _of_outlet(key: str) -> Iterator[Found]:
    plugins = Plugins(load_installed=True)
    if key in plugins.outlets:
        yield from (each for each in installed() if each.name == plugins.plugin_of(key))


def _others(names: set[str]) -> Iterator[Found]:
    """The plugins that newsextract itself brings: whose stories must not be claimed."""
    return (each for each in installed(()) if each.plugin is not None and each.name not in names)


def _checks(plugins: Plugins, names: set[str]) -> Iterator[tuple[str, Check]]:
    outlets = [key for key in sorted(plugins.outlets) if plugins.plugin_of(key) in names]
    for key in outlets:
        for check in outlet_checks(plugins.outlets[key], plugins):
            yield key, check
    languages = [key for key in plugins.languages if plugins.plugin_of_language(key) in names]
    for key in sorted(languages):
        for check in language_checks(plugins.languages[key], plugins):
            yield key, check
    if not outlets and not languages:
        for check in hook_checks(plugins):
            yield "", check


if __name__ == "__main__":
    with Path(sys.argv[2]).open("a", encoding="utf-8") as out:
        main(sys.argv[1], out)
