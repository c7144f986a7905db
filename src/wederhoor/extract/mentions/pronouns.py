"""Pronouns for persons, with the person that each most likely stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from wederhoor.extract.mentions.agreement import NOTHING, Place, forms_of_noun, is_person_noun, pronoun_forms
from wederhoor.extract.mentions.genders import Genders
from wederhoor.extract.mentions.mention_index import MentionIndex, head_of, mention_of, words_of
from wederhoor.extract.mentions.mention_words import is_one_of
from wederhoor.extract.quotes import Quote, find_quotes
from wederhoor.extract.says import is_subject_of_saying
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention
from wederhoor.text.genders import Gender

MAX_SENTENCES_BACK = 3
LONGEST_NAME = 30  # letters between quotation marks: more of them are somebody's words
OF_THINGS_TOO = ("fr", "ru")  # where "elle" is any firm: a person of no known gender is not meant
OBJECTS = ("obj", "iobj", "obl", "obl:arg", "obl:agent")
# Tuned on evals/data/entities/dev. A subject is spoken of further; a sentence back costs more than half of that.
OWNER = -0.8  # "Berg's plan"
SUBJECT, PASSIVE_SUBJECT, BESIDE, BACK, SAME_GENDER, SAME_PLACE = 2.0, 1.0, 0.5, 1.2, 1.0, 0.3


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person at a place in the text: a name, an earlier pronoun for it, or somebody unnamed ("an ambassador")."""

    person: Mention | None  # None: nobody names them
    word: Word
    sentence: int
    gender: Gender | None


@dataclass(slots=True)
class _Text:
    """What is known of the text up to the pronoun at hand."""

    quotes: tuple[Quote, ...]
    candidates: list[Candidate] = field(default_factory=list)
    genders: dict[str, Gender] = field(default_factory=dict)  # by name, told by an earlier pronoun

    def gender(self, candidate: Candidate) -> Gender | None:
        if candidate.gender is not None or candidate.person is None:
            return candidate.gender
        return self.genders.get(candidate.person.name)


def pronouns_in(reading: Reading, index: MentionIndex, genders: Genders) -> Iterator[Mention]:
    """“er”, “zij”, “him” with the person that they stand for; none where nobody was named nearby."""
    text = _Text(find_quotes(reading.report))
    for position, sentence in enumerate(reading.sentences):
        named = _named(sentence, position, index, genders)
        text.candidates = [c for c in text.candidates if position - c.sentence <= MAX_SENTENCES_BACK]
        for word in sentence.words:
            text.candidates += [candidate for candidate in named if candidate.word.index == word.index]
            if _is_unnamed(sentence, word, index):
                text.candidates.append(Candidate(None, word, position, _gender_of_noun(sentence, word)))
            gender = _pronoun_gender(sentence, word)
            meant = _antecedent(text, reading, position, word, gender) if gender else None
            if meant is not None and meant.person is not None and gender is not None:
                text.genders.setdefault(meant.person.name, gender)
                text.candidates.append(Candidate(meant.person, word, position, gender))
                made = mention_of(
                    reading.report, sentence, words=(word, word), form="pronoun", kind="person", name=word.text
                )
                yield msgspec.structs.replace(made, antecedent=meant.person.antecedent or meant.person.id)


def _named(sentence: Sentence, position: int, index: MentionIndex, genders: Genders) -> list[Candidate]:
    found = []
    for mention in index.inside(sentence.start, sentence.end):
        if mention.type == "person" and (mention.form == "name" or mention.antecedent is not None):
            inside = words_of(sentence, mention)
            if inside:
                head = head_of(inside)
                found.append(Candidate(mention, head, position, genders.of(sentence, mention, head)))
    return found


def _is_unnamed(sentence: Sentence, word: Word, index: MentionIndex) -> bool:
    """Whether a word is one person who does something and whom nobody names: "a Western ambassador said"."""
    if word.upos != "NOUN" or not word.deprel.startswith("nsubj") or word.has("Number", "Plur"):
        return False
    named = index.covering(word) is not None or any(sentence.children(word, "appos", "flat"))
    named = named or _is_given_name_of(sentence, word)
    return not named and is_person_noun(word) and not _has_name_in_its_field(sentence, word, index)


def _is_given_name_of(sentence: Sentence, noun: Word) -> bool:
    """ "The man is called Tom Hill"."""
    above = sentence.head(noun)
    if above is None:
        return False
    verbs = [above, *sentence.children(above, "cop")]
    named = [above, *sentence.children(above)]
    return any(is_one_of(w, "being_called") for w in verbs) and any(w.upos == "PROPN" for w in named)


