"""The report: articles in, one HTML page out."""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.arguments import each_article
from newsextract.comparison.comparing import compare
from newsextract.comparison.results import Comparison
from newsextract.records import Article
from newsextract.reporting.cast import Cast, make_cast
from newsextract.reporting.key import key
from newsextract.reporting.markup import element, join
from newsextract.reporting.page import write_page
from newsextract.reporting.several import write_several
from newsextract.reporting.story import StoryPage
from newsextract.reporting.wording import title_of


def report(
    articles: Article | Iterable[Article],
    comparison: Comparison | None = None,
    names: Iterable[str] = (),
) -> str:
    """Write one self-contained HTML page of one article, or of several side by side.

    The page holds no script and loads nothing. All text is escaped, and characters that nobody sees are
    shown as visible marks.

    Args:
        articles: One article, or several in the order in which they are to stand.
        comparison: What `newsextract.compare` gave for the same articles in the same order; made here
            where there are several and none is given.
        names: What to call the articles where they name no outlet or headline; by default `Story 1`, …

    Returns:
        The whole document.

    Raises:
        ValueError: There is no article, or the comparison is of another number of articles.

    Examples:
        >>> import newsextract
        >>> page = newsextract.report(newsextract.extract("“It rained,” Dana Obi said."))
        >>> "<script" in page, "Dana Obi" in page
        (False, True)
    """
    stories = (
        (articles,) if isinstance(articles, Article) else tuple(each_article(articles, "report"))
    )
    if not stories:
        raise ValueError("a report needs at least one article; none was given")
    given = iter(names)
    called = tuple(next(given, f"Story {number}") for number, _ in enumerate(stories, 1))
    if len(stories) == 1:
        return _single(stories[0], called[0])
    comparison = comparison or compare(stories, called)
    if len(comparison.names) != len(stories):
        raise ValueError(
            f"the comparison is of {len(comparison.names)} articles, but {len(stories)} were given"
        )
    return _several(comparison, make_cast(stories, called))


def _single(article: Article, name: str) -> str:
    header = element("header", element("p", "newsextract report", class_="kicker"))
    main = join((StoryPage(article, name, 1, level=1).write(), key()))
    return write_page(title_of(article, name), header, main)


def _several(comparison: Comparison, cast: Cast) -> str:
    title = f"{len(cast.articles)} stories, side by side"
    header = element(
        "header",
        element("p", "newsextract report", class_="kicker"),
        element("h1", title),
        element("p", ", ".join(cast.labels), class_="facts"),
    )
    return write_page(title, header, join((write_several(comparison, cast), key())))
