"""Who is said to hold which office: the noun of the office and the person, as the tree ties them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wederhoor.extract.clauses import is_negated
from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, words_for
from wederhoor.extract.verbs import verb_lemma
from wederhoor.read.reading import Sentence, Word
from wederhoor.record import Mention

Tie = Literal["beside", "is", "becomes", "ends", "as"]
BESIDE = ("appos", "flat", "compound", "nmod")
UNDER_VERB = ("obl", "obl:arg", "xcomp", "advcl", "obj", "nmod", "advmod")
SUBJECTS = ("nsubj", "nsubj:pass")
RELATIVE = ("acl:relcl", "acl")


@dataclass(frozen=True, slots=True)
class Holder:
    """A person and the noun of an office; `verb` is the word that ties them, where one does."""

    person: Mention
    noun: Word
    tie: Tie
    verb: Word | None  # None: the noun stands beside the name


def holders_in(sentence: Sentence, index: MentionIndex) -> Iterator[Holder]:
    """Each office noun of the sentence with whoever has, had or gets the office."""
    found: dict[int, Holder] = {}
    for noun in sentence.words:
        if not is_office(noun):
            continue
        holder = _beside(sentence, noun, index) or _by_verb(sentence, noun, index)
        if holder is None and noun.deprel == "conj" and noun.head in found:
            first = found[noun.head]  # president and party leader
            holder = Holder(first.person, noun, first.tie, first.verb)
        if holder is not None:
            found[noun.index] = holder
            yield holder


def is_office(word: Word) -> bool:
    """Whether a word is one person's office, post or trade."""
    if word.upos not in ("NOUN", "PROPN") or word.has("Number", "Plur") or is_one_of(word, "counterpart_nouns"):
        return False
    if word.text.lower().endswith(words_for("office_suffixes_coming")):
        return True
    return ends_in(word, "person_nouns") or ends_in(word, "office_nouns") or is_one_of(word, "office_words")


def _beside(sentence: Sentence, noun: Word, index: MentionIndex) -> Holder | None:
    """Minister Berg; Berg, the minister; the minister, Anna Berg."""
    near = [*sentence.children(noun, "appos", "flat", "compound"), *sentence.words[noun.index + 1 : noun.index + 2]]
    head = sentence.head(noun)
    if head is not None and noun.deprel in BESIDE and all(_is_of_time(w) for w in sentence.children(noun, "case")):
        near.append(head)
    own = index.covering(noun)
    if own is not None and own.form == "name" and own.type == "person" and own.words.end > noun.end:
        return Holder(own, noun, "beside", None)  # the reader took the title into the name
    for word in near:
        person = _person(index, word)
        if person is not None and not _is_owner(sentence, word, noun, person) and not _has_other(sentence, word, noun):
            return Holder(person, noun, "beside", None)
    return None


def _is_of_time(case: Word) -> bool:
    """ "Berg, since May minister": the reader ties the preposition of the time to the noun."""
    return is_one_of(case, "office_since")


def _has_other(sentence: Sentence, name: Word, noun: Word) -> bool:
    """Whether another office stands right before the name: senator in "commissioner Sousa and senator Brand"."""
    before = sentence.words[name.index - 1] if name.index else noun
    return before.index != noun.index and noun.index < name.index and is_office(before)


def _is_owner(sentence: Sentence, name: Word, noun: Word, person: Mention) -> bool:
    """Whether the name is whose officer it is: Bergs Sprecher, Berg's spokesman, the spokesman of Berg."""
    if person.form != "name" or name.index == noun.head:
        return person.name != person.words.text and name.index < noun.index
    return person.name != person.words.text or any(sentence.children(name, "case"))


def _person(index: MentionIndex, word: Word) -> Mention | None:
    mention = index.covering(word)
    if mention is None or mention.type != "person":
        return None
    return mention if mention.form == "name" or mention.antecedent is not None else None


def _by_verb(sentence: Sentence, noun: Word, index: MentionIndex) -> Holder | None:
    """Berg is minister; who was minister; was made minister; as minister."""
    if any(sentence.children(noun, "cop")):
        person = _subject(sentence, noun, index)
        tie: Tie = "becomes" if any(w.upos == "VERB" for w in sentence.children(noun, "amod")) else "is"
        cop = next(sentence.children(noun, "cop"))
        if is_one_of(cop, "becoming_verbs"):
            tie = "becomes"
        return Holder(person, noun, tie, cop) if person and not _has_no(sentence, noun) else None
    verb = sentence.head(noun)
    if verb is None or noun.deprel not in UNDER_VERB:
        return None
    return _of_verb(sentence, noun, verb, index)


def _of_verb(sentence: Sentence, noun: Word, verb: Word, index: MentionIndex) -> Holder | None:
    marks = {w.text.lower() for w in sentence.children(noun, "case", "mark")}
    tie = _tie(sentence, verb, noun, is_marked=bool(marks))
    is_as = any(is_one_of(w, "office_as") for w in sentence.children(noun, "case", "mark"))
    is_to = any(is_one_of(w, "office_to") for w in sentence.children(noun, "case", "mark"))
    if tie is None or (tie == "as" and not is_as) or (marks and not is_to) or _has_no(sentence, noun):
        return None
    given = _first_person(sentence, verb, index, ("obj",))
    subject = _subject(sentence, verb, index)
    if is_negated(sentence, verb) or (tie == "as" and given is not None):
        return None
    person = given if tie in ("becomes", "ends") and given is not None else subject
    return Holder(person, noun, tie, verb) if person is not None else None


def _tie(sentence: Sentence, verb: Word, noun: Word, *, is_marked: bool) -> Tie | None:
    lemma = verb_lemma(sentence, verb)
    if _listed(lemma, verb, "office_becoming") and (is_marked or noun.deprel in ("xcomp", "obj")):
        return (
            "becomes"
            if is_marked or lemma in (*words_for("becoming_verbs"), *words_for("english_appointing"))
            else None
        )
    if not is_marked:
        return "is" if noun.deprel == "xcomp" and _listed(lemma, verb, "office_verbs") else None
    if _listed(lemma, verb, "office_ending"):
        return "ends"
    return "is" if _listed(lemma, verb, "office_verbs") else "as"


def _listed(lemma: str, verb: Word, kind: str) -> bool:
    return is_one_of(verb, kind) or lemma in words_for(kind)


def _subject(sentence: Sentence, predicate: Word, index: MentionIndex) -> Mention | None:
    """The subject; of a relative clause the name that it belongs to; of a verb joined to another its subject."""
    person = _first_person(sentence, predicate, index, SUBJECTS)
    if person is not None:
        return person
    subjects = list(sentence.children(predicate, *SUBJECTS))
    head = sentence.head(predicate)
    if head is None:
        return None
    if predicate.deprel in RELATIVE and (not subjects or subjects[0].upos == "PRON"):
        return _person(index, head)
    return _subject(sentence, head, index) if predicate.deprel in ("conj", "xcomp") and not subjects else None


def _first_person(sentence: Sentence, verb: Word, index: MentionIndex, places: tuple[str, ...]) -> Mention | None:
    found = (_person(index, word) for word in sentence.children(verb, *places))
    return next((person for person in found if person is not None), None)


def _has_no(sentence: Sentence, noun: Word) -> bool:
    """No minister; but "no longer minister" is one who was."""
    return any(is_one_of(word, "no_articles") for word in sentence.children(noun, "det"))
