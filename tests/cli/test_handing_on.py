from __future__ import annotations

import json
import sqlite3

from cli.commands import run


def test_problems_of_a_case_are_printed_and_fail() -> None:
    run("add", "news.db", "a.txt")
    assert run("verify", "news.db").stdout == "news.db: 1 report, 6 records, all sound.\n"
    with sqlite3.connect("news.db") as connection:
        connection.execute("UPDATE report SET text = replace(text, 'Minsk', 'Pinsk')")
    result = run("verify", "news.db")
    assert result.exit_code == 1
    assert "other words" in result.stdout
    assert len(json.loads(run("verify", "news.db", "--json").stdout)) == len(result.stdout.splitlines())
