"""Tests of `newsextract.plugins` and `newsextract.amendments`."""

import re
import sys
import time
from types import SimpleNamespace
from typing import Any

import pytest

import newsextract
from newsextract import (
    Amendment,
    Outlet,
    PluginError,
    Plugins,
    Story,
    UnknownKeyError,
    asking,
    extract,
    hookimpl,
)
from newsextract.findings import DatelineFinding
from newsextract.testing import check_invariants

TEXT = "OSLO: It rained.\n\n“It did,” Dana Obi said."
BUGLE = Outlet(key="bugle", name="The Bugle", domains=("bugle.example",))


def _plugin(**hooks: Any) -> SimpleNamespace:
    for name, function in hooks.items():
        function.__name__ = name
    return SimpleNamespace(**{name: hookimpl(function) for name, function in hooks.items()})


def _bugle(**hooks: Any) -> Plugins:
    return Plugins({"bugle": _plugin(register_outlets=lambda: (BUGLE,), **hooks)})


def _extract(plugins: Plugins) -> newsextract.Article:
    return extract(Story(TEXT, outlet="bugle"), plugins)


def test_the_outlet_answers_before_the_core() -> None:
    """What the chosen outlet finds is taken; None means: ask the next."""
    own = DatelineFinding((0, 5), (), None, None, "bugle.dateline.own")
    article = _extract(_bugle(find_dateline=lambda document: own))
    assert article.dateline
    assert article.dateline.rule == "bugle.dateline.own"
    silent = _extract(_bugle(find_dateline=lambda document: None))
    assert silent.dateline is None or silent.dateline.rule != "bugle.dateline.own"


def test_other_outlets_are_not_asked() -> None:
    """A plugin whose outlet is not the story's does not answer for it."""
    own = DatelineFinding((0, 5), (), None, None, "bugle.dateline.own")
    plugins = _bugle(find_dateline=lambda document: own)
    article = extract(Story(TEXT), plugins)
    assert article.dateline is None or article.dateline.rule != "bugle.dateline.own"


def _raise() -> None:
    raise ValueError("broken on purpose")


def _exit() -> None:
    raise SystemExit(3)


def _recurse() -> Any:
    return _recurse()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (_raise, "raised ValueError: broken on purpose"),
        (_exit, "raised SystemExit: 3"),
        (_recurse, "raised RecursionError"),
        (lambda: "rubbish", "answered str, expected DatelineFinding or None"),
    ],
)
def test_a_plugin_that_fails_to_answer_is_survived_and_named(answer: Any, said: str) -> None:
    """The story is read by the core; a warning names plugin, hook and what was wrong."""
    article = _extract(_bugle(find_dateline=lambda document: answer()))
    messages = [warning.message for warning in article.warnings if warning.kind == "plugin"]
    assert len(messages) == 1
    assert messages[0].startswith(f"bugle: find_dateline: {said}")
    assert article.paragraphs


def test_a_misspelt_hook_is_refused_at_registering() -> None:
    """An error, not a silence; the other plugins stay."""
    plugins = Plugins(
        {
            "bad": _plugin(find_datelines=lambda document: None, register_outlets=lambda: (BUGLE,)),
            "good": _plugin(register_outlets=lambda: (Outlet(key="good", name="Good"),)),
        }
    )
    assert plugins.names == ("good", "core")
    assert list(plugins.outlets) == ["good"]
    (trouble,) = plugins.troubles
    assert (trouble.plugin, trouble.hook) == ("bad", "register")
    assert "no hook is called 'find_datelines'" in trouble.message


def test_the_order_of_installation_does_not_matter() -> None:
    """Plugins are asked in the order of their names."""
    one = {"a": _plugin(register_outlets=lambda: (BUGLE,)), "b": _plugin()}
    other = dict(reversed(one.items()))
    assert Plugins(one).names == Plugins(other).names


def test_an_outlet_is_registered_once() -> None:
    """The second plugin that brings a key is set aside."""
    plugins = Plugins({name: _plugin(register_outlets=lambda: (BUGLE,)) for name in ("a", "b")})
    assert plugins.plugin_of("bugle") == "a"
    assert "already registered" in plugins.troubles[0].message


