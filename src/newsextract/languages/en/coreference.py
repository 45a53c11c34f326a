"""Closed classes by which English says whom a source means: pronouns, joiners, where a phrase ends."""

from __future__ import annotations

import re

PHRASE_END = re.compile(
    r",| (?:who|whom|whose|which|that|speaking|on condition|said|—|–|-) ?| \(|[“”\"—–]"
)
"""What ends the first noun phrase of a source: `Dana Obi| of Lagos, who`."""

PREPOSITION = re.compile(
    r" (?:of|for|from|in|at|with|to|on|by|close|familiar|inside|working|briefed|near|involved|among|under|over|behind)\b"
)
"""What ends the head of a noun phrase: `a source| close to the talks`."""

POSTMODIFIER = re.compile(r" (?:of|in|from|at|for) [\w’' -]{2,50},? ")
"""What may stand between a name and its relative clause: `Dana Obi of Lagos, who`."""

CONTRACTED = re.compile(r"['’](?:s|d|ll|ve|re|m)$")
"""`he’s`, `they’ll`."""

ISSUED = re.compile(
    r"(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) (?:[\w’-]+ ){0,3}?(?P<paper>[a-z]+)(?:(?P<by> (?:(?:(?:posted|published|issued|released|written|signed) )?by|from|(?:posted|published) (?:on|in)) )|\Z)"
)
"""A paper and who gave it out: `a new report by the audit office`, `the report`."""

JOINERS = frozenset(("and", ",", ", and", "&", "and the", ", the", ", and the"))
"""What joins two names of one source."""

BETWEEN = re.compile(r",? and |, ")
"""What stands between the sources that are joined in one: `the union, the mayor and the press`."""

JOINED_ROLE = re.compile(
    r",? ?and (?:(?:his|her|their|the|a|an) )?(?:[a-z-]+ ){0,3}(?P<role>[a-z-]+),?"
)
"""What may stand between two people who act together: `Dana Obi and her colleague Omar Roe`."""

ARTICLES = ("the ", "a ", "an ", "its ", "his ", "her ", "their ")

ASKS = "ask"
ANSWERS = frozenset(("reply", "answer", "respond"))
"""Lemmas of a question, and of what is said to whoever put it."""

SINGULAR = {
    "he": "he",
    "she": "she",
    "him": "he",
    "her": "she",
    "himself": "he",
    "herself": "she",
}
PLURAL = frozenset(
    (
        "they",
        "them",
        "both",
        "the two",
        "the three",
        "the pair",
        "the couple",
        "the duo",
        "the trio",
    )
)
NEUTER = frozenset(("it", "itself"))
FIRST_SINGULAR = "i"
FIRST_PERSON = frozenset(("i", "we", "me", "us"))
RELATIVE = frozenset(("who", "which", "that"))

HE = ("he", "him", "his", "himself")
"""Words that mean a man."""

SHE = ("she", "her", "herself", "hers")
"""Words that mean a woman."""

TURNED = re.compile(r"(Ministry|Department) of (.+)|(.+) (Ministry|Department)")
"""Bodies of state that are named either way: `Health Ministry`, `Ministry of Health`."""

GENERATIONS = {"elder": True, "older": True, "senior": True, "younger": False, "junior": False}
"""Word between `the` and a surname that two people have -> whether the elder one is meant."""

NAMED_SO = (["a "], ["an "], ["the "], ["his "], ["her "], ["their "])
"""What stands behind a name and a comma where the words say who it is: `Jo Dyer, a mother of four`."""

SUFFIX = re.compile(r",? (?:Jr|Sr|II|III|IV)\.?$")
"""What stands behind a name that father and son share: `, Jr.`"""

YOUNGER = ("Jr", "II", "III", "IV")
"""Those of them that are not the oldest’s."""

INDEFINITE = ("a", "an", "one", "another", "some", "any")
"""First words of a phrase that brings somebody in."""

ONE_OF = ("one of ", "another of ")
"""How one of several begins."""

PRESIDENTIAL = "United States"
"""Only there is a government called the administration of its president."""

NO_COMPANY = frozenset("union party church school university court hospital charity".split())
"""Nouns that no company is called by."""

OF_STATE = frozenset(
    "ministry office court council commission committee embassy police parliament senate army".split()
)
"""Nouns that say which sort of body of state is meant: of two of them neither is the other."""

AGED_PHRASE = re.compile(
    r"the (?P<age>[\w-]{1,24})-year-old(?: (?P<word>[A-Z][\w-]{2,24}))?", re.IGNORECASE
)
"""Somebody called by age: `the 63-year-old Spaniard`."""

