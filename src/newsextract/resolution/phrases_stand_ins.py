"""Phrases that stand in for a name given before: the 63-year-old, the Spaniard."""

from __future__ import annotations

from newsextract.languages.en.coreference import AGED_PHRASE, COLLECTIVE, NATIONAL_PHRASE, SEXED
from newsextract.resolution.cast import Player
from newsextract.resolution.scene import Scene

_LEAST = -3.0
_KNOWN = 2.0


class StandIns:
    """Resolves phrases that call somebody by age or by country."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    def read(self, start: int, end: int) -> Player | None:
        """Whom a stretch means; None where it is no such phrase, or nobody stands out.

        Args:
            start: Where the phrase begins.
            end: Where it ends.
        """
        written = self.scene.document.text[start:end].strip()
        aged = AGED_PHRASE.fullmatch(written)
        if aged is not None and (not aged["word"] or aged["word"] in self.scene.lexicon.known):
            return self._standing_out(start, end, aged["age"].lower(), aged["word"] or "")
        national = NATIONAL_PHRASE.fullmatch(written)
        sexed = SEXED.fullmatch(national["word"]) if national is not None else None
        if sexed is not None and sexed["of"] in self.scene.lexicon.known:
            agreement = "he" if sexed["sex"] == "man" else "she"
            return self._standing_out(start, end, "", sexed["of"], agreement)
        if national is None or not self._is_one(national["word"], start):
            return None
        return self._standing_out(start, end, "", national["word"])

    def _is_one(self, word: str, start: int) -> bool:
        """Whether a demonym means one person here: the Spaniard, but not the Qataris."""
        known = self.scene.lexicon.known.get(word)
        if known is None or known.kind not in ("adjective", "people") or word.endswith("s"):
            return False
        if not word.endswith(COLLECTIVE):
            return True
        return not any(
            mention.key == known.name and mention.country and mention.type in ("name", "metonym")
            for mention in self.scene.mentions
            if mention.extent[0] < start
        )

    def _is_aged(self, name: str, age: str) -> bool:
        """Whether an age stands behind a name: `Dana Obi, 63,`."""
        text = self.scene.document.text
        return age.isdecimal() and (f"{name}, {age}" in text or f"{name} ({age})" in text)

    def _standing_out(
        self, start: int, end: int, age: str, people: str, agreement: str = ""
    ) -> Player | None:
        """The person with a name who stands out, before all one of that age or of those people."""
        known = self.scene.lexicon.known.get(people)
        words = {age, people.lower(), known.name.lower() if known else ""} - {""}

        def fits(player: Player) -> float | None:
            if player.type != "person" or player in self.scene.addressed:
                return None
            if agreement and not player.agrees(agreement):
                return None
            fitting = not words.isdisjoint(self.scene.described(player))
            return _KNOWN if fitting or self._is_aged(player.name, age) else 0.0

        found = self.scene.people_trail.best(self.scene.place(start), fits, _LEAST)
        if found is not None:
            found.add((start, end), "nominal")
        return found
