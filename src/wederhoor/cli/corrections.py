"""Commands on the corrections of a case: what they are, and into another case or out of this one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from wederhoor.cli.intake import take_corrections
from wederhoor.cli.output import STANDARD_STREAM, print_json, print_table
from wederhoor.cli.running import CASE, full_case, opened, plain_failures
from wederhoor.cli.said import AS_JSON, FILES, IDS, export_said, tell_imported, withdraw_named

if TYPE_CHECKING:
    from wederhoor.record import Outcome


@click.group(invoke_without_command=True)
@CASE
@click.pass_context
def corrections(context: click.Context, case_path: Path) -> None:
    """List, export, import or withdraw the corrections of a case.

    \b
    wederhoor corrections news.db
    wederhoor corrections news.db export -o corrections.jsonl
    wederhoor corrections other.db import corrections.jsonl
    wederhoor corrections news.db withdraw c-3fa32e
    """
    context.obj = case_path
    if context.invoked_subcommand is None:
        context.invoke(list_corrections)


@corrections.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_obj
@plain_failures
def list_corrections(case_path: Path, as_json: bool) -> None:
    """List what was corrected, by whom, and whether it holds.

    A later correction wins over an earlier one that it contradicts. One whose names are not in the case waits for
    them.

    \b
    wederhoor corrections news.db list
    """
    from wederhoor.publish.jsonl import correction_object
    from wederhoor.resolve.corrections.wording import sentence

    with opened(case_path) as store:
        case = full_case(store)
    pairs = list(zip(case.corrections, case.outcomes, strict=True))
    if as_json:
        for correction, outcome in pairs:
            print_json(correction_object(correction, outcome))
    elif pairs:
        rows = [(correction.id, standing(outcome), sentence(correction)) for correction, outcome in pairs]
        print_table(("id", "standing", "what"), rows, folding=True)
    else:
        click.echo("Nobody has corrected anything.")


@corrections.command("export")
@click.option("-o", "--output", type=click.Path(path_type=Path, allow_dash=True), default=STANDARD_STREAM,
              help="A file; without it, standard output.")  # fmt: skip
@click.pass_obj
@plain_failures
def export_corrections(case_path: Path, output: Path) -> None:
    """Print the corrections as JSON Lines, to keep them or give them to another case.

    \b
    wederhoor corrections news.db export -o corrections.jsonl
    wederhoor brief reports/ --corrections corrections.jsonl
    """
    from wederhoor.store.query import decode_corrections

    export_said(case_path, output, "correction", decode_corrections)


@corrections.command("import")
@FILES
@AS_JSON
@click.pass_obj
@plain_failures
def import_corrections(case_path: Path, files: tuple[Path, ...], as_json: bool) -> None:
    """Take corrections from files; they count as given now.

    A FILE is JSON Lines of: wederhoor corrections CASE export; a gazetteer: CSV with the columns name, type,
    aliases (with | between them), wikidata, country, note; or a do-not-merge list: CSV with name, other, type, note.

    \b
    wederhoor corrections news.db import gazetteer.csv
    """
    with opened(case_path) as store:
        kept = take_corrections(store, files)
        case = full_case(store)
    waiting = sum(outcome.standing == "waiting" for outcome in case.outcomes)
    trouble = f"; {waiting} of all {len(case.outcomes)} wait for names that are not in it"
    tell_imported(case_path, kept, "correction", ("waiting", waiting), trouble, as_json=as_json)


@corrections.command("withdraw")
@IDS
@click.pass_obj
@plain_failures
def withdraw(case_path: Path, ids: tuple[str, ...]) -> None:
    """Take corrections back; the case is then as if they had never been made.

    The start of an ID is enough.

    \b
    wederhoor corrections news.db withdraw c-3fa32e
    """
    from wederhoor.resolve.corrections.wording import said
    from wederhoor.store.query import decode_corrections

    withdraw_named(case_path, ids, decode_corrections, said)


def standing(outcome: Outcome) -> str:
    """Whether it holds, and if not, why."""
    missing = ", ".join(f"“{name}”" for name in outcome.missing)
    match outcome.standing:
        case "overridden":
            return f"overridden by {', '.join(outcome.overridden_by)}"
        case "waiting":
            return f"waiting: {missing or 'what it names'} not found"
        case "applied":
            return f"applied; {missing} not found" if missing else "applied"
