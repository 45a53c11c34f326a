"""How English-language pages point to other stories: `Related:`, `ALSO READ:`, `Latest Stories`."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

INLINE = Rule(
    name="en.related.inline",
    pattern=r"""
        [•►▶>\[*\s]{0,4} (?P<label> (?: related (?: [ ] (?: article | articles | content | coverage | link | links | news | reading | stories | story ) )?
          | (?: also | must | further | please )? [ ]? read (?: [ ] (?: also | next | more | this | here | our [ ] \w+ ) )?
          | (?: see | listen | watch ) (?: [ ] (?: also | more | now | next | here ) )? | more (?: [ ] (?: on [ ] this | here | to [ ] read | \w+ [ ] news ) )?
          | (?: don['’]t [ ] miss | in [ ] case [ ] you [ ] missed [ ] it | explained | explainer | opinion | gallery | in [ ] pictures
              | recommended | up [ ] next | trending | go [ ] deeper | what [ ] to [ ] know | background | live [ ] updates | follow [ ] live ) )
          [ ]? [:|] ) [ ]*
        (?P<title> \S [^\n]{3,300}? )? [\]\s]* $
    """,
    ignore_case=True,
    examples=(
        "{label:Related:} {title:Rain floods a valley, says mayor}",
        "{label:ALSO READ:} {title:Rain floods a valley}",
        "{label:READ MORE:} {title:Rain floods a valley}",
        "[{label:Read:} {title:Rain floods a valley}]",
        "{label:Related:}",
    ),
    rejects=("Related rain fell.", "More rain fell: much more.", "Watch the rain: it falls."),
)

LABELLED = Rule(
    name="en.related.labelled",
    pattern=r"""
        (?P<label> (?: Related | RELATED ) [ ] (?: article | ARTICLE | story | STORY | gallery | GALLERY | video | VIDEO ) ) \s+
        (?P<title> [\p{Lu}\p{N}‘“"'] [^\n]{8,300}? ) \s* $
    """,
    examples=("{label:Related article} {title:Rain floods a valley}",),
    rejects=("Related articles", "Related article of the law"),
)

SECTION = Rule(
    name="en.related.section",
    pattern=r"""
        [•\s]{0,3} (?: (?: the [ ] )? (?: latest | top | related | recommended | trending | popular | featured | other | similar | more | most [ ] read | most [ ] popular
              | most [ ] viewed | editor['’]?s['’]? | must [- ]? read )
            [ ] (?: stories | articles | news | content | headlines | reads? | coverage | posts | picks | videos | links | reading | choice
              | (?: stories | news | articles | from | in | on | about ) [ ] [^\n.!?]{2,50} )
          | (?: latest | related | trending | recommended | most [ ] (?: read | popular | viewed ) | more [ ] (?: from | on | in | about ) [ ] [^\n.!?]{2,50} | popular [ ] (?: on | in | from ) [ ] [^\n.!?]{2,50} )
              (?: [ ] (?: now | today | for [ ] you | this [ ] week ) )?
          | you [ ] (?: may | might ) (?: [ ] also )? [ ] (?: like | be [ ] interested [ ] in ) | what [ ] to [ ] read [ ] next | read [ ] (?: next | more | also ) | up [ ] next
          | in [ ] case [ ] you [ ] missed [ ] it | also [ ] (?: on | in | read ) (?: [ ] [^\n.!?]{2,40} )? | from [ ] around [ ] the [ ] web | around [ ] the [ ] web
          | recommended (?: [ ] (?: for [ ] you | by [ ] \w+ ) )? | sponsored (?: [ ] (?: content | stories ) )? | paid [ ] (?: content | post ) | promoted [ ] (?: content | stories )
          | in [ ] this [ ] (?: story | package | series ) | explore [ ] more | don['’]t [ ] miss | just [ ] in )
        [ ]? [:»>]? \s* $
    """,
    ignore_case=True,
    examples=("Latest Stories", "More from The Daily Bugle", "You may also like", "Most popular"),
    rejects=("Latest figures show rain.", "More rain fell in March", "Popular singer dies"),
)

READ_MORE = Rule(
    name="en.related.read_more",
    pattern=r"(?: read [ ] (?: more | full [ ] story | the [ ] full [ ] story ) | continue [ ] reading (?: [ ] the [ ] main [ ] story )? | learn [ ] more ) [ ]? [.»>…]* \s* $",
    ignore_case=True,
    examples=("Read more", "Read more »"),
    rejects=("Read more books", "Reading more"),
)

BULLET = Rule(
    name="en.related.bullet",
    pattern=r"(?P<bullet> (?: [•●▪■◦►▶*·] | [-–—] (?= [ ] ) | [0-9]{1,2} [.)] (?= [ ] ) ) [ \t\u00A0]* ) (?= \S )",
    examples=("{bullet:• }Rain floods a valley", "{bullet:- }Rain floods a valley"),
    rejects=("Rain", "-5 degrees"),
)

RELATED = (INLINE, LABELLED, SECTION, READ_MORE, BULLET)
