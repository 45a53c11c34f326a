"""Print the lowest versions that pyproject.toml allows, as pins for pip, one a line.

    python tools/lowest_versions.py [EXTRA …]

`tools/test_lowest.sh` runs the tests with them.
"""

import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).parent.parent / "pyproject.toml"
_FLOOR = re.compile(r"([A-Za-z0-9_.-]+(?:\[[^]]*])?)\s*>=\s*([0-9][0-9A-Za-z.]*)")


def lowest(requirements: list[str]) -> list[str]:
    """Each requirement at its floor; one without a floor stays as it is."""
    return [_FLOOR.sub(r"\1==\2", requirement) for requirement in requirements]


def main(extras: list[str]) -> None:
    """Print the pins of the core and of the extras named."""
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    wanted = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    print("\n".join(dict.fromkeys(lowest(wanted))))


if __name__ == "__main__":
    main(sys.argv[1:])
