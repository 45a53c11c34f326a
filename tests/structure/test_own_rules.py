"""What an outlet states of its own works, however far it is from the language's usual forms."""

import pytest

from newsextract import Article, Outlet, Plugins, Rule, Story, extract, hookimpl


def _rule(name: str, pattern: str, example: str) -> Rule:
    return Rule(name=f"bugle.{name}", pattern=pattern, examples=(example,), rejects=("It rained.",))


OUTLET = Outlet(
    key="bugle",
    name="The Bugle",
    dateline=(
        _rule("dateline.star", r"\*\* (?P<place> \p{Lu}\p{L}++ ) \*\* [ ]", "**{place:Zomba}** It"),
    ),
    byline=(
        _rule(
            "byline.penned",
            r"Penned [ ] by [ ] the [ ] hand [ ] of [ ]",
            "Penned by the hand of Dana Obi",
        ),
    ),
    credit=(
        _rule(
            "credit.legs",
            r"Legwork: [ ] (?P<people> \p{Lu}[\p{L}. ,]{2,80} ) $",
            "Legwork: {people:Lim Wei Han}",
        ),
    ),
    caption=(
        _rule(
            "caption.seen",
            r"As [ ] seen [ ] by [ ] (?P<photographer> \p{Lu}\p{L}+ [ ] \p{Lu}\p{L}+ ) [ ] ~ [ ] (?P<words> [^\n]{3,200} ) $",
            "As seen by {photographer:Ana Poe} ~ {words:A boat on the lake}",
        ),
    ),
    related=(
        _rule(
            "related.elsewhere",
            r"Elsewhere [ ] in [ ] the [ ] rain [ ] \| [ ] (?P<title> [^\n]{3,200} ) $",
            "Elsewhere in the rain | {title:Ferries return}",
        ),
    ),
    boilerplate=(
        _rule(
            "boilerplate.bell",
            r"Ring [ ] our [ ] bell [ ] for [ ] news $",
            "Ring our bell for news",
        ),
    ),
)
TEXT = """Rain returns to the valley

Penned by the hand of Dana Obi

As seen by Ana Poe ~ A boat on the lake

**Zomba** The river rose on Monday and took the bridge with it, residents of the lower town said.

Elsewhere in the rain | Ferries return

“We moved the goats,” said Tiyamike Banda, who keeps forty of them behind the old mill.

Ring our bell for news

Nobody was hurt, according to the council, which met in the evening and closed the road.

Legwork: Lim Wei Han
"""


class _Plugin:
    @hookimpl
    def register_outlets(self) -> tuple[Outlet, ...]:
        return (OUTLET,)


@pytest.fixture(scope="module")
def article() -> Article:
    return extract(Story(TEXT, outlet="bugle"), Plugins({"bugle": _Plugin()}))


def test_dateline(article: Article) -> None:
    """Its own mark-up, with none of the usual signs."""
    assert article.dateline
    assert [place.value for place in article.dateline.places] == ["Zomba"]


def test_byline(article: Article) -> None:
    """Its own opening."""
    assert [author.name for author in article.authors] == ["Dana Obi"]
    assert article.byline
    assert article.byline.rule == "bugle.byline.penned"


def test_credit(article: Article) -> None:
    """Its own word for those who helped."""
    assert [author.name for author in article.contributors] == ["Lim Wei Han"]


def test_caption(article: Article) -> None:
    """Its own order of picture and photographer."""
    (caption,) = article.captions
    assert caption.photographer == "Ana Poe"
    assert caption.words.text == "A boat on the lake"
    assert caption.rule == "bugle.caption.seen"


def test_related(article: Article) -> None:
    """Its own pointer to another story."""
    (item,) = article.related
    assert item.headline.text == "Ferries return"
    assert item.rule == "bugle.related.elsewhere"


def test_boilerplate(article: Article) -> None:
    """Its own call to readers."""
    own = [each.span.text for each in article.boilerplate if each.kind != "related_label"]
    assert own == ["Ring our bell for news"]


def test_the_rest_is_the_story(article: Article) -> None:
    """Nothing of it is lost to a rule."""
    body = [article.text[p.start : p.end] for p in article.paragraphs if p.zone == "body"]
    assert len(body) == 3
