"""Headlines: short forms of what their own article, or their own teaser, says in full.

The headline `lack of good faith` is nobody's wording, and means `a refusal to negotiate in good faith`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsextract.comparison.alignment import longest_run
from newsextract.comparison.utterances import Utterance, is_within_one_text

_LEAST_SHARE = 0.55
_LEAST_SHARED = 2
_SENTENCE = 4
"""Words of a headline in marks that are no chance likeness."""


def find_labelled(
    utterances: Sequence[Utterance], weights: Mapping[str, float]
) -> Iterator[tuple[int, int, float]]:
    """Each label with the utterance it stands for, and the confidence: (label, utterance, confidence)."""
    by_item: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, utterance in enumerate(utterances):
        if not utterance.is_label:
            by_item[utterance.article, utterance.item].append(number)
    for number, label in enumerate(utterances):
        if not label.is_label:
            continue
        offers = [
            (_share(label, other.whole, weights), bool(other.quote.quoted_spans), -place)
            for place in by_item[label.article, label.item]
            if not is_within_one_text(label, other := utterances[place])
            and (len(label.bag & other.bag) >= _LEAST_SHARED or _is_said_in(label, other))
        ]
        if offers:
            share, _, place = max(offers)
            if share >= _LEAST_SHARE:
                yield number, -place, share


def is_quoted_in(label: Utterance, other: Utterance) -> bool:
    """Whether a sentence in marks of a headline stands in an utterance of another article just so."""
    return (
        label.is_label
        and not other.is_label
        and label.article != other.article
        and len(label.forms) >= _SENTENCE
        and _is_said_in(label, other)
    )


def _is_said_in(label: Utterance, other: Utterance) -> bool:
    """Whether words in marks of a headline stand in an utterance just so: `‘a betrayal’`."""
    size = len(label.forms)
    return label.is_marked and longest_run(label.forms, other.forms)[2] == size


def _share(label: Utterance, bag: AbstractSet[str], weights: Mapping[str, float]) -> float:
    """How much of a label stands among some words."""
    whole = sum(weights.get(key, 0.0) for key in label.bag)
    shared = sum(weights.get(key, 0.0) for key in sorted(label.bag & bag))
    return round(shared / whole, 6) if whole else 0.0
