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

from wederhoor.extract.events.grammar import Grammar, Higher, Nouns
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
    demands: bool = False  # tells of what somebody only asks for: "seeks eight years for the trader"
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