def test_an_unknown_outlet_or_language_lists_the_known() -> None:
    """The caller sees what there is."""
    with pytest.raises(UnknownKeyError, match="unknown outlet 'nope': known are bugle"):
        extract(Story(TEXT, outlet="nope"), _bugle())
    with pytest.raises(UnknownKeyError, match="unknown language 'xx': known are en"):
        extract(Story(TEXT, language="xx"), _bugle())


def test_a_url_tells_the_outlet() -> None:
    """A host or one of its sub-domains; the article says how it was known."""
    article = extract(Story(TEXT, url="https://news.bugle.example/1"), _bugle())
    assert article.outlet
    assert (article.outlet.key, article.outlet.basis) == ("bugle", "url")
    other = extract(Story(TEXT, url="https://notbugle.example/1"), _bugle())
    assert other.outlet is None or other.outlet.key != "bugle"


def test_an_amendment_is_carried_out_with_its_reason() -> None:
    """A dropped record is gone; a warning names plugin, action and reason."""

    def amend_article(article: newsextract.Article) -> list[Amendment]:
        return [Amendment("drop", "a test", id=article.quotes[0].id)] if article.quotes else []

    article = _extract(_bugle(amend_article=amend_article))
    plain = _extract(_bugle())
    if plain.quotes:
        assert len(article.quotes) == len(plain.quotes) - 1
        assert article.warnings[-1].message == "bugle: drop: a test"


@pytest.mark.parametrize(
    "amendment",
    [
        Amendment("drop", "no such record", id="q99"),
        Amendment("reattribute", "no such actor", id="q1", speaker="a99"),
        Amendment("drop", "", id="q1"),
        Amendment("add", "no record"),
    ],
)
def test_an_amendment_that_cannot_be_is_survived(amendment: Amendment) -> None:
    """The article stays as it was, and says who was wrong."""
    article = _extract(_bugle(amend_article=lambda article: [amendment]))
    plain = _extract(_bugle())
    assert article.quotes == plain.quotes
    assert article.warnings[-1].kind == "plugin"
    assert article.warnings[-1].message.startswith("bugle: amend_article: raised ValueError")


def _sleep() -> None:
    time.sleep(0.02)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            lambda: DatelineFinding((0, 9_999), (), None, None, "x"),
            f"answered the extent 0:9999, expected one within 0:{len(TEXT)}",
        ),
        (
            lambda: DatelineFinding((3, 3), (), None, None, "x"),
            f"answered the extent 3:3, expected one within 0:{len(TEXT)}",
        ),
    ],
)
def test_an_answer_that_cannot_be_is_not_taken(answer: Any, said: str) -> None:
    """Extents outside the text are refused; the core is asked instead."""
    article = _extract(_bugle(find_dateline=lambda document: answer()))
    (message,) = [warning.message for warning in article.warnings if warning.kind == "plugin"]
    assert message.startswith(f"bugle: find_dateline: {said}")
    assert article.dateline is None or article.dateline.rule != "x"


