"""The forms of English time expressions: a pattern over classes, a reader, and examples.

A form's pattern reads the tokens that `dates_tokens` and `dates_atoms` made of a run: `<date>` is a whole
calendar day, `<num>` a whole number. At each place the longest form wins, then the earlier one. In
the examples the expression stands in braces; in a reject this form must find nothing.
"""

from __future__ import annotations

from newsextract.languages.en import dates_amounts as amount
from newsextract.languages.en import dates_combined as combined
from newsextract.languages.en import dates_readers as read
from newsextract.languages.en.dates_form import APPROX, COUNT, DAY, EDGE, MONTH, REL, UNIT, Form

CALENDAR = (
    Form(
        "day",
        f"{APPROX} <edge>? <last|next|this>? <date>",
        read.day,
        examples=(
            "It shut on {Nov. 9, 2024}.",
            "{the 9th of November}",
            "{Saturday (Nov 9)}",
        ),
        rejects=("She is 9.",),
        check="slashed",
    ),
    Form(
        "days",
        "<month> <dot>? <day|ord> <dash> <day|ord> (?: <comma>? <year> )? | <the>? <day|ord> <dash|to|and> <date>",
        read.days,
        examples=("It runs {June 3-5, 2024}.", "from {the 9th to the 17th of April}"),
        rejects=("from June 3 to July 5",),
    ),
    Form(
        "days_listed",
        "<date> (?: <comma> <day|ord> ){0,3} <comma>? <and> <day|ord> (?: <comma>? <year> )?",
        read.days_listed,
        examples=("on {June 3 and 5, 2023}", "on {June 3, 4 and 6}."),
        rejects=("on 3 June and 5 July",),
        check="days_listed",
    ),
    Form(
        "weekday",
        f"""{EDGE}? (?: <the>? <last|next|this|that> <last|next>? )? <weekday> <dot>? (?: <of>? <last|this|next> <weekw> )?
          | <last|next|this> <weekw> (?: <dash> | <on> )? <weekday>""",
        read.weekday,
        examples=("He left {last Tuesday}.", "It opens {Friday}."),
        rejects=("the sun set",),
        check="weekday",
    ),
    Form(
        "today",
        "<edge>? <deictic> | <the>? <dayw> <beside> <deictic>",
        read.today,
        examples=("It rained {yesterday}.", "He left {the day before yesterday}."),
        rejects=("He left.",),
        check="name",
    ),
    Form(
        "month",
        f"{EDGE}? (?: <last|next|this|that> )? <month> <dot>? (?: <comma>? <of>? <last|this|next|that> <yearw> )? | <every> <month>",
        read.month,
        examples=("He left in {early March}.", "in {March of last year}", "{each July}"),
        rejects=("they march",),
        check="month",
    ),
    Form(
        "month_year",
        f"{EDGE}? <month> <dot>? <comma>? (?: <of> | <in> )? <year> | <year> <month>",
        read.month_year,
        examples=("in {late October 2023}", "since {March of 1990}"),
        rejects=("October 7",),
    ),
    Form(
        "year",
        f"{EDGE}? (?: <the>? <yearw> | <fiscal> <yearw>? | <pre> <dash> )? <year> (?: <or|and> <beyond> )? | <the>? <year> <fiscal> <yearw> | <fy>",
        read.year,
        examples=("in {2012}", "by {the end of 1993}", "{fiscal 1992}", "until {1996 or later}"),
        rejects=("2,012 men",),
        check="year_number",
    ),
    Form(
        "named_year",
        "<the>? <yearw> <far>",
        read.named_year,
        examples=("in {the year 9999}", "in {year 0}", "in {the year 476}"),
        rejects=("for the year",),
        check="named_year",
    ),
    Form(
        "far_year",
        "<far>",
        read.far_year,
        examples=("by {2300}", "in {0000}"),
        rejects=("in 500",),
        check="far_year",
    ),
    Form(
        "no_day",
        "<yy> <month> <dot>? <year>? | <month> <dot>? <yy>",
        read.no_day,
        examples=("on {99 January}",),
        rejects=("on 9 January", "in May 20"),
        check="no_day",
    ),
    Form(
        "years",
        "<year|fy> <dash|slash> <year|yy|day> | <the> <year> <dash|slash> <year|yy|day> <fiscal> <yearw>",
        read.years,
        examples=("the {2014-2018} drought", "in {2014-15}", "in {the 2024-25 fiscal year}"),
        rejects=("2014",),
    ),
    Form(
        "decade",
        f"(?: {EDGE} | <the> )? (?: <latter|last> <half> <of> <the> )? <apos>? <decade>",
        read.decade,
        examples=("in {the early 1990s}", "in {the nineties}"),
        rejects=("in ninety days",),
        check="age",
    ),
    Form(
        "century",
        f"(?: {EDGE} | <the> )? <ord> <dash>? <century>",
        read.century,
        examples=("in {the 20th century}", "an {early 19th-century} house"),
        rejects=("a century",),
    ),
    Form(
        "season",
        f"{EDGE}? (?: <the>? <last|next|this|that> | <the> )? <last>? <season> (?: <comma>? <of>? <year> | <of>? <last|this|next> <yearw> )? | <every> <season>",
        read.season,
        examples=("He left {last fall}.", "in {the summer of 2019}", "{this past spring}"),
        rejects=("They fell.",),
        check="season",
    ),
    Form(
        "holiday",
        f"{EDGE}? (?: <the>? <last|next|this> <last>? )? <holiday> (?: <comma>? <of>? <year> | <weekendw> | <part> )?",
        read.holiday,
        examples=("on {Thanksgiving Day}", "at {Christmas 2019}"),
        rejects=("on that day",),
        check="holiday",
    ),
)