def _has_name_in_its_field(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    """Minister van Handel Anna Berg: the reader ties the name to the field."""
    for ministry in sentence.children(noun, "nmod"):
        named = (index.covering(word) for word in sentence.children(ministry, "flat", "appos", "fixed"))
        if any(mention is not None and mention.type == "person" for mention in named):
            return True
    return False


def _gender_of_noun(sentence: Sentence, noun: Word) -> Gender | None:
    genders: tuple[Gender, ...] = ("male", "female")
    told = [gender for gender in genders if gender in forms_of_noun(sentence, noun)]
    return told[0] if len(told) == 1 else None


def _pronoun_gender(sentence: Sentence, word: Word) -> Gender | None:
    """The gender of a pronoun that stands for one person; None for all other words."""
    if word.upos != "PRON" and not _opens_sentence(sentence, word):
        return None
    is_subject = word.deprel.startswith("nsubj") or word.upos != "PRON"
    place: Place | None = "person" if is_subject else "person_object" if word.deprel in OBJECTS else None
    gender = told_gender(word.text, place, sentence.language) if place is not None else None
    if gender is None or _is_polite(sentence, word) or word.has("Number", "Plur"):
        return None
    return None if is_subject and _is_plural(sentence, word) else gender


def told_gender(pronoun: str, place: Place, language: str) -> Gender | None:
    """Of the person that a pronoun can stand for in one place of a clause; None for all other words."""
    forms = pronoun_forms(place, language).get(pronoun.lower(), NOTHING)
    genders: tuple[Gender, ...] = ("male", "female")
    return next((gender for gender in genders if gender in forms), None)


def _opens_sentence(sentence: Sentence, word: Word) -> bool:
    """ "Er bestreitet …", whatever the reader made of the first word."""
    return word.index == 0 and len(sentence.words) > 1 and sentence.words[1].upos in ("VERB", "AUX")


def _is_polite(sentence: Sentence, word: Word) -> bool:
    """German “Sie” inside a sentence."""
    if sentence.language != "de" or word.text not in ("Sie", "Ihr") or word.index == 0:
        return False
    return sentence.words[word.index - 1].upos != "PUNCT"


def _is_plural(sentence: Sentence, pronoun: Word) -> bool:
    verb = sentence.words[1] if _opens_sentence(sentence, pronoun) else sentence.head(pronoun)
    parts = [verb, *sentence.children(verb, "aux", "aux:pass", "cop")] if verb else []
    return any(w.has("Number", "Plur") and w.has("VerbForm", "Fin") for w in parts)


def _antecedent(text: _Text, reading: Reading, position: int, pronoun: Word, gender: Gender) -> Candidate | None:
    """Subjects before others, near before far; nobody of the other gender, nor the subject whose object it would be."""
    sentence = reading.sentences[position]
    fitting = (gender,) if sentence.language in OF_THINGS_TOO else (None, gender)
    near = [
        candidate
        for candidate in text.candidates
        if text.gender(candidate) in fitting
        and not (candidate.sentence == position and _is_beside(sentence, candidate.word, pronoun))
        and not _says_it(text.quotes, reading.sentences[candidate.sentence], candidate.word, pronoun)
        and not _is_only_quoted(text.quotes, candidate.word, pronoun)
        and not (text.gender(candidate) is None and _is_of_thing(sentence, candidate, position, pronoun))
    ]
    scored = [(_score(candidate, position, pronoun), candidate.word.start, candidate) for candidate in near]
    return max(scored, key=lambda one: one[:2])[2] if scored else None


def _is_beside(sentence: Sentence, name: Word, pronoun: Word) -> bool:
    """Whether both hang on one verb: in "Anna saw her" she saw another."""
    return pronoun.head >= 0 and _clause(sentence, name) == pronoun.head


def _is_of_thing(sentence: Sentence, candidate: Candidate, position: int, pronoun: Word) -> bool:
    """Whether a thing that agrees was named since: "Berg lobte die Idee und will sie umsetzen"."""
    if sentence.language != "de" or not (pronoun.deprel in OBJECTS or _is_moved(sentence, candidate, pronoun)):
        return False
    after = candidate.word.end if candidate.sentence == position else -1
    since = [word for word in sentence.words[: pronoun.index] if word.start > after]
    forms = pronoun_forms("thing_object", sentence.language).get(pronoun.text.lower(), NOTHING)
    things = (w for w in since if w.upos == "NOUN" and w.deprel not in ("nmod", "obl", "root"))
    return any(not is_person_noun(noun) and forms & forms_of_noun(sentence, noun) for noun in things)


def _is_moved(sentence: Sentence, candidate: Candidate, pronoun: Word) -> bool:
    """Whether a subject does what things do too: "Woher sie gekommen sei"; no subject is taken up so."""
    is_subject = candidate.word.deprel.startswith("nsubj")
    return pronoun.text.lower() == "sie" and not is_subject and not is_subject_of_saying(sentence, pronoun)


def _clause(sentence: Sentence, word: Word) -> int:
    at = word
    while at.deprel in ("conj", "appos", "flat", "compound") and (head := sentence.head(at)) is not None:
        at = head
    return at.head


def _says_it(quotes: tuple[Quote, ...], sentence: Sentence, name: Word, pronoun: Word) -> bool:
    """Nobody who is quoted calls themselves "he"."""
    return _is_quoted(quotes, pronoun) and not _is_quoted(quotes, name) and is_subject_of_saying(sentence, name)


def _is_only_quoted(quotes: tuple[Quote, ...], name: Word, pronoun: Word) -> bool:
    """Whether a name stands in somebody's quotation, and the pronoun in what the report goes on to say."""
    return any(q.start <= name.start < q.end and q.end - q.start > LONGEST_NAME for q in quotes) and not _is_quoted(
        quotes, pronoun
    )


def _is_quoted(quotes: tuple[Quote, ...], word: Word) -> bool:
    return any(quote.start <= word.start < quote.end for quote in quotes)


def _score(candidate: Candidate, position: int, pronoun: Word) -> float:
    deprel = candidate.word.deprel
    place = PASSIVE_SUBJECT if deprel == "nsubj:pass" else SUBJECT if deprel.startswith("nsubj") else 0.0
    if deprel in ("obl:agent", "appos", "flat"):
        place = BESIDE
    same_place = deprel.startswith("nsubj") == pronoun.deprel.startswith("nsubj")
    nearness = -BACK * (position - candidate.sentence)
    if deprel in ("nmod:poss", "nmod") or _is_genitive(candidate.person):
        place = OWNER
    return place + nearness + SAME_GENDER * (candidate.gender is not None) + SAME_PLACE * same_place


def _is_genitive(person: Mention | None) -> bool:
    """Bergs, whatever the reader made of it."""
    return person is not None and person.form == "name" and person.name != person.words.text
