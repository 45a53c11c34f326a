"""One item to the bytes that stand for it in the output: what a worker does, all day."""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from typing import Any

from newsextract.corpus.items import Fault, Item
from newsextract.corpus.results import LINE_BREAKS, Result, Settings, dump, head_of, render_fault
from newsextract.corpus.tables import rows_of
from newsextract.errors import NewsextractError
from newsextract.extraction import extract, extract_page
from newsextract.plugins import Plugins, default_plugins
from newsextract.records import Article
from newsextract.text.story import Story

_FIGURES = ("value", "lo", "hi")


class Extractor:
    """Reads items; made once in each worker.

    Raises:
        NewsextractError: A module that was to be loaded as a plugin cannot be.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._plugins = _load(settings.plugins)
        self._outlets = {key.casefold(): key for key in self._plugins.outlets} | {
            outlet.name.casefold(): key for key, outlet in self._plugins.outlets.items()
        }

    def __call__(self, item: Item) -> Result:
        """The bytes of an item's article, or of the record of what went wrong."""
        try:
            article = self._extract(item)
            return Result(None, self._render(item, article))
        except MemoryError:
            raise
        except RecursionError:
            return self.fail(item, "failed", "nested too deeply")
        except Exception as error:  # one story must not stop a million others; all is told
            name = "" if isinstance(error, NewsextractError) else f"{type(error).__name__}: "
            return self.fail(item, "failed", f"{name}{error}"[:400])

    def fail(self, item: Item, code: str, message: str) -> Result:
        """The record of what went wrong with an item."""
        return render_fault(Fault(item.id, item.origin, code, message), self._settings.shape)

    def warm_up(self) -> None:
        """Compile what the first story would have to wait for."""
        extract(Story("“It rained,” Dana Obi said on Monday.", language=self._settings.language), self._plugins)  # fmt: skip

    def _extract(self, item: Item) -> Article:
        url, published, language = item.origin.url, item.published, self._settings.language
        outlet = self._outlets.get(item.outlet.casefold()) if item.outlet else None
        name = item.origin.file
        if item.page:
            return extract_page(
                item.content,
                url,
                self._plugins,
                published=published,
                outlet=outlet,
                language=language,
                charset=item.charset,
                name=name,
            )
        text = item.content.decode("utf-8", "surrogatepass")
        return extract(Story(text, published, outlet, url, language, name), self._plugins)

    def _render(self, item: Item, article: Article) -> bytes:
        shape = self._settings.shape
        if shape == "rows":
            return dump(rows_of(item, article))
        if shape == "nested":
            data: dict[str, Any] = json.loads(article.model_dump_json())
            for number in data["numbers"]:
                for figure in _FIGURES:
                    if number[figure] is not None:
                        number[figure] = str(number[figure])
            head = head_of(item.id, item.origin, item)
            if "kept" in head:
                head["kept"] = json.dumps(head["kept"], ensure_ascii=False)
            return dump({**head, "article": data}) + b"\n"
        fields = self._settings.fields
        body = article.model_dump_json(include=set(fields)) if fields else article.model_dump_json()
        begin = dump(head_of(item.id, item.origin, item))
        return begin[:-1] + b',"article":' + body.translate(LINE_BREAKS).encode() + b"}\n"


def _load(modules: Sequence[str]) -> Plugins:
    """The installed plugins, and these modules."""
    if not modules:
        return default_plugins()
    found: dict[str, object] = {}
    for name in modules:
        try:
            found[name] = importlib.import_module(name)
        except Exception as error:
            raise NewsextractError(
                f"plugin {name}: cannot be loaded: {type(error).__name__}: {error}"
            ) from error
    return Plugins(found, load_installed=True)
