"""Denials by whoever a report has just said did it: "… Copenhagen denies it", "the minister denied any shooting"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.critics import Named
from wederhoor.compare.origins import Origins
from wederhoor.compare.pointing import means_number, pointing_of
from wederhoor.compare.same_event import Instance
from wederhoor.compare.voices import last_speaker
from wederhoor.record import Event, EventId, ReportId, Statement

MAX_BACK = 500  # letters from a denial back to the event
_Charges = Mapping[tuple[ReportId, str], Sequence[tuple[int, Event]]]


def find_charged(
    denials: Sequence[Statement], instances: Sequence[Instance], named: Named, origins: Origins
) -> Iterator[tuple[Statement, EventId]]:
    """Denials that name nobody else, with the one event told shortly before that the speaker is said to have done."""
    charges = _charges(instances) if denials else {}
    for denial in denials:
        speaker = last_speaker(denial, origins.cast)
        keys = {origins.of_speaker(speaker), origins.cast.actor_key(speaker)} - {""}
        near = {
            number: event
            for key in sorted(keys)
            for number, event in charges.get((denial.report, key), ())
            if 0 <= denial.content.start - event.trigger.start <= MAX_BACK
        }
        for number, event in near.items() if len(near) == 1 else ():
            question = instances[number].question
            others = named(denial) - keys - {question.agent, question.target}
            if not others and _speaks_of(denial, event, origins.cast.languages.get(denial.report, "en")):
                yield denial, event.id


def _speaks_of(denial: Statement, event: Event, language: str) -> bool:
    """Whether the denial only points back, or tells of the same in its words."""
    words = denial.content.text
    if means_number(words) and not any(role.value for role in event.roles):
        return False
    told = concepts_in(event.trigger.text, language)
    return bool(pointing_of(words)) or len(words.split()) == 1 or not told.isdisjoint(concepts_in(words, language))


def _charges(instances: Sequence[Instance]) -> _Charges:
    """What each report tells of each party, by the places of the questions."""
    found: dict[tuple[ReportId, str], list[tuple[int, Event]]] = defaultdict(list)
    for number, instance in enumerate(instances):
        for told in instance.told if instance.question.agent else ():
            if told.event.status != "negated":
                found[told.event.report, instance.question.agent].append((number, told.event))
    return found
