"""Business Insider: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

BUSINESSINSIDER = Outlet(
    key="businessinsider",
    name="Business Insider",
    aliases=(
        "Insider",
        "INSIDER",
    ),
    domains=("businessinsider.com",),
    page={
        "layouts": (
            {
                "years": "2018-",
                "body": ".content-lock-content,.post-body-content",
                "drop": ".summary-list,.inline-newsletter-signup",
                "byline": ".byline-author-name",
            },
        )
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """Business Insider."""
    return (BUSINESSINSIDER,)
