"""Text cannot become markup."""

from __future__ import annotations

import pytest

from newsextract.reporting.markup import Html, anchor, element, escape, join, plain


def test_text_is_escaped_and_markup_is_not() -> None:
    """A str is text, an Html is markup."""
    assert element("p", '1 < 2 & "3"') == "<p>1 &lt; 2 &amp; &quot;3&quot;</p>"
    assert element("p", element("b", "<i>")) == "<p><b>&lt;i&gt;</b></p>"
    assert join(("<", Html("<br>")), " & ") == "&lt; &amp; <br>"


def test_what_was_made_of_markup_is_text_again() -> None:
    """Joining or cutting markup as a str gives a str, which is escaped."""
    assert escape(Html("<b>")[0:2]) == "&lt;b"


def test_attributes() -> None:
    """None leaves one out; a quote cannot end one; a line break cannot hide in one."""
    assert element("a", "x", href='"><script>', title=None, aria_label="a\nb") == (
        '<a href="&quot;&gt;&lt;script&gt;" aria-label="a b">x</a>'
    )
    assert element("line", x1=0, class_="axis") == '<line x1="0" class="axis"/>'


@pytest.mark.parametrize(
    "char", ["\u202e", "\u200b", "\x00", "\x1b", "\ufeff", "\u00ad", "\U000e0041", "\ud800"]
)
def test_unseen_characters_are_shown(char: str) -> None:
    """In text as a mark of its own, in attributes by its number."""
    code = f"[U+{ord(char):04X}]"
    assert escape(f"a{char}b") == f'a<span class="unseen">{code}</span>b'
    assert plain(f"a{char}b") == f"a{code}b"


def test_ids_are_names() -> None:
    """Whatever comes in."""
    assert anchor("s1", 'q"3 <b>', 4) == "s1-q_3__b_-4"
