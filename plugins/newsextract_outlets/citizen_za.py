"""The Citizen: its domains and its pages."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

CITIZEN_ZA = Outlet(
    key="citizen_za",
    name="The Citizen",
    domains=("citizen.co.za",),
    page={
        "layouts": (
            {
                "years": "2022-",
                "body": ".single-content",
                "drop": ".read-more-posts-container,.related-posts-container",
                "byline": ".author-name",
            },
        )
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """The Citizen."""
    return (CITIZEN_ZA,)
