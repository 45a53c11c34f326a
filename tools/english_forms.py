"""English inflection and the WordNet files: shared by the scripts that make word tables.

    forms_of_verb("deny", {}) -> {"base": ["deny"], "third": ["denies"], "past": ["denied"], ...}

WordNet 3.0 (Debian package `wordnet-base`, folder `usr/share/wordnet`): Princeton licence, free use with notice.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

POS_OF_SENSE = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
_PLAIN = re.compile(r"[a-z]+(?:-[a-z]+)*")
_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgklmnprtv]")
UNCHANGED = [
    "bet",
    "bid",
    "broadcast",
    "burst",
    "cast",
    "cost",
    "cut",
    "forecast",
    "hit",
    "hurt",
    "let",
    "put",
    "quit",
    "read",
    "rid",
    "set",
    "shed",
    "shut",
    "split",
    "spread",
    "thrust",
    "upset",
]


def lemma_counts(wordnet: Path) -> dict[str, Counter[str]]:
    """Lemma -> part of speech -> how often its senses were tagged in the texts behind WordNet."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for pos in ("noun", "verb", "adj", "adv"):
        for line in (wordnet / f"index.{pos}").read_text(encoding="utf-8").splitlines():
            lemma = line.split(" ", 1)[0]
            if lemma and _PLAIN.fullmatch(lemma):
                counts[lemma][pos] += 0
    for line in (wordnet / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        key, _, number = line.split()
        lemma, _, sense = key.partition("%")
        if lemma in counts:
            counts[lemma][POS_OF_SENSE[sense[0]]] += int(number)
    return counts


def exceptions(wordnet: Path, pos: str) -> dict[str, list[str]]:
    """Lemma -> its irregular forms."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (wordnet / f"{pos}.exc").read_text(encoding="utf-8").splitlines():
        form, *lemmas = line.split()
        for lemma in lemmas:
            found[lemma].append(form)
    return found


def add_s(word: str) -> str:
    """Plural of a noun, third person of a verb, by rule."""
    if re.search(r"(?:s|x|z|ch|sh)$", word):
        return word + "es"
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"


def _doubles(word: str) -> bool:
    return bool(_DOUBLED.search(word[-3:])) and len(re.findall(r"[aeiou]+", word)) == 1


def add_ed(word: str) -> str:
    """Past of a verb, by rule."""
    if word.endswith("e"):
        return word + "d"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ied"
    return (word + word[-1] if _doubles(word) else word) + "ed"


def add_ing(word: str) -> str:
    """-ing form of a verb, by rule."""
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")):
        return word[:-1] + "ing"
    return (word + word[-1] if _doubles(word) else word) + "ing"


def _has_regular(pasts: list[str]) -> bool:
    """Whether a verb with these irregular forms can have a regular past: `learnt`, `labelled`, only `shown`."""
    return any(form.endswith(("ed", "t")) for form in pasts) or all(
        form.endswith("n") for form in pasts
    )


def forms_of_verb(
    lemma: str, irregular: dict[str, list[str]], preferred: dict[str, str]
) -> dict[str, list[str]]:
    """Forms of a verb by their names.

    Args:
        lemma: Base form.
        irregular: From `exceptions(..., "verb")`.
        preferred: Form -> Penn tag, to tell past from participle, and a regular past beside an irregular one
            (`showed` beside `shown`).
    """
    own = irregular.get(lemma, [])
    pasts = [form for form in own if not form.endswith("ing") and form != lemma + "s"]
    regular = add_ed(lemma)
    if lemma in UNCHANGED:
        pasts, regular = [lemma], lemma
    elif not pasts:
        pasts = [regular]
    beside = _has_regular(pasts) and regular in preferred and regular not in pasts
    forms: dict[str, list[str]] = {
        "base": [lemma],
        "third": [add_s(lemma)],
        "ing": [form for form in own if form.endswith("ing")] or [add_ing(lemma)],
        "past": [],
        "participle": [],
    }
    if beside:  # a regular past beside an irregular one: `showed`, `signaled`
        forms["past"].append(regular)
        if not any(form.endswith("n") for form in pasts):
            forms["participle"].append(regular)
    tags = {form: preferred.get(form) for form in pasts}
    for form in pasts:
        only_participle = len(pasts) + beside > 1 and (
            (form.endswith(("n", "ne")) and form not in ("began", "ran", "won"))
            or (tags[form] == "VBN" and "VBD" in tags.values())
        )
        only_past = (
            len(pasts) > 1
            and tags[form] == "VBD"
            and (
                "VBN" in tags.values()
                or any(other.endswith("n") for other in pasts if other != form)
            )
        )
        if not only_participle:
            forms["past"].append(form)
        if not only_past:
            forms["participle"].append(form)
    return forms
