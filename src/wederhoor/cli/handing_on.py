"""The command that checks whether a case is sound."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import click

from wederhoor.cli.output import print_json
from wederhoor.cli.running import CASE, EPILOG, PROBLEMS, full_case, opened, plain_failures
from wederhoor.errors import CaseError
from wederhoor.terminal import count, visible


@click.command(epilog=EPILOG)
@CASE
@click.option("--json", "as_json", is_flag=True, help="Print the problems as a JSON list.")
@plain_failures
def verify(case_path: Path, as_json: bool) -> None:
    """Check a case against itself.

    Every span is compared with its words, every id with what it is made from; every reference and hash is followed.

    \b
    wederhoor verify news.db
    """
    from wederhoor.publish.verify import verify_store

    with opened(case_path) as store:
        with suppress(CaseError):  # which verify_store tells in full
            full_case(store)  # what an interrupted command left undone is no damage
        problems = verify_store(store)
        if not problems:
            case = full_case(store)
    if as_json:
        print_json(problems)
    elif problems:
        click.echo("\n".join(visible(problem) for problem in problems))
        click.echo(f"{count(len(problems), 'problem')} in {case_path}.", err=True)
    else:
        n_records = len(case.mentions) + len(case.events) + len(case.statements)
        click.echo(f"{case_path}: {count(len(case.reports), 'report')}, {count(n_records, 'record')}, all sound.")
    sys.exit(PROBLEMS if problems else 0)
