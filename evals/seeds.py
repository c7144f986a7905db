"""The five seeds from file to record, held to what the issues ask of them.

Every value is a share of checks that hold, so 1.0 is all of them. Only names and numbers of the seeds stand here.
"""

from __future__ import annotations

from pathlib import Path

from wederhoor.pipeline import Intake, add_files, build_case
from wederhoor.publish.verify import verify_case
from wederhoor.read.models import default_reader
from wederhoor.record import Case, Entity, Event, RoleName
from wederhoor.store.case_file import open_case

LANGUAGES = {"000": "de", "001": "de", "002": "nl", "003": "nl", "004": "de"}
PUBLISHERS = {"001": "Newsweek", "003": "Blogaap", "004": "Epoch Times"}
BASES = {"000": "inferred", "001": "inferred", "002": "dateline", "003": "dateline", "004": "inferred"}
ACTORS = (
    ("Alexander Lukaschenko", "Lukaschenko", "Aleksandr Loekasjenko", "Loekasjenko"),
    ("Xi Jinping", "Xi"),
    ("Wladimir Putin", "Putin", "Vladimir Poetin", "Poetin"),
    ("Anthony Blinken", "Antony Blinken", "Blinken"),
    ("China",),
    ("Russland", "Rusland"),
    ("Belarus", "Weißrussland"),
    ("Ukraine", "Oekraïne"),
    ("USA", "VS", "Vereinigte Staaten", "Verenigde Staten"),
)


def measure(shared: Path) -> dict[str, float]:
    """Shares of checks that hold on the seeds' record."""
    paths = sorted((shared / "seeds").glob("*.txt"))
    with open_case(":memory:", create=True) as store:
        add_files(Intake(paths=paths), store, default_reader())
        case = build_case(store)
    return {
        "reports": len(case.reports) / 5,
        "languages": _share([report.language == LANGUAGES.get(_number(report.path)) for report in case.reports]),
        "publishers": _share([r.publisher == PUBLISHERS.get(_number(r.path)) for r in case.reports]),
        "date_bases": _share(
            [r.published is not None and r.published.basis == BASES.get(_number(r.path)) for r in case.reports]
        ),
        "actors_in_one_entity": _share([_is_one(case.entities, spellings) for spellings in ACTORS]),
        "drones_by_way_of_the_emirates": _drones(case),
        "events_that_the_issue_names": _share(list(named_events(case).values())),
        "findings_that_the_issue_names": _share(list(named_findings(case).values())),
        "verified": float(not verify_case(case)),
    }


def _number(path: str | None) -> str:
    return Path(path or "").name[:3]


def _share(checks: list[bool]) -> float:
    return sum(checks) / max(1, len(checks))


def _is_one(entities: tuple[Entity, ...], spellings: tuple[str, ...]) -> bool:
    """Whether all spellings are names of one entity and of no other."""
    holding = [entity for entity in entities if {name.text for name in entity.names} & set(spellings)]
    return len(holding) == 1 and set(spellings) <= {name.text for name in holding[0].names}


def _drones(case: Case) -> float:
    """Share of right fields in the statement, event and route that `RECORD.md` gives as its example."""
    events = [e for e in case.events if e.type == "supply" and "ZT-180" in _words(e, "goods")]
    if not events:
        return 0.0
    event = events[0]
    statements = [s for s in case.statements if event.id in s.events]
    name = {mention: entity.name for entity in case.entities for mention in entity.mentions}
    return _share(
        [
            event.status == "planned",
            event.time is not None and event.time.last == "2023-04-30",
            any(role.value == 100 for role in event.roles if role.role == "quantity"),
            "Emirate" in _words(event, "via"),
            _words(event, "destination") == "Moskau",
            _words(event, "cover") == "falschen Produktangaben",
            any(s.mode == "hearsay" and "Spiegel" in name.get(s.speaker or "", "") for s in statements),
            any(event.id in leg.events for route in case.routes for leg in route.legs),
        ]
    )


