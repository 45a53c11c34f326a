"""Words that a plugin adds to the word tables of a language.

A plugin that knows the titles of its country, or the short names of its ports, states them as data:

    Words("titles", {"Sarpanch": {"kind": "office", "agreement": "any"}})

What may stand in a cell is what stands in the table already; so nothing is listed here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeGuard
from unicodedata import normalize

from newsextract.errors import PluginError
from newsextract.grammar.language import Language
from newsextract.grammar.words import Row, WordTable, read_cells

LONGEST = 80
"""Code points of a form or a cell."""

MOST = 20_000
"""Forms that a plugin may add to one table."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words for one table.

    Attributes:
        table: Name of the table, `titles`; docs/hooks.md lists those that can be added to.
        rows: Form as printed -> column -> cell. A form that the table has already gets this row instead.
        language: Key of the language pack.
    """

    table: str
    rows: Mapping[str, Mapping[str, str]]
    language: str = "en"


def open_tables(language: Language) -> dict[str, WordTable]:
    """The tables that a plugin may add to, by name."""
    return {table.name: table for table in language.tables if table.is_open}


def checked_rows(words: Words, languages: Mapping[str, Language]) -> dict[str, Row]:
    """The rows as the table has them: form -> row with every column.

    Args:
        words: What a plugin states.
        languages: The language packs, by key.

    Raises:
        PluginError: A language, a table, a form or a cell that cannot be; the message names the place, what was
            found and what was expected.
    """
    if words.language not in languages:
        raise _fault("language", words.language, f"one of {', '.join(sorted(languages))}")
    tables = open_tables(languages[words.language])
    if words.table not in tables:
        raise _fault("table", words.table, f"one of {', '.join(sorted(tables))}")
    if not isinstance(words.rows, Mapping) or len(words.rows) > MOST:
        found = len(words.rows) if isinstance(words.rows, Mapping) else type(words.rows).__name__
        raise _fault(words.table, found, f"a mapping of at most {MOST} forms to their cells")
    check = _Table(tables[words.table])
    rows = [check.row(form, cells) for form, cells in words.rows.items()]
    return {row["form"]: row for row in rows}


def _fault(place: str, found: object, expected: str) -> PluginError:
    return PluginError(f"words: {place}: found {str(found)[:40]!r}, expected {expected}")


class _Table:
    """What the rows of a table are like, as its file shows it."""

    def __init__(self, table: WordTable) -> None:
        (_, *self._columns), rows = read_cells(table)
        forms = [row[0] for row in rows]
        self._name = table.name
        self._counts = frozenset(table.counts)
        self._choices = {
            column: {word for row in rows for word in row[place].split()}
            for place, column in enumerate(self._columns, 1)
            if column in table.choices
        }
        self._one_word = not any(" " in form for form in forms)
        self._capital = all(form[0].isupper() for form in forms)
        self._small = all(form.islower() for form in forms)

    def row(self, form: object, cells: object) -> Row:
        """A whole row."""
        place = f"{self._name}.{form}"
        self._check_form(form)
        if not isinstance(cells, Mapping):
            raise _fault(place, cells, f"a cell for each of {self._known()}")
        unknown = sorted(str(column) for column in cells if column not in self._columns)
        if unknown:
            raise _fault(place, unknown[0], f"no other columns than {self._known()}")
        row = {"form": normalize("NFC", str(form))}
        for column in self._columns:
            row[column] = self._cell(f"{place}.{column}", column, cells.get(column))
        return row

    def _known(self) -> str:
        return ", ".join(self._columns) or "none"

    def _check_form(self, form: object) -> None:
        expected = "a word" if self._one_word else "words with single blanks between them"
        if self._capital:
            expected += ", with a capital"
        elif self._small:
            expected += ", in lower case"
        if (
            not _is_plain(form)
            or not form[0].isalnum()
            or (self._one_word and " " in form)
            or (self._capital and not form[0].isupper())
            or (self._small and not form.islower())
        ):
            raise _fault(self._name, form, expected)

    def _cell(self, place: str, column: str, cell: object) -> str:
        if column in self._counts:
            if cell is None:
                return "0"
            if not isinstance(cell, str) or not (cell.isascii() and cell.isdigit()):
                raise _fault(place, cell, "a count")
            return cell
        choices = self._choices.get(column)
        expected = f"one of {', '.join(sorted(choices))}" if choices else "some words"
        if not _is_plain(cell) or (choices and not choices.issuperset(cell.split())):
            raise _fault(place, cell, expected)
        return normalize("NFC", cell)


def _is_plain(text: object) -> TypeGuard[str]:
    """Whether it is one line of words with single blanks between them."""
    return (
        isinstance(text, str)
        and 0 < len(text) <= LONGEST
        and text.isprintable()
        and text == " ".join(text.split())
    )


class AddedWords:
    """What the plugins of one set add, by language and table, and which of them added it."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[str, dict[str, Row]]] = {}
        self._owners: dict[tuple[str, str, str], str] = {}

    def add(self, plugin: str, given: Iterable[object], languages: Mapping[str, Language]) -> None:
        """Take what a plugin adds: all of it or, where something is wrong, nothing.

        Raises:
            PluginError: Something is wrong, or another plugin says otherwise of the same form.
        """
        checked: list[tuple[Words, dict[str, Row]]] = []
        for words in given:
            if not isinstance(words, Words):
                raise PluginError(f"register_words answered {type(words).__name__}, expected Words")
            rows = checked_rows(words, languages)
            there = self.of(words.language).get(words.table, {})
            for form, row in rows.items():
                if there.get(form, row) != row:
                    owner = self._owners[words.language, words.table, form]
                    raise PluginError(f"words: {words.table}.{form}: {owner} says otherwise of it")
            checked.append((words, rows))
        for words, rows in checked:
            table = self._rows.setdefault(words.language, {}).setdefault(words.table, {})
            for form, row in rows.items():
                table[form] = row
                self._owners.setdefault((words.language, words.table, form), plugin)

    def of(self, language: str) -> Mapping[str, Mapping[str, Row]]:
        """Table -> form -> row of a language."""
        return self._rows.get(language, {})

    def counted(self) -> tuple[tuple[str, str, str, int], ...]:
        """(plugin, language, table, number of forms), sorted."""
        counts = Counter(
            (plugin, language, table) for (language, table, _), plugin in self._owners.items()
        )
        return tuple((*key, count) for key, count in sorted(counts.items()))
