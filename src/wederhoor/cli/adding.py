"""Commands that take reports in, and the one that takes one out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wederhoor.cli.intake import READER, UserSays, check_settings, take_in, tell_rejections
from wederhoor.cli.output import print_json, refuse_overwriting, write_output
from wederhoor.cli.running import CASE, EPILOG, PROBLEMS, fail, full_case, opened, plain_failures
from wederhoor.terminal import count, visible

CORRECTIONS = click.option(
    "--corrections", type=click.Path(path_type=Path), multiple=True,
    help="Who is who: exported corrections, a gazetteer or a do-not-merge list. May be given more than once.",
)  # fmt: skip
REVIEW = click.option(
    "--review", "marks", type=click.Path(path_type=Path), multiple=True,
    help="What people accepted, rejected or corrected: exported marks. May be given more than once.",
)  # fmt: skip


@click.command(epilog=EPILOG)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--case", "case_path", type=click.Path(path_type=Path), help="A case in place of files.")
@click.option("-o", "--output", type=click.Path(path_type=Path, allow_dash=True), default="brief.html",
              show_default=True, help="The page; - for standard output.")  # fmt: skip
@click.option("--side", type=click.Path(path_type=Path), help="CSV or JSON with publisher, date, address by file.")
@click.option("--encoding", help="Of all files, where it cannot be found out, such as windows-1252.")
@CORRECTIONS
@REVIEW
@READER
@plain_failures
def brief(
    files: tuple[Path, ...], case_path: Path | None, output: Path, side: Path | None, encoding: str | None,
    corrections: tuple[Path, ...], marks: tuple[Path, ...], reader: str,
) -> None:  # fmt: skip
    """Make one page of reports or of a case.

    It says who is who, who says what and what happened, each line with the words it rests on.

    FILES are text, Markdown or HTML files, folders, or - for standard input.

    \b
    wederhoor brief reports/ -o brief.html
    wederhoor brief a.txt b.html --side side.csv
    curl -s https://example.org/a | wederhoor brief - -o -
    wederhoor brief reports/ --corrections corrections.jsonl
    wederhoor brief --case news.db
    """
    if bool(files) == bool(case_path):
        raise click.UsageError("name either FILES or --case CASE")
    if case_path and (side or encoding or corrections or marks):
        raise click.UsageError("--side, --encoding, --corrections, --review go with FILES; give them to: wederhoor add")
    says = UserSays(side, encoding, corrections, reader, marks)
    refuse_overwriting(output, [*files, *says.files, *([case_path] if case_path else [])])
    check_settings(says)
    with opened(case_path) if case_path else opened(":memory:", create=True) as store:
        added = take_in(store, files, says, output) if files else None
        case = full_case(store)
    if not case.reports:
        tell_rejections(added, None)
        fail("There is no report to make a brief of.", PROBLEMS)
    from wederhoor.publish.brief import render_brief

    write_output(output, render_brief(case))
    if added is not None:
        tell_rejections(added, None)
        sys.exit(PROBLEMS if added.rejected else 0)


@click.command(epilog=EPILOG)
@CASE
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--side", type=click.Path(path_type=Path), help="CSV or JSON with publisher, date, address by file.")
@click.option("--encoding", help="Of all files, where it cannot be found out, such as windows-1252.")
@CORRECTIONS
@REVIEW
@READER
@click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
@plain_failures
def add(
    case_path: Path, files: tuple[Path, ...], side: Path | None, encoding: str | None, corrections: tuple[Path, ...],
    marks: tuple[Path, ...], reader: str, as_json: bool,
) -> None:  # fmt: skip
    """Add reports to a case.

    A case that does not exist is made. Files that are in it already are left as they are, so that an
    interrupted run goes on where it stopped.

    \b
    wederhoor add news.db reports/
    wederhoor add news.db wire.txt --encoding windows-1251
    wederhoor add news.db reports/ --side publishers.csv
    wederhoor add news.db reports/ --reader spacy:de_core_news_lg
    wederhoor add news.db reports/ --corrections gazetteer.csv --corrections never-one.csv
    """
    says = UserSays(side, encoding, corrections, reader, marks)
    check_settings(says)
    with opened(case_path, create=True) as store:
        added = take_in(store, files, says, None)
        case = full_case(store)
    if as_json:
        rejected = [{"path": r.path, "reason": r.reason} for r in added.rejected]
        print_json({"new": added.new, "known": added.known, "rejected": rejected, "reports": len(case.reports)})
    else:
        known = f", {added.known} known already" if added.known else ""
        click.echo(f"{count(added.new, 'new report')}{known}; {case_path} holds {count(len(case.reports), 'report')}.")
        tell_rejections(added, case_path)
    sys.exit(PROBLEMS if added.rejected else 0)


@click.command()
@CASE
@click.argument("name", metavar="ID")
@plain_failures
def remove(case_path: Path, name: str) -> None:
    """Remove a report from a case.

    All that was read from it goes with it. The start of its ID is enough.

    \b
    wederhoor remove news.db r-3fa32e
    """
    from wederhoor.publish.related import find_record
    from wederhoor.store.query import decode_reports
    from wederhoor.store.write import remove_report

    with opened(case_path) as store:
        lines = [{"id": report.id, "path": report.path, "title": report.title} for report in decode_reports(store)]
        line = find_record(lines, name)
        remove_report(store, line["id"])
        full_case(store)
    click.echo(visible(f"Removed {line['id']} ({line['path'] or line['title'] or 'from standard input'})."))
