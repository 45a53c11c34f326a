"""Check what is in a wheel and an sdist.

    python tools/package_contents.py FILE.whl FILE.tar.gz

Exits with 1 and one line a fault where a file is missing that a user needs, or one is there that
nobody should get.
"""

import sys
import tarfile
import zipfile
from pathlib import Path

NEEDED = {
    ".whl": (
        "newsextract/__init__.py",
        "newsextract/py.typed",
        "newsextract/languages/en/prepared/words.txt",
        f"newsextract/languages/en/prepared/patterns.{sys.implementation.cache_tag}.bin",
        "newsextract_outlets/__init__.py",
        ".dist-info/licenses/LICENSE",
        ".dist-info/licenses/NOTICE",
        ".dist-info/entry_points.txt",
    ),
    ".tar.gz": ("/LICENSE", "/NOTICE", "/README.md", "/pyproject.toml", "/CHANGELOG.md"),
}
UNWANTED = ("__pycache__", ".pyc", "/.venv", ".hypothesis", "/.git/", "benchmarks/data")


def names_in(package: Path) -> list[str]:
    """The files of an archive."""
    if package.suffix == ".whl":
        with zipfile.ZipFile(package) as archive:
            return archive.namelist()
    with tarfile.open(package) as archive:
        return archive.getnames()


def faults(package: Path) -> list[str]:
    """What is missing, and what should not be there."""
    kind = ".whl" if package.suffix == ".whl" else ".tar.gz"
    names = names_in(package)
    missing = [want for want in NEEDED[kind] if not any(name.endswith(want) for name in names)]
    extra = [name for name in names if any(part in name for part in UNWANTED)]
    return [f"{package.name}: no file {name}" for name in missing] + [
        f"{package.name}: holds {name}" for name in extra
    ]


def main(packages: list[str]) -> int:
    """Check each package; print its size and what is wrong with it."""
    found = [fault for package in packages for fault in faults(Path(package))]
    for package in packages:
        print(f"{Path(package).name}: {Path(package).stat().st_size / 1024:.0f} KiB")
    print("\n".join(found) or "contents as they should be")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
