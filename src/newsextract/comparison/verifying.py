"""A draft held against its sources: are its quotations, numbers and dates in them, as they stand there?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsextract.arguments import an_article, each_article
from newsextract.comparison.claims import read_claims
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.quoting import Source, check_quotation, read_source
from newsextract.comparison.results import Check, Verification
from newsextract.comparison.stating import Known, check_claim
from newsextract.comparison.stretches import find_quotations
from newsextract.records import Article


def verify(draft: Article, against: Iterable[Article], names: Iterable[str] = ()) -> Verification:
    """Check every quotation, number and date of a draft against its sources.

    Args:
        draft: The draft, extracted.
        against: Its sources, extracted.
        names: What to call the sources; by default `1`, `2`, ...

    Returns:
        A check for each quotation, number and date, in the order of the draft. A quotation is
        `grounded` if its words stand in the marks of a source, whole or cut at its ends or at a marked
        gap. Whether a claim is true is not looked at: only whether the sources say so.

    Examples:
        >>> from newsextract import extract
        >>> source = extract("“We will open 25 shops next year,” Nora Quist said.")
        >>> draft = extract("“We will open 35 shops next year,” Nora Quist said.")
        >>> [(check.kind, check.verdict, check.note) for check in verify(draft, [source]).findings]
        [('quotation', 'altered', '“25” became “35”'), ('number', 'altered', '35 shops; the source has 25 shops')]
    """
    draft = an_article(draft, "verify")
    against = tuple(each_article(against, "verify"))
    given = iter(names)
    labels = tuple(next(given, str(number)) for number, _ in enumerate(against, 1))
    checks = [*_quotations(draft, against), *_claims(draft, against)]
    checks.sort(key=lambda check: (check.span.start, check.kind))
    return Verification(names=labels, checks=tuple(checks))


def _quotations(draft: Article, against: Sequence[Article]) -> Iterator[Check]:
    sources = [read_source(number, article) for number, article in enumerate(against)]
    mine: Source = read_source(-1, draft)
    for quotation in find_quotations(draft):
        check = check_quotation(mine, quotation, sources)
        if check is not None:
            yield check


def _claims(draft: Article, against: Sequence[Article]) -> Iterator[Check]:
    known = Known(read_claims([ArticleKeys(source) for source in against], every=True))
    for stated in read_claims([ArticleKeys(draft)], every=True):
        yield check_claim(stated, known)
