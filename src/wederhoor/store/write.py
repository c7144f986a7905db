"""Records into rows, each report with all that was read from it in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

import msgspec

from wederhoor.record import (
    Entity,
    Event,
    Finding,
    Mention,
    Outcome,
    Report,
    ReportId,
    Reprint,
    Route,
    Statement,
    Value,
)
from wederhoor.store.case_file import Store


@dataclass(frozen=True, slots=True)
class FileKey:
    """One version of a file, and how it was taken in."""

    path: str  # as the user named it
    bytes: str  # SHA-256 in hex; "" where they could not be had
    fingerprint: str  # of the bytes, of what the user gave, and of the software and reader


@dataclass(frozen=True, slots=True)
class Told:
    """A report and all that was read from it."""

    report: Report
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]
    statements: tuple[Statement, ...]
    software: str
    reader: str


@dataclass(frozen=True, slots=True)
class Derived:
    """What is worked out from all reports together."""

    entities: tuple[Entity, ...]
    findings: tuple[Finding, ...]
    routes: tuple[Route, ...]
    reprints: tuple[Reprint, ...]
    outcomes: tuple[Outcome, ...] = ()


def save_report(store: Store, file: FileKey, told: Told) -> bool:
    """Store a report; of two files that hold the same report the one with the smaller path is kept.

    Gives back whether the case did not have it.
    """
    with store.transaction() as connection:
        known = connection.execute("SELECT 1 FROM report WHERE id = ?", (told.report.id,)).fetchone()
        if not has_earlier_file(connection, file, told.report.id):
            replace_report(connection, told)
        link_file(connection, file, told.report.id, None)
    return known is None


def save_copy(store: Store, file: FileKey, report: ReportId) -> None:
    """Note that a file holds, byte for byte, a report that is stored already."""
    with store.transaction() as connection:
        link_file(connection, file, report, None)


def save_rejected(store: Store, file: FileKey, reason: str) -> None:
    with store.transaction() as connection:
        link_file(connection, file, None, reason)


def save_derived(store: Store, derived: Derived, *, revision: int, software: str) -> None:
    """Replace all that was worked out, unless the reports have changed since `revision`."""
    kinds: dict[str, Sequence[Value]] = {
        "entity": derived.entities, "finding": derived.findings, "route": derived.routes, "reprint": derived.reprints,
        "outcome": derived.outcomes,
    }  # fmt: skip
    rows = [(kind, place, body_of(value)) for kind, values in kinds.items() for place, value in enumerate(values)]
    with store.transaction() as connection:
        if connection.execute("SELECT revision FROM state").fetchone()[0] != revision:
            return
        connection.execute("DELETE FROM derived")
        connection.executemany("INSERT INTO derived VALUES (?, ?, ?)", rows)
        seal = seal_of(body for _, _, body in sorted(rows))
        connection.execute("UPDATE state SET derived_from = ?, derived_by = ?, seal = ?", (revision, software, seal))


def keep_derived(store: Store, revision: int) -> None:
    """What was worked out from `revision` holds for the next one too, if it is the present one."""
    with store.transaction() as connection:
        connection.execute(
            "UPDATE state SET derived_from = revision WHERE derived_from = ? AND revision = ?",
            (revision, revision + 1),
        )


def remove_report(store: Store, report: ReportId) -> None:
    """Forget a report, the files it came from, and all that was read from it."""
    with store.transaction() as connection:
        connection.execute("DELETE FROM report WHERE id = ?", (report,))
        next_revision(connection)


def has_earlier_file(connection: sqlite3.Connection, file: FileKey, report: ReportId) -> bool:
    """Whether another file with a smaller path holds the report."""
    row = connection.execute(
        "SELECT 1 FROM file WHERE report = ? AND (path, bytes) < (?, ?)", (report, file.path, file.bytes)
    ).fetchone()
    return row is not None


def replace_report(connection: sqlite3.Connection, told: Told) -> None:
    """Write a report and what was read from it in place of what was stored under its id."""
    report = told.report
    body = body_of(msgspec.structs.replace(report, text="", path=None))
    rows = {
        "mention": [(m.id, m.report, m.words.start, body_of(m)) for m in told.mentions],
        "event": [(e.id, e.report, e.trigger.start, body_of(e)) for e in told.events],
        "statement": [(s.id, s.report, s.content.start, body_of(s)) for s in told.statements],
    }
    seal = seal_of([report.title or "", report.text, body, *(row[3] for kind in rows for row in sorted(rows[kind]))])
    connection.execute(
        "INSERT INTO report (id, title, text, body, software, reader, seal) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text, body = excluded.body,"
        " software = excluded.software, reader = excluded.reader, seal = excluded.seal",
        (report.id, report.title, report.text, body, told.software, told.reader, seal),
    )
    for kind, values in rows.items():
        connection.execute(f"DELETE FROM {kind} WHERE report = ?", (report.id,))
        connection.executemany(f"INSERT INTO {kind} VALUES (?, ?, ?, ?)", values)


def link_file(connection: sqlite3.Connection, file: FileKey, report: ReportId | None, reason: str | None) -> None:
    """Note what became of a file in place of what was noted before; a report that no file holds now is forgotten."""
    connection.execute("DELETE FROM file WHERE path = ? AND (bytes = ? OR report IS NULL)", (file.path, file.bytes))
    connection.execute(
        "INSERT INTO file VALUES (?, ?, ?, ?, ?)", (file.path, file.bytes, file.fingerprint, report, reason)
    )
    connection.execute("DELETE FROM report WHERE id NOT IN (SELECT report FROM file WHERE report IS NOT NULL)")
    next_revision(connection)


def next_revision(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE state SET revision = revision + 1")


def body_of(value: Value) -> str:
    return msgspec.json.encode(value).decode()


def seal_of(bodies: Iterable[str]) -> str:
    return sha256("\x1f".join(bodies).encode()).hexdigest()
