"""What a report tells in its own voice, where no statement holds it: the sentence of the event."""

from __future__ import annotations

from wederhoor.publish.lines import Words
from wederhoor.publish.lookup import sentences_of
from wederhoor.publish.views.context import Context, lit
from wederhoor.record import Event, Finding, Position, Report


def sentences_of_untold(context: Context, position: Position, finding: Finding) -> list[tuple[Report, Words]]:
    """The sentences in which a publisher tells of the finding's events itself, in the order of the tellings."""
    found = []
    for event in (context.look.events[name] for name in finding.events if name in context.look.events):
        report = context.look.reports[event.report]
        if event.id not in context.said and report.publisher == position.publisher:
            found.append((report, _sentence(context, event, report)))
    return found


def _sentence(context: Context, event: Event, report: Report) -> Words:
    """The sentence around the word of an event, which is lit where the sentence is long."""
    block = context.look.block_at(report, event.trigger.start)
    if block is None:
        return context.words(report.id, event.trigger, event.id)
    trigger = event.trigger
    told = next((one for one in sentences_of(report, block) if one.start <= trigger.start < one.end), trigger)
    sentence = context.words(report.id, told, event.id)
    return lit(sentence, [(trigger.start - told.start, min(trigger.end, told.end) - told.start)])
