"""Where marked words stand: noted with the words around them, and found again when a report was read anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wederhoor.record import Evidence, Report, ReportId, Spot

AROUND = 32  # letters on either side


@dataclass(frozen=True, slots=True)
class Found:
    """The place of a spot in the case as it is now."""

    report: ReportId
    start: int
    end: int


def spot_of(report: Report, words: Evidence) -> Spot:
    return Spot(
        report=report.id,
        start=words.start,
        end=words.end,
        text=words.text,
        before=report.text[max(0, words.start - AROUND) : words.start],
        after=report.text[words.end : words.end + AROUND],
    )


class Texts:
    """The texts of a case, in which spots are looked up."""

    def __init__(self, reports: Iterable[Report]) -> None:
        self.reports = {report.id: report for report in reports}

    def find(self, spot: Spot) -> Found | None:
        """Where it stands now; None where its words are gone, or stand in the same surroundings more than once.

        The id of a report changes with its publisher and title: without it the words and those around them tell.
        """
        report = self.reports.get(spot.report)
        if report is not None and report.text[spot.start : spot.end] == spot.text:
            return Found(report.id, spot.start, spot.end)
        around = spot.before + spot.text + spot.after
        places = [(one.id, one.text.find(around)) for one in self.reports.values() if around in one.text]
        if len(places) != 1 or self.reports[places[0][0]].text.count(around) > 1:
            return None
        [(name, at)] = places
        start = at + len(spot.before)
        return Found(name, start, start + len(spot.text))

    def cite(self, found: Found) -> Evidence:
        return self.reports[found.report].cite(found.start, found.end)