def test_an_answer_that_comes_too_late_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused, and the core is asked instead."""
    monkeypatch.setattr(asking, "BUDGET", 0.01)
    article = _extract(_bugle(find_dateline=lambda document: _sleep()))
    (message,) = [warning.message for warning in article.warnings if warning.kind == "plugin"]
    late = r"bugle: find_dateline: took \d+\.\d s, expected at most 0\.01 s"
    assert re.fullmatch(late, message)
    assert article.dateline is None or article.dateline.rule != "x"


def test_what_a_plugin_prints_is_no_data(capsys: pytest.CaptureFixture[str]) -> None:
    """It goes to stderr; stdout is as it was afterwards."""
    out = sys.stdout
    _extract(_bugle(find_dateline=lambda document: print("look at me")))
    assert capsys.readouterr() == ("", "look at me\n")
    assert sys.stdout is out


@pytest.mark.parametrize("change", ["article.quotes = ()", "article.text = ''"])
def test_a_plugin_cannot_change_the_article(change: str) -> None:
    """Records are frozen: whoever tries is named, and the article is as it was."""

    def amend_article(article: newsextract.Article) -> None:
        exec(change, {"article": article})

    article = _extract(_bugle(amend_article=amend_article))
    assert article.quotes == _extract(_bugle()).quotes
    assert article.warnings[-1].message.startswith("bugle: amend_article: raised ValidationError")


def test_a_plugin_that_goes_on_failing_is_not_asked_again() -> None:
    """After twenty failures of a run it is left alone, and the last warning says so."""
    plugins = _bugle(find_dateline=lambda document: _raise())
    said = [
        [warning.message for warning in _extract(plugins).warnings if warning.kind == "plugin"]
        for _ in range(asking.MOST_FAILURES + 1)
    ]
    assert "not asked again after 20 failures" in said[-2][0]
    assert said[-1] == []


def test_amendments_of_another_type_are_refused() -> None:
    """A list of anything else changes nothing."""
    article = _extract(_bugle(amend_article=lambda article: ["drop everything"]))
    assert article.warnings[-1].message == (
        "bugle: amend_article: answered str, expected Amendments or None"
    )


def test_strict_plugins_raise() -> None:
    """At registering and at answering: one line that names the plugin and the hook."""
    with pytest.raises(PluginError, match="bad: register: PluginError: register_outlets answered"):
        Plugins({"bad": _plugin(register_outlets=lambda: ("rubbish",))}, strict=True)
    plugins = Plugins(
        {
            "bugle": _plugin(
                register_outlets=lambda: (BUGLE,), find_dateline=lambda document: "rubbish"
            )
        },
        strict=True,
    )
    with pytest.raises(PluginError, match="bugle: find_dateline: answered str, expected Dateline"):
        _extract(plugins)


class _UnspeakableError(Exception):
    def __str__(self) -> str:
        raise RuntimeError("no message")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (ValueError("the file caf\udce9.txt"), "raised ValueError: the file caf\ufffd.txt"),
        (ValueError("two\nlines"), "raised ValueError: two lines"),
        (_UnspeakableError(), "raised _UnspeakableError: its message cannot be read"),
    ],
)
def test_whatever_a_plugin_raises_can_be_written(error: Exception, told: str) -> None:
    """The warning is one line of text, and the article is JSON."""

    def amend_article(article: newsextract.Article) -> None:
        raise error

    def find_dateline(document: object) -> None:
        raise error

    for plugins in (_bugle(amend_article=amend_article), _bugle(find_dateline=find_dateline)):
        article = _extract(plugins)
        check_invariants(article)
        assert article.warnings[-1].message.endswith(told)


def test_what_refers_to_a_dropped_record_is_mended() -> None:
    """Its marks belong to nothing; an added record stands where the text has it; ids stay unique."""
    text = "“It did,” Dana Obi said. “It rained on Monday, May 5,” she said on May 6."
    plain = extract(Story(text, outlet="bugle"), _bugle())
    drop = Amendment("drop", "a test", id=plain.quotes[0].id)
    early = plain.dates[0].model_copy(update={"id": "d99"})
    for amendments in (
        [drop],
        [Amendment("drop", "x", id="d1"), Amendment("add", "y", record=early)],
    ):
        plugins = _bugle(amend_article=lambda article, told=tuple(amendments): list(told))
        article = extract(Story(text, outlet="bugle"), plugins)
        assert [each.kind for each in article.warnings].count("amended") == len(amendments)
        check_invariants(article)


def test_an_amendment_that_cannot_be_written() -> None:
    """A reason is made text; a record is refused, and the article is as it was."""
    reason = Amendment("drop", "half a \ud83d", id="q1")
    article = _extract(_bugle(amend_article=lambda article: [reason]))
    check_invariants(article)
    assert article.warnings[-1].message == "bugle: drop: half a \ufffd"
    plain = _extract(_bugle())
    record = plain.quotes[0].model_copy(update={"id": "q99", "rule": "half.a.\ud83d"})
    article = _extract(
        _bugle(amend_article=lambda article: [Amendment("add", "more", record=record)])
    )
    check_invariants(article)
    assert article.quotes == plain.quotes
    assert article.warnings[-1].message.startswith("bugle: amend_article: raised Pydantic")
