"""What speaks for and against a candidate: named features, their weights, and the sums of them.

A candidate is described by a few keys, tuples such as `("verb", "say", "speech", "clause+quotation", "clause", "clause", "finite")`; each key stands for
the features that `names` lists (`lemma say`, `verb say:clause`, …). The weights are learned by
`tools/train_attribution.py` and stand in the table `attribution_weights`; sums are kept by key, so a candidate costs
a look-up a key.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from math import exp, inf, log

Key = tuple[str | int, ...]

SAID = frozenset(("clause", "conditional", "question"))
"""Classes of contents that are whole clauses: what a verb does before a noun phrase says little about these."""

BELIEVED = "passive_infinitive"
"""The frame of `is believed to have left`, another thing than `they believe to the last`."""

MAX_KEPT = 16_000
"""Sums that are kept; there are no more lemmas, frames and contexts than that in practice."""


def names(key: Key) -> tuple[str, ...]:
    """The features that a key stands for."""
    family, *rest = key
    if family == "verb":
        lemma, kind, takes, frame, group, form = rest
        whole = "said" if group in SAID else "believed" if frame == BELIEVED else ""
        return (
            "right",
            f"kind {kind}:{frame}",
            f"takes {takes}:{frame}",
            f"{whole or 'lemma'} {lemma}",
            f"verb {lemma}:{frame}",
            f"class {lemma}:{whole or group}",
            f"frame {frame}",
            f"form {lemma}:{whole}{form}",
            f"kind_form {kind}:{frame}:{form}",
        )
    if family == "context":
        form, before, frame = rest
        return (
            f"form {form}",
            f"before {before}",
            f"both {form}:{before}",
            f"frame {frame}:{before}",
        )
    if family == "mode":
        group, mode = rest
        return (f"mode {mode}", f"mode {group}:{mode}")
    if family == "head":
        group, head = rest
        return (f"head {group}:{head}",)
    if family == "length":
        group, length = rest
        return (f"length {group}:{length}",)
    if family == "who":
        kind, group, who, how = rest
        return (
            f"subject {how}",
            f"who {who}",
            f"who {kind}:{who}",
            f"who {kind}:{group}:{who}",
        )
    if family in ("noun", "adjective"):
        lemma, kind, frame, context = rest
        return (
            family,
            f"{family}_kind {kind}:{frame}",
            f"{family}_lemma {lemma}",
            f"{family}_verb {lemma}:{frame}",
            f"{family}_frame {frame}",
            f"{family}_before {context}",
            f"{family}_before {frame}:{context}",
        )
    if family == "left":
        lemma, kind, frame, order, form = rest
        return (
            "left",
            f"left {lemma}",
            f"left {lemma}:{frame}",
            f"left_kind {kind}:{order}:{frame}",
            f"left_frame {order}:{frame}",
            f"left_form {form}",
        )
    return tuple(f"{family}_{number} {part}" for number, part in enumerate(rest))


def probability(logit: float) -> float:
    """The probability that a sum of weights stands for."""
    return 1 / (1 + exp(-logit)) if logit > -30 else 0.0


def logit_of(probability: float) -> float:
    """The sum of weights that stands for a probability."""
    return log(probability / (1 - probability))


class Weights(dict[Key, float]):
    """Key -> sum of the weights of its features, made on first use.

    Attributes:
        most_mode: Class of contents -> the most that the mode of a cue can add; for giving up early.
        most_length: Class of contents -> the most that the length can add.
        most_who: (kind, class of contents) -> the most that the subject can add.
        most_nominal: The most that is added to a noun or an adjective once its extent is known.
        most_left: The most that is added to a content before its cue once its extent is known.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__()
        self._weights = weights
        families: dict[str, dict[str, float]] = defaultdict(dict)
        for name, weight in weights.items():
            family, _, feature = name.partition(" ")
            families[family][feature] = weight
        self._families = families
        self.most_mode = self._most_of_group("mode")
        self.most_length = self._most_of_group("length")
        self.most_nominal = sum(self._most(f"nominal_tail_{number}") for number in range(2))
        self.most_who = self._most_who()
        self.most_left = sum(self._most(f"left_tail_{number}") for number in range(4))
        del self._families

    def _most(self, family: str) -> float:
        """The largest weight of a family of features; without weights there is no bound."""
        return max(self._families[family].values(), default=0.0) if self._weights else inf

    def _most_who(self) -> dict[tuple[str, str], float]:
        """What the likeliest sort of subject adds, by kind of cue and class of contents."""
        weights = self._weights
        extra = self._most("subject")
        most = self._most("who") + extra
        found: dict[tuple[str, str], float] = defaultdict(lambda: most)
        sorts = self._families["who"]
        plain = [sort for sort in sorts if ":" not in sort]
        for kind, group in {tuple(sort.split(":")[:2]) for sort in sorts if sort.count(":") == 2}:
            found[kind, group] = (
                max(
                    sum(weights.get(name, 0.0) for name in names(("who", kind, group, who, "")))
                    for who in plain
                )
                + extra
            )
        return found

    def _most_of_group(self, family: str) -> dict[str, float]:
        """Class of contents -> the most that features of a family can add."""
        found: dict[str, float] = defaultdict(lambda: 0.0 if self._weights else inf)
        features = self._families[family]
        for name, weight in features.items():
            group, colon, part = name.partition(":")
            if colon:
                found[group] = max(found.get(group, 0.0), weight + features.get(part, 0.0))
        return found

    def __missing__(self, key: Key) -> float:
        weights = self._weights
        found = sum([weights[name] for name in names(key) if name in weights])
        if len(self) < MAX_KEPT:
            self[key] = found
        return found
