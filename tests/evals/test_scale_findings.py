"""The record that the speed of comparing is measured on."""

from __future__ import annotations

import random

from evals.scale_findings import STATEMENTS, make_record
from wederhoor.compare.findings import find_findings
from wederhoor.resolve.entities import resolve_entities


def test_each_report_has_as_many_statements_as_are_asked_for() -> None:
    record = make_record(7)
    assert {sum(s.report == report.id for s in record.statements) for report in record.reports} == {STATEMENTS}


def test_all_words_of_the_record_stand_in_its_reports() -> None:
    record = make_record(7)
    texts = {report.id: report.text for report in record.reports}
    cited = [(s.report, s.content) for s in record.statements] + [(e.report, e.trigger) for e in record.events]
    assert all(texts[report][words.start : words.end] == words.text for report, words in cited)


def test_the_same_number_makes_the_same_record() -> None:
    assert make_record(6).statements == make_record(6).statements


def test_findings_do_not_depend_on_the_order_of_what_they_are_found_in() -> None:
    record = make_record(20)
    shuffled = make_record(20)
    for rows in (shuffled.reports, shuffled.mentions, shuffled.events, shuffled.statements):
        random.Random(3).shuffle(rows)
    entities = resolve_entities(record.mentions, record.reports)
    found = [
        find_findings(
            reports=one.reports,
            mentions=one.mentions,
            entities=entities,
            statements=one.statements,
            events=one.events,
            reprints=(),
        )
        for one in (record, shuffled)
    ]
    assert found[0] == found[1] != ()
    assert len({finding.id for finding in found[0]}) == len(found[0])
