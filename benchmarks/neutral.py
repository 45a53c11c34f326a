"""An `Article` in the neutral formats that the scorers read.

Each function sees the Article alone, so nothing of a gold file can get in.

    quotes_line("doc", article)["quotes"][0]
    -> {"content": [[120, 180]], "source": [[181, 190]], "cue": [[191, 195]], "speaker": "Jane Doe", ...}
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from newsextract import Actor, Article, Comparison, Number, Quote, Span

Json = dict[str, Any]


def quotes_line(doc: str, article: Article) -> Json:
    """Attributed quotes, for `score_quotes.py` and `score_speakers.py`."""
    actors = {actor.id: actor for actor in article.actors}
    return {
        "doc": doc,
        # the gold has neither scare quotes nor attributions inside others
        "quotes": [
            _quote(quote, actors)
            for quote in article.quotes
            if quote.kind != "scare" and quote.parent is None
        ],
    }


def _quote(quote: Quote, actors: dict[str, Actor]) -> Json:
    speaker = actors.get(quote.speaker or "")
    return {
        "content": [_pair(span) for span in quote.content],
        "source": [_pair(quote.source)] if quote.source else [],
        "cue": [_pair(quote.cue.span)] if quote.cue else [],
        "speaker": speaker.name if speaker else None,
        "speaker_mentions": [_pair(mention.span) for mention in speaker.mentions]
        if speaker
        else [],
        "kind": str(quote.kind),
        "confidence": quote.confidence,
        "rule": quote.rule,
    }


def dates_line(doc: str, article: Article) -> Json:
    """Time expressions as TimeML writes them, for `score_dates.py`.

    TimeML gives the value of `2012` in `since 2012` and does not mark `then`.
    """
    dates = [
        {
            "start": date.span.start,
            "end": date.span.end,
            "value": date.value and date.value.removesuffix("/.."),
            "type": str(date.type),
            "rule": date.rule,
        }
        for date in article.dates
        if not date.span.text.lower().endswith("since then")
    ]
    return {"doc": doc, "dates": dates}


def numbers_line(doc: str, article: Article) -> Json:
    """Number expressions, for `score_numbers.py`.

    The span is that of the numeral; a vague count stands for its lower bound and a range for both.
    """
    return {"doc": doc, "numbers": [_number(number) for number in article.numbers]}


def _number(number: Number) -> Json:
    record: Json = {"start": number.numeral.start, "end": number.numeral.end, "rule": number.rule}
    value: object = _figure(number.value)
    if number.value is None:
        value = _figure(number.lo)
        if number.hi is not None and number.approx_kind != "vague":
            value = [value, _figure(number.hi)]
    record["value"] = value
    if number.unit:
        record["unit"] = number.unit
    if number.approximator:
        record["approx"] = number.approximator.text
    return record


def article_line(doc: str, article: Article) -> Json:
    """Fields of the whole article, for `score_articles.py`."""
    body = [paragraph for paragraph in article.paragraphs if paragraph.zone == "body"]
    dateline = article.dateline
    return {
        "doc": doc,
        "headline": article.headline.span.text if article.headline else None,
        "authors": [author.name for author in article.authors],
        "author_locations": {author.name: author.location.value for author in article.authors if author.location},
        "contributors": [author.name for author in article.contributors],
        "published": article.published.value if article.published else None,
        "dateline": dateline and {
            "place": "/".join(place.value for place in dateline.places) or None,
            "agency": dateline.agency.value if dateline.agency else None,
            "date": dateline.date.text if dateline.date else None,
        },
        "outlet": article.outlet.name if article.outlet else None,
        "syndicator": article.syndicator.name if article.syndicator else None,
        "reading_time": article.reading_time.span.text if article.reading_time else None,
        "captions": [caption.words.text for caption in article.captions if caption.duplicate_of is None],
        "related": [item.headline.text for item in article.related],
        "body": [article.text[paragraph.start : paragraph.end] for paragraph in body],
        "body_spans": [[paragraph.start, paragraph.end] for paragraph in body],
    }  # fmt: skip


def seed_record(article: Article) -> Json:
    """Everything, in the shape of the seed gold, for `score_seeds.py`."""
    return {
        "article": _seed_article(article),
        "actors": [_seed_actor(actor) for actor in article.actors],
        "quotes": [_seed_quote(quote) for quote in article.quotes if _is_reported(quote)],
        "dates": [
            {
                **_piece(date.span),
                "id": date.id,
                "type": str(date.type),
                "value": date.value,
                "mod": date.mod,
                "zone": str(date.zone),
            }
            for date in article.dates
        ],
        "numbers": [_seed_number(number) for number in article.numbers],
        "non_statements": [
            {"id": item.id, "kind": item.kind, "span": _piece(item.span), "actor": item.actor}
            for item in article.non_statements
        ],
    }


def _is_reported(quote: Quote) -> bool:
    """Whether a quote is reported speech: that gold takes belief in where it is nested, plans and stances never."""
    reported = quote.cue is None or quote.cue.kind in ("speech", "writing")
    return reported or bool(quote.parent) or bool(quote.quoted_spans)


def _seed_article(article: Article) -> Json:
    body = [paragraph for paragraph in article.paragraphs if paragraph.zone == "body"]
    start, end = (body[0].start, body[-1].end) if body else (0, 0)
    inside = [
        zone
        for zone in article.zones
        if zone.zone != "body" and start <= zone.start and zone.end <= end
    ]
    excluded = [
        {"start": zone.start, "end": zone.end}
        for zone in inside
        if zone.zone not in ("dateline", "subhead")
    ]
    dateline = article.dateline
    place = "/".join(place.value for place in dateline.places) if dateline else ""
    return {
        "headline": article.headline and _piece(article.headline.span),
        "standfirst": article.standfirst and _piece(article.standfirst.span),
        "authors": [
            {"name": author.name, "location": {"value": author.location.value} if author.location else None}
            for author in article.authors
        ],
        "contributors": [{"name": author.name} for author in article.contributors],
        "dateline": dateline and {
            "place": {"value": place} if place else None,
            "agency": {"value": dateline.agency.value} if dateline.agency else None,
        },
        "outlet": {"value": article.outlet.name if article.outlet else None},
        "wire": [{"agency": credit.agency, "role": credit.role} for credit in article.wire],
        "published": article.published and {"value": article.published.value, "basis": article.published.basis},
        "reading_time": article.reading_time and {"value": f"PT{article.reading_time.minutes}M"},
        "captions": [_piece(caption.words) for caption in article.captions],
        "subheads": [_piece(subhead.span) for subhead in article.subheads],
        "body": {"start": start, "end": end, "exclude": excluded} if body else None,
        "related": [{**_piece(item.span), "headline": _piece(item.headline)} for item in article.related],
        "boilerplate": [_piece(item.span) for item in article.boilerplate],
    }  # fmt: skip


def _seed_actor(actor: Actor) -> Json:
    return {
        "id": actor.id,
        "name": actor.name,
        "type": str(actor.type),
        "aliases": list(actor.aliases),
        "mentions": [{**_piece(mention.span), "type": mention.type} for mention in actor.mentions],
        "members": list(actor.members),
        "anonymity": {"granted": actor.anonymity.granted} if actor.anonymity else None,
    }


def _seed_quote(quote: Quote) -> Json:
    return {
        "id": quote.id,
        "kind": str(quote.kind),
        "content": [_piece(span) for span in quote.content],
        "quoted_spans": [_piece(span) for span in quote.quoted_spans],
        "cue": quote.cue and _piece(quote.cue.span),
        "source": quote.source and _piece(quote.source),
        "speaker": quote.speaker,
        "addressee": quote.addressee
        and {"span": _piece(quote.addressee.span), "actors": list(quote.addressee.actors)},
        "medium": quote.medium and {"span": _piece(quote.medium.span), "value": quote.medium.value},
        "utterance_date": quote.utterance_date,
        "parent": quote.parent,
        "continues": quote.continues,
        "zone": str(quote.zone),
        "in_related": quote.zone == "related",
    }


def _seed_number(number: Number) -> Json:
    return {
        **_piece(number.span),
        "kind": number.kind,
        "value": _figure(number.value),
        "lo": _figure(number.lo),
        "hi": _figure(number.hi),
        "approx_kind": number.approx_kind,
        "unit_norm": number.unit,
        "zone": str(number.zone),
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _piece(span: Span) -> Json:
    return {"start": span.start, "end": span.end, "text": span.text}


def _figure(value: int | Decimal | None) -> int | float | None:
    return float(value) if isinstance(value, Decimal) else value


def cross_record(comparison: Comparison) -> Json:
    """A comparison as the scorer of the seeds reads it."""
    names = comparison.names
    return {
        "clusters": [
            {
                "reference": family.reference,
                "variants": [
                    {
                        "doc": names[variant.article],
                        "spans": [{"start": variant.span.start, "end": variant.span.end}],
                        "difference": list(variant.difference),
                        "flags": list(variant.flags),
                    }
                    for variant in family.variants
                ],
            }
            for family in comparison.families
        ],
        "conflicts": [
            {
                "kind": conflict.kind,
                "claims": [
                    {
                        "doc": names[claim.article],
                        "span": {"start": claim.span.start, "end": claim.span.end},
                    }
                    for claim in conflict.claims
                ],
            }
            for conflict in comparison.conflicts
        ],
    }
