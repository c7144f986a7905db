"""Commands by which a person reviews statements, events and findings of a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wederhoor.cli.intake import take_marks
from wederhoor.cli.output import STANDARD_STREAM, print_json, print_table
from wederhoor.cli.running import CASE, full_case, opened, plain_failures
from wederhoor.cli.said import AS_JSON, FILES, IDS, export_said, tell_imported, withdraw_named
from wederhoor.terminal import visible

if TYPE_CHECKING:
    from wederhoor.record import Case, Mark, MarkAction, Review
    from wederhoor.resolve.review.giving import Wish

# told here once more, so that --help need not load the record; a test holds both lists together
STANCES = ("assert", "deny", "doubt", "warn", "demand", "promise", "predict", "support", "oppose", "ask")
CERTAINTIES = ("certain", "probable", "possible", "unknown")
STATUSES = ("occurred", "ongoing", "planned", "possible", "hypothetical", "negated")
VERDICTS = ("corroborated", "single-origin", "disputed", "unattributed")


@click.group(invoke_without_command=True)
@CASE
@click.pass_context
def review(context: click.Context, case_path: Path) -> None:
    """Accept, reject or correct statements, events and findings.

    Nothing that was read is edited: marks are kept apart, hold on to the words of the reports, and can be withdrawn.

    \b
    wederhoor review news.db
    wederhoor review news.db accept s-3fa32e f-91c0 --by Ada --on 2026-11-22
    wederhoor review news.db reject v-77 --note "a strike, no attack"
    wederhoor review news.db correct s-3fa32e --speaker "Olaf Lind" --stance deny
    wederhoor review news.db withdraw k-5d01
    """
    context.obj = case_path
    if context.invoked_subcommand is None:
        context.invoke(list_marks)


def marking(command: Callable[..., None]) -> click.Command:
    """A command with the arguments and options that all of these share."""
    name = command.__name__
    made = review.command(name)(click.pass_obj(plain_failures(command)))
    made.params = [
        click.Argument(["ids"], metavar="ID…", nargs=-1, required=True),
        *made.params,
        click.Option(["--by"], help="Who says so; a name, kept with the mark."),
        click.Option(["--on"], metavar="DAY", help="On which day, as 2026-11-22; kept with the mark."),
        click.Option(["--note"], help="Why, in a line."),
        click.Option(["--json", "as_json"], is_flag=True, help="Print the marks and what became of them as JSON."),
    ]
    return made


@marking
def accept(case_path: Path, ids: tuple[str, ...], **signed: Any) -> None:
    """Say that records are right as they are.

    They are shown as checked by a person, as long as nothing else is read there.

    \b
    wederhoor review news.db accept s-3fa32e f-91c0 --by Ada
    """
    give(case_path, "accept", ids, None, **signed)


@marking
def reject(case_path: Path, ids: tuple[str, ...], **signed: Any) -> None:
    """Say that records are wrong.

    They are left out of findings, counts and exports, and listed with the mark.

    \b
    wederhoor review news.db reject v-77 --note "a strike, no attack"
    """
    give(case_path, "reject", ids, None, **signed)


@marking
@click.option("--speaker", metavar="WHO",
              help="Of a statement: a name or mention of its report; author (the report); anonymous.")  # fmt: skip
@click.option("--stance", type=click.Choice(STANCES), help="Of a statement.")
@click.option("--certainty", type=click.Choice(CERTAINTIES), help="Of a statement.")
@click.option("--type", metavar="TYPE", help="Of an event, such as supply.")
@click.option("--status", type=click.Choice(STATUSES), help="Of an event.")
@click.option("--role", "roles", metavar="ROLE=WHO", multiple=True,
              help="Of an event: who or what has the role, a name or words of its report; nobody: ROLE=.")  # fmt: skip
@click.option("--question", help="Of a finding.")
@click.option("--verdict", type=click.Choice(VERDICTS), help="Of a finding.")
def correct(case_path: Path, ids: tuple[str, ...], roles: tuple[str, ...], **given: Any) -> None:
    """Say what records should say.

    \b
    wederhoor review news.db correct s-3fa32e --speaker "Olaf Lind" --stance deny
    wederhoor review news.db correct v-77 --type protest --role agent="Dock Union" --role goods=
    wederhoor review news.db correct f-91c0 --question "Did the ferry carry engines?"
    """
    from wederhoor.resolve.review.giving import wish_of

    signed = {name: given.pop(name) for name in ("by", "on", "note", "as_json")}
    give(case_path, "correct", ids, wish_of(given, roles), **signed)


def give(
    case_path: Path, action: MarkAction, ids: tuple[str, ...], wish: Wish | None,
    by: str | None, on: str | None, note: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Store marks, and tell what became of them."""
    from wederhoor.pipeline import mark_case
    from wederhoor.resolve.review.giving import mark_records, signed
    from wederhoor.resolve.review.wording import said

    def make(case: Case) -> list[Mark]:
        return [signed(mark, by=by, on=on, note=note) for mark in mark_records(case, action, ids, wish)]

    with opened(case_path) as store:
        case, marks = mark_case(store, make)
    if as_json:
        print_marks(case, {mark.id for mark in marks})
        return
    for mark in marks:
        click.echo(visible(f"{said(mark)}."))
    names = " ".join(mark.id for mark in marks)
    click.echo(visible(f"To take it back: wederhoor review {case_path} withdraw {names}"))


