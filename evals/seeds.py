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


def _words(event: Event, role: RoleName) -> str:
    return " ".join(r.words.text for r in event.roles if r.role == role)
