"""Findings over small story sets of our own, held to what an editor would say of them.

A set is one TOML file of `data/stories/`: short reports, and the findings that they make together. Names of parts are
substrings, alternatives apart by "|"; `claim` are words of a finding that has no event. Sets marked `held_out` were
written before any rule was tuned, and no rule may be tuned on them. Sets of the part `long` are whole stories as papers
print them, with what an analyst expected before she saw what the software makes of them; rules may be tuned on them.
Those of the part `short` are as short as the first ones, each with what was expected before its first run; rules were
tuned on them afterwards. Those of the part `long_held` are as long, and nobody looks at what the software makes of
each: only their totals count.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from wederhoor import SOFTWARE
from wederhoor.ingest.load import load_report
from wederhoor.ingest.side import Given, parse_date
from wederhoor.pipeline import derive, tell
from wederhoor.read.models import default_reader
from wederhoor.read.reading import Reader
from wederhoor.record import Case, Event, Finding, Position, RoleName
from wederhoor.store.write import Told

PARTS = ("dev", "short", "held_out", "long", "long_held")
STORIES = Path(__file__).parent / "data" / "stories"
TARGETS: tuple[RoleName, ...] = ("recipient", "destination", "patient", "place")
AGENTS: tuple[RoleName, ...] = ("agent", "origin", "patient")  # of "A and B agree" either may come first


class Score(NamedTuple):
    """Counts over one set: wanted and got findings, right ones, and what is right about those."""

    wanted: int = 0
    got: int = 0
    found: int = 0
    verdicts: int = 0
    positions_wanted: int = 0
    positions: int = 0
    conflicts_wanted: int = 0
    conflicts_got: int = 0
    conflicts: int = 0

    def plus(self, other: Score) -> Score:
        return Score(*(a + b for a, b in zip(self, other, strict=True)))


@dataclass(frozen=True, slots=True)
class Names:
    """How the records of one case are called."""

    case: Case
    entities: dict[str, str]  # entity id: every spelling
    by_mention: dict[str, str]  # mention id: entity id
    events: dict[str, Event]

    def of_role(self, event: Event, roles: Sequence[RoleName]) -> str:
        """Words and every known spelling of whoever plays one of the roles."""
        playing = [role for role in event.roles if role.role in roles]
        known = [self.entities.get(self.by_mention.get(role.mention or "", ""), "") for role in playing]
        return " | ".join([*(role.words.text for role in playing), *known])


def measure(shared: Path) -> dict[str, float]:
    """Precision, recall and verdicts of findings, each part of the sets apart; and what the seeds must show."""
    reader = default_reader()
    totals = {part: Score() for part in PARTS}
    for path in stories():
        story = read_story(path)
        part = part_of(story)
        totals[part] = totals[part].plus(score(story, case_of(story, reader)))
    shares = {f"{part}.{name}": value for part, total in totals.items() for name, value in _shares(total)}
    return shares | {"seeds": _seeds(_seeds_case(shared, reader))}


def part_of(story: dict[str, Any]) -> str:
    """The part that a set is counted under: the one that it names, else `held_out` where it is marked so, or `dev`."""
    return str(story.get("part") or ("held_out" if story.get("held_out") else "dev"))


def _seeds_case(shared: Path, reader: Reader) -> Case:
    told = [tell(load_report(path, path.read_bytes()), reader) for path in sorted((shared / "seeds").glob("*.txt"))]
    return _case(told, reader)


def _seeds(case: Case) -> float:
    """Share of what an editor must find at the top of the seeds' page."""
    asked = {finding.question: finding for finding in case.findings}
    arms = next((f for question, f in asked.items() if "China supply weapons to Russia" in question), None)
    visit = next((f for question, f in asked.items() if "visit China" in question), None)
    sanction = next((f for question, f in asked.items() if "sanction Spacety China" in question), None)
    names = {entity.id: entity.name for entity in case.entities}
    stops = [[names.get(leg.destination or "", "") for leg in route.legs] for route in case.routes]
    checks = (
        arms is not None and arms.verdict == "disputed",
        visit is not None and visit.verdict == "corroborated",
        sanction is not None and [conflict.field for conflict in sanction.conflicts] == ["time"],
        any("Emirate" in way[0] for way in stops),
        any("Belarus" in way[0] for way in stops),
    )
    return sum(checks) / len(checks)


def stories() -> list[Path]:
    return sorted(STORIES.glob("*.toml"))


