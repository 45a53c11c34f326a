"""What a reader of the records should know."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from newsextract.assembly.stretches import Data, Stretches
from newsextract.findings import Quotations
from newsextract.text.document import Document


class Trouble(Protocol):
    """What a plugin did wrong, see `newsextract.plugins`."""

    @property
    def plugin(self) -> str:
        """Name of the plugin."""

    @property
    def hook(self) -> str:
        """The hook that was asked."""

    @property
    def message(self) -> str:
        """One line."""


def warnings_data(
    document: Document,
    quotations: Quotations,
    troubles: Iterable[Trouble],
    stretches: Stretches,
) -> list[Data]:
    """Warnings of cleaning, of the page, of plugins, and of broken marks, in this order."""
    page = document.story.page
    names = (*document.done, *(page.warnings if page else ()))
    found: list[Data] = [{"kind": name, "message": name.replace("_", " ")} for name in names]
    found += [
        {"kind": "plugin", "message": f"{each.plugin}: {each.hook}: {each.message}"}
        for each in troubles
    ]
    found += [
        {
            "kind": "orphan_mark",
            "message": "a quotation mark without its partner",
            "span": stretches.span(mark.extent),
        }
        for mark in quotations.ledger
        if mark.reading == "orphan"
    ]
    found += [
        {
            "kind": "repaired",
            "message": each.repair.reading,
            "span": stretches.span(each.repair.extent),
        }
        for each in quotations.quotations
        if each.repair is not None
    ]
    return found
