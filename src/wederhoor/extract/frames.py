"""The lexicon of event frames, `lexicon/events.*.toml`: words that tell of an event, and their sentences."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from wederhoor.extract.speech import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import EventType, RoleName

LANGUAGES = ("de", "nl", "en")
MIN_COMPOUND_END = 5  # letters; shorter nouns end too many words that mean something else ("reis" in "prijs")
MIN_COMPOUND_FRONT = 3
_ENDINGS = ("", "en", "n", "s", "e", "es")
_CONTRACTED = {
    "im": "in", "ins": "in", "am": "an", "ans": "an", "vom": "von", "zum": "zu", "zur": "zu", "beim": "bei",
    "fürs": "für", "aufs": "auf", "ter": "te", "ten": "te",
}  # fmt: skip


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


class Frame(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One group of words that tell of one type of event and build their sentences alike."""

    type: EventType
    example: str
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    combinations: tuple[Combination, ...] = ()
    subject: RoleName | None = None
    object: RoleName | None = None
    dative: RoleName | None = None
    genitive: RoleName | None = None
    possessive: RoleName | None = None
    adjective: RoleName | None = None
    compound: RoleName | None = None
    prepositions: dict[str, RoleName] = {}
    swap: dict[str, RoleName] = {}  # a preposition that turns the object into the recipient: "supply Russia with arms"
    needs: tuple[RoleName, ...] = ()
    goods_only: bool = False
    object_named: bool = False
    object_words: tuple[str, ...] = ()
    only_named: tuple[RoleName, ...] = ()

    def slots(self) -> dict[str, RoleName]:
        """Roles of the grammatical slots that have one."""
        given = {
            "subject": self.subject, "object": self.object, "dative": self.dative, "genitive": self.genitive,
            "possessive": self.possessive, "adjective": self.adjective, "compound": self.compound,
        }  # fmt: skip
        return {slot: role for slot, role in given.items() if role is not None}


class Grammar(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Small words of one language that decide on status and roles."""

    genitive: tuple[str, ...]
    passive_agent: tuple[str, ...]
    attributes: dict[str, RoleName]
    reasons: tuple[str, ...]
    negation: frozenset[str]
    negation_unless_next: frozenset[str]
    negative_determiners: frozenset[str]
    negative_marks: frozenset[str]
    conditional_marks: frozenset[str]
    purpose_marks: frozenset[str]
    possible_adverbs: frozenset[str]
    possible_adjectives: frozenset[str]
    planned_adjectives: frozenset[str]
    negated_adjectives: frozenset[str]
    future_auxiliaries: frozenset[str]
    want_auxiliaries: frozenset[str]
    possible_auxiliaries: frozenset[str]
    hearsay_auxiliaries: frozenset[str]
    duty_auxiliaries: frozenset[str]
    cover_cases: frozenset[str]
    cover_adjectives: frozenset[str]
    cover_nouns: tuple[str, ...]
    cover_participles: frozenset[str]


class Higher(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Verbs, nouns and adjectives that decide on the status of what depends on them."""

    planned: frozenset[str]
    possible: frozenset[str]
    negated: frozenset[str]


class _Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    grammar: Grammar
    higher: Higher
    prepositions: dict[str, RoleName]
    frame: tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Frames:
    """The frames of one language, by the words that open them."""

    grammar: Grammar
    higher: Higher
    prepositions: Mapping[str, RoleName]
    frames: tuple[Frame, ...]
    by_verb: Mapping[str, tuple[Frame, ...]]
    by_noun: Mapping[str, Frame]
    by_combined_verb: Mapping[str, tuple[tuple[Frame, Combination], ...]]


@cache
def frames_of(language: str) -> Frames | None:
    """The lexicon of a language; None when there is none."""
    if language not in LANGUAGES:
        return None
    path = files("wederhoor.extract") / "lexicon" / f"events.{language}.toml"
    written = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _Written)
    verbs: dict[str, list[Frame]] = {}
    nouns: dict[str, Frame] = {}
    combined: dict[str, list[tuple[Frame, Combination]]] = {}
    for frame in written.frame:
        for verb in frame.verbs:
            verbs.setdefault(verb.casefold(), []).append(frame)
        for noun in frame.nouns:
            nouns.setdefault(noun.casefold(), frame)
        for combination in frame.combinations:
            combined.setdefault(combination.verb.casefold(), []).append((frame, combination))
    return Frames(
        written.grammar,
        written.higher,
        written.prepositions,
        written.frame,
        {verb: tuple(found) for verb, found in verbs.items()},
        nouns,
        {verb: tuple(found) for verb, found in combined.items()},
    )


def verb_forms(sentence: Sentence, verb: Word) -> tuple[str, ...]:
    """Dictionary forms that a verb may have, with its separable prefix; the likeliest first."""
    whole = verb_lemma(sentence, verb).replace("_", "")  # simplemma marks some Dutch prefixes: "op_leggen"
    if sentence.language == "en" or any(True for _ in sentence.children(verb, "compound:prt")):
        return (whole,)
    form = verb.text.casefold()
    guessed = [form[: -len(ending)] + "en" for ending in ("ierten", "ierte", "iert") if form.endswith(ending)]
    return tuple(dict.fromkeys((whole, *(guess[:-2] + "ieren" for guess in guessed))))


def noun_end(word: Word, nouns: Collection[str]) -> str | None:
    """The longest of `nouns` (lower case) that the word is or, as a compound, ends in; None for none."""
    forms = {word.lemma.casefold(), word.text.casefold()}
    stems = {
        form[: len(form) - len(ending)]
        for form in forms
        for ending in _ENDINGS
        if form.endswith(ending) and len(form) > len(ending)
    }
    found = {stem for stem in stems | forms if stem in nouns}
    if not found:
        found = {end for stem in stems for end in _compound_ends(stem) if end in nouns}
    return max(found, key=lambda noun: (len(noun), noun), default=None)


def _compound_ends(stem: str) -> Iterator[str]:
    return (stem[cut:] for cut in range(MIN_COMPOUND_FRONT, len(stem) - MIN_COMPOUND_END + 1))


def is_one_of(word: Word, listed: Collection[str]) -> bool:
    """Whether a word stands in a list by its form, its dictionary form, or that form without an adjective's ending."""
    form, lemma = word.text.casefold(), word.lemma.casefold()
    if form in listed or lemma in listed:
        return True
    return any(form.endswith(ending) and form[: -len(ending)] in listed for ending in ("e", "en", "er", "es", "em"))


def preposition(text: str) -> str:
    """A preposition without the article that it was contracted with ("zum" -> "zu")."""
    lowered = text.casefold()
    return _CONTRACTED.get(lowered, lowered)
