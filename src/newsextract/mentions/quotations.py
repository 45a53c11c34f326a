"""Which quotation mark closes which, and what became of every mark.

Paragraph by paragraph: `“He said ‘no’,” she said.` has a double quotation and a single one inside
it. A quotation without a closing mark ends with its paragraph and is taken up by the next one that
opens with a mark (the convention for long quotations); broken marks are repaired with a receipt.
"""

from __future__ import annotations

from bisect import bisect_right

from newsextract.findings import MarkFinding, Quotation, Quotations, RepairFinding
from newsextract.grammar.grammar import Grammar
from newsextract.mentions.quotations_marks import (
    BEFORE_PLAIN,
    BLANKS,
    PAIRS,
    Mark,
    closing_single,
    find_markup,
    is_elision,
    is_inches,
    read_marks,
)
from newsextract.mentions.quotations_unclosed import closed_before_frames
from newsextract.span import Extent, made
from newsextract.text.document import Document

_QUOTE = "<quote>"
_NEAR = 8


def find_quotations(document: Document, grammar: Grammar) -> Quotations:
    """Pair the quotation marks of a text.

    Args:
        document: Read text.
        grammar: Supplies the marks of the language.

    Returns:
        Quotations in text order, and the ledger: one entry for each mark that does not stand
        between two letters.
    """
    tokens = [match.start() for match in grammar.tags(_QUOTE).finditer(document.tags)]
    if not tokens:
        return Quotations()
    pairing = _Pairing(document)
    first = 0
    while first < len(tokens):
        paragraph = document.paragraph_at(tokens[first])
        end = document.paragraphs[paragraph][1]
        last = max(bisect_right(tokens, end - 1, first), first + 1)
        group = tokens[first:last]
        if not pairing.read_plain(paragraph, group):
            pairing.read(paragraph, read_marks(document, group))
        first = last
    return closed_before_frames(document, grammar, pairing.result())


class _Open:
    """A quotation that waits for its closing mark."""

    __slots__ = ("closer", "index", "inner", "mark", "repair")

    def __init__(self, index: int, mark: Mark, inner: int, repair: RepairFinding | None) -> None:
        self.index = index
        self.mark = mark
        self.inner = inner
        self.repair = repair
        self.closer: Mark | None = None  # of a single one: the mark that will close it


