"""Count how often each rule of direct attribution is right; prints the rows of `direct_confidence.py`.

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


def main(data: Path, predicted: Path) -> None:
    """Print `"rule kind": (right, all),` for each rule."""
    sys.path.insert(0, str(data))
    import score_quotes as scorer  # type: ignore[import-not-found]

    lines = predicted.read_text(encoding="utf-8").splitlines()
    quotes = {record["doc"]: record["quotes"] for record in map(json.loads, lines)}
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for document, gold, _ in scorer.load_gold(str(data / "polnear-train")):
        for quote in quotes.get(document.name, ()):
            rule = quote["rule"].partition(".")[2]
            if not rule.startswith("direct."):
                continue
            key = f"{rule.partition('.')[2]} {quote['kind']}"
            total[key] += 1
            right[key] += _is_right(scorer, document, gold, quote)
    for key in sorted(total):
        print(f'    "{key}": ({right[key]}, {total[key]}),')


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
