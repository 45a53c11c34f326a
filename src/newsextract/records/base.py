"""The ground of all records: the record itself, spans, zones, exact figures."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

_MOST_DIGITS = 15
"""Digits that every reader of JSON keeps in a number with decimal places (IEEE 754 double)."""


def _figure_in_json(figure: Decimal) -> float | str:
    """A decimal figure as a JSON number, exactly as printed; as a string where readers would round it."""
    return float(figure) if len(figure.as_tuple().digits) <= _MOST_DIGITS else str(figure)


Figure: TypeAlias = (
    int | Annotated[Decimal, PlainSerializer(_figure_in_json, float | str, when_used="json")]
)
"""An exact figure: an int, or a Decimal where there are decimal places."""

Confidence = Annotated[float, Field(ge=0, le=1)]
Offset = Annotated[int, Field(ge=0)]


class Record(BaseModel):
    """What all records share: they cannot be changed, and know no other fields."""

    # the validators of all records are made with the article's, and those of one record alone where it is used alone
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    def __repr__(self) -> str:
        """One line to be read; `model_dump()` has all."""
        from newsextract.records.showing import fields_line

        return fields_line(type(self).__name__, self)

    __str__ = __repr__


# The smallest records stand by the hundred in an article. They are frozen dataclasses, which cost
# a third of a model; pydantic reads, writes and describes them like any other record.
@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text: `article.text[start:end] == text`."""

    start: Offset
    end: Offset
    text: str


class Zone(StrEnum):
    """What a stretch of the text is; each stretch belongs to exactly one zone."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    METADATA = "metadata"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    SUBHEAD = "subhead"
    BODY = "body"
    CREDIT = "credit"
    RELATED = "related"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class ZoneSpan:
    """A stretch of one zone. `Article.zones` covers the text without gap or overlap."""

    start: int
    end: int
    zone: Zone
