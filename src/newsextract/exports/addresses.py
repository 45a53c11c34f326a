"""Where a story stands on the web, if that is known and can be linked to."""

from __future__ import annotations

import hashlib
from urllib.parse import urlsplit

from newsextract.records import Article


def address_of(article: Article, url: str | None) -> str | None:
    """The address that was given, else that of the page; None where there is none.

    Raises:
        ValueError: The address that was given is no web address.
    """
    if url is None:
        own = article.page.url if article.page else None
        return own if own is not None and _is_web(own) else None
    if not _is_web(url):
        raise ValueError(
            f"{url[:80]!r} is no web address; expected one that begins with https:// or http://"
        )
    return url


def source_of(article: Article, url: str | None) -> str:
    """The address, else a name made from the text: `urn:sha256:…`."""
    found = address_of(article, url)
    if found is not None:
        return found
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return f"urn:sha256:{digest}"


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)
