"""CNN Business, formerly CNNMoney: `CNNMoney (New York) First published …` ends its stories."""

from __future__ import annotations

from newsextract import Outlet, hookimpl

CNN_BUSINESS = Outlet(
    key="cnn_business",
    name="CNNMoney",
    aliases=("CNN Business", "CNN Money"),
    domains=("money.cnn.com",),
    page={
        "layouts": (
            {
                "years": "2010-2018",
                "body": "#storytext",
                "drop": "#js-ie-storytop,.storytimestamp,.ie--storytop",
                "byline": ".cnnbyline",
            },
        ),
    },
)


@hookimpl
def register_outlets() -> tuple[Outlet, ...]:
    """CNNMoney."""
    return (CNN_BUSINESS,)
