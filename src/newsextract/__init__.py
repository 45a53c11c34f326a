"""newsextract: who said what, to whom, when, on whose authority - and how many?

>>> import newsextract
>>> article = newsextract.extract("“It rained,” Dana Obi told reporters on Monday.")
>>> article.quotes
(<Quote q1 direct, Dana Obi: “It rained,”>,)

    extract, extract_page       a story, or a page of HTML, into an Article
    compare, verify, diff       what several make of the same words; a draft against its sources; two versions
    lock, unlock                quotations kept whole through an edit
    audit, report               sources counted; one page to look at
    Plugins, Outlet, Rule       what is added to what newsextract knows
    corpus, exports, testing    packages of their own: many inputs, other forms, checks of plugins
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

# name -> module; loaded on first use, so that `import newsextract` compiles and reads nothing
_PUBLIC = {
    "Actor": "newsextract.records",
    "Amendment": "newsextract.amendments",
    "Article": "newsextract.records",
    "Audit": "newsextract.auditing",
    "Comparison": "newsextract.comparison.results",
    "DateRef": "newsextract.records",
    "GrammarError": "newsextract.errors",
    "Locked": "newsextract.comparison.locking",
    "Limits": "newsextract.limits",
    "NewsextractError": "newsextract.errors",
    "Number": "newsextract.records",
    "Outlet": "newsextract.grammar.outlet",
    "PluginError": "newsextract.errors",
    "Plugins": "newsextract.plugins",
    "Quote": "newsextract.records",
    "Revision": "newsextract.comparison.results",
    "Rule": "newsextract.grammar.rule",
    "SCHEMA_VERSION": "newsextract.records",
    "Span": "newsextract.records",
    "Story": "newsextract.text.story",
    "StoryError": "newsextract.errors",
    "UnknownKeyError": "newsextract.errors",
    "Unlocked": "newsextract.comparison.locking",
    "Verification": "newsextract.comparison.results",
    "Words": "newsextract.grammar.added_words",
    "audit": "newsextract.auditing",
    "compare": "newsextract.comparison.comparing",
    "diff": "newsextract.comparison.revising",
    "extract": "newsextract.extraction",
    "extract_page": "newsextract.extraction",
    "hookimpl": "newsextract.hookspecs",
    "lock": "newsextract.comparison.locking",
    "report": "newsextract.reporting.reports",
    "unlock": "newsextract.comparison.locking",
    "verify": "newsextract.comparison.verifying",
}

__all__ = sorted(_PUBLIC)
# packages that `newsextract.corpus`, say, loads without an import of its own
_PACKAGES = ("corpus", "exports", "testing")


def __getattr__(name: str) -> Any:
    """Load a public name on first use."""
    from importlib import import_module

    if name in _PACKAGES:
        return import_module(f"newsextract.{name}")
    if name not in _PUBLIC:
        import sys

        message = f"module 'newsextract' has no attribute {name!r}"
        raise AttributeError(
            message, name=name, obj=sys.modules[__name__]
        )  # Python names the nearest
    value = getattr(import_module(_PUBLIC[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted({*globals(), *_PUBLIC, *_PACKAGES})


if TYPE_CHECKING:
    from newsextract.amendments import Amendment as Amendment
    from newsextract.auditing import Audit as Audit
    from newsextract.auditing import audit as audit
    from newsextract.comparison.comparing import compare as compare
    from newsextract.comparison.locking import Locked as Locked
    from newsextract.comparison.locking import Unlocked as Unlocked
    from newsextract.comparison.locking import lock as lock
    from newsextract.comparison.locking import unlock as unlock
    from newsextract.comparison.results import Comparison as Comparison
    from newsextract.comparison.results import Revision as Revision
    from newsextract.comparison.results import Verification as Verification
    from newsextract.comparison.revising import diff as diff
    from newsextract.comparison.verifying import verify as verify
    from newsextract.errors import GrammarError as GrammarError
    from newsextract.errors import NewsextractError as NewsextractError
    from newsextract.errors import PluginError as PluginError
    from newsextract.errors import StoryError as StoryError
    from newsextract.errors import UnknownKeyError as UnknownKeyError
    from newsextract.extraction import extract as extract
    from newsextract.extraction import extract_page as extract_page
    from newsextract.grammar.added_words import Words as Words
    from newsextract.grammar.outlet import Outlet as Outlet
    from newsextract.grammar.rule import Rule as Rule
    from newsextract.hookspecs import hookimpl as hookimpl
    from newsextract.limits import Limits as Limits
    from newsextract.plugins import Plugins as Plugins
    from newsextract.records import SCHEMA_VERSION as SCHEMA_VERSION
    from newsextract.records import Actor as Actor
    from newsextract.records import Article as Article
    from newsextract.records import DateRef as DateRef
    from newsextract.records import Number as Number
    from newsextract.records import Quote as Quote
    from newsextract.records import Span as Span
    from newsextract.reporting.reports import report as report
    from newsextract.text.story import Story as Story
