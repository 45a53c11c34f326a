"""What a language pack needs at each start, made once where it is installed, and read back.

Two files stand in the folder `prepared` of a pack: `words.txt`, the lexicon made of its tables, and
`patterns.cpython-311.bin`, the compiled patterns, which hold for one version of Python and of `regex`. Each begins with a digest of what it was made of:
the files of the pack and of this folder; the words also with one of the language as it stood in memory. A file that is
missing, or was made of anything else, counts for nothing: words and patterns are made when needed, with the same results.

`newsextract.preparing` writes them. They are read as byte code is: who can change them can change the code beside them.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from functools import cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import decompress
from zlib import error as zlib_error

from newsextract.grammar.frozen import engines, thaw_re, thaw_regex
from newsextract.grammar.tagged_words import TaggedWords, read_words

if TYPE_CHECKING:
    from newsextract.grammar.language import Language

FOLDER = "prepared"
WORDS, PATTERNS = "words.txt", f"patterns.{sys.implementation.cache_tag}.bin"


class Patterns:
    """Frozen patterns by what they were written as; one that is not among them is None.

    Attributes:
        characters: Tag expression -> all characters that satisfy it.
        asked: Patterns that `plain` was asked for, with their flags.
    """

    def __init__(
        self, frozen: dict[str, bytes] | None = None, characters: dict[str, str] | None = None
    ) -> None:
        self._frozen = frozen or {}
        self.characters = characters or {}
        self.asked: dict[tuple[str, int], None] = {}

    def tags(self, pattern: str, flags: int) -> re.Pattern[str] | None:
        """A pattern over tags."""
        frozen = self._frozen.get(name_of("tags", pattern, flags))
        return thaw_re(frozen, pattern) if frozen else None

    def plain(self, pattern: str, flags: int) -> re.Pattern[str]:
        """A pattern of `re` as it stands, compiled where it is not prepared."""
        self.asked[pattern, flags] = None
        frozen = self._frozen.get(name_of("plain", pattern, flags))
        return (frozen and thaw_re(frozen, pattern)) or re.compile(pattern, flags)

    def text(self, pattern: str, flags: int) -> Any:
        """A pattern over text, its word lists not written out."""
        frozen = self._frozen.get(name_of("text", pattern, flags))
        return thaw_regex(frozen) if frozen else None


def name_of(kind: str, pattern: str, flags: int) -> str:
    """What a frozen pattern is found by."""
    return f"{kind} {int(flags)} {pattern}"


def prepared_for(language: Language) -> tuple[TaggedWords | None, Patterns]:
    """The words and the patterns of a language, as far as they hold."""
    words, made_of = _words_in(language.package) if language.package else (None, "")
    if words is None or made_of != digest_of(language):
        return None, Patterns()
    return words, patterns_in(language.package)


@cache
def _words_in(package: str) -> tuple[TaggedWords | None, str]:
    """The words of a pack, and the digest of the language that they were made of."""
    try:
        text = (folder_of(package) / WORDS).read_text(encoding="utf-8")
        head, _, words = text.partition("\n")
        files, language = head.split(" ")
        return (read_words(words), language) if files == files_digest(package) else (None, "")
    except (ImportError, OSError, ValueError):
        return None, ""


@cache
def patterns_in(package: str) -> Patterns:
    """The patterns of a pack, as far as they hold."""
    try:
        head, _, frozen = (folder_of(package) / PATTERNS).read_bytes().partition(b"\n")
        holds = engines() and head.decode() == f"{files_digest(package)} {engines()}"
        return Patterns(*marshal.loads(decompress(frozen))) if holds else Patterns()
    except (ImportError, OSError, ValueError, EOFError, TypeError, zlib_error):
        return Patterns()


@cache
def files_digest(package: str) -> str:
    """A digest of the files of a language pack and of this folder: code, and tables of words.

    Raises:
        ImportError: There is no such package, or it lies in no folder.
        OSError: One of them cannot be read.
    """
    digest = blake2b(digest_size=16)
    own = _folder(package)
    for folder, suffix in ((own, ".py"), (own / "words", ".tsv"), (Path(__file__).parent, ".py")):
        for name in sorted(os.listdir(folder)):
            if name.endswith(suffix):
                digest.update(f"{name}\n".encode() + (folder / name).read_bytes())
    return digest.hexdigest()


def digest_of(language: Language) -> str:
    """A digest of what a lexicon and the patterns over it depend on, as it stands in memory."""
    guess = language.guess
    parts = (
        language.tables,
        list(language.closed.items()),
        (guess.__module__, guess.__qualname__, [sorted(tags) for tags in language.guesses]),
        sorted(language.parts),
        list(language.patterns.items()),
        language.times.packed if language.times else (),
    )
    return blake2b(repr(parts).encode(), digest_size=16).hexdigest()


def folder_of(package: str) -> Path:
    """Where what is prepared of a package stands.

    Raises:
        ImportError: There is no such package, or it lies in no folder.
    """
    return _folder(package) / FOLDER


def _folder(package: str) -> Path:
    file = import_module(package).__file__
    if file is None:
        raise ImportError(f"{package} lies in no folder")
    return Path(file).parent
