"""The public names, one list. A name here is a promise: added late, removed only after a warning."""

import subprocess
import sys
from pathlib import Path

import pytest

import newsextract

PUBLIC = {
    "audit",
    "Audit",
    "compare",
    "Comparison",
    "diff",
    "lock",
    "Locked",
    "Revision",
    "unlock",
    "Unlocked",
    "Verification",
    "verify",
    "extract",
    "extract_page",
    "report",
    "Story",
    "Article",
    "Quote",
    "Actor",
    "DateRef",
    "Number",
    "Span",
    "SCHEMA_VERSION",
    "Plugins",
    "Outlet",
    "Rule",
    "Words",
    "hookimpl",
    "Amendment",
    "Limits",
    "NewsextractError",
    "StoryError",
    "UnknownKeyError",
    "GrammarError",
    "PluginError",
}
# what `import newsextract` may load of this package: nothing but itself
MAY_LOAD = {"newsextract"}


def test_the_public_names() -> None:
    """`newsextract.__all__` is this list, and nothing on it is missing."""
    assert set(newsextract.__all__) == PUBLIC


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_a_public_name_is_there_and_says_what_it_is(name: str) -> None:
    """Each public name can be had, appears in dir() and, where it is code, has a docstring."""
    value = getattr(newsextract, name)
    assert name in dir(newsextract)
    assert isinstance(value, str) or name == "hookimpl" or value.__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that is not there is refused as Python does it."""
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        newsextract.extrakt  # noqa: B018


def test_a_module_never_hides_a_public_function() -> None:
    """No module is called like a public name, whatever is imported first."""
    source = Path(newsextract.__file__).parent
    modules = {path.stem for path in source.glob("*.py")} | {
        path.name for path in source.iterdir() if path.is_dir()
    }
    assert not modules & PUBLIC


def test_importing_loads_nothing() -> None:
    """`import newsextract` compiles no pattern, reads no table, loads no plugin and no dependency."""
    code = "import sys; before = set(sys.modules); import newsextract; print('\\n'.join(set(sys.modules) - before))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(done.stdout.split())
    assert {name for name in loaded if name.startswith("newsextract")} == MAY_LOAD
    assert not {name.partition(".")[0] for name in loaded} & {
        "pydantic",
        "regex",
        "pluggy",
        "multiprocessing",
    }
