"""Nothing that a story holds can drive the terminal."""

import io

import pytest

from newsextract.cli.terminal import (
    clip,
    one_line,
    pad,
    safe,
    terminal_width,
    wants_colour,
    width_of,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a[2Jb"),
        ("bell\x07", "bell"),
        ("\x9b31mred", "31mred"),
        ("over\rwritten", "overwritten"),
        ("turned \u202eround", "turned round"),
        ("\u2066isolated\u2069", "isolated"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("lone\ud800", "lone"),
        ("“curly” – é 漢", "“curly” – é 漢"),
        ("tab\tand\nline", "tab\tand\nline"),
    ],
)
def test_safe(text: str, shown: str) -> None:
    """Controls, escapes, bidirectional marks and surrogates go; letters, tabs and line ends stay."""
    assert safe(text) == shown


def test_one_line() -> None:
    """White space of every kind becomes one space."""
    assert one_line(" a\n\n b\u2028c\x1b ") == "a bc"


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("漢字", 4), ("e\u0301", 1), ("", 0)])
def test_width_of(text: str, columns: int) -> None:
    """Wide characters take two columns, combining marks none."""
    assert width_of(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"), [("short", "short"), ("much too long", "much t…"), ("漢字漢字漢", "漢字漢…")]
)
def test_clip_and_pad(text: str, shown: str) -> None:
    """Text is cut with an ellipsis to the columns there are, and padded to exactly as many."""
    assert clip(text, 7) == shown
    assert width_of(pad(text, 7)) == 7


def test_the_width_is_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of 20 or 500 columns is treated as one of 60 or 160."""
    monkeypatch.setenv("COLUMNS", "20")
    assert terminal_width() == 60
    monkeypatch.setenv("COLUMNS", "500")
    assert terminal_width() == 160


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colour is for terminals, unless NO_COLOR is set; a stated choice wins over both."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert wants_colour(Terminal(), "auto")
    assert not wants_colour(io.StringIO(), "auto")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not wants_colour(Terminal(), "auto")
    assert wants_colour(Terminal(), "always")