PERIODS = (
    Form(
        "quarter",
        f"""(?: {EDGE} | <the> )? (?: <year> <dash>? | <fiscal> <year> | <yearw> <dash>? <ago>
              | <last|this|next> <yearw> <apos> <s> | <last|this|next> )?
            <fiscal>? (?: <ord> <fiscal>? <period> | <quarter> )
            (?: <of>? <fiscal>? <year|fy> | <of>? (?: <the>? <fiscal> )? <last|this|next> <fiscal>? <yearw> | <of> <the> <yearw> )?""",
        amount.quarter,
        examples=("in {the third quarter of 1989}", "{the year-ago third quarter}", "in {Q1 2024}"),
        rejects=("three quarters",),
    ),
    Form(
        "period_code",
        "<the>? <periodcode>",
        amount.period_code,
        examples=("in {3Q23}", "in {Q3FY24}", "in {1H24}"),
        rejects=("in Q3",),
    ),
    Form(
        "quarter_adjective",
        "<ord> <dash> <period>",
        amount.quarter,
        examples=("a {third-quarter} loss",),
        rejects=("a third loss",),
    ),
    Form(
        "quarters",
        "<ord> (?: <and|comma> <ord> )* <units>",
        amount.quarters,
        examples=("in the {fourth quarters}",),
        rejects=("four quarters",),
    ),
    Form(
        "half",
        f"""(?: {EDGE} | <the> )? <latter|last> <dash>? <half> (?: <of>? <the>? <fiscal>? <year> | <of>? <last|this|next> <yearw> | <of> <the> <yearw> )
          | <the> <latter|last> <half> | <latter> <dash> <half> | <halfyear> <of>? <year> | <year> <dash>? <halfyear>""",
        amount.half,
        examples=("in {the first half of 2024}",),
        rejects=("half of them",),
        check="half",
        confidence=0.8,
    ),
    Form(
        "period",
        """<the> (?: <last|this> | <this> <fiscal> ) <fiscal>? <period> | <the>? <year> <period>
          | <the> <that> (?: <yearw> <dash>? <ago> )? <period> (?: <last> <yearw> | <a> <yearw> <ago> | <of|in> <year> )?
          | <the>? <yearw> <dash>? <ago> <period> | <yearw> <dash> <ago> | <the> <period> (?: <a> <yearw> <ago> )?
          | <the> <that> <period>""",
        amount.period,
        examples=("in {the latest quarter}", "a {year-ago} loss", "in {the 1992 period}"),
        rejects=("a quarter",),
    ),
    Form(
        "rest_of",
        "<the>? <part_of> <of>? (?: <the|this|poss> | <the> <this> )? <unit>",
        combined.rest_of,
        examples=("for {the rest of the year}",),
        rejects=("the rest",),
    ),
    Form(
        "unit",
        f"(?: {EDGE} )? <the>? {REL} (?: <fiscal|extra> )? <unit> (?: <or> <so> )?",
        amount.unit,
        examples=("He left {earlier this week}.", "{the next year or so}", "{the following day}"),
        rejects=("a week",),
        check="unit",
    ),
    Form(
        "week_of",
        "<the>? <weekw> <of> <date>",
        amount.week_of,
        examples=("The fair is held {the week of May 6}",),
        rejects=("a week",),
    ),
    Form(
        "unit_ended",
        "<the|poss> <whole|fiscal>? <unit> (?= <ended> | <tow> <month|date> )",
        amount.unit_ended,
        examples=("for {the year} ended June 30",),
        rejects=("the year began",),
    ),
    Form(
        "the_unit",
        f"<the> <unit> <ago|beside> | <the> <whole|fiscal>? <unit> (?! <dash>? <ago|endw> ) | {EDGE} <the>? <whole|fiscal>? <unit> (?! <dash> )",
        amount.the_unit,
        examples=("a high for {the year}", "by {the end of the month}"),
        rejects=("a year",),
        check="the_unit",
        confidence=0.7,
    ),
    Form(
        "unit_end",
        "<approx>? <the>? <unit> (?: <dash>? | <apos> <s> ) <endw> | <endw> <of> <unit>",
        amount.unit_end,
        examples=("by {year-end}", "by {the year's end}"),
        rejects=("the end",),
    ),
)

