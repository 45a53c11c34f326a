"""Plugins: finds, loads and checks outlets and languages; nothing global, nothing at import.

A plugin that fails to import, to register or to answer is set aside, reported and survived. What it
did wrong stands in `Plugins.troubles` (loading) or as a warning in the article (answering).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib.metadata import entry_points
from typing import Any, NamedTuple

import pluggy

from newsextract import hookspecs
from newsextract.amendments import amend
from newsextract.errors import PluginError, UnknownKeyError
from newsextract.findings import Attributions, BylineFinding, DatelineFinding
from newsextract.grammar.grammar import Grammar, Vocabulary
from newsextract.grammar.language import Language
from newsextract.grammar.outlet import Outlet
from newsextract.records import Article, Warning

GROUP = "newsextract"
"""Entry-point group of plugins."""

_ANSWERS: dict[str, type] = {
    "find_dateline": DatelineFinding,
    "find_byline": BylineFinding,
    "find_attributions": Attributions,
}
# what foreign code may throw and we survive; KeyboardInterrupt is the user's and passes
_SURVIVED = (Exception, SystemExit)


class Trouble(NamedTuple):
    """What a plugin did wrong: its name, the hook (or `import`, `register`), and one line."""

    plugin: str
    hook: str
    message: str


class Ask:
    """The hooks as one text asks them: the chosen outlet's plugin first, the core last."""

    def __init__(self, implementations: Mapping[str, tuple[tuple[str, _Call], ...]]) -> None:
        self._implementations = implementations
        self.troubles: list[Trouble] = []

    def _first(self, hook: str, **arguments: Any) -> Any:
        for plugin, call in self._implementations[hook]:
            if plugin == "core":
                return call(arguments)
            try:
                answer = call(arguments)
            except _SURVIVED as error:
                self.troubles.append(
                    Trouble(plugin, hook, f"raised {type(error).__name__}: {error}"[:300])
                )
                continue
            if answer is None:
                continue
            if isinstance(answer, _ANSWERS[hook]):
                return answer
            expected = _ANSWERS[hook].__name__
            self.troubles.append(
                Trouble(
                    plugin, hook, f"answered {type(answer).__name__}, expected {expected} or None"
                )
            )
        return None

    def find_dateline(self, **arguments: Any) -> DatelineFinding | None:
        """Ask for the dateline."""
        answer: DatelineFinding | None = self._first("find_dateline", **arguments)
        return answer

    def find_byline(self, **arguments: Any) -> BylineFinding | None:
        """Ask for the byline."""
        answer: BylineFinding | None = self._first("find_byline", **arguments)
        return answer

    def find_attributions(self, **arguments: Any) -> Attributions | None:
        """Ask who said what."""
        answer: Attributions | None = self._first("find_attributions", **arguments)
        return answer

    def amend(self, article: Article, document: Any) -> Article:
        """Ask all plugins for amendments and carry them out; each is named in a warning."""
        calls = self._implementations["amend_article"]
        warnings: list[Warning] = []
        for plugin, call in calls:
            try:
                amendments = list(call({"article": article, "document": document}) or ())
                article = amend(article, amendments)
            except _SURVIVED as error:
                message = f"{plugin}: amend_article: {type(error).__name__}: {error}"[:300]
                warnings.append(Warning(kind="plugin", message=message))
                continue
            warnings += [
                Warning(kind="amended", message=f"{plugin}: {each.action}: {each.reason}"[:300])
                for each in amendments
            ]
        if warnings:
            return article.model_copy(update={"warnings": (*article.warnings, *warnings)})
        return article


_Call = Callable[[dict[str, Any]], Any]


