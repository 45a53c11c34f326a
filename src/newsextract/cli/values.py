"""Values of options, read or refused with what was meant: `2025-05-21`, `1/4`, `text=BODY,published=DAY`."""

from __future__ import annotations

import argparse
import datetime


def names(value: str) -> list[str]:
    """`a, b` as its names."""
    return [name.strip() for name in value.split(",") if name.strip()]


def pairs(value: str) -> list[tuple[str, str]]:
    """`text=BODY,published=DAY` as pairs."""
    found = [tuple(part.partition("=")[::2]) for part in value.split(",")]
    if not all(ours and theirs for ours, theirs in found):
        raise argparse.ArgumentTypeError(f"{value!r}: write it as in text=BODY,published=DAY")
    return [(ours.strip(), theirs.strip()) for ours, theirs in found]


def count(value: str) -> int:
    """A whole number of 1 or more."""
    if not value.isascii() or not value.isdigit() or int(value[:18]) == 0:
        raise argparse.ArgumentTypeError(f"{value!r} is no number of 1 or more")
    return int(value[:18])


def shard(value: str) -> tuple[int, int]:
    """`2/4` as two numbers, the first no larger."""
    first, slash, last = value.partition("/")
    if not slash or not 1 <= count(first) <= count(last):
        raise argparse.ArgumentTypeError(f"{value!r}: write it as in 1/4, 2/4, 3/4, 4/4")
    return count(first), count(last)


def limit(value: str) -> tuple[str, int]:
    """`digits=40` as a limit of `Limits` and its number."""
    from newsextract.limits import Limits

    name, _, number = value.partition("=")
    try:
        Limits(**{name: int(number)})
    except TypeError:
        raise argparse.ArgumentTypeError(f"no limit is called {name!r}") from None
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return name, int(number)


def day(value: str) -> str:
    """The day of a date in ISO 8601; a time behind it is left out."""
    try:
        return datetime.date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{value!r} is no date; write it as in 2025-05-21"
        ) from None


def encoding(value: str) -> str:
    """The name that Python has for an encoding."""
    import codecs

    from newsextract.decoding import is_encoding

    if not is_encoding(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no encoding that Python knows for text")
    return codecs.lookup(value).name
