"""Corpora: many inputs read into records, nothing lost, nothing doubled.

>>> from newsextract import corpus
>>> corpus.Options(format="sqlite").format
'sqlite'

`corpus.run(["stories/"], "out", corpus.Options(workers=4))` reads a folder into a folder; see docs/corpora.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# name -> module; loaded on first use, so that a worker loads no more than it needs
_PUBLIC = {
    "CorpusError": "newsextract.errors",
    "Options": "newsextract.corpus.options",
    "Progress": "newsextract.corpus.running",
    "Summary": "newsextract.corpus.running",
    "run": "newsextract.corpus.running",
}
__all__ = sorted(_PUBLIC)


def __getattr__(name: str) -> Any:
    """Load a public name on first use."""
    if name not in _PUBLIC:
        raise AttributeError(f"module 'newsextract.corpus' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_PUBLIC[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return sorted({*globals(), *_PUBLIC})


if TYPE_CHECKING:
    from newsextract.corpus.options import Options as Options
    from newsextract.corpus.running import Progress as Progress
    from newsextract.corpus.running import Summary as Summary
    from newsextract.corpus.running import run as run
    from newsextract.errors import CorpusError as CorpusError
