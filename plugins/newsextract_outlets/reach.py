"""Reach: The Mirror, Daily Star and Express; pages since 2025 have JSON-LD, whose headline is the one that counts."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

DAILY_STAR = Outlet(
    key="dailystar",
    name="Daily Star",
    domains=("dailystar.co.uk",),
    page={
        "headline": ("ld+json", "og:title", "h1"),
        "standfirst": '[data-testid="leadtext"],p.sub-title',
    },
)
EXPRESS = Outlet(
    key="express",
    name="Express",
    aliases=("Express.co.uk", "Daily Express"),
    domains=("express.co.uk", "the-express.com"),
    page={
        "headline": ("og:title", "h1"),
        "drop": ".dont-miss,.two-related-articles,.photo,.p402_hide",
        "standfirst": "article > header > h3",
    },
)
MIRROR = Outlet(
    key="mirror",
    name="The Mirror",
    aliases=("Daily Mirror", "Mirror", "Mirror Online"),
    domains=("mirror.co.uk", "themirror.com"),
    page={
        "headline": ("og:title", "h1"),
        "standfirst": '[data-testid="leadtext"],.lead-content > p',
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Mirror, Daily Star and Express."""
    return (DAILY_STAR, EXPRESS, MIRROR)
