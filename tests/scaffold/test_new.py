"""`newsextract plugins new`: an outlet learned from three stories reads a fourth; what is written is green at once."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from newsextract import Plugins, Rule, Story, extract
from newsextract.cli import main
from newsextract.cli.plugins_new import key_of
from newsextract.grammar.outlet_file import read_outlet
from newsextract.plugin_sources import OutletPlugin
from newsextract.testing import check_outlet
from newsextract.testing.rule_checks import example_faults

STORY = """{headline}

Penned by {author}

Seen by {photographer} ~ {caption}

<<{place}>> {first}

“We waited long,” said {speaker}, who sells charcoal on the eastern bank and crossed by canoe.

Elsewhere on the lake || {related}

The work cost 4.2 billion kwacha, according to the ministry of works, and took {years} years in all.

Ring the Lake Post bell for tomorrow's news

Legwork by {helper}

The Lake Post is printed in Zomba since 1961
"""
FACTS = (
    {
        "headline": "Bridge reopens after two years",
        "author": "Dana Obi",
        "photographer": "Ana Poe",
        "caption": "Lorries wait on the new bridge",
        "place": "Zomba",
        "first": "The bridge over the river reopened on Monday, two years after the flood took it.",
        "speaker": "Tiyamike Banda",
        "related": "Ferries return to the island",
        "years": "two",
        "helper": "Lim Wei Han",
    },
    {
        "headline": "Maize price falls for the third month",
        "author": "Grace Chirwa",
        "photographer": "Peter Nyirenda",
        "caption": "A trader weighs maize",
        "place": "Limbe",
        "first": "The price of maize fell again in March, traders told The Lake Post on Friday.",
        "speaker": "Moira Kettlewell",
        "related": "Bank raises its rate",
        "years": "three",
        "helper": "Erik Phiri",
    },
    {
        "headline": "Court orders quarry to stop",
        "author": "Dana Obi and Grace Chirwa",
        "photographer": "Ana Poe",
        "caption": "Dust over the quarry",
        "place": "Mangochi",
        "first": "A court ordered the owners of a quarry to stop work on Thursday, its clerk said.",
        "speaker": "Agnes Mtambo",
        "related": "Chief opens new market",
        "years": "seven",
        "helper": "Lim Wei Han and Dana Obi",
    },
    {
        "headline": "Ferry hits sandbank",
        "author": "Erik Phiri",
        "photographer": "Grace Chirwa",
        "caption": "The ferry on the sand",
        "place": "Nkhata Bay",
        "first": "A ferry with at least 60 people on board ran onto a sandbank on Sunday, its owner said.",
        "speaker": "Lim Wei Han",
        "related": "Maize price falls",
        "years": "nine",
        "helper": "Tiyamike Banda",
    },
)
PAGE = """<html><head><title>{headline}</title><link rel="canonical" href="https://www.lakepost.example/{years}">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{headline}", "author": {{"@type": "Person", "name": "{author}"}}}}</script>
</head><body><nav>Home</nav><main><h1>{headline}</h1><div class="lp-writer">{author}</div><div class="lp-words">
<p>{first}</p><p>“We waited long,” said {speaker}, who sells charcoal on the eastern bank and crossed by canoe.</p>
<p>The work cost 4.2 billion kwacha, according to the ministry of works, and took {years} years in all.</p></div></main></body></html>"""


def _write(folder: Path, form: str, suffix: str) -> list[str]:
    paths = [folder / f"sample{number}.{suffix}" for number in range(3)]
    for path, facts in zip(paths, FACTS, strict=False):
        path.write_text(form.format(**facts), "utf-8")
    return [str(path) for path in paths]


@pytest.fixture
def samples(tmp_path: Path) -> list[str]:
    return _write(tmp_path, STORY, "txt")


def test_three_stories_teach_to_read_a_fourth(
    samples: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Dateline, byline, caption, credit, link and boilerplate of a story that was no sample."""
    assert (
        main(
            ["plugins", "new", "The Lake Post", "--data", "--to", str(tmp_path), "--from", *samples]
        )
        == 0
    )
    said = capsys.readouterr().out
    assert "learned dateline: <<{place:Zomba}>> It rained." in said
    assert "not learned: domains" in said
    outlet = read_outlet(tmp_path / "lake_post.toml")
    plugins = Plugins({"lake_post": OutletPlugin(outlet)}, load_installed=True)
    assert check_outlet(outlet, plugins) == []
    article = extract(Story(STORY.format(**FACTS[3])), plugins)
    assert article.outlet
    assert article.outlet.key == "lake_post"
    assert article.dateline
    assert [place.value for place in article.dateline.places] == ["Nkhata Bay"]
    assert [author.name for author in article.authors] == ["Erik Phiri"]
    assert [author.name for author in article.contributors] == ["Tiyamike Banda"]
    assert [(c.photographer, c.words.text) for c in article.captions] == [
        ("Grace Chirwa", "The ferry on the sand")
    ]
    assert [item.headline.text for item in article.related] == ["Maize price falls"]
    assert [each.span.text for each in article.boilerplate if each.kind != "related_label"] == [
        "Ring the Lake Post bell for tomorrow's news",
        "The Lake Post is printed in Zomba since 1961",
    ]


