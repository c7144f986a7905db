"""Answers to "which entity, which block, which report", each prepared once for a whole case."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from wederhoor.record import Block, Case, Entity, Evidence, Mention, Report
from wederhoor.text.sentences import split_sentences


class Lookup:
    """The records of a case by id."""

    def __init__(self, case: Case) -> None:
        self.reports = {report.id: report for report in case.reports}
        self.mentions = {mention.id: mention for mention in case.mentions}
        self.entities = {entity.id: entity for entity in case.entities}
        aside = case.set_aside  # what people rejected can still be looked at
        self.statements = {statement.id: statement for statement in (*case.statements, *aside.statements)}
        self.events = {event.id: event for event in (*case.events, *aside.events)}
        self.findings = {finding.id: finding for finding in (*case.findings, *aside.findings)}
        self.entity_of = {mention: entity for entity in case.entities for mention in entity.mentions}
        self._block_starts = {report.id: [block.start for block in report.blocks] for report in case.reports}

    def entity(self, mention: str | None) -> Entity | None:
        return self.entity_of.get(mention) if mention else None

    def mentions_by_report(self, entity: Entity) -> dict[str, list[Mention]]:
        """The entity's mentions in text order."""
        found: dict[str, list[Mention]] = defaultdict(list)
        for mention_id in entity.mentions:
            if mention := self.mentions.get(mention_id):
                found[mention.report].append(mention)
        return {report: sorted(group, key=lambda m: (m.words.start, m.words.end)) for report, group in found.items()}

    def block_at(self, report: Report, offset: int) -> Block | None:
        index = bisect_right(self._block_starts[report.id], offset) - 1
        return report.blocks[index] if index >= 0 else None

    def language(self, report_id: str, words: Evidence) -> str:
        """The language of the block that the words stand in."""
        report = self.reports[report_id]
        block = self.block_at(report, words.start)
        return block.language if block else report.language


def sentences_of(report: Report, block: Block) -> Iterator[Evidence]:
    """The sentences of a block, in their order."""
    for start, end in split_sentences(report.text[block.start : block.end], block.language):
        yield report.cite(block.start + start, block.start + end)
