"""How English-language pages word what is around a story: calls, sections, bylines, errors, paywalls.

What elements of a page are called in its mark-up is of no language and stands in `newsextract/pages/tables`.
"""

from __future__ import annotations

import re

# a headline may count 500 dead or say that nobody was found: an error names itself, at the head of the title
ERROR = re.compile(
    r"""^\W*(?:
        (?:error|http)\s*:?\s*(?:40[0-9]|410|50[0-9])\b
      | (?:404|403|410|50[0234])\b\W{0,4}(?:$|error|not\s+found|forbidden|page|bad|service|internal|access|gone|-|\|)
      | (?:sorry\W{1,3})?(?:(?:this|that|the)\s+)?(?:page|file|article|story|content)\s+(?:was\s+|could\s+)?not\s+(?:be\s+)?found
      | (?:the\s+)?page\s+(?:you\s+(?:requested|were\s+looking\s+for)\s+)?(?:can(?:no|['’])t\s+be\s+found|is\s+unavailable
        |no\s+longer\s+exists|does\s+not\s+exist)
      | not\s+found\s*$ | forbidden\s*$ | access\s+(?:to\s+this\s+page\s+has\s+been\s+)?denied\s*$
      | are\s+you\s+a\s+(?:robot|human) | attention\s+required | just\s+a\s+moment | request\s+(?:blocked|unsuccessful)
      | service\s+unavailable | something\s+went\s+wrong | bad\s+gateway | internal\s+server\s+error | oops\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""The head of the title of a page that is an error: `404`, `Page not found`."""

CONSENT = re.compile(
    r"""before\s+you\s+continue | ^\W*(?:cookie\s+)?consent\W*$ | privacy\s+(?:settings|choices|manager)
      | cookie\s+(?:settings|policy|notice|consent)\s*$ | your\s+privacy\s*(?:$|choices|matters)
      | we\s+(?:value|care\s+about)\s+your\s+privacy | is\s+part\s+of\s+the\s+.{3,40}\s+family\s+of\s+brands""",
    re.IGNORECASE | re.VERBOSE,
)
"""A page that only asks about cookies: `Before you continue`."""

PAYWALL = re.compile(
    r"subscribe (?:now |today |for \S+ )?(?:to (?:continue|keep|unlock)|to read (?:on|more|this|the (?:full|rest|whole|story|article))|for full)|to continue reading|already a subscriber"
    r"|(?:this|the) (?:article|content|story) is (?:reserved |only |exclusively )?(?:for|available to) (?:our )?subscribers"
    r"|reserved for subscribers|subscriber[- ]only|sign in to (?:continue|read)|register to (?:continue|read)"
    r"|unlock this (?:article|story)|log in to (?:continue|read)",
    re.IGNORECASE,
)
"""What a paywall says where the text breaks off: `Subscribe to continue reading`."""

SECTION = re.compile(
    r"""\W*(?:
        (?P<comments> (?:\d[\d,]*\s+)? (?:(?:all|reader|readers['’]?|user|visitor|latest)\s+)?
            (?:comments?|responses|opinions) (?:\s*[(\[]?\s*\d[\d,]*\s*[)\]]?)? (?:\s+\([^)]{1,40}\))?
          | (?:leave|post|add|write)\s+(?:a|your)\s+(?:reply|comment|opinion)\b.{0,40}
          | join\s+the\s+(?:discussion|conversation|debate) | what\s+do\s+you\s+think )
      | you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in) | (?:we\s+)?recommend(?:ed|s)?(?:\s+for\s+you)?
      | (?:featured|latest|more|popular|related|top|trending)\s+(?:videos?|stories|news|articles?|headlines|posts?|topics?|links?|content|galleries)
      | related(?:\s+(?:coverage|items|reading))? | (?:sponsored|promoted|partner)\s+(?:links?|content|stories) | paid\s+content
      | from\s+(?:around|across)\s+the\s+web | around\s+the\s+web | elsewhere\s+on\s+(?:the\s+web|\w[\w.]{1,20})
      | most\s+(?:read|popular|viewed|shared|commented|emailed|watched) | editors?['’]?s?\s+(?:picks?|choice)
      | (?:don['’]?t\s+miss|must\s+reads?|read\s+(?:next|more|also)|see\s+also|also\s+read|trending(?:\s+now)?|up\s+next)
      | more\s+(?:from|on|in)\s.{2,40} | today\s+on\s.{2,30} | share\s+this(?:\s+\w+)? | follow\s+us
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""The heading of a section that is none of the story; group `comments` for those of readers."""

MORE = re.compile(
    r"""^\W{0,3}(?:
        read\s+(?:more|next|also|the\s+full|our) | also\s+read | see\s+(?:more|also)
      | more\s+(?:from|on|stories|news|coverage)\b | related(?:\s+\w+){0,2}\s*[:|–-]
      | don['’]?t\s+miss | watch\s*[|:] | listen\s*[|:] | photos?\s*: | gallery\s*: | video\s*: | \[read\b
      | recommended\b | trending\b | most\s+read | up\s+next | you\s+(?:may|might|can)\s+also
      | (?:what|here['’]s\s+what)\s+(?:you\s+need\s+)?to\s+know
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a line points to other stories: `READ MORE:`, `Up next`."""

CALL = re.compile(
    r"""^\W{0,3}(?:
        click\s+here | sign\s+up | subscribe\b | follow\s+(?:us|our|ap\b|the|@) | download\s+(?:the|our|cnn)
      | join\s+our | advertisement\b | (?:story|article)\s+continues | continue\s+reading
      | get\s+(?:up-to|the\s+latest|our|daily) | check\s+out\s+more
      | for\s+(?:more|the\s+latest)\b.{0,60}(?:click|visit|sign|follow|subscribe|stories|newsletter)
      | find\s+us\b | share\s+this | our\s+standards | purchase\s+licensing | all\s+rights | copyright\b | ©
      | \(graphic | editor['’]s\s+picks? | view\s+(?:photos?|gallery|\d+\s+images)
      | already\s+(?:a\s+subscriber|have\s+an\s+account|subscribed) | (?:sign|log)\s+in\s+to\s+(?:continue|read)
      | a\s+version\s+of\s+this\s+(?:article|story)\s+(?:also\s+)?(?:appear|was|ran)
      | view\s+(?:this|more)\s+(?:post|on\s+instagram)
      | unlock\s+this | skip\s+(?:past|to)\b | after\s+newsletter\s+promotion | cancel\s+any\s?time
      | please\s+(?:read|share|log|enable) | this\s+advertisement
      | (?:read\s+more|related(?:\s+\w+)?|recommended|trending|more\s+stories)\s*:?\s*$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a line calls upon the reader: `Sign up`, `Story continues below`."""

NO_CAPTION = re.compile(
    r"(?:skip\s+(?:past|to)|after\s+newsletter|advertisement|enlarge\s+this|view\s+(?:image|photo|gallery)s?)\b.{0,40}$",
    re.IGNORECASE,
)
"""What stands where a caption may and is none: `Enlarge this image`."""

REVISED = re.compile(r"\s*(?:last\s+)?(?:updated|modified|edited)\b", re.IGNORECASE)
"""What stands before the date of a revision: `Updated`."""

BY = re.compile(r"(?i:(?:(?:story|words|text|report|analysis)\s+)?by)[:\s]\s*(?=[^\W\d_])(?![a-z])")
"""How a byline opens: `By`, `Story by`."""

LABEL = re.compile(
    r"(?:source|editor|author|writer|reporter|published|publish(?:ed)?\s+date|updated|posted|last\s+updated|date|time"
    r"|photos?\s+by|edited\s+by|location)\s?[:：]",
    re.IGNORECASE,
)
"""The label of a line over a story: `Source:`, `Last updated:`."""

NOTE = re.compile(
    r",?\s(?:covers|writes|reports\s(?:on|for|from)|is\s(?:an?|the|our|based)|has\s(?:been|covered|reported|written|worked)|joined"
    r"|can\sbe\s(?:reached|contacted|followed)|who\s(?:covers|writes))\b"
)
"""How a note on an author goes on behind the name: ` covers the ports for`."""

REPORTED = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?:\s[\w.'’-]+){1,3}\s(?:reported|reports|reporting)\sfrom\s[^.]{2,100}\.?$"
)
"""Where somebody reported from: `Dana Obi reported from Lagos.`"""

BYLINE_LEAD = re.compile(
    r"^\s*(?:(?:analysis|opinion|story|words|written|reporting|review(?:ed)?|interview|commentary|exclusive|posted"
    r"|published|compiled|report|perspective|comment|essay|text|created|authored)\s+)?by(?:line)?(?:[:\s]+|(?=[A-Z]))"
    r"|^\s*(?:authors?|words|from|reporter)\s*:\s*",
    re.IGNORECASE,
)
"""What stands in front of the names: `Analysis by`, `Authors:`."""

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*"

BYLINE_REST = re.compile(
    r"\s*(?:\b(?:published|updated|posted|last\s+(?:updated|modified)|first\s+published|follow|read\s+more|view\s+bio"
    r"|bio|e-?mail|share|save|contact|special\s+to|exclusive(?:ly)?\s+for|comments?|print|bookmark"
    r"|\d+\s?min(?:ute)?s?\s?read|\d{1,2}:\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    rf"|{_MONTH}\.?\s+\d{{1,2}}|\d{{1,2}}\s+{_MONTH}|today|yesterday|on\s+\d"
    r"|\d+\s+(?:hours?|hrs?|minutes?|mins?|days?|seconds?|weeks?|months?))\b"
    r"|https?://|www\.|@\w|©|\bfor\s+(?:the\s+)?[A-Z]\w)",
    re.IGNORECASE,
)
"""What stands behind the names and is none: a date, `Follow`, `5 min read`."""

BYLINE_SPLIT = re.compile(r"\s*(?:,\s*and\b|;|\||/|·|•|\s[-–—]+\s|\band\b|&|,|\bwith\b|\n|…)\s*")
"""What parts the names of a byline: ` and `, `;`, ` | `."""

BYLINE_PLACE = re.compile(r"(?:^|\s+)in\s+(?=[A-Z])")
"""What stands between a name and a place: `Dana Obi in Lagos`."""

NO_NAME = frozenset(
    "the of for our your and news read more about at on from to with this see a an by".split()
)
"""Words that no name begins with."""
