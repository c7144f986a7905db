"""The person behind a verb whose subject a tree sees before it: “Die Zahlen zieht | Falk in Zweifel”."""

from __future__ import annotations

from wederhoor.extract.clauses import VERB_SECOND, finite_verb
from wederhoor.extract.mentions.mention_words import is_person_noun
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.behind_verb import noun_behind
from wederhoor.extract.statements.drafts import ANSWERING
from wederhoor.extract.statements.pointers import kind_of
from wederhoor.extract.statements.stance_lexicon import stance_lexicon
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Stance

ANSWERED = ("accusation", "claim", "plan", "proposal")  # kinds of what rejects nothing itself, as a report may


def person_behind(sentence: Sentence, verb: Word) -> tuple[Word, Word] | None:
    """The person behind a verb and the thing before it that a tree makes its subject ("Die cijfers trekt | Jansen …").

    None where a person, a body or a pronoun stands before the verb. Of two the person is who doubts or calls.
    """
    if sentence.language == "en":
        return None
    thing = next((w for w in sentence.children(verb, "nsubj") if w.index < verb.index), None)
    person = noun_behind(sentence, verb)
    if thing is None or person is None or thing.upos != "NOUN" or is_person(sentence, thing):
        return None
    if _bears_name(sentence, thing):
        return None
    lexicon = speech_lexicon(sentence.language)
    may_speak = thing.lemma.lower().endswith((*lexicon.collective, *lexicon.speaking_things))
    finite = finite_verb(sentence, verb) or verb
    if finite.has("Number", "Plur") and not person.has("Number", "Plur"):
        return None  # "De fracties steunen Jansen"
    agrees = thing.has("Number", "Plur") and not person.has("Number", "Plur")
    is_one = is_person(sentence, person) or (not may_speak and _is_naming_body(sentence, verb, person))
    return (person, thing) if is_one and (agrees or not may_speak) else None


def _is_naming_body(sentence: Sentence, verb: Word, word: Word) -> bool:
    """Whether a body calls a thing something: “Ein Schreiben … nennt | die Polizei | gefälscht”; no "supports Peru"."""
    lexicon = speech_lexicon(sentence.language)
    names = verb_lemma(sentence, verb) in stance_lexicon(sentence.language).naming
    return names and word.upos == "NOUN" and word.lemma.lower().endswith(lexicon.collective)


def answerer_behind(sentence: Sentence, verb: Word, stance: Stance | None) -> tuple[Word, Word] | None:
    """Who rejects or backs a claim, and the claim, which a tree makes the subject of the verb between them.

    “Die Forderung der Gewerkschaft wies | der Konzern | zurück.” `stance`: what the verb says of its object.
    """
    if sentence.language not in VERB_SECOND or stance not in ANSWERING:
        return None
    claim = next((w for w in sentence.children(verb, "nsubj") if w.index < verb.index), None)
    answerer = noun_behind(sentence, verb)
    if claim is None or answerer is None or answerer.index == claim.index or answerer.head != verb.index:
        return None
    is_claim = claim.upos == "NOUN" and kind_of(sentence, claim) in ANSWERED
    return (answerer, claim) if is_claim else None


def _bears_name(sentence: Sentence, noun: Word) -> bool:
    """Whether a bare noun tells what the name behind it is: "Koalitionspartner Falkenbund", not "the Falk plan"."""
    bare = not any(sentence.children(noun, "det", "case"))
    names = sentence.children(noun, "appos", "flat", "nmod")
    return bare and any(w.index == noun.index + 1 and w.upos == "PROPN" for w in names)


def is_person(sentence: Sentence, word: Word) -> bool:
    """Whether a word is part of a person's name, or a noun for one."""
    return sentence.is_in_name(word, "PER") or is_person_noun(word)