def read_story(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


def case_of(story: dict[str, Any], reader: Reader) -> Case:
    """The case that a set's reports make."""
    return _case([_tell(report, number, reader) for number, report in enumerate(story["report"])], reader)


def _case(told: Sequence[Told], reader: Reader) -> Case:
    """What the reports make together, without a file."""
    case = Case(
        reports=tuple(one.report for one in told),
        mentions=tuple(mention for one in told for mention in one.mentions),
        entities=(),
        events=tuple(event for one in told for event in one.events),
        statements=tuple(statement for one in told for statement in one.statements),
        findings=(),
        routes=(),
        reprints=(),
        rejected=(),
        software=SOFTWARE,
        reader=reader.name,
    )
    derived = derive(case)
    fields = {name: getattr(derived, name) for name in ("entities", "findings", "routes", "reprints")}
    return msgspec.structs.replace(case, **fields)


def _tell(report: dict[str, Any], number: int, reader: Reader) -> Told:
    given = Given(
        publisher=report.get("publisher"), published=parse_date(report["date"]), language=report.get("language")
    )
    loaded = load_report(Path(f"{number}.txt"), report["text"].strip().encode(), given=given)
    return tell(loaded, reader)


def score(story: dict[str, Any], case: Case) -> Score:
    """What one set's findings are worth."""
    names = _names(case)
    left = list(case.findings)
    total = Score()
    for wanted in story["finding"]:
        match = _take(wanted, left, names)
        if not (wanted.get("optional") and match is None):
            total = total.plus(_score_one(wanted, match, names))
    return total.plus(Score(got=len(left), conflicts_got=sum(len(finding.conflicts) for finding in left)))


def _take(wanted: dict[str, Any], left: list[Finding], names: Names) -> Finding | None:
    """The finding that answers the wanted question, taken from those left; the one with most wanted positions."""
    fitting = [finding for finding in left if _is_of(wanted, finding, names)]
    best = max(fitting, key=lambda f: (_n_positions(wanted, f, names), f.verdict == wanted["verdict"]), default=None)
    if best is not None:
        left.remove(best)
    return best


def _score_one(wanted: dict[str, Any], finding: Finding | None, names: Names) -> Score:
    fields = set(wanted.get("conflicts", ()))
    total = Score(wanted=1, positions_wanted=len(wanted["positions"]), conflicts_wanted=len(fields))
    if finding is None:
        return total
    told = {conflict.field for conflict in finding.conflicts}
    return total.plus(
        Score(
            got=1,
            found=1,
            verdicts=finding.verdict == wanted["verdict"],
            positions=_n_positions(wanted, finding, names),
            conflicts_got=len(told),
            conflicts=len(told & fields),
        )
    )


def _is_of(wanted: dict[str, Any], finding: Finding, names: Names) -> bool:
    """Whether an event of the finding is the wanted one; what has no event answers by the words of its question."""
    if not finding.events:
        return "claim" in wanted and _any(wanted["claim"], finding.question)
    return any(_fits(wanted, names.events[event], names) for event in finding.events)


def _fits(wanted: dict[str, Any], event: Event, names: Names) -> bool:
    kinds = {"supply": "supply|trade", "visit": "visit|travel"}.get(wanted["type"], wanted["type"]).split("|")
    agent, target = _any(wanted["agent"], names.of_role(event, AGENTS)), names.of_role(event, (*TARGETS, "agent"))
    return event.type in kinds and agent and _any(wanted["target"], target)


def _any(alternatives: str, words: str) -> bool:
    return any(word.casefold() in words.casefold() for word in alternatives.split("|"))


def _n_positions(wanted: dict[str, Any], finding: Finding, names: Names) -> int:
    return sum(any(_holds(line, position, names) for position in finding.positions) for line in wanted["positions"])


def _holds(line: str, position: Position, names: Names) -> bool:
    """Whether a position is the wanted one, such as "Ann Lee: deny" or "Ann Lee: assert possible"."""
    who, _, rest = line.partition(": ")
    stance, _, certainty = rest.partition(" ")
    holder = position.publisher or names.entities.get(position.speaker or "", "") or _unnamed(position, names)
    return _any(who, holder) and position.stance == stance and certainty in ("", position.certainty)


def _unnamed(position: Position, names: Names) -> str:
    """The words for a speaker that is no entity."""
    said = [s for s in names.case.statements if s.id in position.statements and s.speaker_words]
    return " | ".join(s.speaker_words.text for s in said if s.speaker_words)


def _names(case: Case) -> Names:
    return Names(
        case,
        {e.id: " | ".join((e.name, *(name.text for name in e.names))) for e in case.entities},
        {mention: entity.id for entity in case.entities for mention in entity.mentions},
        {event.id: event for event in case.events},
    )


def _shares(total: Score) -> Iterator[tuple[str, float]]:
    yield "precision", total.found / max(1, total.got)
    yield "recall", total.found / max(1, total.wanted)
    yield "verdicts", total.verdicts / max(1, total.wanted)
    yield "positions", total.positions / max(1, total.positions_wanted)
    yield "conflicts_precision", total.conflicts / total.conflicts_got if total.conflicts_got else 1.0
    yield "conflicts_recall", total.conflicts / max(1, total.conflicts_wanted)


if __name__ == "__main__":
    import json
    import sys

    sys.stdout.write(json.dumps(measure(Path(sys.argv[1])), indent=1) + "\n")
