"""Tests of newsextract.pages.moments."""

import pytest

from newsextract.pages.moments import moment_in_url, read_moment


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("2024-04-30T16:38:37+02:00", "2024-04-30T16:38:37+02:00"),
        ("2024-04-30 16:38:37 +02:00", "2024-04-30T16:38:37+02:00"),
        ("2024-08-08T08:00Z", "2024-08-08T08:00+00:00"),
        ("2024-08-08", "2024-08-08"),
        ("20160919", "2016-09-19"),
        ("1574103293000", "2019-11-18T18:54:53+00:00"),
        ("Mon, 04 Oct 2010 15:13:00 -0400", "2010-10-04T15:13:00-04:00"),
        ("Tue Nov 19 21:57:01 UTC 2019", "2019-11-19T21:57:01+00:00"),
        ("Wed Nov 20 2019 09:28:00 GMT+0000 (UTC)", "2019-11-20T09:28:00+00:00"),
        ("2019-11-20 4:00:00 -0600", "2019-11-20T04:00:00-06:00"),
        ("15:56 BST, 27 April 2024", "2024-04-27T15:56+01:00"),
        ("30 August 2023 • 4:45pm", "2023-08-30T16:45"),
        ("Mon 20 Jan 2020 06.05 GMT", "2020-01-20T06:05+00:00"),
        ("May 15th, 2023", "2023-05-15"),
        ("JAN. 13, 2017", "2017-01-13"),
        ("0001-01-01T00:00:00Z", None),
        ("2024-13-01", None),
        ("May 4", None),
        ("an hour ago", None),
        ("", None),
        (None, None),
    ],
)
def test_moments_are_read_without_more_precision(raw: str | None, value: str | None) -> None:
    """A day stays a day, a time without a zone stays without; what is no date is None."""
    assert read_moment(raw) == value


@pytest.mark.parametrize(
    ("url", "value"),
    [
        ("https://lakepost.example/world/2016/nov/29/rain", "2016-11-29"),
        ("https://lakepost.example/2015/03/18/rain_story.html", "2015-03-18"),
        ("https://lakepost.example/2025-01-06-rain-falls/", "2025-01-06"),
        ("https://lakepost.example/2015/33/18/rain", None),
        ("https://lakepost.example/rain-20", None),
        (None, None),
    ],
)
def test_a_date_in_an_address(url: str | None, value: str | None) -> None:
    """The path of an address may hold the day."""
    assert moment_in_url(url) == value
