"""Reuters: `DOHA/CAIRO, Nov 22 (Reuters) -`, `(Reporting by Emma Roe; Editing by Jon Poe)`."""

from __future__ import annotations

from newsextract import Outlet, Rule, hookimpl

DATELINE = Rule(
    name="reuters.mark.dateline",
    at="anywhere",
    anchor="Reuters",
    weight=2.5,
    within=2_500,
    pattern=r"(?<= (?: \A [^\n(]{0,80} | \n (?: [^\s(] [^\n(]{0,60} )? ) \( ) Reuters \) [ ]? (?: -- | [—–-] )",
    examples=("LIMA/QUITO, Nov 22 (Reuters) - It rained.", "(Reuters) -It rained."),
    rejects=("The agency (Reuters) said it rained.",),
)
REPORTING = Rule(
    name="reuters.mark.reporting",
    at="anywhere",
    anchor="Reporting by ",
    weight=1.5,
    pattern=r"(?<= [(\n] | \A ) Reporting [ ] by [ ] \p{Lu}[^\n]{3,200} [Ee]diting [ ] by [ ] \p{Lu}",
    examples=("(Reporting by Emma Roe; Editing by Jon Poe)",),
    rejects=("reporting by Emma Roe",),
)
TRUST = Rule(
    name="reuters.mark.trust",
    at="anywhere",
    anchor="Thomson Reuters Trust",
    weight=2.5,
    pattern=r"Thomson [ ] Reuters [ ] Trust [ ] Principles",
    examples=("Our Standards: The Thomson Reuters Trust Principles.",),
    rejects=("Thomson Reuters shares",),
)

PAGE = {
    "layouts": (
        {
            "years": "2020-",
            "body": '[class*="article-body__content"]',
            "drop": '[data-testid="ResponsiveAdSlot"],[data-testid="Badge"],[class*="toolbar"]',
            "byline": '[class*="author-name"],[class*="info-content__author"]',
        },
        {
            "years": "2018-2020",
            "body": ".StandardArticleBody_container",
            "drop": ".PrimaryAsset_container,.StandardArticleBody_trustBadgeContainer",
            "byline": ".BylineBar_byline",
        },
        {
            "years": "2016-2018",
            "body": '[class*="ArticlePage-article-body"],.ArticleBodyWrapper',
            "drop": '[class*="ArticleBody-byline"],[class*="RelatedCoverage"],[class*="slideshow"]',
            "byline": '[class*="Byline-byline"]',
        },
    ),
}
REUTERS = Outlet(
    key="reuters",
    name="Reuters",
    kind="agency",
    domains=("reuters.com",),
    marks=(DATELINE, REPORTING, TRUST),
    page=PAGE,
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Reuters."""
    return (REUTERS,)
