"""The picture of the README, made by tools/make_report_picture.sh."""

from pathlib import Path

PICTURE = Path(__file__).resolve().parents[2] / "docs/images/report.png"


def test_the_picture_is_small() -> None:
    """A PNG of a desk's width that costs nobody who only looks."""
    data = PICTURE.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20]) == 1180
    assert len(data) < 150_000
