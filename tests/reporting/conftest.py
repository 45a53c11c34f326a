"""What the tests of the report share."""

from __future__ import annotations

import pytest

from newsextract import Article, Story, extract

STORY = """\
Rain returns to Zomba after two dry years
By Farai Moyo
ZOMBA, Malawi (AP) — Rain fell on Zomba on Monday for the first time in two years, a senior official said on condition of anonymity.

“My roof leaks, and I am dancing,” Tiyamike Banda, a tea picker, told reporters. “So is my mother.”

“It may rain again,” she said. It could rain for weeks, it was said. The council declined to comment.

At least 40 people danced with her, Banda said.

Asked about the dam on Monday, Banda said: “It is full.”

The dam “was full in 2019.
"""


@pytest.fixture(scope="session")
def article() -> Article:
    """A story with most of what a report shows."""
    return extract(Story(STORY, published="2025-03-05"))
