"""Tests of newsextract.pages.limits."""

import time

import pytest

from newsextract import Limits
from newsextract.pages.limits import find_excess


def _attributes(value: str, count: int = 40_000) -> bytes:
    return ("<p " + " ".join(f"x{n}{value}" for n in range(count)) + ">").encode()


@pytest.mark.parametrize(
    ("data", "excess"),
    [
        (b"<p>Rain</p>", None),
        (b"<div>" * 100_000, "too_deep"),
        (b"<div>" * 50_000 + b"</div>" * 50_000, "too_deep"),
        (_attributes(""), "too_deep"),
        (_attributes("='>'"), "too_deep"),
        (_attributes('="<"'), "too_deep"),
        (_attributes('="<b>"'), "too_deep"),
        (b"x" * (Limits().page_bytes + 1), "too_large"),
        (b"<p>Rain</p>" * 20_000, None),
        (b"<br>" * 50_000, None),
        (b"<ul>" + b"<li>Rain" * 20_000, None),
        (b"<script>" + b"if (a<b && c) {x='<div>'};" * 10_000 + b"</script><p>Rain</p>", None),
        (b"<!--" + b"<div>" * 10_000 + b"--><p>Rain</p>", None),
        (b'<p data-state="' + b"x" * 100_000 + b'">Rain</p>', None),
    ],
    ids=lambda value: f"{value[:12]!r}..." if isinstance(value, bytes) else str(value),
)
def test_excess_is_told_before_parsing(data: bytes, excess: str | None) -> None:
    """Too many bytes, tags within tags or attributes are noticed; many tags side by side are not too many."""
    assert find_excess(data) == excess


@pytest.mark.parametrize(
    "unit",
    [b"<", b"<a '", b"<!--", b"<p a=", b"<script>", b"]]>", b'="', b"<a b", b"<p>x", b"<a></a>"],
)
def test_the_look_is_linear(unit: bytes) -> None:
    """Eight times the bytes take about eight times as long."""

    def seconds(size: int) -> float:
        data = unit * (size // len(unit))
        best = 9.0
        for _ in range(3):
            start = time.thread_time()
            find_excess(data)
            best = min(best, time.thread_time() - start)
        return best

    assert seconds(800_000) < 12 * max(seconds(100_000), 0.002)
