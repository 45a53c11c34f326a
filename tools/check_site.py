"""Check a built site: no dead link or anchor within it, and nothing loaded from elsewhere.

    python tools/check_site.py SITE

Exits with 1 and one line a fault.
"""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

LOADS = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src"}
_STYLE_FROM_ELSEWHERE = re.compile(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^\"')\s]+")


class Page(HTMLParser):
    """The links, the anchors and the loaded things of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag links to, is called, or loads."""
        values = {name: value or "" for name, value in attrs}
        self.anchors.update(values[name] for name in ("id", "name") if values.get(name))
        if tag == "a" and values.get("href"):
            self.links.append(values["href"])
        if tag in LOADS and values.get(LOADS[tag]):
            self.loads.append(values[LOADS[tag]])
        if tag == "link" and values.get("rel") in ("stylesheet", "preload", "icon", "preconnect"):
            self.loads.append(values.get("href", ""))


def outside(url: str) -> bool:
    """Whether a URL leaves the site."""
    parts = urlsplit(url)
    return bool(parts.scheme or parts.netloc)


def faults(site: Path) -> list[str]:
    """What is wrong, one line each."""
    pages = {path.resolve(): Page(path.read_text("utf-8")) for path in site.rglob("*.html")}
    found = []
    for path, page in pages.items():
        name = path.relative_to(site.resolve())
        found += [f"{name}: loads {url}" for url in page.loads if outside(url)]
        for url in page.links:
            if outside(url) or path.name == "404.html":
                continue
            target, anchor = urldefrag(url)
            goal = (path.parent / unquote(target)).resolve() if target else path
            goal = goal / "index.html" if goal.is_dir() else goal
            if not goal.exists():
                found.append(f"{name}: dead link {url}")
            elif anchor and goal in pages and unquote(anchor) not in pages[goal].anchors:
                found.append(f"{name}: no such place {url}")
    for path in site.rglob("*.css"):
        for match in _STYLE_FROM_ELSEWHERE.finditer(path.read_text("utf-8")):
            found.append(f"{path.relative_to(site)}: loads {match.group()}")
    if not pages:
        found.append(f"{site}: holds no page")
    return found


if __name__ == "__main__":
    wrong = faults(Path(sys.argv[1]))
    print("\n".join(wrong) or "no dead link, nothing loaded from elsewhere")
    sys.exit(1 if wrong else 0)