SHARED = "The river took the old bridge two years ago, and with it the only road to the hospital."
SAID = "“We moved the goats, and then we moved the children,” said Omar Roe, a herder."


def test_two_stories_of_one_writer_leave_the_byline_a_byline(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A name that two stories share is no furniture where a third has another one behind the same words."""
    facts = [dict(each) for each in FACTS[:3]]
    for each in facts[:2]:
        each["author"], each["helper"] = "Erik Phiri", "Agnes Mtambo"
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path, each in zip(paths, facts, strict=True):
        path.write_text(STORY.format(**each), "utf-8")
    arguments = ["--data", "--to", str(tmp_path), "--from", *map(str, paths)]
    assert main(["plugins", "new", "The Lake Post", *arguments]) == 0
    said = capsys.readouterr().out
    assert f"learned byline: Penned by {facts[0]['author']}" in said
    assert f"learned credit: Legwork by {{people:{facts[0]['helper']}}}" in said
    assert "learned boilerplate: Penned" not in said


def test_a_line_with_a_word_of_its_name_marks_an_outlet(tmp_path: Path) -> None:
    """`Ring the Lake Post bell`, where no line has the whole name of The Lake Post."""
    form = STORY.replace("The Lake Post is printed in Zomba since 1961\n", "")
    arguments = ["--data", "--to", str(tmp_path), "--from", *_write(tmp_path, form, "txt")]
    assert main(["plugins", "new", "The Lake Post", *arguments]) == 0
    outlet = read_outlet(tmp_path / "lake_post.toml")
    plugins = Plugins({"lake_post": OutletPlugin(outlet)}, load_installed=True)
    article = extract(Story(form.format(**FACTS[3])), plugins)
    assert article.outlet
    assert article.outlet.key == "lake_post"


def test_what_stories_of_one_event_share_is_no_furniture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A paragraph of two stories and a quotation of all three stay the story's; beginnings of quotations, too."""
    forms = [
        STORY.replace("The work cost", f"{added}\n\nThe work cost")
        for added in (SHARED, SHARED, "It rained.")
    ]
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for path, form, facts in zip(paths, forms, FACTS, strict=False):
        path.write_text(
            form.replace("Elsewhere on", f"{SAID}\n\nElsewhere on").format(**facts), "utf-8"
        )
    arguments = ["--data", "--to", str(tmp_path), "--from", *map(str, paths)]
    assert main(["plugins", "new", "The Lake Post", *arguments]) == 0
    said = capsys.readouterr().out
    assert f"not learned: boilerplate: '{SHARED[:59]}…'" in said
    assert f"not learned: boilerplate: '{SAID[:59]}…'" in said
    outlet = read_outlet(tmp_path / "lake_post.toml")
    learned = [example for area in ("boilerplate", "related", "caption") for rule in getattr(outlet, area) for example in rule.examples]  # fmt: skip
    assert len(learned) == 8  # two lines of furniture, three links, three captions
    assert not any("waited" in example or "goats" in example for example in learned)


def _pytest(folder: Path) -> subprocess.CompletedProcess[str]:
    (module,) = folder.glob("src/*/__init__.py")
    environment = {**os.environ, "PYTHONPATH": str(module.parents[1])}
    command = [sys.executable, "-m", "pytest", "-q", "--plugin-file", str(module)]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )


@pytest.mark.slow
@pytest.mark.parametrize("learned", [True, False], ids=["samples", "no samples"])
def test_the_package_is_green_at_once(samples: list[str], tmp_path: Path, learned: bool) -> None:
    """Its own tests pass as it was written, and they are many."""
    more = ["--from", *samples] if learned else []
    to = tmp_path / "out"
    assert (
        main(
            [
                "plugins",
                "new",
                "The Lake Post",
                "--domain",
                "lakepost.example",
                "--to",
                str(to),
                *more,
            ]
        )
        == 0
    )
    done = _pytest(to / "newsextract-lake_post")
    assert done.returncode == 0, done.stdout + done.stderr
    passed = int(done.stdout.rpartition(" passed")[0].split()[-1])
    assert passed > (50 if learned else 20)


def test_pages_teach_where_they_keep_things(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Host, element of the body and element of the byline that all pages share."""
    pytest.importorskip("selectolax")
    pages = _write(tmp_path, PAGE, "html")
    assert (
        main(["plugins", "new", "Lake Post", "--data", "--to", str(tmp_path), "--from", *pages])
        == 0
    )
    outlet = read_outlet(tmp_path / "lake_post.toml")
    assert outlet.domains == ("lakepost.example",)
    assert outlet.page == {"layouts": [{"body": ".lp-words", "byline": ".lp-writer"}]}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["CNA"], "cna: an outlet of this key is there already (cna)"),
        (["字"], "no key can be made of '字': say --key"),
    ],
)
def test_a_name_that_cannot_be_is_told(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, exit code 2, nothing written."""
    assert main(["plugins", "new", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_nothing_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file or a folder that is there stays as it is."""
    (tmp_path / "lake_post.toml").write_text("mine", "utf-8")
    assert main(["plugins", "new", "The Lake Post", "--data", "--to", str(tmp_path)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert (tmp_path / "lake_post.toml").read_text("utf-8") == "mine"


def test_a_sample_that_cannot_be_read_is_told(
    samples: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are learned from, and the exit code says so."""
    arguments = ["--data", "--to", str(tmp_path), "--from", *samples, "gone.txt"]
    assert main(["plugins", "new", "The Lake Post", *arguments]) == 1
    out, err = capsys.readouterr()
    assert "gone.txt: no such file" in err
    assert "learned dateline" in out


@pytest.mark.parametrize(
    ("name", "key"), [("The Lake Post", "lake_post"), ("CNA", "cna"), ("L'Écho 24", "l_cho_24")]
)
def test_a_key_is_made_of_the_name(name: str, key: str) -> None:
    """Lower-case letters and digits, without the article."""
    assert key_of(name) == key


def test_the_pattern_of_the_tutorial_matches_its_example() -> None:
    """What the tutorial tells to type is what passes."""
    page = (Path(__file__).resolve().parents[2] / "docs" / "tutorial-outlet.md").read_text("utf-8")
    (pattern,) = re.findall(r'pattern=r"(.+)",', page)
    (examples,) = re.findall(r"examples=\((.+)\),", page)
    rule = Rule(
        name="lake_post.dateline.opening",
        pattern=pattern,
        examples=tuple(re.findall(r'"([^"]+)"', examples)),
        rejects=("It rained.",),
    )
    assert list(example_faults(rule, Plugins().grammar("en"))) == []