class _Pairing:
    """The pairing of one text, paragraph after paragraph."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._text = document.text
        self._markup = find_markup(document.text)
        self._found: list[Quotation | None] = []
        self._ledger: list[MarkFinding] = []
        self._stack: list[_Open] = []
        self._start = self._end = 0
        self._ink = (0, 0)  # the paragraph without the blanks at its ends
        self._first_double = 0  # its first double mark, by number
        self._paragraph = -2
        self._unclosed: int | None = None  # index of the quotation the last paragraph left open
        self._stray: Mark | None = None  # a mark at the end of the last paragraph that pairs not

    def result(self) -> Quotations:
        """All quotations and the ledger, in text order."""
        self._drop_stray()
        found = [each for each in self._found if each is not None]
        ledger = self._ledger
        if len(found) < len(self._found):
            kept = [number for number, each in enumerate(self._found) if each is not None]
            place: dict[int | None, int] = {old: new for new, old in enumerate(kept)}
            found = [
                each._replace(inside=place.get(each.inside), joined=place.get(each.joined))
                for each in found
            ]
            ledger = [mark._replace(quotation=place.get(mark.quotation)) for mark in ledger]
        return Quotations(tuple(found), tuple(sorted(ledger)))

    # --- one paragraph
    def read_plain(self, paragraph: int, tokens: list[int]) -> bool:
        """Pair a paragraph whose marks open and close in turn and leave no doubt.

        Returns:
            Whether that is so; nothing has been done otherwise.
        """
        if self._markup or self._unclosed is not None or self._stray is not None:
            return False
        if len(tokens) % 2:
            return False
        words, starts, text = self._document.tokens, self._document.starts, self._text
        pairs = []
        for opener, closer in zip(tokens[::2], tokens[1::2], strict=True):
            glyph, last = words[opener], words[closer]
            bare = last[:-1] if last[-1] == " " else last
            if PAIRS.get(glyph) != bare or (opener and words[opener - 1][-1] not in BEFORE_PLAIN):
                return False
            start, end = starts[opener], starts[closer] + len(bare)
            inner = start + len(glyph)
            if text[starts[closer] - 1] in BLANKS or text[end : end + 1].isalnum():
                return False
            pairs.append((start, inner, starts[closer], end))
        for start, inner, inner_end, end in pairs:
            index = len(self._found)
            self._found.append(
                made(Quotation, ((start, end), (inner, inner_end), None, None, None))
            )
            self._ledger.append(made(MarkFinding, ((start, inner), "opening", index)))
            self._ledger.append(made(MarkFinding, ((inner_end, end), "closing", index)))
        self._paragraph = paragraph
        return True

    def read(self, paragraph: int, marks: list[Mark]) -> None:
        """Pair the marks of the next paragraph that has any."""
        if paragraph != self._paragraph + 1:
            self._unclosed = None
            self._drop_stray()
        self._paragraph = paragraph
        self._start, self._end = self._document.extent(*self._document.paragraphs[paragraph])
        whole = self._text[self._start : self._end]
        self._ink = (self._end - len(whole.lstrip()), self._start + len(whole.rstrip()))
        self._first_double = next(
            (n for n, each in enumerate(marks) if not each.single), len(marks)
        )
        self._take_up_stray(marks)
        for number, mark in enumerate(marks):
            if self._markup and self._in_markup(mark):
                self._note(mark, "markup")
            elif mark.single:
                self._read_single(number, mark, marks)
            else:
                self._read_double(number, mark, marks)
        self._end_paragraph()

    def _read_single(self, number: int, mark: Mark, marks: list[Mark]) -> None:
        if mark.glyph != "’" and mark.only_opens and not is_elision(self._text, mark):
            closer = closing_single(self._text, marks, number)
            if closer is not None:
                self._open(mark)
                self._stack[-1].closer = marks[closer]
                return
        elif any(each.mark.single for each in self._stack) and not mark.only_opens:
            opener = next(each for each in reversed(self._stack) if each.mark.single)
            if opener.closer is mark:
                self._close(mark, single=True)
                return
        self._note(mark, "elision" if is_elision(self._text, mark) else "apostrophe")

    def _read_double(self, number: int, mark: Mark, marks: list[Mark]) -> None:
        opened = any(not each.mark.single for each in self._stack)
        if is_inches(self._text, mark, opened=opened):
            self._note(mark, "inches")
        elif self._is_opening(mark, opened):
            self._read_opening(number, mark, marks, opened)
        elif opened:
            self._close(mark, single=False)
        else:
            self._read_stray(number, mark)

    def _is_opening(self, mark: Mark, opened: bool) -> bool:
        if mark.opening_glyph:
            return mark.glyph == "„" or not opened or mark.opens
        if opened:
            return mark.only_opens and not mark.closing_glyph
        if mark.closing_glyph:
            heads = mark.start <= self._ink[0] and mark.end < self._end
            return mark.only_opens or (heads and self._unclosed is None)
        return mark.opens or not mark.closes

    def _read_opening(self, number: int, mark: Mark, marks: list[Mark], opened: bool) -> None:
        if opened:
            last = self._stack[-1]
            if mark.start <= last.mark.end + 1 and not last.mark.single:
                self._note(mark, "doubled", last.index)
                last.inner = mark.end
                return
            if not self._nests(number, mark, marks):
                self._cut(mark.start)
        repair = None
        if mark.closing_glyph:
            repair = RepairFinding((mark.start, mark.end), "mistyped", "a closing mark that opens")
        self._open(mark, repair=repair)

    def _nests(self, number: int, mark: Mark, marks: list[Mark]) -> bool:
        """Whether two closing marks follow before the next opening one, or the glyphs differ."""
        outer = next(each.mark for each in reversed(self._stack) if not each.mark.single)
        needed = 1 if outer.glyph != mark.glyph and outer.start == self._start else 2
        for each in marks[number + 1 : number + _NEAR]:
            if each.single:
                continue
            if each.only_opens and not each.closing_glyph:
                return False
            needed -= 1
            if not needed:
                return True
        return False

    def _read_stray(self, number: int, mark: Mark) -> None:
        """A closing mark that nothing opened."""
        if self._unclosed is not None and mark.start <= self._ink[0]:
            self._close_over_break(mark)
            return
        if mark.end >= self._ink[1]:
            self._drop_stray()
            self._stray = mark  # perhaps the opening mark of the next paragraph
            return
        before = self._text[max(self._start, mark.start - _NEAR) : mark.start].rstrip()
        first = number == self._first_double
        if first and before[-1:] in (",", "!", "?") and mark.start > self._start + 1:
            receipt = RepairFinding(
                (mark.start, mark.end), "missing_opening", "opened at the head of the paragraph"
            )
            self._add((self._start, mark.end), (self._start, mark.start), receipt)
            self._note(mark, "closing", len(self._found) - 1)
            return
        self._note(mark, "orphan")

    # --- the ends of paragraphs
    def _take_up_stray(self, marks: list[Mark]) -> None:
        """A mark left at the end of the last paragraph may open this one, displaced by a break."""
        stray, self._stray = self._stray, None
        if stray is None:
            return
        first = next((mark for mark in marks if not mark.single), None)
        if first is None or not first.only_closes or first.start <= self._ink[0]:
            self._note(stray, "orphan")
            return
        receipt = RepairFinding(
            (stray.start, stray.end), "displaced", "the opening mark of the next paragraph"
        )
        self._open(stray, inner=self._start, repair=receipt)

    def _drop_stray(self) -> None:
        if self._stray is not None:
            self._note(self._stray, "orphan")
            self._stray = None

    def _close_over_break(self, mark: Mark) -> None:
        index = self._unclosed
        self._unclosed = None
        quotation = None if index is None else self._found[index]
        if index is None or quotation is None:
            self._note(mark, "orphan")
            return
        receipt = RepairFinding(
            (mark.start, mark.end), "displaced", "the closing mark of the paragraph before"
        )
        self._found[index] = quotation._replace(repair=receipt)
        self._note(mark, "closing", index)

    def _end_paragraph(self) -> None:
        unclosed = None
        while self._stack:
            opener = self._stack.pop()
            if opener.mark.single:
                self._found[opener.index] = None
                self._note(opener.mark, "orphan")
            elif self._end <= opener.mark.end:
                self._found[opener.index] = None
                self._drop_stray()
                self._stray = opener.mark
            else:
                receipt = opener.repair or RepairFinding(
                    (opener.mark.start, opener.mark.end), "unclosed", "ends with the paragraph"
                )
                self._fill(opener, self._end, self._end, receipt)
                unclosed = opener.index
        self._unclosed = unclosed

    # --- opening and closing
    def _open(
        self, mark: Mark, *, inner: int | None = None, repair: RepairFinding | None = None
    ) -> None:
        self._stack.append(
            _Open(len(self._found), mark, mark.end if inner is None else inner, repair)
        )
        self._found.append(None)

    def _close(self, mark: Mark, *, single: bool) -> None:
        """Close the innermost open quotation of this kind; what is open inside it is an orphan."""
        while self._stack[-1].mark.single != single:
            orphan = self._stack.pop()
            self._note(orphan.mark, "orphan")
        opener = self._stack.pop()
        self._fill(opener, mark.start, mark.end, opener.repair)
        self._note(mark, "closing", opener.index)

    def _cut(self, end: int) -> None:
        """End the open double quotation before a mark that opens another one."""
        while self._stack[-1].mark.single:
            self._note(self._stack.pop().mark, "orphan")
        opener = self._stack.pop()
        while end > opener.inner and self._text[end - 1] in BLANKS:
            end -= 1
        receipt = RepairFinding(
            (opener.mark.start, opener.mark.end), "unclosed", "ends where the next one opens"
        )
        self._fill(opener, end, end, receipt)

    def _fill(
        self, opener: _Open, inner_end: int, outer_end: int, repair: RepairFinding | None
    ) -> None:
        outer_start = min(opener.mark.start, opener.inner)
        if opener.repair is not None and opener.repair.kind == "displaced":
            outer_start = opener.inner
        if inner_end <= opener.inner:  # nothing between the marks
            self._found[opener.index] = None
            self._note(opener.mark, "empty")
            return
        joined = None
        if outer_start <= self._ink[0]:
            joined = self._joined(opener)
        self._found[opener.index] = Quotation(
            (outer_start, outer_end),
            (opener.inner, inner_end),
            self._stack[-1].index if self._stack else None,
            joined,
            repair,
        )
        self._note(opener.mark, "opening", opener.index)

    def _joined(self, opener: _Open) -> int | None:
        """The quotation of the paragraph before that this one continues, its mark left unclosed."""
        index = self._unclosed
        quotation = None if index is None else self._found[index]
        if index is None or quotation is None:
            return None
        self._unclosed = None
        if quotation.repair is not None and quotation.repair.kind == "unclosed":
            self._found[index] = quotation._replace(repair=None)  # the convention, nothing broken
        return index

    def _add(self, outer: Extent, inner: Extent, repair: RepairFinding) -> None:
        self._found.append(Quotation(outer, inner, None, None, repair))

    def _note(self, mark: Mark, reading: str, quotation: int | None = None) -> None:
        self._ledger.append(MarkFinding((mark.start, mark.end), reading, quotation))

    def _in_markup(self, mark: Mark) -> bool:
        place = bisect_right(self._markup, (mark.start, len(self._text))) - 1
        return place >= 0 and mark.start < self._markup[place][1]
