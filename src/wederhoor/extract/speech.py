"""How a language marks that somebody said something.

The lexicons `lexicon/speech.*.toml`, and verbs' dictionary forms and mood.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, get_args

from wederhoor.extract.clauses import FALLBACK, base_language
from wederhoor.read.reading import Word
from wederhoor.record import Certainty, Stance

STANCED = ("verbs", "objects", "about", "nouns", "nouns_about")  # tables of words by stance
LEVELS: tuple[Certainty, ...] = ("certain", "probable", "possible")
# lists that a field has another name for
KEYS = {"it_pronouns": "it", "hearsay_modals": "modals", "hearsay_adverbs": "adverbs", "hearsay_fixed": "fixed"}
# by the annotation of a field what its list is made into; where a language has none, it is empty
KINDS: dict[Any, type] = {"frozenset[str]": frozenset, "tuple[str, ...]": tuple, "bool": bool, "str": str}
# what a negated verb says of its content; a verb that is not here says nothing when it is negated
TURNED: dict[Stance, Stance] = {
    "deny": "assert",
    "support": "oppose",
    "oppose": "support",
    "doubt": "assert",
    "predict": "doubt",
}


@dataclass(frozen=True)
class SpeechLexicon:
    """One language's words of saying; keys are dictionary forms, separable prefixes joined."""

    verbs: dict[str, Stance]
    objects: dict[str, Stance]
    about: dict[str, Stance]
    nouns: dict[str, Stance]
    nouns_about: dict[str, Stance]  # noun and preposition
    before: frozenset[str]
    after: frozenset[str]
    with_noun: frozenset[str]
    seeking: frozenset[str]
    utterance_nouns: frozenset[str]
    happenings: tuple[str, ...]
    no_accounts: frozenset[str]
    so: frozenset[str]
    so_telling: frozenset[str]
    trusting: frozenset[str]
    carrying: frozenset[str]
    complementizers: frozenset[str]
    as_said: frozenset[str]
    never_speaker: frozenset[str]
    hearsay_modals: frozenset[str]
    hearsay_adverbs: frozenset[str]
    hearsay_fixed: tuple[str, ...]
    suspects: tuple[str, ...]
    certainty_words: dict[str, Certainty]
    possible_modals: frozenset[str]
    means_modals: frozenset[str]
    guessing_modals: frozenset[str]
    seeming: frozenset[str]
    probable_modals: frozenset[str]
    probable_cues: frozenset[str]
    anonymous: tuple[str, ...]
    collective: tuple[str, ...]
    it_pronouns: frozenset[str]
    shown_people: frozenset[str]
    pointing: frozenset[str]
    anyone: frozenset[str]
    in_it: frozenset[str]
    nominative: frozenset[str]
    quoting: frozenset[str]
    placed: frozenset[str]
    passing_on: frozenset[str]
    perceiving: frozenset[str]
    going_on: frozenset[str]
    impersonal: frozenset[str]
    going_round: frozenset[str]
    coming: frozenset[str]
    with_genitive: frozenset[str]
    reproaching: frozenset[str]
    unsaid_with: dict[str, tuple[str, ...]]
    spreading: frozenset[str]
    claiming: frozenset[str]
    naming: frozenset[str]
    naming_as: frozenset[str]
    taking_dative: frozenset[str]
    letting: frozenset[str]
    raising: frozenset[str]
    mishaps: frozenset[str]
    refusing: frozenset[str]
    excluding: frozenset[str]
    believing: frozenset[str]
    feeling: frozenset[str]
    question_words: frozenset[str]
    by_somebody: frozenset[str]
    never_said: frozenset[str]
    contests: frozenset[str]
    counting_losses: frozenset[str]
    members: frozenset[str]
    blaming: frozenset[str]
    estimating: frozenset[str]
    done_to_people: frozenset[str]
    sentencing: frozenset[str]  # verb and preposition
    of_oneself: frozenset[str]
    granting: frozenset[str]
    foretelling: frozenset[str]
    unsaid_under: frozenset[str]
    must: frozenset[str]
    can: frozenset[str]
    few: frozenset[str]
    first_of_all: frozenset[str]
    next_of_all: frozenset[str]
    revealing: frozenset[str]
    called_right: frozenset[str]
    modal_auxiliaries: frozenset[str]
    telling: frozenset[str]
    retorting: frozenset[str]
    showing: frozenset[str]
    shown_by: tuple[str, ...]
    knowing: frozenset[str]
    with_gerund: frozenset[str]
    with_subjunctive: frozenset[str]
    calling: frozenset[str]
    listing: frozenset[str]
    speaking_things: tuple[str, ...]
    focus: tuple[tuple[str, ...], ...]
    subjunctive_vowels: str
    temporal: frozenset[str]
    carried_subjunctive: bool
    bare_clauses: bool  # what is said may stand without "that"
    verb_first: bool
    drops_subjects: bool  # who says it may be told by the verb alone: "Añadió que …"

    @cached_property
    def acts(self) -> frozenset[str]:
        """Every verb that can report what somebody said, by a clause or by a phrase."""
        with_phrase = (*self.about, *self.blaming, *self.estimating)
        verbs = (*self.verbs, *self.objects, *self.naming_as, *self.counting_losses)
        return frozenset((*verbs, *(entry.rpartition(" ")[0] for entry in with_phrase)))

    @cached_property
    def acting_nouns(self) -> frozenset[str]:
        """Every noun that with a phrase tells an act of speech."""
        return frozenset(entry.rpartition(" ")[0] for entry in self.nouns_about)

    @cached_property
    def phrases_of(self) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
        """By verb the words that make an entry with it, and the entry: "geben" -> (("zu", "bedenken"), …).

        The verb stands last where verbs do ("zu bedenken geben"), in English first ("make clear").
        """
        found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        about = (*self.about, *self.blaming, *self.estimating)
        entries = (*self.verbs, *self.objects, *(entry.rpartition(" ")[0] for entry in about))
        phrases = {
            entry for entry in entries if " " in entry and entry not in self.about
        }  # "call for" is told by a phrase
        for entry in sorted(phrases, key=lambda entry: (-len(entry), entry)):
            *words, verb = entry.split()
            if self.verb_first:
                verb, *words = entry.split()
            found.setdefault(verb, []).append((tuple(word.lower() for word in words), entry))
        return {verb: tuple(phrases) for verb, phrases in found.items()}


