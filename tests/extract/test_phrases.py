"""From words of a tree to spans of text."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.phrases import below, noun_phrase, predicate_of, run_around, span_of, trimmed
from wederhoor.read.reading import Sentence, Word

MINISTER = (
    "Der/DET.Def/det>2 Minister/NOUN.Sing/nsubj>12 Jan/PROPN.Sing/appos>2 Berg/PROPN.Sing/flat>3 aus/ADP/case>6 "
    "Lima/PROPN.Sing/nmod>2 ,>10 der/PRON.Sing.Dem/nsubj>10 lange/ADJ/advmod>10 "
    "schwieg~schweigen/VERB.Fin.Sing/acl:relcl>2 ,>2 sagte~sagen/VERB.Fin.Sing/root „>14 "
    "nein/INTJ.PronType=Ind/obj>12 “>14 ."
)
CLAUSE = (
    "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root ,>9 dass/SCONJ/mark>9 der/DET.Def/det>6 "
    "Hafen/NOUN.Sing/nsubj>9 im/ADP/case>8 Mai/PROPN.Sing/obl>9 öffnet~öffnen/VERB.Fin.Sing/ccomp>2 ."
)


def sentence_of(tree: str, language: str = "de") -> Sentence:
    [sentence] = reading(tree, language=language).sentences
    return sentence


def word(sentence: Sentence, text: str) -> Word:
    return next(w for w in sentence.words if w.text == text)


def texts(words: list[Word]) -> str:
    return " ".join(w.text for w in words)


def test_a_noun_phrase_has_its_name_and_place_but_not_its_clause() -> None:
    sentence = sentence_of(MINISTER)
    assert texts(noun_phrase(sentence, word(sentence, "Minister"))) == "Der Minister Jan Berg aus Lima"


def test_a_noun_phrase_of_an_object_leaves_the_verb_out() -> None:
    sentence = sentence_of(CLAUSE)
    assert texts(noun_phrase(sentence, word(sentence, "Hafen"))) == "der Hafen"
    assert texts(noun_phrase(sentence, word(sentence, "Mai"))) == "Mai"


def test_below_leaves_out_what_hangs_on_excluded_words() -> None:
    sentence = sentence_of(CLAUSE)
    clause = word(sentence, "öffnet")
    assert below(sentence, clause) >= {3, 4, 5, 6, 7, 8}
    assert not below(sentence, clause, without={5}) & {4, 5}
    assert below(sentence, clause, without={clause.index}) == set()


def test_punctuation_does_not_break_a_run_but_another_word_does() -> None:
    words = sentence_of(CLAUSE).words
    assert texts(run_around(sentence_of(CLAUSE), [0, 1, 3])) == "Falk sagte , dass"
    assert texts(run_around(sentence_of(CLAUSE), [0, 4, 5])) == "der Hafen"
    assert run_around(sentence_of(CLAUSE), [0, 4, 5], core=0) == [words[0]]
    assert run_around(sentence_of(CLAUSE), []) == []


def test_edges_lose_conjunctions_and_marks_but_keep_pairs() -> None:
    words = list(sentence_of(CLAUSE).words)
    assert texts(trimmed(words[2:])) == "der Hafen im Mai öffnet"
    quoted = list(sentence_of(MINISTER).words)
    assert texts(trimmed(quoted)).endswith("sagte „ nein “")
    assert texts(trimmed(quoted[-3:])) == "nein"
    assert trimmed(words[2:4]) == []


def test_the_predicate_of_a_phrase_is_the_verb_above_it() -> None:
    sentence = sentence_of(CLAUSE)
    assert predicate_of(sentence, word(sentence, "im")).text == "öffnet"
    assert predicate_of(sentence, word(sentence, "sagte")).text == "sagte"


def test_no_words_have_no_span() -> None:
    sentence = sentence_of(CLAUSE)
    assert span_of([]) is None
    assert span_of(list(sentence.words[:2])) == (0, 10)
