"""Two versions of one story: which quotations, speakers and numbers changed between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set

from newsextract.arguments import an_article
from newsextract.comparison.alignment import align, common_length, to_runs
from newsextract.comparison.candidates import candidate_pairs, weigh
from newsextract.comparison.claims import Stated, read_claims
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.likeness import Weights, confidence, liken
from newsextract.comparison.notes import describe
from newsextract.comparison.results import Change, Revision
from newsextract.comparison.speakers import Relation, relate
from newsextract.comparison.utterances import Utterance, read_utterances
from newsextract.comparison.words import vocabulary
from newsextract.records import Article, Span

_LIKELY = 0.5
_LEAST_SHARED = 2
_NEAR = 12
_ALIKE = 0.6
_OTHERS = (Relation.DIFFERENT, Relation.OTHER, Relation.UNNAMED)


def diff(old: Article, new: Article) -> Revision:
    """What changed between two versions of a story.

    Args:
        old: The earlier version, extracted.
        new: The later one.

    Returns:
        Quotes added, dropped and changed, speakers changed, numbers added, dropped and changed, in the
        order of the new text; what was dropped stands at the end.

    Examples:
        >>> from newsextract import extract
        >>> old = extract("“It will open in May,” Dana Obi said. At least 12 people came.")
        >>> new = extract("“It will open in June,” Dana Obi said. At least 14 people came.")
        >>> [(change.kind, change.note) for change in diff(old, new).changes]
        [('quote_changed', '“May” became “June”'), ('number_changed', 'At least 12 people became At least 14 people')]
    """
    old, new = an_article(old, "diff"), an_article(new, "diff")
    changes = [*_quote_changes(old, new), *_number_changes(old, new)]
    changes.sort(key=_place)
    return Revision(changes=tuple(changes))


def _place(change: Change) -> tuple[bool, int]:
    if change.new is not None:
        return False, change.new.start
    return True, change.old.start if change.old else 0


def _quote_changes(old: Article, new: Article) -> Iterator[Change]:
    utterances = read_utterances((ArticleKeys(old), ArticleKeys(new)))
    pairs = dict(_pairs(utterances, old.language))
    matched = set(pairs.values())
    for number, utterance in enumerate(utterances):
        span = _span((old, new)[utterance.article], utterance)
        if utterance.article == 1 and number not in matched:
            yield Change(kind="quote_added", new=span)
        elif utterance.article == 0 and number not in pairs:
            yield Change(kind="quote_dropped", old=span)
    for one, other in pairs.items():
        yield from _changed(utterances[one], utterances[other], old, new)


def _pairs(utterances: Sequence[Utterance], language: str) -> Iterator[tuple[int, int]]:
    """Each old utterance with the new one that it became: the same words first, then the likest."""
    offers: list[tuple[bool, float, int, int]] = []
    forms: dict[tuple[str, ...], list[int]] = {}
    for number, utterance in enumerate(utterances):
        if utterance.article == 0:
            forms.setdefault(utterance.forms, []).append(number)
        else:
            same = forms.get(utterance.forms, [])
            if same:  # the first old one for the first new one, and so on
                offers.append((False, -1.0, same.pop(0), number))
    weights = Weights(weigh(utterances, vocabulary(language).is_common), utterances)
    for one, other in candidate_pairs(utterances, weights.words):
        if utterances[one].article < utterances[other].article:
            totals = (weights.total(one), weights.total(other))
            like = liken(utterances[one], utterances[other], utterances[one].bag, weights, totals)
            if like is not None and confidence(like) >= _LIKELY:
                offers.append((True, -confidence(like), one, other))
    used: set[int] = set()
    for offer in (sorted(offers), _rewritten(utterances, used)):
        for _, _, one, other in offer:
            if one not in used and other not in used:
                used |= {one, other}
                yield one, other


def _rewritten(
    utterances: Sequence[Utterance], used: Set[int]
) -> Iterator[tuple[bool, float, int, int]]:
    """What the same speaker says in much the same words, among those that are left near each other."""
    left = [n for n, each in enumerate(utterances) if each.article == 0 and n not in used]
    right = [n for n, each in enumerate(utterances) if each.article == 1 and n not in used]
    for place, one in enumerate(left):
        for other in right[max(0, place - _NEAR) : place + _NEAR]:
            mine, theirs = utterances[one], utterances[other]
            share = common_length(mine.forms, theirs.forms) / max(
                len(mine.forms), len(theirs.forms)
            )
            if share >= _LIKELY and relate(mine.speaker, theirs.speaker) not in _OTHERS:
                yield True, -share, one, other


def _changed(one: Utterance, other: Utterance, old: Article, new: Article) -> Iterator[Change]:
    before, after = _span(old, one), _span(new, other)
    blocks = align(one.forms, other.forms)
    left, right = one.spell(), other.spell()
    if any(block.change != "same" for block in blocks) or left.marked != right.marked:
        runs = to_runs(blocks, (old.text, left.words), (new.text, right.words))
        note = describe(runs) or "its quotation marks"
        yield Change(kind="quote_changed", old=before, new=after, alignment=runs, note=note)
    if relate(one.speaker, other.speaker) in _OTHERS:
        names = [each.speaker.name if each.speaker else "nobody" for each in (one, other)]
        note = f"{names[0]} became {names[1]}"
        yield Change(kind="speaker_changed", old=before, new=after, note=note)


def _span(article: Article, utterance: Utterance) -> Span:
    start, end = utterance.extent
    return Span(start, end, article.text[start:end])


def _number_changes(old: Article, new: Article) -> Iterator[Change]:
    left = [each for each in read_claims([ArticleKeys(old)], every=True) if each.kind == "number"]
    right = [each for each in read_claims([ArticleKeys(new)], every=True) if each.kind == "number"]
    offers = sorted(_number_offers(left, right))
    before, after = set(range(len(left))), set(range(len(right)))
    for changed, _, a, b in offers:
        if a in before and b in after:
            before.discard(a)
            after.discard(b)
            if changed:
                note = f"{left[a].span.text} became {right[b].span.text}"
                yield Change(kind="number_changed", old=left[a].span, new=right[b].span, note=note)
    for b in sorted(after):
        yield Change(kind="number_added", new=right[b].span)
    for a in sorted(before):
        yield Change(kind="number_dropped", old=left[a].span)


def _number_offers(
    left: Sequence[Stated], right: Sequence[Stated]
) -> Iterator[tuple[bool, int, int, int]]:
    """(changed, -nearness, old, new) of the figures that may be one, the same ones and those in reach."""
    by_unit: dict[str, list[int]] = {}
    for b, other in enumerate(right):
        by_unit.setdefault(other.counted, []).append(b)
    for a, one in enumerate(left):
        rivals = by_unit.get(one.counted, [])
        place = bisect_left(rivals, a)
        for b in rivals[max(0, place - _NEAR) : place + _NEAR]:
            same, near = _is_same(one, right[b]), _nearness(one, right[b])
            if same or near >= _LEAST_SHARED:
                yield not same, -near, a, b


def _is_same(one: Stated, other: Stated) -> bool:
    return one.value == other.value


def _nearness(one: Stated, other: Stated) -> int:
    """Words that are the same around two figures; a sentence that is the same but for them is enough."""
    mine, theirs = set(one.sentence.casefold().split()), set(other.sentence.casefold().split())
    alike = len(mine & theirs) >= _ALIKE * max(len(mine), len(theirs))
    shared = len(one.around & other.around) + len(one.near & other.near)
    return max(shared, _LEAST_SHARED) if alike else shared
