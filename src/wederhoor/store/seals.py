"""What the file itself can tell about damage: SQLite's own checks, and the hashes stored with the records."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from wederhoor.errors import CaseError
from wederhoor.store.case_file import Store
from wederhoor.store.said import TABLES
from wederhoor.store.write import seal_of

SAYS_NOTHING = "ok"


def file_problems(store: Store) -> Iterator[str]:
    """What SQLite finds wrong with the file, its references, or the index of words."""
    try:
        for (problem,) in store.rows("PRAGMA integrity_check"):
            if problem != SAYS_NOTHING:
                yield f"the file is damaged: {problem}"
        for table, _, parent, _ in store.rows("PRAGMA foreign_key_check"):
            yield f"a {table} belongs to a {parent} that is not in the case"
    except CaseError as error:
        yield str(error)
    yield from index_problems(store)


def index_problems(store: Store) -> Iterator[str]:
    """Whether search looks through the texts as they are."""
    try:
        store.connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:  # a case that cannot be written is no damage
            yield "the index of words does not fit the reports: search may miss some"


def broken_seals(store: Store) -> Iterator[str]:
    """Reports, and what was worked out from them, whose bytes are not those that were stored."""
    for report, title, text, body, seal in store.rows("SELECT id, title, text, body, seal FROM report ORDER BY id"):
        told = [row for kind in ("mention", "event", "statement") for row in bodies(store, kind, report)]
        if seal_of([title or "", text, body, *told]) != seal:
            yield f"report {report}: it, or what was read from it, has changed since it was stored"
    for table in TABLES.values():
        for name, body, seal in store.rows(f"SELECT id, body, seal FROM {table} ORDER BY number"):
            if seal_of([body]) != seal:
                yield f"{table} {name}: it has changed since it was stored"
    [(seal,)] = store.rows("SELECT seal FROM state")
    derived = [body for (body,) in store.rows("SELECT body FROM derived ORDER BY kind, place")]
    if seal and seal_of(derived) != seal:
        yield "entities, findings or routes have changed since they were stored"


def bodies(store: Store, kind: str, report: str) -> list[str]:
    return [body for (body,) in store.rows(f"SELECT body FROM {kind} WHERE report = ? ORDER BY id", (report,))]
