"""Records over the limit are left out, with a warning for each type, and nothing refers to them any more."""

from __future__ import annotations

from newsextract.assembly.stretches import Data

COUNTED = (
    "quotes", "non_statements", "actors", "dates", "numbers", "quotation_marks", "captions", "related", "boilerplate",
    "authors", "contributors", "wire", "subheads",
)  # fmt: skip
"""Fields of an article whose records are counted; zones and paragraphs cover the text and are not."""

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


def limit_records(data: Data, most: int) -> Data:
    """The data of an article with at most so many records of each type."""
    over = [name for name in COUNTED if len(data.get(name) or ()) > most]
    if not over:
        return data
    cut = {name: list(data[name])[:most] for name in over}
    warnings = [
        {
            "kind": "truncated",
            "message": f"{len(data[name]):,} {name}: the first {most:,} are kept",
        }
        for name in over
    ]
    limited = {**data, **cut, "warnings": [*(data.get("warnings") or ()), *warnings]}
    return _without_lost(limited, _lost(data, cut))


def _lost(data: Data, cut: Data) -> set[str]:
    """Ids of the records that are left out."""
    return {
        each["id"] for name in cut for each in list(data[name])[len(cut[name]) :] if "id" in each
    }


def _without_lost(data: Data, lost: set[str]) -> Data:
    """Take references to what is left out away."""
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
