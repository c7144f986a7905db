"""What the words of a statement or a mention mean, from what the reader tells of each word."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from extract.trees import reading
from wederhoor.extract import extract
from wederhoor.extract.senses import Senses
from wederhoor.read.reading import Reading

FIRST = (
    "Falk/PROPN/nsubj>2 sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root ,>6 der/DET/det>5 Damm/NOUN/nsubj>6 "
    "breche~brechen/VERB.Sub.3.Pres.Fin/ccomp>2 ."
)
SECOND = "Berg/PROPN/nsubj>2 schweigt~schweigen/VERB.Fin.Pres/root ."


def with_numbers(read: Reading) -> Reading:
    """Each word means its place in its sentence, and the number of its sentence."""
    told = (
        replace(s, senses=np.array([[w.index + 1.0, s.index + 1.0] for w in s.words], np.float32))
        for s in read.sentences
    )
    return replace(read, sentences=tuple(told))


def numbers(sense: bytes) -> list[int]:
    return [int(number) for number in np.frombuffer(sense, np.int8)]


def test_words_mean_the_direction_of_their_mean() -> None:
    read = with_numbers(reading(FIRST, SECOND))
    first, second = read.sentences
    senses = Senses(read)
    assert numbers(senses.of((first.words[3].start, first.words[4].end))) == [127, 28]  # (4 + 5, 1 + 1)
    assert numbers(senses.of((first.words[6].start, second.words[0].end))) == [127, 48]  # (7 + 1, 1 + 2)
    assert senses.of((second.end, second.end + 5)) == b""


def test_a_statement_means_what_its_content_means() -> None:
    [statement] = [s for s in extract(with_numbers(reading(FIRST))).statements if s.mode != "author"]
    assert statement.content.text == "der Damm breche"
    assert numbers(statement.sense) == [127, 25]  # (4 + 5 + 6, 3)


def test_a_reader_that_tells_no_senses_leaves_them_empty() -> None:
    found = extract(reading(FIRST))
    assert {s.sense for s in found.statements} | {m.sense for m in found.mentions} == {b""}
