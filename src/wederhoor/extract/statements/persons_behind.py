"""The person behind a verb whose subject a tree sees before it: “Die Zahlen zieht | Falk in Zweifel”."""

from __future__ import annotations

from wederhoor.extract.clauses import finite_verb
from wederhoor.extract.mentions.mention_words import is_person_noun
from wederhoor.extract.speech import speech_lexicon
from wederhoor.extract.statements.behind_verb import noun_behind
from wederhoor.extract.statements.pointers import is_person_name
from wederhoor.read.reading import Sentence, Word


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
    if _bears_name(sentence, thing) or _is_accusative(sentence, person):
        return None
    lexicon = speech_lexicon(sentence.language)
    may_speak = thing.lemma.lower().endswith((*lexicon.collective, *lexicon.speaking_things))
    finite = finite_verb(sentence, verb) or verb
    if finite.has("Number", "Plur") and not person.has("Number", "Plur"):
        return None  # "De fracties steunen Jansen"
    agrees = thing.has("Number", "Plur") and not person.has("Number", "Plur")
    return (person, thing) if is_person(sentence, person) and (agrees or not may_speak) else None


def _bears_name(sentence: Sentence, noun: Word) -> bool:
    """Whether a bare noun tells what the name behind it is: "Koalitionspartner Falkenbund", not "the Falk plan"."""
    bare = not any(sentence.children(noun, "det", "case"))
    names = sentence.children(noun, "appos", "flat", "nmod")
    return bare and any(w.index == noun.index + 1 and w.upos == "PROPN" for w in names)


def _is_accusative(sentence: Sentence, noun: Word) -> bool:
    """Whether a German article makes a noun no subject ("unterstützt | den Minister")."""
    articles = [w.text.lower() for w in sentence.children(noun, "det", "det:poss")]
    singular = noun.has("Number", "Sing") and articles
    return sentence.language == "de" and bool(singular) and articles[0].endswith(("en", "em"))


def is_person(sentence: Sentence, word: Word) -> bool:
    """Whether a word is part of a person's name, or a noun for one."""
    return is_person_name(sentence, word) or is_person_noun(word)
