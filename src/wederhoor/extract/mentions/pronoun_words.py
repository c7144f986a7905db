"""The pronouns of the third person that can stand for somebody or something named, by their place in the clause."""

from __future__ import annotations

from dataclasses import dataclass

from wederhoor.extract.mentions.agreement import (
    ANY_PERSON,
    NOTHING,
    SEVERAL,
    Forms,
    Place,
    endings_of_several,
    pronoun_forms,
)
from wederhoor.extract.mentions.doing import is_somebody_doing
from wederhoor.extract.mentions.mention_words import is_one_of
from wederhoor.extract.says import is_saying_expletive, is_subject_of_saying
from wederhoor.read.reading import Sentence, Word
from wederhoor.text.genders import Gender

SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
OWNING = ("nmod:poss", "det:poss", "nmod", "det")
OBJECTS = ("obj", "iobj", "obl", "obl:arg", "obl:agent")


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun whose meaning is looked for."""

    word: Word
    sentence: Sentence
    position: int  # of the sentence
    place: Place
    forms: Forms

    @property
    def owns_subject(self) -> bool:
        """Whether it stands within the subject: "his lawyer said"."""
        noun = self.sentence.head(self.word)
        return self.place == "possessive" and noun is not None and noun.deprel in SUBJECTS

    @property
    def says_something(self) -> bool:
        return is_subject_of_saying(self.sentence, self.word)


def told_gender(pronoun: str, place: Place, language: str) -> Gender | None:
    """Of the person that a pronoun can stand for in one place of a clause; None for all other words."""
    forms = pronoun_forms(place, language).get(pronoun.lower(), NOTHING)
    genders: tuple[Gender, ...] = ("male", "female")
    return next((gender for gender in genders if gender in forms), None)


def pronoun_at(sentence: Sentence, position: int, word: Word) -> Pronoun | None:
    """What a word asks for; None for all but pronouns of the third person."""
    place = _place(sentence, word)
    forms = _forms(sentence, word, place) if place is not None else NOTHING
    return Pronoun(word, sentence, position, place, forms) if place is not None and forms else None


def _place(sentence: Sentence, word: Word) -> Place | None:
    lower, language = word.text.lower(), sentence.language
    if word.upos in ("NOUN", "ADJ") and _points_back(sentence, word):
        return "pointing"
    if word.upos not in ("PRON", "DET"):  # "Er bestreitet …", whatever the reader made of the first word
        return "subject" if _opens_sentence(sentence, word) and lower in pronoun_forms("person", language) else None
    if _is_polite(sentence, word):
        return None
    if _points_back(sentence, word):
        return "pointing"
    if word.deprel in OWNING or word.has("Poss", "Yes"):
        return "last_named" if lower in pronoun_forms("last_named", language) else "possessive"
    if word.upos != "PRON":
        return None
    if word.deprel in OBJECTS:
        return "person_object"
    if word.deprel not in (*SUBJECTS, "expl"):
        return None
    if lower not in pronoun_forms("speaking", language):
        return "subject" if word.deprel != "expl" or is_saying_expletive(sentence, word) else None
    return "speaking" if is_somebody_doing(sentence, word) else None


def _forms(sentence: Sentence, word: Word, place: Place) -> Forms:
    """What the pronoun can stand for here, as far as its verb tells one from several."""
    lower, language = word.text.lower(), sentence.language
    forms = pronoun_forms(place, language).get(lower, NOTHING)
    if place == "subject":
        forms |= pronoun_forms("person", language).get(lower, NOTHING)
    if place == "person_object":
        forms |= pronoun_forms("thing_object", language).get(lower, NOTHING) if forms else NOTHING
        return NOTHING if word.has("Number", "Plur") else forms - SEVERAL
    if place == "possessive":
        return (forms & ANY_PERSON or forms) if _is_only_a_persons(sentence, word) else forms
    if place == "pointing" and not _is_of_one(sentence, word):
        return forms & SEVERAL  # German "diese" is several as often as one: the verb must tell
    if place in ("subject", "pointing") and language != "en":
        return forms & SEVERAL if _is_of_several(sentence, word) else forms - SEVERAL
    return forms


def _opens_sentence(sentence: Sentence, word: Word) -> bool:
    return word.index == 0 and len(sentence.words) > 1 and sentence.words[1].upos in ("VERB", "AUX")


def _points_back(sentence: Sentence, word: Word) -> bool:
    """Whether a demonstrative that opens a sentence takes up what was named last: "Die ontkende", "Ce dernier"."""
    before = sentence.words[word.index - 1] if word.index else None
    article = before if before is not None and before.upos == "DET" else None
    if article is not None and not is_one_of(article, "demonstratives"):
        return False
    first = (article or word).index
    at = first - (first > 0 and sentence.words[0].upos == "CCONJ")
    following = sentence.words[word.index + 1 : word.index + 2]
    is_subject = at == 0 and word.deprel in SUBJECTS
    has_verb = any(after.upos in ("VERB", "AUX") for after in following)
    return is_subject and has_verb and word.text.lower() in pronoun_forms("pointing", sentence.language)


def _is_only_a_persons(sentence: Sentence, pronoun: Word) -> bool:
    """Her arrival, his speech: what only a person has."""
    noun = sentence.head(pronoun)
    return noun is not None and is_one_of(noun, "person_possessions")


def _is_polite(sentence: Sentence, word: Word) -> bool:
    """German Sie and Ihr within a sentence."""
    is_capital = sentence.language == "de" and word.index > 0 and word.text[:1].isupper()
    return is_capital and sentence.words[word.index - 1].upos != "PUNCT"


def _is_of_several(sentence: Sentence, subject: Word) -> bool:
    endings = endings_of_several(sentence.language)
    return any(w.has("Number", "Plur") and w.text.lower().endswith(endings) for w in _finite_verbs(sentence, subject))


def _is_of_one(sentence: Sentence, subject: Word) -> bool:
    return any(w.has("Number", "Sing") for w in _finite_verbs(sentence, subject))


def _finite_verbs(sentence: Sentence, subject: Word) -> list[Word]:
    verb = sentence.words[1] if _opens_sentence(sentence, subject) else sentence.head(subject)
    parts = [verb, *sentence.children(verb, "aux", "aux:pass", "cop")] if verb is not None else []
    return [w for w in parts if w.has("VerbForm", "Fin")]
