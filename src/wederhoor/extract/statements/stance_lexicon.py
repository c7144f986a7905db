"""How a language shows where a speaker stands: `lexicon/stance.*.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

import msgspec

from wederhoor.extract.clauses import FALLBACK
from wederhoor.record import Certainty, Stance


class Turn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A verb with fixed words that together take a stance to its object or clause ("stellte infrage, dass")."""

    verbs: frozenset[str]  # forms or dictionary forms
    words: tuple[str, ...]  # any one of these runs of words stands in the verb's clause
    stance: Stance
    examples: tuple[str, ...]
    negated: Stance | None = None  # where a negation makes another stance than the reverse ("will nicht, dass")
    takes: frozenset[str] = frozenset()  # prepositions before what is spoken of; none: it is the object
    certainty: Certainty | None = None
    by_known: bool = False  # only of a speaker who is known to be one: a house "droht" to fall and threatens nobody
    beside: bool = False  # the words stand right behind the verb ("called on", not "called him on Friday")
    whole: bool = False  # what is said is the object with all that is said of it ("hold Peru responsible for the fire")
    clause_only: bool = False  # without a clause nothing is said ("hält die Tür für möglich")
    deed_with: frozenset[str] = frozenset()  # prepositions of what makes it a deed ("supports the sale with a million")
    of_plans: bool = False  # only of what one can be for or against ("unterstützt den Verkauf", not "seine Mutter")


class ContentTurn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Turns of phrase that give what is said a stance, whoever says it ("es ist fraglich, ob", "a slap in the face").

    Runs of forms or dictionary forms; "…" stands for a few words, "^" for the beginning of the content.
    """

    words: tuple[str, ...]
    stance: Stance
    examples: tuple[str, ...]
    of_clause: bool = False  # what has the stance is the clause behind the turn ("it would be a surprise if")


class Untrue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that call something untrue."""

    predicates: frozenset[str]  # one word, as the predicate of a clause or of "called it …"
    phrases: tuple[str, ...]  # runs of words
    of_claims: frozenset[str]  # predicates that do so only of a report or a claim ("the report is wrong")
    called: frozenset[str] = frozenset()  # what somebody calls a paper; a painting may well be "a forgery"
    opposites: tuple[str, ...] = ()  # turns of phrase, as in ContentTurn: what was said is true ("das stimmt")


