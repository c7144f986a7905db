"""The lexicon of event frames, `lexicon/events.*.toml`: words that tell of an event, and their sentences."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, product
from typing import Literal

import msgspec

from wederhoor.record import EventType, RoleName

LANGUAGES = ("de", "nl", "en", "fr", "es", "ru")
Kind = Literal["goods", "thing", "name", "actor", "body", "person", "firm", "place", "share", "number", "unlisted"]


class Combination(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A verb with a fixed noun; roles given here outweigh those of the frame."""

    verb: str
    noun: str
    case: str | None = None  # None: the noun is the object
    trigger: Literal["noun", "verb"] = "noun"  # which of the two is shown as the event's word
    modifier: str | None = None  # a word that must stand with the noun
    subject: RoleName | None = None
    object: RoleName | None = None
    dative: RoleName | None = None

    def roles(self) -> dict[str, RoleName]:
        given = {"subject": self.subject, "object": self.object, "dative": self.dative}
        return {slot: role for slot, role in given.items() if role is not None}


class Pairs(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every verb with every noun: "ins Gefängnis kommen", "in Haft gehen"; the rest as in `Combination`."""

    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    case: str | None = None
    trigger: Literal["noun", "verb"] = "verb"
    subject: RoleName | None = None
    object: RoleName | None = None
    dative: RoleName | None = None

    def combinations(self) -> Iterator[Combination]:
        for verb, noun in product(self.verbs, self.nouns):
            yield Combination(
                verb=verb,
                noun=noun,
                case=self.case,
                trigger=self.trigger,
                subject=self.subject,
                object=self.object,
                dative=self.dative,
            )


class Frame(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One group of words that tell of one type of event and build their sentences alike."""

    type: EventType
    example: str
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    combinations: tuple[Combination, ...] = ()
    pairs: tuple[Pairs, ...] = ()
    subject: RoleName | None = None
    object: RoleName | None = None
    dative: RoleName | None = None
    genitive: RoleName | None = None
    possessive: RoleName | None = None
    adjective: RoleName | None = None
    compound: RoleName | None = None
    named: RoleName | None = None  # what a name before a hyphen is: "Lufthansa-Streik"
    predicate: RoleName | None = None  # what somebody is named: "was appointed director"
    prepositions: dict[str, RoleName] = {}
    swap: dict[str, RoleName] = {}  # a preposition that turns the object into the recipient: "supply Russia with arms"
    needs: tuple[RoleName, ...] = ()
    requires: tuple[RoleName, ...] = ()  # all of them, besides one of `needs`
    kinds: dict[RoleName, tuple[Kind, ...]] = {}
    object_words: tuple[str, ...] = ()
    subject_words: tuple[str, ...] = ()
    unless: frozenset[str] = frozenset()
    unless_near: frozenset[str] = frozenset()  # the same, anywhere in the sentence: "strike" near "union"
    without_object: bool = False  # with an object its verbs mean another thing: "staakte de levering"
    intends: bool = False  # tells of what somebody means to do, even in the past: "bid a billion for the yard"

    def slots(self) -> dict[str, RoleName]:
        """Roles of the grammatical slots that have one."""
        given = {
            "subject": self.subject, "object": self.object, "dative": self.dative, "genitive": self.genitive,
            "possessive": self.possessive, "adjective": self.adjective, "compound": self.compound,
            "predicate": self.predicate,
        }  # fmt: skip
        return {slot: role for slot, role in given.items() if role is not None}

    def listed_roles(self) -> set[RoleName]:
        """Roles that `object_words` may fill."""
        given = (self.object, self.genitive, self.compound, self.dative, *self.prepositions.values())
        return {role for role in given if role not in (None, "agent", "via", "purpose")}


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
    of_others: frozenset[str] = frozenset()  # whose subject is not who does it: "approves the sale", "demands a visit"
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
    carriers: tuple[str, ...] = ()  # go somewhere with people or goods in them


class _Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    grammar: Grammar
    higher: Higher
    nouns: Nouns
    prepositions: dict[str, RoleName]
    frame: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of one language, by the words that open them; nouns in lower case."""

    grammar: Grammar
    higher: Higher
    nouns: Mapping[str, frozenset[str]]
    prepositions: Mapping[str, RoleName]
    frames: tuple[Frame, ...]
    by_verb: Mapping[str, tuple[Frame, ...]]
    by_noun: Mapping[str, tuple[Frame, ...]]
    by_combined_verb: Mapping[str, tuple[tuple[Frame, Combination], ...]]


@cache
def frames_of(language: str) -> Frames | None:
    """The lexicon of a language; None when there is none."""
    if language not in LANGUAGES:
        return None
    path = files("wederhoor.extract") / "lexicon" / f"events.{language}.toml"
    written = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Written)
    verbs: dict[str, list[Frame]] = {}
    nouns: dict[str, list[Frame]] = {noun.casefold(): [] for noun in written.nouns.no_event}
    combined: dict[str, list[tuple[Frame, Combination]]] = {}
    for frame in written.frame:
        for verb in frame.verbs:
            verbs.setdefault(verb.lower(), []).append(frame)
        for noun in frame.nouns:
            nouns.setdefault(noun.casefold(), []).append(frame)
        for combination in chain(frame.combinations, *(pairs.combinations() for pairs in frame.pairs)):
            combined.setdefault(combination.verb.lower(), []).append((frame, combination))
    return Frames(
        grammar=written.grammar,
        higher=written.higher,
        nouns={name: frozenset(n.casefold() for n in getattr(written.nouns, name)) for name in Nouns.__struct_fields__},
        prepositions=written.prepositions,
        frames=written.frame,
        by_verb={verb: tuple(found) for verb, found in verbs.items()},
        by_noun={noun: tuple(found) for noun, found in nouns.items()},
        by_combined_verb={verb: tuple(found) for verb, found in combined.items()},
    )
