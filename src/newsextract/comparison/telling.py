"""Who is said to say it, and to whom: what a variant changes of that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsextract.comparison.alignment import Block
from newsextract.comparison.results import Flag
from newsextract.comparison.speakers import Profile, Relation, may_be_unnamed, relate, says_more
from newsextract.comparison.utterances import Spelled, Utterance
from newsextract.comparison.words import Vocabulary

_SAME_WORDS, _SHORT = 6, 4
"""Words in a row that are no chance likeness, and as many where nothing else is said."""


def speaker_flags(
    reference: Spelled, variant: Spelled, blocks: Sequence[Block], vocabulary: Vocabulary
) -> Iterator[Flag]:
    """Flags of speaker and addressee; headlines name nobody in full, and a pronoun may be read wrongly."""
    one, other = reference.utterance, variant.utterance
    relation = relate(one.speaker, other.speaker)
    if other.is_label:
        if relation == Relation.OTHER:
            yield Flag.ATTRIBUTION_DIFFERS
        return
    if relation in (Relation.DIFFERENT, Relation.OTHER):
        if _is_same_without_name(one, variant, blocks):
            yield Flag.SPEAKER_UNNAMED
        elif not other.is_by_pronoun and not _is_relay(other.speaker, vocabulary):
            yield Flag.ATTRIBUTION_DIFFERS
    elif says_more(one.speaker, other.speaker):
        yield Flag.ATTRIBUTION_DIFFERS
    elif relation == Relation.UNNAMED and other.speaker and not other.speaker.is_named:
        yield Flag.SPEAKER_UNNAMED
    if _is_told_to_another(one, other):
        yield Flag.ADDRESSEE_DIFFERS


def _is_relay(speaker: Profile | None, vocabulary: Vocabulary) -> bool:
    """Whether a paper or an agency that told it first is named instead of the speaker."""
    return (
        speaker is not None
        and not speaker.is_person
        and any(map(vocabulary.is_press, speaker.keys))
    )


def _is_same_without_name(reference: Utterance, variant: Spelled, blocks: Sequence[Block]) -> bool:
    """Whether words in marks that are the same tell that `a campaigner` is the named person of the reference."""
    named, unnamed = reference.speaker, variant.utterance.speaker
    if named is None or unnamed is None or not variant.utterance.has_marks:
        return False
    whole = len(variant.words)
    same = (block.right[1] - block.right[0] for block in blocks if block.change == "same")
    return may_be_unnamed(named, unnamed) and any(
        size >= _SHORT and (size == whole or (size >= _SAME_WORDS and 2 * size >= whole))
        for size in same
    )


def _is_told_to_another(one: Utterance, other: Utterance) -> bool:
    """Whether the addressees differ; not who heard a speech, which every outlet calls otherwise."""
    is_heard = one.is_marked and other.is_marked and not (one.frames or other.frames)
    return (
        bool(one.addressee and other.addressee)
        and one.addressee.isdisjoint(other.addressee)
        and not is_heard
        and (one.is_asked or other.is_asked)
    )
