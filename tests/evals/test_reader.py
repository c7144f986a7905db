"""Gold files are made here; the reader is a stand-in that gives back what it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from evals.reader import (
    FOUR,
    THREE,
    Corpus,
    Named,
    Parsed,
    chosen,
    name_spans,
    read_named,
    read_parsed,
    score_names,
    score_trees,
    span_f1,
    surface_words,
)
from wederhoor.read.reading import NameSpan, Sentence, Word

KNOWN = frozenset(("root", "nsubj", "nsubj:pass", "case", "det", "obl", "dep", "punct"))


@dataclass(frozen=True, slots=True)
class Told:
    """A reader that answers with the sentences it was made with."""

    answer: list[Sentence]

    def read_words(self, sentences: Sequence[Sequence[str]], language: str) -> list[Sentence]:
        return self.answer


def a_sentence(words: Sequence[Word], names: Sequence[NameSpan] = ()) -> Sentence:
    return Sentence(0, 0, "de", tuple(words), tuple(names))


def conllu(tmp_path: Path, *rows: str, text: str = "") -> Path:
    path = tmp_path / "gold.conllu"
    lines = [f"# text = {text}"] if text else []
    for row in rows:
        number, form, upos, feats, head, deprel = row.split()
        lines.append("\t".join((number, form, "_", upos, "_", feats, head, deprel, "_", "_")))
    path.write_text("\n".join(lines) + "\n\n", "utf-8")
    return path


def test_a_contraction_is_one_word_with_the_head_of_its_outermost_part(tmp_path: Path) -> None:
    path = conllu(
        tmp_path,
        "1 Wer PRON _ 2 nsubj",
        "2 säße VERB Mood=Sub|VerbForm=Fin 0 root",
        "3-4 im _ _ _ _",
        "3 in ADP _ 5 case",
        "4 dem DET _ 5 det",
        "5 Hafen NOUN _ 2 obl:arg",
    )
    [gold] = read_parsed(path, KNOWN)
    assert gold.words == ("Wer", "säße", "im", "Hafen")
    assert gold.heads == (1, -1, 3, 1)
    assert gold.deprels == ("nsubj", "root", "case", "obl")
    assert gold.subjunctive == (False, True, False, False)


def test_parts_that_spell_their_word_stay_apart() -> None:
    assert surface_words(["do", "n't"], {0: (1, "don't")}, None) == [("do", [0]), ("n't", [1])]


def test_words_around_an_unspaced_hyphen_are_one_and_around_a_dash_are_not() -> None:
    forms = ["A", "sea", "-", "side", "-", "town", "-", "and", "rain"]
    words = [word for word, _ in surface_words(forms, {}, "A sea-side-town - and rain")]
    assert words == ["A", "sea-side-town", "-", "and", "rain"]


def test_a_block_without_one_root_is_no_sentence(tmp_path: Path) -> None:
    assert list(read_parsed(conllu(tmp_path, "1 Wer PRON _ 0 root", "2 da ADV _ 0 root"), KNOWN)) == []


def test_names_of_derived_and_partial_words_count_as_outside(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(
        "#\tpage\n1\tKieler\tB-LOCderiv\tO\n2\tFirma\tO\tO\n3\tNord\tB-ORG\tB-LOC\n4\tAG\tI-ORG\tO\n", "utf-8"
    )
    assert [gold.names for gold in read_named(path, FOUR)] == [{(2, 4, "ORG")}]


def test_the_german_letters_of_conll_are_put_right(tmp_path: Path) -> None:
    (tmp_path / "conll").mkdir()
    path = tmp_path / "conll" / "de-test.conllu"
    path.write_text("0\t-DOCSTART-\tO\n\n0\tLцЯnitz\tB-LOC\n1\tCup\tB-MISC\n", "utf-8")
    [gold] = read_named(path, FOUR)
    assert gold.words == ("Lößnitz", "Cup")
    assert gold.names == {(0, 1, "LOC"), (1, 2, "OTH")}


def test_a_name_next_to_a_name_of_another_type_is_two_names() -> None:
    assert list(name_spans(["B-PER", "I-PER", "B-PER", "I-LOC", "O", "I-ORG"])) == [
        (0, 2, "PER"), (2, 3, "PER"), (3, 4, "LOC"), (5, 6, "ORG"),
    ]  # fmt: skip


def test_a_name_with_a_wrong_end_or_type_is_not_found() -> None:
    gold = {(0, 2, "PER"), (3, 4, "LOC"), (5, 6, "ORG")}
    found = {(0, 1, "PER"), (3, 4, "ORG"), (5, 6, "ORG")}
    assert span_f1([(gold, found)]) == pytest.approx(1 / 3)


def test_where_a_corpus_has_three_types_a_fourth_that_is_found_is_no_fault() -> None:
    reader = Told([a_sentence([], [NameSpan(0, 1, "PER", 1.0), NameSpan(1, 2, "OTH", 1.0)])])
    gold = [Named(("Ada", "Cup"), frozenset({(0, 1, "PER")}))]
    assert score_names(reader, gold, Corpus("x", "de", "x", THREE)) == {"names_per_loc_org": 1.0}
    assert score_names(reader, gold, Corpus("x", "de", "x", FOUR))["names"] == pytest.approx(2 / 3)


def test_a_wrong_label_costs_las_and_not_uas() -> None:
    words = [
        Word(0, 0, 3, "Ada", "Ada", "NOUN", {}, 1, "dep"),
        Word(1, 4, 8, "käme", "kommen", "VERB", {"Mood": "Sub"}, -1, "root"),
    ]
    gold = Parsed(("Ada", "käme"), ("PROPN", "VERB"), (1, -1), ("nsubj", "root"), (False, True))
    scores = score_trees(Told([a_sentence(words)]), [gold], Corpus("x", "de", "x"))
    assert scores == {"uas": 1.0, "las": 0.5, "upos": 0.5, "subjunctive": 1.0}


def test_a_sample_is_spread_over_the_file_and_an_empty_file_is_an_error() -> None:
    sentences = [Named((str(i),), frozenset()) for i in range(10)]
    assert [s.words[0] for s in chosen(sentences, 4)] == ["0", "2", "5", "7"]
    assert chosen(sentences, None) == sentences
    with pytest.raises(ValueError, match="nothing was checked"):
        chosen([], 4)
