"""What the class and id of an element say that it is: `share-buttons` is no part of a story.

Class names differ from outlet to outlet and agree in their words. A word counts where it stands
apart (`ad`, `RelatedCoverage`, `c-inlineSignup`), a stem wherever it stands (`newsletterEmbed`); `tables/element_names.tsv` has both.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsextract.grammar.trie import trie_pattern
from newsextract.grammar.words import WordTable, read_table

_ROWS = read_table(WordTable("element_names", "newsextract.pages.tables"))
_KIND_OF_WORD = {name: row["kind"] for name, row in _ROWS.items() if row["counts"] == "word"}
_KIND_OF_STEM = {name: row["kind"] for name, row in _ROWS.items() if row["counts"] == "stem"}
_STEM = re.compile(trie_pattern(_KIND_OF_STEM))
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"(?<![a-z0-9])[a-z]+(?![a-z0-9])")  # not the `ad` of `css-1ad8x`
# atomic styles (`Mend(395px)--modal`) and what a CMS says of a post (`tag-climate has-thumbnail`)
_NO_NAME = re.compile(
    r"\S*[(:$@\[]\S*|\b(?:tag|category|format|status|type|has|is|no|with)-\S+|\bnode--\S+|\S*skip-link\S*|\S+-enabled\b"
)
_CREDIT = re.compile(r"credit|copyright|photographer|photo-?by|courtesy|img[_-]cr\b")
_CAPTION = re.compile(r"caption(?!-?(?:credit|copyright))")
_STATES = re.compile(r"\b(?:(?:has|hasnt|is|no|with|without)-|node--)\S+")
_BEST = ("embed", "caption", "pull", "related", "junk")

_STRONG = re.compile(
    r"\bcomments?(?:[-_ ](?:list|section|thread|body|area|container)|\s|$)|disqus|onetrust|\bot-|cookie|consent"
    r"|newsletter|footer|taboola|outbrain|recirc",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"(?:article|story)[-_]*(?:body|content|text)|body[-_]*(?:text|copy|content)|(?:entry|post)[-_]content"
    r"|storytext|main-content|content-body|rich-?text",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def part_of(names: str) -> str:
    """What an element is by its names: caption, embed, pull, related, junk; "" for no sign.

    Examples:
        >>> part_of("RelatedCoverage-container"), part_of("article-body"), part_of("c-ad c-ad--bigbox")
        ('related', '', 'junk')
    """
    if len(names) > 400:
        names = names[:400]
    plain = _NO_NAME.sub("", names)
    lower = _CAMEL.sub("-", plain).lower()
    found = {_KIND_OF_WORD[word] for word in _WORD.findall(lower) if word in _KIND_OF_WORD}
    found.update(_KIND_OF_STEM[stem] for stem in _STEM.findall(plain.lower()))
    if not found:
        return ""
    return next(kind for kind in _BEST if kind in found)


@lru_cache(maxsize=2048)
def is_credit(names: str) -> bool:
    """Whether an element of a caption says whose picture it is: `image__credit`, `photoCopyright`.

    One that calls itself the caption, too, holds both.
    """
    plain = _CAMEL.sub("-", _NO_NAME.sub("", names[:400])).lower()
    return bool(_CREDIT.search(plain)) and not _CAPTION.search(plain)


def without_states(names: str) -> str:
    """Names without those that tell a state and no part: `hasnt-bio`, `is-sticky`."""
    return _STATES.sub("", names) if "-" in names else names


def is_surely_no_story(names: str) -> bool:
    """Whether an element is none of the story however much text it holds: comments, cookie notes."""
    return bool(_STRONG.search(names))


@lru_cache(maxsize=8192)
def is_story(names: str) -> bool:
    """Whether an element calls itself the body of a story: `article-body`, `storytext`."""
    return bool(_ARTICLE.search(names))
