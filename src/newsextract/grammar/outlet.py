"""An outlet: how one newsroom prints its stories, as data.

Every field but `key` and `name` may be left out; what an outlet does not state is the language's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from newsextract.grammar.rule import Rule


@dataclass(frozen=True, slots=True)
class Outlet:
    """What an outlet states.

    Attributes:
        key: Short unique key, `cna`.
        name: Name as the outlet writes it, `CNA`.
        language: Key of its language pack.
        domains: Hosts of its pages; a sub-domain belongs, too.
        aliases: Other names of the outlet.
        kind: `publisher`, `syndicator` (prints the copy of others) or `agency`.
        marks: Rules whose matches speak for this outlet, each with its `weight`.
        dateline: Rules of its datelines, tried before the language's.
        byline: Rules of its bylines.
        credit: Rules of credit and contributor lines.
        caption: Rules of captions and photo credits.
        related: Rules of inline links and lists of other stories.
        boilerplate: Rules of site chrome, newsletter calls and the like.
        page: What a page reader needs (selectors); see docs/pages.md.
    """

    key: str
    name: str
    language: str = "en"
    domains: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    kind: str = "publisher"
    marks: tuple[Rule, ...] = ()
    dateline: tuple[Rule, ...] = ()
    byline: tuple[Rule, ...] = ()
    credit: tuple[Rule, ...] = ()
    caption: tuple[Rule, ...] = ()
    related: tuple[Rule, ...] = ()
    boilerplate: tuple[Rule, ...] = ()
    page: Mapping[str, Any] | None = field(default=None, compare=False)
