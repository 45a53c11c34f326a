"""Plugins: finds, loads and checks outlets and languages; nothing global, nothing at import.

A plugin that fails to import, to register or to answer is set aside, reported and survived. What it
did wrong stands in `Plugins.troubles` (loading) or as a warning in the article (answering).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any

import pluggy

from newsextract import hookspecs
from newsextract.asking import Ask, Call
from newsextract.asking import Trouble as Trouble
from newsextract.errors import PluginError, UnknownKeyError
from newsextract.grammar.added_words import AddedWords
from newsextract.grammar.grammar import Grammar
from newsextract.grammar.language import Language
from newsextract.grammar.outlet import Outlet
from newsextract.grammar.rule import Rule
from newsextract.grammar.vocabulary import Vocabulary
from newsextract.plugin_sources import SURVIVED, Found, in_folder, installed


class Plugins:
    """A set of plugins, checked.

    Args:
        modules: Plugins in any order, by name; `core` is always added, last.
        load_installed: Also load what is registered under the entry-point group `newsextract`.
        allowed: If given, of what other packages than newsextract itself bring only these are loaded;
            with none named, nothing foreign is.
        folder: Also load the outlets of this folder, `*.toml` as data and `*.py` as code.
        strict: Raise at the first thing that a plugin does wrong, instead of setting it aside.

    Raises:
        PluginError: A plugin is wrong, and `strict` is on.
    """

    def __init__(
        self,
        modules: Mapping[str, object] | None = None,
        *,
        load_installed: bool = False,
        allowed: Collection[str] | None = None,
        folder: Path | str | None = None,
        strict: bool = False,
    ) -> None:
        from newsextract import core

        self.troubles: list[Trouble] = []
        self._strict = strict
        self._failures: Counter[str] = Counter()
        self._origins: dict[str, str] = {"core": "newsextract"}
        self._manager = pluggy.PluginManager(hookspecs.PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self._outlets: dict[str, Outlet] = {}
        self._plugin_of_outlet: dict[str, str] = {}
        self._languages: dict[str, Language] = {}
        self._plugin_of_language: dict[str, str] = {}
        self._words = AddedWords()
        self._vocabularies: dict[str, Vocabulary] = {}
        self._grammars: dict[tuple[str, str | None], Grammar] = {}
        self._asks: dict[str | None, dict[str, tuple[tuple[str, Call], ...]]] = {}
        found = {name: Found(name, module, "") for name, module in (modules or {}).items()}
        sources = [installed(allowed)] if load_installed else []
        if folder is not None:
            sources.append(in_folder(Path(folder)))
        for each in (each for source in sources for each in source):
            self._take(each, found)
        for name in sorted(found):
            if name != "core":
                self._origins[name] = found[name].origin
                self._register(name, found[name].plugin)
        self._register("core", core)
        for name in self.names:  # now that all languages are known
            self._take_words(name)
        for name in [name for name in self.names if self._origins[name].endswith(".toml")]:
            self._check_rules(name)

    def __repr__(self) -> str:
        """How many plugins, outlets and languages there are, and what is wrong."""
        counts = f"{len(self.names)} plugins, {len(self.outlets)} outlets, {len(self.languages)} languages"
        return f"<Plugins {counts}, {len(self.troubles)} set aside>"

    def _take(self, each: Found, found: dict[str, Found]) -> None:
        if each.plugin is None:
            self._trouble(each.name, "import", each.trouble)
        elif each.name in found and found[each.name].origin:
            there = found[each.name].origin
            self._trouble(each.name, "import", f"{each.origin}: {there} has a plugin of this name")
        else:
            found[each.name] = each

    def _trouble(self, plugin: str, hook: str, message: str) -> None:
        """Note what a plugin did wrong.

        Raises:
            PluginError: The mode is strict.
        """
        if self._strict:
            raise PluginError(f"{plugin}: {hook}: {message}"[:300])
        self.troubles.append(Trouble(plugin, hook, message[:300]))

    def _register(self, name: str, module: object) -> None:
        try:
            self._manager.register(module, name=name)
            self._check_hooks(name)
            self._take_outlets(name, module)
            self._take_languages(name, module)
        except SURVIVED as error:
            self._set_aside(name, error)

    def _set_aside(self, name: str, error: BaseException) -> None:
        """Take back what a plugin has registered, and note why."""
        if self._manager.has_plugin(name):
            self._manager.unregister(name=name)
        for key in [key for key, owner in self._plugin_of_outlet.items() if owner == name]:
            del self._outlets[key], self._plugin_of_outlet[key]
        for key in [key for key, owner in self._plugin_of_language.items() if owner == name]:
            del self._languages[key], self._plugin_of_language[key]
        self._trouble(name, "register", f"{type(error).__name__}: {error}")

    def _check_hooks(self, name: str) -> None:
        module = self._manager.get_plugin(name)
        for attribute in dir(module):
            marked = hasattr(getattr(module, attribute, None), f"{hookspecs.PROJECT}_impl")
            if marked and not hookspecs.is_hook(attribute):
                known = ", ".join(
                    sorted(spec for spec in vars(hookspecs) if hookspecs.is_hook(spec))
                )
                raise PluginError(f"no hook is called {attribute!r}: known are {known}")

    def _take_outlets(self, name: str, module: object) -> None:
        register = getattr(module, "register_outlets", None)
        for outlet in register() if callable(register) else ():
            if not isinstance(outlet, Outlet):
                raise PluginError(
                    f"register_outlets answered {type(outlet).__name__}, expected Outlet"
                )
            if outlet.key in self._outlets:
                raise PluginError(f"outlet {outlet.key!r} is already registered")
            self._outlets[outlet.key] = outlet
            self._plugin_of_outlet[outlet.key] = name

    def _take_languages(self, name: str, module: object) -> None:
        register = getattr(module, "register_languages", None)
        for language in register() if callable(register) else ():
            if not isinstance(language, Language):
                raise PluginError(
                    f"register_languages answered {type(language).__name__}, expected Language"
                )
            self._languages[language.key] = language
            self._plugin_of_language[language.key] = name

    def _take_words(self, name: str) -> None:
        register = getattr(self._manager.get_plugin(name), "register_words", None)
        if not callable(register):
            return
        try:
            self._words.add(name, register(), self._languages)
        except SURVIVED as error:
            self._set_aside(name, error)

    def _check_rules(self, name: str) -> None:
        """Set a file aside of which a rule cannot be used, or the language is not there."""
        for key in [key for key, owner in self._plugin_of_outlet.items() if owner == name]:
            outlet = self._outlets[key]
            areas = [getattr(outlet, field.name) for field in fields(outlet)]
            rules = [each for area in areas if isinstance(area, tuple) for each in area]
            try:
                for rule in rules:
                    if isinstance(rule, Rule):
                        self.grammar(outlet.language, key).check(rule)
                self._language_of(outlet.language)
            except SURVIVED as error:
                self._grammars.pop((outlet.language, key), None)
                self._set_aside(name, error)

    def _refuse(self, rule: Rule, message: str) -> None:
        """Note a rule that is not tried, or no longer."""
        key = rule.name.partition(".")[0]
        self._trouble(self._plugin_of_outlet.get(key, key), "rule", message)

    def _language_of(self, key: str) -> Language:
        if key not in self._languages:
            raise UnknownKeyError("language", key, tuple(sorted(self._languages)))
        return self._languages[key]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the plugins that are in use, sorted, the core last."""
        names = sorted(name for name, _ in self._manager.list_name_plugin() if name != "core")
        return (*names, "core")

    @property
    def outlets(self) -> Mapping[str, Outlet]:
        """Outlets by key."""
        return self._outlets

    @property
    def languages(self) -> Mapping[str, Language]:
        """Languages by key."""
        return self._languages

    @property
    def added_words(self) -> tuple[tuple[str, str, str, int], ...]:
        """What plugins add to word tables: (plugin, language, table, number of forms), sorted."""
        return self._words.counted()

    def plugin_of(self, outlet: str) -> str:
        """Name of the plugin that registered an outlet."""
        return self._plugin_of_outlet[outlet]

    def plugin_of_language(self, language: str) -> str:
        """Name of the plugin that registered a language."""
        return self._plugin_of_language[language]

    def origin_of(self, plugin: str) -> str:
        """Where a plugin comes from: distribution and version, a path, or empty where it was handed in."""
        return self._origins[plugin]

    def grammar(self, language: str, outlet: str | None = None) -> Grammar:
        """The grammar of a language and an outlet; made on first use and kept.

        Raises:
            UnknownKeyError: Nobody registered that language or outlet.
        """
        key = (language, outlet)
        found = self._grammars.get(key)
        if found is None:
            pack = self._language_of(language)
            if outlet is not None and outlet not in self._outlets:
                raise UnknownKeyError("outlet", outlet, tuple(sorted(self._outlets)))
            if language not in self._vocabularies:
                self._vocabularies[language] = Vocabulary(
                    pack, self._words.of(language), self._refuse
                )
            vocabulary = self._vocabularies[language]
            chosen = self._outlets[outlet] if outlet is not None else None
            found = Grammar(vocabulary, chosen) if chosen else vocabulary.made(Grammar)
            self._grammars[key] = found
        return found

    def hooks_for(self, outlet: Outlet | None) -> Ask:
        """The hooks as a text of this outlet asks them."""
        plugin = self._plugin_of_outlet.get(outlet.key) if outlet else None
        if plugin not in self._asks:
            self._asks[plugin] = {
                hook: self._implementations(hook, plugin)
                for hook in ("find_dateline", "find_byline", "find_attributions", "amend_article")
            }
        return Ask(self._asks[plugin], self._failures, self._strict)

    def _implementations(self, hook: str, plugin: str | None) -> tuple[tuple[str, Call], ...]:
        found: dict[str, Call] = {}
        for each in getattr(self._manager.hook, hook).get_hookimpls():
            found[each.plugin_name] = _caller(each.function, tuple(each.argnames))
        if hook == "amend_article":
            return tuple(sorted(found.items()))
        return tuple((name, found[name]) for name in (plugin, "core") if name in found)


def _caller(function: Callable[..., Any], names: tuple[str, ...]) -> Call:
    """Call a hook with those of the arguments that it takes."""
    return lambda arguments: function(**{name: arguments[name] for name in names})


@lru_cache(maxsize=1)
def default_plugins() -> Plugins:
    """All installed plugins, loaded on first use."""
    return Plugins(load_installed=True)
