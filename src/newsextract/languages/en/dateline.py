"""How English-language newsrooms word a dateline: `LA CROSSE, Wis. (AP) —`, `DUBAI:`.

A place in capitals needs no agency beside it; a place in ordinary case needs one, or a country and
a dash. The group `place` may hold two (`DOHA/CAIRO`).

Source:
    AP Stylebook, entry "datelines"; Reuters Handbook of Journalism, "Datelines".
"""

from __future__ import annotations

from newsextract.grammar.rule import Rule
from newsextract.languages.en.calendar_names import MONTH, WEEKDAY

LABEL = r"""(?: ABSTRACT | ADVERTISEMENT | ALERT | ALSO | ANALYSIS | BOOM | BREAKING | BRIEFING | BUSTED | BYLINE
    | CAPTION | CHART | COLUMN | COMMENT | COMMENTARY | CORRECTION | DEVELOPING | DISCLAIMER | DISCLOSURE
    | EDITORIAL | EXCLUSIVE | EXPLAINED | EXPLAINER | CHECK | FACT | FACTBOX | FEATURE | FILE | FOCUS | FULL | GALLERY
    | GRAPHIC | HOW | INSIGHT | INTERACTIVE | INTERVIEW | INVESTIGATION | JUST | LATEST | LISTEN | LIVE | LOOK
    | MAP | MORE | NEW | NEWS | NOTE | OBITUARY | OPINION | PHOTO | PHOTOS | PICTURES | PODCAST | POLL | PREVIEW
    | PROFILE | QUESTION | READ | RECAP | RELATED | REMINDER | REPORT | REVIEW | SEE | SOURCE | SPECIAL | SPOILER
    | SPORT | SPORTS | STORY | SUMMARY | TIMELINE | TOP | TOPLINE | TRANSCRIPT | UPDATE | UPDATED | UPDATES
    | THE | THIS | TODAY | VIDEO | VIDEOS | VOICES | WARNING | WATCH | WHAT | WHEN | WHERE | WHO | WHY )"""
LABELS = rf"(?: (?: {LABEL} [ ] ){{0,2}} {LABEL} )"  # ALSO READ

_CAPITALS = r"""(?:
    \p{Lu} [\p{Lu}.'’-]* \p{Lu} \.?                   # DUBAI  PORT-AU-PRINCE  N'DJAMENA  ST.
  | (?: Mc | Mac | De | La | Le | O['’] ) \p{Lu}{2,}  # McALLEN
)"""
_PARTICLE = r"""(?: al- | el- | (?: al | and | am | an | bin | da | de | del | der | di | do | du | el | en | es
    | la | las | le | les | los | of | on | sur | the | upon | van ) [ ] )"""  # RIO de JANEIRO
_CITY = rf"(?: {_CAPITALS} (?: [ ] {_PARTICLE}? {_CAPITALS} ){{0,4}} )"
_REGION_WORD = (
    r"""(?: \p{Lu}\p{Ll}[\p{L}.'’-]* | (?: \p{Lu}\. ){1,3} | \p{Lu}{2,3} \b )"""  # Wis.  N.H.  DC
)
_REGION = rf"""(?:
    , [ ] (?! {MONTH} \.? [ ] [0-9] ) {_REGION_WORD} (?: [ ] (?: and [ ] | of [ ] )? {_REGION_WORD} ){{0,2}}
  | [ ] \[ \p{{Lu}} [\p{{L}}. ]{{1,24}} \]                # New Delhi [India]
  | [ ] \( \p{{Lu}} [\p{{L}}. ]{{2,24}} \) (?= [ ] \( )     # Kupang (Indonesia) (AFP)
)"""
_PLACE = rf"{_CITY} {_REGION}{{0,2}}"
_PLACES = rf"{_PLACE} (?: (?: [ ]? / [ ]? | [ ] and [ ] ) {_PLACE} ){{0,3}}"
_NAME = r"""(?: \p{Lu}[\p{L}.'’-]+ (?: [ ] (?: (?: al | am | da | de | del | do | dos | du | el | en | es | la | of | on | sur | upon ) [ ] )? \p{Lu}[\p{L}.'’-]+ ){0,3} )"""
_NAMED_PLACES = rf"{_NAME} {_REGION}{{0,2}} (?: [ ]? / [ ]? {_NAME} ){{0,2}}"
_DATE = rf"""(?: (?: {WEEKDAY} ,? [ ] )?
    (?: {MONTH} \.? [ ] [0-9]{{1,2}} | [0-9]{{1,2}} [ ] {MONTH} \.? ) (?: ,? [ ] (?: 19 | 20 ) [0-9]{{2}} )? )"""
