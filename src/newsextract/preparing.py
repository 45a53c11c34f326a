"""Prepare language packs, so that the first story of a process is read fast.

    python -m newsextract.preparing             # beside the packs, where they are installed
    python -m newsextract.preparing FOLDER      # into a folder: what a build puts into the wheel

Lexicons are made and patterns compiled once, and written beside each pack; `newsextract.grammar.prepared` reads them.
What is written depends on nothing but the pack and the versions of Python and `regex`. Needed by hand only where the
wheel was built for another Python, and by those who change a pack and measure.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from zlib import compress

from newsextract.errors import NewsextractError
from newsextract.extraction import extract
from newsextract.grammar.frozen import engines, freeze_re, freeze_regex
from newsextract.grammar.outlet import Outlet
from newsextract.grammar.prepared import (
    FOLDER,
    PATTERNS,
    WORDS,
    digest_of,
    files_digest,
    folder_of,
    name_of,
    patterns_in,
)
from newsextract.grammar.rule import Rule
from newsextract.grammar.tagged_words import write_words
from newsextract.grammar.vocabulary import Vocabulary, flags_of
from newsextract.marked import read_marked
from newsextract.plugins import Plugins
from newsextract.text.story import Story


def prepare(plugins: Plugins, key: str, folder: Path | None = None) -> Path:
    """Write what is prepared of a language.

    Args:
        plugins: The language, and the outlets whose rules are compiled, too.
        key: Key of the language.
        folder: Where to; by default beside the pack.

    Returns:
        The folder, made where it was not there.

    Raises:
        NewsextractError: The language has no package, so that nothing of it can be prepared.
        OSError: The folder cannot be written.
    """
    language = plugins.languages[key]
    if not language.package:
        raise NewsextractError(f"language {key!r} names no package: nothing of it can be prepared")
    folder = folder or folder_of(language.package)
    folder.mkdir(parents=True, exist_ok=True)
    files = files_digest(language.package)
    anew = Vocabulary(replace(language, package=""))
    words = f"{files} {digest_of(language)}\n{write_words(anew.make_words())}"
    _write(folder / WORDS, words.encode())
    if engines():
        frozen = frozen_patterns(plugins, key, anew)
        named = plugins.grammar(key).lexicon.named
        characters = {wanted: anew.lexicon.characters(wanted) for wanted in sorted(named)}
        packed = compress(marshal.dumps((frozen, characters), 2), level=9)  # a thirteenth
        data = f"{files} {engines()}\n".encode() + packed
        _write(folder / PATTERNS, data)
    return folder


def frozen_patterns(plugins: Plugins, key: str, anew: Vocabulary) -> dict[str, bytes]:
    """All patterns of a language and its outlets, by the names they are found by, compiled anew."""
    language = plugins.languages[key]
    rules = [rule for area in language.rules.values() for rule in area]
    rules += [
        rule
        for outlet in plugins.outlets.values()
        if outlet.language == key
        for rule in rules_of(outlet)
    ]
    stories = [read_marked(example)[0] for rule in rules for example in rule.examples]
    asked = dict.fromkeys(patterns_met(plugins, key, (*sample_of(language.package), *stories)))
    asked |= dict.fromkeys((pattern, int(re.VERBOSE)) for pattern in language.patterns.values())
    asked |= dict.fromkeys((rule.pattern, int(re.VERBOSE)) for rule in rules if rule.over == "tags")
    found = {
        name_of("tags", pattern, flags): freeze_re(anew.lexicon.expand(pattern), flags)
        for pattern, flags in asked
    }
    for pattern, flags in patterns_in(language.package).asked:
        found[name_of("plain", pattern, flags)] = freeze_re(pattern, flags)
    for rule in rules:
        if rule.over == "text":
            name = name_of("text", rule.pattern, flags_of(rule))
            found[name] = freeze_regex(anew.compile_text(rule))
    return dict(sorted(found.items()))


def patterns_met(plugins: Plugins, key: str, stories: Iterable[str]) -> list[tuple[str, int]]:
    """The patterns over tags that the stages ask for by themselves when they read stories."""
    for story in stories:
        extract(Story(story, language=key), plugins)
    return plugins.grammar(key).lexicon.patterns


def sample_of(package: str) -> tuple[str, ...]:
    """The story of many constructions that a pack brings, if it brings one: `SAMPLE` in its module `sample`."""
    try:
        return (import_module(f"{package}.sample").SAMPLE,)
    except (ModuleNotFoundError, AttributeError):
        return ()


def rules_of(outlet: Outlet) -> Iterator[Rule]:
    """All rules that an outlet states."""
    for name in outlet.__slots__:
        area = getattr(outlet, name)
        if isinstance(area, tuple):
            yield from (rule for rule in area if isinstance(rule, Rule))


def _write(path: Path, data: bytes) -> None:
    """Write a file at once: who reads it meanwhile sees the old one or the new one."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_bytes(data)
    part.replace(path)


def main(arguments: list[str], plugins: Plugins | None = None) -> int:
    """Prepare all language packs of this package, with the rules of its outlets.

    Args:
        arguments: A folder to write into, or nothing.
        plugins: The packs and outlets, where they are not installed yet.

    Returns:
        The exit code.
    """
    plugins = plugins or Plugins(load_installed=True, allowed=())
    for key, language in sorted(plugins.languages.items()):
        folder = None
        if arguments:  # as the pack lies in the wheel
            folder = Path(arguments[0], *language.package.split("."), FOLDER)
        try:
            print(prepare(plugins, key, folder))
        except (OSError, NewsextractError) as error:
            print(f"newsextract: {key} is not prepared: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
