from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from starlette.testclient import TestClient

from wederhoor import cli
from wederhoor.publish.exports.formats import FORMATS
from wederhoor.web.exporting import DOWNLOADS


def test_every_format_and_the_brief_can_be_taken_away() -> None:
    assert set(DOWNLOADS) == {"brief", *FORMATS}


@pytest.mark.parametrize("name", DOWNLOADS)
def test_a_download_is_a_file_and_never_shown_as_a_page(browser: TestClient, name: str) -> None:
    answer = browser.get(f"/exports/{name}")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment; filename*=UTF-8''ferry.")
    assert answer.content == browser.get(f"/exports/{name}").content


def test_the_record_is_the_export_of_the_command_line(ferry_path: Path, browser: TestClient) -> None:
    printed = CliRunner().invoke(cli.main, ["export", str(ferry_path)])
    assert browser.get("/exports/jsonl").text == printed.stdout


def test_tables_come_in_one_archive(browser: TestClient) -> None:
    archive = zipfile.ZipFile(io.BytesIO(browser.get("/exports/csv").content))
    assert "statements.csv" in archive.namelist()
    assert archive.testzip() is None


@pytest.mark.parametrize("name", ["web.css", "brief.css", "web.js", "theme.js", "htmx.js"])
def test_the_few_files_beside_the_pages_are_ours_to_give(browser: TestClient, name: str) -> None:
    answer = browser.get(f"/static/{name}")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/")


@pytest.mark.parametrize("name", ["../app.py", "..%2Fapp.py", "LICENSES.txt", "none.css"])
def test_no_other_file_is_given(browser: TestClient, name: str) -> None:
    assert browser.get(f"/static/{name}").status_code == 404
