"""How a language marks that somebody said something.

The lexicons `lexicon/speech.*.toml`, and verbs' dictionary forms and mood.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Certainty, Stance

FALLBACK = "en"
PREFIXES = frozenset(
    "ab an auf aus bei dar davon ein entgegen fest fort frei her heraus hervor herum hin hinaus hinzu los mit "
    "nach nieder statt teil "
    "über um unter voran voraus vor vorbei vorher weg weiter wider wieder zu zurück zusammen aan achter af bekend "
    "bij binnen "
    "door in mee mede na neer om onder op over tegen terug toe uit vast vol voor voort weer zien".split()
)
NEGATIONS = frozenset("nicht nie niemals kein niet nooit geen not n't never no".split())
ADJECTIVE_PARTICLES = frozenset(
    ("bekannt", "fest", "klar", "bekend", "vast", "kenbaar")
)  # "gab bekannt", "maakte bekend"


@dataclass(frozen=True, slots=True)
class SpeechLexicon:
    """One language's words of saying; keys are dictionary forms, separable prefixes joined."""

    verbs: dict[str, Stance]
    objects: dict[str, Stance]
    nouns: dict[str, Stance]
    before: frozenset[str]
    after: frozenset[str]
    with_noun: frozenset[str]
    utterance_nouns: frozenset[str]
    so: frozenset[str]
    as_said: frozenset[str]
    never_speaker: frozenset[str]
    hearsay_modals: frozenset[str]
    hearsay_adverbs: frozenset[str]
    hearsay_fixed: tuple[str, ...]
    certainty_words: dict[str, Certainty]
    possible_modals: frozenset[str]
    probable_modals: frozenset[str]
    probable_cues: frozenset[str]
    anonymous: tuple[str, ...]
    collective: tuple[str, ...]
    it_pronouns: frozenset[str]
    perceiving: frozenset[str]
    impersonal: frozenset[str]
    claiming: frozenset[str]
    naming: frozenset[str]
    raising: frozenset[str]
    refusing: frozenset[str]
    excluding: frozenset[str]
    believing: frozenset[str]
    question_words: frozenset[str]
    carried_subjunctive: bool


@cache
def speech_lexicon(language: str) -> SpeechLexicon:
    """The lexicon of `language`; English for languages that have none."""
    path = files("wederhoor.extract") / f"lexicon/speech.{language}.toml"
    if not path.is_file():
        return speech_lexicon(FALLBACK)
    raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    phrases, hearsay, certainty = raw["phrases"], raw["hearsay"], raw["certainty"]
    return SpeechLexicon(
        verbs=_by_word(raw["verbs"]),
        objects=_by_word(raw["objects"]),
        nouns=_by_word(raw["nouns"]),
        before=frozenset(phrases["before"]),
        after=frozenset(phrases["after"]),
        with_noun=frozenset(phrases["with_noun"]),
        utterance_nouns=frozenset(word.lower() for word in phrases["utterance_nouns"]),
        so=frozenset(phrases["so"]),
        as_said=frozenset(phrases["as_said"]),
        never_speaker=frozenset(word.lower() for word in phrases["never_speaker"]),
        hearsay_modals=frozenset(hearsay["modals"]),
        hearsay_adverbs=frozenset(hearsay["adverbs"]),
        hearsay_fixed=tuple(phrase.lower() for phrase in hearsay["fixed"]),
        certainty_words={word: level for level in ("certain", "probable", "possible") for word in certainty[level]},
        possible_modals=frozenset(certainty["possible_modals"]),
        probable_modals=frozenset(certainty["probable_modals"]),
        probable_cues=frozenset(certainty["probable_cues"]),
        anonymous=tuple(word.lower() for word in raw["speakers"]["anonymous"]),
        collective=tuple(word.lower() for word in raw["speakers"]["collective"]),
        it_pronouns=frozenset(raw["pronouns"]["it"]),
        perceiving=frozenset(raw["kinds"]["perceiving"]),
        impersonal=frozenset(raw["kinds"]["impersonal"]),
        claiming=frozenset(raw["kinds"]["claiming"]),
        naming=frozenset(raw["kinds"]["naming"]),
        raising=frozenset(raw["kinds"]["raising"]),
        refusing=frozenset(raw["kinds"]["refusing"]),
        excluding=frozenset(raw["kinds"]["excluding"]),
        believing=frozenset(raw["kinds"]["believing"]),
        question_words=frozenset(raw["kinds"]["question_words"]),
        carried_subjunctive=raw["reporting"]["carried_subjunctive"],
    )


def _by_word(table: dict[str, list[str]]) -> dict[str, Stance]:
    """Word -> stance; a word in two lists keeps the first one's."""
    out: dict[str, Stance] = {}
    stances: tuple[Stance, ...] = (
        "assert",
        "deny",
        "doubt",
        "warn",
        "demand",
        "promise",
        "predict",
        "support",
        "oppose",
        "ask",
    )
    for stance in stances:
        for word in table.get(stance, ()):
            out.setdefault(word, stance)
    return out


def verb_lemma(sentence: Sentence, verb: Word) -> str:
    """The verb's dictionary form with its separable prefix or particle ("wies … zurück" -> "zurückweisen")."""
    lemma = verb.lemma.lower().replace("_", "")  # simplemma writes some Dutch verbs as "op_roepen"
    particle = next(sentence.children(verb, "compound:prt"), None)
    if particle is None:
        particle = next(
            (w for w in sentence.children(verb, "advmod", "xcomp", "obj") if w.text.lower() in ADJECTIVE_PARTICLES),
            None,
        )
    if particle is None:
        return lemma
    if sentence.language != "en" and particle.text.lower() not in PREFIXES | ADJECTIVE_PARTICLES:
        return lemma  # "erklärte offen": parsers take adverbs for prefixes
    if sentence.language == "en":
        return f"{lemma} {particle.text.lower()}"
    return particle.text.lower() + lemma


def is_first_subjunctive(word: Word) -> bool:
    """Whether a German finite verb is Konjunktiv I by its form, as reported speech has it ("sei", "habe", "suche").

    The third person singular is the stem and -e, where the indicative has -t; "ich habe" has the same form and a
    subject in the first person. Of the plural only "seien" differs from the indicative.
    """
    form = word.text.lower()
    if form in ("sei", "seien"):
        return True
    lemma = word.lemma.lower()
    return (
        word.upos in ("VERB", "AUX")
        and lemma.endswith("n")
        and form == (lemma[:-1] if lemma.endswith("en") else lemma[:-1] + "e")
        and not word.has("Person", "1")
        and not word.has("VerbForm", "Inf")
        and not word.has("Mood", "Imp")
        and not word.has("Number", "Plur")
    )


def finite_verb(sentence: Sentence, predicate: Word) -> Word | None:
    """The finite verb of a predicate: itself, its auxiliary or its copula.

    None for infinitives and verbless phrases.
    """
    candidates = [*sentence.children(predicate, "aux", "aux:pass", "cop"), predicate]
    return next((w for w in candidates if w.has("VerbForm", "Fin")), None)


def is_negated(sentence: Sentence, word: Word) -> bool:
    """Whether a negation hangs on `word`; "nicht nur" and its like are none."""
    for child in sentence.children(word, "advmod", "det", "case", "obj", "nsubj", "aux", "discourse"):
        if child.has("Polarity", "Neg") or child.lemma.lower() in NEGATIONS:
            after = sentence.words[child.index + 1] if child.index + 1 < len(sentence.words) else None
            if after is None or after.text.lower() not in ("nur", "alleen", "only", "zuletzt"):
                return True
    return False
