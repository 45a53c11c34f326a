"""Learn the tables `attribution_weights.tsv` and `content_ends.tsv` from annotated news.

    python tools/train_attribution.py GOLD_DIR WORDS_DIR             # learn from all, write both tables

GOLD_DIR holds `text/*.txt` and brat files `attributions/*.ann` (one a text is used). Needs numpy and scipy.

Ends are counts: of the places inside a sentence where a content of some class could end, at how many it did.
Weights are those of a logistic regression (L2) on the features of candidates: does a candidate share its cue and
at least half of the words of its content (Dice) with an annotated attribution? Only sums, counts and weights are written, no words of the texts
other than cue lemmas and function words.
"""

from __future__ import annotations

import argparse
import json
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from newsextract.attribution.indirect_candidates import Candidate, Quoted
from newsextract.attribution.indirect_ends import boundaries, earliest
from newsextract.attribution.indirect_finder import CandidateFinder
from newsextract.attribution.indirect_grammar import IndirectGrammar, indirect_grammar
from newsextract.attribution.indirect_weights import Weights, names
from newsextract.mentions.quotations import find_quotations
from newsextract.plugins import default_plugins
from newsextract.text.document import Document, read
from newsextract.text.story import Story

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
L2 = 1.5
LEAST = 4
AROUND = ("according", "words", "left")
NOMINAL = ("noun", "adjective")
Words = frozenset[int]


class Gold(NamedTuple):
    """An annotated attribution: numbers of words of the text."""

    content: Words
    cue: Words
    source: Words


class Text(NamedTuple):
    """An annotated text, read."""

    name: str
    document: Document
    words: list[tuple[int, int]]
    gold: list[Gold]
    quoted: Quoted


def read_gold(path: Path, number_of: Any) -> list[Gold]:
    """The attributions of a brat file."""
    bounds: dict[str, list[tuple[int, int]]] = {}
    found = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if re.match(r"T\d+$", fields[0]):
            pieces = fields[1].partition(" ")[2].split(";")
            bounds[fields[0]] = [(int(p.split()[0]), int(p.split()[1])) for p in pieces]
        elif re.match(r"E\d+$", fields[0]):
            roles: dict[str, set[int]] = defaultdict(set)
            event, *arguments = [part.split(":") for part in fields[1].split()]
            if not event[0].startswith("Attribution"):
                continue
            for role, reference in arguments:
                for start, end in bounds.get(reference, ()):
                    roles[role.rstrip("0123456789")] |= number_of(start, end)
            if roles["Content"]:
                found.append(Gold(*(frozenset(roles[r]) for r in ("Content", "Cue", "Source"))))
    return found


