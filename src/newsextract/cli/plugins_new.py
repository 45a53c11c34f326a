"""`newsextract plugins new`: a package, or a file of data, for an outlet that nobody has described yet."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from newsextract import PluginError, Plugins
from newsextract.cli import INPUT_FAILED, USAGE
from newsextract.cli.inputs import Reading, read_input
from newsextract.cli.stories import Refusal, read_article
from newsextract.cli.terminal import complain, one_line
from newsextract.plugins import default_plugins
from newsextract.scaffold.learning import Learned, learn
from newsextract.scaffold.package import write_data, write_package
from newsextract.scaffold.samples import Sample, to_sample
from newsextract.testing import check_outlet


def run(options: argparse.Namespace) -> int:
    """Learn what the samples show, write it, check it, and say what was and was not learned."""
    plugins = default_plugins()
    key = options.key or key_of(options.name)
    if not re.fullmatch(r"[a-z0-9_]+", key):
        complain(
            f"no key can be made of {options.name!r}: say --key, lower-case letters, digits, _"
        )
        return USAGE
    if key in plugins.outlets:
        complain(f"{key}: an outlet of this key is there already ({plugins.plugin_of(key)})")
        return USAGE
    samples = [_sample(name, options, plugins) for name in options.samples or ()]
    read = [sample for sample in samples if sample is not None]
    if len(read) == 1:
        complain("one sample has nothing in common with another: two or more are needed to learn")
    learned = learn(key, options.name, read, tuple(options.domain or ()))
    try:
        written = _write(options, learned, read)
    except PluginError as error:
        complain(str(error))
        return USAGE
    for note in learned.notes:
        print(one_line(note))
    print(f"wrote {_what(written)}")
    faults = check_outlet(learned.outlet)
    for fault in faults:
        complain(one_line(fault))
    print(f"next: {_next(key, written, bool(options.data))}")
    return INPUT_FAILED if faults or len(read) < len(samples) else 0


def _what(written: list[Path]) -> str:
    """A single file by its name, several by their folder."""
    return str(written[0]) if len(written) == 1 else f"{written[0].parent} ({len(written)} files)"


def key_of(name: str) -> str:
    """A key from a name: `The Lake Post` is `lake_post`."""
    words = re.findall(r"[a-z0-9]+", name.casefold())
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return "_".join(words)


def _write(options: argparse.Namespace, learned: Learned, samples: list[Sample]) -> list[Path]:
    outlet = learned.outlet
    folder = Path(options.to or ".")
    if options.data:
        return write_data(folder / f"{outlet.key}.toml", outlet)
    return write_package(folder / f"newsextract-{outlet.key}", outlet, samples, learned.notes)


def _next(key: str, written: list[Path], data: bool) -> str:
    """What to type now."""
    if data:
        return f"newsextract plugins check {written[0]}"
    return f"cd {written[0].parent} && pip install -e . && newsextract plugins check {key}"


def _sample(name: str, options: argparse.Namespace, plugins: Plugins) -> Sample | None:
    article = read_article(name, options, plugins)
    if isinstance(article, Refusal):
        return None
    page = ""
    if article.page is not None:
        data = read_input(name, Reading(options.encoding, options.max_bytes))
        page = data.decode(article.page.charset, "replace") if isinstance(data, bytes) else data
    return to_sample(name, article, page)
