"""Judge attribution by folds: each article by counts and weights learned without it.

    python tools/check_attribution_folds.py QUOTES_DIR            # or NEWSEXTRACT_QUOTES=QUOTES_DIR

QUOTES_DIR holds `score_quotes.py` and `polnear-train/` with the annotated articles; without it the check is skipped.
Articles are dealt to five folds by their place in the list of names. What `train_attribution.py` learns from the other four
is put in place of the tables, and the whole extraction runs on the fold, as a user would run it. Prints the table of the
scorer and the reliability of `confidence` of indirect attributions. Needs numpy and scipy; takes about two minutes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from train_attribution import Text, learn, read_texts

from newsextract import Story, extract
from newsextract.attribution.indirect_grammar import indirect_grammar
from newsextract.plugins import Plugins

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))
import neutral

FOLDS = 5
BINS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.4)


def predictions(texts: list[Text]) -> Iterator[dict[str, Any]]:
    """A line of the neutral format for each text, extracted by what the other folds taught."""
    plugins = (
        Plugins()
    )  # without outlets, so that all texts are read by the one grammar that is taught
    grammar = indirect_grammar(plugins.grammar("en"))
    for fold in range(FOLDS):
        learn([text for number, text in enumerate(texts) if number % FOLDS != fold], grammar)
        for text in texts[fold::FOLDS]:
            article = extract(Story(text.document.story.text), plugins)
            yield neutral.quotes_line(text.name, article)


def reliability(scorer: Any, gold: Path, lines: list[dict[str, Any]]) -> Iterator[str]:
    """How often indirect attributions were right, by confidence: the cue, and half of the content."""
    predicted = {line["doc"]: line["quotes"] for line in lines}
    found: dict[float, list[tuple[float, bool]]] = {least: [] for least in BINS}
    for document, annotated, _ in scorer.load_gold(str(gold)):
        for quote in predicted.get(document.name, ()):
            if ".indirect." not in quote["rule"]:
                continue
            one = scorer.Attribution(document, quote["content"], quote["source"], quote["cue"])
            right = any(
                one.cue & other.cue and scorer.dice(one.content, other.content) >= 0.5
                for other in annotated
            )
            least = next((least for least in BINS if quote["confidence"] >= least), BINS[-1])
            found[least].append((quote["confidence"], right))
    for least, rows in found.items():
        if rows:
            mean = sum(confidence for confidence, _ in rows) / len(rows)
            share = sum(right for _, right in rows) / len(rows)
            yield f"{least:4.1f} and more {len(rows):6}   mean {mean:.2f}   right {share:.2f}"


def main() -> int:
    """Print the figures; 0 also where there are no data."""
    named = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("NEWSEXTRACT_QUOTES", "")
    data = Path(named)
    if not named or not (data / "score_quotes.py").is_file():
        print(f"skipped: no annotated articles at {named or 'NEWSEXTRACT_QUOTES'}")
        return 0
    sys.path.insert(0, str(data))
    import score_quotes as scorer  # type: ignore[import-not-found]

    gold = data / "polnear-train"
    lines = list(predictions(read_texts(gold)))
    usable = {line["doc"]: line["quotes"] for line in lines}
    print(scorer.table(scorer.score(str(gold), usable, wanted=set(usable), rounds=0)))
    print("\nconfidence of indirect attributions")
    print("\n".join(reliability(scorer, gold, lines)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