def named_events(case: Case) -> dict[str, bool]:
    """What the record must hold besides the drones, by what it is; each holds or not."""
    told = list(_all_told(case).values())
    supplies = [t for t in told if t.event.type == "supply"]
    sanctions = [t for t in told if t.event.type == "sanction" and t.has("patient", "Spacety", "Changsa")]
    deals = [t for t in told if t.event.type == "agree" and t.value("quantity") == 48 and t.value("amount") == 3.5e9]
    bought = [t for t in told if t.event.type == "trade" and (t.has("origin", "Belarus") or t.has("agent", "Belarus"))]
    visits = [t for t in told if t.event.type in ("visit", "travel") and t.has("agent", "Lukaschenko")]
    shares = [t for t in told if t.event.type in ("own", "finance") and t.has("agent", "Duisburg")]
    joins = {name for t in told if t.event.type == "join" for name in t.names("agent")}
    return {
        "satellite pictures by way of the middleman": any(
            t.has("agent", "Spacety") and t.has("recipient", "Terra Tech") for t in supplies
        ),
        "the sanction on the satellite firm, three tellings": len({t.event.report for t in sanctions}) == 3,
        "equipment by way of Belarus, possibly": any(
            t.has("via", "Belarus") and t.event.status == "possible" for t in supplies
        ),
        "what is bought from Belarus": {"hout", "vlees", "zuivel"}
        <= {w.split()[-1] for t in bought for w in t.words("goods")},
        "the visit with its dates": any(
            t.event.time is not None and (t.event.time.first or "").startswith("2023-02") for t in visits
        ),
        "the agreements with number and value": bool(deals),
        "the share in the industrial park with its year": any(
            t.event.time is not None and t.event.time.first == "2018-01-01" for t in shares
        ),
        "who joins which organisation": {"Belarus", "Russland"} <= joins,
    }


def named_findings(case: Case) -> dict[str, bool]:
    """Which of the questions that the issue names the findings answer, from how many reports."""
    told = _all_told(case)
    findings = [[told[event] for event in finding.events] for finding in case.findings]
    verdicts = {finding.verdict for finding in case.findings}
    stances = {
        position.stance
        for finding in case.findings
        if any(told[e].event.type == "supply" and told[e].has("recipient", "Russland") for e in finding.events)
        for position in finding.positions
    }

    def holds(n_reports: int, *wanted: tuple[str, RoleName, str]) -> bool:
        return any(
            len({t.event.report for t in events}) >= n_reports
            and all(any(t.event.type == kind and t.has(role, name) for t in events) for kind, role, name in wanted)
            for events in findings
        )

    return {
        "the peace paper": any(
            len({t.event.report for t in events}) >= 3
            and any(word in " ".join(t.all_words()) for t in events for word in ("Friedensvorschlag", "vredes"))
            for events in findings
        ),
        "the visit": holds(3, ("visit", "agent", "Lukaschenko")),
        "the attack from Belarusian soil": holds(2, ("attack", "patient", "Ukraine")),
        "whether arms are coming": "disputed" in verdicts and {"deny", "warn"} <= stances,
        "the date of the sanction": any(
            finding.conflicts and any(told[e].event.type == "sanction" for e in finding.events)
            for finding in case.findings
        ),
        "the way through Belarus": holds(1, ("supply", "via", "Belarus")),
        "firms or the state": holds(1, ("supply", "agent", "onzern")) or holds(1, ("supply", "agent", "nternehmen")),
    }


class _Told:
    """An event with the names of those who take part."""

    def __init__(self, event: Event, name: dict[str, str]) -> None:
        self.event = event
        self._name = name

    def words(self, role: RoleName) -> list[str]:
        return [r.words.text for r in self.event.roles if r.role == role]

    def all_words(self) -> list[str]:
        return [self.event.trigger.text, *(r.words.text for r in self.event.roles)]

    def names(self, role: RoleName) -> list[str]:
        return [self._name.get(r.mention or "", r.words.text) for r in self.event.roles if r.role == role]

    def has(self, role: RoleName, *parts: str) -> bool:
        return any(part in name for name in self.names(role) for part in parts)

    def value(self, role: RoleName) -> float | None:
        return next((r.value for r in self.event.roles if r.role == role), None)


def _all_told(case: Case) -> dict[str, _Told]:
    name: dict[str, str] = {mention: entity.name for entity in case.entities for mention in entity.mentions}
    return {event.id: _Told(event, name) for event in case.events}


def _words(event: Event, role: RoleName) -> str:
    return " ".join(r.words.text for r in event.roles if r.role == role)
