"""Every form of a time expression finds its examples and leaves its rejects."""

import re

import pytest

from newsextract.languages.en.dates import read_times
from newsextract.languages.en.dates_form import Form
from newsextract.languages.en.dates_forms import FORMS

BRACED = re.compile(r"\{(.*?)\}")
IDS = [form.name for form in FORMS]


def test_names_are_unique() -> None:
    """No two forms have one name."""
    assert len(set(IDS)) == len(IDS)


@pytest.mark.parametrize("form", FORMS, ids=IDS)
def test_form(form: Form) -> None:
    """A form finds exactly what its examples have in braces, and nothing in its rejects."""
    name = f"en.dates.{form.name}"
    assert form.examples
    assert form.rejects
    for example in form.examples:
        text = BRACED.sub(r"\1", example)
        found = {text[r.start : r.end] for r in read_times(text) if r.rule == name}
        assert found == set(BRACED.findall(example)), example
    for reject in form.rejects:
        assert name not in {reading.rule for reading in read_times(reject)}, reject
