"""Records over the limit are left out, with a warning for each type, and nothing refers to them any more."""

from __future__ import annotations

from newsextract.assembly.stretches import Data
from newsextract.references import without_lost

COUNTED = (
    "quotes", "non_statements", "actors", "dates", "numbers", "quotation_marks", "captions", "related", "boilerplate",
    "authors", "contributors", "wire", "subheads",
)  # fmt: skip
"""Fields of an article whose records are counted; zones and paragraphs cover the text and are not."""


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
    return without_lost(limited, _lost(data, cut))


def _lost(data: Data, cut: Data) -> set[str]:
    """Ids of the records that are left out."""
    return {
        each["id"] for name in cut for each in list(data[name])[len(cut[name]) :] if "id" in each
    }
