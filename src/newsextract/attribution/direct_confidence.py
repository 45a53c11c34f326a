"""How far a frame can be trusted: how often its rule was right on annotated articles.

Counted by `tools/measure_direct_rules.py` over the 840 articles of PolNeAR (Newell, Margolin, Ruths,
2018): of the attributions that a rule made, how many share words with an annotated one and have its
source. Only counts are kept.
"""

from __future__ import annotations

from functools import lru_cache

_COUNTS: dict[str, tuple[int, int]] = {
    "according direct": (2, 3),
    "according mixed": (20, 22),
    "according_before direct": (5, 7),
    "according_before mixed": (13, 15),
    "any_verb_subject direct": (2, 2),
    "as_put mixed": (1, 2),
    "before direct": (536, 581),
    "block direct": (6, 9),
    "carried direct": (39, 54),
    "clause direct": (159, 206),
    "clause mixed": (1449, 1685),
    "colon direct": (36, 45),
    "headline_first indirect": (7, 8),
    "headline_quote direct": (0, 1),
    "narrative direct": (104, 126),
    "narrative_subject direct": (30, 74),
    "owned_noun direct": (7, 11),
    "owned_noun mixed": (6, 6),
    "paragraph_before direct": (8, 17),
    "paragraph_colon direct": (22, 30),
    "parenthesis mixed": (81, 87),
    "relay mixed": (16, 17),
    "sentence_before direct": (17, 34),
    "signed mixed": (0, 1),
    "signed_below direct": (7, 7),
    "subject_any_verb direct": (24, 25),
    "subject_verb direct": (2317, 2356),
    "subject_verb mixed": (163, 186),
    "transcript direct": (11, 11),
    "unframed direct": (0, 29),
    "verb_subject direct": (712, 724),
    "verb_subject mixed": (61, 68),
}
_WITHOUT_SOURCE = 0.3


@lru_cache(maxsize=256)
def confidence(rule: str, kind: str, *, has_source: bool) -> float:
    """The share of right ones among the attributions of a rule, from 0 to 1.

    Args:
        rule: Name of the rule, without its language.
        kind: `direct` or `mixed`.
        has_source: Whether a source was found.
    """
    right, total = _COUNTS.get(f"{rule.partition('.')[2]} {kind}", (1, 2))
    share = round((right + 1) / (total + 2), 3)
    return share if has_source else min(share, _WITHOUT_SOURCE)
