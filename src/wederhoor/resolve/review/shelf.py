"""Records by the place of their words, so that marks find what they are on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wederhoor.record import Event, EventId, Finding, Mark, ReportId, Statement
from wederhoor.resolve.review.looks import looks_of, words_of
from wederhoor.resolve.review.spots import Found, Texts

Told = Statement | Event


class Shelf:
    """The statements, or the events, of a case."""

    def __init__(self, records: Iterable[Told], texts: Texts) -> None:
        self._texts = texts
        self._at: dict[Found, list[Told]] = defaultdict(list)
        self._in: dict[ReportId, list[Told]] = defaultdict(list)
        for record in records:
            words = words_of(record)
            self._at[Found(record.report, words.start, words.end)].append(record)
            self._in[record.report].append(record)

    def find(self, mark: Mark) -> Told | None:
        """What stands on exactly the marked words; of several what has the id, else what looks as it did."""
        place = self._texts.find(mark.spots[0])
        here = self._at.get(place, []) if place else []
        same = [record for record in here if record.id == mark.record]
        alike = [record for record in here if looks_of(record) == mark.seen]
        return next(iter((*same, *alike, *here)), None)

    def near(self, mark: Mark) -> str | None:
        """The record that shares most words with the marked ones, where a newer version cut them otherwise."""
        place = self._texts.find(mark.spots[0])
        if place is None:
            return None
        shared = {r.id: n for r in self._in.get(place.report, ()) if (n := overlap(r, place)) > 0}
        return min(shared, key=lambda name: (-shared[name], name), default=None)

    def events_at(self, mark: Mark) -> list[set[EventId]]:
        """For each of the mark's places the events that stand there."""
        places = [self._texts.find(spot) for spot in mark.spots]
        return [{record.id for record in self._at.get(place, ())} if place else set() for place in places]


def overlap(record: Told, place: Found) -> int:
    words = words_of(record)
    return min(words.end, place.end) - max(words.start, place.start)


class Asked:
    """The findings of a case, by the events they are made of."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._by_id: Mapping[str, Finding] = {finding.id: finding for finding in findings}
        self._with: dict[EventId, list[str]] = defaultdict(list)
        for finding in findings:
            for event in finding.events:
                self._with[event].append(finding.id)

    def find(self, mark: Mark, events: Sequence[set[EventId]]) -> Finding | None:
        """The one that has most of the marked tellings, and at least half; where there are none, the same question."""
        if not mark.spots:
            return self._by_id.get(mark.record)
        name, shared = self._most(mark, events)
        return self._by_id[name] if name and 2 * shared >= len(mark.spots) else None

    def near(self, mark: Mark, events: Sequence[set[EventId]]) -> str | None:
        return self._most(mark, events)[0]

    def _most(self, mark: Mark, events: Sequence[set[EventId]]) -> tuple[str | None, int]:
        shared: Counter[str] = Counter()
        for at_one_place in events:
            shared.update({finding for event in at_one_place for finding in self._with.get(event, ())})
        best = min(shared, key=lambda f: (-shared[f], f != mark.record, f), default=None)
        return best, shared[best] if best else 0