_DASH = r"(?: -- | [-‐‑‒–—―_] )"
_SPACE = r"[ \u00A0\u2009]"
_GAP = rf"(?: [ ]? \n{{1,2}} | {_SPACE}{{0,3}} )"  # a dateline may stand on a line of its own
_BEGINS = r"""(?= [\p{L}\p{N}“"‘'$£€(\[] )"""

PLACE_AGENCY = Rule(
    name="en.dateline.place_agency",
    pattern=rf"""
        (?P<place> {_PLACES} )                                  # DOHA/CAIRO
        (?: ,? [ ] (?P<date> {_DATE} ) )?                       # , Nov 22
        \.? [ ]? [(\[/] (?P<agency> [\p{{Lu}}d][\w.&'’/ -]{{1,36}}? ) [)\]/]    # (Reuters)  /TASS/
        (?: \.? {_SPACE}{{0,2}} {_DASH} {_GAP} | [:.] {_SPACE}? | {_SPACE}? (?= \p{{Lu}} ) )
        {_BEGINS}
    """,
    examples=(
        "{place:SINGAPORE} ({agency:Reuters}) - Oil prices rose on Monday.",
        "{place:NAPERVILLE, Illinois} ({agency:AP}) — The school board met.",
        "{place:LIMA/QUITO}, {date:Nov 22} ({agency:Reuters}) -Two ministers met.",
        "{place:KHAN YOUNIS, Gaza Strip} ({agency:AP}) — Rain fell.",
        "{place:MOSCOW}, {date:March 9}. /{agency:TASS}/. The river froze.",
        "{place:NEW DELHI}, {date:9 March} ({agency:ANI}): The court sat.",
        "{place:LIMA}, {date:Oct 20} ({agency:EFE}).- The court sat.",
    ),
    rejects=(
        "SINGAPORE (Reuters) said oil prices rose.",
        "GOP lawmakers (those in town) - met.",
    ),
)

NAMED_PLACE_AGENCY = Rule(
    name="en.dateline.named_place_agency",
    pattern=rf"""
        (?! By [ ] )                                            # a byline glued to it
        (?P<place> {_NAMED_PLACES} )                            # Tripoli, Libya
        (?: , [ ] (?P<date> {_DATE} ) )?
        [ ]? \( (?P<agency> \L<wires> ) \)                   # (CNN)
        (?: \.? {_SPACE}{{0,2}} {_DASH} {_GAP} | : {_SPACE}? | (?= \p{{Lu}} ) | (?(date) {_SPACE} (?= \p{{Lu}} ) | (?!) ) )
        {_BEGINS}
    """,
    examples=(
        "{place:Tripoli, Libya} ({agency:CNN}) -- The port reopened.",
        "{place:London} ({agency:CNN})It rained.",
        "{place:Dehradun}, {date:Nov 18} ({agency:PTI}) Nine people were hurt.",
        "{place:Kupang (Indonesia)} ({agency:AFP}) – It rained.",
        "{place:New Delhi [India]}, {date:November 9} ({agency:ANI}): The court sat.",
    ),
    rejects=("Republicans (AP) said it rained.", "Ana Lopez (D) - a mayor."),
)

