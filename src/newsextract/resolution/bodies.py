"""Names of bodies joined: the DNC is the Democratic National Committee, Doha is Qatar."""

from __future__ import annotations

from newsextract.findings import MentionFinding
from newsextract.languages.en.coreference import TURNED
from newsextract.resolution.cast import Player

_ARTICLES = ("The ", "the ")
_SHORTEST = 3
"""Letters of an acronym that stands before its name."""


def initials_of(name: str, small: frozenset[str]) -> str:
    """`Democratic National Committee` -> `DNC`; words such as `of` do not count."""
    return "".join(
        word[0] for word in name.split() if word not in small and word[0].isalnum()
    ).upper()


class Bodies:
    """Organizations, governments and other bodies of a text."""

    def __init__(
        self,
        small: frozenset[str] = frozenset(),
        companies: frozenset[str] = frozenset(),
        nations: frozenset[str] = frozenset(),
    ) -> None:
        """Start with no body.

        Args:
            small: Words of a name that give no letter to its acronym.
            companies: Words with which the name of a company ends.
            nations: Names of countries and what belongs to them, which may stand before a name.
        """
        self._small = small
        self._nations = nations
        self._companies = companies
        self.players: list[Player] = []
        self._by_key: dict[str, Player] = {}
        self._by_word: dict[str, Player] = {}
        self._by_initials: dict[str, Player] = {}
        self.by_head: dict[str, Player] = {}

    def join(self, mention: MentionFinding, text: str) -> Player:
        """The body that a name means; a new one, if nobody has had this name."""
        written = text[slice(*mention.extent)]
        found = (
            self._by_key.get(mention.key)
            or self._by_key.get(written)
            or self._by_key.get(turned(written))
        )
        if found is None and " " not in written and written.isupper():
            found = self._by_initials.get(written.replace(".", ""))
        if found is None and mention.definite and " " not in written:
            found = self._by_word.get(written)  # the Herald of The Zomba Herald
        if found is None:
            found = self._new(mention, written)
        elif len(written) > len(found.name) and found.type == "organization":
            found.name = written
        found.forms[written] = None
        self._by_key[mention.key] = self._by_key[written] = found
        return found

    def _new(self, mention: MentionFinding, written: str) -> Player:
        name = mention.key if mention.country else written
        found = Player(name, mention.actor_type or "organization", mention.rule)
        found.country = mention.country
        self.players.append(found)
        if " " in written:
            nation, _, rest = written.partition(" ")
            if " " in rest and nation in self._nations:
                self._by_key.setdefault(rest, found)  # U.S. Food and Drug Administration
            self._by_initials.setdefault(initials_of(written, self._small), found)
            words = written.split()
            self._by_word.setdefault(words[-1], found)
            self._by_word.setdefault(words[0], found)
        return found

    def also_called(self, player: Player, name: str) -> None:
        """Give a body another name, by which it is found from now on."""
        player.forms[name] = None
        self._by_key[name] = player

    def is_acronym(self, acronym: str, name: str) -> bool:
        """Whether letters stand in order among the initials of a name: CMA, UK Competition and Markets Authority."""
        letters = acronym.replace(".", "")
        initials = iter(initials_of(name, self._small))
        return len(letters) > 1 and letters.isupper() and all(each in initials for each in letters)

    def country(self, name: str, rule: str) -> Player:
        """The government of a country, by the country's name."""
        found = self._by_key.get(name)
        if found is None:
            found = self._by_key[name] = Player(name, "government", rule)
            found.country = True
            self.players.append(found)
        return found

    def with_head(self, head: str) -> Player | None:
        """The latest body that a noun phrase with this head has named."""
        return self.by_head.get(head)

    def with_word(self, word: str) -> Player | None:
        """The body whose name begins or ends with a word: the Post, the Journal."""
        found = self._by_key.get(word) or self._by_word.get(word)
        if found is None and word.isupper():
            found = self._by_initials.get(word)
        return found

    def company(self, word: str) -> Player | None:
        """The company whose name begins with a word: Vantis Holdings."""
        found = self._by_word.get(word)
        if found is None or not found.name.startswith(word + " "):
            return None
        return found if found.name.rpartition(" ")[2] in self._companies else None

    def with_initials(self, acronym: str) -> Player | None:
        """The body whose full name has these initials: NLPU, the National Lake Pilots Union."""
        if len(acronym) < _SHORTEST or not acronym.isupper():
            return None
        return self._by_initials.get(acronym)

    def phrase(self, name: str, kind: str, rule: str) -> Player:
        """A body that a noun phrase names: the Obi campaign, the state's ballot commission."""
        key = name.lower()
        found = self._by_key.get(key)
        if found is None:
            found = self._by_key[key] = Player(name, kind, rule)
            self.players.append(found)
        return found


def turned(name: str) -> str:
    """`Health Ministry` -> `Ministry of Health`, and back; other names as they are."""
    match = TURNED.fullmatch(name)
    if match is None:
        return name
    noun, field, other_field, other_noun = match.groups()
    return f"{field} {noun}" if noun else f"{other_noun} of {other_field}"


def without_article(name: str) -> str:
    """`the Obi campaign` -> `Obi campaign`."""
    return name[4:] if name.startswith(_ARTICLES) else name