class Modality(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Auxiliaries that make a plain "said" a demand, a prediction or a promise."""

    duty: frozenset[str]  # forms
    duty_phrases: tuple[str, ...]
    no_duty_negated: bool  # "müssen nicht" is no demand, "moeten niet" is one
    future: frozenset[str]  # forms
    seen_from_past: frozenset[str]  # future only after a word of saying in the past; else hearsay or a condition
    wish: frozenset[str]  # forms; a promise when the speaker is their subject
    we: frozenset[str]
    own: frozenset[str]  # pronouns that can stand for a speaker who is not quoted word by word
    perfect: frozenset[str]  # auxiliaries: "must have been" guesses at the past
    conditions: frozenset[str]  # "if": nothing is foretold under a condition
    one: frozenset[str]  # "I": what one must do oneself is no demand
    hardly: frozenset[str]  # beside a future: doubted, not foretold
    nobody: frozenset[str]  # pronouns that negate: "I bribed nobody"
    no_deeds: frozenset[str]  # verbs of what happens to one: who says not to have known denies no deed
    getting: frozenset[str] = frozenset()  # of these, those that one may plead never to have done
    perfect_of_passive: frozenset[str] = frozenset()  # those beside a passive: "zou zijn geplaatst" tells the past
    had: frozenset[str] = frozenset()  # forms of auxiliaries that tell what was before: "had said"
    supporting: frozenset[str] = frozenset()  # auxiliaries that only carry the "not": "did not steal"
    never: frozenset[str] = frozenset()  # "es habe nie ein Treffen gegeben" denies it
    times: frozenset[str] = frozenset()  # nouns that make a "no" one of "never" ("zu keinem Zeitpunkt")
    yet: frozenset[str] = frozenset()  # before a negation: "noch nie" compares, and denies nothing
    such: frozenset[str] = frozenset()  # "ein solches Treffen habe nicht stattgefunden" denies what was spoken of
    aware: frozenset[str] = frozenset()  # predicates of what one knows of ("not aware of such a plan")
    existing_by_it: frozenset[str] = frozenset()  # verbs of "there is" whose "it" is nobody ("es gibt")


class Pointing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that point to what was said before."""

    pronouns: frozenset[str]
    adverbs: frozenset[str]  # "zweifelt daran", "daar klopt niets van"
    demonstratives: frozenset[str]
    nouns: dict[str, frozenset[str]]  # by kind of what they point to: accusation, report, plan, claim, proposal
    spokespeople: frozenset[str]  # nouns that do not tell for whose house somebody speaks
    accusing: frozenset[str]  # cues of what is an accusation
    planning: frozenset[str]  # words that make a statement one about a plan
    openers: frozenset[str]  # first words of a clause that are no part of what is denied
    place: frozenset[str]  # before a place that speaks ("in Oslo the claims were rejected")
    negatives: frozenset[str]  # "kein", "geen": what is denied with them is not pointed to
    either: frozenset[str]  # "or": who does not confirm or deny does neither
    alone: frozenset[str]  # verbs that deny without an object ("Peking dementierte")
    half_adverbs: frozenset[str] = frozenset()  # such adverbs that need a preposition ("er … van")
    confirming: frozenset[str] = frozenset()  # verbs of saying that what was said is so ("bestätigte das")
    every: frozenset[str] = frozenset()  # "all": "rejects all allegations" means no single one
    gainsaying: frozenset[str] = frozenset()  # verbs of denying what somebody says, with that somebody for an object
    to_question: frozenset[str] = frozenset()  # "auf die Frage, ob …": others asked it
    too: tuple[str, ...] = ()  # words by which who denies joins another denier ("auch Peru", "Peru, too,")
    insisting: dict[str, frozenset[str]] = {}  # verbs of demanding what was spoken of, and the words that point to it


class Opening(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Beginnings of a sentence that say how the report stands to the clause behind them ("es könnte sein, dass")."""

    words: tuple[str, ...]
    examples: tuple[str, ...]
    stance: Stance = "assert"
    certainty: Certainty | None = None


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a report speaks in its own name."""

    openings: tuple[Opening, ...]
    regret: tuple[str, ...]  # turns of phrase, as in ContentTurn
    relief: tuple[str, ...]
    hoping: frozenset[str]  # adverbs: the report hopes it will be so
    urging: frozenset[str]  # beside a duty: the report presses for it
    # turns of phrase of whole sentences: "das kann sein", "mir scheint", "sicher ist das nicht"
    weighings: tuple[Opening, ...] = ()
    closings: tuple[Opening, ...] = ()  # as openings, behind the clause: "dass Peru liefert, ist gut möglich"


class StanceLexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One language's table."""

    turns: tuple[Turn, ...]
    contents: tuple[ContentTurn, ...]
    untrue: Untrue
    modality: Modality
    pointing: Pointing
    voice: Voice
    naming: frozenset[str]  # verbs that call something something
    speaking_of: frozenset[str]  # verbs of "speak of a scandal": as naming, told with a preposition
    punishing: frozenset[str]  # verbs: who does it "over alleged deliveries" alleges them
    existing: frozenset[str]  # verbs of "there is": "plans do not exist" denies them
    punished: frozenset[str]  # participles of what is threatened with: "anyone who … will be arrested"
    whoever: tuple[str, ...]  # openers of a threat: "whoever", "anyone who"
    backed: tuple[str, ...]  # ends of nouns for what one can be for or against: plans, decisions, deeds
    wondering: frozenset[str]  # verbs of asking oneself: "wonders whether" doubts it
    whether: frozenset[str]  # what opens a question that is answered by yes or no, or by how much
    bad: frozenset[str]  # what an opponent calls it
    good: frozenset[str]
    of_states: frozenset[str]  # of these, those that only judge where somebody calls something so
    undertaking: frozenset[str]  # verbs that promise where an infinitive follows ("agreed to pay")
    alleged: frozenset[str]  # nouns of what is alleged: "there is no evidence" denies
    unnamed: tuple[str, ...]  # who asks "not to be named" says nothing
    harm: frozenset[str]  # verbs of what one warns of, where it would or could come
    spoiling: frozenset[str]  # verbs of what a bad plan does, beside those of harm
    mending: frozenset[str]  # verbs of what a good plan does
    forecasts: tuple[str, ...]  # who "says" them predicts
    rejecting: frozenset[str]  # verbs of opposing that deny where their object is a claim
    admitting: frozenset[str]  # verbs: who admits not to have done something denies nothing
    contradicting: frozenset[str]  # verbs that hold the speaker's own version where no "that" opens the clause
    no_comment: frozenset[str]  # nouns: who refuses them says nothing
    media: frozenset[str]  # nouns for who prints and broadcasts: "told the newspaper"
    interviews: frozenset[str]  # nouns: "in an interview with the newspaper"
    told_to: frozenset[str]  # prepositions before those to whom something is said
    as_saying: frozenset[str]  # between who is quoted and a word of saying
    relying: tuple[str, ...]  # "unter Berufung auf X": X said it first
    relying_verbs: dict[str, frozenset[str]]  # "beruft sich auf X": the prepositions before X; none: X is the object
    heard_by: frozenset[str] = frozenset()  # of `told_to` those that belong to no office ("ambassador to Peru")
    withholding: tuple[str, ...] = ()  # turns of phrase, as in ContentTurn: who says so says nothing
    pointing_out: frozenset[str] = frozenset()  # verbs: who "points out the risks" warns of them
    dangers: frozenset[str] = frozenset()  # nouns for what one warns of so
    receptions: tuple[Turn, ...] = ()  # how something was received; `takes` stand before those by whom it was


@cache
def stance_lexicon(language: str) -> StanceLexicon:
    """The table of `language`; the English one for languages that have none."""
    path = files("wederhoor.extract") / f"lexicon/stance.{language}.toml"
    if not path.is_file():
        return stance_lexicon(FALLBACK)
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), StanceLexicon)
