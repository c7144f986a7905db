"""A full-text index of what was read and worked out, kept in memory beside a loaded case."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from threading import Lock

from wederhoor.store.query import fts_query

Found = tuple[str, str]  # kind and id


class RecordIndex:
    """Finds records by their words, in any thread."""

    def __init__(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """`rows` are kind, id and words of each record."""
        self._lock = Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        self._connection.execute(
            "CREATE VIRTUAL TABLE record USING fts5"
            " (kind UNINDEXED, id UNINDEXED, words, tokenize = 'unicode61 remove_diacritics 2')"
        )
        self._connection.executemany("INSERT INTO record VALUES (?, ?, ?)", rows)

    def search(self, words: str) -> list[Found]:
        """Records that hold every word, or a longer one that starts with it, best first."""
        query = fts_query(words)
        if not query:
            return []
        with self._lock:
            rows = self._connection.execute(
                "SELECT kind, id FROM record WHERE record MATCH ? ORDER BY round(rank, 6), id", (query,)
            ).fetchall()
        return [(kind, name) for kind, name in rows]