NATIONAL_PHRASE = re.compile(r"[Tt]he (?P<word>[A-Z][\w-]{2,24})")
"""Somebody called by country: `the Spaniard`."""

COLLECTIVE = ("ese", "ish", "ch", "ss")
"""How demonyms end that may mean the whole nation: the French."""

AGED = re.compile(r"\d{1,3}-year-old ")
"""An age before a name: `, 63-year-old Dana Obi`."""

SIDES = re.compile(r"(?:[Bb]oth )?([\w.’'-]+) and ([\w.’'-]+) (\w+)")
"""Sources of two countries: `Kenyan and Ugandan officials`."""

NOT_NEW = ("the ", "his ", "her ", "their ", "its ", "no ", "any ")
"""How a phrase begins that brings nobody in."""

TIES = ("of ", "from ", "with ")
"""What ties a body to the name before it; `at` tells where somebody was."""

NAMED_AS = frozenset(("identified ", "named "))
"""`The captain, identified as Dana Obi, fled`."""

DETERMINERS = frozenset("a an the one another his her their its some any".split())
"""First words of a noun phrase, behind which no long role without an article stands."""

LEADING = re.compile(
    r"^(?:the|a|an|one|this|that|some|another|both|any|two|three|several) ", re.IGNORECASE
)
"""The article or number that a description is told without."""

PLACES = {"second": 1, "third": 2, "fourth": 3}
"""Ordinal -> which of the sources that were introduced it means, from 0."""

POSSESSIVE_ENDS = ("’s", "'s", "s’ ", "s' ")
"""How a possessor ends: `the mayor’s aide`."""

ARTICLED = ("a ", "an ", "the ")
"""How a phrase with an article begins."""

OWNED = re.compile(r"['’]s?\b|^(?:his|her|their|its|my|our) ", re.IGNORECASE)
"""What says that somebody belongs to another: `Obi’s lawyer`, `his lawyer`."""

BARE_ROLE = re.compile(r"(?:[a-z][\w-]* ){0,3}(?P<role>[a-z][\w-]*) ")
"""`retired judge` of `the panel’s chairwoman, retired judge Dana Obi,`."""

SELF_NAMED = re.compile(
    r",? who (?:[\w’'-]+ ){0,9}?(?:(?:first |last |given |family |nick)?name|surname|identified|known)"
    r"(?:,| (?:[\w’'-]+ ){0,5}?(?:as|by|is|was)) (?P<name>[A-Z][\w’'-]+)(?=[ ,.])"
)
"""`who asked to be identified only by her first name, Rana`, `who gave his name as Rana`."""

SINGLED_OUT = re.compile(
    r"(?:[Oo]ne|[Aa]nother|[Aa] (?:second|third))(?: of (?:them|(?:the|those|these) (?:[\w-]+ ){0,2}?[\w-]+))?(?=,)"
)
"""One of several, whose name may follow: `one of them, Dana Obi,`, `another, who gave his name as Ivo,`."""

SEXED = re.compile(r"(?P<of>[A-Z]\w{2,20})(?P<sex>man|woman)")
"""`Dutchman`, `Frenchwoman`: a demonym in which the person is said."""

KINDS_OF_BODY = re.compile(
    r", (?:(?:an? |the )(?:[\w’'-]+ ){0,4}?(?:unit|subsidiary|affiliate|division|arm|company|firm|maker|operator|"
    r"start-?up|group|bank|agency|charity|nonprofit|retailer|insurer|lender|airline|carmaker|automaker|manufacturer|"
    r"provider|publisher|brewer|think tank)\b"
    r"|which (?:is|was|has|had|runs|owns|operates|makes|employs|represents|publishes|says|said)\b)"
)
"""What stands behind the name of a body and says what it is: `, a unit of`, `, which employs`."""

WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
"""What may stand between `said` and what was said."""

PLURAL_TITLES = re.compile(
    r"(?:Sens|Reps|Govs|Drs|Profs|Messrs)\.?|(?:Senator|Representative|President|Minister|Professor|Judge|Justice)s"
)
"""Titles of all who stand behind them: `Sens. Dana Obi and Omar Roe`."""

BETWEEN_TITLED = re.compile(r"(?:, (?:[RDI]-[\w.]{2,12}|[A-Z][a-z]+))?(?:,|,? and|,? &) ")
"""What may stand between two of them: `, D-Ohio, and`."""
