"""Make `words/function_words.tsv`: small words that frames must tell apart, each with a tag of its own.

    python tools/make_function_words.py > src/newsextract/languages/en/words/function_words.tsv

Written by hand, from general grammars of English.
"""

from __future__ import annotations

TAGS = {
    "of": "of",
    "managing presiding": "adjective",
    "to": "to",
    "by": "by",
    "as": "as",
    "about": "prep_about",
    "for": "prep_for",
    "on": "prep_on",
    "against": "prep_against",
    "with": "prep_with",
    "at": "prep_at",
    "in": "prep_in",
    "over": "prep_over",
    "into": "prep_into",
    "from": "prep_from",
    "like": "prep_like",
    "among": "prep_among",
    "after before since until as when while because although though unless whereas once whenever": "clausal",
    "and or but": "coordinator",
    "and or": "joiner",
    "out up back down off away forward": "particle",
    "not never n't": "negator",
    "also again already always ever even further just later now often once only recently repeatedly soon still "
    "then too yet first long far much better": "adverb",
    "today yesterday tomorrow tonight": "dayword",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday": "dayword",
    "this last next": "deictic",
    "someone somebody anyone anybody everyone everybody nobody nothing something anything everything none others": (
        "pronoun indefinite"
    ),
    "some many several few most others both all neither one another these those that this each half": "standalone",
    "reportedly allegedly apparently supposedly purportedly": "hearsay",
    "clear plain known": "plain_adjective",
    "both all each": "floating",
    "named identified quoted": "naming",
    "words view opinion eyes telling estimation reckoning judgment judgement": "view_noun",
    "express expresses expressed expressing voice voices voiced voicing raise raises raised raising make makes made making "
    "issue issues issued issuing offer offers offered offering repeat repeats repeated repeating reiterate reiterates "
    "reiterated reiterating show shows showed shown showing give gives gave given giving have has had having share shares "
    "shared sharing take takes took taken taking hold holds held holding renew renews renewed renewing harbor harbors "
    "harbored harboring harbour harbours harboured harbouring reaffirm reaffirms reaffirmed reaffirming deliver delivers "
    "delivered delivering announce announces announced announcing include includes included including unveil unveils "
    "unveiled unveiling outline outlines outlined outlining present presents presented presenting launch launches launched "
    "launching cast casts casting provide provides provided providing": "light",
    "statement interview speech email e-mail letter memo post tweet report release article column op-ed filing "
    "lawsuit complaint memoir book message video ad blog editorial ruling affidavit broadcast": "medium_noun noun",
}


def main() -> None:
    rows: dict[str, list[str]] = {}
    for forms, tags in TAGS.items():
        for form in forms.split():
            rows.setdefault(form, []).extend(
                tag for tag in tags.split() if tag not in rows.get(form, ())
            )
    print("form\ttags")
    for form in sorted(rows):
        print(f"{form}\t{' '.join(rows[form])}")


if __name__ == "__main__":
    main()
