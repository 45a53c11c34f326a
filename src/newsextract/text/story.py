"""A story: the raw text with what the caller knows about it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Any, Self

from newsextract.arguments import unknown_keyword
from newsextract.errors import StoryError
from newsextract.findings import PageFacts
from newsextract.limits import USUAL, Limits

_SHOWN = 72  # characters of the text in a shell


@dataclass(frozen=True, slots=True, repr=False)
class Story:
    """What goes in: a text, and what the caller states about it.

    Attributes:
        text: The text; offsets of all records count its code points.
        published: Date of publication, if the caller knows it (`datetime.date` or ISO 8601).
        outlet: Key of the outlet, if the caller knows it (`cna`).
        url: Where the story stood; only its host is looked at, nothing is fetched.
        language: Key of the language pack.
        name: What to call the story in errors and logs (a file name).
        limits: How much of it is read.
        page: What a page reader already knows (see `newsextract.pages`), else None.

    Raises:
        StoryError: A field is of the wrong type or not there, or `published` is no date.
    """

    text: str
    published: datetime.date | str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str = "en"
    name: str | None = None
    page: PageFacts | None = field(default=None, compare=False)
    limits: Limits = USUAL

    def __new__(cls, *_: Any, **stated: Any) -> Self:
        """Tell an unknown keyword apart before `__init__` does."""
        unknown = stated.keys() - cls.__dataclass_fields__.keys()
        if unknown:
            raise unknown_keyword("Story", sorted(unknown), cls.__dataclass_fields__)
        return object.__new__(cls)

    def __post_init__(self) -> None:
        """Check at the door what the road then trusts."""
        if not isinstance(self.text, str):
            raise StoryError(f"{self.label}: text is {type(self.text).__name__}, expected str")
        if not isinstance(self.limits, Limits):
            found = type(self.limits).__name__
            raise StoryError(f"{self.label}: limits is {found}, expected Limits")
        for name in ("outlet", "url", "name"):
            value = getattr(self, name)
            if value is not None and not isinstance(value, str):
                raise StoryError(f"{self.label}: {name} is {type(value).__name__}, expected str")
        if isinstance(self.published, str):
            object.__setattr__(self, "published", _read_date(self.published, self.label))
        elif isinstance(self.published, datetime.datetime):
            object.__setattr__(self, "published", self.published.date())
        elif self.published is not None and not isinstance(self.published, datetime.date):
            found = type(self.published).__name__
            raise StoryError(f"{self.label}: published is {found}, expected a date")

    def __repr__(self) -> str:
        """The text shortened, and what is stated of it."""
        known = {
            "published": self.published,
            "outlet": self.outlet,
            "url": self.url,
            "name": self.name,
        }
        stated = [
            f", {field}={str(value)!r}" for field, value in known.items() if value is not None
        ]
        text = self.text if len(self.text) <= _SHOWN else self.text[: _SHOWN - 1] + "…"
        return f"Story({text!r}{''.join(stated)})"

    @property
    def label(self) -> str:
        """The name of the story in a message."""
        return self.name or "story"

    @property
    def day(self) -> datetime.date | None:
        """`published` as a date."""
        return self.published if isinstance(self.published, datetime.date) else None


def _read_date(value: str, label: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value.strip()[:10])
    except ValueError:
        raise StoryError(
            f"{label}: published is {value[:40]!r}, expected an ISO date such as 2024-11-09"
        ) from None
