"""Links that lead a browser to the words themselves: `https://…#:~:text=It%20rained`."""

from __future__ import annotations

import re
from urllib.parse import quote as percent_encode

from newsextract.exports.addresses import address_of
from newsextract.records import Article, Span

_LONG = 120  # characters up to which words are given whole; beyond, only how they begin and end
_ENDS = 5  # words of beginning and end
_CONTEXT = 3  # words before or after that tell one place from another
_WORD = re.compile(r"\S+")


def text_fragment(article: Article, span: Span, url: str | None = None) -> str:
    """A link to words of a story, which browsers scroll to and highlight.

    Words that stand several times in the text are told apart by what stands before and after them.

    Args:
        article: The story.
        span: The words.
        url: Where the story stands; by default the page's own address.

    Returns:
        The address with `#:~:text=…`; a fragment that it has is kept.

    Raises:
        ValueError: No address is known, or `url` is no web address, or there are no words in the span.

    Examples:
        >>> from newsextract import extract
        >>> article = extract("“It rained,” Dana Obi said.")
        >>> text_fragment(article, article.quotes[0].content[0], "https://example.org/rain")
        'https://example.org/rain#:~:text=It%20rained%2C'

    Source:
        https://wicg.github.io/scroll-to-text-fragment/
    """
    address = address_of(article, url)
    if address is None:
        raise ValueError("no address is known for this story; give one as url=")
    if not _WORD.search(article.text, span.start, span.end):
        raise ValueError(f"there are no words at {span.start}:{span.end}")
    hash_ = "" if "#" in address else "#"
    return f"{address}{hash_}:~:text={_directive(article.text, span.start, span.end)}"


def _directive(text: str, start: int, end: int) -> str:
    """`[before-,]first[,last][,-after]`."""
    words = text[start:end].strip()
    parts = [_encoded(words)] if _is_short(words) else [_encoded(end) for end in _ends(words)]
    if _is_repeated(text, words):
        before = _context(text[max(0, start - 200) : start].rpartition("\n")[2], first=False)
        after = _context(text[end : end + 200].partition("\n")[0], first=True)
        if before:
            parts.insert(0, f"{_encoded(before)}-")
        if after:
            parts.append(f"-{_encoded(after)}")
    return ",".join(parts)


def _is_short(words: str) -> bool:
    return len(words) <= _LONG and "\n" not in words


def _ends(words: str) -> tuple[str, str]:
    """How they begin and end; neither goes over the end of a line, where a block ends in a page."""
    first = words.partition("\n")[0].split()
    last = words.rpartition("\n")[2].split()
    half = max(1, len(first) // 2) if first == last else _ENDS
    return " ".join(first[: min(_ENDS, half)]), " ".join(last[-min(_ENDS, half) :])


def _is_repeated(text: str, words: str) -> bool:
    first = text.find(words)
    return text.find(words, first + 1) >= 0


def _context(line: str, first: bool) -> str:
    words = line.split()
    return " ".join(words[:_CONTEXT] if first else words[-_CONTEXT:])


def _encoded(words: str) -> str:
    """Percent-encoded, with the marks that mean something in a directive."""
    return percent_encode(" ".join(words.split()), safe="", errors="replace").replace("-", "%2D")
