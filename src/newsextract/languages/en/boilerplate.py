"""Text of the page and not of the story, as English-language sites word it."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

CALL = Rule(
    name="en.boilerplate.call",
    pattern=r"""
        [•►▶>*\[(\s"“]{0,3} (?: (?: (?: please | to | for [ ] more,? | want [ ] more [^\n?]{0,80} \? | don['’]t [ ] forget [ ] to | and | also | or ) [ ] ){0,2}
            (?: sign | signing | subscribe | subscribing | get | receive | join | download | follow | stay | keep | like | click | tap | register | log [ ] in | listen | watch
              | check [ ] out | discover | explore | support | donate | become | unlock | enjoy | tune | send | share | email | contact | read | try | start
              | never [ ] miss | don['’]t [ ] miss | be [ ] the [ ] first | see | find | catch | add | set | save | view | visit | submit | want | got | have | do [ ] you | are [ ] you | love )
            \b [^\n]{0,240}? \b (?: newsletters? | inbox | app | apps | alerts? | notifications? | podcasts? | channel | whatsapp | telegram | facebook | twitter | instagram | tiktok | youtube | linkedin
              | threads | updates? | subscrib\w+ | subscription | member (?: s | ship )? | free [ ] trial | sign [- ]? up | rss | e-?mail | daily [ ] digest | briefing | stories [ ] and | google [ ] news | [@] \w+ | social [ ] media
              | tips? | our [ ] (?: journalism | coverage | reporting ) | newsroom | chat [ ] app | breaking [ ] news | coverage | https?:// | here | bluesky | app [ ] store ) \b [^\n]{0,200}
          | (?: sign [ ] up | subscribe | download | register | log [ ] in | newsletters? ) \b [^\n.]{0,70}
        ) $
    """,
    ignore_case=True,
    examples=(
        "Sign up for our newsletters",
        "Get the Bugle app",
        "Stay updated with notifications for breaking news",
        "Follow Emma Roe on Twitter @emmaroe.",
        "Join our channel for the top reads of the day",
        "Subscribe here",
    ),
    rejects=(
        "Get well soon",
        "He asked them to sign up for the newsletter.",
        "Joining forces, they won.",
    ),
)

PROMISE = Rule(
    name="en.boilerplate.promise",
    pattern=r"""
        (?: the [ ] (?: best | latest | top | day['’]s | biggest | most [ ] important ) | our [ ] (?: best | top | free | daily | morning ) | top [ ] (?: stories | reads ) | all [ ] the [ ] (?: latest | news ) | original [ ] reporting
          | a [ ] (?: daily | weekly ) | daily | weekly | breaking [ ] news | news | stories )
        \b [^\n.!?]{0,160} \b (?: inbox | newsletters? | delivered [ ] to [ ] you | straight [ ] to [ ] your [ ] \w+ | in [ ] one [ ] place | every [ ] (?: morning | day | weekday | week ) | your [ ] (?: phone | mobile | device | feed ) ) [^\n]{0,80} $
    """,
    ignore_case=True,
    examples=(
        "The best stories of the day, straight to your inbox",
        "Original reporting, direct from us every morning",
    ),
    rejects=("The best rain fell in March.",),
)

COPYRIGHT = Rule(
    name="en.boilerplate.copyright",
    pattern=r"""
        (?: © | \(c\) [ ] | copyright \b | all [ ] rights [ ] reserved | the-cnn-wire | this [ ] material [ ] may [ ] not [ ] be [ ] published | our [ ] standards [ ]? :
          | terms [ ] of [ ] (?: use | service ) | privacy [ ] (?: policy | notice ) | [0-9]{4} [ ] [^\n]{0,80} \b all [ ] rights [ ] reserved \b | ™ [ ] & [ ] © )
        [^\n]* $
    """,
    ignore_case=True,
    examples=(
        "© 2024 The Daily Bugle. All rights reserved.",
        "Our Standards: The Thomson Reuters Trust Principles.",
    ),
    rejects=("Copyrights were sold, she said.",),
)

NOTE = Rule(
    name="en.boilerplate.note",
    pattern=r"""
        [(\[*_•\s]{0,3} (?: editor['’]?s['’]? [ ] note \b | this [ ] (?: story | article | report | piece | version | post | copy | is [ ] a [ ] (?: developing | breaking ) | content | video )
            [ ] (?: has [ ] been | was | is [ ] (?: part | also | available | published | being ) | will [ ] be | corrects | originally | first | may | contains | story \b )
          | correction s? [ ]? : | clarification s? [ ]? : | updated? [ ]? : [ ] | this [ ] (?: is [ ] a )? [ ]? (?: breaking | developing ) [ ] (?: news [ ] )? (?: story | item )
          | \(? h/t \b | disclaimer \b | disclosure \b | with [ ] (?: inputs | files | agencies | additional )\b | more [ ] follows | more [ ] to [ ] (?: follow | come ) | if [ ] you (?: ['’]ve | [ ] have ) [ ] been [ ] affected
          | (?: for [ ] )? (?: confidential | help | support ) [^\n.]{0,60} \b (?: helpline | hotline | lifeline | samaritans ) \b )
        [^\n]* $
    """,
    ignore_case=True,
    examples=(
        "This story has been updated with a comment.",
        "This version corrects the spelling of the valley.",
        "Editor's note: The valley is in the north.",
    ),
    rejects=("This story of rain ended well.", "The editor noted rain."),
)

EMBED = Rule(
    name="en.boilerplate.embed",
    pattern=r"[—–-]{1,2} [ ]? [^\n]{2,60} \( @ \w{1,30} \) [^\n]{0,30} $ | pic\.twitter\.com/ \S{1,40} $ | https?:// \S{4,200} $",
    examples=("— Emma Roe (@emmaroe) March 2, 2024", "https://bugle.example/rain"),
    rejects=("— he said", "the valley (see map)"),
)

RULE_LINE = Rule(
    name="en.boilerplate.rule_line",
    pattern=r"[\s_*=~#•·.-]{2,80} $ | [*_—–] \s* $ | [•·]{1,3} $",
    examples=("___", "* * *"),
    rejects=("__init__", "a - b"),
)

NOTICE = Rule(
    name="en.boilerplate.notice",
    pattern=r"""
        (?: (?: story | article ) [ ] continues [ ] (?: below | after ) | skip [ ] (?: to | past ) [ ] | generating [ ] audio | this [ ] (?: article | audio ) [ ] is [ ] (?: more [ ] than | auto )
          | filed [ ] under | continue [ ] reading [ ] the [ ] main | listen [ ] to [ ] this [ ] | [0-9,.]{1,7} [ ] (?: comments? | shares? | views? | likes? ) \b )
        [^\n]{0,80} $
    """,
    ignore_case=True,
    examples=(
        "Story continues below this advertisement",
        "Skip past newsletter promotion",
        "This article is more than 5 years old",
    ),
    rejects=("The story continues to move her.",),
)

ADDRESS = Rule(
    name="en.boilerplate.address",
    pattern=r"""
        (?: (?: e-? )? mail [ ]? : [ ]? | contact [ ]? : [ ]? | [(\[] )? [\w.+-]{1,40} @ [\w-]{1,40} (?: \. [\w-]{1,24} ){1,4} [)\].]? \s* $
      | @ \w{2,30} \s* $
    """,
    ignore_case=True,
    examples=("roe@bugle.example", "Email: emma.roe@bugle.example", "@emmaroe"),
    rejects=("Write to roe@bugle.example and say so.", "roe at bugle"),
)

KICKER = Rule(
    name="en.kicker.section",
    pattern=r"""
        (?: [\p{Lu}&] [\p{L}’'&-]* [ ] ){0,2}
        (?: \p{Lu} [\p{L}’'-]* | news | politics | business | sport | sports | education | science | health | technology
          | environment | law | media | economy | war | policy | affairs | pipeline | elections? | crisis ) $
    """,
    examples=("Middle East", "US news", "Business"),
    rejects=("Port reopens", "Rain floods valley"),
)

BOILERPLATE = (CALL, PROMISE, COPYRIGHT, NOTE, EMBED, RULE_LINE, NOTICE, ADDRESS)
