"""`newsextract completion SHELL`: what completes commands, options and their values, made of the parser.

Files complete everywhere else. The script holds names only: nothing of it runs `newsextract`.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from newsextract.cli.meaning import options_of, parsers_of, summary_of, walk


def run(options: argparse.Namespace) -> int:
    """Print the script for the shell."""
    from newsextract.cli.parser import make_parser

    parser, _ = make_parser()
    print({"bash": bash, "zsh": zsh, "fish": fish}[options.shell](parser), end="")
    return 0


def names_of(parser: argparse.ArgumentParser) -> list[str]:
    """The options of a command as they are written, the long form where there is one."""
    return [action.option_strings[-1] for action in options_of(parser)]


def values_of(parser: argparse.ArgumentParser) -> dict[str, list[str]]:
    """Option -> its values, where it has a closed list."""
    return {
        action.option_strings[-1]: [str(choice) for choice in action.choices]
        for action in options_of(parser)
        if action.choices
    }


def words_of(parser: argparse.ArgumentParser) -> list[str]:
    """What stands in the place of a file name: commands, or values with a closed list."""
    words = list(parsers_of(parser))
    for action in parser._actions:
        if not action.option_strings and action.choices and not parsers_of(parser):
            words += [str(choice) for choice in action.choices]
    return words


def bash(parser: argparse.ArgumentParser) -> str:
    """For bash 3.2 and newer."""
    cases = _cases(parser, _bash_case)
    commands = "|".join(path.replace(" ", r"\ ") for path, _ in walk(parser) if " " in path)
    return f"""\
# completion of newsextract for bash; made by: newsextract completion bash
_newsextract() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" command="" words="" others="" values=""
    if [ "$COMP_CWORD" -gt 1 ]; then command="${{COMP_WORDS[1]}}"; fi
    if [ "$COMP_CWORD" -gt 2 ]; then
        case "$command ${{COMP_WORDS[2]}}" in {commands}) command="$command ${{COMP_WORDS[2]}}" ;; esac
    fi
    case "$command" in
{cases}    esac
    if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$word")); return; fi
    case "$word" in
        -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "$others" -- "$word") $(compgen -f -- "$word")) ;;
    esac
}}
complete -o filenames -F _newsextract newsextract
"""


def _cases(
    parser: argparse.ArgumentParser, one: Callable[[str, argparse.ArgumentParser], str]
) -> str:
    """A case for each command; a first word that is none stands for `extract`."""
    commands = dict(walk(parser))
    cases = [one(_quoted(path), command) for path, command in commands.items()]
    return "".join([*cases, one("''", parser), one("*", commands["extract"])])


def _bash_case(label: str, parser: argparse.ArgumentParser) -> str:
    values = "".join(
        f'            case "$before" in {name}) values="{" ".join(choices)}" ;; esac\n'
        for name, choices in values_of(parser).items()
    )
    return f"""\
        {label})
            words="{" ".join(names_of(parser))}" others="{" ".join(words_of(parser))}"
{values}            ;;
"""


def zsh(parser: argparse.ArgumentParser) -> str:
    """For zsh: a file `_newsextract` in a folder of `$fpath`."""
    cases = _cases(parser, _zsh_case)
    paths = "|".join(path.replace(" ", r"\ ") for path, _ in walk(parser) if " " in path)
    return f"""\
#compdef newsextract
# completion of newsextract for zsh; made by: newsextract completion zsh
_newsextract() {{
    local command="" before="${{words[CURRENT-1]}}"
    local -a options others values
    if (( CURRENT > 2 )); then command="${{words[2]}}"; fi
    if (( CURRENT > 3 )); then
        case "$command ${{words[3]}}" in {paths}) command="$command ${{words[3]}}" ;; esac
    fi
    case "$command" in
{cases}    esac
    if (( $#values )); then compadd -- $values; return; fi
    if [[ "${{words[CURRENT]}}" == -* ]]; then _describe option options; return; fi
    if (( $#others )); then _describe command others; fi
    _files
}}
if [[ "$funcstack[1]" == _newsextract ]]; then _newsextract "$@"; else compdef _newsextract newsextract; fi
"""


def _zsh_case(label: str, parser: argparse.ArgumentParser) -> str:
    options = " ".join(
        _quoted(f"{action.option_strings[-1]}:{_plain(action.help)}")
        for action in options_of(parser)
    )
    others = " ".join(
        _quoted(f"{word}:{_plain(summary_of(parser, word))}") for word in words_of(parser)
    )
    values = "".join(
        f"            if [[ $before == {name} ]]; then values=({' '.join(choices)}); fi\n"
        for name, choices in values_of(parser).items()
    )
    return f"""\
        {label})
            options=({options})
            others=({others})
{values}            ;;
"""


def fish(parser: argparse.ArgumentParser) -> str:
    """For fish: a file `newsextract.fish` in a folder of `$fish_complete_path`."""
    names = list(parsers_of(parser))
    first = f"not __fish_seen_subcommand_from {' '.join(names)}"
    lines = ["# completion of newsextract for fish; made by: newsextract completion fish"]
    lines += [
        f"complete -c newsextract -n {_quoted(first)} -a {name} -d {_quoted(_plain(summary_of(parser, name)))}"
        for name in names
    ]
    for path, command in walk(parser):
        words = path.split(" ")
        where = " && ".join(f"__fish_seen_subcommand_from {word}" for word in words)
        if parsers_of(command):
            where += f" && not __fish_seen_subcommand_from {' '.join(parsers_of(command))}"
        lines += _fish_lines(where, command)
    return "\n".join(lines) + "\n"


def _fish_lines(where: str, command: argparse.ArgumentParser) -> list[str]:
    start = f"complete -c newsextract -n {_quoted(where)}"
    lines = [
        f"{start} -a {word} -d {_quoted(_plain(summary_of(command, word)))}"
        for word in words_of(command)
    ]
    values = values_of(command)
    for action in options_of(command):
        name = action.option_strings[-1]
        line = f"{start} -l {name[2:]} -d {_quoted(_plain(action.help))}"
        if name in values:
            line += f" -x -a {_quoted(' '.join(values[name]))}"
        elif action.nargs != 0:
            line += " -r"
        lines.append(line)
    return lines


def _plain(text: str | None) -> str:
    """Help on one line, without what a shell or `_describe` would read as its own."""
    return (text or "").replace("%%", "%").replace(":", ",").replace("$", "").replace("`", "")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"