AGENCY_ALONE = Rule(
    name="en.dateline.agency_alone",
    pattern=rf"""
        (?: (?P<date> {_DATE} ) [ ] )?                          # Nov. 9
        \( (?P<agency> \L<wires> ) \)                        # (Reuters)
        (?: {_SPACE}{{0,2}} {_DASH} {_SPACE}{{0,3}} | : {_SPACE} | (?= \p{{Lu}} ) )
        {_BEGINS}
    """,
    examples=(
        "({agency:CNN}) — The port reopened.",
        "({agency:Reuters}) -The port reopened.",
        "{date:Dec. 29} ({agency:UPI}) -- The port reopened.",
    ),
    rejects=("(Reuters) reported that it rained.", "(See below) — the port."),
)

BARE_AGENCY = Rule(
    name="en.dateline.bare_agency",
    pattern=rf"""
        (?: (?P<place> {_NAMED_PLACES} ) \s{{1,2}} )?           # New York
        (?P<agency> CNN (?: [ ] Business )? | NPR | AP | AFP | Reuters )
        \s{{1,2}} [—–] \s{{1,3}}                                # CNN —, its brackets lost
        {_BEGINS}
    """,
    examples=(
        "{agency:CNN} — The port reopened.",
        "{place:New York} {agency:CNN} — The port reopened.",
    ),
    rejects=("CNN said — twice — that it rained.",),
)

PLACE_DASH = Rule(
    name="en.dateline.place_dash",
    pattern=rf"""
        (?! {LABELS} [ ]? {_DASH} | \p{{Lu}}{{2,3}} [ ]? {_DASH} )     # not EXCLUSIVE –, not US —
        (?P<place> {_PLACES} )                                  # DES MOINES, Iowa
        (?: , [ ] (?P<date> {_DATE} ) )?                        # , Nov 22
        (?: {_SPACE}{{1,2}} {_DASH} {_GAP} | (?: -- | _ ) {_SPACE}{{1,2}} | — )
        {_BEGINS}
    """,
    examples=(
        "{place:DES MOINES, Iowa} — The fair opened.",
        "{place:PUTRAJAYA}, {date:Nov 22} — The minister spoke.",
        "{place:BOSTON} —Crowds came.",
        "{place:ST. LOUIS} --  Crowds came.",
    ),
    rejects=(
        "EXCLUSIVE – Crowds came.",
        "US — China trade fell.",
        "SMITH--Jerome, 98, died.",
        "POLLS NOT WRONG, JUST TOO EARLY - Mark and Jon report.",
    ),
)

PLACE_COLON = Rule(
    name="en.dateline.place_colon",
    weight=0.5,  # a place that no table knows is taken only under a headline
    pattern=rf"""
        (?! {LABELS} : | \p{{Lu}}{{2}} : )                      # not READ MORE:, not AP:
        (?P<place> {_PLACES} )                                  # DUBAI
        (?: , [ ] (?P<date> {_DATE} ) )?
        : {_SPACE}? {_BEGINS}
    """,
    examples=(
        "{place:DUBAI}: The port reopened.",
        "{place:NAIROBI}, {date:Nov 22}: The port reopened.",
    ),
    rejects=("WATCH: The port reopened.", "UPDATE: 5/12 — The port reopened.", "Note: The port."),
)

NAMED_CITY = Rule(
    name="en.dateline.named_city",
    weight=0.2,  # taken only where a table knows the city or the country behind it
    pattern=rf"""
        (?P<place> {_NAME} (?: , [ ] {_REGION_WORD} (?: [ ] {_REGION_WORD} ){{0,2}} ){{0,2}} )    # Beirut, Lebanon
        (?: , [ ] (?P<date> {_DATE} ) )?
        (?: : {_SPACE} | {_SPACE} [—–] {_SPACE} )
        (?= [\p{{Lu}}“"‘'] )
    """,
    examples=(
        "{place:Dubai}: The port reopened.",
        "{place:Beirut, Lebanon} – The port reopened.",
        "{place:Washington, DC, United States}: The port reopened.",
        "{place:Oslo}, {date:March 9} — The port reopened.",
    ),
    rejects=("Dubai: the port", "The port — a ruin — reopened."),
)

DATELINES = (
    PLACE_AGENCY,
    NAMED_PLACE_AGENCY,
    AGENCY_ALONE,
    BARE_AGENCY,
    PLACE_DASH,
    PLACE_COLON,
    NAMED_CITY,
)
