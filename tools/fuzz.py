"""Feed damaged stories and pages to the library and report what breaks.

    python tools/fuzz.py [--cases N] [--seed S] [--pages] [--from FOLDER] [--keep FOLDER] [--log FILE]

Each case is a story that a seeded generator builds or takes from a folder of texts, cut, spliced with another
one, doubled, with marks swapped, case flipped or hostile pieces put in; with `--pages` it is put into
HTML that is damaged in its turn. For each the article must be there, keep every promise of all articles
(`newsextract.testing.check_invariants`), and take no more than fifty times the median time a byte. A case that takes more
than ten seconds of CPU is stopped and hangs.

The report says how many cases ran, how many raised or broke a promise (their texts go to `--keep`), how many hung, and the
slowest against the median; `--log` adds it to a file as a line of JSON. The exit code is 1 where anything broke. The same
seed gives the same cases.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import signal
import statistics
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

from newsextract import extract, extract_page
from newsextract.testing import check_invariants
from newsextract.testing import strategies as words
from newsextract.testing.garbling import HOSTILE

SLOW = 50
"""How many times the median time a byte a case may take."""
WARM = 300
"""Cases before the first that is timed."""
LEAST = 0.02
"""Seconds under which a case is not slow, however short it is."""
HANGS = 10.0
"""Seconds of CPU after which a case is stopped."""
TAGS = ("<p>", "</p>", "<div class=story>", "</div>", "<article>", "<h1>", "<time datetime='2025-03-06'>", "<script>", "</script>",
        "<!--", "-->", "<p a=", "&amp;", "&#x27;", "<meta property=og:title content='x'>", "<script type=application/ld+json>{\"@type\":", "<br>",
        r'<script type=application/ld+json>{"@type":"NewsArticle","headline":"Half \ud83d","author":{"name":1e999}}</script>')  # fmt: skip


def built(chance: random.Random) -> str:
    """A story put together from the words of the strategies."""
    lines = ["Rain returns after two years"] if chance.random() < 0.7 else []
    for _ in range(chance.randint(1, 4)):
        lines.append(" ".join(sentence(chance) for _ in range(chance.randint(1, 3))))
    if chance.random() < 0.6:
        lines[-1] = f"{chance.choice(words.PLACES)} {lines[-1]}"
    lines += chance.sample(words.CHROME, chance.randint(0, 2))
    return chance.choice(("\n", "\n\n")).join(lines)


def sentence(chance: random.Random) -> str:
    """A sentence with words in marks, or with a number and a date."""
    opening, closing = chance.choice(words.PAIRS)
    said, more = chance.choice(words.WORDS), chance.choice(words.WORDS)
    who, cue = chance.choice(words.NAMES + words.ROLES), chance.choice(words.CUES)
    number, date = chance.choice(words.NUMBERS), chance.choice(words.DATES)
    return chance.choice(
        (
            f"{opening}{said},{closing} {who} {cue}.",
            f"{opening}{said},{closing} {cue} {who}, who was there {date}.",
            f"{who[0].upper()}{who[1:]} {cue} that {said} {opening}{more}{closing}.",
            f"{who[0].upper()}{who[1:]} saw {number} {date}, and {said}.",
            f"{opening}{said}. {more}.",
        )
    )


def damaged(text: str, other: str, chance: random.Random) -> str:
    """A text after a few accidents."""
    for _ in range(chance.randint(1, 5)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.randint(0, 40))
        piece = text[start:end]
        text = (
            text[:start]
            + chance.choice(
                (
                    "",
                    piece * 2,
                    piece.swapcase(),
                    piece[::-1],
                    other[start:end],
                    piece.translate(str.maketrans("“”‘’\"'", "\"\"''“‘")),
                    chance.choice(HOSTILE),
                    piece * chance.randint(2, 12),
                )
            )
            + text[end:]
        )
    return text


def as_page(text: str, chance: random.Random) -> str:
    """A text in tags that may not close."""
    body = "".join(chance.choice(TAGS) + line for line in text.split("\n"))
    head = "".join(chance.choice(TAGS) for _ in range(chance.randint(0, 4)))
    return f"<html><head>{head}</head><body>{body}{chance.choice(TAGS)}"


def cases(options: argparse.Namespace) -> Iterator[str]:
    """The texts, in the order of their numbers."""
    chance = random.Random(options.seed)
    given = [
        path.read_text("utf-8", "replace")[:6_000] for path in sorted(options.texts.glob("**/*.txt"))
    ] if options.texts else []  # fmt: skip
    for _ in range(options.cases):
        text = chance.choice(given) if given and chance.random() < 0.5 else built(chance)
        text = damaged(text, chance.choice(given) if given else built(chance), chance)
        yield as_page(text, chance) if options.pages else text


class Hang(BaseException):
    """A case took too long; nothing in the library may catch it."""


@contextlib.contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    """Raise `Hang` in what takes longer, in seconds of CPU."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise Hang(f"more than {seconds} seconds")

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


