"""The command that serves a case as a local web app."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import click

from wederhoor.cli.intake import READER
from wederhoor.cli.running import CASE, plain_failures
from wederhoor.errors import SettingError
from wederhoor.terminal import count, visible

PORT = 8765
SHORTEST_TOKEN = 16  # letters; a shorter one can be guessed


@click.command()
@CASE
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Where to listen; any but this machine needs a token."
)
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), help="0 is any that is free.")
@click.option("--token", envvar="WEDERHOOR_TOKEN", show_envvar=True, default="",
              help="Whoever knows it may enter. Without it one is made where it is needed.")  # fmt: skip
@click.option("--read-only", is_flag=True, help="Nobody can correct anything.")
@click.option("--by", default="", metavar="NAME", help="Who corrects, unless a form says otherwise.")
@click.option("--open", "open_browser", is_flag=True, help="Open the page in the browser.")
@READER
@plain_failures
def serve(
    case_path: Path, host: str, port: int, token: str, read_only: bool, by: str, open_browser: bool, reader: str
) -> None:
    """Serve a case as a web app on this machine.

    It shows what the brief shows, for cases of any size: search, questions, and corrections in place. Nothing is sent
    anywhere; other machines can reach it only with --host and a token.

    \b
    wederhoor serve news.db --open
    wederhoor serve news.db --port 9000 --by Ada
    WEDERHOOR_TOKEN=… wederhoor serve news.db --host 0.0.0.0 --read-only
    """
    # the web app takes a second to load, and only this command needs it
    from wederhoor.web.app import make_app
    from wederhoor.web.asker import Asker
    from wederhoor.web.guard import Rules
    from wederhoor.web.hosts import is_loopback
    from wederhoor.web.listening import listen, port_of
    from wederhoor.web.listening import serve as run
    from wederhoor.web.live import LiveCase
    from wederhoor.web.sessions import Sessions, new_token
    from wederhoor.web.visit import Desk

    if token and len(token) < SHORTEST_TOKEN:
        raise SettingError(f"--token: is easy to guess; take {SHORTEST_TOKEN} letters or more, or leave it out")
    needs_token = bool(token) or not is_loopback(host)
    token = token or new_token()
    case, asker = LiveCase(case_path, read_only=read_only), Asker(reader)
    n_reports = len(case.now().case.reports)
    if reader:
        asker.prepare()  # what is wrong with it is told before anything is served
    with listen(host, port) as listening:
        port = port_of(listening)
        rules = Rules(host, port, token if needs_token else None, Sessions(token))
        address = address_of(host, port, rules.token)

        def started() -> None:
            reading = "" if case.is_writable else ", for reading only"
            click.echo(visible(f"{case_path} ({count(n_reports, 'report')}{reading}) is at {address}"))
            click.echo("Ctrl-C ends it.")
            Thread(target=asker.prepare).start()  # cut short, the reader would end in a crash
            if open_browser:
                import webbrowser

                webbrowser.open(address)

        with suppress(KeyboardInterrupt):
            run(make_app(Desk(case, asker, by), rules), listening, started=started)
    click.echo("Stopped.")


def address_of(host: str, port: int, token: str | None) -> str:
    """Where the first page is; the token is traded for a cookie there."""
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{port}/" + (f"?token={quote(token)}" if token else "")
