"""The areas that are measured: each predicts, runs its scorer and gives figures in percent.

measure("dates", Run(eval_dir, work_dir))  ->  {"value F1": 84.1, "relaxed F1": 93.0, ...}
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import given
import hand_count
import predict

Figures = dict[str, float]


class Run(NamedTuple):
    """Where the evaluation data stand, where to write, and whether the sample is enough."""

    data: Path
    work: Path
    sample: bool = False


def measure(area: str, run: Run) -> Figures:
    """The figures of one area."""
    return AREAS[area](run)


def _seeds(run: Run) -> Figures:
    list(predict.seeds(run.data / "seeds", run.work / "seeds"))
    out = _scorer(run, "seeds/score_seeds.py", run.work / "seeds", "--json")
    details = [
        f"{doc}\t{line}"
        for doc, part in out["docs"].items()
        for lines in part["details"].values()
        for line in lines
    ]
    (run.work / "seeds.errors.txt").write_text("\n".join(details) + "\n", encoding="utf-8")
    total = out["total"]
    wanted = {
        "quotes": (
            "f1",
            "attributed_recall",
            "kind",
            "speaker",
            "cue",
            "addressee",
            "quoted_spans_f1",
            "nested_recall",
        ),
        "actors": ("entity_f1", "name", "type", "anonymity", "mention_f1"),
        "dates": ("span_f1", "value", "type"),
        "numbers": ("span_f1", "value", "approx"),
        "article": ("mean",),
    }
    figures = {
        f"{part} {name}": _percent(total[part][name])
        for part, names in wanted.items()
        for name in names
    }
    figures |= _audit(run)
    figures["bad spans"] = float(
        sum(total[part]["bad_spans"] for part in ("quotes", "dates", "numbers"))
    )
    return figures


def _audit(run: Run) -> Figures:
    """How far the audit is from the hand count: the most of any story, and stories that are right."""
    rows = list(hand_count.compare(run.data / "seeds"))
    return {
        "audit stories with all sources": _percent(
            sum(ours.sources == hand.sources for _, ours, hand in rows) / len(rows)
        ),
        "audit sources off, most": float(
            max(abs(ours.sources - hand.sources) for _, ours, hand in rows)
        ),
        "audit share off, most": round(
            max(abs(ours.share - hand.share) for _, ours, hand in rows), 1
        ),
    }


def _cross(run: Run) -> Figures:
    (path,) = predict.cross(run.data / "seeds", run.work)
    out = _scorer(run, "seeds/score_cross.py", path, "--json")
    return {
        "pairs F1": _percent(out["pairs"]["f1"]),
        "pairs P": _percent(out["pairs"]["p"]),
        "pairs R": _percent(out["pairs"]["r"]),
        "difference": _percent(out["difference"]["accuracy"]),
        "flags P": _percent(out["flags"]["p"]),
        "flags R": _percent(out["flags"]["r"]),
        "hard negatives joined": float(out["hard_negatives"]["joined"]),
        "number conflicts R": _percent(out["conflicts"]["recall_by_kind"]["number"]),
    }


def _quotes(run: Run) -> Figures:
    gold = run.data / "quotes"
    docs = ("--docs", gold / "train-sample-100.txt") if run.sample else ()
    report = _scorer(
        run, "quotes/score_quotes.py", "--gold", gold / "polnear-train", "--pred", _polnear(run),
        *docs, "--bootstrap", "0", "--errors", run.work / "quotes.errors.jsonl", "--json", "-",
    )  # fmt: skip
    wanted = (
        "quoted P", "quoted R", "quoted F1", "quoted attribution F1", "content exact F1", "content soft P",
        "content soft R", "content soft F1", "content words F1", "attribution F1", "source agree", "cue overlap",
        "kind accuracy", "speech recall", "direct match R", "mixed match R", "indirect match R",
    )  # fmt: skip
    return {name: _percent(report["metrics"][name]["value"]) for name in wanted}


def _speakers(run: Run) -> Figures:
    return _score_speakers(run, "speakers", _polnear(run))


def _speakers_given(run: Run) -> Figures:
    records = given.speakers(run.data / "quotes", _asked_for_speakers(run))
    return _score_speakers(run, "speakers-given", _lines(run, "speakers-given", records))


def _score_speakers(run: Run, name: str, predictions: Path) -> Figures:
    report = _scorer(
        run, "speakers/score_speakers.py", "--pred", predictions, "--bootstrap", "0",
        "--errors", run.work / f"{name}.errors.jsonl", "--json", "-",
    )  # fmt: skip
    rows = report["rows"]
    figures = {f"all {name}": _percent(rows["all"][key]) for name, key in _OUTCOMES.items()}
    figures["pronoun right"] = _percent(rows["pronoun"]["right of all"])
    figures["definite role right"] = _percent(rows["role: definite"]["right of all"])
    figures["surname full"] = _percent(rows["surname"]["full of all"])
    figures["org full"] = _percent(rows["org"]["full of all"])
    return figures


_OUTCOMES = {
    "right": "right of all",
    "right of found": "right of found",
    "wrong of found": "wrong of found",
    "full": "full of all",
}


def _dates(run: Run) -> Figures:
    dev, specs = run.data / "dates" / "dev", run.data / "dates" / "specs-dev.jsonl"
    scorer = "dates/score_dates.py"
    report = _scorer(
        run,
        scorer,
        "score",
        dev,
        _lines(run, "dates", predict.dates(dev)),
        "--errors",
        run.work / "dates.errors.jsonl",
    )
    case = _scorer(
        run, scorer, "specs", specs, _lines(run, "dates-specs", predict.dates_specs(specs)),
        "--errors", run.work / "dates-specs.errors.jsonl",
    )  # fmt: skip
    figures = {
        f"{name} F1": _percent(report[name]["f1"])
        for name in ("value", "relaxed", "strict", "type")
    }
    figures["relaxed P"] = _percent(report["relaxed"]["p"])
    figures["relaxed R"] = _percent(report["relaxed"]["r"])
    figures["value accuracy"] = _percent(report["value_accuracy"])
    figures["specs value F1"] = _percent(case["value"]["f1"])
    return figures


def _numbers(run: Run) -> Figures:
    dev, specs = run.data / "numbers" / "dev", run.data / "numbers" / "specs-dev.jsonl"
    scorer = "numbers/score_numbers.py"
    report = _scorer(
        run,
        scorer,
        "score",
        dev,
        _lines(run, "numbers", predict.numbers(dev)),
        "--errors",
        run.work / "numbers.errors.jsonl",
    )
    case = _scorer(
        run, scorer, "specs", specs, _lines(run, "numbers-specs", predict.numbers_specs(specs)),
        "--errors", run.work / "numbers-specs.errors.jsonl",
    )  # fmt: skip
    figures = {
        f"{name} F1": _percent(report[name]["f1"]) for name in ("value", "relaxed", "strict")
    }
    figures["relaxed P"] = _percent(report["relaxed"]["p"])
    figures["relaxed R"] = _percent(report["relaxed"]["r"])
    figures.update(
        {
            f"{name} accuracy": _percent(report.get(f"{key}_accuracy"))
            for name, key in (("unit", "units"), ("approx", "approx"))
        }
    )
    figures.update(
        {
            f"specs {name} R": _percent(case[name]["value"]["r"])
            for name in ("number", "currency", "dimension", "range")
        }
    )
    return figures


def _articles(run: Run) -> Figures:
    folder, out = run.data / "articles" / "text-dev", run.work / "articles.report.json"
    _scorer(
        run,
        "articles/score_articles.py",
        folder,
        _lines(run, "articles", predict.articles(folder)),
        "--json",
        out,
    )
    summary = json.loads(out.read_text(encoding="utf-8"))["summary"]
    fields = {
        "headline norm": summary["headline"]["norm"],
        "authors F1": summary["authors"]["f1"],
        "authors set": summary["authors"]["set"],
        "published day": summary["published"]["day"],
        "dateline all": summary["dateline"]["all"],
        "body F1": summary["body"]["f1_zyte"],
        "paragraphs F1": summary["paragraphs"]["f1"],
        "body spans F1": summary["body_spans"]["f1"],
        "leakage extra": summary["leakage"]["extra"],
        "leakage known": summary["leakage"]["known"],
        "outlet": summary["outlet"]["acc"],
    }
    for name in ("reading_time", "contributors", "captions", "related", "author_locations"):
        fields[name.replace("_", " ")] = summary[name]["acc"]
    return {name: _percent(value) for name, value in fields.items()}


def _pages(run: Run) -> Figures:
    folder, out = run.data / "articles" / "dev", run.work / "pages.report.json"
    lines = _lines(run, "pages", predict.articles(folder))
    _scorer(run, "articles/score_articles.py", folder, lines, "--json", out)
    summary = json.loads(out.read_text(encoding="utf-8"))["summary"]
    wanted = {
        "headline": ("norm", "any"),
        "authors": ("f1", "set"),
        "published": ("day", "minute"),
        "dateline": ("all", "presence_p", "presence_r"),
        "body": ("f1_zyte", "p_zyte", "r_zyte"),
        "paragraphs": ("f1",),
        "leakage": ("extra", "known"),
        "outlet": ("acc",),
    }
    return {
        f"{part} {name}": _percent(summary[part][name])
        for part, names in wanted.items()
        for name in names
    }


AREAS: dict[str, Callable[[Run], Figures]] = {
    "seeds": _seeds,
    "cross": _cross,
    "quotes": _quotes,
    "speakers end to end": _speakers,
    "speakers given": _speakers_given,
    "dates": _dates,
    "numbers": _numbers,
    "articles": _articles,
    "pages": _pages,
}


def _polnear(run: Run) -> Path:
    """Predictions on PolNeAR; quotes and speakers share them in one run."""
    path = run.work / "quotes.jsonl"
    if path.exists():
        return path
    wanted = None
    if run.sample:
        sample = run.data / "quotes" / "train-sample-100.txt"
        wanted = set(sample.read_text(encoding="utf-8").split()) | _asked_for_speakers(run)
    folder = run.data / "quotes" / "polnear-train" / "text"
    return _lines(run, "quotes", predict.quotes(folder, wanted))


def _asked_for_speakers(run: Run) -> set[str]:
    """Names of the articles whose speakers are scored."""
    lines = (run.data / "speakers" / "gold.jsonl").read_text(encoding="utf-8").split("\n")
    return {json.loads(line)["doc"] for line in lines if line.strip()}


def _lines(run: Run, name: str, records: Iterator[dict[str, Any]]) -> Path:
    path = run.work / f"{name}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


def _scorer(run: Run, script: str, *arguments: object) -> Any:
    command = [sys.executable, str(run.data / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{script} failed:\n{done.stderr}")
    return json.loads(done.stdout) if done.stdout.lstrip().startswith("{") else None


def _percent(value: float | None) -> float:
    return round(100 * value, 1) if value is not None else float("nan")
