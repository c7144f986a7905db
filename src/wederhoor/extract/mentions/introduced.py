"""Who or what a report brings in without a name: "a former clerk says", "a law firm in Bern"."""

from __future__ import annotations

from wederhoor.extract.mentions.mention_index import MentionIndex
from wederhoor.extract.mentions.mention_words import ends_in, is_one_of, is_person_noun
from wederhoor.extract.mentions.told_kinds import FIRM_LIKE, kind_of_noun
from wederhoor.extract.phrases import below
from wederhoor.read.reading import Sentence, Word

FARTHEST_ARTICLE = 4  # words before its noun
SAID_OF = ("appos", "flat", "compound", "xcomp", "root")  # places where a noun tells what something named is


def is_introduced(sentence: Sentence, noun: Word) -> bool:
    """Whether a noun brings in a person whom nobody names: "a former clerk says"."""
    if noun.deprel in ("appos", "flat", "compound") or not _has_indefinite_article(sentence, noun):
        return False
    is_said_of = any(sentence.children(noun, "cop")) or any(sentence.children(noun, "appos", "flat"))
    return not is_said_of and (is_person_noun(noun) or ends_in(noun, "people_endings_of_compounds"))


def introduces_thing(sentence: Sentence, noun: Word, index: MentionIndex) -> bool:
    """Whether a noun brings in a firm or body that nobody names: "sold them to [a furniture maker] in Kazakhstan"."""
    if noun.deprel in SAID_OF or is_one_of(noun, "any_company"):
        return False
    if (
        kind_of_noun(noun) not in FIRM_LIKE
        or not _has_indefinite_article(sentence, noun)
        or any(sentence.children(noun, "cop"))
    ):
        return False
    if any(is_one_of(w, "likening_words") for w in sentence.children(noun, "case", "mark")):
        return False
    names = (index.covering(sentence.words[at]) for at in below(sentence, noun))
    return not any(name is not None and name.type in (*FIRM_LIKE, "person") for name in names)


def _has_indefinite_article(sentence: Sentence, noun: Word) -> bool:
    if noun.upos != "NOUN" or noun.has("Number", "Plur"):
        return False
    before = sentence.words[max(0, noun.index - FARTHEST_ARTICLE) : noun.index]
    return any(w.head == noun.index and (w.has("Definite", "Ind") or is_one_of(w, "indefinite")) for w in before)