AMOUNTS = (
    Form(
        "ago",
        f"{APPROX} (?: (?: {COUNT} | <a> | <another> ) <extra>? <dash>? {UNIT} (?: <comma|and>? {COUNT} {UNIT} ){{0,3}} | <units> ) (?: <or> <so> )? (?: <ago> | <relation> <now|deictic> )",
        amount.ago,
        examples=("He left {about two years ago}.", "{three days earlier}", "{two weeks from now}"),
        rejects=("two years",),
    ),
    Form(
        "span",
        f"<at>? <extremum>? <the>? <this>? <last|next|latter> <approx>? {COUNT} <dash>? <extra>? {UNIT} | <the>? {COUNT} <next|last> <units> | <the>? <next|last> <units>",
        amount.span,
        examples=("over {the past 20 years}", "{the first nine months} of the year"),
        rejects=("twenty years",),
    ),
    Form(
        "duration",
        f"""{APPROX} <the>? (?: {COUNT} (?: <extra> ){{0,2}} {UNIT} | <a|another> <extra>? <unit> (?! <dash> <ago|endw|long|old> ) | <extra> <unit> )
            (?: <old> )? (?: <and> <a>? <half> | <or> (?: <num> | <so> ) )?""",
        amount.duration,
        examples=("for {more than 18 months}", "{a year and a half}", "for {a week}"),
        rejects=("18 men",),
        check="amount",
    ),
    Form(
        "duration_compound",
        f"{APPROX} <the>? (?: {COUNT} | <a> ) <extra>? {UNIT} (?: <comma|and>? {COUNT} {UNIT} ){{1,3}}",
        amount.compound,
        examples=("for {12 years and six months}", "in {two hours, five minutes and 10 seconds}"),
        rejects=("90 minutes, half a day",),
        check="amount",
    ),
    Form(
        "duration_adjective",
        "<approx>? <num|vague> <dash>? <unit> (?: <dash>? <old|long> )? | <num> <dash> <units> | <unit|units> <dash> <old|long>",
        amount.duration,
        examples=("a {two-year} plan", "a {10-day} trip", "a {years-long} quarrel"),
        rejects=("a plan",),
        check="adjective",
    ),
    Form(
        "durations",
        f"{APPROX} <units>",
        amount.duration,
        examples=("It took {weeks}.",),
        rejects=("a week",),
        check="amount",
    ),
    Form(
        "all_day",
        "<all> <unit> | <all|whole> <dash> <unit>",
        amount.duration,
        examples=("It rained {all day}.",),
        rejects=("all days",),
        confidence=0.4,
    ),
    Form(
        "seasons",
        "<the>? <last|next> <num|vague> <seasons|parts|weekdays>",
        amount.repeated,
        examples=("in {the past three summers}",),
        rejects=("three summers",),
    ),
    Form(
        "set",
        f"""<every> (?: <other> | <num> | <extra> )? (?: {UNIT} | <weekday> <part>? | <part> | <holiday> ) (?: <at>? <clocktime> | <at> <num> )?
          | <clocktime>? (?: <freq> | <weekdays|parts|seasons> ) (?: <at>? <clocktime> )? | <times> <a|per> <unit>
          | <num> <times> <a|per> <unit> | <per> <unit> | <weekday> <parts> | <units> (?! <ago> )""",
        amount.repeated,
        examples=("They meet {every other week}.", "{twice a month}", "{daily}"),
        rejects=("a week",),
        check="set",
    ),
)