class Report:
    """What came of the cases."""

    def __init__(self) -> None:
        self.broken = self.hung = 0
        self.rates: list[float] = []
        self.slow: list[tuple[float, float, int]] = []
        self.start = time.time()

    def figures(self) -> dict[str, float]:
        """Counts, and times of CPU."""
        median = statistics.median(self.rates) if self.rates else 0.0
        rate, took, number = max(self.slow, default=(0.0, 0.0, -1))
        return {
            "cases": len(self.rates) + self.broken + self.hung,
            "broken": self.broken,
            "hung": self.hung,
            "too_slow": sum(each[0] > SLOW * median for each in self.slow),
            "median_us_a_byte": round(median * 1e6, 3),
            "slowest_times_median": round(rate / median, 1) if median else 0.0,
            "slowest_ms": round(took * 1000),
            "slowest_case": number,
            "seconds": round(time.time() - self.start),
        }


def run(report: Report, read: Callable[[str], object], number: int, text: str) -> bool:
    """Read one case; whether it kept its promises."""
    begun = time.thread_time()
    try:
        with stopped_after(HANGS):
            article = read(text)
            took = time.thread_time() - begun
            check_invariants(article)  # type: ignore[arg-type]
            if took > LEAST:  # a pattern compiled, or the collector: what is slow is slow again
                took = min(took, timed(read, text), timed(read, text))
    except (Exception, Hang) as error:  # that is what is looked for
        report.hung += isinstance(error, Hang)
        report.broken += not isinstance(error, Hang)
        print(f"case {number}: {traceback.format_exc(limit=-2)}", file=sys.stderr)
        return False
    rate = took / max(1, len(text.encode("utf-8", "replace")))
    report.rates.append(rate)
    if took > LEAST:
        report.slow.append((rate, took, number))
    return True


def main() -> int:
    """Run the cases and print the report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--pages", action="store_true", help="put each story into HTML")
    parser.add_argument("--from", dest="texts", type=Path, help="a folder of *.txt to begin with")
    parser.add_argument("--keep", type=Path, help="where the texts of broken cases go")
    parser.add_argument("--log", type=Path, help="a file that gets the figures as one more line")
    options = parser.parse_args()
    read = extract_page if options.pages else extract
    for text in cases(argparse.Namespace(**{**vars(options), "seed": "first", "cases": WARM})):
        read(text)  # tables and patterns that are made on first use are not the case's
    report = Report()
    for number, text in enumerate(cases(options)):
        if not run(report, read, number, text):
            keep(options.keep, f"seed{options.seed}-case{number}", text)
    found = report.figures()
    print(
        "{cases:,} cases in {seconds:,} s: {broken} broken, {hung} hung, {too_slow} slower than {SLOW} times the median of "
        "{median_us_a_byte} µs a byte; slowest case {slowest_case}: {slowest_times_median} times, {slowest_ms} ms".format(
            SLOW=SLOW, **found
        )
    )
    if options.log:
        kind = ("pages" if options.pages else "texts") + (
            " of given texts" if options.texts else ""
        )
        with options.log.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"kind": kind, "seed": options.seed, **found}) + "\n")
    return 1 if report.broken or report.hung or found["too_slow"] else 0


def timed(read: Callable[[str], object], text: str) -> float:
    """CPU seconds of one more reading."""
    begun = time.thread_time()
    read(text)
    return time.thread_time() - begun


def keep(folder: Path | None, name: str, text: str) -> None:
    """Write the text of a broken case."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))


if __name__ == "__main__":
    sys.exit(main())
