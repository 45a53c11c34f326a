"""The cast of a text: everybody who acts or speaks in it, while their mentions are being joined."""

from __future__ import annotations

from newsextract.findings import ActorFinding, AnonymityFinding
from newsextract.span import Extent, made


class Player:
    """An actor in the making.

    Attributes:
        name: The fullest name so far.
        type: person organization government group anonymous.
        mentions: (extent, type) in order of joining.
        forms: Other names.
        roles: (extent, kind).
        words: Words of its titles and descriptions, in lower case; see `descriptions.describe`.
        described: Full mentions whose surroundings have not been read yet.
        learnt_roles: How many of its roles have been read.
        he: How often the text ties a masculine word to it.
        she: The same for a feminine word.
        named: Whether the text gives a name.
        country: Whether it is the government of a country.
        speaks: Whether it is the source of an attribution.
        acts: Whether it is mentioned otherwise than as a place or an adjective.
        members: Players that a joint actor is made of.
        number: one several unstated.
        anonymity: How it stays unnamed.
    """

    __slots__ = (
        "acts", "affiliations", "anonymity", "country", "described", "forms", "he", "head", "index", "learnt_roles",
        "members", "mentions",
        "name", "named", "number", "roles", "rule", "she", "speaks", "type", "words",
    )  # fmt: skip

    def __init__(self, name: str, kind: str, rule: str, *, named: bool = True) -> None:
        self.name = name
        self.type = kind
        self.rule = rule
        self.named = named
        self.mentions: list[tuple[Extent, str]] = []
        self.forms: dict[str, None] = {}
        self.roles: list[tuple[Extent, str]] = []
        self.affiliations: dict[str, None] = {}
        self.words: set[str] = set()
        self.described: list[Extent] = []
        self.learnt_roles = 0
        self.he = 0
        self.she = 0
        self.head = ""
        self.country = False
        self.speaks = False
        self.acts = False
        self.members: tuple[Player, ...] = ()
        self.number = "one"
        self.anonymity: AnonymityFinding | None = None
        self.index = -1

    def __repr__(self) -> str:
        return f"<{self.name} {self.type} {len(self.mentions)}>"

    def agrees(self, pronoun: str) -> bool:
        """Whether `he` or `she` may mean this one, as far as the text has shown."""
        if pronoun == "he":
            return self.she <= self.he
        return self.he <= self.she

    def add(self, extent: Extent, kind: str) -> None:
        """Join a mention."""
        self.mentions.append((extent, kind))

    def finding(self) -> ActorFinding:
        """The actor as it travels on; members by index."""
        name = self.name
        aliases = tuple([form for form in self.forms if form != name])
        members = tuple([member.index for member in self.members])
        return made(
            ActorFinding,
            (
                name, self.type, tuple(sorted(set(self.mentions))), aliases, tuple(dict.fromkeys(self.roles)),
                tuple(self.affiliations), members, self.anonymity, self.rule, 1.0,
            ),
        )  # fmt: skip
