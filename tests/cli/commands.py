"""Commands as a user gives them, in an empty folder."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from fakes import FIRST, a_report
from wederhoor import cli
from wederhoor.errors import NoArticleText
from wederhoor.ingest.side import Given
from wederhoor.record import Report


def load(path: Path | None, data: bytes, *, given: Given | None = None, encoding: str | None = None) -> Report:
    if not data:
        raise NoArticleText("the file is empty")
    return a_report(data.decode(encoding or "utf-8"), path=str(path), publisher=given.publisher if given else None)


def run(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli.main, arguments, input=stdin)


def first_report() -> str:
    return a_report(FIRST, publisher=None).id
