"""Roles and affiliations: what the text says somebody is, with spans."""

from __future__ import annotations

import pytest

from newsextract import Actor, extract


def actor_of(text: str, name: str) -> Actor:
    """The actor of a name."""
    return next(actor for actor in extract(text).actors if actor.name == name)


@pytest.mark.parametrize(
    ("text", "name", "roles", "affiliations"),
    [
        (
            "Ingrid Solheim, chief executive of Nordvik Shipping, left.",
            "Ingrid Solheim",
            ["chief executive of Nordvik Shipping"],
            ["Nordvik Shipping"],
        ),
        (
            "Nordvik spokesman Tor Hauge said Nordvik Shipping would sell.",
            "Tor Hauge",
            ["Nordvik spokesman"],
            ["Nordvik Shipping"],
        ),
        (
            "Lena Moen of the University of Bergen said rates would fall.",
            "Lena Moen",
            [],
            ["University of Bergen"],
        ),
        (
            "Bank of Korea Governor Kim Min-jae said rates would stay.",
            "Kim Min-jae",
            ["Bank of Korea Governor"],
            ["Bank of Korea"],
        ),
        (
            "Kenya’s transport minister, Wanjiru Kamau, opened the bridge.",
            "Wanjiru Kamau",
            ["Kenya’s transport minister"],
            ["Kenya"],
        ),
        (
            "Carlos Ruiz, 34, a welder at the Vallemar shipyard, said he had no contract.",
            "Carlos Ruiz",
            ["a welder at the Vallemar shipyard"],
            [],
        ),
        (
            "Martha Osei, who heads the Ghana Farmers Union, said rains were late.",
            "Martha Osei",
            [],
            ["Ghana Farmers Union"],
        ),
        (
            "Cho Eun-ji, an analyst at Hana Securities in Seoul, said prices would rise.",
            "Cho Eun-ji",
            ["an analyst at Hana Securities in Seoul"],
            ["Hana Securities"],
        ),
        ("Ada Bright at City Hall on Monday said it was over.", "Ada Bright", [], []),
        ("Omar Roe of Kenya said he would run.", "Omar Roe", [], []),
        (
            "The roof leaks, Ana Poe, Omar Roe and Dana Obi said.",
            "Ana Poe",
            [],
            [],
        ),
    ],
)
def test_roles_and_affiliations(
    text: str, name: str, roles: list[str], affiliations: list[str]
) -> None:
    """Roles before and behind a name are its own; a body in them is where somebody belongs."""
    actor = actor_of(text, name)
    assert [role.span.text for role in actor.roles if role.kind == "title"] == roles
    assert list(actor.affiliations) == affiliations


def test_an_affiliation_has_its_span() -> None:
    """The body stands among the roles as an affiliation, where it is named."""
    text = "Ingrid Solheim, chief executive of Nordvik Shipping, left."
    (span,) = [
        role.span for role in actor_of(text, "Ingrid Solheim").roles if role.kind == "affiliation"
    ]
    assert text[span.start : span.end] == span.text == "Nordvik Shipping"


def test_kin_is_a_descriptor() -> None:
    """Whose sister somebody is, is no title."""
    actor = actor_of("Omar Obi left. His sister, Adaeze Obi, said she would stay.", "Adaeze Obi")
    assert [(role.span.text, role.kind) for role in actor.roles] == [("His sister", "descriptor")]


def test_an_unnamed_source_belongs_to_a_body() -> None:
    """The body in the description of an unnamed source is its affiliation."""
    actor = actor_of(
        "A Health Ministry official said clinics would close.", "Health Ministry official"
    )
    assert list(actor.affiliations) == ["Health Ministry"]
