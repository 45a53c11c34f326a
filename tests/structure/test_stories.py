"""The parts of whole stories: `tests/articles/<outlet>/<slug>.parts.json` says what each part is.

Only what `structure/` finds stands there, so that the files change only when it does.
`pytest --update-goldens` rewrites them: read the diff and explain it in the commit.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from newsextract import Article, Story, extract

ARTICLES = Path(__file__).resolve().parents[1] / "articles"
STORIES = sorted(path for path in ARTICLES.rglob("*.txt"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_parts(story: Path, pytestconfig: pytest.Config) -> None:
    """Each part of a story is what its file says."""
    text = story.read_bytes().decode("utf-8")
    found = parts_of(extract(Story(text, name=story.name)))
    golden = story.with_suffix(".parts.json")
    if pytestconfig.getoption("--update-goldens"):
        golden.write_bytes(_written(found).encode())
    assert json.loads(golden.read_bytes()) == found


def parts_of(article: Article) -> dict[str, Any]:
    """What a reader sees of each part, in words."""
    return {
        "outlet": article.outlet and article.outlet.name,
        "syndicator": article.syndicator and article.syndicator.name,
        "headline": article.headline and article.headline.span.text,
        "standfirst": article.standfirst and article.standfirst.span.text,
        "authors": [_person(each) for each in article.authors],
        "contributors": [_person(each) for each in article.contributors],
        "dateline": article.dateline and _dateline(article.dateline),
        "published": article.published and [article.published.value, article.published.basis],
        "reading_time": article.reading_time and article.reading_time.minutes,
        "wire": [[each.agency, each.role] for each in article.wire],
        "captions": [_caption(each) for each in article.captions],
        "subheads": [each.span.text for each in article.subheads],
        "related": [
            [each.kind, each.headline.text, each.teaser and each.teaser.text]
            for each in article.related
        ],
        "boilerplate": [[each.kind, each.span.text] for each in article.boilerplate],
        "body": [
            article.text[each.start : each.end]
            for each in article.paragraphs
            if each.zone == "body"
        ],
    }


def _person(author: Any) -> list[str | None]:
    place = author.location and author.location.value
    return [author.name, author.role, author.affiliation, place]


def _dateline(dateline: Any) -> list[Any]:
    return [
        dateline.span.text,
        [place.value for place in dateline.places],
        dateline.agency and dateline.agency.value,
        dateline.date and dateline.date.text,
    ]


def _caption(caption: Any) -> list[Any]:
    credit = caption.credit and caption.credit.text
    return [
        caption.words.text,
        credit,
        caption.photographer,
        list(caption.agencies),
        caption.duplicate_of,
    ]


def _written(parts: dict[str, Any]) -> str:
    rows = []
    for name, value in parts.items():
        if isinstance(value, list) and value and isinstance(value[0], list):
            inner = ",\n  ".join(json.dumps(each, ensure_ascii=False) for each in value)
            rows.append(f' "{name}": [\n  {inner}\n ]')
        else:
            rows.append(f' "{name}": {json.dumps(value, ensure_ascii=False)}')
    return "{\n" + ",\n".join(rows) + "\n}\n"
