"""An outlet as text: a Python module or a TOML file that states it."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from newsextract.grammar.outlet import Outlet
from newsextract.grammar.rule import Rule

AREAS = ("marks", "dateline", "byline", "credit", "caption", "related", "boilerplate")
_WIDEST = 100
_DEFAULTS = {field.name: field.default for field in fields(Rule)}
_SCALARS = ("key", "name", "language", "domains", "aliases", "kind")


def to_python(outlet: Outlet) -> str:
    """The module of an outlet: its rules as constants, the outlet, the hook."""
    names = {rule.name: _constant(rule) for area in AREAS for rule in getattr(outlet, area)}
    parts = [
        f'"""{outlet.name}: how it prints its stories."""',
        "from __future__ import annotations",
        "from newsextract import Outlet, Rule, hookimpl",
        *(_python_rule(rule, names[rule.name]) for area in AREAS for rule in getattr(outlet, area)),
        "\n".join(_python_outlet(outlet, names)),
    ]
    hook = (
        "@hookimpl\ndef register_outlets() -> tuple[Outlet, ...]:\n"
        f'    """{outlet.name}."""\n    return (OUTLET,)\n'
    )
    return "\n\n".join(parts) + "\n\n\n" + hook


def _constant(rule: Rule) -> str:
    return "_".join(rule.name.split(".")[1:]).upper()


def _python_rule(rule: Rule, constant: str) -> str:
    lines = [f"{constant} = Rule("]
    for name, value in _stated(rule):
        shown = _raw(value) if name == "pattern" else _python(value)
        lines.append(_assigned(name, value, shown))
    return "\n".join((*lines, ")"))


def _assigned(name: str, value: Any, shown: str) -> str:
    """An argument of its own, broken where it is a tuple that is too long for a line."""
    line = f"    {name}={shown},"
    if len(line) <= _WIDEST or not isinstance(value, tuple):
        return line
    items = "".join(f"        {_python(each)},\n" for each in value)
    return f"    {name}=(\n{items}    ),"


def _python_outlet(outlet: Outlet, names: dict[str, str]) -> Iterator[str]:
    yield "OUTLET = Outlet("
    for name in _SCALARS:
        value = getattr(outlet, name)
        if value and value != Outlet.__dataclass_fields__[name].default:
            yield f"    {name}={_python(value)},"
    for area in AREAS:
        rules = getattr(outlet, area)
        if rules:
            listed = ", ".join(names[rule.name] for rule in rules)
            yield f"    {area}=({listed}{',' * (len(rules) == 1)}),"
    if outlet.page:
        yield f"    page={outlet.page!r},"
    yield ")"


def _stated(rule: Rule) -> Iterator[tuple[str, Any]]:
    """The fields of a rule that are not what they would be anyway."""
    for name, default in _DEFAULTS.items():
        value = getattr(rule, name)
        if name in ("name", "pattern", "at", "examples", "rejects") or value != default:
            yield name, value


def _raw(pattern: str) -> str:
    quoted = f'r"{pattern}"'
    return quoted if '"' not in pattern and "\n" not in pattern else f'r"""{pattern}"""'


def _python(value: Any) -> str:
    if isinstance(value, tuple):
        inner = ", ".join(_python(each) for each in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def to_toml(outlet: Outlet) -> str:
    """The TOML file of an outlet, as `newsextract.grammar.outlet_file` reads it."""
    lines = [f"# {outlet.name}: how it prints its stories"]
    for name in _SCALARS:
        value = getattr(outlet, name)
        if value and value != Outlet.__dataclass_fields__[name].default:
            lines.append(f"{name} = {_toml(value)}")
    for area in AREAS:
        for rule in getattr(outlet, area):
            lines += ["", f"[[{area}]]"]
            lines += [f"{name} = {_toml(value)}" for name, value in _stated(rule)]
    if outlet.page:
        lines += ["", "[page]"]
        lines += [f"{name} = {_toml(value)}" for name, value in outlet.page.items()]
    return "\n".join(lines) + "\n"


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, tuple | list):
        return f"[{', '.join(_toml(each) for each in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} = {_toml(each)}" for name, each in value.items()) + "}"
    text = str(value)
    if "\\" in text and "'" not in text and "\n" not in text:
        return f"'{text}'"
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def folded(text: str) -> str:
    """A paragraph for a README, at most 100 characters a line."""
    return "\n".join(textwrap.wrap(text, 100))
