"""Make `words/reporting_adjectives.tsv`: adjectives of knowing, feeling, wanting, with what follows them.

    python tools/make_reporting_adjectives.py > src/newsextract/languages/en/words/reporting_adjectives.tsv

Written by hand, with what leads to the content (`aware of`, `confident in`); `that`: a clause may follow
(`aware that`, `sure it rained`); `to`: an infinitive (`eager to leave`).
"""

from __future__ import annotations

from collections import defaultdict

GROUPS: dict[tuple[str, str], str] = {
    ("thought", "that"): """
        aware unaware confident certain uncertain sure unsure hopeful optimistic pessimistic doubtful mindful conscious adamant
        afraid fearful anxious nervous glad happy unhappy sorry proud grateful thankful angry furious upset sad ashamed
        jealous dubious skeptical sceptical wary content relieved astonished amazed appalled aghast incredulous unconvinced""",
    ("thought", "of"): """
        aware unaware certain sure unsure hopeful doubtful mindful conscious afraid fearful proud ashamed jealous dubious
        skeptical sceptical wary suspicious ignorant tired sick weary envious distrustful""",
    ("thought", "about"): """
        confident certain uncertain sure unsure hopeful optimistic pessimistic doubtful anxious nervous glad happy unhappy
        sorry angry furious upset sad dubious skeptical sceptical wary enthusiastic curious bullish bearish passionate
        ambivalent uneasy upbeat apprehensive cynical serious cautious candid bitter mad indifferent""",
    ("thought", "at"): "angry furious appalled aghast amazed astonished indignant mad",
    ("thought", "in"): "confident interested",
    ("thought", "over"): "angry furious anxious upset uneasy indignant",
    (
        "thought",
        "with",
    ): "happy unhappy angry furious impatient comfortable uncomfortable content sympathetic",
    ("evaluation", "of"): """
        critical supportive contemptuous disdainful dismissive fond respectful appreciative tolerant intolerant
        protective resentful disapproving complimentary""",
    ("evaluation", "to"): "hostile sympathetic receptive grateful indifferent opposed open",
    ("evaluation", "on"): "tough keen bullish soft",
    ("intention", "to"): """
        eager willing unwilling reluctant determined keen ready prepared hesitant anxious desperate inclined disinclined
        loath unable poised bound happy glad content quick""",
    ("intention", "for"): "eager desperate impatient anxious",
}


def main() -> None:
    kinds: dict[str, str] = {}
    leads: dict[str, set[str]] = defaultdict(set)
    for (kind, lead), lemmas in GROUPS.items():
        for lemma in lemmas.split():
            kinds.setdefault(lemma, kind)
            leads[lemma].add(f"adj_{lead}")
    print("form\tlemma\tkind\tforms\ttakes")
    for lemma in sorted(kinds):
        print(f"{lemma}\t{lemma}\t{kinds[lemma]}\tadjective\t{' '.join(sorted(leads[lemma]))}")


if __name__ == "__main__":
    main()
