"""How English says that somebody said nothing: declined, did not reply, had no comment, not reached."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

DECLINED = Rule(
    name="en.silence.declined_to_comment",
    at="anywhere",
    needs=("declin", "refus", " not say", "n’t say", "n't say", " not be drawn"),
    pattern=r"""
        (?> (?: (?: has | have | had ) [ ] )? ) (?> (?: also [ ] )? )
        (?: declin | refus ) (?: ed | es | ing | e ) [ ]
        (?: to [ ] (?: comment | elaborate | be [ ] (?: interviewed | quoted ) )     # declined to comment
          | to [ ] (?: answer | respond [ ] to ) [ ] (?: \w++ [ ] ){0,3} questions?
          | (?: \w++ [ ] ){0,2} requests? [ ] (?: for | from ) [ ]                   # refused a request for
          | (?: an? [ ] )? interview s? \b (?: [ ] requests? \b )?                   # declined an interview
          | to [ ] (?: say | disclose | specify | reveal | be [ ] drawn | speculate ) \b      # refused to say how many
          | comment )
      | declin (?: ed | es | ing | e ) [ ] to [ ] (?: discuss | confirm | identify | name ) \b
      | would (?: [ ] not | n['’]t ) [ ] (?: say [ ] (?: if | whether | wh\w+ | how | more ) | be [ ] drawn ) \b
    """,
    examples=(
        "The council declined to comment on Friday.",
        "She refused several requests for comment.",
        "The port declined to say how many ships had left.",
        "He would not say whether it had rained.",
    ),
    rejects=(
        "He declined to attack his rivals.",
        "She refused to sell.",
        "They refused to discuss terms.",
        "I would not say so.",
    ),
)
NO_COMMENT = Rule(
    name="en.silence.no_comment",
    at="anywhere",
    needs=("comment", " yet to respond"),
    pattern=r"""
        (?: has | have | had ) (?: [ ] not | n['’]t ) (?: [ ] \w+ly | [ ] yet )? [ ] commented
      | (?: did | does | do | would | will ) (?: [ ] not | n['’]t ) (?: [ ] \w+ly )? [ ] comment \b
      | (?: has | have | had ) [ ] yet [ ] to [ ] (?: comment | respond ) \b
      | (?: made | offered | gave | had | has | have | issued ) [ ] no [ ] (?: \w++ [ ] ){0,2} comment \b
    """,
    examples=("The ministry has not commented publicly.", "The bank had no immediate comment."),
    rejects=("He commented at length.", "She has no comments on her page."),
)
NO_REPLY = Rule(
    name="en.silence.no_reply",
    at="anywhere",
    needs=("respond", "reply", "replied", "answer", "return"),
    pattern=r"""
        (?: did | do | does | had | has | have ) (?: [ ] not | n['’]t ) (?: [ ] \w+ly | [ ] yet )? [ ]
        (?: respond (?: ed )? | repl (?: y | ied ) | answer (?: ed )? | return (?: ed )? ) \b
        (?= [^.;“”"\n]{0,80}? \b (?: requests? | inquir (?: y | ies ) | quer (?: y | ies ) | questions
              | calls? | messages? | e-?mails? | comment | attempts ) \b
          | (?<= ly [ ] (?: respond | reply ) ) [.,] )                               # did not immediately reply.
    """,
    examples=(
        "The firm did not immediately respond to a request for comment.",
        "He didn’t return calls.",
    ),
    rejects=("She did not respond in kind.", "They did not return home."),
)
NOBODY_REPLIED = Rule(
    name="en.silence.nobody.no_reply",
    at="anywhere",
    needs=("either ", "one of "),
    pattern=r"""
        (?P<who> \b (?: [Nn]either [ ] (?: (?! \b nor \b ) (?: [^.;:“”"\n] | (?<= \b \p{Lu} \w{0,3} ) \. ) ){2,80}? \b nor \b [ ]
              (?: [^.,;:“”"\n] | (?<= \b \p{Lu} \w{0,3} ) \. ){2,80}?
          | [Nn]either (?: [ ] of [ ] [^.,;:“”"\n]{2,60}? )? | [Nn]one [ ] of [ ] [^.,;:“”"\n]{2,60}? ) )
        [ ] (?> (?: ha(?: s | ve | d ) [ ] )? ) (?> (?: \w+ly [ ] )? )
        (?: responded | replied | commented | answered | returned | agreed [ ] to [ ] comment ) \b
    """,
    examples=(
        "{who:Neither the Oslo nor the Bergen office} immediately responded to questions.",
        "{who:Neither Ms. Obi nor Mr. Lee} responded.",
        "{who:None of the three firms} replied to an email.",
    ),
    rejects=("Neither the mayor nor the port objected.", "None of them spoke."),
)
UNREACHABLE = Rule(
    name="en.silence.unreachable",
    at="anywhere",
    needs=("reached", "contacted", "available"),
    pattern=r"""
        could (?: [ ] not | n['’]t ) (?: [ ] \w+ly )? [ ] be [ ] (?: reached | contacted ) \b
      | (?: was | were | is | are ) [ ] (?: not [ ] (?: \w+ly [ ] )? available | unavailable ) [ ]
        (?: for | to ) [ ] (?: comment | an? [ ] interview | interviews ) \b
    """,
    examples=(
        "The owner could not be reached on Monday.",
        "They were not available for comment.",
        "He is unavailable for comment.",
    ),
    rejects=("The summit could not be climbed.", "The house is unavailable until May."),
)
ASKED_BY = Rule(
    name="en.silence.asked_by",
    at="anywhere",
    pattern=r"""
        (?: to | from ) [ ] (?P<who> (?: the [ ] )? \p{Lu} [\w.&]* (?: [ ] \p{Lu} [\w.&]* ){0,4} )
            ['’]s? [ ] (?: \w++ [ ] ){0,2} (?: requests? | questions? | inquir | quer | calls? | e-?mails? )
      | requests? [ ] (?: for [ ] \w++ [ ] )? from [ ]
            (?P<who> (?: the [ ] )? \p{Lu} [\w.&]* (?: [ ] \p{Lu} [\w.&]* ){0,4} )
      | (?: [Ww]hen | [Aa]fter ) [ ] (?P<who> (?: the [ ] )? \p{Lu} [\w.&]* (?: [ ] \p{Lu} [\w.&]* ){0,4} )
            [ ] asked
    """,
    examples=(
        "It did not respond to {who:Radio Oslo}’s request for comment.",
        "It refused a request for comment from {who:the Bugle} on Monday.",
        "When {who:Radio Oslo} asked the council, it declined to comment.",
    ),
    rejects=("It did not respond to a request for comment.",),
)
REFERRED = Rule(
    name="en.silence.referred_to",
    at="anywhere",
    pattern=r"referred [ ] (?: \w++ [ ] ){0,3} to [ ] (?P<what> [^.;“”\n]{3,160} )",
    examples=("It declined to comment and referred to {what:what a senior aide said on Friday}.",),
    rejects=("It referred the case.",),
)

HINTS = (
    "comment",
    "interview",
    "elaborate",
    "respon",
    "repl",
    "return",
    "answer",
    "reached",
    "contact",
    "declin",
    "refus",
    "not say",
    "n’t say",
    "n't say",
    "be drawn",
)

SILENCE_RULES = {
    "silence": (
        DECLINED,
        NO_COMMENT,
        NO_REPLY,
        NOBODY_REPLIED,
        UNREACHABLE,
    ),  # the last part of a name is its kind
    "silence_asked_by": (ASKED_BY,),
    "silence_referred": (REFERRED,),
}
SILENCE_MAPS = {"silence_hints": dict.fromkeys(HINTS, "where none stands, no rule is tried")}
