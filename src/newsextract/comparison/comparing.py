"""The comparison of several articles: families, conflicts, links."""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.arguments import each_article
from newsextract.comparison.candidates import weigh
from newsextract.comparison.conflicts import find_conflicts
from newsextract.comparison.copying import find_links
from newsextract.comparison.families import find_families
from newsextract.comparison.keys import ArticleKeys
from newsextract.comparison.results import Comparison
from newsextract.comparison.utterances import read_utterances
from newsextract.comparison.variants import make_family, make_set
from newsextract.comparison.words import vocabulary
from newsextract.records import Article


def compare(articles: Iterable[Article], names: Iterable[str] = ()) -> Comparison:
    """Compare articles with each other: the same words in other hands.

    Args:
        articles: Extracted articles, best in the order in which they came out.
        names: What to call them; by default `1`, `2`, ...

    Returns:
        The utterances that stand in several places with what became of them, the numbers, dates and
        speakers that do not agree, and the probable chain of copying.

    Examples:
        >>> from newsextract import extract
        >>> full = extract("“We ran out of diesel on Sunday night,” Dana Obi told reporters.")
        >>> other = extract("“We ran out of water on Sunday night,” Dana Obi said.")
        >>> [flag.value for flag in compare([full, other]).families[0].variants[1].flags]
        ['wording_altered_inside_marks']
    """
    articles = tuple(each_article(articles, "compare"))
    given = iter(names)
    labels = tuple(next(given, str(number)) for number, _ in enumerate(articles, 1))
    language = vocabulary(articles[0].language if articles else "en")
    readings = [ArticleKeys(article) for article in articles]
    utterances = read_utterances(readings)
    found = find_families(utterances, weigh(utterances, language.is_common))
    among = make_set(articles, utterances, language)
    families = tuple(
        make_family(f"f{number}", members, among) for number, members in enumerate(found, 1)
    )
    del utterances, found, among  # they take much room
    return Comparison(
        names=labels,
        families=families,
        conflicts=find_conflicts(readings, families),
        links=find_links(readings, families),
    )
