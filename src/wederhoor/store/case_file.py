"""Opening a case file, and the two ways to use it: reading rows, and a transaction done wholly or not at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from wederhoor.errors import CaseError
from wederhoor.store.migrations import APPLICATION_ID, VERSION, application_of, migrate, version_of

MEMORY = ":memory:"
BUSY_SECONDS = 20.0
SQLITE_HEADER = b"SQLite format 3\0"
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Store:
    """An open case."""

    connection: sqlite3.Connection
    name: str  # the path as the user gave it

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        with plain_errors(self.name):
            return self.connection.execute(sql, values).fetchall()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Everything inside is stored, or nothing is, whatever ends the block."""
        with plain_errors(self.name):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.rollback()
                raise
            self.connection.commit()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All rows read inside belong to one moment, whatever another process adds meanwhile."""
        with plain_errors(self.name):
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.rollback()

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_case(path: str | Path, *, create: bool) -> Store:
    """The case at `path`; `:memory:` is an empty one that is never written. Raises CaseError.

    Without `create` a missing or empty file is an error; with it such a file becomes a case.
    """
    name = str(path)
    if name != MEMORY:
        check_file(Path(path), create=create)
    with plain_errors(name):
        connection = connect(name)
        try:
            prepare(connection, name)
        except BaseException:
            connection.close()
            raise
    return Store(connection, name)


def open_to_read(path: Path) -> Store:
    """The case at `path`, which is left as it is even where it could be written. Raises CaseError."""
    check_file(path, create=False)
    name = str(path)
    with plain_errors(name):
        connection = sqlite3.connect(address_to_read(path), uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            if application_of(connection) != APPLICATION_ID or version_of(connection) != VERSION:
                raise CaseError(f"{name}: is no case of this version; open it once where it can be written")
        except BaseException:
            connection.close()
            raise
    return Store(connection, name)


def address_to_read(path: Path) -> str:
    """SQLite notes who reads in files beside the case; where it cannot make them, the case must not change either."""
    can_note = os.access(path.absolute().parent, os.W_OK) or Path(f"{path}-wal").exists()
    return f"{path.absolute().as_uri()}?{'mode=ro' if can_note else 'immutable=1'}"


def check_file(path: Path, *, create: bool) -> None:
    """Raise CaseError for what is plainly no case, before SQLite touches it."""
    try:
        with path.open("rb") as file:
            head = file.read(len(SQLITE_HEADER))
    except FileNotFoundError:
        if not create:
            raise CaseError(f"{path}: there is no such case; make one with: wederhoor add {path} FILES…") from None
        if not path.absolute().parent.is_dir():
            raise CaseError(f"{path}: its folder does not exist; make the folder first") from None
        return
    except IsADirectoryError:
        raise CaseError(f"{path}: is a folder, not a case; name a file, such as {path / 'case.db'}") from None
    except OSError as error:
        raise CaseError(f"{path}: cannot be opened: {error.strerror}") from error
    if head != SQLITE_HEADER and (head or not create):
        what = "is not a Wederhoor case" if head else "is empty, not a case"
        raise CaseError(f"{path}: {what}; the case comes first: wederhoor add CASE FILES…")


def connect(name: str) -> sqlite3.Connection:
    connection = sqlite3.connect(name, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def prepare(connection: sqlite3.Connection, name: str) -> None:
    """Check that the file is a case of this version or an older one, and make it one of this version."""
    version, application = version_of(connection), application_of(connection)
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if application != APPLICATION_ID and (application or version or tables):
        raise CaseError(f"{name}: is another program's database, not a Wederhoor case")
    if version > VERSION:
        raise CaseError(
            f"{name}: was made by a newer Wederhoor (case version {version}, this one reads up to {VERSION}); update"
        )
    if version < VERSION:
        migrate(connection)
    if name != MEMORY and connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")  # with WAL a power cut may lose the last report, never the case


@contextmanager
def plain_errors(name: str) -> Iterator[None]:
    """Turn the database's errors into CaseError; a broken constraint is a bug and stays loud."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        raise CaseError(f"{name}: {explain(error)}") from error


def explain(error: sqlite3.DatabaseError) -> str:
    match getattr(error, "sqlite_errorcode", None):
        case code if code is not None and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            return "is damaged; take it from a backup, or make it anew from the files"
        case code if code is not None and code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return f"was in use by another process for {BUSY_SECONDS:.0f} seconds; try again when that has ended"
        case code if code is not None and code & 0xFF in (
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_PERM,
        ):
            return "cannot be written; check the permissions of the file and of its folder"
        case code if code is not None and code & 0xFF == sqlite3.SQLITE_FULL:
            return "the disk is full; nothing of the last report was stored"
        case _:
            return f"the database says: {error}"
