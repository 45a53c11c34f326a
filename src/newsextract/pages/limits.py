"""A cheap look over the bytes of a page before any parser sees them.

The parser's time is quadratic in the depth of nesting and in the attributes of one tag, and nothing
stops it once it runs. Few `<` in all cannot nest deeply enough to matter, so nearly every page is
let through after three passes in C; only a page that could be dangerous is read tag by tag.
"""

from __future__ import annotations

import re
from itertools import islice

from newsextract.limits import USUAL, Limits

_HARMLESS = 8000
"""Tags that the parser takes a tenth of a second at most for, however they are nested."""
_WINDOW = 8192
_LONGEST = 200_000
"""Bytes of a tag in which its attributes are counted."""
_TAG = re.compile(
    rb"<(?:(?P<raw>script|style|textarea|title)\b"
    rb"|(?P<comment>!--)"
    rb"|(?P<close>/)?(?P<name>[a-zA-Z][^\s/>]{0,40}+))"
    rb"(?P<rest>(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(rb"[^\s\"'>/=]++(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>]++))?+")
_VOID = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li option dd dt tr td th".split()
)
_RAW_END = {
    b"script": b"</script",
    b"style": b"</style",
    b"textarea": b"</textarea",
    b"title": b"</title",
}


def find_excess(data: bytes, limits: Limits = USUAL) -> str | None:
    """What is too much in a page: `too_large`, `too_deep`; None for a page that can be parsed."""
    if len(data) > limits.page_bytes:
        return "too_large"
    usual = limits.tag_depth >= USUAL.tag_depth and limits.tag_attributes >= USUAL.tag_attributes
    if usual and (len(data) <= _HARMLESS or not _may_be_dangerous(data, limits)):
        return None
    return "too_deep" if _is_dangerous(data, limits) else None


def _may_be_dangerous(data: bytes, limits: Limits) -> bool:
    """Whether a page has very many tags, or a tag that goes on for more than a window with too many attributes.

    In such a window there is no `>`, or no `<`; scripts are like that, too, and are told by their name.
    """
    if data.count(b"<") > _HARMLESS:
        return True
    find = data.find
    last, looked_at = -1, -1
    for start in range(0, len(data), _WINDOW):
        stop = start + _WINDOW
        if find(b"<", start, stop) >= 0:
            if find(b">", start, stop) >= 0:
                last = -1
                continue
            last = data.rfind(b"<", start, stop)
        elif last < 0:
            last = data.rfind(b"<", max(0, start - _WINDOW), start)
        if last >= 0 and last != looked_at:
            looked_at = last
            if _has_many_attributes(data, last, limits.tag_attributes):
                return True
    return False


def _has_many_attributes(data: bytes, place: int, most: int) -> bool:
    """Whether the tag that begins at a place, if one does, has too many attributes."""
    head = data[place + 1 : place + 8].lower()
    if not head[:1].isalpha() or head.startswith((b"script", b"style")):
        return False
    found = _TAG.match(data, place, place + _LONGEST)
    return found is not None and _count_attributes(found["rest"], most) > most


def _is_dangerous(data: bytes, limits: Limits) -> bool:
    """Read a page tag by tag: whether it nests too deeply or a tag has too many attributes."""
    depth = place = 0
    most = limits.tag_attributes
    search = _TAG.search
    while found := search(data, place):
        place = found.end()
        raw, _comment, close, name, rest = found.groups()
        if name:
            if len(rest) >= 2 * most and _count_attributes(rest, most) > most:
                return True
            if close:
                depth -= depth > 0
            elif name.lower() not in _VOID and not rest.endswith(b"/"):
                depth += 1
                if depth > limits.tag_depth:
                    return True
            continue
        if raw:
            end = _find_end(data, _RAW_END[raw.lower()], place)
        else:
            end = data.find(b"-->", place - len(rest))
        if end < 0:
            return False
        place = end
    return False


def _find_end(data: bytes, end: bytes, place: int) -> int:
    small = data.find(end, place)
    return small if small >= 0 else data.find(end.upper(), place)


def _count_attributes(rest: bytes, most: int) -> int:
    """Attributes in what follows the name of a tag; counted no further than the limit."""
    return sum(1 for _ in islice(_ATTRIBUTE.finditer(rest), most + 1))
