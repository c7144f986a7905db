from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from fakes import a_case, a_report
from wederhoor.publish.verify import check_derived_ids, verify_case, verify_store
from wederhoor.record import Block, Case, Evidence, Leg, route_id
from wederhoor.store.case_file import open_case

Damage = Callable[[Case], Case]


def problems_of(path: Path) -> list[str]:
    with open_case(path, create=False) as store:
        return verify_store(store)


def test_a_sound_case_has_no_problems(case_path: Path, case: Case) -> None:
    assert problems_of(case_path) == []
    assert verify_case(case) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("UPDATE report SET text = replace(text, 'Oslo', 'Bonn')", "has other words"),
        ("UPDATE report SET text = text || ' More.'", "its text, publisher or title"),
        ("UPDATE report SET title = 'Another'", "has changed since it was stored"),
        ("UPDATE report SET body = replace(body, '2024-03-01', '2024-03-09')", "its date runs backwards"),
        ("UPDATE report SET body = replace(body, 'The Fen Post', 'The Hill Post')", "its text, publisher or title"),
        ("UPDATE mention SET body = replace(body, 'person', 'place')", "has changed since it was stored"),
        ("UPDATE mention SET body = replace(body, '\"end\":', '\"end\":9')", "has other words"),
        ('UPDATE mention SET body = replace(body, \'"form":"name"\', \'"form":"metonym"\')', "words or form"),
        ("UPDATE event SET body = replace(body, '\"visit\"', '\"meet\"')", "its type or trigger"),
        ("UPDATE statement SET body = replace(body, '\"assert\"', '\"deny\"')", "its content, cue, stance or speaker"),
        ("UPDATE event SET body = replace(body, '2024-03-02', '2025-03-02')", "has changed since it was stored"),
        ("UPDATE statement SET body = replace(body, 'assert', 'deny')", "has changed since it was stored"),
        ("DELETE FROM mention WHERE rowid_of_first", "points to mention"),
        ("DELETE FROM statement", "points to statement"),
        ("DELETE FROM event", "points to event"),
        ("DELETE FROM derived WHERE kind = 'entity' AND place = 0", "belongs to no entities"),
        ("UPDATE derived SET body = replace(body, 'single-origin', 'corroborated')", "have changed since"),
        (
            "UPDATE derived SET body = replace(body, 'take place', 'end') WHERE kind = 'finding'",
            "its question or events",
        ),
        (
            "UPDATE derived SET body = replace(body, 'drones', 'boats') WHERE kind = 'route'",
            "its goods, stops or events",
        ),
        ('UPDATE derived SET body = replace(body, \'"id":"e-\', \'"id":"e-0\')', "neither of its first mention"),
        ("DELETE FROM report", "belongs to a report that is not in the case"),
        ("UPDATE statement SET body = 'nonsense'", "damaged statement"),
        ("DROP TRIGGER report_replaced; UPDATE report SET text = 'Bonn ' || text", "the index of words"),
    ],
)
def test_every_way_of_damaging_a_case_file_is_found(case_path: Path, change: str, problem: str) -> None:
    with sqlite3.connect(case_path) as connection:
        connection.executescript(change.replace("rowid_of_first", "id = (SELECT min(id) FROM mention)"))
    assert any(problem in line for line in problems_of(case_path)), problems_of(case_path)


def test_a_file_damaged_on_disk_is_found(case_path: Path) -> None:
    with sqlite3.connect(case_path) as connection:
        [(size,)] = connection.execute("PRAGMA page_size").fetchall()
        [(root,)] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'file_report'").fetchall()
    data = bytearray(case_path.read_bytes())
    data[(root - 1) * size + 8 : (root - 1) * size + 300] = b"\xff" * 292
    case_path.write_bytes(data)
    assert any("damaged" in line for line in problems_of(case_path))


def reports_swapped(case: Case) -> Case:
    first, *rest = case.mentions
    return replace(case, mentions=(replace(first, report="r-0000000000000000"), *rest))


