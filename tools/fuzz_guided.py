"""Feed inputs that a coverage-guided fuzzer finds to the library, and keep what breaks. Needs `pip install atheris`.

    python tools/fuzz_guided.py                        all four targets, a quarter of an hour each
    python tools/fuzz_guided.py page --seconds 60 --keep FOLDER

Targets: `text` (any text), `page` (any bytes as a page), `warc` (any bytes as a web archive), `rules` (any bytes as an
outlet file, then read with). Each begins with inputs of our own and a list of telling words; libFuzzer changes them and goes on
with what reaches new lines of the library. An input that raises, breaks a promise of all articles or takes more than ten
seconds of CPU is written to `--keep`, once for each place where it broke, and the run goes on. The last line of
each target says how many inputs were tried; the exit code is 1 where anything broke.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGETS = ("text", "page", "warc", "rules")
HANGS = 10.0
"""Seconds of CPU after which an input is stopped."""
LONGEST = 4096
"""Bytes of an input."""
WORDS = (
    "“ ” ‘ ’ « » said told that who according to Mr. Ms. Dr. the mayor official source anonymity Monday May 2019 last year percent "
    "million $ £ % — (AP) (Reuters) By Photograph: declined comment he she they U.S. Inc. 12 3.5 <p> </p> <div> <script> <meta "
    '<time <h1> application/ld+json "@type" content= datePublished &amp; <!-- --> ]]> WARC/1.0 Content-Length: WARC-Type: response '
    "HTTP/1.1 [[marks]] pattern examples key name (?P< \\L< *+ {0,9}"
).split(" ")  # words of the library's own patterns: the fuzzer puts them in, whole


def text_target(data: bytes) -> None:
    """Any text gives an article that keeps its promises."""
    from newsextract import extract
    from newsextract.testing import check_invariants

    check_invariants(extract(data.decode("utf-8", "surrogateescape")))


def page_target(data: bytes) -> None:
    """So do any bytes that are called a page."""
    from newsextract import extract_page
    from newsextract.testing import check_invariants

    check_invariants(extract_page(data))


def warc_target(data: bytes) -> None:
    """A web archive of any bytes gives items and faults, none with the id of another."""
    from newsextract.corpus.items import Sender
    from newsextract.corpus.options import Options
    from newsextract.corpus.readers.warc import read_warc

    found = list(read_warc(io.BytesIO(data), Options(), Sender("in", "d" * 32), Counter()))
    assert len({each.id for each in found}) == len(found)


def rules_target(data: bytes) -> None:
    """An outlet file is refused in one line, or a story can be read with it."""
    from newsextract import Plugins, Story, extract
    from newsextract.testing import check_invariants

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "bugle.toml").write_bytes(data)
        plugins = Plugins(folder=folder)
    assert len(plugins.troubles) + len(plugins.outlets) == 1
    for key in plugins.outlets:
        check_invariants(extract(Story(seeds_of("text")[0].decode(), outlet=key), plugins))


def seeds_of(target: str) -> list[bytes]:
    """Inputs to begin with."""
    texts = [path.read_bytes()[:LONGEST] for path in sorted((ROOT / "examples").glob("*.txt"))]
    page = (
        b"<html><head><title>Rain</title><meta property=og:title content=Rain><script type=application/ld+json>"
        b'{"@type":"NewsArticle","datePublished":"2025-03-06T08:00:00Z","author":[{"name":"Dana Obi"}]}</script></head><body>'
        b"<article><h1>Rain</h1><p class=byline>By Dana Obi</p><p>\xe2\x80\x9cIt rained,\xe2\x80\x9d she said.</p></article></body></html>"
    )
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    record = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-11-09T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        "WARC-Target-URI: https://valley.example/1\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    ).encode() + http + b"\r\n\r\n"  # fmt: skip
    outlet = (
        b'key = "bugle"\nname = "The Bugle"\ndomains = ["bugle.example"]\n\n[[marks]]\nname = "bugle.mark.name"\n'
        b"at = \"anywhere\"\npattern = 'The [ ] Bugle'\nexamples = ['The Bugle rose.']\nrejects = ['A bugle.']\n\n[[dateline]]\n"
        b"name = \"bugle.dateline.bar\"\npattern = '(?P<place> \\p{Lu}[\\p{Lu}.-]++ ) [ ] [|] [ ]'\n"
        b"examples = ['{place:ZOMBA} | It rained.']\nrejects = ['Zomba | It rained.']\n\n[page]\nlayouts = [{body = \".story\"}]\n"
    )
    return {
        "text": texts,
        "page": [page, b"<p>" + texts[0][:500]],
        "warc": [record, record * 2, gzip.compress(record) + gzip.compress(record)],
        "rules": [outlet],
    }[target]


def fuzz(target: str, seconds: int, keep: Path) -> None:
    """Run one target in this process, which libFuzzer ends."""
    import atheris

    run: Callable[[bytes], None] = globals()[f"{target}_target"]
    with atheris.instrument_imports(include=["newsextract"]):  # what they import is watched
        for seed in seeds_of(target):
            run(seed)
    from fuzz import Hang, stopped_after  # the tool beside this one

    met: Counter[str] = Counter()

    def one(data: bytes) -> None:
        try:
            with stopped_after(HANGS):
                run(data)
        except (Exception, Hang) as error:  # that is what is looked for
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{type(error).__name__} {Path(last.filename).name}:{last.lineno}"
            met[place] += 1
            if met[place] == 1:
                name = f"{target}-{hashlib.sha256(data).hexdigest()[:12]}"
                (keep / name).write_bytes(data)
                line = {"input": name, "place": place, "error": str(error)[:300]}
                with (keep / f"{target}.finds").open("a", encoding="utf-8") as file:
                    file.write(json.dumps(line) + "\n")

    corpus = keep / f"{target}.corpus"
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds_of(target)):
        (corpus / f"seed{number}").write_bytes(seed)
    words = keep / "words.dict"
    escaped = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in WORDS)
    words.write_text("".join(f'"{word}"\n' for word in escaped), encoding="ascii")
    told = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-dict={words}", "-timeout=600", "-rss_limit_mb=2500", "-print_final_stats=1", f"-artifact_prefix={keep}/"]  # fmt: skip
    atheris.Setup([sys.argv[0], *told, str(corpus)], one)
    atheris.Fuzz()


def main() -> int:
    """Run the targets one after the other and say what came of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("target", nargs="?", choices=TARGETS, help="only this one")
    parser.add_argument("--seconds", type=int, default=900, help="for each target")
    parser.add_argument("--keep", type=Path, help="where inputs that break something go")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    told = parser.parse_args()
    keep = told.keep or Path(tempfile.mkdtemp(prefix="newsextract-fuzz-"))
    keep.mkdir(parents=True, exist_ok=True)
    if told.inside:
        fuzz(told.target, told.seconds, keep)
        return 0
    broken = 0
    for target in (told.target,) if told.target else TARGETS:
        command = [sys.executable, __file__, target, "--inside", "--seconds", str(told.seconds), "--keep", str(keep)]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, errors="replace")
        runs = re.findall(r"Done (\d+) runs in (\d+) second", done.stderr)
        reached = re.findall(r"cov: (\d+)", done.stderr)
        finds = keep / f"{target}.finds"
        found = finds.read_text("utf-8").splitlines() if finds.exists() else []
        if not runs:
            print(f"{target}: ended early, code {done.returncode}:\n{done.stderr[-2000:]}")
        for count, seconds in runs:
            print(
                f"{target}: {int(count):,} inputs in {seconds} s, {(reached or ['no'])[-1]} places reached, {len(found)} broke in {keep}"
            )
        print("".join(f"  {line}\n" for line in found), end="", flush=True)
        broken += len(found) + (not runs)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
