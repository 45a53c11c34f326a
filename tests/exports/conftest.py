"""A story that every export has something to say of."""

from __future__ import annotations

import pytest

from newsextract import Article, Story, extract

STORY = """\
Rain returns to Zomba after two dry years
By Farai Moyo
ZOMBA, Malawi (AP) — “My roof leaks,” Tiyamike Banda, a tea picker, told reporters on Monday. “So is my mother’s.”

At least 40 people danced, a senior official told Reuters. Mayor Dana Obi told Banda: “It is raining.”

It is raining, Banda said.
"""


@pytest.fixture(scope="session")
def article() -> Article:
    return extract(Story(STORY, published="2025-03-05"))
