"""The page around the stories: head, policy, style, way in, foot."""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib.resources import files

from newsextract.reporting.markup import Html, element, plain


@functools.cache
def style() -> str:
    """The style sheet, the only one of the page."""
    return files("newsextract.reporting").joinpath("report.css").read_text(encoding="utf-8")


@functools.cache
def policy() -> str:
    """What a browser may load for the page: nothing; what styles it: this one sheet, known by its digest."""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def write_page(title: str, header: Html, main: Html) -> str:
    """A whole HTML document."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy()),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", plain(title)),
        element("style", Html(style())),
    )
    foot = element(
        "footer",
        element(
            "p",
            "Read by newsextract: rules only, no model. Every record can be traced to its words; none of it "
            "says whether what was said is true.",
        ),
    )
    skip = element("a", "Skip to the content", href="#content", class_="skip")
    body = element("body", skip, header, element("main", main, id="content", tabindex=-1), foot)
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"
