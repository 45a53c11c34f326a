"""Make given_names.tsv: given names from many countries, with nothing said of gender.

The lists that the packages keep apart by gender are joined here and the distinction is dropped:
the library never guesses it. See word_sources.py for the sources.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from word_sources import read_given_names, write_table

COMMON = 0.01
"""Share in per cent of the census that a name must have, if no other list knows it."""

SHORT = 500
"""A list of so few names has only common ones."""

NO_NAMES = frozenset(
    [
        "Arab",
        "Gulf",
        "Cape",
        "Mount",
        "Lake",
        "Bay",
        "Port",
        "Fort",
        "San",
        "Santa",
        "North",
        "An",
        "April",
        "August",
        "Bank",
        "Best",
        "Black",
        "Bishop",
        "Brand",
        "Buck",
        "Case",
        "Chance",
        "Charity",
        "Chase",
        "China",
        "Christian",
        "Church",
        "Cole",
        "Commander",
        "Constant",
        "Crew",
        "Day",
        "Dean",
        "Delta",
        "Democratic",
        "Destiny",
        "Do",
        "Duke",
        "Earl",
        "Early",
        "East",
        "Easy",
        "Else",
        "Europe",
        "Ever",
        "Fame",
        "Forest",
        "France",
        "Freedom",
        "Friday",
        "From",
        "General",
        "German",
        "Grant",
        "Green",
        "Guy",
        "Harmony",
        "Heaven",
        "Honesty",
        "Honor",
        "Hope",
        "How",
        "In",
        "India",
        "Infant",
        "Ireland",
        "Israel",
        "Jersey",
        "Joy",
        "Judge",
        "Justice",
        "Kenya",
        "King",
        "Land",
        "Law",
        "Legend",
        "Liberty",
        "Long",
        "Love",
        "Loyal",
        "Major",
        "Man",
        "Many",
        "Marine",
        "Marquis",
        "May",
        "Mayor",
        "Mercy",
        "Meta",
        "Miracle",
        "Most",
        "Much",
        "My",
        "Near",
        "Noble",
        "North",
        "Now",
        "Of",
        "Officer",
        "One",
        "Or",
        "Paris",
        "Pleasant",
        "Precious",
        "Press",
        "Price",
        "Prince",
        "Princess",
        "Promise",
        "Queen",
        "Rich",
        "Royal",
        "Sea",
        "See",
        "Season",
        "Senior",
        "Service",
        "She",
        "Sheriff",
        "Sir",
        "So",
        "Son",
        "South",
        "Special",
        "Star",
        "State",
        "Stone",
        "Storm",
        "Street",
        "Strong",
        "Such",
        "Summer",
        "Sunday",
        "Temple",
        "The",
        "Then",
        "This",
        "Thy",
        "Time",
        "To",
        "Treasure",
        "True",
        "Trinity",
        "Truth",
        "Tu",
        "Unity",
        "Van",
        "Very",
        "Victory",
        "War",
        "Was",
        "Wave",
        "West",
        "White",
        "Will",
        "Wing",
        "Winter",
        "Wisdom",
        "Woman",
        "Worth",
        "Young",
        "Yes",
        "You",
        "Your",
        "Zion",
        "Cherry",
        "America",
        "Asia",
        "Austria",
        "Brazil",
        "Cuba",
        "Egypt",
        "Georgia",
        "Italy",
        "Jordan",
        "London",
        "Vienna",
        "Berlin",
        "Holland",
        "Chad",
        "Dakota",
        "Montana",
        "Nevada",
        "Virginia",
        "Carolina",
        "Tennessee",
        "Texas",
        "Denver",
        "Dallas",
        "Houston",
        "Boston",
        "Lincoln",
        "Madison",
        "Washington",
        "Santo",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Saturday",
        "January",
        "February",
        "March",
        "June",
        "July",
        "September",
        "October",
        "November",
        "December",
        "Le",
        "La",
        "De",
        "Di",
        "Da",
        "El",
        "Ben",
        "Bin",
        "Abu",
        "Ibn",
    ]
) - {"Ben"}
SHORT_FORMS = frozenset(["Con"])
"""Short forms that no list has: Con of Constantine, Cornelius."""
NAME = re.compile(r"[A-ZÀ-ÞĀ-Ž][a-zß-ÿā-ž'’]+(?:-[A-ZÀ-ÞĀ-Ž][a-zß-ÿā-ž]+)?")


def census_names(packages: Path) -> set[str]:
    """The given names of the census that are common enough."""
    found = set()
    for path in (packages / "names").rglob("dist.*.first"):
        for line in path.read_text(encoding="ascii").splitlines():
            name, share = line.split()[:2]
            if float(share) >= COMMON:
                found.add(name.capitalize())
    return found


def listed_names(packages: Path) -> set[str]:
    """The names of every short list, and those that two long ones share."""
    lists: dict[str, set[str]] = {}
    for locale, name in read_given_names(packages):
        lists.setdefault(locale, set()).add(name)
    spread = Counter(name for locale, names in lists.items() for name in names)
    return {
        name
        for names in lists.values()
        for name in names
        if len(names) <= SHORT or spread[name] > 1
    }


def main() -> None:
    packages, words = Path(sys.argv[1]), Path(sys.argv[2])
    names = listed_names(packages) | census_names(packages) | SHORT_FORMS
    rows = {(name,) for name in names if NAME.fullmatch(name) and name not in NO_NAMES}
    write_table(words / "given_names.tsv", ("form",), rows)


if __name__ == "__main__":
    main()
