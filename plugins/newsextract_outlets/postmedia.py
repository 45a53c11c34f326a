"""Postmedia: National Post and its sisters share one layout, `section.article-content__content-group--story`."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

_PAGE = {
    "headline": ("og:title", "h1"),
    "drop": "#disclaimer,.visually-hidden,.ad__section-border,.article-content__sign-in-group,section.more-topic,.js-widget-content",
    "standfirst": "p.article-subtitle",
    "byline": ".published-by__author,.wire-published-by__authors",
}

CANADA_COM = Outlet(
    key="canada_com",
    name="Canada.com",
    aliases=("canada",),
    domains=("o.canada.com", "canada.com"),
    page=_PAGE,
)
FINANCIAL_POST = Outlet(
    key="financialpost", name="Financial Post", domains=("financialpost.com",), page=_PAGE
)
NATIONAL_POST = Outlet(
    key="nationalpost", name="National Post", domains=("nationalpost.com",), page=_PAGE
)
OTTAWA_CITIZEN = Outlet(
    key="ottawacitizen", name="Ottawa Citizen", domains=("ottawacitizen.com",), page=_PAGE
)
THE_PROVINCE = Outlet(
    key="theprovince", name="The Province", domains=("theprovince.com",), page=_PAGE
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """National Post and its sisters."""
    return (CANADA_COM, FINANCIAL_POST, NATIONAL_POST, OTTAWA_CITIZEN, THE_PROVINCE)
