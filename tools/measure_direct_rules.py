"""Count how often each rule of direct attribution is right; prints the rows of `direct_confidence.py`, then a table.

The table says how often predictions of a confidence are right, where the confidence of an article comes from the counts of
the four fifths of the articles in which it is not.

    python benchmarks/quality.py --only quotes --keep WORK
    python tools/measure_direct_rules.py QUOTES_DIR WORK/quotes.jsonl

QUOTES_DIR holds `score_quotes.py` and the annotated articles; an attribution is right where it shares words with an
annotated one and agrees with it in the source, as that scorer defines both.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

FOLDS = 5
WITHOUT_SOURCE = 0.3


def main(data: Path, predicted: Path) -> None:
    """Print `"rule kind": (right, all),` for each rule."""
    sys.path.insert(0, str(data))
    import score_quotes as scorer  # type: ignore[import-not-found]

    lines = predicted.read_text(encoding="utf-8").splitlines()
    quotes = {record["doc"]: record["quotes"] for record in map(json.loads, lines)}
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    seen: list[tuple[int, str, bool, bool]] = []
    for place, (document, gold, _) in enumerate(scorer.load_gold(str(data / "polnear-train"))):
        for quote in quotes.get(document.name, ()):
            rule = quote["rule"].partition(".")[2]
            if not rule.startswith("direct."):
                continue
            key = f"{rule.partition('.')[2]} {quote['kind']}"
            good = _is_right(scorer, document, gold, quote)
            total[key] += 1
            right[key] += good
            seen.append((place % FOLDS, key, bool(quote["source"]), good))
    for key in sorted(total):
        print(f'    "{key}": ({right[key]}, {total[key]}),')
    _show_folds(seen)


def _show_folds(seen: list[tuple[int, str, bool, bool]]) -> None:
    """Print confidence and share of right ones by steps of a tenth; counts of the other folds alone."""
    steps: dict[int, list[tuple[float, bool]]] = {}
    for fold in range(FOLDS):
        total = Counter(key for other, key, _, _ in seen if other != fold)
        right = Counter(key for other, key, _, good in seen if other != fold and good)
        for other, key, has_source, good in seen:
            if other == fold:
                share = (right[key] + 1) / (total[key] + 2)
                share = share if has_source else min(share, WITHOUT_SOURCE)
                steps.setdefault(max(5, int(share * 10)), []).append((share, good))
    for step in sorted(steps, reverse=True):
        rows = steps[step]
        mean = sum(share for share, _ in rows) / len(rows)
        print(step / 10, len(rows), round(mean, 2), round(sum(g for _, g in rows) / len(rows), 2))


def _is_right(scorer: Any, document: Any, gold: Any, quote: Any) -> bool:
    found = scorer.Attribution(
        document, quote["content"], quote["source"], quote["cue"], quote["speaker"], quote["kind"]
    )
    shared = [each for each in gold if each.content & found.content]
    if not shared:
        return False
    best = max(shared, key=lambda each: len(each.content & found.content))
    return bool(best.source) and found.has_source and scorer.source_agrees(found, best)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
