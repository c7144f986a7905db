"""The small words of a language that decide on status and roles, as the lexicon of events lists them."""

from __future__ import annotations

import msgspec

from wederhoor.record import RoleName


class Grammar(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Small words of one language that decide on status and roles."""

    genitive: tuple[str, ...]
    passive_agent: tuple[str, ...]
    attributes: dict[str, RoleName]
    reasons: tuple[str, ...]
    whys: frozenset[str]  # prepositions of reasons, which a "not" before them negates alone
    negation: frozenset[str]
    negation_unless_next: frozenset[str]
    negative_determiners: frozenset[str]
    never: frozenset[str]  # those of `negation` that negate a whole clause, whichever adverb they stand with
    negative_adverbials: tuple[str, ...]  # nouns that with a "no" negate the clause: "at no time"
    evidence: tuple[str, ...]  # nouns of what shows that something happened
    negative_marks: frozenset[str]
    nearly: frozenset[str]  # adverbs of what did not happen after all
    nearly_unless_next: frozenset[str]  # … unless they go with a number: "nearly all"
    still: frozenset[str]  # adverbs of what is yet to be done: "has yet to"
    conditional_marks: frozenset[str]
    results: frozenset[str] = frozenset()  # "then", in languages whose conditions may open with the verb
    question_marks: frozenset[str]
    purpose_marks: frozenset[str]
    ongoing_adjectives: frozenset[str]
    possible_adverbs: frozenset[str]
    possible_adjectives: frozenset[str]
    planned_adjectives: frozenset[str]
    negated_adjectives: frozenset[str]
    any_determiners: frozenset[str]
    every_determiners: frozenset[str] = frozenset()  # of what happens time and again: "every election"
    future_auxiliaries: frozenset[str]
    want_auxiliaries: frozenset[str]
    possible_auxiliaries: frozenset[str]
    would: frozenset[str] = frozenset()  # forms of what would be; in reported speech of what will be
    unreal: frozenset[str] = frozenset()  # forms of what would have been
    would_or_said: frozenset[str] = frozenset()  # Dutch "zou": what would be, or what is said to be
    was_to: frozenset[str] = frozenset()  # forms of what was planned: "sollte ankommen"
    hearsay_auxiliaries: frozenset[str]
    duty_auxiliaries: frozenset[str]
    cover_cases: frozenset[str]
    cover_adjectives: frozenset[str]
    cover_nouns: tuple[str, ...]
    cover_participles: frozenset[str]
    judging_verbs: frozenset[str]  # say of their object how likely it is: "consider an attack possible"
    light_verbs: frozenset[str]  # lend their subject to an event noun: "hold talks"
    receiving_verbs: frozenset[str]  # … as the one that gets: "receive a loan"
    naming_verbs: frozenset[str]
    naming_cases: frozenset[str]
    middle_nouns: tuple[str, ...]
    goal_nouns: tuple[str, ...]  # name where something is bound for: "mit Ziel Odessa"
    accompanying: frozenset[str]  # "bei einem Angriff wurden …": what is told beside it happened then too
    manner_marks: frozenset[str] = frozenset()  # a clause with one says how its main clause would come about
    when_marks: frozenset[str]  # a clause with one happens when its main clause does
    becoming: frozenset[str]  # copulas of what somebody is to be: "wird Chefin"
    known_articles: frozenset[str] = frozenset()  # of what was told of before: "[the] cargo"
    there_is: frozenset[str] = frozenset()  # verbs that with an "it" say that there is something
    addressing: frozenset[str] = frozenset()  # prepositions of those who hear a speech: "spoke [to] supporters"
    comes_to: frozenset[str] = frozenset()  # "es kam [zu] …": prepositions of what happens
    setting_about: frozenset[str] = frozenset()  # prepositions of what somebody begins: "begon [aan] een bezoek"
    passing: frozenset[str] = frozenset()  # prepositions of a doer that before a place tell a way: "durch Belarus"
    past_moods: frozenset[str] = frozenset()  # more past forms, besides "would", that tell of no past: "might"
    put_off_to: frozenset[str] = frozenset()  # prepositions of the time to which something is put off
    happening_verbs: frozenset[str]  # "the raid took place in May"


class Higher(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Verbs, nouns and adjectives that decide on the status of what depends on them."""

    planned: frozenset[str]
    possible: frozenset[str]
    negated: frozenset[str]
    expecting: frozenset[str]  # under them the present tense looks ahead
    calling: frozenset[str]  # call for what is yet to come: "called for a strike"
    after: frozenset[str]  # prepositions under which what they name is over: "after the start of"
    ending: frozenset[str]  # those of `negated` under which a noun tells of what happened: "the strike ended"
    agenda: frozenset[str]  # nouns on which stands what is planned
    offering: frozenset[str]  # or threatening: only possible yet
    promising: frozenset[str]  # with goods or money: yet to come
    deepening: frozenset[str] = frozenset()  # what they make closer or larger is there already: "deepen ties"
    summoning: frozenset[str] = frozenset()  # with "for" and a time: what they summon to is yet to come
    momentary: frozenset[str]  # told in the present, it has just happened: "Minister resigns"
    failing: frozenset[str]  # under these talks took place all the same
    postponing: frozenset[str]  # negated, they say that it takes place
    dropping: frozenset[str] = frozenset()  # a plan under them is given up: "dropped its plan to sell"
    of_others: frozenset[str] = frozenset()  # whose subject is not who does it: "approves the sale", "demands a visit"
    own_deeds: frozenset[str] = frozenset()  # whose subject would do it: "considers sanctions", "plans restrictions"
    ceasing: frozenset[str]  # those of `negated` that say it went on until then


class Nouns(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nouns by what they name, and words of what is played or told and did not happen."""

    no_event: tuple[str, ...]
    bare: tuple[str, ...]  # tell of an event though nobody is said to play a role: "the strike ended"
    actors: tuple[str, ...]
    firms: tuple[str, ...]
    people: tuple[str, ...]
    places: tuple[str, ...]
    shares: tuple[str, ...]
    middlemen: tuple[str, ...]
    abstract: tuple[str, ...]
    abstract_endings: tuple[str, ...]  # of nouns that no list knows
    pronouns: tuple[str, ...]  # that stand for somebody
    beside: tuple[str, ...] = ()  # of who stands by or against whoever is named behind: "der Verbündete Perus"
    sport: tuple[str, ...]
    sport_beside: tuple[str, ...]  # tell of sport unless somebody of public life stands beside them
    fiction: tuple[str, ...]
    works: tuple[str, ...] = ()  # of art, told with who made them: "a still life by Anna Berg"
    not_sold: tuple[str, ...] = ()  # what nobody sells, but in a manner of speaking
    carriers: tuple[str, ...] = ()  # go somewhere with people or goods in them
