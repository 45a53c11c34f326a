"""A small article made by hand, for tests of what is done with articles: views, reports, audits."""

from typing import Any

from newsextract import Article
from newsextract.marked import read_marked

MARKED = (
    "{headline:Rain returns}\n\n{place:ZOMBA} ({agency:AP}) — “{c1:It rained},” {src1:Dana Obi} {cue1:told} {to1:reporters} "
    "{date:on Monday}. “{c2:I danced}.”\n\n{src2:A council official} {cue2:said} {c3:at least 13 roofs leaked}. "
    "{src3:The mayor} {none:declined to comment}."
)
TEXT, _MARKS = read_marked(MARKED)
AT = {
    mark.name: {"start": mark.start, "end": mark.end, "text": TEXT[mark.start : mark.end]}
    for mark in _MARKS
}


def sample_article(**changes: Any) -> Article:
    """The article of MARKED; `changes` replace fields."""
    found = {"rule": "test.rule", "confidence": 0.9}
    data = {
        "language": "en",
        "text": TEXT,
        "headline": {"span": AT["headline"], **found},
        "outlet": {"key": "ap", "name": "AP", "basis": "text", **found},
        "dateline": {
            "span": {
                "start": AT["place"]["start"],
                "end": AT["agency"]["end"] + 3,
                "text": "ZOMBA (AP) —",
            },
            "places": [{"span": AT["place"], "value": "Zomba"}],
            "agency": {"span": AT["agency"], "value": "AP"},
            **found,
        },
        "published": {"value": "2025-03-06", "basis": "given", **found},
        "authors": [
            {"name": "Grace Chirwa", "span": None, **found},
            {"name": "Peter Nyirenda", "span": None, **found},
        ],
        "zones": [{"start": 0, "end": len(TEXT), "zone": "body"}],
        "quotes": [
            {
                "id": "q1",
                "kind": "direct",
                "content": [AT["c1"], AT["c2"]],
                "quoted_spans": [AT["c1"], AT["c2"]],
                "cue": {"span": AT["cue1"], "lemma": "tell", "kind": "speech"},
                "source": AT["src1"],
                "speaker": "a1",
                "addressee": {"span": AT["to1"], "actors": []},
                "zone": "body",
                **found,
            },
            {
                "id": "q2",
                "kind": "indirect",
                "content": [AT["c3"]],
                "cue": {"span": AT["cue2"], "lemma": "say", "kind": "speech"},
                "source": AT["src2"],
                "speaker": "a2",
                "zone": "body",
                **found,
            },
        ],
        "non_statements": [
            {
                "id": "s1",
                "span": AT["none"],
                "kind": "declined",
                "source": AT["src3"],
                "zone": "body",
                **found,
            }
        ],
        "actors": [
            {
                "id": "a1",
                "name": "Dana Obi",
                "type": "person",
                "mentions": [{"span": AT["src1"], "type": "name"}],
                **found,
            },
            {
                "id": "a2",
                "name": "council official",
                "type": "anonymous",
                "mentions": [{"span": AT["src2"], "type": "nominal"}],
                "anonymity": {"granted": False},
                **found,
            },
        ],
        "dates": [
            {
                "id": "d1",
                "span": AT["date"],
                "type": "DATE",
                "value": "2025-03-03",
                "start": "2025-03-03",
                "end": "2025-03-03",
                "zone": "body",
                **found,
            }
        ],
        "numbers": [_number(found)],
        "warnings": [{"kind": "repaired", "message": "a mark was put back"}],
    }
    return Article.model_validate({**data, **changes})


def _number(found: dict[str, Any]) -> dict[str, Any]:
    start = AT["c3"]["start"]
    return {
        "id": "n1",
        "span": {"start": start, "end": start + 17, "text": "at least 13 roofs"},
        "numeral": {"start": start + 9, "end": start + 11, "text": "13"},
        "value": 13,
        "lo": 13,
        "approx_kind": "at_least",
        "unit": "roof",
        "kind": "cardinal",
        "zone": "body",
        **found,
    }