CLOCKS = (
    Form(
        "times",
        f"""(?: {DAY} <comma>? <at|signal>? )? <clock|num|clocktime> <dash|to|and> <clocktime> (?: <in> <the> <part> | <part> )? (?: <comma>? <on>? {DAY} )?
          | <clock|num> <dash|to|and> <num> <in> <the> <part>""",
        read.times,
        examples=("from {5 to 6 p.m.}", "on {Tuesday from 2:00 to 2:30 pm}"),
        rejects=("from 5 to 6",),
        check="times",
    ),
    Form(
        "time",
        f"""<approx>? <clocktime> (?: <in> <the> <part> | <edge>? <this|that|last|deictic> <part> | <part> )? (?: <comma>? <on>? (?: {DAY} | <holiday> ) )?
          | {DAY} <edge>? <part> <at> <num> | {DAY} <edge>? <part>? <comma|dash>? <at|signal>? <approx>? <clocktime> | <deictic> <at> <num>
          | <last|this> <part> <at> <clocktime|num> | <approx>? <num> <in> <the> <part>""",
        read.time,
        examples=("at {10 p.m. Wednesday}", "at {noon}", "{tomorrow at 8:00am}"),
        rejects=("at 10",),
        check="clock",
    ),
    Form(
        "part",
        f"""<the> <part> <beside> | {DAY} (?: <in> <the> )? <part> | <edge>? (?: <last|this|next> | <the> <that|last|next> | <that> ) <part> | <the> <edge>? <part> (?: <of> {DAY} )? | <edge> <part>""",
        read.part,
        examples=("{Friday night}", "{this morning}", "{the next morning}"),
        rejects=("a night",),
        check="part",
    ),
)

COMBINED = (
    Form(
        "nth_of",
        f"""<the>? <ord|last> <weekw|weekday|dayw|unit> (?: <of|in> <the>? (?: {MONTH} | <year> | <last|next|this> <unit> | <unit> )
          | <last|next|this> <unit> ) | <the>? <ord> <of> <last|next|this> <unit>""",
        combined.nth_of,
        examples=("in {the first week of October}", "on {the second Tuesday of May 2024}"),
        rejects=("the first week",),
    ),
    Form(
        "offset",
        f"{APPROX} (?: {COUNT} | <a|another> ) <extra>? {UNIT} <relation> (?: <date> | <holiday> | <last|next|this>? <weekday> | {MONTH} )",
        combined.offset,
        examples=("{two weeks before Christmas}", "{three days after May 3}"),
        rejects=("two weeks before the war",),
    ),
    Form(
        "week_number",
        "<the>? <weekw> <num> (?: <of> (?: <year> | <last|next|this> <yearw> ) )?",
        combined.week_number,
        examples=("in {week 27 of last year}",),
        rejects=("week one hundred",),
    ),
    Form(
        "after_next",
        "<the>? <unit> <beside> <the>? <next|last>",
        combined.after_next,
        examples=("{the week after next}", "{the week before last}"),
        rejects=("the week after",),
    ),
    Form(
        "months",
        "<month> <dot>? <dash> <month> <dot>? (?: <comma>? <of|in>? <year> )?",
        combined.months,
        examples=("in {January-March 2017}",),
        rejects=("January",),
    ),
    Form(
        "month_number",
        "<day> <dash|slash> <year> | <month> <dash|slash> <year>",
        combined.month_number,
        examples=("in {3/2015}",),
        rejects=("15/2015",),
    ),
)

FORMS: tuple[Form, ...] = (*CALENDAR, *PERIODS, *AMOUNTS, *COMBINED, *CLOCKS)
