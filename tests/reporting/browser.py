"""A real browser: pages opened in Chromium, measured, photographed, and searched for faults of accessibility.

The report has no script. To measure it, a copy gets one, and a policy that lets that script run; the rule for
style sheets stays as it is, so that a sheet that its own policy forbids would be noticed.
"""

from __future__ import annotations

import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

WIDTHS = (390, 820, 1400)
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_NARROWEST = 500  # window that Chromium opens; a phone is a frame in it
_FORBIDDEN = "default-src &#x27;none&#x27;;"

# what a harness finds out: the width of everything, what is cut off, what lies on something else
_MEASURE = """
const cut = [], outside = [], overlapping = [];
const name = node => node.tagName + '.' + (node.getAttribute('class') || '') + ': ' + node.textContent.slice(0, 40);
for (const node of document.querySelectorAll('main *, header *, footer *')) {
  if (node.closest('.unheard')) continue;
  const box = node.getBoundingClientRect();
  if (box.width === 0) continue;
  if (box.right > innerWidth + 1 || box.left < -1) outside.push(name(node));
  const style = getComputedStyle(node);
  if (style.overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1) cut.push(name(node));
}
const blocks = [...document.querySelectorAll('main p, main li > a, main h1, main h2, main h3, main td, main th, svg text')]
  .filter(node => !node.closest('.unheard') && node.textContent.trim());
const boxes = blocks.map(node => node.getBoundingClientRect());
for (let i = 0; i < blocks.length; i++) for (let j = i + 1; j < blocks.length && j < i + 60; j++) {
  const a = boxes[i], b = boxes[j];
  if (blocks[i].contains(blocks[j]) || blocks[j].contains(blocks[i])) continue;
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (wide > 2 && high > 4) overlapping.push(name(blocks[i]) + ' | ' + name(blocks[j]));
}
const measured = {
  inner: innerWidth, scroll: document.documentElement.scrollWidth, cut, outside, overlapping,
  styled: getComputedStyle(document.querySelector('.story')).maxWidth,
};
"""
_REPORT = """
const tell = found => {
  const out = document.createElement('pre');
  out.id = 'measured';
  out.textContent = JSON.stringify(found);
  parent.document.body.append(out);  // of the page, or of the page around it
};
"""
_AXE = """
axe.run(document, {resultTypes: ['violations']}).then(
  found => tell({violations: found.violations.map(each => ({
    id: each.id, impact: each.impact, nodes: each.nodes.slice(0, 5).map(node => node.html.slice(0, 200))}))}),
  error => tell({violations: [{id: String(error), impact: 'critical', nodes: []}]}));
"""


def find_chromium() -> str:
    """The browser; the test is skipped where there is none."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("no Chromium is installed: the report was not looked at")
    return found


def find_axe() -> str:
    """The source of axe-core, the newest that is installed; the test is skipped where there is none."""
    for package in ("axe_playwright_python", "axe_core_python"):
        spec = importlib.util.find_spec(package)
        for folder in (spec.submodule_search_locations or ()) if spec else ():
            path = Path(folder) / "axe.min.js"
            if path.exists():
                return path.read_text(encoding="utf-8")
    pytest.skip("axe-core-python is not installed: accessibility was not checked")


def measure(page: str, width: int, folder: Path) -> dict[str, Any]:
    """Widths, and what is cut off, outside or upon something else, in a window that wide."""
    return _run(page, _MEASURE + _REPORT + "tell(measured);", width, folder)


def accessibility(
    page: str, axe: str, width: int, folder: Path, dark: bool = False
) -> list[dict[str, Any]]:
    """What axe-core finds."""
    violations: list[dict[str, Any]] = _run(page, f"{axe};{_REPORT}{_AXE}", width, folder, dark)[
        "violations"
    ]
    return violations


def photograph(page: str, width: int, folder: Path) -> Path:
    """A screenshot of the first 2,000 pixels of the page as it is."""
    picture = folder / f"report-{width}.png"
    _chromium(page, folder, width, f"--screenshot={picture}")
    return picture


def print_out(page: str, folder: Path) -> bytes:
    """The page as a PDF."""
    printed = folder / "report.pdf"
    _chromium(page, folder, 820, f"--print-to-pdf={printed}")
    return printed.read_bytes()


def _run(page: str, script: str, width: int, folder: Path, dark: bool = False) -> dict[str, Any]:
    assert _FORBIDDEN in page
    page = page.replace(_FORBIDDEN, _FORBIDDEN + " script-src &#x27;unsafe-inline&#x27;;", 1)
    head, _, tail = page.rpartition("</body>")
    page = f"{head}<script>{script}</script></body>{tail}"
    if width < _NARROWEST:
        page = (
            f'<!DOCTYPE html><body><iframe width="{width}" height="2000" frameborder="0" '
            f'srcdoc="{html.escape(page)}"></iframe></body>'
        )
    options = ["--dump-dom", "--virtual-time-budget=20000"]
    if dark:
        options.append("--blink-settings=preferredColorScheme=0")
    dom = _chromium(page, folder, max(width, _NARROWEST), *options)
    found = re.search(r'<pre id="measured">(.*?)</pre>', dom, re.DOTALL)
    assert found, dom[-500:]
    answer: dict[str, Any] = json.loads(html.unescape(found[1]))
    return answer


def _chromium(page: str, folder: Path, width: int, *options: str) -> str:
    path = folder / "report.html"
    path.write_text(page, encoding="utf-8")
    command = [
        find_chromium(), "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
        *(("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()),
        f"--user-data-dir={folder / 'profile'}", f"--window-size={width},2000", *options, path.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, timeout=120, check=False)
    return done.stdout.decode("utf-8", "replace")
