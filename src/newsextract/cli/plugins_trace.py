"""`newsextract plugins trace`: which outlet a story was given to, which hooks answered, what was amended."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from newsextract import Article, Outlet, Story
from newsextract.asking import Ask
from newsextract.cli import INPUT_FAILED
from newsextract.cli.choosing import plugin_settings, refuse_unknown_outlet
from newsextract.cli.paint import Painter
from newsextract.cli.stories import Refusal, read_article
from newsextract.cli.table import align
from newsextract.cli.terminal import terminal_width
from newsextract.plugins import Plugins
from newsextract.structure.outlets import ENOUGH, score_marks
from newsextract.text.document import read


class _Listening(Plugins):
    """Plugins that remember the last question."""

    asked: Ask | None = None

    def hooks_for(self, outlet: Outlet | None) -> Ask:
        """As ever, and remembered."""
        self.asked = super().hooks_for(outlet)
        return self.asked


def run(options: argparse.Namespace) -> int:
    """Read one story and tell how the plugins took part."""
    plugins = _Listening(**plugin_settings(options))
    refuse_unknown_outlet(options.outlet, plugins)
    article = read_article(options.file, options, plugins)
    if isinstance(article, Refusal):
        return INPUT_FAILED
    print("\n".join(_told(article, plugins)))
    return 0


def _told(article: Article, plugins: _Listening) -> Iterator[str]:
    for name in ("outlet", "syndicator"):
        ref = getattr(article, name)
        if ref is not None:
            yield f"{name}: {ref.name} ({ref.key or 'not registered'}), {ref.basis}, {ref.rule}"
    if article.outlet is None and article.syndicator is None:
        yield "outlet: none is known"
    paint, width = Painter(colour=False), terminal_width()
    yield "\nmarks in the text"
    rows = _scores(article, plugins)
    heads = ("outlet", "weight", "needed", "places", "heaviest rule")
    yield align(heads, rows, width, paint) if rows else "none"
    yield "\nhooks"
    answers = plugins.asked.answers if plugins.asked else []
    yield align(("hook", "plugin", "answer"), answers, width, paint)
    yield "\nwords"
    words = [
        (table, plugin, str(forms))
        for plugin, language, table, forms in plugins.added_words
        if language == article.language
    ]
    yield align(("table", "plugin", "forms"), words, width, paint) if words else "none are added"
    yield "\namended"
    said = [w.message for w in article.warnings if w.kind == "amended"]
    yield "\n".join(said) if said else "nothing"
    wrong = [w.message for w in article.warnings if w.kind == "plugin"]
    if wrong:
        yield "\nwrong"
        yield "\n".join(wrong)


def _scores(article: Article, plugins: Plugins) -> list[tuple[str, ...]]:
    grammar = plugins.grammar(article.language)
    document = read(Story(article.text), grammar)
    scores = sorted(
        score_marks(document, grammar, plugins.outlets), key=lambda each: (-each.weight, each.key)
    )
    return [
        (
            score.key,
            f"{score.weight:g}",
            f"{ENOUGH.get(plugins.outlets[score.key].kind, 1.0):g}",
            str(len(score.extents)),
            score.rule,
        )
        for score in scores
    ]
