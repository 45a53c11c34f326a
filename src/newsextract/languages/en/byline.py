"""How an English byline opens: `By`, `Analysis by`, or nothing at all."""

from __future__ import annotations

from newsextract.grammar.rule import Rule

BY = Rule(
    name="en.byline.by",
    pattern=r"""
        (?: (?: Analysis | Comment | Commentary | Editorial | Essay | Exclusive | Explainer | Interview | News [ ] analysis
              | Opinion | Perspective | Profile | Report | Reported | Reporting | Review | Special [ ] report | Story
              | Text | Words | Written | Posted | Published | Video | Photos )
            [ ]? :? [ ]? )?
        (?: [Bb]y | BY ) (?: [ ]? : )? [ ]+
        (?= [\p{Lu}] | the [ ] | [\p{Ll}]+ [ ]? $ )
    """,
    examples=("By Emma Roe, CNN", "Analysis by Jon Poe", "by Jon Poe"),
    rejects=("By winning, she came first.", "Bypass opens"),
)

BYLINES = (BY,)
