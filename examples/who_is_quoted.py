"""From a web archive to the table "who is quoted most, named and unnamed, by outlet".

    pip install 'newsextract[warc,parquet]'
    python examples/who_is_quoted.py                     makes a small archive of invented pages, and reads it
    python examples/who_is_quoted.py day.warc.gz …       reads archives of yours, such as those of CC-NEWS

The steps: a WARC → Parquet (a folder with a folder for each table) → a few lines of Arrow.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from newsextract import corpus

PAGES = {
    "The Zomba Herald": (
        "“My roof leaks, and I am dancing,” said Tiyamike Banda, a tea picker. “Nobody asked us,” Banda said.",
        "“The council has no money for roofs,” said a city official, who asked not to be named.",
        "“We will mend what we can,” said Mayor Esther Phiri. “By May,” Phiri said. Banda said she would wait.",
    ),
    "Lake Courier": (
        "“The ferry runs again,” said Captain Moses Jere. A port official said the engine was old.",
        "A port official said the engine had been mended. “It will run,” said an engineer who declined to be named.",
        "“I will believe it when I see it,” said Ruth Kapito, a fishmonger.",
    ),
}
PAGE = """\
<!doctype html><html><head><title>{title}</title>
<meta property="og:site_name" content="{outlet}"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-11-{day:02d}T08:00:00Z"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>{title}</h1><p>{said}</p>
<p>Rain fell on the valley for the first time in two years on Monday, and those who live there came out of their houses.</p>
<p>The road to the lake was closed for two hours, and the market opened late.</p></article></body></html>
"""


def write_archive(path: Path) -> None:
    """A WARC of invented pages, packed record by record as those of CC-NEWS are."""
    number = 0
    with open(path, "wb") as file:
        for outlet, stories in PAGES.items():
            for said in stories:
                number += 1
                title = f"What happened in the valley on day {number}"
                page = PAGE.format(title=title, outlet=outlet, day=number, said=said).encode()
                http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
                head = (
                    "WARC/1.0\r\nWARC-Type: response\r\n"
                    f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
                    f"WARC-Date: 2024-11-{number:02d}T09:00:00Z\r\n"
                    f"WARC-Target-URI: https://{outlet.replace(' ', '-').lower()}.example/{number}\r\n"
                    "Content-Type: application/http; msgtype=response\r\n"
                    f"Content-Length: {len(http)}\r\n\r\n"
                )
                file.write(gzip.compress(head.encode() + http + b"\r\n\r\n", mtime=0))


def who_is_quoted(out: Path) -> pa.Table:
    """The table: outlet, whether the speaker is named, speaker, how many statements in how many articles."""
    quotes = ds.dataset(out / "quotes").to_table(
        columns=["article", "speaker_name", "named"],
        filter=(ds.field("kind") != "scare") & ds.field("named").is_valid(),
    )
    articles = ds.dataset(out / "articles").to_table(columns=["article", "outlet"])
    joined = quotes.join(articles, "article")
    counted = joined.group_by(["outlet", "named", "speaker_name"]).aggregate(
        [("article", "count"), ("article", "count_distinct")]
    )
    counted = counted.rename_columns(["outlet", "named", "speaker", "statements", "articles"])
    order = pc.sort_indices(
        counted,
        sort_keys=[("outlet", "ascending"), ("named", "descending"), ("statements", "descending"), ("speaker", "ascending")],
    )  # fmt: skip
    return counted.take(order)


def main(archives: list[str]) -> None:
    """Read the archives, print the table."""
    with tempfile.TemporaryDirectory() as folder:
        if not archives:
            made = Path(folder) / "valley.warc.gz"
            write_archive(made)
            archives = [str(made)]
        out = Path(folder) / "out"
        corpus.run(archives, out, corpus.Options(format="parquet"))
        print(f"{'outlet':<20} {'speaker':<24} {'named':<6} {'statements':>10} {'articles':>10}")
        for row in who_is_quoted(out).to_pylist():
            named = "yes" if row["named"] else "no"
            print(
                f"{row['outlet'] or '-':<20} {row['speaker']:<24} {named:<6} {row['statements']:>10} {row['articles']:>10}"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
