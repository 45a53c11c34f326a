"""Which plugins a command reads with: the options, and the set that they choose."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsextract.plugins import Plugins

FOLDER_VARIABLE = "NEWSEXTRACT_PLUGIN_DIR"


def add_plugin_options(command: argparse.ArgumentParser) -> None:
    """The options of every command that reads stories."""
    group = command.add_argument_group("plugins")
    group.add_argument(
        "--no-plugins", action="store_true", help="only what newsextract itself brings"
    )
    group.add_argument(
        "--allow-plugins",
        metavar="A,B",
        type=_names,
        help="of what other packages bring, only these",
    )
    group.add_argument(
        "--plugin-dir",
        metavar="DIR",
        default=os.environ.get(FOLDER_VARIABLE),
        help=f"also the outlets (*.toml, *.py) of this folder; ${FOLDER_VARIABLE}",
    )
    group.add_argument(
        "--strict-plugins", action="store_true", help="stop at the first plugin that is wrong"
    )


def _names(value: str) -> frozenset[str]:
    return frozenset(name.strip() for name in value.split(",") if name.strip())


def plugin_settings(options: argparse.Namespace) -> dict[str, Any]:
    """What the options say, as the arguments of `Plugins`."""
    return {
        "load_installed": True,
        "allowed": frozenset() if options.no_plugins else options.allow_plugins,
        "folder": options.plugin_dir,
        "strict": options.strict_plugins,
    }


def chosen_plugins(options: argparse.Namespace) -> Plugins:
    """The plugins that the options choose.

    Raises:
        PluginError: A plugin is wrong and `--strict-plugins` is on, or one of `--allow-plugins` is not there.
    """
    from newsextract.errors import PluginError
    from newsextract.plugins import Plugins, default_plugins

    settings = plugin_settings(options)
    allowed = settings["allowed"]
    if allowed is None and not settings["folder"] and not settings["strict"]:
        return default_plugins()
    plugins = Plugins(**settings)
    troubled = {trouble.plugin for trouble in plugins.troubles}
    for name in sorted(allowed or ()):
        if name not in plugins.names and name not in troubled:
            raise PluginError(f"--allow-plugins: no plugin {name!r} is installed")
    return plugins
