"""Names of people joined: Dana Obi, Ms. Obi and Obi are one; Omar Obi is another."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from newsextract.findings import MentionFinding
from newsextract.languages.en.coreference import SUFFIX, YOUNGER
from newsextract.resolution.cast import Player

MANY = 50
"""So many people of one surname are compared with a new one."""


class People:
    """The people of a text, by their names."""

    def __init__(self, nicknames: frozenset[tuple[str, str]] = frozenset()) -> None:
        """Start with nobody.

        Args:
            nicknames: Pairs of given names that may be of one person, in both orders.
        """
        self._nicknames = nicknames
        self.players: list[Player] = []
        self._by_surname: dict[str, list[Player]] = {}
        self._by_given: dict[str, list[Player]] = {}
        self._by_part: dict[str, list[Player]] = {}
        self._by_name: dict[str, Player] = {}
        self._hyphened: list[str] = []

    def add_full(self, names: Iterable[MentionFinding]) -> None:
        """Join the names of two words and more."""
        for mention in names:
            self._by_name[mention.key] = self._join_full(mention.key, mention.rule)

    def _join_full(self, name: str, rule: str) -> Player:
        found = self._by_name.get(name)
        if found is not None:
            return found
        plain = SUFFIX.sub("", name)
        given, _, surname = plain.rpartition(" ")
        for other in self._by_surname.get(surname, ())[:MANY]:
            if (
                _ends_in(other.name, name)
                or _ends_in(name, other.name)
                or _same_given(
                    given, SUFFIX.sub("", other.name).rpartition(" ")[0], self._nicknames
                )
            ):
                one, two = suffix_of(name), suffix_of(other.name)
                if one and one != two:
                    continue  # father and son
                if len(name) > len(other.name):
                    other.forms[other.name] = None
                    other.name = name
                other.forms[name] = None
                return other
        found = Player(name, "person", rule)
        self.players.append(found)
        self._by_surname.setdefault(surname, []).append(found)
        if "-" in surname:
            self._hyphened.append(surname)
        first = given.split(" ", 1)[0]
        if first:
            self._by_given.setdefault(first, []).append(found)
        for part in given.split(" ")[1:]:
            self._by_part.setdefault(part, []).append(found)
        return found

    def named(self, name: str) -> Player | None:
        """The person of exactly this name."""
        return self._by_name.get(name)

    def called(self, written: str) -> Player | None:
        """The first person whose name ends so: Obi, da Costa Lima."""
        same = self._by_surname.get(written.rpartition(" ")[2], ())
        if " " not in written:
            return same[0] if same else None
        return next((each for each in same if _ends_in(each.name, written)), None)

    def join_short(self, mention: MentionFinding) -> Player | None:
        """Who a surname or given name alone means; None where nobody of the text has it."""
        key = mention.key
        same = self._by_surname.get(key, ())
        if not same and key[2:3] == "-":  # Al-Masri where a sentence begins
            same = self._by_surname.get(key[0].swapcase() + key[1:], ())
        if len(same) > 1 and mention.agreement != "any":
            other = "she" if mention.agreement == "he" else "he"
            fitting = [
                each for each in same if getattr(each, other) <= getattr(each, mention.agreement)
            ]
            return max(fitting, key=partial(_evidence, mention.agreement)) if fitting else same[0]
        if same:
            return same[0]
        found = self._by_given.get(key, ())
        if len(found) == 1:
            return found[0]
        for surname in self._hyphened[:MANY]:  # Goldberg of Goldberg-Roe
            players = self._by_surname[surname]
            if (
                surname.endswith("-" + key)
                or surname.startswith(key + "-")
                or key.endswith("-" + surname)
            ):
                return players[0]
        inner = self._by_part.get(key, ())  # Ortega of Luis Ortega Molina
        return inner[0] if len(inner) == 1 else None

    def of_generation(self, surname: str, *, elder: bool) -> Player | None:
        """`the elder Roe` of Martin Roe Sr. and Martin Roe Jr.; None where no suffix tells them apart."""
        same = self._by_surname.get(surname, ())[:MANY]
        young = [each for each in same if suffix_of(each.name) in YOUNGER]
        if len(same) < 2 or not young:
            return None
        return next((each for each in same if each not in young), None) if elder else young[0]

    def new_single(self, mention: MentionFinding) -> Player:
        """Somebody whom the text only calls by one name."""
        found = Player(mention.key, "person", mention.rule)
        self.players.append(found)
        self._by_surname.setdefault(mention.key, []).append(found)
        return found


def _evidence(agreement: str, player: Player) -> tuple[bool, int]:
    """What speaks for one of several of a surname: the text has called him so; he was named last."""
    return (
        getattr(player, agreement) > 0,
        player.described[-1][0] if player.described else -1,
    )


def _ends_in(full: str, short: str) -> bool:
    """Whether a name ends in another, whatever the case: Ana de la Fuente, De la Fuente."""
    return full.lower().endswith(" " + short.lower())


def suffix_of(name: str) -> str:
    """`Jr` of `Martin Roe Jr.`; nothing where there is none."""
    match = SUFFIX.search(name)
    return match[0].strip(" ,.") if match else ""


def _same_given(one: str, other: str, nicknames: frozenset[tuple[str, str]]) -> bool:
    """Whether two given names may be of one person: J. and John, Bill and William, John Q. and John."""
    if not one or not other:
        return True
    a, b = (
        one.replace("“", "").replace("”", "").split(),
        other.replace("“", "").replace("”", "").split(),
    )
    first, second = a[0].rstrip("."), b[0].rstrip(".")
    if first == second:
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    if first in b or second in a:
        return True
    return (first, second) in nicknames
