"""What became of an utterance: one variant judged against the fullest wording.

| difference | means |
|---|---|
| identical | the same words, or just those in marks |
| trimmed | shortened, the words kept |
| ellipsis | shortened inside the marks, and the gap marked |
| reworded | other words outside the marks, the words inside kept |
| merged | fused with another utterance |
| paraphrased | no marks left |
| altered | other words inside the marks |
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsextract.comparison.alignment import Block, align
from newsextract.comparison.keys import FIGURE
from newsextract.comparison.results import Difference, Flag
from newsextract.comparison.speakers import Relation, relate
from newsextract.comparison.telling import speaker_flags
from newsextract.comparison.utterances import Spelled
from newsextract.comparison.words import Vocabulary, Word
from newsextract.span import Extent

_MOSTLY = 0.5
_FRAME_WORDS = 3
_FEW = 3
_FRAMING = frozenset(("when", "if", "because", "unless", "until", "after", "before", "while", "as"))
_NUMBER = re.compile(r"\d")


class Verdict(NamedTuple):
    """What became of an utterance: labels, flags, and the alignment with the reference on the left."""

    difference: tuple[Difference, ...]
    flags: tuple[Flag, ...]
    blocks: tuple[Block, ...]


def judge(reference: Spelled, variant: Spelled, vocabulary: Vocabulary) -> Verdict:
    """Judge a variant against the reference."""
    blocks = align(reference.utterance.forms, variant.utterance.forms)
    case = _Case(reference, variant, blocks, vocabulary)
    difference = tuple(dict.fromkeys(case.differences()))
    flags = {
        *case.wording_flags(difference),
        *case.frame_flags(),
        *speaker_flags(reference, variant, blocks, vocabulary),
    }
    if variant.utterance.garbled:
        flags.add(Flag.GARBLED)
    return Verdict(difference, tuple(sorted(flags)), blocks)


def alters(reference: Spelled, variant: Spelled, vocabulary: Vocabulary) -> bool:
    """Whether a variant, undamaged, has other words in marks than the reference."""
    if variant.utterance.has_slips or reference.utterance.forms == variant.utterance.forms:
        return False
    blocks = align(reference.utterance.forms, variant.utterance.forms)
    return _Case(reference, variant, blocks, vocabulary).is_altered()


class _Case(NamedTuple):
    """Two utterances and their alignment, while they are judged."""

    reference: Spelled
    variant: Spelled
    blocks: tuple[Block, ...]
    vocabulary: Vocabulary

    def differences(self) -> Iterator[Difference]:
        if all(block.change == "same" for block in self.blocks) or self._quotes_the_same():
            yield Difference.IDENTICAL
            return
        if not self.variant.utterance.has_marks:
            yield Difference.PARAPHRASED
            return
        if self.is_altered():
            yield Difference.ALTERED
            return
        gap = self._inner_gap()
        if gap is not None and self.is_gap_marked(gap):
            yield Difference.ELLIPSIS
        elif self._loses_marked():
            yield Difference.TRIMMED
        if any(self._is_outside(block) for block in self.blocks):
            yield Difference.REWORDED
        elif gap is None and not self._loses_marked():
            yield Difference.TRIMMED

    def _quotes_the_same(self) -> bool:
        """Whether the variant is just what the reference has in marks: `ice maiden` of `the “ice maiden”`."""
        words = zip(self.reference.utterance.forms, self.reference.marked, strict=True)
        return self.variant.utterance.is_marked and self.variant.utterance.forms == tuple(
            form for form, marked in words if marked
        )

    def wording_flags(self, difference: Sequence[Difference]) -> Iterator[Flag]:
        reference, variant = self.reference, self.variant
        if self._rendered_share() >= _MOSTLY and not variant.utterance.has_marks:
            yield Flag.QUOTATION_TURNED_PARAPHRASE
        if variant.utterance.has_marks and not reference.utterance.has_marks:
            yield Flag.PARAPHRASE_TURNED_QUOTATION
        if Difference.ALTERED in difference:
            yield Flag.WORDING_ALTERED_INSIDE_MARKS
        if not (variant.utterance.has_marks and reference.utterance.has_marks):
            return
        if self._moves_marks():
            yield Flag.MARKS_MOVED
        if Difference.ALTERED in difference:
            yield from self._facts()
            return
        gap = self._inner_gap()
        if (gap is not None and not self.is_gap_marked(gap)) or self._closes_gap():
            yield Flag.OMISSION_NOT_MARKED

    def _rendered_share(self) -> float:
        """Share of words in marks among those of the reference that the variant renders."""
        same = [block.left for block in self.blocks if block.change == "same"]
        marked = self.reference.marked[same[0][0] : same[-1][1]] if same else ()
        return sum(marked) / len(marked) if marked else _marked_share(self.reference)

    def frame_flags(self) -> Iterator[Flag]:
        if self._drops_frame():
            yield Flag.FRAME_DROPPED
        if self._changes_frame():
            yield Flag.FRAME_CHANGED

    def is_altered(self) -> bool:
        """Whether words of the variant's marks are other words than those of the reference's."""
        return any(self._is_fact_cut(block) for block in self.blocks) or any(
            block.change in ("added", "replaced")
            and self._in_marks(block)
            and not self._is_respelled(block)
            and (self._is_moved(block) or not self._is_at_edge(number, block))
            for number, block in enumerate(self.blocks)
        )

    def _is_respelled(self, block: Block) -> bool:
        """Whether only blanks or figures are written otherwise: `any more`, `anymore`; `300`, `three hundred`."""
        old, new = self.reference.words[slice(*block.left)], self.variant.words[slice(*block.right)]
        if "".join(word.form for word in old) == "".join(word.form for word in new):
            return True
        if not (old and new and all(map(self._is_number, (*old, *new)))):
            return False
        values, others = _values(self.reference), _values(self.variant)
        return bool(others) and others <= values

    def _is_moved(self, block: Block) -> bool:
        """Whether an added word is left out elsewhere: `never once looked`, `never looked once`."""
        added = {word.form for word in self.variant.words[slice(*block.right)] if word.is_content}
        gone = {
            word.form
            for other in self.blocks
            if other.change == "left_out"
            for word in self.reference.words[slice(*other.left)]
        }
        return bool(added) and block.change == "added" and added <= gone

    def _is_fact_cut(self, block: Block) -> bool:
        """Whether a negation or a number is left out between words in marks: `have (not) rejected`."""
        left, right = block.right[0] - 1, block.right[0]
        return (
            block.change == "left_out"
            and block.left[1] - block.left[0] <= _FEW
            and left >= 0
            and right < len(self.variant.words)
            and self.variant.marked[left]
            and self.variant.marked[right]
            and (
                self._is_part_of_number(block)
                or self._negations(self.reference.words[slice(*block.left)])
            )
        )

    def _is_part_of_number(self, block: Block) -> bool:
        """Whether words are left out that make another number of the one beside them: `Forty(-one)`."""
        words = self.reference.words[slice(*block.left)]
        if all(self._is_number(word) for word in words):
            return True
        before = self.reference.words[block.left[0] - 1]
        return [word.form for word in words] == ["one"] and self._is_number(before)

    def _is_number(self, word: Word) -> bool:
        return bool(_NUMBER.search(word.form)) or self.vocabulary.is_kind(word.form, "number")

    def _in_marks(self, block: Block) -> bool:
        return any(self.variant.marked[slice(*block.right)])

    def _is_outside(self, block: Block) -> bool:
        """Whether words outside the marks are others."""
        return block.change in ("added", "replaced") and not all(
            self.variant.marked[slice(*block.right)]
        )

    def _is_at_edge(self, number: int, block: Block) -> bool:
        """Whether more is quoted than the reference quotes: beyond its end, in its gap, outside its marks."""
        reference = self.reference
        if not reference.utterance.has_marks:
            return False
        before, after = block.left[0] - 1, block.left[1]
        if block.change == "added":
            if after >= len(reference.words) or before < 0:
                return self._touches_same(number)
            if self._has_ellipsis(reference, before, after):
                return True
            return not (reference.marked[before] and reference.marked[after])
        return not any(reference.marked[slice(*block.left)])

    def _touches_same(self, number: int) -> bool:
        """Whether the words beside a block stand in marks in both: it goes on where the other stops."""
        beside = self.blocks[number - 1] if number else self.blocks[min(1, len(self.blocks) - 1)]
        words = beside.right[1] - beside.right[0]
        return beside.change == "same" and words >= _FRAME_WORDS

    def _inner_gap(self) -> Block | None:
        """Words of the reference that are left out between words of one stretch in marks."""
        for before, block, after in zip(
            self.blocks, self.blocks[1:], self.blocks[2:], strict=False
        ):
            if block.change != "left_out" or "same" not in (before.change, after.change):
                continue
            left, right = block.right[0] - 1, block.right[0]
            if self.variant.marked[left] and self.variant.marked[right]:
                return block
        return None

    def is_gap_marked(self, gap: Block) -> bool:
        """Whether three dots stand where words are left out."""
        return self._has_ellipsis(self.variant, gap.right[0] - 1, gap.right[0])

    def _closes_gap(self) -> bool:
        """Whether the variant goes on without a gap where the reference marks one."""
        if not self.reference.utterance.quote.ellipses:
            return False
        for block in self.blocks:
            if block.change != "same":
                continue
            for place in range(block.left[0], block.left[1] - 1):
                shift = block.right[0] - block.left[0]
                if self._has_ellipsis(self.reference, place, place + 1) and not self._has_ellipsis(
                    self.variant, place + shift, place + shift + 1
                ):
                    return all(self.variant.marked[place + shift : place + shift + 2])
        return False

    @staticmethod
    def _has_ellipsis(spelled: Spelled, before: int, after: int) -> bool:
        start, end = spelled.words[before].end, spelled.words[after].start
        return any(start <= span.start < end for span in spelled.utterance.quote.ellipses)

    def _loses_marked(self) -> bool:
        """Whether words inside the marks of the reference are left out."""
        return any(
            block.change in ("left_out", "replaced")
            and any(self.reference.marked[slice(*block.left)])
            for block in self.blocks
        )

    def _moves_marks(self) -> bool:
        """Whether content words that the reference has outside its marks stand inside the variant's."""
        reference, variant = self.reference, self.variant
        if reference.utterance.is_marked:
            return False
        return any(
            variant.marked[block.right[0] + n] and not reference.marked[block.left[0] + n]
            for block in self.blocks
            if block.change == "same"
            for n in range(block.left[1] - block.left[0])
            if reference.words[block.left[0] + n].is_content
        )

    def _drops_frame(self) -> bool:
        """Whether an inner attribution (`The Qataris informed … that`) is gone and its content is kept.

        Not where the words are now given to the inner speaker: then the frame stands around them.
        """
        if relate(self.reference.utterance.speaker, self.variant.utterance.speaker) in (
            Relation.DIFFERENT,
            Relation.OTHER,
        ):
            return False
        dropped = [
            _extent(self.reference.words, b.left) for b in self.blocks if b.change == "left_out"
        ]
        return self.variant.utterance.has_marks and any(
            start <= frame[0] and frame[1] <= end
            for frame in self.reference.utterance.frames
            for start, end in dropped
        )

    def _changes_frame(self) -> bool:
        """Whether a quoted condition or reason now hangs on a clause that the reference has not."""
        reference, variant = self.reference, self.variant
        if (
            not variant.utterance.has_marks
            or variant.utterance.is_marked
            or not reference.utterance.has_marks
        ):
            return False
        first = variant.marked.index(True)
        outside = [word for word in variant.words[:first] if word.is_content]
        if variant.words[first].form not in _FRAMING or len(outside) < 2:
            return False
        return {word.form for word in outside}.isdisjoint(word.form for word in reference.words)

    def _facts(self) -> Iterator[Flag]:
        """Negations and numbers that changed inside the marks."""
        changed = [b for b in self.blocks if b.change != "same" and not self._is_respelled(b)]
        left = [w for b in changed for w in self._kept(b)]
        right = [w for b in changed for w in self._marked_words(b)]
        unmarked = [w for b in changed for w in self.variant.words[slice(*b.right)]]
        if self._negations(left) not in (self._negations(right), self._negations(unmarked)):
            yield Flag.NEGATION_CHANGED
        numbers = {word.form for word in right if self._is_number(word)}
        others = {word.form for word in left if self._is_number(word)}
        if (numbers and others and numbers != others) or any(
            self._is_fact_cut(block) and self._is_part_of_number(block) for block in self.blocks
        ):
            yield Flag.NUMBER_CHANGED

    def _kept(self, block: Block) -> Sequence[Word]:
        """Words of the reference that the variant should have here: not a clause that it cuts."""
        at_end = block.left[0] == 0 or block.left[1] == len(self.reference.words)
        cut = block.change == "left_out" and (at_end or block.left[1] - block.left[0] > _FEW)
        outside = block.change == "replaced" and not self._in_marks(block)
        return () if cut or outside else self.reference.words[slice(*block.left)]

    def _marked_words(self, block: Block) -> list[Word]:
        return [
            word
            for word, marked in zip(
                self.variant.words[slice(*block.right)],
                self.variant.marked[slice(*block.right)],
                strict=True,
            )
            if marked
        ]

    def _negations(self, words: Sequence[Word]) -> bool:
        return sum(self.vocabulary.is_kind(word.form, "negation") for word in words) % 2 == 1


def _marked_share(spelled: Spelled) -> float:
    return spelled.utterance.in_marks / len(spelled.words)


def _values(spelled: Spelled) -> set[str]:
    """The figures of an utterance, by their values."""
    return {key for key in spelled.utterance.keys if key.startswith(FIGURE)}


def _extent(words: Sequence[Word], block: Extent) -> Extent:
    return words[block[0]].start, words[block[1] - 1].end
