"""The ten questions of docs/corpora.md, asked to a database of invented stories; and the worked example."""

import contextlib
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from newsextract.corpus import Options, run

ROOT = Path(__file__).resolve().parents[2]
QUESTIONS = dict(
    re.findall(
        r"^(\w[^\n]*\?)\n\n```sql\n(.*?)\n```$",
        (ROOT / "docs" / "corpora.md").read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
)


def story(number: int) -> str:
    """An invented story with something for each of the questions."""
    return (
        f"Rain returns to Zomba, day {number}\n\n"
        "ZOMBA, Malawi (AP) — Rain fell on Zomba on Monday.\n\n"
        f"“My roof number {number} leaks, and I am dancing,” Tiyamike Banda, a tea picker, told reporters. "
        "Banda said she would wait until May.\n\n"
        + (
            ""
            if number % 4 == 0
            else "A city official, who spoke on condition of anonymity because the talks are private, said the "
            "council had no money for roofs. The mayor, Esther Phiri, declined to comment.\n\n"
            f"Repairs would cost ${number + 1} million.\n"
        )
    )


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve stories of two outlets over three months."""
    folder = tmp_path_factory.mktemp("questions")
    rows = (
        {"text": story(n), "date": f"2024-{9 + n // 4:02d}-{n + 1:02d}", "outlet": ("Herald", "Courier")[n % 2]}
        for n in range(12)
    )  # fmt: skip
    (folder / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    run([folder / "in.jsonl"], folder / "day.db", Options(format="sqlite", workers=0))
    return folder / "day.db"


def ask(database: Path, beginning: str) -> list[tuple[object, ...]]:
    question = next(each for each in QUESTIONS if each.startswith(beginning))
    with contextlib.closing(sqlite3.connect(database)) as db:
        return db.execute(QUESTIONS[question]).fetchall()


def test_there_are_ten_questions_of_one_line() -> None:
    """Each is one line of SQL."""
    assert len(QUESTIONS) == 10
    assert all("\n" not in query and query.endswith(";") for query in QUESTIONS.values())


def test_every_question_is_answered(database: Path) -> None:
    """Each has an answer, without empty columns but the headline of what is unknown."""
    for question in QUESTIONS:
        answers = ask(database, question)
        assert answers, question
        assert all(value is not None for row in answers for value in row), question


def test_the_answers_are_right(database: Path) -> None:
    """What was put into the stories comes out of the answers."""
    most = ask(database, "Who is quoted most")
    assert [row[:3] for row in most[:2]] == [
        ("Courier", "named", "Tiyamike Banda"),
        ("Herald", "named", "Tiyamike Banda"),
    ]
    assert all(row[3] == 12 for row in most[:2])
    shares = {row[0]: row[2] for row in ask(database, "Which share")}
    assert shares == {"Courier": 33.3, "Herald": 20.0}
    assert len(ask(database, "Who said something about money")) == 9
    assert ask(database, "How often is one person heard")[0] == ("2024-09", 8, 4)
    assert {row[3] for row in ask(database, "Which articles rest on a single")} == {
        "Tiyamike Banda"
    }
    assert len(ask(database, "Which articles rest on a single")) == 3
    assert ask(database, "Who was asked")[0] == ("Esther Phiri", "declined_to_comment", 9)
    assert ask(database, "Which sums")[0][1] == 12_000_000


def test_the_worked_example() -> None:
    """From an archive of invented pages to the table of who is quoted most."""
    for extra in ("fastwarc", "pyarrow"):
        pytest.importorskip(extra)
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / "who_is_quoted.py"],
        capture_output=True,
        text=True,
        check=True,
        timeout=200,
    )
    rows = [re.split(r"\s{2,}", line) for line in done.stdout.splitlines()]
    assert rows[0] == ["outlet", "speaker", "named", "statements", "articles"]
    assert ["Lake Courier", "port official", "no", "2", "2"] in rows
    assert ["The Zomba Herald", "Tiyamike Banda", "yes", "2", "1"] in rows
    assert [row[2] for row in rows[1:] if row[0] == "Lake Courier"] == ["yes", "yes", "no", "no"]
