"""How English-language pages credit a picture: `Photograph: Ana Poe/AFP/Getty`, `REUTERS/Ana Poe`."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

_WORD = r"""(?: \p{Lu}[\p{L}'’-]{1,30} | \p{Lu} \.?
    | (?: al | bin | da | de | del | der | di | el | la | van | von ) \b )"""
_NAME = rf"(?: {_WORD} (?: [ ] {_WORD} ){{1,4}} )"
_SOURCE = r"""(?: \p{Lu}[\p{L}\p{N}'’.&-]{0,30}
    (?: [ ] (?: \p{Lu} | of \b | the \b )[\p{L}\p{N}'’.&-]{0,30} ){0,4} )"""
_LABEL = r"""(?: (?: [Ff]ile [ ] )? (?: [Pp]hoto (?: graph | s )? | [Pp]icture | [Ii]mage | [Ii]llustration | [Cc]omposite | [Pp]ic
    | PHOTO | Pool | [Cc]redit ) (?: [ ] (?: [Cc]redit | by | courtesy [ ] of ) )? )"""

PHOTOGRAPH = Rule(
    name="en.caption.photograph",
    at="anywhere",
    pattern=rf"""
        [(\[]? {_LABEL} (?: [ ]? : [ ]? | [ ]? (?: \.\.\. | … ) [ ]? | (?<= by | of ) [ ] )
        (?: \L<wires> / (?P<photographer> {_NAME} ) (?= [)\]]? \s* $ )
          | (?P<photographer> {_NAME} ) (?: [ ]? [/|,] [ ]? | [ ] (?: via | for ) [ ] | (?= \s* $ ) ) )?
        (?: {_SOURCE} (?: [ ]? [/|,] [ ]? | [ ] (?: via | for | file ) [ ] )? ){{0,4}}
        (?: [ ] (?: handout | archive | collection | family ) )? [)\]]? \.? \s* $
    """,
    examples=(
        "A boat on the lake. Photograph: Family handout",
        "A boat on the lake. Photograph: {photographer:Ana Poe}/AFP/Getty Images",
        "A boat on the lake.Photograph: AFP via Getty",
        "A boat on the lake. (Photo: AFP/{photographer:Ana Poe})",
        "A boat. (Photo by {photographer:Ana Poe}/Getty Images)",
        "A boat.Credit...{photographer:Ana Poe} for The Lake Post",
    ),
    rejects=("The photo: she took it in haste, he said.", "A photograph by the lake"),
)

AGENCY_PHOTO = Rule(
    name="en.caption.agency_photo",
    at="anywhere",
    pattern=rf"""
        [(\[]? (?: AP [ ] (?: Photo | Image ) | AFP [ ] [Pp]hoto | REUTERS | Reuters | AFP | AP | EPA | EFE | Xinhua )
        / (?! \L<wires> ) (?P<photographer> {_NAME} )
        (?: (?: / | , [ ] ) (?: File | Pool | FILE | POOL | File [ ] [Pp]hoto ) ){{0,2}}
        [)\]]? \.? \s* $
    """,
    examples=(
        "A boat. REUTERS/{photographer:Ana Poe}/File Photo",
        "A boat. (AP Photo/{photographer:Ana Poe}, File)",
    ),
    rejects=("REUTERS said it rained",),
)

NAME_AGENCY = Rule(
    name="en.caption.name_agency",
    at="anywhere",
    pattern=rf"""
        [(\[]? (?P<photographer> {_NAME} ) [ ]? / [ ]? \L<wires> (?: [ ] [Pp]hoto )?
        (?: (?: [ ]? / [ ]? | [ ] via [ ] ) \L<wires> ){{0,3}} (?: [ ] [Ff]ile | / File | / Pool )?
        [)\]]? (?: [ ]? (?: toggle | hide ) [ ] caption )? \s* $
    """,
    examples=(
        "A boat on the lake. {photographer:Ana Poe}/AFP/Getty Images",
        "[{photographer:Ana Poe}/AP Photo]",
    ),
    rejects=("The lake and/or AP", "Ana Poe/Jon Poe"),
)

IN_BRACKETS = Rule(
    name="en.caption.in_brackets",
    at="anywhere",
    pattern=rf"""
        (?<= [.!?”’"] \s? ) [(\[] (?P<photographer> {_NAME} ) [ ]? / [ ]? (?: [Tt]he [ ] )? {_SOURCE}
        (?: (?: [ ]? / [ ]? | [ ] via [ ] ) (?: [Tt]he [ ] )? {_SOURCE} ){{0,2}} [)\]] \.? \s* $
    """,
    examples=(
        "A boat on the lake. ({photographer:Ana Poe}/The Lake Post)",
        "A boat. ({photographer:Ana Poe}/The Lake Post via AP)",
    ),
    rejects=("A boat (Ana Poe/The Lake Post) lay there.", "A boat. (It was hers.)"),
)

AGENCY_ONLY = Rule(
    name="en.caption.agency_only",
    pattern=r"""
        [(\[]? \L<wires> (?: (?: [ ]? / [ ]? | [ ] via [ ] ) \L<wires> ){1,3} [)\]]?
        (?: [ ]? (?: toggle | hide ) [ ] caption )? \s* $
      | Getty [ ] Images \s* $
    """,
    examples=("AFP/Getty Images", "AFP via Getty"),
    rejects=("AFP", "AFP and Getty"),
)

OPENER = Rule(
    name="en.caption.opener",
    pattern=r"""
        (?: FILE (?: [ ] (?: PHOTO | IMAGE ) )? [ ]? (?: : | - | – | — ) | <span> | <figcaption | <figure
          | (?: Image | Media | Video ) [ ]? caption \b | Image [ ]? (?: copyright | source ) \b
          | (?: Photo | Image ) [ ] (?: caption | credit ) \b | File [ ] photo \b )
    """,
    examples=(
        "FILE PHOTO: A boat on the lake",
        "<span>A boat.</span>",
        "Image caption A boat",
        "FILE - A boat",
    ),
    rejects=("Files were lost", "The image caption"),
)

PICTURE_BY = Rule(
    name="en.caption.picture_by",
    at="anywhere",
    pattern=rf"""
        [—–] [ ] (?: Picture | Photo ) [ ] by [ ] (?P<photographer> {_NAME} ) \s* $
      | [—–] [ ] \L<wires> (?: [ ] file )? [ ] (?: pic | photo ) \s* $
    """,
    examples=("A boat on the lake. — Picture by {photographer:Ana Poe}", "A boat. — Reuters pic"),
    rejects=("A boat — picture this",),
)

TOGGLE = Rule(
    name="en.caption.toggle",
    at="anywhere",
    pattern=rf"""
        (?P<photographer> {_NAME} ) (?: [ ]? / [ ]? | [ ] for [ ] ) (?: {_SOURCE} (?: [ ]? / [ ]? | [ ] via [ ] | [ ] ) ){{1,3}} (?: hide | toggle ) [ ] caption \s* $
      | (?P<photographer> {_NAME} ) [ ] for [ ] \L<wires> \s* $
      | {_SOURCE} [ ] (?: hide | toggle ) [ ] caption \s* $
    """,
    examples=(
        "{photographer:Ana Poe}/AFP via Getty Images hide caption",
        "{photographer:Ana Poe} for NPR",
    ),
    rejects=("They hide captions",),
)

CAPTIONS = (
    TOGGLE,
    PICTURE_BY,
    PHOTOGRAPH,
    NAME_AGENCY,
    AGENCY_PHOTO,
    IN_BRACKETS,
    AGENCY_ONLY,
    OPENER,
)