def mention_twice(case: Case) -> Case:
    return replace(case, mentions=(*case.mentions, case.mentions[0]))


def foreign_speaker(case: Case) -> Case:
    first, *rest = case.statements
    return replace(case, statements=(replace(first, speaker=case.mentions[-1].id), *rest))


def two_owners(case: Case) -> Case:
    first, second, *rest = case.entities
    return replace(case, entities=(first, replace(second, mentions=second.mentions + first.mentions), *rest))


def entity_elsewhere(case: Case) -> Case:
    first, *rest = case.entities
    return replace(case, entities=(replace(first, reports=()), *rest))


def foreign_merge(case: Case) -> Case:
    merging = next(entity for entity in case.entities if entity.merges)
    other = next(entity for entity in case.entities if entity is not merging)
    merge = replace(merging.merges[0], mentions=other.mentions)
    changed = replace(merging, merges=(merge,))
    return replace(case, entities=tuple(changed if e is merging else e for e in case.entities))


def unknown_origin(case: Case) -> Case:
    return replace(case, findings=(replace(case.findings[0], origins=("n-0000000000000000",)),))


def unknown_reprint(case: Case) -> Case:
    return replace(case, reprints=(replace(case.reprints[0], reports=("r-0000000000000000",)),))


def backwards(case: Case) -> Case:
    event = case.events[0]
    assert event.time
    time = replace(event.time, first="2025-01-01", last="2024-01-01")
    return replace(case, events=(replace(event, time=time), *case.events[1:]))


def furniture(case: Case) -> Case:
    report = case.reports[0]
    blocks = tuple(replace(block, kind="furniture") for block in report.blocks)
    return replace(case, reports=(replace(report, blocks=blocks), *case.reports[1:]))


def words_in_no_block(case: Case) -> Case:
    report = case.reports[0]
    return replace(case, reports=(replace(report, blocks=report.blocks[:1]), *case.reports[1:]))


def blocks_that_overlap(case: Case) -> Case:
    report = case.reports[0]
    block = Block(start=0, end=len(report.text), kind="paragraph", language="en")
    return replace(case, reports=(replace(report, blocks=(block, *report.blocks)), *case.reports[1:]))


def outside(case: Case) -> Case:
    first, *rest = case.mentions
    return replace(case, mentions=(replace(first, words=Evidence(start=5, end=9999, text="Anna")), *rest))


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (reports_swapped, "its report r-0000000000000000 is not in the case"),
        (mention_twice, "stands 2 times"),
        (foreign_speaker, "which is in another report"),
        (two_owners, "belongs to 2 entities"),
        (entity_elsewhere, "its reports are not those of its mentions"),
        (foreign_merge, "names mentions that are not its own"),
        (unknown_origin, "points to entity n-0000000000000000"),
        (unknown_reprint, "points to report r-0000000000000000"),
        (backwards, "its time runs backwards"),
        (furniture, "is read from page furniture"),
        (words_in_no_block, "is in no block"),
        (blocks_that_overlap, "overlaps another"),
        (outside, "has other words"),
    ],
)
def test_every_contradiction_between_records_is_found(damage: Damage, problem: str) -> None:
    assert any(problem in line for line in verify_case(damage(a_case())))


def test_a_report_of_any_shape_is_sound() -> None:
    assert verify_case(a_case(a_report("One line"), a_report("\n\nGap\n\n\nAnna Berg\n", path="b.txt"))) == []


def test_a_route_has_the_id_of_the_events_of_all_its_legs(case: Case) -> None:
    [route], [event, other] = case.routes, (case.events * 2)[:2]
    legs = tuple(
        Leg(origin=None, destination=case.entities[0].id, events=(one,), status="planned")
        for one in (event.id, f"{other.id}x")
    )
    stops = (None, *(leg.destination for leg in legs))
    made = route_id(route.goods.text, route.goods.category, stops, [event.id, f"{other.id}x"])
    assert list(check_derived_ids(replace(case, routes=(replace(route, id=made, legs=legs),)))) == []
