"""From words of a tree to spans of text."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.phrases import below, noun_phrase, predicate_of, run_around, span_of, trimmed
from wederhoor.read.reading import Sentence, Word

MINISTER = """
    Der der DET Definite=Def 2 det
    Minister Minister NOUN Number=Sing 12 nsubj
    Jan Jan PROPN Number=Sing 2 appos
    Berg Berg PROPN Number=Sing 3 flat
    aus aus ADP _ 6 case
    Lima Lima PROPN Number=Sing 2 nmod
    , , PUNCT _ 10 punct
    der der PRON Number=Sing|PronType=Dem 10 nsubj
    lange lange ADJ _ 10 advmod
    schwieg schweigen VERB VerbForm=Fin|Number=Sing 2 acl:relcl
    , , PUNCT _ 2 punct
    sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
    „ „ PUNCT _ 14 punct
    nein nein INTJ PronType=Ind 12 obj
    “ “ PUNCT _ 14 punct
    . . PUNCT _ 12 punct
"""
CLAUSE = """
    Falk Falk PROPN Number=Sing 2 nsubj
    sagte sagen VERB VerbForm=Fin|Number=Sing 0 root
    , , PUNCT _ 9 punct
    dass dass SCONJ _ 9 mark
    der der DET Definite=Def 6 det
    Hafen Hafen NOUN Number=Sing 9 nsubj
    im im ADP _ 8 case
    Mai Mai PROPN Number=Sing 9 obl
    öffnet öffnen VERB VerbForm=Fin|Number=Sing 2 ccomp
    . . PUNCT _ 2 punct
"""


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