def print_marks(case: Case, names: set[str]) -> None:
    from wederhoor.publish.jsonl import mark_objects

    for line in mark_objects(case):
        if line["id"] in names:
            print_json(line)


@review.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_obj
@plain_failures
def list_marks(case_path: Path, as_json: bool) -> None:
    """List the marks, by whom, and whether they hold.

    A mark whose words are not in the case any more, or on which something else is read now, is listed as such.

    \b
    wederhoor review news.db list
    """
    from wederhoor.resolve.review.wording import sentence

    with opened(case_path) as store:
        case = full_case(store)
    if as_json:
        print_marks(case, {mark.id for mark in case.marks})
    elif case.marks:
        pairs = zip(case.marks, case.reviews, strict=True)
        rows = [(mark.id, standing(one), one.now or "–", sentence(mark)) for mark, one in pairs]
        print_table(("id", "standing", "on", "what"), rows, folding=True)
    else:
        click.echo("Nobody has marked anything.")


def standing(review: Review) -> str:
    """Whether it holds, and if not, why."""
    match review.standing:
        case "outdated":
            return "something else is read there now"
        case "unplaced":
            return f"without its place{f'; nearest {review.near}' if review.near else ''}"
    return review.standing


@review.command("export")
@click.option("-o", "--output", type=click.Path(path_type=Path, allow_dash=True), default=STANDARD_STREAM,
              help="A file; without it, standard output.")  # fmt: skip
@click.pass_obj
@plain_failures
def export_marks(case_path: Path, output: Path) -> None:
    """Print the marks as JSON Lines, to keep them or give them to another case.

    \b
    wederhoor review news.db export -o marks.jsonl
    """
    from wederhoor.store.query import decode_marks

    export_said(case_path, output, "mark", decode_marks)


@review.command("import")
@FILES
@AS_JSON
@click.pass_obj
@plain_failures
def import_marks(case_path: Path, files: tuple[Path, ...], as_json: bool) -> None:
    """Take marks from files; they stand behind those that the case has.

    A FILE is JSON Lines of: wederhoor review CASE export; or a whole record.

    \b
    wederhoor review news.db import marks.jsonl
    """
    with opened(case_path) as store:
        kept = take_marks(store, files)
        case = full_case(store)
    lost = sum(one.standing == "unplaced" for one in case.reviews)
    trouble = f"; {lost} of all {len(case.marks)} are without their place"
    tell_imported(case_path, kept, "mark", ("unplaced", lost), trouble, as_json=as_json)


@review.command("withdraw")
@IDS
@click.pass_obj
@plain_failures
def withdraw(case_path: Path, ids: tuple[str, ...]) -> None:
    """Take marks back; the case is then as if they had never been made.

    The start of an ID is enough.

    \b
    wederhoor review news.db withdraw k-5d01
    """
    from wederhoor.resolve.review.wording import said
    from wederhoor.store.query import decode_marks

    withdraw_named(case_path, ids, decode_marks, said)
