"""Templates: lines of several samples that begin or end with the same words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from newsextract.scaffold.samples import Sample

LONGEST = 200
"""Characters of a line that may be furniture."""
_SURE = 3  # samples of which all must have a line that reads like a paragraph
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class Template(NamedTuple):
    """Lines with one beginning and one end, and what varies between them.

    Attributes:
        prefix: The words with which all begin.
        suffix: The words with which all end.
        lines: The lines, each once.
        between: What stands between prefix and suffix in each.
        where: Where most of them stand: `head`, `body` or `tail`.
    """

    prefix: str
    suffix: str
    lines: tuple[str, ...]
    between: tuple[str, ...]
    where: str


class Repeated(NamedTuple):
    """Lines that samples share word for word: the furniture, and what may be a paragraph of several stories."""

    furniture: tuple[str, ...]
    doubtful: tuple[str, ...]


def repeated_lines(samples: Sequence[Sample]) -> Repeated:
    """Lines that stand in at least two samples, and in half of them, word for word.

    Stories of one event share paragraphs, too. A line in which somebody says something is never furniture; one that
    reads like a paragraph, between others, is furniture only where all of three samples or more have it.
    """
    holders: dict[str, list[Sample]] = defaultdict(list)
    for sample in samples:
        for line in dict.fromkeys(sample.lines):
            if len(line) <= LONGEST:
                holders[line].append(sample)
    repeated = {line: held for line, held in holders.items() if len(held) >= _enough(samples)}
    doubtful = [
        line
        for line, held in repeated.items()
        if any(line in sample.told for sample in held)
        or (
            (len(held) < len(samples) or len(held) < _SURE)
            and all(sample.is_prose(line) for sample in held)
            and any(sample.is_between(line, repeated) for sample in held)
        )
    ]
    furniture = tuple(line for line in repeated if line not in doubtful)
    return Repeated(furniture, tuple(doubtful))


def find_templates(samples: Sequence[Sample], known: Sequence[str]) -> list[Template]:
    """Templates of lines that are not among those known already, in the order of the first sample."""
    groups: dict[str, dict[int, str]] = defaultdict(dict)
    for number, sample in enumerate(samples):
        for line in sample.lines:
            if len(line) > LONGEST or line in known:
                continue
            if line not in sample.told and not sample.is_prose(line):
                groups[_key(line)].setdefault(number, line)
    found = []
    for lines in groups.values():
        if len(lines) >= _enough(samples):
            template = _template([(samples[number], line) for number, line in lines.items()])
            if template is not None:
                found.append(template)
    return found


def _enough(samples: Sequence[Sample]) -> int:
    return max(2, (len(samples) + 1) // 2)


def _key(line: str) -> str:
    """The first two words of a line, or the first word and the sign behind it."""
    tokens = [token for token in _TOKEN.findall(line) if not token.isspace()]
    return " ".join(tokens[:2])


def _template(lines: list[tuple[Sample, str]]) -> Template | None:
    words = [_TOKEN.findall(line) for _, line in lines]
    begin = _common(words)
    end = _common([list(reversed(each[begin:])) for each in words])
    prefix = "".join(words[0][:begin])
    suffix = "".join(words[0][len(words[0]) - end :]) if end else ""
    between = {line: line[len(prefix) : len(line) - len(suffix)] for _, line in lines}
    if len(between) < 2 or not all(each.strip() for each in between.values()):
        return None
    if not any(token.isalpha() for token in _TOKEN.findall(prefix)):
        return None
    places = [sample.where(line) for sample, line in lines]
    where = max(sorted(set(places)), key=places.count)
    return Template(prefix, suffix, tuple(between), tuple(between.values()), where)


def _common(words: list[list[str]]) -> int:
    """How many tokens all have in common from the start."""
    count = 0
    for tokens in zip(*words, strict=False):
        if len(set(tokens)) > 1:
            break
        count += 1
    return count
