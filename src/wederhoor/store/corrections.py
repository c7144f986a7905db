"""Corrections into rows and out of them, kept apart from all that was read and all that is worked out."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from wederhoor.record import Correction, CorrectionId
from wederhoor.store.case_file import Store
from wederhoor.store.write import body_of, next_revision, seal_of


@dataclass(frozen=True, slots=True)
class Kept:
    """How many corrections came in, and how many were there before."""

    new: int
    known: int


def give_corrections(store: Store, corrections: Sequence[Correction]) -> Kept:
    """Store what a person says now: it is later than all that was said before, even where it was said before."""
    with store.transaction() as connection:
        known = sum(withdraw_row(connection, correction.id) for correction in corrections)
        for correction in corrections:
            insert(connection, correction)
        next_revision(connection)
    return Kept(len(corrections) - known, known)


def import_corrections(store: Store, corrections: Sequence[Correction]) -> Kept:
    """Store corrections from a list behind those that are there; one that is there already stays where it is."""
    with store.transaction() as connection:
        new = sum(insert(connection, correction) for correction in corrections)
        if new:
            next_revision(connection)
    return Kept(new, len(corrections) - new)


def withdraw_corrections(store: Store, ids: Sequence[CorrectionId]) -> int:
    """Forget corrections, all or none; gives back how many there were."""
    with store.transaction() as connection:
        gone = sum(withdraw_row(connection, name) for name in ids)
        if gone:
            next_revision(connection)
    return gone


def insert(connection: sqlite3.Connection, correction: Correction) -> int:
    body = body_of(correction)
    row = (correction.id, body, seal_of([body]))
    return connection.execute(
        "INSERT INTO correction (id, body, seal) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING", row
    ).rowcount


def withdraw_row(connection: sqlite3.Connection, name: CorrectionId) -> int:
    return connection.execute("DELETE FROM correction WHERE id = ?", (name,)).rowcount