@cache
def speech_lexicon(language: str) -> SpeechLexicon:
    """The lexicon of `language`; English for languages that have none."""
    base = base_language(language)
    path = files("wederhoor.extract") / f"lexicon/speech.{base}.toml"
    if not path.is_file() or base != language:
        return speech_lexicon(base if path.is_file() else FALLBACK)
    raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    told: dict[str, Any] = {name: _by_word(raw.get(name, {})) for name in STANCED}
    lists = {key: _lowered(words) for name, table in raw.items() if name not in STANCED for key, words in table.items()}
    told["certainty_words"] = {word: level for level in LEVELS for word in lists[level]}
    told["unsaid_with"] = {verb: tuple(words) for verb, words in lists.get("unsaid_with", {}).items()}
    told["focus"] = tuple(tuple(words.split()) for words in lists.get("focus", ()))
    for field in fields(SpeechLexicon):
        if (kind := KINDS.get(field.type)) is not None:
            key = KEYS.get(field.name, field.name)
            told[field.name] = kind(lists[key]) if key in lists else kind()
    return SpeechLexicon(**told)


def _lowered(words: Any) -> Any:
    return [word.lower() for word in words] if isinstance(words, list) else words


def _by_word(table: dict[str, list[str]]) -> dict[str, Stance]:
    """Word -> stance; a word in two lists keeps the first one's."""
    out: dict[str, Stance] = {}
    for stance in get_args(Stance):
        for word in table.get(stance, ()):
            out.setdefault(word, stance)
    return out


def is_subjunctive(word: Word) -> bool:
    """Whether a finite verb is in the mood of reported speech or of what is not so, by its form or by the reader."""
    return is_first_subjunctive(word) or word.has("Mood", "Sub")


def is_first_subjunctive(word: Word) -> bool:
    """Whether a German finite verb is Konjunktiv I by its form, as reported speech has it ("sei", "habe", "suche").

    The third person singular is the stem and -e, where the indicative has -t; "ich habe" has the same form and a
    subject in the first person. Of the plural only "seien" differs from the indicative.
    """
    form = word.text.lower()
    if form in ("sei", "seien"):
        return True
    lemma = word.lemma.lower()
    forms = {lemma[:-1] if lemma.endswith("en") else lemma[:-1] + "e"}
    if lemma.endswith("eln"):
        forms.add(lemma[:-3] + "le")  # "es handle sich"
    return (
        word.upos in ("VERB", "AUX")
        and lemma.endswith("n")
        and form in forms
        and not word.has("Person", "1")
        and not word.has("VerbForm", "Inf")
        and not word.has("Mood", "Imp")
        and not word.has("Number", "Plur")
    )


def is_utterance(holder: Word, lexicon: SpeechLexicon) -> bool:
    """Whether a noun stands for what somebody said or wrote ("Angaben", "Pressemitteilung")."""
    forms = (holder.text.lower(), holder.lemma.lower())
    if any(form in lexicon.utterance_nouns for form in forms):
        return True
    return any(form.endswith(noun) for form in forms for noun in lexicon.utterance_nouns if len(noun) > 5)
