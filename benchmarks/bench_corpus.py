"""How fast corpora are read, as ratios inside one run: the machine may be busy.

    python benchmarks/bench_corpus.py                     invented pages
    python benchmarks/bench_corpus.py --pages FOLDER      pages of yours, .html or .html.gz
    python benchmarks/bench_corpus.py --check             exit code 1 below the floors

reading    a WARC read to items and each page parsed, against a bare loop of FastWARC and the same parser
whole      a WARC read to JSON lines in one process, against that loop: this is nearly all extraction
parent     processor time of the process that hands out and writes, as a share of its workers': what keeps two from being twice
           as fast as one, wherever it is measured
workers    two workers against one, beside two busy loops against one; printed, not checked
"""

from __future__ import annotations

import argparse
import gzip
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecordType
from selectolax.lexbor import LexborHTMLParser

from newsextract.corpus import Options, run
from newsextract.corpus.items import Item, Sender
from newsextract.corpus.readers.warc import read_warc

READING_FLOOR = 0.5
PARENT_MOST = 0.11
"""With more, two workers cannot be 1.8 times as fast as one."""
SPIN = "import time\nt = time.process_time()\nwhile time.process_time() - t < 1.5: pass"


def main() -> int:
    """Measure, print; 1 if --check and the reading is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)  # fmt: skip
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    told = parser.parse_args()
    pages = read_pages(told.pages) if told.pages else invented_pages()
    if not pages:
        parser.error(
            f"--pages {told.pages}: no pages there; a folder of *.html or *.html.gz is expected"
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pages.warc.gz"
        path.write_bytes(b"".join(member(n, page) for n, page in enumerate(pages)))
        bare = min(cpu(lambda: bare_loop(path)) for _ in range(told.rounds))
        reading = min(cpu(lambda: our_loop(path)) for _ in range(told.rounds))
        outs = (Path(folder) / f"out{n}" for n in range(100))
        whole = min(cpu(lambda: run([path], next(outs), Options(workers=0))) for _ in range(2))
        size = sum(map(len, pages)) / 1e6
        print(
            f"{len(pages)} pages, {size:.1f} MB of HTML, {path.stat().st_size / 1e6:.1f} MB packed"
        )
        print(f"bare loop  {bare:7.3f} s  {size / bare:7.1f} MB/s")
        print(
            f"reading    {reading:7.3f} s  {size / reading:7.1f} MB/s  {bare / reading:6.1%} of bare"
        )
        print(f"whole      {whole:7.3f} s  {size / whole:7.1f} MB/s  {bare / whole:6.1%} of bare")
        share = min(parent_share(path, next(outs)) for _ in range(2))
        print(f"parent     {share:6.1%} of the time of its worker")
        if not told.check:
            compare_workers(path, outs)
    return 1 if told.check and (bare / reading < READING_FLOOR or share > PARENT_MOST) else 0


def parent_share(path: Path, out: Path) -> float:
    """Processor time of this process over that of its worker."""
    options = Options(workers=1, format="jsonl")
    before, begun = os.times(), time.process_time()
    run([path], out, options)
    spent = time.process_time() - begun
    after = os.times()
    worker = after.children_user + after.children_system - before.children_user - before.children_system  # fmt: skip
    return spent / worker


def compare_workers(path: Path, outs: Iterator[Path]) -> None:
    """Two workers against one on the clock, beside what two busy loops say of the machine."""
    spins = min(wall(lambda: spin(2)) for _ in range(3)) / min(wall(lambda: spin(1)) for _ in range(3))  # fmt: skip
    times = {
        workers: min(
            wall(lambda n=workers: run([path], next(outs), Options(workers=n)))  # type: ignore[misc]
            for _ in range(3)
        )
        for workers in (1, 2)
    }
    print(
        f"workers    one {times[1]:.2f} s, two {times[2]:.2f} s: {times[1] / times[2]:.2f} times as fast; "
        f"two busy loops at once: {2 / spins:.2f}"
    )


def cpu(work: Callable[[], object]) -> float:
    """Seconds of this process's time."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def wall(work: Callable[[], object]) -> float:
    """Seconds on the clock."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def spin(count: int) -> None:
    """So many busy loops at once."""
    running = [subprocess.Popen([sys.executable, "-c", SPIN]) for _ in range(count)]
    for each in running:
        each.wait()


def bare_loop(path: Path) -> int:
    """What any program must do: read each record, parse each page."""
    count = 0
    with open(path, "rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            LexborHTMLParser(record.reader.read())
            count += 1
    return count


def our_loop(path: Path) -> int:
    """The same through our reader, with all of its checks."""
    count = 0
    with open(path, "rb") as file:
        for item in read_warc(file, Options(), Sender("x", "0" * 32), Counter()):
            assert isinstance(item, Item)
            LexborHTMLParser(item.content)
            count += 1
    return count


def member(number: int, page: bytes) -> bytes:
    """A page as a packed record."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-11-09T09:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
        f"WARC-Target-URI: https://valley.example/{number}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + http + b"\r\n\r\n", 6)


def read_pages(folder: Path) -> list[bytes]:
    """Pages of a folder."""
    packed = [gzip.decompress(path.read_bytes()) for path in sorted(folder.rglob("*.html.gz"))]
    return packed + [path.read_bytes() for path in sorted(folder.rglob("*.html"))]


def invented_pages(count: int = 200) -> list[bytes]:
    """Pages with the weight of those of news sites: scripts, menus, a story of twelve paragraphs."""
    chance = random.Random(0)
    pages = []
    for number in range(count):
        story = "".join(
            f"<p>“My roof number {chance.randrange(999)} leaks, and I am dancing,” Tiyamike Banda, a tea picker, told "
            f"reporters on Monday. Some {chance.randrange(999)} people were there, officials said.</p>"
            for _ in range(12)
        )
        menu = "".join(
            f'<li class="menu__item menu__item--{n}"><a href="/section/{n}" data-track="{n}">Section {n}</a></li>'
            for n in range(300)
        )
        script = "".join(f"window.data[{n}]={{id:{chance.random()}}};" for n in range(1500))
        pages.append(
            f"<!doctype html><html><head><title>Rain {number}</title><script>{script}</script></head><body><nav><ul>"
            f"{menu}</ul></nav><article><h1>Rain {number}</h1>{story}</article></body></html>".encode()
        )
    return pages


if __name__ == "__main__":
    sys.exit(main())
