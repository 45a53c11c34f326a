"""Asking plugins: each answer is checked before it is used, and whoever fails is named.

A plugin may raise, recurse, exit, print, sleep or answer rubbish: the text is then read as if it had
not been asked. After `MOST_FAILURES` failures it is not asked again.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from newsextract.amendments import Amendment, amend
from newsextract.errors import PluginError
from newsextract.findings import Attributions, BylineFinding, DatelineFinding
from newsextract.plugin_sources import SURVIVED
from newsextract.records import Article, Warning
from newsextract.text.clean import whole_pairs

BUDGET = 1.0
"""Seconds of one answer; a slower one is not taken."""
MOST_FAILURES = 20
"""Failures after which a plugin is not asked again."""

Call: TypeAlias = Callable[[dict[str, Any]], Any]

_ANSWERS: dict[str, type] = {
    "find_dateline": DatelineFinding,
    "find_byline": BylineFinding,
    "find_attributions": Attributions,
}


class Trouble(NamedTuple):
    """What a plugin did wrong: its name, the hook (or `import`, `register`), and one line."""

    plugin: str
    hook: str
    message: str


class Answer(NamedTuple):
    """What a plugin answered to a hook: the rule or the kind of its answer, or `nothing`."""

    hook: str
    plugin: str
    said: str


class Ask:
    """The hooks as one text asks them: the chosen outlet's plugin first, the core last.

    Args:
        implementations: The plugins that implement each hook, in the order in which they are asked.
        failures: How often each plugin has failed so far; shared by all texts of a run.
        strict: Raise at the first failure.
    """

    def __init__(
        self,
        implementations: Mapping[str, tuple[tuple[str, Call], ...]],
        failures: Counter[str] | None = None,
        strict: bool = False,
    ) -> None:
        self._implementations = implementations
        self._failures: Counter[str] = Counter() if failures is None else failures
        self._strict = strict
        self.troubles: list[Trouble] = []
        self.answers: list[Answer] = []

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

    def _first(self, hook: str, **arguments: Any) -> Any:
        for plugin, call in self._implementations[hook]:
            if plugin == "core":
                return self._heard(hook, plugin, call(arguments))
            if self._failures[plugin] >= MOST_FAILURES:
                continue
            try:
                answer = _timed(call, arguments)
                if answer is not None:
                    _check(hook, answer, arguments["document"].text)
                if self._heard(hook, plugin, answer) is not None:
                    return answer
            except SURVIVED as error:
                self._failed(plugin, hook, error)
        return None

    def amend(self, article: Article, document: Any) -> Article:
        """Ask all plugins for amendments and carry them out; each is named in a warning."""
        warnings: list[Warning] = []
        for plugin, call in self._implementations["amend_article"]:
            if self._failures[plugin] >= MOST_FAILURES:
                continue
            try:
                amendments = _amendments(
                    _timed(call, {"article": article, "document": document}, list)
                )
                amended = amend(article, amendments)
                if amendments:
                    amended.model_dump_json()  # what cannot be written is refused here
                article = amended
            except SURVIVED as error:
                trouble = self._failed(plugin, "amend_article", error)
                message = f"{plugin}: amend_article: {trouble.message}"[:300]
                warnings.append(Warning(kind="plugin", message=message))
                continue
            warnings += [
                Warning(
                    kind="amended",
                    message=whole_pairs(f"{plugin}: {each.action}: {each.reason}"[:300]),
                )
                for each in amendments
            ]
        if warnings:
            return article.model_copy(update={"warnings": (*article.warnings, *warnings)})
        return article

    def _heard(self, hook: str, plugin: str, answer: Any) -> Any:
        """Note an answer, and give it back."""
        said = "nothing" if answer is None else getattr(answer, "rule", type(answer).__name__)
        self.answers.append(Answer(hook, plugin, said))
        return answer

    def _failed(self, plugin: str, hook: str, error: BaseException) -> Trouble:
        """Note a failure.

        Raises:
            PluginError: The mode is strict.
        """
        said = _said(error)
        message = (
            said if isinstance(error, PluginError) else f"raised {type(error).__name__}: {said}"
        )
        self._failures[plugin] += 1
        if self._failures[plugin] >= MOST_FAILURES:
            message = f"{message[:200]}; not asked again after {MOST_FAILURES} failures"
        if self._strict:
            raise PluginError(f"{plugin}: {hook}: {message}"[:300]) from error
        trouble = Trouble(plugin, hook, message[:300])
        self.troubles.append(trouble)
        return trouble


def _said(error: BaseException) -> str:
    """The message of an error in one line that can be written, whatever the error is."""
    try:
        return whole_pairs(" ".join(str(error).split()))
    except SURVIVED:
        return "its message cannot be read"


def _timed(call: Call, arguments: dict[str, Any], made: Callable[[Any], Any] | None = None) -> Any:
    """The answer, with what the plugin prints sent to stderr: stdout is for data.

    Raises:
        PluginError: It took longer than the budget.
    """
    out, sys.stdout = sys.stdout, sys.stderr
    start = time.perf_counter()
    try:
        answer = call(arguments)
        if made is not None:
            answer = made(answer or ())
    finally:
        sys.stdout = out
    seconds = time.perf_counter() - start
    if seconds > BUDGET:
        raise PluginError(f"took {seconds:.1f} s, expected at most {BUDGET:g} s")
    return answer


def _check(hook: str, answer: Any, text: str) -> None:
    """Refuse an answer of the wrong type, or one that points outside the text.

    Raises:
        PluginError: What was found, and what was expected.
    """
    expected = _ANSWERS[hook]
    if not isinstance(answer, expected):
        raise PluginError(f"answered {type(answer).__name__}, expected {expected.__name__} or None")
    for start, end in _extents(answer):
        if not 0 <= start < end <= len(text):
            raise PluginError(
                f"answered the extent {start}:{end}, expected one within 0:{len(text)}"
            )


def _extents(value: Any) -> Iterator[tuple[int, int]]:
    """Every extent in a finding: pairs of ints, however deep."""
    if not isinstance(value, tuple | list):
        return
    if len(value) == 2 and all(type(each) is int for each in value):
        yield value[0], value[1]
        return
    for each in value:
        yield from _extents(each)


def _amendments(answer: list[Any]) -> list[Amendment]:
    for each in answer:
        if not isinstance(each, Amendment):
            raise PluginError(f"answered {type(each).__name__}, expected Amendments or None")
    return answer
