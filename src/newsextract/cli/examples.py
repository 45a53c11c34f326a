"""The examples that `--help` shows, a few for each command; tests hold them against the parser.

EXAMPLES["diff"]  ->  "newsextract diff monday.txt tuesday.txt    what changed …"
"""

from __future__ import annotations

EXAMPLES = {
    "extract": """\
newsextract story.txt                          JSON, on one line
newsextract --brief story.txt page.html.gz     to be read
newsextract --table --outlet ap story.txt      as aligned tables
newsextract - < story.txt | jq '.quotes[]'     from a pipe, into a pipe""",
    "explain": """\
newsextract explain story.txt                  every quote
newsextract explain story.txt q3               by its id
newsextract explain story.txt "no money"       by some of its words""",
    "audit": """\
newsextract audit story.txt                    a table
newsextract audit --csv *.txt > sources.csv    one row a source""",
    "compare": """\
newsextract compare cna.txt npr.txt            families and conflicts
newsextract compare --json *.txt               everything, with its spans""",
    "verify": """\
newsextract verify draft.txt --against interview.txt report.txt
newsextract verify - --against interview.txt < draft.txt""",
    "diff": """\
newsextract diff monday.txt tuesday.txt        what changed in a day""",
    "lock": """\
newsextract lock story.txt --map quotes.json > locked.txt""",
    "unlock": """\
newsextract unlock edited.txt --map quotes.json > story.txt""",
    "report": """\
newsextract report story.txt --html story.html
newsextract report *.txt --html all.html       several, side by side""",
    "corpus": """\
newsextract corpus stories/ --to out           a folder into JSON lines
newsextract corpus day.jsonl --to day.db       one SQLite file, to be searched
newsextract corpus news.csv --to t --format csv --columns text=BODY
newsextract corpus big.warc.gz --to out --resume""",
    "search": """\
newsextract search day.db roofs                who said something of roofs
newsextract search day.db '"no money"' --since 2025-03-01
newsextract search day.db --speaker Banda --json""",
    "export": """\
newsextract export graphml *.txt > net.graphml     who tells whom, for Gephi
newsextract export annotations story.txt           W3C Web Annotations""",
    "schema": """\
newsextract schema > article.schema.json""",
    "plugins": """\
newsextract plugins                            outlets, languages, plugins
newsextract plugins --json                     the same, for programs""",
    "plugins check": """\
newsextract plugins check lake_post            an installed outlet
newsextract plugins check lakepost.toml        a file""",
    "plugins new": """\
newsextract plugins new "The Lake Post" --from a.txt b.txt c.txt
newsextract plugins new "The Lake Post" --data --domain lakepost.example""",
    "plugins trace": """\
newsextract plugins trace story.txt            whose story, and who answered""",
    "plugins doctor": """\
newsextract plugins doctor                     what is broken""",
    "completion": """\
newsextract completion bash >> ~/.bashrc
newsextract completion zsh >> ~/.zshrc         after its line with compinit
newsextract completion fish >> ~/.config/fish/config.fish""",
    "man": """\
newsextract man | man -l -                     read it now
newsextract man > ~/.local/share/man/man1/newsextract.1""",
}


def epilog(command: str) -> str | None:
    """What stands under the options of a command."""
    lines = "\n".join(f"  {line}" for line in EXAMPLES.get(command, "").splitlines())
    return f"examples:\n{lines}" if lines else None
