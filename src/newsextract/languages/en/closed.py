"""Closed classes of English: marks and function words, each with its tags.

An open list stands in `words/`; what stands here cannot be extended by a journalist.
"""

from __future__ import annotations

from collections.abc import Mapping

MARKS: dict[str, str] = {
    ".": "period",
    "?": "terminal",
    "!": "terminal",
    "…": "terminal ellipsis",
    "...": "terminal ellipsis",
    ",": "comma",
    ";": "semicolon",
    ":": "colon",
    "-": "hyphen dash",
    "–": "dash",
    "—": "dash",
    "--": "dash",
    "“": "quote double opening",
    "”": "quote double closing",
    "„": "quote double opening",
    "«": "quote double opening",
    "»": "quote double closing",
    '"': "quote double straight closing",
    "''": "quote double straight closing",
    "``": "quote double opening",
    "‹": "quote single opening",
    "›": "quote single closing",
    "‘": "quote single opening",
    "’": "quote single closing",
    "'": "quote single straight closing",
    "(": "bracket opening",
    "[": "bracket opening",
    ")": "bracket closing",
    "]": "bracket closing",
    "/": "slash",
    "%": "percent",
    "&": "ampersand",
    "•": "bullet",
    "·": "bullet",
    "'s": "possessive",
    "’s": "possessive",
    "'S": "possessive",
    "’S": "possessive",
}

ABBREVIATIONS = (
    "Mr Mrs Ms Dr Prof Rev Hon St Sr Jr Gen Col Maj Capt Lt Cmdr Adm Sgt Cpl Pvt Gov Sen Rep Reps "
    "Sens Pres Atty Supt Det Insp Fr Msgr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mt Ft vs "
    "No Nos Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn "
    "Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo etc cf approx est"
)

WORDS: dict[str, str] = {
    "the a an this that these those some any no every each another both either neither all half": "det",
    "the": "the",
    "a an one another": "indefinite",
    "A": "letter_a",
    "X": "platform",
    "K": "initial",
    "of": "of",
    "and": "and",
    "several many few much more most such other": "det quantifier",
    "my your his her its our their": "det pronoun possessive_pronoun",
    "I we": "pronoun subject first",
    "me us": "pronoun object first",
    "he she": "pronoun subject third_person singular",
    "him": "pronoun object third_person singular",
    "her": "pronoun object third_person singular",
    "it": "pronoun subject object third_person singular neuter",
    "they": "pronoun subject third_person plural",
    "them": "pronoun object third_person plural",
    "you": "pronoun subject object second",
    "himself herself itself themselves myself ourselves yourself yourselves": "pronoun reflexive",
    "who": "relative wh pronoun",
    "whom whose which": "relative wh",
    "that": "relative complementizer",
    "what when where why how whether if": "wh",
    "if": "conjunction subordinator",
    "of in on at by for with from to into onto over under about after before between among against "
    "during through without within across along around behind beyond despite toward towards upon "
    "since until like unlike per via amid amongst near off above below inside outside throughout "
    "except including regarding concerning following": "preposition",
    "and or but nor yet so": "conjunction",
    "because although though while whereas unless once whenever wherever as than": (
        "conjunction subordinator"
    ),
    "as": "preposition",
    "will would can could may might shall should must": "modal",
    "is are was were am be been being": "aux be",
    "has have had having": "aux have",
    "do does did": "aux do",
    "goes": "verb third",
    "not n't never": "negation",
    "there": "existential",
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't "
    "couldn't shouldn't mustn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t "
    "didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t": "aux negation",
    "he'd she'd he'll she'll he’d she’d he’ll she’ll": "pronoun subject third_person singular contracted",
    "they'd they're they've they'll they’d they’re they’ve they’ll": (
        "pronoun subject third_person plural contracted"
    ),
    "it'd it'll it’d it’ll": "pronoun subject third_person singular neuter contracted",
    "I'm I've I'd I'll we're we've we'd we'll I’m I’ve I’d I’ll we’re we’ve we’d we’ll": (
        "pronoun subject first contracted"
    ),
    "you're you've you'd you'll you’re you’ve you’d you’ll": "pronoun subject second contracted",
}


def closed_classes(*more: Mapping[str, str]) -> dict[str, str]:
    """Form -> tags, blank-separated; a form of several classes, or of `more` ones, has the tags of all."""
    table: dict[str, str] = dict(MARKS)
    for forms, tags in WORDS.items():
        for form in forms.split():
            table[form] = f"{table[form]} {tags}" if form in table else tags
    for form in ABBREVIATIONS.split():
        table[form] = f"{table[form]} abbreviation" if form in table else "abbreviation"
    for classes in more:
        for form, tags in classes.items():
            table[form] = f"{table[form]} {tags}" if form in table else tags
    return table
