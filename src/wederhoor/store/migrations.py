"""The versions of a case file, and the way from each to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from importlib.resources import files

APPLICATION_ID = 0x77656465  # "wede": tells a case from any other SQLite file
SCRIPTS = ("schema.sql", "corrections.sql", "marks.sql")  # script n leads from version n to version n + 1
VERSION = len(SCRIPTS)


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def application_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a case, or an empty file, to the newest version: wholly, or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for script in SCRIPTS[version_of(connection) :]:
            for command in commands((files("wederhoor.store") / script).read_text("utf-8")):
                connection.execute(command)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


def commands(script: str) -> Iterator[str]:
    """The commands of an SQL script, one by one: `executescript` would commit what is open before it starts."""
    command = ""
    for line in script.splitlines(keepends=True):
        command += line
        if sqlite3.complete_statement(command):
            yield command
            command = ""
