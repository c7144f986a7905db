"""Second main clauses: what stands behind a verb of saying unmarked, yet is no part of what it reports."""

from __future__ import annotations

from wederhoor.extract.clauses import VERB_SECOND, clause_words, finite_verb, first_of_predicate
from wederhoor.extract.phrases import below, run_around, trimmed
from wederhoor.extract.speech import is_subjunctive, speech_lexicon
from wederhoor.extract.statements.cues import cue_lemma
from wederhoor.read.reading import Sentence, Word

BREAKS = (";", "–", "—", "-")
SUBJECTS = ("nsubj", "nsubj:pass", "expl")
ASIDES = ("parataxis", "ccomp")


def is_second_clause(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether `clause` is a main clause of its own, though the tree hangs it on a verb of saying before it.

    “Falk warnte vor einer Krise, Berg verlangte Hilfe”, “Falk accused Berg of fraud; Berg says she paid”.
    """
    if clause.index < verb.index or not _stands_alone(sentence, clause):
        return False
    if is_behind_break(sentence, verb, clause):
        return True
    first = _first_word(sentence, clause)
    if any(w.text == ":" for w in sentence.words[verb.index + 1 : first.index]):
        return False
    if _is_aside_behind(sentence, clause, first) or _lacks_its_opener(sentence, first):
        return True
    says = cue_lemma(sentence, clause) in speech_lexicon(sentence.language).acts
    return (says or speech_lexicon(sentence.language).carried_subjunctive) and has_its_content(sentence, verb)


def is_behind_break(sentence: Sentence, verb: Word, clause: Word) -> bool:
    """Whether a semicolon or a dash parts a main clause from the verb before it, which no colon leads over to it."""
    if clause.index < verb.index or not _stands_alone(sentence, clause):
        return False
    between = {w.text for w in sentence.words[verb.index + 1 : _first_word(sentence, clause).index]}
    return not between.isdisjoint(BREAKS) and ":" not in between


def _stands_alone(sentence: Sentence, clause: Word) -> bool:
    """Whether a clause has a finite verb and a subject, nothing that opens it, and not the mood of reported speech."""
    finite = finite_verb(sentence, clause)
    if finite is None or is_subjunctive(finite):
        return False
    return any(sentence.children(clause, *SUBJECTS)) and not any(sentence.children(clause, "mark", "cc"))


def _lacks_its_opener(sentence: Sentence, first: Word) -> bool:
    """Whether a clause has neither "que" nor a question word, without which French, Spanish and Russian report none."""
    lexicon = speech_lexicon(sentence.language)
    openers = sentence.words[max(first.index - 1, 0) : first.index + 1]
    is_open = any(w.text.lower() in lexicon.complementizers for w in openers)  # whatever a tree makes of "que"
    return not lexicon.bare_clauses and not is_open and first.text.lower() not in lexicon.question_words


def _first_word(sentence: Sentence, clause: Word) -> Word:
    words = trimmed(run_around(sentence, below(sentence, clause), clause.index))
    return words[0] if words else clause


def _is_aside_behind(sentence: Sentence, clause: Word, first: Word) -> bool:
    """Whether a clause closes the sentence as the one that reports it: "…, schrijft de krant"."""
    if sentence.language not in VERB_SECOND or clause.deprel not in ASIDES:
        return False
    reports = cue_lemma(sentence, clause) in speech_lexicon(sentence.language).verbs
    opens = first.index == first_of_predicate(sentence, clause) and sentence.words[first.index - 1].text == ","
    behind = any(w.index > clause.index for w in sentence.children(clause, "nsubj"))
    return reports and opens and behind and not any(sentence.children(clause, "ccomp", "obj", "xcomp"))


def has_its_content(sentence: Sentence, verb: Word) -> bool:
    """Whether a verb already has the object or the phrase that it reports: "warnte | vor einer Krise"."""
    lexicon = speech_lexicon(sentence.language)
    lemma = cue_lemma(sentence, verb)
    held = (w for w in sentence.children(verb, "obj") if w.index > verb.index and not w.has("Case", "Dat"))
    things = (w for w in held if w.upos == "NOUN" or w.text.lower() in lexicon.it_pronouns)
    if lemma in lexicon.objects and any(things):
        return True
    preposition = clause_words(sentence.language).preposition
    phrases = list(sentence.children(verb, "obl", "obl:arg", "xcomp"))
    held = (w for w in sentence.children(verb, "obj") if w.upos in ("NOUN", "PROPN"))
    if any(held) and any(c.text.lower() in lexicon.calling for w in phrases for c in sentence.children(w, "case")):
        return True  # "erklärte den Vertrag für nichtig"
    cases = (case for phrase in phrases for case in sentence.children(phrase, "case"))
    return any(f"{lemma} {preposition(case)}" in lexicon.about for case in cases)
