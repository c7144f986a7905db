"""What people say of a case into rows and out of them, kept apart from all that was read and all that is worked out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wederhoor.record import Correction, Mark
from wederhoor.store.case_file import Store
from wederhoor.store.write import body_of, next_revision, seal_of

Said = Correction | Mark
TABLES: dict[type[Said], str] = {Correction: "correction", Mark: "mark"}


@dataclass(frozen=True, slots=True)
class Kept:
    """How much came in, and how much of it was there before."""

    new: int
    known: int


def give_said(store: Store, said: Sequence[Said]) -> Kept:
    """Store what a person says now: it is later than all that was said before, even where it was said before."""
    with store.transaction() as connection:
        known = withdraw_rows(connection, (one.id for one in said))
        for one in said:
            insert(connection, one)
        next_revision(connection)
    return Kept(len(said) - known, known)


def take_said(store: Store, said: Sequence[Said]) -> Kept:
    """Store a list behind what is there; what is there already stays where it is."""
    with store.transaction() as connection:
        new = sum(insert(connection, one) for one in said)
        if new:
            next_revision(connection)
    return Kept(new, len(said) - new)


def withdraw_said(store: Store, ids: Iterable[str]) -> int:
    """Forget corrections and marks, all or none; gives back how many there were."""
    with store.transaction() as connection:
        gone = withdraw_rows(connection, ids)
        if gone:
            next_revision(connection)
    return gone


def insert(connection: sqlite3.Connection, said: Said) -> int:
    body = body_of(said)
    row = (said.id, body, seal_of([body]))
    return connection.execute(
        f"INSERT INTO {TABLES[type(said)]} (id, body, seal) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING", row
    ).rowcount


def withdraw_rows(connection: sqlite3.Connection, ids: Iterable[str]) -> int:
    return sum(
        connection.execute(f"DELETE FROM {table} WHERE id = ?", (name,)).rowcount
        for name in ids
        for table in TABLES.values()
    )
