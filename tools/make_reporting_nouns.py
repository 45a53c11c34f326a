"""Make `words/reporting_nouns.tsv`: nouns that stand for saying, thinking, wanting, with what follows them.

    python tools/make_reporting_nouns.py WORDNET_DIR > src/newsextract/languages/en/words/reporting_nouns.tsv

The lemmas are written by hand, with the prepositions that lead to the content (`support for`, `criticism of`);
`that`: a clause may follow (`the claim that`);
`agent`: the noun is who thinks so (`critics of the plan`). Irregular plurals: WordNet 3.0.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path

from english_forms import add_s, exceptions

GROUPS: dict[tuple[str, str], str] = {
    ("speech", "that"): """
        accusation acknowledgment admission allegation announcement answer argument assertion assurance
        charge claim comment complaint confession confirmation contention declaration denial explanation hint
        implication insinuation insistence message narrative note objection pledge point prediction promise pronouncement
        proposition reminder remark report response revelation rumor rumour statement story suggestion testimony
        theory threat view vow warning word news talk evidence fact argument""",
    ("speech", "of"): """
        acceptance account accusation admission allegation announcement characterization characterisation
        condemnation critique criticism defence defense denial denunciation depiction description disclosure
        discussion endorsement explanation interpretation mention mockery portrayal praise prediction promise
        questioning recollection reminder report review talk threat treatment version warning accusation""",
    ("speech", "about"): """
        accusation answer assertion claim comment complaint concern debate discussion explanation joke lie point
        question remark report rumor speech statement story talk testimony warning tweet""",
    (
        "speech",
        "for",
    ): "apology argument call criticism demand explanation plea praise pitch proposal request case blame credit",
    (
        "speech",
        "on",
    ): "attack comment speech statement swipe stance stand position view remark assault",
    ("speech", "to"): "answer objection reference reply response reaction rebuttal challenge",
    ("thought", "that"): """
        assumption belief certainty concern conclusion confidence conviction doubt expectation fear feeling hope
        idea impression judgment knowledge notion opinion perception recognition regret sense suspicion thought
        understanding view worry premise hypothesis realization consensus""",
    ("thought", "of"): """
        assessment awareness expectation fear hope idea interpretation knowledge memory opinion perception
        recollection sense understanding view acceptance recognition estimate skepticism scepticism""",
    ("thought", "about"): """
        anger anxiety apprehension belief concern doubt fear feeling idea opinion skepticism scepticism
        thought uncertainty view worry misgiving qualm reservation""",
    ("intention", "to"): """
        aim attempt bid decision desire effort intention offer plan pledge promise proposal push readiness refusal
        reluctance struggle threat vow willingness wish opposition commitment call""",
    (
        "intention",
        "for",
    ): "ambition call demand desire hope plan preference push quest proposal wish vote vision",
    ("evidence", "that"): "evidence indication proof sign signal finding",
    ("evidence", "of"): "analysis evidence indication proof sign survey study review poll",
    ("evaluation", "for"): """
        admiration affection backing contempt disdain disregard endorsement enthusiasm love praise respect
        support sympathy regret""",
    ("evaluation", "of"): """
        advocate approval attack celebration critic criticism denunciation disapproval embrace endorsement
        fan opponent proponent rejection supporter condemnation""",
    ("evaluation", "agent"): "advocate critic fan opponent proponent supporter",
    ("evaluation", "to"): "alternative challenge hostility objection opposition resistance",
    (
        "evaluation",
        "with",
    ): "disagreement dissatisfaction disappointment frustration problem quarrel",
    (
        "evaluation",
        "over",
    ): "anger concern frustration outrage fight debate dispute anxiety controversy",
    (
        "evaluation",
        "against",
    ): "animus attack backlash argument protest case charge fight vote campaign",
}


def main() -> None:
    irregular = exceptions(Path(sys.argv[1]), "noun")
    kinds: dict[str, str] = {}
    leads: dict[str, set[str]] = defaultdict(set)
    for (kind, lead), lemmas in GROUPS.items():
        for lemma in lemmas.split():
            kinds.setdefault(lemma, kind)
            leads[lemma].add(lead)
    rows = {}
    for lemma, kind in kinds.items():
        plurals = irregular.get(lemma) or [add_s(lemma)]
        for form in (lemma, *plurals):
            tags = "noun plural" if form in plurals else "noun"
            what = " ".join(f"noun_{lead}" for lead in sorted(leads[lemma]))
            rows[form] = f"{form}\t{lemma}\t{kind}\t{tags}\t{what}"
    print("form\tlemma\tkind\tforms\ttakes")
    for form in sorted(rows):
        print(rows[form])


if __name__ == "__main__":
    main()
