"""Whose word a noun of saying is: its owner's, theirs from whom it comes, or theirs among whom it goes round."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.phrases import has_case
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.speakers import Speaker, speaker_at
from wederhoor.extract.statements.speaking_places import speaking_place
from wederhoor.extract.statements.subjects import subject_of
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word


def owner_of(sentence: Sentence, noun: Word, *, without: Word | None = None) -> Word | None:
    """Whose word a noun is: "der Vorwurf der USA", "Forderungen von Berg"; not "Vorwürfe gegen Berg".

    `without`: a phrase that tells what the word is about ("criticism | of the plan").
    """
    owning = clause_words(sentence.language).owning
    for phrase in sentence.children(noun, "nmod", "nmod:poss", "det:poss"):
        cases = [w.text.lower() for w in sentence.children(phrase, "case")]
        if phrase is not without and all(case in owning for case in cases):
            return phrase
    return None


def origin_of(sentence: Sentence, noun: Word) -> Word | None:
    """From whom a noun of saying comes: “Die Forderung … kommt | aus Bayern”, “criticism came | from the union”."""
    verb = sentence.head(noun) if noun.deprel in ("nsubj", "nsubj:pass") else None
    if verb is None or verb_lemma(sentence, verb) not in speech_lexicon(sentence.language).coming:
        return None
    words = clause_words(sentence.language)
    from_whom = words.owning | words.leaving_place
    phrases = sentence.children(verb, "obl", "obl:arg")
    return next((w for w in phrases if w.upos in ("NOUN", "PROPN") and has_case(sentence, w, from_whom)), None)


def felt_by(sentence: Sentence, noun: Word, verb: Word, index: MentionIndex) -> Speaker | None:
    """Who shares a fear that goes round, where that is told: “In Kiew wächst die Sorge, dass …”, “among farmers”."""
    among = clause_words(sentence.language).among
    people = (
        w for host in (noun, verb) for w in sentence.children(host, "nmod", "obl") if has_case(sentence, w, among)
    )
    told = (speaker_at(sentence, w, index) for w in people if w.has("Number", "Plur"))
    return next(
        (s for s in told if s is not None),
        speaking_place(sentence, noun, index) or speaking_place(sentence, verb, index),
    )


def subject_above(sentence: Sentence, noun: Word) -> Word | None:
    """Of "Washington erhob den Vorwurf, dass …" the one who raised it, of "Berg ist der Ansicht" the one who is."""
    own = next(sentence.children(noun, "nsubj"), None)
    if own is not None:
        return own
    verb = sentence.head(noun)
    if verb is None or noun.deprel not in ("obj", "obl", "obl:arg") or verb.upos not in ("VERB", "AUX"):
        return None
    if has_case(sentence, noun, clause_words(sentence.language).background):
        return None  # "Peru offered planes amid concerns that …"
    return subject_of(sentence, verb)
