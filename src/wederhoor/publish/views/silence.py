"""Which reports name everybody in a question and, as far as was read, tell nothing of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from wederhoor.compare.indexes import mentions_by_report
from wederhoor.publish.lookup import sentences_of
from wederhoor.publish.views.context import Context, house
from wederhoor.record import Entity, Event, Finding, ReportId

Silence = Mapping[str, Sequence[ReportId]]  # by finding: reports that name its parties and tell nothing of it


def find_silence(context: Context) -> Silence:
    """For each finding, the reports that name all of its parties, but never tell of them together.

    A party is who or what most tellings give a part; a state and its government are one. Who tells that Mali's firms
    sell Peru chips is not silent on whether Mali supports Peru.
    """
    naming: dict[str, set[ReportId]] = defaultdict(set)
    for entity in context.case.entities:
        naming[house(entity)].update(entity.reports)
    order = {report.id: number for number, report in enumerate(context.case.reports)}
    together = _Together(context)
    found = {}
    for finding in context.case.findings:
        telling = reports_of(context, finding)
        parties = _parties(context, finding)
        is_known = len(telling) > 1 and len(parties) > 1  # what one report alone tells is no silence of the others
        naming_all = set.intersection(*(naming[party] for party in parties)) if is_known else set()
        silent = (report for report in naming_all - telling if not together.holds(parties, report))
        found[finding.id] = sorted(silent, key=lambda report: order[report])
    return found


def reports_of(context: Context, finding: Finding) -> frozenset[ReportId]:
    """Those that tell of it."""
    look = context.look
    said = (look.statements[s].report for p in finding.positions for s in p.statements if s in look.statements)
    return frozenset((*(look.events[event].report for event in finding.events if event in look.events), *said))


def _parties(context: Context, finding: Finding) -> frozenset[str]:
    """Whoever takes part in more than half of the tellings that name anybody."""
    casts = [
        {house(context.look.entities[player]) for player in context.roles.get(event, ())} for event in finding.events
    ]
    n_parts = Counter(player for cast in casts for player in cast)
    return frozenset(player for player, n in n_parts.items() if 2 * n > sum(map(bool, casts)))


class _Together:
    """Who stands together in a report: in one event, or in one sentence."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._mentions = mentions_by_report(sorted(context.case.mentions, key=lambda mention: mention.words.start))
        self._events: dict[ReportId, list[Event]] = defaultdict(list)
        for event in context.case.events:
            self._events[event.report].append(event)
        self._known: dict[ReportId, Sequence[Set[str]]] = {}

    def holds(self, parties: Set[str], report: ReportId) -> bool:
        """Whether all of them do."""
        if report not in self._known:
            told = (*self._in_events(report), *self._in_sentences(report))
            self._known[report] = [{party for entity in each for party in _stands_for(entity)} for each in told]
        return any(parties <= told for told in self._known[report])

    def _in_events(self, report: ReportId) -> Iterator[Sequence[Entity]]:
        for event in self._events[report]:
            yield [self._context.look.entities[player] for player in self._context.roles[event.id]]

    def _in_sentences(self, report: ReportId) -> Iterator[Sequence[Entity]]:
        told, mentions = self._context.look.reports[report], self._mentions.get(report, ())
        for sentence in (one for block in told.blocks for one in sentences_of(told, block)):
            first, last = (
                bisect_left(mentions, place, key=lambda m: m.words.start) for place in (sentence.start, sentence.end)
            )
            found = (self._context.look.entity(mention.id) for mention in mentions[first:last])
            yield [entity for entity in found if entity]


def _stands_for(entity: Entity) -> Iterator[str]:
    """Itself, and the country that it is of: a firm's deeds are its country's, to whoever asks about that."""
    yield house(entity)
    if entity.country:
        yield entity.country
