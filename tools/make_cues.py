"""Make `languages/en/words/cues.tsv`: every form of every cue verb, with its kind and what it takes.

    python tools/make_cues.py WORDNET_DIR BRILL_LEXICON GOLD_DIR > src/newsextract/languages/en/words/cues.tsv

The lemmas are written by hand in `cue_lemmas.py`. The columns `cues` and `uses` are counts from annotated news
(GOLD_DIR holds `text/*.txt` and brat files `attributions/*.ann`): how often a form of the lemma outside
quotation marks is part of a cue, of how many uses. Counts alone, no words of the texts.
Irregular forms: WordNet 3.0; see `make_parts_of_speech.py` for both sources.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

from cue_lemmas import GROUPS, MULTI
from english_forms import exceptions, forms_of_verb
from make_parts_of_speech import brill

WORD = re.compile(r"[A-Za-z]+")
QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|''[^\n]*?''")
CUE = re.compile(r"^T\d+\tCue ([\d ;]+)\t")


def cue_offsets(path: Path) -> set[int]:
    """All code points that stand in a cue."""
    found: set[int] = set()
    for line in path.read_text(encoding="utf-8").split("\n"):
        match = CUE.match(line)
        if match:
            for piece in match[1].split(";"):
                start, end = piece.split()
                found.update(range(int(start), int(end)))
    return found


def count(gold: Path, lemma_of: dict[str, str]) -> dict[str, list[int]]:
    """Lemma -> [uses in a cue, uses], outside quotation marks."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for text_path in sorted((gold / "text").glob("*.txt")):
        annotations = sorted((gold / "attributions").glob(f"{text_path.stem}*.ann"))
        if not annotations:
            continue
        with open(text_path, encoding="utf-8", newline="") as handle:
            text = QUOTED.sub(lambda match: " " * len(match[0]), handle.read())
        inside = cue_offsets(annotations[0])
        for match in WORD.finditer(text):
            lemma = lemma_of.get(match[0].lower())
            if lemma:
                counts[lemma][0] += match.start() in inside
                counts[lemma][1] += 1
    return counts


def spellings(form: str, lemma: str) -> set[str]:
    """The other spellings of a form: `labelled`, `labeled`; `criticized`, `criticised`."""
    found = {form}
    if lemma.endswith(("el", "al")):
        found |= {form.replace("lled", "led"), form.replace("lling", "ling")}
    if lemma.endswith(("ize", "yze")):
        found |= {re.sub("z(?=e[sd]?$|ing$)", "s", each) for each in found}
    return found


def main() -> None:
    wordnet, lexicon, gold = map(Path, sys.argv[1:4])
    preferred, irregular = brill(lexicon), exceptions(wordnet, "verb")
    kinds: dict[str, str] = {}
    takes: dict[str, set[str]] = defaultdict(set)
    for (kind, what), lemmas in GROUPS.items():
        for lemma in lemmas.split():
            kinds.setdefault(lemma, kind)
            takes[lemma].update(what.split())
    lemma_of: dict[str, str] = {}
    names: dict[str, list[str]] = defaultdict(list)
    for lemma in kinds:
        for name, forms in forms_of_verb(lemma, irregular, preferred).items():
            for form in sorted({other for each in forms for other in spellings(each, lemma)}):
                if lemma_of.setdefault(form, lemma) == lemma:
                    names[form].append(name)
    for lemma in kinds:
        if lemma_of[lemma] != lemma:
            lemma_of[lemma], names[lemma] = lemma, ["base"]
    counts = count(gold, lemma_of)
    rows = {}
    for form, lemma in lemma_of.items():
        cues, uses = counts.get(lemma, (0, 0))
        what = " ".join(f"takes_{name}" for name in sorted(takes[lemma]))
        rows[form] = (
            f"{form}\t{lemma}\t{kinds[lemma]}\tverb {' '.join(names[form])}\t{what}\t{cues}\t{uses}"
        )
    for form, (lemma, kind, what) in MULTI.items():
        rows[form] = f"{form}\t{lemma}\t{kind}\tphrase\ttakes_{what}\t0\t0"
    print("form\tlemma\tkind\tforms\ttakes\tcues\tuses")
    for form in sorted(rows):
        print(rows[form])


if __name__ == "__main__":
    main()
