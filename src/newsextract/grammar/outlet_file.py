r"""An outlet as a TOML file: the fields of `Outlet`, the rules as `[[marks]]`, `[[dateline]]` and so on.

    key = "lakepost"
    name = "The Lake Post"
    domains = ["lakepost.example"]

    [[dateline]]
    name = "lakepost.dateline.place_bar"
    pattern = '(?P<place> \p{Lu}[\p{Lu}.-]++ ) [ ] [|] [ ]'
    examples = ["{place:ZOMBA} | It rained."]
    rejects = ["Zomba | It rained."]

    [page]
    layouts = [{body = ".story-text"}]

    [words.titles]
    Sarpanch = {kind = "office", agreement = "any"}

A file that states only `[words.TABLE]`, and `language` if it is not English, adds words and is no outlet. Whatever else stands in it is an error that names the file and the place.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from newsextract.errors import PluginError
from newsextract.grammar.added_words import Words
from newsextract.grammar.outlet import Outlet
from newsextract.grammar.rule import Rule

MOST_PATTERN = 2_000
"""Characters of a pattern in a file."""
MOST_SECONDS = 1.0
"""What one look with such a pattern may take; one that takes longer is not tried again."""
MOST_BYTES = 1 << 20
"""Bytes of a file."""


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _RuleData(_Data):
    name: str = Field(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+){2,}$")
    pattern: str = Field(max_length=MOST_PATTERN, min_length=1)
    at: str = "paragraph"
    over: Literal["text", "tags"] = "text"
    leftward: bool = False
    weight: float = Field(default=1.0, gt=0, le=100, allow_inf_nan=False)
    examples: tuple[str, ...] = ()
    rejects: tuple[str, ...] = ()
    ignore_case: bool = False
    anchor: str = ""
    within: int = Field(default=0, ge=0)


class _OutletData(_Data):
    key: str = Field(pattern=r"^[a-z0-9_]+$")
    name: str = Field(min_length=1)
    language: str = "en"
    domains: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    kind: Literal["publisher", "syndicator", "agency"] = "publisher"
    marks: tuple[_RuleData, ...] = ()
    dateline: tuple[_RuleData, ...] = ()
    byline: tuple[_RuleData, ...] = ()
    credit: tuple[_RuleData, ...] = ()
    caption: tuple[_RuleData, ...] = ()
    related: tuple[_RuleData, ...] = ()
    boilerplate: tuple[_RuleData, ...] = ()
    page: dict[str, Any] | None = None


class _WordsData(_Data):
    words: dict[str, dict[str, dict[str, str]]]
    language: str = "en"


def read_file(path: Path) -> tuple[Outlet | None, tuple[Words, ...]]:
    """The outlet and the words that a TOML file states.

    Args:
        path: The file, UTF-8, at most 1 MiB; a pattern in it at most 2,000 characters.

    Returns:
        The outlet, None in a file of words alone; and the words, a record a table.

    Raises:
        PluginError: The file cannot be read, is no TOML, or states something that cannot be stated;
            the message names the file, the place, what was found and what was expected.
    """
    try:
        data = path.read_bytes()
        if len(data) > MOST_BYTES:
            raise PluginError(f"{path.name}: {len(data)} bytes, at most {MOST_BYTES} are read")
        stated = tomllib.loads(data.decode("utf-8"))
        words = to_words(stated)
        rest = {key: value for key, value in stated.items() if key != "words"}
        outlet = None if words and rest.keys() <= {"language"} else to_outlet(rest)
        return outlet, words
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as cause:
        raise PluginError(f"{path.name}: {cause}") from cause
    except ValidationError as cause:
        raise PluginError(f"{path.name}: {_first_fault(cause)}") from cause


def read_outlet(path: Path) -> Outlet:
    """The outlet that a TOML file states; see `read_file`.

    Raises:
        PluginError: As `read_file`, or there is no outlet in it.
    """
    outlet, _ = read_file(path)
    if outlet is None:
        raise PluginError(f"{path.name}: found words alone, expected the key and name of an outlet")
    return outlet


def to_outlet(data: dict[str, Any]) -> Outlet:
    """The outlet of a parsed file; pydantic's error has the path of what is wrong."""
    checked = _OutletData.model_validate(data)
    fields = {name: getattr(checked, name) for name in _OutletData.model_fields}
    for name, value in fields.items():
        if isinstance(value, tuple) and value and isinstance(value[0], _RuleData):
            fields[name] = tuple(Rule(**rule.model_dump(), seconds=MOST_SECONDS) for rule in value)
    return Outlet(**fields)


def to_words(data: dict[str, Any]) -> tuple[Words, ...]:
    """The words of a parsed file; errors as in `to_outlet`. Their forms and cells are checked by `Plugins`."""
    if "words" not in data:
        return ()
    checked = _WordsData.model_validate(
        {key: data[key] for key in ("words", "language") if key in data}
    )
    return tuple(Words(table, rows, checked.language) for table, rows in checked.words.items())


def _first_fault(error: ValidationError) -> str:
    """The first thing that is wrong, in one line, and how many more there are."""
    faults = error.errors(include_url=False)
    place = ".".join(str(part) for part in faults[0]["loc"])
    found = str(faults[0].get("input"))[:60]
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"{place}: {faults[0]['msg']}; found {found!r}{more}"
