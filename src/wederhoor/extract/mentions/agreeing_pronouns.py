"""Pronouns that stand for what agrees with them: possessives ("seine Regierung", "hun leider"), subjects for things.

A pronoun most often means the subject of its own clause, then of the clause above, then whom the sentence before
speaks of. Nouns that nobody names stand in the way as names do. Reflexives (sich, zich, himself) are no mentions: they
name the subject of their own clause again and tell nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from wederhoor.extract.mentions.agreement import ANY_PERSON, Forms, Place, pronoun_forms
from wederhoor.extract.mentions.charged import charged_above
from wederhoor.extract.mentions.doing import is_somebody_doing
from wederhoor.extract.mentions.genders import Genders
from wederhoor.extract.mentions.mention_index import MentionIndex, mention_of
from wederhoor.extract.mentions.mention_words import is_one_of
from wederhoor.extract.mentions.spoken_of import SUBJECTS, SpokenOf, spoken_of
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.record import Mention, Report
from wederhoor.text.gazetteer import lookup

MAX_SENTENCES_BACK = 2
OWNERS = ("nmod:poss", "nmod")
RELATIVE = ("acl:relcl", "acl")
DEEPEST = 6  # clauses above one another
# Tuned on evals/data/pronouns/dev and half of GUM.
OWN_SUBJECT = 4.0  # of the clause that the pronoun stands in
CLAUSE_UP = 0.8  # less for each clause above
SUBJECT = 1.5  # of any other clause
BACK = 1.2  # less for each sentence back
NAMED, SURE = 0.3, 0.4  # somebody names it; it can be nothing else
LIST = 0.5  # France and Italy rather than one of them
AS_BEFORE = 1.5  # "his lawyer … his wife"
JOINED = 4.5  # "Acme and its owner"
CHARGED = 5.0  # "sanctioned Acme, saying it had shipped arms": above the subject of any clause


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


def agreeing_pronouns_in(reading: Reading, index: MentionIndex, genders: Genders) -> Iterator[Mention]:
    """The pronouns that stand for something named; `index` holds those for persons, which are left as they are."""
    near: list[SpokenOf] = []
    for position, sentence in enumerate(reading.sentences):
        here = list(spoken_of(sentence, position, index, genders))
        near = [one for one in near if position - one.sentence <= MAX_SENTENCES_BACK]
        for word in sentence.words:
            pronoun = _pronoun(sentence, position, word) if index.covering(word) is None else None
            meant = _meant(pronoun, [*near, *here]) if pronoun is not None else None
            if pronoun is not None and meant is not None and meant.mention is not None:
                made = _made(reading.report, pronoun, meant.mention)
                forms = meant.forms & pronoun.forms
                here.append(SpokenOf(made, word, position, forms, owns_subject=pronoun.owns_subject))
                yield made
        near += here


def _made(report: Report, pronoun: Pronoun, meant: Mention) -> Mention:
    ends = (pronoun.word, pronoun.word)
    kind, name = meant.type, pronoun.word.text
    made = mention_of(report, pronoun.sentence, words=ends, form="pronoun", kind=kind, name=name)
    return msgspec.structs.replace(made, antecedent=meant.antecedent or meant.id)


def _pronoun(sentence: Sentence, position: int, word: Word) -> Pronoun | None:
    place = _place(sentence, word)
    forms = pronoun_forms(place, sentence.language).get(word.text.lower()) if place is not None else None
    if place is None or forms is None or _is_polite(sentence, word):
        return None
    if place == "pointing" and not _is_surely_one(sentence, word):
        forms = forms & frozenset(("Plur",))
    elif place in ("subject", "pointing"):
        forms = forms & frozenset(("Plur",)) if _is_plural(sentence, word) else forms - {"Plur"}
    if place == "possessive" and _is_only_a_persons(sentence, word):
        forms = forms & ANY_PERSON or forms
    return Pronoun(word, sentence, position, place, forms) if forms else None


def _place(sentence: Sentence, word: Word) -> Place | None:
    if word.upos not in ("PRON", "DET"):
        return None
    lower = word.text.lower()
    if _points_back(sentence, word):
        return "pointing"
    if word.deprel in ("nmod:poss", "det:poss", "nmod", "det") or word.has("Poss", "Yes"):
        return "last_named" if lower in pronoun_forms("last_named", sentence.language) else "possessive"
    if word.deprel not in (*SUBJECTS, "expl") or word.upos != "PRON":
        return None
    if lower not in pronoun_forms("speaking", sentence.language):
        return "subject" if word.deprel != "expl" else None
    return "speaking" if is_somebody_doing(sentence, word) else None


def _points_back(sentence: Sentence, word: Word) -> bool:
    """Whether a demonstrative that opens a sentence takes up whatever was named last: "Die ontkende dat"."""
    at = word.index - (word.index > 0 and sentence.words[0].upos == "CCONJ")
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


def _is_plural(sentence: Sentence, subject: Word) -> bool:
    verb = sentence.head(subject)
    parts = [verb, *sentence.children(verb, "aux", "aux:pass", "cop")] if verb is not None else []
    if sentence.language == "en":
        return True  # they
    return any(w.has("Number", "Plur") and w.has("VerbForm", "Fin") for w in parts)


def _is_surely_one(sentence: Sentence, subject: Word) -> bool:
    """German "diese" is several as often as one: the verb must tell."""
    verb = sentence.head(subject)
    parts = [verb, *sentence.children(verb, "aux", "aux:pass", "cop")] if verb is not None else []
    return any(w.has("Number", "Sing") and w.has("VerbForm", "Fin") for w in parts)


def _meant(pronoun: Pronoun, found: Sequence[SpokenOf]) -> SpokenOf | None:
    """The likeliest of what agrees with the pronoun, named or not."""
    fitting = [one for one in found if one.forms & pronoun.forms and _may_be_meant(pronoun, one)]
    if pronoun.place == "pointing":
        fitting = [one for one in fitting if one.sentence == pronoun.position - 1]
    if pronoun.place in ("last_named", "pointing"):
        return max(fitting, key=lambda one: (one.sentence, one.word.index), default=None)
    subjects = _subjects_above(pronoun)
    charged = charged_above(pronoun.sentence, pronoun.word) if pronoun.place != "possessive" else frozenset()
    scores = [_score(pronoun, one, subjects=subjects, charged=charged) for one in fitting]
    scored = [(score, one.sentence, one.word.index, one) for score, one in zip(scores, fitting, strict=True)]
    return max(scored, key=lambda entry: entry[:3])[3] if scored else _named_after(pronoun, found)


def _named_after(pronoun: Pronoun, found: Sequence[SpokenOf]) -> SpokenOf | None:
    """ "In her speech Anna Berg …": the first name that agrees, where the pronoun's phrase opens the sentence."""
    before = pronoun.sentence.words[: pronoun.word.index]
    if pronoun.place != "possessive" or len(before) != 1 or before[0].upos != "ADP":
        return None
    names = (one for one in found if one.sentence == pronoun.position and one.mention is not None)
    return next((one for one in names if one.forms & pronoun.forms and one.word.index > pronoun.word.index), None)


