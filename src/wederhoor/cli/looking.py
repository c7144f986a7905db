"""Commands that look into a case."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from wederhoor.cli.output import print_json, print_table
from wederhoor.cli.running import CASE, full_case, opened, plain_failures
from wederhoor.terminal import record_text

if TYPE_CHECKING:
    from wederhoor.record import Entity, Report


@click.command("list")
@CASE
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@plain_failures
def list_reports(case_path: Path, as_json: bool) -> None:
    """List the reports of a case.

    \b
    wederhoor list news.db
    wederhoor list news.db --json
    """
    with opened(case_path) as store:
        case = full_case(store)
    n_statements = Counter(statement.report for statement in case.statements)
    if as_json:
        n_events = Counter(event.report for event in case.events)
        for report in case.reports:
            print_json(summary(report, n_statements=n_statements[report.id], n_events=n_events[report.id]))
        return
    print_table(
        ("id", "published", "publisher", "language", "statements", "title"),
        [
            (r.id, published(r), r.publisher or "–", r.language, str(n_statements[r.id]), r.title or r.path or "–")
            for r in case.reports
        ],
    )


@click.command()
@CASE
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@plain_failures
def entities(case_path: Path, as_json: bool) -> None:
    """List who and what the reports of a case name, the most mentioned first.

    Entities are put right with: wederhoor merge, split, rename, retype, forbid.

    \b
    wederhoor entities news.db
    wederhoor entities news.db | grep person
    """
    with opened(case_path) as store:
        case = full_case(store)
    ranked = sorted(case.entities, key=lambda entity: (-len(entity.mentions), entity.id))
    if as_json:
        from wederhoor.publish.jsonl import plain_object

        for entity in ranked:
            print_json(plain_object("entity", entity))
        return
    print_table(
        ("id", "type", "name", "mentions", "reports", "also called"),
        [(e.id, e.type, e.name, str(len(e.mentions)), str(len(e.reports)), also_called(e)) for e in ranked],
    )


def also_called(entity: Entity) -> str:
    """Its other spellings, each once, the commonest first."""
    return ", ".join(dict.fromkeys(name.text for name in entity.names if name.text != entity.name))


@click.command()
@CASE
@click.argument("name", metavar="ID")
@click.option(
    "--json", "as_json", is_flag=True, help="Print the record and those that belong to it as JSON, one a line."
)
@plain_failures
def show(case_path: Path, name: str, as_json: bool) -> None:
    """Show one record and what belongs to it.

    ID is that of a report, entity, event, statement, finding or route; its start is enough.

    \b
    wederhoor show news.db r-3fa32e
    wederhoor show news.db e-91c0 --json
    """
    with opened(case_path) as store:
        case = full_case(store)
    from wederhoor.publish.jsonl import case_objects
    from wederhoor.publish.related import find_record, related, row_of

    lines = list(case_objects(case))
    line = find_record(lines, name)
    others = related(lines, line)
    if as_json:
        for one in [line, *others]:
            print_json(one)
        return
    click.echo(record_text(line))
    for kind in dict.fromkeys(other["kind"] for other in others):
        click.echo(f"\n{kind}s")
        print_table(("id", "what", "words"), [row_of(other) for other in others if other["kind"] == kind])


@click.command()
@CASE
@click.argument("words", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@plain_failures
def search(case_path: Path, words: tuple[str, ...], as_json: bool) -> None:
    """Find reports by their words.

    A report is found when it holds every word, or a longer one that starts with it; case and accents do not matter.

    \b
    wederhoor search news.db drohnen moskau
    """
    from wederhoor.store import query

    with opened(case_path) as store:
        hits = query.search(store, " ".join(words))
    if as_json:
        for hit in hits:
            print_json({"report": hit.report, "title": hit.title, "passage": hit.passage})
    elif hits:
        print_table(("id", "title", "passage"), [(hit.report, hit.title or "–", hit.passage) for hit in hits])
    else:
        click.echo("No report holds all of these words.")


@click.command()
@CASE
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@plain_failures
def rejected(case_path: Path, as_json: bool) -> None:
    """List the files that could not be used, and why.

    \b
    wederhoor rejected news.db
    """
    from wederhoor.store.query import rejected_files

    with opened(case_path) as store:
        files = rejected_files(store)
    if as_json:
        for file in files:
            print_json({"path": file.path, "reason": file.reason})
    elif files:
        print_table(("file", "reason"), [(file.path, file.reason) for file in files], folding=True)
    else:
        click.echo("No file was rejected.")


def summary(report: Report, *, n_statements: int, n_events: int) -> dict[str, Any]:
    import msgspec

    return {
        "id": report.id,
        "path": report.path,
        "url": report.url,
        "publisher": report.publisher,
        "title": report.title,
        "language": report.language,
        "published": msgspec.to_builtins(report.published),
        "n_statements": n_statements,
        "n_events": n_events,
    }


def published(report: Report) -> str:
    if report.published is None:
        return "–"
    first, last = report.published.first, report.published.last
    return first if first == last else f"{first} … {last}"
