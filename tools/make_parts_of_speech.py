"""Make `languages/en/words/parts_of_speech.tsv`: English forms and the tags they can have.

    python tools/make_parts_of_speech.py WORDNET_DIR BRILL_LEXICON > src/newsextract/languages/en/words/parts_of_speech.tsv

Sources, both free to use with notice:
- WordNet 3.0 (Debian package `wordnet-base`): lemmas, irregular forms, counts of tagged senses; Princeton's WordNet licence.
- Brill's lexicon (file `en-lexicon.txt` of the PyPI package `textblob`): the most frequent Penn tag of a form;
  copyright 1993 MIT and the University of Pennsylvania, MIT licence.

A reading is kept when it makes up at least 4 % of the tagged uses of a form, or is the most frequent tag of the
form. Kept are forms with some tagged use that the Brill lexicon knows, or with many; nouns that can be nothing else
only where they are frequent; and none that its shape gives away (an adverb in -ly needs no row).
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from english_forms import add_s, exceptions, forms_of_verb, lemma_counts

from newsextract.languages.en.closed import closed_classes
from newsextract.languages.en.shapes import guess

PENN = {
    "NN": "noun", "NNS": "plural", "VB": "base", "VBP": "base", "VBZ": "third", "VBD": "past", "VBN": "participle",
    "VBG": "ing", "JJ": "adjective", "JJR": "adjective", "JJS": "adjective", "RB": "adverb", "RBR": "adverb",
    "RBS": "adverb",
}  # fmt: skip
CUES = Path(__file__).parents[1] / "src/newsextract/languages/en/words/cues.tsv"
VERBAL = {"base", "third", "past", "participle", "ing"}
LEAST_SHARE = 0.04
LEAST_COUNT = 2
LEAST_UNSEEN = 20
LEAST_NOUN = 6


def brill(path: Path) -> dict[str, str]:
    """Form -> its most frequent Penn tag."""
    pairs = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {pair[0]: pair[1] for pair in pairs if len(pair) == 2}


def readings(wordnet: Path, preferred: dict[str, str]) -> dict[str, Counter[str]]:
    """Form -> reading -> weight."""
    weights: dict[str, Counter[str]] = defaultdict(Counter)
    irregular = {pos: exceptions(wordnet, pos) for pos in ("noun", "verb", "adj")}
    for lemma, counts in lemma_counts(wordnet).items():
        for pos, count in counts.items():
            weight = count + 0.1
            if pos == "noun":
                weights[lemma]["noun"] += weight
                for form in irregular["noun"].get(lemma) or [add_s(lemma)]:
                    weights[form]["plural"] += weight
            elif pos == "verb":
                for name, forms in forms_of_verb(lemma, irregular["verb"], preferred).items():
                    for form in forms:
                        weights[form][name] += weight
            elif pos == "adj":
                for form in [lemma, *irregular["adj"].get(lemma, [])]:
                    weights[form]["adjective"] += weight
            else:
                weights[lemma]["adverb"] += weight
    return weights


def tags_of(form: str, weights: Counter[str], preferred: str | None) -> list[str]:
    """Tags of a form, the likeliest first."""
    total = sum(weights.values())
    kept = [name for name, weight in weights.most_common() if weight >= LEAST_SHARE * total]
    if total >= LEAST_COUNT:
        kept = [name for name in kept if weights[name] > 0.3 or name == preferred]
    if preferred:
        kept = [preferred, *(name for name in kept if name != preferred)]
    tags: list[str] = []
    for name in kept:
        if name in VERBAL:
            tags.append("verb")
        if name == "plural":
            tags.append("noun")
        tags.append(name)
    return list(dict.fromkeys(tags))


def main() -> None:
    wordnet, lexicon = Path(sys.argv[1]), Path(sys.argv[2])
    preferred = brill(lexicon)
    closed = {form.lower() for form in closed_classes()}
    # a form that is in another table, too, is not guessed any more: `sides` of `to side with`
    cues = {line.split("\t")[0] for line in CUES.read_text(encoding="utf-8").splitlines()}
    rows = {}
    for form, weights in readings(wordnet, preferred).items():
        if not re.fullmatch(r"[a-z]{2,}", form) or form in closed:
            continue
        total = sum(weights.values())
        if total < (LEAST_COUNT if form in preferred else LEAST_UNSEEN):
            continue
        tags = tags_of(form, weights, PENN.get(preferred.get(form, "")))
        if tags == ["noun"] and total < LEAST_NOUN:
            continue
        if set(tags) == guess(form) - {"word", "unknown"} and form not in cues:
            continue
        rows[form] = " ".join(tags)
    print("form\ttags")
    for form in sorted(rows):
        print(f"{form}\t{rows[form]}")


if __name__ == "__main__":
    main()
