"""Lines that say when and how long: `date 2024-11-09`, `Sat 9 Nov 2024 18.54 GMT`, `5 min read`."""

from __future__ import annotations

from newsextract.grammar.rule import Rule
from newsextract.languages.en.calendar_names import MONTH, WEEKDAY

_ISO = r"(?: (?: 19 | 20 ) [0-9]{2} - [01][0-9] - [0-3][0-9] )"
_TIME = r"""(?: [0-9]{1,2} (?: [:.] [0-9]{2} ){1,2} (?: [ ]? [AaPp]\.?[Mm]\.? )? | [0-9]{1,2} [ ]? [AaPp]\.?[Mm]\.? | [0-9]{4} (?= [ ] (?: GMT | UTC ) ) )"""
_ZONE = r"(?: \(? (?: UTC | GMT | E[SD]?T | P[SD]T | C[SD]T | BST | CEST | IST | SGT | HKT | MYT | AE[SD]T | [A-Z]{2,5} \b ) (?: [ ]? [+-] [0-9]{1,2} (?: :? [0-9]{2} )? )? (?: [/][A-Z]{2,4} )? \)? )"
_LABEL = r"""(?: (?: First | Last | Originally )? [ ]? (?: [Pp]ublished | [Uu]pdated | [Mm]odified | [Pp]osted | [Cc]reated
    | PUBLISHED | UPDATED | POSTED | Date ) (?: [ ] (?: [Oo]n | at ) \b )? [ ]? :? )"""

METADATA_PREFIX = Rule(
    name="en.metadata.prefix",
    pattern=rf"""
        \s* (?: date | published | publish_date | pubdate | date_published | timestamp | dct ) [ ]? [:=]? \s+
        (?P<date> {_ISO} ) (?: [T ] [0-9]{{2}}:[0-9]{{2}} (?: :[0-9]{{2}} (?: \.[0-9]+ )? )? (?: Z | [+-][0-9]{{2}}:?[0-9]{{2}} )? )?
        (?: \s+ | $ )
    """,
    ignore_case=True,
    examples=(" date {date:2024-03-02} Rain floods a valley", "Published: {date:2024-03-02}"),
    rejects=("date night", "published in 2024-03 or so"),
)

READING_TIME = Rule(
    name="en.metadata.reading_time",
    pattern=r"""
        [·•|\s]* (?P<minutes> [0-9]{1,3} ) [ -]? min (?: ute )? s? [ -]? (?: read | listen | watch ) (?: [ ] time )?
        [·•|\s]* $
    """,
    ignore_case=True,
    examples=("·{minutes:5} min read", "{minutes:11} minute read"),
    rejects=("5 minutes later", "5 min"),
)

DATE_LINE = Rule(
    name="en.metadata.date_line",
    pattern=rf"""
        (?= [^\n]{{0,60}} (?: {MONTH} \b | {_ISO} | [0-9]{{1,2}}/[0-9]{{1,2}}/[0-9]{{2,4}} | \b ago \b ) )   # a day is named
        (?: [A-Z]{{2,5}} (?: [ ] (?: NEWS | AGENCY | BUREAU | DESK ) )? [ ]? [|–-] [ ] | [A-Z]{{3,9}} [ ] NEWS [ ]? [|–-] [ ] )?    # TNN |  KYODO NEWS -
        (?> (?: {_LABEL} | {WEEKDAY} \b | {MONTH} \b \.? | {_ISO} (?: T [0-9:.]+ (?: Z | [+-][0-9:]+ )? )? | {_TIME} | {_ZONE}
              | min (?: ute )? s? [ -]? (?: read | listen ) | [0-9]{{1,4}} (?: st | nd | rd | th )? | (?: hours? | hrs? | mins? | minutes? | days? | weeks? ) \b | ago | at | on
              | (?: local [ ] )? time | [AaPp]\.?[Mm]\.? | page [0-9]+ ) [\s,./()|•·:–—-]*+ ){{2,24}}+
        $
    """,
    examples=(
        "Sat 9 Nov 2024 18.54 GMT",
        "Published 9:22 PM EST, Sat November 9, 2024",
        "November 9, 20247:55 AM UTCUpdated 2 hours ago",
        "Updated 2010 GMT (0410 HKT) March 14, 2021",
        "12:20pm Jan 7, 2024",
        "TNN | Jul 8, 2025, 11:32 IST",
        "KYODO NEWS - Oct 22, 2025 - 18:04",
        "Published On 22 Oct 2025",
        "Sat, March 2, 2024 at 8:14 AM EST·2 min read",
        "22 Nov 2024 08:15PM (Updated: 22 Nov 2024 09:00PM)",
    ),
    rejects=("March for rain", "In May 2024 rain fell", "2024"),
)

DAY = Rule(
    name="en.metadata.day",
    at="anywhere",
    pattern=rf"""
        (?: (?P<year> (?: 19 | 20 ) [0-9]{{2}} ) - (?P<number> [01][0-9] ) - (?P<day> [0-3][0-9] )
          | (?P<month> {MONTH} ) \.? [ ] (?P<day> [0-9]{{1,2}} ) (?: st | nd | rd | th )? (?: ,? [ ] (?P<year> (?: 19 | 20 ) [0-9]{{2}} ) )?
          | (?P<day> [0-9]{{1,2}} ) (?: st | nd | rd | th )? [ ] (?P<month> {MONTH} ) \.? (?: ,? [ ] (?P<year> (?: 19 | 20 ) [0-9]{{2}} ) )? )
    """,
    examples=(
        "{year:2024}-{number:03}-{day:02}",
        "{month:March} {day:2}, {year:2024}",
        "{day:2}nd {month:Mar} {year:2024}",
    ),
    rejects=("March of time",),
)

TEXT_DAY = Rule(
    name="en.metadata.text_day",
    at="anywhere",
    pattern=rf"""
        \b {WEEKDAY} [ ] \( (?P<date> (?P<month> {MONTH} ) \.? [ ] (?P<day> [0-9]{{1,2}} ) ) \)       # Saturday (Nov 9)
    """,
    examples=("on Saturday ({date:{month:Mar} {day:2}})",),
    rejects=("on Saturday (of all days)",),
)

LEAD = Rule(
    name="en.lead.sentence",
    at="anywhere",
    pattern=r"""\b (?: said | told | says [ ] (?: he | she | it | they ) | (?: Mon | Tues | Wednes | Thurs | Fri | Satur | Sun )day | yesterday
        | has | have | had | is | are | was | were | will | would ) \b""",
    examples=("It rained on Monday.", "Rain has flooded a valley."),
    rejects=("Rain floods a valley.",),
)
"""Words that a first sentence has and a headline lacks."""

METADATA = (METADATA_PREFIX, READING_TIME, DATE_LINE, DAY, TEXT_DAY)
