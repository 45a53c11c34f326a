"""How far a frame can be trusted: how often its rule was right on annotated articles.

Counted by `tools/measure_direct_rules.py` over the 840 articles of PolNeAR (Newell, Margolin, Ruths,
2018): of the attributions that a rule made, how many share words with an annotated one and have its
source. Only counts are kept.
"""

from __future__ import annotations

from functools import lru_cache

_COUNTS: dict[str, tuple[int, int]] = {
    "according direct": (2, 3),
    "according mixed": (21, 24),
    "according_before direct": (5, 7),
    "according_before mixed": (13, 15),
    "any_verb_subject direct": (2, 2),
    "as_put direct": (0, 1),
    "as_put mixed": (1, 2),
    "before direct": (535, 595),
    "carried direct": (33, 46),
    "clause direct": (186, 264),
    "clause mixed": (1416, 1666),
    "colon direct": (36, 46),
    "headline_first indirect": (7, 8),
    "narrative direct": (114, 139),
    "narrative_subject direct": (31, 89),
    "owned_noun direct": (13, 21),
    "paragraph_before direct": (11, 33),
    "paragraph_colon direct": (21, 31),
    "parenthesis mixed": (47, 53),
    "sentence_before direct": (20, 37),
    "signed mixed": (0, 1),
    "signed_below direct": (7, 7),
    "subject_any_verb direct": (22, 23),
    "subject_verb direct": (2298, 2338),
    "subject_verb mixed": (167, 193),
    "unframed direct": (1, 12),
    "verb_subject direct": (710, 722),
    "verb_subject mixed": (62, 90),
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
