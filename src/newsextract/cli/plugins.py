"""`newsextract plugins`: what is installed, and what could not be loaded."""

from __future__ import annotations

import argparse
import json
from typing import Any

from newsextract.cli.paint import Painter
from newsextract.cli.table import align
from newsextract.cli.terminal import complain, terminal_width
from newsextract.plugins import Plugins, default_plugins


def run(options: argparse.Namespace) -> int:
    """Print the plugins, outlets and languages; broken plugins are named, never fatal."""
    plugins = default_plugins()
    listed = _listed(plugins)
    if options.json:
        print(json.dumps(listed, indent=2, ensure_ascii=False))
        return 0
    paint, width = Painter(colour=False), terminal_width()
    outlets = [
        (o["key"], o["plugin"], o["kind"], o["name"], ", ".join(o["domains"]))
        for o in listed["outlets"]
    ]
    print(align(("outlet", "plugin", "kind", "name", "domains"), outlets, width, paint))
    languages = [(language["key"], language["name"]) for language in listed["languages"]]
    print("\n" + align(("language", "name"), languages, width, paint))
    print("\nplugins in use: " + ", ".join(listed["plugins"]))
    for trouble in listed["set_aside"]:
        complain(f"plugin {trouble['plugin']} set aside ({trouble['hook']}): {trouble['message']}")
    return 0


def _listed(plugins: Plugins) -> dict[str, Any]:
    return {
        "plugins": list(plugins.names),
        "outlets": [
            {
                "key": key,
                "name": outlet.name,
                "kind": outlet.kind,
                "language": outlet.language,
                "domains": list(outlet.domains),
                "plugin": plugins.plugin_of(key),
            }
            for key, outlet in sorted(plugins.outlets.items())
        ],
        "languages": [
            {"key": key, "name": language.name}
            for key, language in sorted(plugins.languages.items())
        ],
        "set_aside": [trouble._asdict() for trouble in plugins.troubles],
    }
