"""Grades for what an export shows, where the user keeps a register of publishers."""

from __future__ import annotations

from wederhoor.compare.grading import (
    CREDIBILITY_WORDS,
    Credibility,
    Register,
    Reliability,
    credibility,
    likelihood,
)
from wederhoor.compare.standing import standing_of
from wederhoor.compare.verdicts import sides
from wederhoor.record import Case, Finding, Report, Statement


class Grades:
    """The Admiralty pair of findings and reports, and the likelihood that a speaker gives."""

    def __init__(self, case: Case, register: Register) -> None:
        self._register = register
        self._events = {event.id: event for event in case.events}
        self._reports = {report.id: report for report in case.reports}
        self._standing = standing_of(case)

    def reliability(self, report: Report) -> Reliability:
        return self._register.reliability(report.publisher)

    def credibility(self, finding: Finding) -> Credibility:
        """By the independent origins for and against it, of all its events together."""
        events = [self._events[event] for event in finding.events if event in self._events]
        asserting, objecting = sides([voice for _, voice in self._standing.voices(events)])
        return credibility(len(asserting), len(objecting))

    def credibility_words(self, finding: Finding) -> str:
        """`3: possibly true`."""
        grade = self.credibility(finding)
        return f"{grade}: {CREDIBILITY_WORDS[grade]}"

    def likelihood(self, statement: Statement) -> str | None:
        """The ICD 203 term for the speaker's own words of likelihood; None where there are none."""
        language = self._reports[statement.report].language
        return likelihood((words.text for words in statement.certainty_words), language)
