"""Which plugins a command reads with, and whether they know the outlet that it names."""

from __future__ import annotations

import argparse
from typing import Any

from newsextract.cli import WrongUsageError
from newsextract.cli.meaning import nearest
from newsextract.errors import PluginError
from newsextract.plugins import Plugins, default_plugins


def plugin_settings(options: argparse.Namespace) -> dict[str, Any]:
    """What the options say, as the arguments of `Plugins`."""
    return {
        "load_installed": True,
        "allowed": _allowed(options),
        "folder": options.plugin_dir,
        "strict": options.strict_plugins,
    }


def _allowed(options: argparse.Namespace) -> frozenset[str] | None:
    if options.no_plugins:
        return frozenset()
    return None if options.allow_plugins is None else frozenset(options.allow_plugins)


def chosen_plugins(options: argparse.Namespace) -> Plugins:
    """The plugins that the options choose.

    Raises:
        PluginError: A plugin is wrong and `--strict-plugins` is on, or one of `--allow-plugins` is not there.
        WrongUsageError: They know no outlet of the key that `--outlet` names.
    """
    settings = plugin_settings(options)
    allowed = settings["allowed"]
    as_ever = allowed is None and not settings["folder"] and not settings["strict"]
    plugins = default_plugins() if as_ever else Plugins(**settings)
    troubled = {trouble.plugin for trouble in plugins.troubles}
    for name in sorted(allowed or ()):
        if name not in plugins.names and name not in troubled:
            raise PluginError(f"--allow-plugins: no plugin {name!r} is installed")
    refuse_unknown_outlet(getattr(options, "outlet", None), plugins)
    return plugins


def refuse_unknown_outlet(key: str | None, plugins: Plugins) -> None:
    """Accept None or the key of an outlet.

    Raises:
        WrongUsageError: No outlet has that key; the nearest is named.
    """
    if key is None or key in plugins.outlets:
        return
    near = nearest(key.lower(), plugins.outlets)
    meant = f"; did you mean {near}?" if near else ""
    raise WrongUsageError(
        f"--outlet: no outlet is called {key!r}{meant} (newsextract plugins lists them)"
    )
