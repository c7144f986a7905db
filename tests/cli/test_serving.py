from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from cli.commands import run
from wederhoor.web import listening

TOKEN = "a-token-that-is-long-enough"


@pytest.fixture(autouse=True)
def a_case() -> None:
    run("add", "news.db", "a.txt", "b.txt")


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that says where it is, and is stopped by the user at once."""

    def serve(app: object, taken: socket.socket, *, started: object) -> None:
        assert callable(started)
        started()
        raise KeyboardInterrupt

    monkeypatch.setattr(listening, "serve", serve)


@pytest.mark.usefixtures("stopped")
def test_it_says_where_the_case_is_and_ends_without_complaint() -> None:
    result = run("serve", "news.db", "--port", "0")
    first, second, last = result.stdout.splitlines()
    assert re.fullmatch(r"news\.db \(2 reports\) is at http://127\.0\.0\.1:\d+/", first)
    assert (second, last, result.exit_code) == ("Ctrl-C ends it.", "Stopped.", 0)


@pytest.mark.usefixtures("stopped")
def test_on_this_machine_no_token_is_asked_for_unless_the_user_gives_one() -> None:
    assert "token=" not in run("serve", "news.db", "--port", "0").stdout
    assert f"?token={TOKEN}" in run("serve", "news.db", "--port", "0", "--token", TOKEN).stdout


@pytest.mark.usefixtures("stopped")
def test_for_other_machines_a_token_is_made_that_is_new_each_time() -> None:
    found = [
        re.search(r"token=(\S+)", run("serve", "news.db", "--port", "0", "--host", "0.0.0.0").stdout) for _ in "ab"
    ]
    tokens = {match[1] for match in found if match}
    assert len(tokens) == 2
    assert all(len(token) >= 32 for token in tokens)


@pytest.mark.usefixtures("stopped")
def test_the_token_may_stand_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEDERHOOR_TOKEN", TOKEN)
    assert f"?token={TOKEN}" in run("serve", "news.db", "--port", "0").stdout


@pytest.mark.usefixtures("stopped")
def test_a_case_for_reading_only_is_called_so() -> None:
    assert "(2 reports, for reading only)" in run("serve", "news.db", "--port", "0", "--read-only").stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("none.db",), "there is no such case"),
        (("news.db", "--token", "short"), "easy to guess"),
        (("news.db", "--host", "192.0.2.1"), "cannot listen on 192.0.2.1"),
        (("news.db", "--host", "no such host"), "cannot listen on no such host"),
    ],
)
def test_what_keeps_it_from_starting_is_told_in_a_line(arguments: tuple[str, ...], words: str) -> None:
    result = run("serve", *arguments, "--port", "0")
    assert result.exit_code == 2
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_a_port_that_is_taken_is_told_with_what_to_do() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = run("serve", "news.db", "--port", str(taken.getsockname()[1]))
    assert result.exit_code == 2
    assert "is taken" in result.stderr
    assert "--port" in result.stderr


def test_the_web_framework_is_loaded_for_this_command_alone() -> None:
    script = "import sys, wederhoor.cli; print(sorted({'fastapi', 'starlette', 'uvicorn'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True).stdout.strip() == "[]"


def test_a_real_server_answers_and_ctrl_c_ends_it_cleanly(tmp_path: Path) -> None:
    environment = {**os.environ, "WEDERHOOR_TOKEN": TOKEN}
    command = [sys.executable, "-m", "wederhoor", "serve", str(tmp_path / "news.db"), "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as server:
        assert server.stdout
        assert server.stderr
        address = re.search(r"http://\S+?/", server.stdout.readline())
        assert address
        with urlopen(Request(f"{address[0]}api/case", headers={"Authorization": f"Bearer {TOKEN}"})) as answer:
            assert answer.status == 200
        with pytest.raises(HTTPError, match="401"):
            urlopen(address[0])
        server.send_signal(signal.SIGINT)
        assert server.wait(30) == 0
        assert server.stdout.read().splitlines()[-1] == "Stopped."
        assert server.stderr.read() == ""
