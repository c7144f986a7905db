"""Which reader reads which paragraph."""

from __future__ import annotations

import msgspec

from extract.trees import report_of
from wederhoor.read.by_language import ReaderByLanguage
from wederhoor.read.reading import Reading, Sentence, Word
from wederhoor.read.segments import segments
from wederhoor.record import Report


class Marking:
    """Marks every word with its own name as the relation."""

    def __init__(self, name: str) -> None:
        self.name = name

    def read(self, report: Report) -> Reading:
        sentences = []
        for index, segment in enumerate(segments(report)):
            words = (
                Word(i, start, end, report.text[start:end], "", "X", {}, i - 1, self.name)
                for i, (start, end) in enumerate(segment.words)
            )
            sentences.append(Sentence(index, segment.block, segment.language, tuple(words), ()))
        return Reading(report, tuple(sentences))


def mixed_report() -> Report:
    report = report_of("Das Schiff kam. Es ging.", "The ship came.", "Le bateau part.", "Das Ende.")
    languages = ("de", "en", "fr", "de")
    blocks = [msgspec.structs.replace(b, language=code) for b, code in zip(report.blocks, languages, strict=True)]
    return msgspec.structs.replace(report, blocks=tuple(blocks))


def test_each_paragraph_is_read_by_the_reader_of_its_language_and_order_is_kept() -> None:
    report = mixed_report()
    reader = ReaderByLanguage({"de": Marking("german"), "en": Marking("english")}, Marking("any"))
    reading = reader.read(report)
    assert [s.words[0].deprel for s in reading.sentences] == ["german", "german", "english", "any", "german"]
    assert [s.block for s in reading.sentences] == [0, 0, 1, 2, 3]
    assert [s.index for s in reading.sentences] == [0, 1, 2, 3, 4]
    assert reading.report == report


def test_the_name_tells_all_readers_in_a_fixed_order() -> None:
    one = ReaderByLanguage({"nl": Marking("b"), "de": Marking("a")}, Marking("c"))
    other = ReaderByLanguage({"de": Marking("a"), "nl": Marking("b")}, Marking("c"))
    assert one.name == other.name == "a, b, otherwise c"
