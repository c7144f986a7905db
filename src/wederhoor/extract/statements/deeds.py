"""What somebody does to an object without words, by a verb that says something of others: "forderte zehn Opfer"."""

from __future__ import annotations

from wederhoor.extract.clauses import clause_words
from wederhoor.extract.speech import SpeechLexicon
from wederhoor.extract.statements.persons_behind import is_person
from wederhoor.read.reading import Sentence, Word

PHRASES = ("obl", "obl:arg", "nmod", "obj", "xcomp", "advmod", "advcl", "acl")


def is_deed(sentence: Sentence, verb: Word, held: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether a verb with this object does something without words: "forderte zehn Opfer", "räumte ihm Rechte ein"."""
    # "Zwölf Todesopfer forderte ein Taifun": trees take what comes first for the subject
    losses = (held, *sentence.children(verb, "nsubj"))
    is_loss = any({w.lemma.lower(), w.text.lower()} & lexicon.never_said for w in losses)
    if lemma in lexicon.counting_losses and (is_loss or lemma not in lexicon.objects):
        has = not is_loss and verb.has("Tense", "Pres") and verb.has("VerbForm", "Fin")  # "the town counts 900 souls"
        return has or held.lemma.lower() in lexicon.members or not any(sentence.children(held, "nummod"))
    if is_loss:
        return True
    if lemma in lexicon.done_to_people and is_person(sentence, held):
        return True
    if _is_sentence_of_a_court(sentence, verb, lemma, lexicon):
        return True
    if lemma in lexicon.of_oneself and any(w.has("Reflex", "Yes") for w in sentence.children(verb)):
        return True
    return lemma in lexicon.granting and any(sentence.children(verb, "iobj", "obl:arg"))


def _is_sentence_of_a_court(sentence: Sentence, verb: Word, lemma: str, lexicon: SpeechLexicon) -> bool:
    """Whether somebody is condemned to something: "verurteilte ihn zu Haft", "condemned him to death"."""
    words = clause_words(sentence.language)
    phrases = sentence.children(verb, *PHRASES)
    cases = (words.preposition(case) for phrase in phrases for case in sentence.children(phrase, "case"))
    return any(f"{lemma} {case}" in lexicon.sentencing for case in cases)


def is_contested(sentence: Sentence, held: Word, lexicon: SpeechLexicon) -> bool:
    """Whether it is a place or a game that two sides fight for, and nothing that anybody says."""
    return is_place(sentence, held) or bool({held.lemma.lower(), held.text.lower()} & lexicon.contests)


def is_place(sentence: Sentence, word: Word) -> bool:
    return sentence.is_in_name(word, "LOC")
