"""`newsextract plugins`: what is installed, and what could not be loaded."""

from __future__ import annotations

import argparse
import json
from typing import Any

from newsextract.cli.choosing import chosen_plugins
from newsextract.cli.paint import Painter
from newsextract.cli.table import align
from newsextract.cli.terminal import complain, terminal_width
from newsextract.plugins import Plugins


def run(options: argparse.Namespace) -> int:
    """Print the plugins, outlets and languages; broken plugins are named, never fatal."""
    plugins = chosen_plugins(options)
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
    languages = [(each["key"], each["plugin"], each["name"]) for each in listed["languages"]]
    print("\n" + align(("language", "plugin", "name"), languages, width, paint))
    if listed["words"]:
        words = [(w["table"], w["plugin"], w["language"], str(w["forms"])) for w in listed["words"]]
        print("\n" + align(("words", "plugin", "language", "forms"), words, width, paint))
    plugins_in_use = [(each["name"], each["origin"], "in use") for each in listed["plugins"]]
    set_aside = [
        (t["plugin"], t["hook"], "set aside: " + t["message"]) for t in listed["set_aside"]
    ]
    print("\n" + align(("plugin", "origin", "state"), plugins_in_use + set_aside, width, paint))
    for trouble in listed["set_aside"]:
        complain(f"plugin {trouble['plugin']} set aside ({trouble['hook']}): {trouble['message']}")
    return 0


def _listed(plugins: Plugins) -> dict[str, Any]:
    return {
        "plugins": [{"name": name, "origin": plugins.origin_of(name)} for name in plugins.names],
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
            {"key": key, "name": language.name, "plugin": plugins.plugin_of_language(key)}
            for key, language in sorted(plugins.languages.items())
        ],
        "words": [
            {"table": table, "plugin": plugin, "language": language, "forms": forms}
            for plugin, language, table, forms in plugins.added_words
        ],
        "set_aside": [trouble._asdict() for trouble in plugins.troubles],
    }