def read_texts(gold: Path) -> list[Text]:
    """All annotated texts, in order of their names."""
    grammar = default_plugins().grammar("en")
    texts = []
    for path in sorted((gold / "text").glob("*.txt")):
        files = sorted((gold / "attributions").glob(f"{path.stem}*.ann"))
        if not files:
            continue
        with open(path, encoding="utf-8", newline="") as handle:
            document = read(Story(handle.read()), grammar)
        words = [match.span() for match in WORD.finditer(document.text)]
        middles = [(start + end - 1) // 2 for start, end in words]

        def number_of(start: int, end: int, middles: list[int] = middles) -> range:
            return range(bisect_left(middles, start), bisect_left(middles, end))

        quotations = find_quotations(document, grammar).quotations
        texts.append(
            Text(
                path.stem,
                document,
                words,
                read_gold(files[0], lambda s, e: set(number_of(s, e))),
                quoted_of(document, quotations),
            )
        )
    return texts


def quoted_of(document: Document, quotations: Any) -> Quoted:
    return Quoted(
        [
            (document.token_at(q.outer[0]), document.token_at(q.outer[1] - 1) + 1)
            for q in quotations
            if q.inside is None
        ]
    )


def words_of(text: Text, candidate: Candidate) -> Words:
    """Numbers of the words of a candidate's content, without a leading `that`."""
    found: set[int] = set()
    for first, last in candidate.content:
        start, end = text.document.extent(first, last)
        found.update(range(bisect_left(text.words, (start, 0)), bisect_left(text.words, (end, 0))))
    if len(found) > 1 and text.document.text[slice(*text.words[min(found)])].lower() == "that":
        found.discard(min(found))
    return frozenset(found)


def dice(one: Words, other: Words) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def learn_ends(texts: list[Text], grammar: IndirectGrammar) -> dict[tuple[str, ...], list[int]]:
    """Counts of cuts, of candidates whose content begins where a run of words of an annotated one does."""
    grammar.cuts = {}
    counts: dict[tuple[str, ...], list[int]] = defaultdict(lambda: [0, 0])
    for text in texts:
        document = text.document
        runs = {run[0]: (run[-1], gold) for gold in text.gold for run in runs_of(gold.content)}
        for candidate in CandidateFinder(document, grammar, text.quoted).find():
            if candidate.frame in ("label", "agent", "fronted"):
                continue
            if candidate.frame in AROUND and len(candidate.content) < 2:
                continue
            start = candidate.content[-1][0]
            word, gold = runs.get(word_at(text, start), (None, None))
            if gold is None and candidate.frame in AROUND:  # the annotated content may be one run
                word, gold = next(
                    (
                        (max(gold.content), gold)
                        for gold in text.gold
                        if word_at(text, start) in gold.content
                    ),
                    (None, None),
                )
            if gold is None or word is None or word_at(text, candidate.cue[0]) not in gold.cue:
                continue
            group = "rest" if candidate.frame in AROUND else group_of(candidate)
            end = bisect_left(document.starts, text.words[word][1])
            mode = mode_of(candidate)
            form = "noun" if mode in NOMINAL else "past"
            if group != "rest" and mode not in NOMINAL:
                form = grammar.forms.get(document.tags[candidate.cue[0]], "base")
            last = document.sentence_at(start)[1]
            least = earliest(grammar, document.tags, start, last, group, mode)
            for place, kind, shown in boundaries(
                grammar, document.tokens, document.tags, start, last, form, mode
            ):
                if place <= least or not text.quoted.cut_at(place):
                    continue
                if place > end:
                    break
                for key in ((group, kind), (group, kind, mode), (group, kind, mode, shown))[
                    : 3 if shown else 2
                ]:
                    counts[key][0] += place == end
                    counts[key][1] += 1
    return counts


def word_at(text: Text, token: int) -> int:
    """The number of the first word at or after a token."""
    return bisect_left(text.words, (text.document.starts[token], 0))


def runs_of(words: Words) -> list[list[int]]:
    """Runs of words that stand side by side."""
    runs: list[list[int]] = []
    for word in sorted(words):
        if runs and runs[-1][-1] == word - 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def group_of(candidate: Candidate) -> str:
    """The class of contents of a candidate, as the counts of ends call it."""
    for family, *rest in candidate.keys:
        if family == "verb":
            return str(rest[4])
        if family == "nominal_head":
            return str(rest[0])
    raise ValueError(f"{candidate.frame}: no class of contents")


def is_right(text: Text, candidate: Candidate, words: Words) -> bool:
    """Whether an annotated attribution has the cue and half of the content; of a label, the source."""
    tokens = candidate.source if candidate.frame == "label" else candidate.cue
    assert tokens is not None
    start, end = text.document.extent(*tokens)
    beside = set(range(bisect_left(text.words, (start, 0)), bisect_left(text.words, (end, 0))))
    return any(
        dice(words, gold.content) >= 0.5
        and not beside.isdisjoint(gold.source if candidate.frame == "label" else gold.cue)
        for gold in text.gold
    )


def mode_of(candidate: Candidate) -> str:
    """Where the cue stands, as the counts of ends call it."""
    for family, *rest in candidate.keys:
        if family == "mode":
            return str(rest[1])
        if family == "left_tail":
            return str(rest[1])
        if family in NOMINAL:
            return str(family)
    return candidate.frame


def features_of(candidate: Candidate) -> tuple[str, ...]:
    """The names of all features of a candidate."""
    return tuple(name for key in candidate.keys for name in names(key))


def fit(rows: list[tuple[str, ...]], labels: list[float]) -> dict[str, float]:
    """Logistic regression over binary features; those seen fewer than LEAST times are left out."""
    seen = Counter(feature for row in rows for feature in row)
    number = {f: n for n, f in enumerate(f for f, count in seen.items() if count >= LEAST)}
    columns = [[number[f] for f in row if f in number] for row in rows]
    pointers = np.cumsum([0, *map(len, columns)])
    matrix = csr_matrix(
        (np.ones(pointers[-1]), np.concatenate(columns), pointers), shape=(len(rows), len(number))
    )
    wanted = np.array(labels)

    def loss(weights: Any) -> tuple[float, Any]:
        score = matrix @ weights
        share = 1 / (1 + np.exp(-score))
        value = np.logaddexp(0, score).sum() - wanted @ score + 0.5 * L2 * weights @ weights
        return value, matrix.T @ (share - wanted) + L2 * weights

    found = minimize(
        loss, np.zeros(len(number)), jac=True, method="L-BFGS-B", options={"maxiter": 150}
    )
    return {feature: float(found.x[n]) for feature, n in number.items()}


def learn(
    texts: list[Text], grammar: IndirectGrammar
) -> tuple[dict[str, float], dict[tuple[str, ...], list[int]]]:
    """Weights and counts of ends; both are set in the grammar, too."""
    grammar.weights = Weights({})
    ends = learn_ends(texts, grammar)
    grammar.cuts = {key: (cuts, seen) for key, (cuts, seen) in ends.items() if seen >= 3}
    rows, labels = [], []
    for text in texts:
        for candidate in CandidateFinder(text.document, grammar, text.quoted).find():
            words = words_of(text, candidate)
            if words:
                rows.append(features_of(candidate))
                labels.append(float(is_right(text, candidate, words)))

    weights = fit(rows, labels)
    grammar.weights = Weights(weights)
    return weights, ends


def write_tables(
    folder: Path, weights: dict[str, float], ends: dict[tuple[str, ...], list[int]]
) -> None:
    """Both tables, sorted."""
    rows = sorted(
        f"{feature}\t{weight:.2f}" for feature, weight in weights.items() if abs(weight) >= 0.05
    )
    (folder / "attribution_weights.tsv").write_text(
        "form\tweight\n" + "\n".join(rows) + "\n", encoding="utf-8"
    )
    kept = sorted(
        f"{' '.join(key)}\t{cuts}\t{seen}" for key, (cuts, seen) in ends.items() if seen >= 3
    )
    (folder / "content_ends.tsv").write_text(
        "form\tcuts\tseen\n" + "\n".join(kept) + "\n", encoding="utf-8"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("words", type=Path, nargs="?")
    options = parser.parse_args()
    grammar = indirect_grammar(default_plugins().grammar("en"))
    texts = read_texts(options.gold)
    weights, ends = learn(texts, grammar)
    write_tables(options.words, weights, ends)
    print(json.dumps({"texts": len(texts), "weights": len(weights), "ends": len(ends)}))


if __name__ == "__main__":
    main()
