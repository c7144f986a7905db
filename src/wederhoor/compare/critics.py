"""Who speaks against a way on which goods are said to travel: "Mali has no border with Peru", says one who doubts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wederhoor.compare.cast import Cast
from wederhoor.compare.same_event import Instance
from wederhoor.compare.voices import AGAINST, last_speaker
from wederhoor.record import EventId, ReportId, Statement

Named = Callable[[Statement], frozenset[str]]  # keys of the speaker and of everybody whom a statement names


@dataclass(frozen=True, slots=True)
class _Way:
    event: EventId
    stop: str
    sender: str
    receiver: str

    @property
    def parties(self) -> frozenset[str]:
        return frozenset((self.stop, self.sender, self.receiver))


def find_critics(
    instances: Sequence[Instance], statements: Sequence[Statement], named: Named, cast: Cast
) -> Iterator[tuple[Statement, EventId]]:
    """Statements that name a stop and who sends, tell no event, and are of one who doubts in that report.

    The first of each speaker on each way; a party to it denies and is no critic.
    """
    ways = _ways(instances, cast)
    doubters = {(s.report, speaker) for s in statements if s.stance in AGAINST and (speaker := last_speaker(s, cast))}
    seen = set()
    for statement in sorted(statements, key=lambda s: (s.report, s.content.start, s.id)) if ways else ():
        speaker = last_speaker(statement, cast)
        if (statement.report, speaker) not in doubters or not _is_remark(statement):
            continue
        keys, house = named(statement), cast.state_key(speaker)
        for way in ways.get(statement.report, ()):
            if {way.stop, way.sender} <= keys and house not in way.parties and (speaker, way.event) not in seen:
                seen.add((speaker, way.event))
                yield statement, way.event


def _is_remark(statement: Statement) -> bool:
    return not statement.events and statement.stance == "assert" and statement.answers is None


def _ways(instances: Sequence[Instance], cast: Cast) -> dict[ReportId, list[_Way]]:
    """Ways that are told of, by report."""
    found: dict[ReportId, list[_Way]] = defaultdict(list)
    for instance in instances:
        if instance.question.type == "supply" and instance.question.agent:
            for one in instance.told:
                for stop in map(cast.actor_key, cast.in_role(one.event, "via")):
                    way = _Way(one.event.id, stop, instance.question.agent, instance.question.target)
                    found[one.event.report].append(way)
    return found
