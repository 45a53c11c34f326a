"""What records of an article refer to, by id: taken away where a record is left out."""

from __future__ import annotations

from typing import Any, TypeAlias

Data: TypeAlias = dict[str, Any]

_SINGLE = (
    "speaker",
    "parent",
    "continues",
    "utterance_date",
    "actor",
    "date",
    "refers_to",
    "quote",
)
_PARTIES = ("addressee", "via", "about", "asked_by")


def without_lost(data: Data, lost: set[str]) -> Data:
    """The data of an article in which nothing refers to what is left out.

    Args:
        data: As of `Article.model_dump()`; the lists of records are replaced, no record is changed.
        lost: Ids of the records that are left out.
    """
    if not lost:
        return data
    for name in ("quotes", "non_statements", "actors", "numbers", "quotation_marks"):
        data[name] = [_mended(each, lost) for each in data.get(name) or ()]
    return data


def _mended(record: Data, lost: set[str]) -> Data:
    mended = dict(record)
    for name in _SINGLE:
        if mended.get(name) in lost:
            mended[name] = None
            if name == "speaker":
                mended["unknown_because"] = "over_limit"
    for name in _PARTIES:
        party = mended.get(name)
        if party and set(party.get("actors") or ()) & lost:
            mended[name] = {**party, "actors": [a for a in party["actors"] if a not in lost]}
    if set(mended.get("members") or ()) & lost:
        mended["members"] = [each for each in mended["members"] if each not in lost]
    return mended
