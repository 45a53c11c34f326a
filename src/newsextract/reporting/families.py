"""Families side by side: one utterance in the wording of each story, what differs marked in the words."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract.comparison.results import Drift, Family, Run, Variant
from newsextract.records import Span
from newsextract.reporting.cast import Cast, story_id
from newsextract.reporting.markup import Html, anchor, element, escape, join
from newsextract.reporting.wording import is_unnamed, kind_named
from newsextract.unseen import shorten

_TITLE = 90
_LEAST_SAME = 0.3
"""Share of the words that must be the same for the differences to be worth marking."""

_LONG = 16  # words that are left out are shown whole up to here
_HEAD, _TAIL = 7, 5


def write_families(families: tuple[Family, ...], cast: Cast) -> Html:
    """All families, those of the most stories first, each with a card for each story."""
    if not families:
        return element("p", "No words stand in more than one story.")
    wide = sorted(families, key=lambda family: -len({each.article for each in family.variants}))
    return join(_family(family, number, cast) for number, family in enumerate(wide, 1))


def _family(family: Family, number: int, cast: Cast) -> Html:
    reference = family.variants[family.reference]
    title = shorten(" ".join(reference.span.text.split()).strip("“”\"' ,."), _TITLE)
    by_article: dict[int, list[Variant]] = {}
    for variant in family.variants:
        by_article.setdefault(variant.article, []).append(variant)
    cards = [_card(article, variants, reference, cast) for article, variants in by_article.items()]
    spot = f"family-{number}"
    return element(
        "section",
        element("h3", f"{number}. {title}", id=spot),
        _drifts(family, cast),
        element("ul", *cards, class_="cards"),
        class_="family",
        aria_labelledby=spot,
    )


def _drifts(family: Family, cast: Cast) -> Html:
    """What is not the same in all: `speaker: Dana Obi (AP), officials (CNN)`."""
    told = [_drift(drift, family, cast) for drift in family.drift if drift.aspect != "kind"]
    return (
        element("p", "Not the same in all: " + "; ".join(told), class_="role") if told else Html()
    )


def _drift(drift: Drift, family: Family, cast: Cast) -> str:
    values = []
    for value, places in drift.values:
        articles = dict.fromkeys(family.variants[place].article for place in places)
        values.append(f"{value} ({', '.join(cast.labels[article] for article in articles)})")
    return f"{drift.aspect}: {', '.join(values)}"


def _card(article: int, variants: list[Variant], reference: Variant, cast: Cast) -> Html:
    wordings = [_wording(variant, variant is reference, cast) for variant in variants]
    return element("li", element("p", cast.link(article), class_="name"), *wordings, class_="card")


def _wording(variant: Variant, is_reference: bool, cast: Cast) -> Html:
    """Who says it and how, the words, what became of them."""
    article = cast.articles[variant.article]
    actor = next((each for each in article.actors if each.id == variant.speaker), None)
    who = variant.speaker_name or "speaker not known"
    speaker = element("span", who, class_="who hidden" if is_unnamed(actor) else "who")
    told = [speaker, " · ", kind_named(variant.kind)]
    if variant.certainty == "hedged":
        told.append(" · hedged")
    link: Html | str = "· headline"
    if variant.quote is not None:
        link = element(
            "a", variant.quote, class_="note", href=f"#{anchor(story_id(variant.article), variant.quote)}",
            aria_label=f"Quote {variant.quote} in the text of {cast.labels[variant.article]}",
        )  # fmt: skip
    return element(
        "div",
        element("p", *told, " ", link, class_="role"),
        element("p", *_words(variant, cast), class_="words", lang=article.language),
        _labels(variant, is_reference),
        class_="wording",
    )


def _labels(variant: Variant, is_reference: bool) -> Html:
    if is_reference:
        labels = [element("li", "fullest wording", class_="label full")]
    else:
        labels = [element("li", each.value, class_="label") for each in variant.difference]
    labels += [
        element("li", each.value.replace("_", " "), class_="label flag") for each in variant.flags
    ]
    return element("ul", *labels, class_="labels") if labels else Html()


def _words(variant: Variant, cast: Cast) -> Iterator[Html]:
    """The words with what was left out and put in; plain where hardly a word is the same."""
    if not variant.alignment or _same(variant.alignment) < _LEAST_SAME:
        yield escape(" ".join(variant.span.text.split()))
        return
    text, place = cast.articles[variant.article].text, variant.span.start
    for run in variant.alignment:
        if run.variant is not None:
            yield escape(text[place : run.variant.start])
            place = run.variant.end
        yield from _run(run)
    yield escape(text[place : variant.span.end])


def _run(run: Run) -> Iterator[Html]:
    if run.change == "same":
        yield escape(run.variant.text if run.variant else "")
        return
    if run.reference is not None:
        left = element("del", element("span", "left out: ", class_="unheard"), _cut(run.reference))
        yield Html(" ") + left + Html(" ")
    if run.variant is not None:
        yield element("ins", element("span", "put in: ", class_="unheard"), run.variant.text)


def _cut(span: Span) -> str:
    """The words that were left out, the middle of a long stretch counted."""
    words = span.text.split()
    if len(words) <= _LONG:
        return " ".join(words)
    between = f"… {len(words) - _HEAD - _TAIL} more words …"
    return " ".join((*words[:_HEAD], between, *words[-_TAIL:]))


def _same(alignment: tuple[Run, ...]) -> float:
    """Share of the variant's characters that are the reference's."""
    shares = [(run.change == "same", len(run.variant.text)) for run in alignment if run.variant]
    return sum(size for same, size in shares if same) / (sum(size for _, size in shares) or 1)
