"""One reader made of several: each paragraph is read by the reader of its language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec

from wederhoor.read.reading import Reader, Reading, Sentence
from wederhoor.record import Block, Report


class ReaderByLanguage:
    """`readers` by the language of a paragraph; `otherwise` reads all others."""

    def __init__(self, readers: Mapping[str, Reader], otherwise: Reader) -> None:
        self._readers = dict(readers)
        self._otherwise = otherwise
        named = [reader.name for _, reader in sorted(self._readers.items())]
        self.name = ", ".join([*named, f"otherwise {otherwise.name}"])

    def read(self, report: Report) -> Reading:
        """The sentences of all blocks but the page furniture, in the order of the text."""
        found: list[Sentence] = []
        for language in dict.fromkeys(self._reader_language(block) for block in report.blocks):
            reader = self._readers.get(language, self._otherwise)
            found += reader.read(self._part(report, language)).sentences
        found.sort(key=lambda sentence: (sentence.block, sentence.index))
        return Reading(report, tuple(replace(sentence, index=index) for index, sentence in enumerate(found)))

    def _reader_language(self, block: Block) -> str:
        """The language whose reader reads a block; "" for the reader of all others."""
        return block.language if block.language in self._readers else ""

    def _part(self, report: Report, language: str) -> Report:
        """The report with the paragraphs of other readers marked as furniture, which no reader reads."""
        blocks = (
            block if self._reader_language(block) == language else msgspec.structs.replace(block, kind="furniture")
            for block in report.blocks
        )
        return msgspec.structs.replace(report, blocks=tuple(blocks))
