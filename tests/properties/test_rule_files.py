"""Whatever a rule file states: it is read, or refused with a line that names the place."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from newsextract import Outlet, PluginError, Plugins
from newsextract.grammar.outlet_file import read_outlet, to_outlet

FIELDS = ("key", "name", "language", "domains", "kind", "marks", "dateline", "page", "colour")
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=6))
def test_any_data_is_an_outlet_or_an_error_with_a_path(data: dict[str, object]) -> None:
    """Never another exception."""
    faults: list[dict[str, object]] = []
    outlet = None
    try:
        outlet = to_outlet({"key": "bugle", "name": "Bugle", **data})
    except ValidationError as error:
        faults = [dict(fault) for fault in error.errors()]
    assert isinstance(outlet, Outlet) != bool(faults)
    assert all(fault["loc"] for fault in faults)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_file_is_an_outlet_or_a_plugin_error(tmp_path: Path, data: bytes) -> None:
    """The error names the file; loaded from a folder, it is set aside and the rest goes on."""
    path = tmp_path / "bugle.toml"
    path.write_bytes(data)
    with pytest.raises(PluginError, match=r"^bugle\.toml: "):
        read_outlet(path)
    (trouble,) = Plugins(folder=tmp_path).troubles
    assert trouble.plugin == "bugle"
