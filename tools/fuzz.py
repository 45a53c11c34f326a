"""Feed damaged stories and pages to the library and report what breaks.

    python tools/fuzz.py [--cases N] [--seed S] [--pages] [--from FOLDER] [--keep FOLDER]

Each case is a story that a seeded generator builds or takes from a folder of texts, cut, spliced with another
one, doubled, with marks swapped, case flipped or hostile pieces put in; with `--pages` it is put into
HTML that is damaged in its turn. For each the article must be there, keep every promise of all articles
(`newsextract.testing.check_invariants`), and take no more than fifty times the median time a byte.

The report says how many cases ran, how many raised or broke a promise (their texts go to `--keep`), and the
slowest against the median. The exit code is 1 where anything broke. The same seed gives the same cases.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

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
TAGS = ("<p>", "</p>", "<div class=story>", "</div>", "<article>", "<h1>", "<time datetime='2025-03-06'>", "<script>", "</script>",
        "<!--", "-->", "<p a=", "&amp;", "&#x27;", "<meta property=og:title content='x'>", "<script type=application/ld+json>{\"@type\":", "<br>")  # fmt: skip


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


def main() -> int:
    """Run the cases and print the report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--pages", action="store_true", help="put each story into HTML")
    parser.add_argument("--from", dest="texts", type=Path, help="a folder of *.txt to begin with")
    parser.add_argument("--keep", type=Path, help="where the texts of broken cases go")
    options = parser.parse_args()
    read = extract_page if options.pages else extract
    for text in cases(argparse.Namespace(**{**vars(options), "seed": "first", "cases": WARM})):
        read(text)  # tables and patterns that are made on first use are not the case's
    broken, rates, slow = 0, [], []
    start = time.time()
    for number, text in enumerate(cases(options)):
        begun = time.thread_time()
        try:
            article = read(text)
            took = time.thread_time() - begun
            check_invariants(article)
            if took > LEAST:  # a pattern compiled, or the collector: what is slow is slow again
                took = min(took, timed(read, text), timed(read, text))
        except Exception:  # that is what is looked for
            broken += 1
            print(f"case {number}: {traceback.format_exc(limit=-2)}", file=sys.stderr)
            keep(options.keep, number, text)
            continue
        rate = took / max(1, len(text.encode("utf-8", "replace")))
        rates.append(rate)
        if took > LEAST:
            slow.append((rate, took, number))
    median = statistics.median(rates) if rates else 0.0
    worst = max(slow, default=(0.0, 0.0, -1))
    too_slow = [each for each in slow if each[0] > SLOW * median]
    print(
        f"{options.cases:,} cases in {time.time() - start:,.0f} s, seed {options.seed}: {broken} broken, "
        f"{len(too_slow)} slower than {SLOW} times the median of {median * 1e6:.2f} µs a byte; "
        f"slowest case {worst[2]}: {worst[0] / median if median else 0:.1f} times, {worst[1] * 1000:.0f} ms"
    )
    return 1 if broken or too_slow else 0


def timed(read: Callable[[str], object], text: str) -> float:
    """CPU seconds of one more reading."""
    begun = time.thread_time()
    read(text)
    return time.thread_time() - begun


def keep(folder: Path | None, number: int, text: str) -> None:
    """Write the text of a broken case."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"case{number}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))


if __name__ == "__main__":
    sys.exit(main())
