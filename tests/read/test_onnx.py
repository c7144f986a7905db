"""The shipped reader on texts that are odd in form; how well it reads is measured elsewhere."""

from __future__ import annotations

import pytest

from extract.trees import report_of
from wederhoor.extract.phrases import below
from wederhoor.extract.senses import Senses
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reader, Reading, Sentence
from wederhoor.text.senses import nearness

SENTENCES = (
    "Nina Falk besuchte am 3. Mai den Hafen.",
    "„Wir liefern nichts“, sagte sie.",
    "Der Rat, der seit Jahren zögert, hat am Montag endlich über den langen Vertrag mit Peru beraten.",
)
BEGINNINGS = (
    "Den Angaben der Polizei zufolge",
    "Am Montag, dem 3. Mai,",
    "Nach langem Streit im Rat",
    "Wie die alte Zeitung schrieb,",
)
ENDINGS = (
    "hat Nina Falk den Hafen besucht, der seit Jahren geschlossen war.",
    "soll Peru hundert Drohnen an Mali geliefert haben.",
    "dürfte der Vertrag, den niemand kennt, die Bauern entlasten.",
    "sagte die Ministerin nichts.",
    "bleiben die Schiffe ohne Öl, weil die Händler in Lima warten und die Banken zögern.",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return default_reader(1)


def is_sound(reading: Reading) -> bool:
    """Whether words match the text, every tree has one root that all words lead to, and names lie inside."""
    return all(
        all(word.text == reading.report.text[word.start : word.end] for word in sentence.words)
        and len(below(sentence, sentence.root)) == len(sentence.words)
        and all(0 <= name.first < name.last <= len(sentence.words) for name in sentence.names)
        for sentence in reading.sentences
    )


def labels(sentence: Sentence) -> list[tuple[object, ...]]:
    return [(w.text, w.upos, dict(w.feats), w.head, w.deprel) for w in sentence.words]


def test_a_plain_sentence_is_read(reader: Reader) -> None:
    [sentence] = reader.read(report_of("Nina Falk besuchte Peru.")).sentences
    assert [w.text for w in sentence.words] == ["Nina", "Falk", "besuchte", "Peru", "."]
    assert sentence.root.text == "besuchte"
    assert sentence.root.lemma == "besuchen"
    assert [(n.first, n.last, n.type) for n in sentence.names] == [(0, 2, "PER"), (3, 4, "LOC")]


def test_a_sentence_of_one_word_is_its_own_root(reader: Reader) -> None:
    [sentence] = reader.read(report_of("Nein")).sentences
    assert [(w.text, w.head) for w in sentence.words] == [("Nein", -1)]


def test_words_match_the_text_in_every_paragraph(reader: Reader) -> None:
    reading = reader.read(report_of(*SENTENCES, "De haven is dicht.  En\u00a0nu?"))
    assert is_sound(reading)
    assert [s.index for s in reading.sentences] == list(range(len(reading.sentences)))
    assert [s.block for s in reading.sentences] == [0, 1, 2, 3, 3]


def test_a_sentence_of_three_thousand_words_is_read_in_parts_that_lose_no_word(reader: Reader) -> None:
    reading = reader.read(report_of(" ".join(["Schiff"] * 3000)))
    assert sum(len(s.words) for s in reading.sentences) == 3000
    assert len(reading.sentences) > 1
    assert is_sound(reading)


def test_a_word_of_ten_thousand_letters_stays_one_word(reader: Reader) -> None:
    reading = reader.read(report_of("Er rief " + "a" * 10_000 + " und ging."))
    [sentence] = reading.sentences
    assert len(sentence.words) == 6
    assert is_sound(reading)


def test_a_sentence_is_read_the_same_whatever_is_read_with_it(reader: Reader) -> None:
    texts = [f"{start} {end}" for start in BEGINNINGS for end in ENDINGS]
    alone = [reader.read(report_of(text)).sentences[0] for text in texts]
    together = reader.read(report_of(*texts)).sentences
    assert [labels(s) for s in alone] == [labels(s) for s in together]


def test_a_translation_means_the_same_and_another_sentence_does_not(reader: Reader) -> None:
    said = {
        "de": "Die Fabrik hat niemals Motoren nach Mali verkauft.",
        "en": "The factory never sold any engines to Mali.",
        "nl": "Bij de brand in het hotel vielen drie gewonden.",
    }
    readings = [reader.read(report_of(text, language=language)) for language, text in said.items()]
    german, english, dutch = (Senses(reading).of((0, len(reading.report.text))) for reading in readings)
    assert nearness(german, english) > 0.4 > 0.2 > nearness(german, dutch)
