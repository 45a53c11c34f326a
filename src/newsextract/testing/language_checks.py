"""Checks of a language pack: its tables, its rules, its shapes of words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import partial
from importlib import resources

from newsextract.extraction import extract
from newsextract.grammar.language import Language
from newsextract.grammar.words import WordTable, read_table
from newsextract.plugins import Plugins
from newsextract.testing.check import Check
from newsextract.testing.garbling import garbled
from newsextract.testing.invariants import faults_of
from newsextract.testing.reading_checks import PLAIN
from newsextract.testing.rule_checks import rule_checks
from newsextract.text.story import Story


def checks_of_language(language: Language, plugins: Plugins) -> Iterator[Check]:
    """A check for each table and for each rule, and those of the language at work."""
    for table in language.tables:
        yield Check(
            f"table[{table.name}]",
            "a table is UTF-8 in NFC, sorted by its first column, each form once, no cell blank",
            partial(table_faults, table),
        )
    yield Check(
        "shapes",
        "the shape of any word has one of the tag sets that the language lists",
        partial(shape_faults, language),
    )
    yield Check(
        "garbling", "damaged text never raises", partial(garbling_faults, language, plugins)
    )
    grammar = plugins.grammar(language.key)
    for area in language.rules:
        for rule in language.rules[area]:
            yield from rule_checks(rule, grammar)


def table_faults(table: WordTable) -> Iterator[str]:
    """What is wrong with the file of a table."""
    data = resources.files(table.package).joinpath(f"{table.name}.tsv").read_bytes()
    text = data.decode("utf-8")
    if text != unicodedata.normalize("NFC", text):
        yield "is not in NFC"
    if "\r" in text or not text.endswith("\n"):
        yield "has another line end than LF, or none at its end"
    rows = [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
    forms = [row[0] for row in rows[1:]]
    if not forms:
        yield "is empty"
    if forms != sorted(forms):
        yield "is not sorted by its first column"
    for form in (
        sorted({form for form in forms if forms.count(form) > 1})[:3]
        if len(set(forms)) < len(forms)
        else ()
    ):
        yield f"has the form {form!r} more than once"
    for row in rows:
        if any(not cell.strip() or cell != cell.strip() for cell in row):
            yield f"has a blank cell, or blanks around one, in the row {row[0]!r}"
            break
    missing = [column for column in table.tag_columns if column not in rows[0]]
    if missing:
        yield f"has no column {missing[0]!r}, from which tags are read"
    read_table(table)


def shape_faults(language: Language) -> Iterator[str]:
    """Words whose shape gives a tag set that is not listed."""
    listed = set(language.guesses)
    for word in (
        "word",
        "Word",
        "WORD",
        "wOrd",
        "1",
        "1st",
        "U.S.",
        "x-y",
        "é",
        "ß",
        "字",
        "’",
        "_",
    ):
        if language.guess(word) not in listed:
            yield f"guess({word!r}) gives {sorted(language.guess(word))}, which is not in guesses"


def garbling_faults(language: Language, plugins: Plugins) -> Iterator[str]:
    """Damaged texts that raise, or give an article that breaks a promise."""
    for damaged in garbled(PLAIN, many=60):
        try:
            article = extract(Story(damaged, language=language.key), plugins)
        except Exception as error:  # whatever it is, it should not be
            yield f"{type(error).__name__}: {error} for {damaged[:60]!r}"
            continue
        for fault in faults_of(article):
            yield f"{fault} in {damaged[:60]!r}"