def _may_be_meant(pronoun: Pronoun, one: SpokenOf) -> bool:
    """Not what the pronoun stands within ("Diallo, their leader"), nor, but for a subject, what comes later."""
    if one.mention is not None and _is_town(one.mention) and _is_for_bodies(pronoun):
        return False
    if one.sentence < pronoun.position:
        return True
    if _is_within(pronoun.sentence, pronoun.word, one.word):
        return False
    if one.word.index < pronoun.word.index:
        return pronoun.place in ("possessive", "last_named") or not _is_beside(pronoun, one)
    if pronoun.place != "possessive":
        return False
    return one.word.deprel in SUBJECTS


def _is_town(mention: Mention) -> bool:
    known = lookup(mention.name, mention.language)
    return mention.type == "place" and (known is None or known.kind == "capital")


def _is_for_bodies(pronoun: Pronoun) -> bool:
    """ "It sold", "its headquarters": said of no town."""
    noun = pronoun.sentence.head(pronoun.word)
    is_owner = pronoun.place == "possessive" and noun is not None and is_one_of(noun, "body_possessions")
    return pronoun.place in ("speaking", "pointing") or is_owner


def _is_beside(pronoun: Pronoun, one: SpokenOf) -> bool:
    """Whether both hang on one verb: in "Acme said it" it is another."""
    return one.word.head == pronoun.word.head


def _is_joined(pronoun: Pronoun, one: SpokenOf) -> bool:
    """ "Acme and its owner"."""
    noun = pronoun.sentence.head(pronoun.word)
    if pronoun.place != "possessive" or noun is None or noun.deprel != "conj" or one.is_list:
        return False
    is_owner = one.word.head == noun.head and one.word.deprel in OWNERS  # "Lima's debts and its attempts"
    return noun.head == one.word.index or is_owner


def _is_within(sentence: Sentence, word: Word, above: Word) -> bool:
    """Whether a word hangs on another, not by a relative clause: there it may be spoken of."""
    at: Word | None = word
    while at is not None and at.index != above.index:
        if at.deprel in RELATIVE or at.deprel in ("conj", "parataxis"):
            return False
        at = sentence.head(at)
    return at is not None


def _subjects_above(pronoun: Pronoun) -> dict[int, int]:
    """The subjects of the clauses that a word stands in, by how many clauses up; of a relative clause what it is of."""
    found: dict[int, int] = {}
    level, at = 0, pronoun.word
    while (head := pronoun.sentence.head(at)) is not None and level < DEEPEST:
        subjects = list(pronoun.sentence.children(head, *SUBJECTS))
        if at.deprel in RELATIVE:
            found.setdefault(head.index, level)
        for subject in subjects:
            if subject.index != at.index:
                found.setdefault(subject.index, level)
        level += bool(subjects)
        at = head
    return found


def _score(pronoun: Pronoun, one: SpokenOf, *, subjects: dict[int, int], charged: frozenset[int]) -> float:
    score = NAMED * (one.mention is not None) + SURE * (one.forms <= pronoun.forms)
    if one.sentence == pronoun.position and _is_joined(pronoun, one):
        return score + JOINED
    if one.sentence == pronoun.position and one.word.index in charged:
        return score + CHARGED
    level = subjects.get(one.word.index) if one.sentence == pronoun.position else None
    if level is not None:
        return score + OWN_SUBJECT - CLAUSE_UP * level + LIST * one.is_list
    is_parallel = one.owns_subject and pronoun.owns_subject
    nearness = -BACK * (pronoun.position - one.sentence)
    return score + nearness + SUBJECT * (one.word.deprel in SUBJECTS) + AS_BEFORE * is_parallel
