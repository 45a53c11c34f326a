"""Everything that indirect attribution asks of a grammar, made once: patterns, counts, weights."""

from __future__ import annotations

from newsextract.attribution.indirect_weights import Weights
from newsextract.grammar.by_token import ByToken
from newsextract.grammar.grammar import Grammar


class IndirectGrammar:
    """Compiled patterns over tags, and tables, of one language.

    Attributes:
        cues, nouns, adjectives: Form in lower case -> (lemma, kind, what it takes).
        cue_at: The same of cues, by token.
        groups, nominal_groups: Frame -> class of contents.
        before: Tag character -> what stands before a cue.
        who: Tag character -> what sort of subject it ends.
        weights: Key of a candidate -> sum of the weights of its features.
        cuts: (class, boundary, mode, word), or the first two or three of them -> (cuts, seen).
    """

    def __init__(self, grammar: Grammar) -> None:
        self.verb_cue = grammar.pattern("attribution_verb_cue")
        self.according = grammar.pattern("attribution_according")
        self.agent = grammar.pattern("attribution_agent")
        self.noun_cue = grammar.pattern("attribution_noun_cue")
        self.adjective_cue = grammar.pattern("attribution_adjective_cue")
        self.left_linked = grammar.pattern("attribution_left_linked")
        self.left_owner = grammar.pattern("attribution_left_owner")
        self.in_words = grammar.pattern("attribution_in_words")
        self.press = frozenset(grammar.lexicon.characters("wire|outlet_name"))
        self.leads_in = frozenset(grammar.lexicon.characters("preposition|dayword|adverb"))
        self.clause_ends = frozenset(
            grammar.lexicon.characters("comma|period|terminal|semicolon|break")
        )
        self.told_when = grammar.pattern("attribution_told_when")
        self.after_cue = grammar.pattern("attribution_after_cue")
        self.hedged = grammar.pattern("attribution_hedged")
        self.ends = grammar.pattern("attribution_ends")
        self.ends_relative = grammar.pattern("attribution_ends_relative")
        self.inverted = grammar.pattern("attribution_inverted")
        self.according_source = grammar.pattern("attribution_according_source")
        self.according_front = grammar.pattern("attribution_according_front")
        self.label_front = grammar.pattern("attribution_label_front")
        self.label_end = grammar.pattern("attribution_label_end")
        self.left_end = grammar.pattern("attribution_left_end")
        self.goes_on = grammar.pattern("attribution_goes_on")
        self.clause = grammar.pattern("attribution_clause")
        self.left_subject = grammar.pattern("attribution_left_subject")
        self.main_subject = grammar.pattern("attribution_main_subject")
        self.main_cue = grammar.pattern("attribution_main_cue")
        self.finite = grammar.pattern("attribution_finite")
        self.fronted = grammar.pattern("attribution_fronted")
        self.subordinate = grammar.pattern("attribution_subordinate")
        self.colon = grammar.tags("<colon>")
        self.comma = grammar.tags("<comma|dash>")
        self.comma_before = grammar.tags("<comma|dash> | (?<= <comma> ) <quote>")
        self.cues = _lemmas(grammar, "cues")
        self.cue_at = ByToken(self.cues)
        self.nouns = _lemmas(grammar, "reporting_nouns")
        self.adjectives = _lemmas(grammar, "reporting_adjectives")
        self.groups = grammar.language.maps["attribution_groups"]
        self.nominal_groups = grammar.language.maps["attribution_nominal_groups"]
        self.before = _named(grammar, "attribution_before")
        self.who = _named(grammar, "attribution_who")
        self.forms = _forms(grammar)
        characters = grammar.lexicon.characters
        self.media = frozenset(characters("medium_noun|reporting_noun&!cap|when&noun"))
        self.stops = frozenset(characters("period|terminal"))
        self.conditions = frozenset(characters("clausal&!preposition|subordinator&!preposition"))
        self.reporters = frozenset(
            characters("takes_clause&takes_quotation&past|takes_clause&takes_quotation&third&!noun")
        )
        self.marks = frozenset(characters("comma|quote"))
        self.parting = frozenset(characters("comma|dash|coordinator|period|quote"))
        self.qualities = frozenset(characters("adjective&!noun&!given"))
        self.speakers = frozenset(
            characters(
                "given|title|role&!landmark|body_noun|body_word|medium_noun|reporting_noun|acronym|people|group"
            )
        )
        self.as_ = frozenset(characters("as"))
        self.closing = frozenset(characters("closing"))
        self.joins = frozenset(characters("coordinator|semicolon"))
        self.by = frozenset(characters("by"))
        self.openers = frozenset(characters("coordinator|quote|dash|space"))
        self.turns = frozenset(characters("coordinator|conjunction&cap|adverb&cap&!noun&!when"))
        self.adverbs = frozenset(
            characters("adverb&!preposition&!cap&!particle|negation&!aux|space|hearsay")
        )
        self.capitals = frozenset(characters("cap"))
        self.particles = frozenset(characters("particle"))
        self.nominal = frozenset(characters("det|possessive_pronoun|cap"))
        self.participles = frozenset(characters("participle"))
        self.no_rest = frozenset(characters("ing|relative&!complementizer"))
        self.fronting = frozenset(_named(grammar, "attribution_fronting"))
        self.trailing = frozenset(
            characters("period|comma|dash|semicolon|colon|space|break|bracket&opening")
        )
        self.weights = Weights(
            {
                form: float(weight)
                for form, weight in grammar.column("attribution_weights", "weight").items()
            }
        )
        self.cuts = {
            tuple(form.split()): (int(row["cuts"]), int(row["seen"]))
            for form, row in grammar.table("content_ends").items()
        }


def indirect_grammar(grammar: Grammar) -> IndirectGrammar:
    """The patterns and tables of a language; made on first use and kept."""
    return grammar.of_language.made(IndirectGrammar)


def _lemmas(grammar: Grammar, table: str) -> dict[str, tuple[str, str, str]]:
    return {
        form: (row["lemma"], row["kind"], _taken(row["takes"]))
        for form, row in grammar.table(table).items()
    }


def _taken(takes: str) -> str:
    """What weights call what a cue takes: `clause+person`; that it names a thing they do not know."""
    return takes.replace(" takes_name", "").replace("takes_", "").replace(" ", "+")


def _named(grammar: Grammar, name_of_map: str) -> dict[str, str]:
    """Tag character -> name, by the first tag expression that fits it."""
    found: dict[str, str] = {}
    for wanted, name in reversed(list(grammar.language.maps[name_of_map].items())):
        found.update(dict.fromkeys(grammar.lexicon.characters(wanted), name))
    return found


def _forms(grammar: Grammar) -> dict[str, str]:
    """Tag character -> form of the verb, as counts and weights call it."""
    found: dict[str, str] = {}
    for wanted in ("base", "ing", "participle", "past", "third"):
        found.update(dict.fromkeys(grammar.lexicon.characters(wanted), wanted))
    return found