class Plugins:
    """A set of plugins, checked.

    Args:
        modules: Plugins in any order, by name; `core` is always added, last.
        load_installed: Also load what is registered under the entry-point group `newsextract`.
        allowed: If given, only installed plugins of these names are loaded.
    """

    def __init__(
        self,
        modules: Mapping[str, object] | None = None,
        *,
        load_installed: bool = False,
        allowed: Iterable[str] | None = None,
    ) -> None:
        from newsextract import core

        self.troubles: list[Trouble] = []
        self._manager = pluggy.PluginManager(hookspecs.PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self._outlets: dict[str, Outlet] = {}
        self._plugin_of_outlet: dict[str, str] = {}
        self._languages: dict[str, Language] = {}
        self._vocabularies: dict[str, Vocabulary] = {}
        self._grammars: dict[tuple[str, str | None], Grammar] = {}
        self._asks: dict[str | None, dict[str, tuple[tuple[str, _Call], ...]]] = {}
        found = dict(modules or {})
        if load_installed:
            found.update(self._load_installed(None if allowed is None else set(allowed)))
        for name in sorted(found):
            if name != "core":
                self._register(name, found[name])
        self._register("core", core)

    def _load_installed(self, allowed: set[str] | None) -> dict[str, object]:
        loaded: dict[str, object] = {}
        for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
            if allowed is not None and point.name not in allowed:
                continue
            if point.name in loaded:
                self._trouble(point.name, "import", f"a second plugin of this name: {point.value}")
                continue
            try:
                loaded[point.name] = point.load()
            except _SURVIVED as error:
                self._trouble(point.name, "import", f"{type(error).__name__}: {error}")
        return loaded

    def _trouble(self, plugin: str, hook: str, message: str) -> None:
        self.troubles.append(Trouble(plugin, hook, message[:300]))

    def _register(self, name: str, module: object) -> None:
        try:
            self._manager.register(module, name=name)
            self._check_hooks(name)
            self._take_outlets(name, module)
            self._take_languages(module)
        except _SURVIVED as error:
            self._trouble(name, "register", f"{type(error).__name__}: {error}")
            if self._manager.has_plugin(name):
                self._manager.unregister(name=name)
            for key in [key for key, owner in self._plugin_of_outlet.items() if owner == name]:
                del self._outlets[key], self._plugin_of_outlet[key]

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

    def _take_languages(self, module: object) -> None:
        register = getattr(module, "register_languages", None)
        for language in register() if callable(register) else ():
            if not isinstance(language, Language):
                raise PluginError(
                    f"register_languages answered {type(language).__name__}, expected Language"
                )
            self._languages[language.key] = language

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

    def plugin_of(self, outlet: str) -> str:
        """Name of the plugin that registered an outlet."""
        return self._plugin_of_outlet[outlet]

    def grammar(self, language: str, outlet: str | None = None) -> Grammar:
        """The grammar of a language and an outlet; made on first use and kept.

        Raises:
            UnknownKeyError: Nobody registered that language or outlet.
        """
        key = (language, outlet)
        found = self._grammars.get(key)
        if found is None:
            if language not in self._languages:
                raise UnknownKeyError("language", language, tuple(sorted(self._languages)))
            if outlet is not None and outlet not in self._outlets:
                raise UnknownKeyError("outlet", outlet, tuple(sorted(self._outlets)))
            if language not in self._vocabularies:
                self._vocabularies[language] = Vocabulary(self._languages[language])
            chosen = self._outlets[outlet] if outlet is not None else None
            found = self._grammars[key] = Grammar(self._vocabularies[language], chosen)
        return found

    def hooks_for(self, outlet: Outlet | None) -> Ask:
        """The hooks as a text of this outlet asks them."""
        plugin = self._plugin_of_outlet.get(outlet.key) if outlet else None
        if plugin not in self._asks:
            self._asks[plugin] = {
                hook: self._implementations(hook, plugin)
                for hook in ("find_dateline", "find_byline", "find_attributions", "amend_article")
            }
        return Ask(self._asks[plugin])

    def _implementations(self, hook: str, plugin: str | None) -> tuple[tuple[str, _Call], ...]:
        found: dict[str, _Call] = {}
        for each in getattr(self._manager.hook, hook).get_hookimpls():
            found[each.plugin_name] = _caller(each.function, tuple(each.argnames))
        if hook == "amend_article":
            return tuple(sorted(found.items()))
        return tuple((name, found[name]) for name in (plugin, "core") if name in found)


def _caller(function: Callable[..., Any], names: tuple[str, ...]) -> _Call:
    """Call a hook with those of the arguments that it takes."""
    return lambda arguments: function(**{name: arguments[name] for name in names})


@lru_cache(maxsize=1)
def default_plugins() -> Plugins:
    """All installed plugins, loaded on first use."""
    return Plugins(load_installed=True)
