"""The command line: arguments, one call, and what came of it. The only module that prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec

import click

from wederhoor import SOFTWARE, __version__
from wederhoor.errors import CaseError, SettingError, WederhoorError
from wederhoor.terminal import count, record_text, table, visible, width_for

if TYPE_CHECKING:  # each command imports what it needs, so that --help and --version answer at once
    from wederhoor.pipeline import Added, Progress
    from wederhoor.record import Case, Report
    from wederhoor.store.case_file import Store

P = ParamSpec("P")

PROBLEMS = 1
WRONG_USAGE = 2
INTERRUPTED = 130
STANDARD_STREAM = "-"
SHOWN_REJECTIONS = 20

EPILOG = """\b
Exit codes: 0 all is well; 1 some files were rejected or problems found;
2 wrong usage, or a case that cannot be opened; 130 interrupted.
"""


def plain_failures(command: Callable[P, None]) -> Callable[P, None]:
    """The command with errors told in a line, and the exit code that goes with each."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except WederhoorError as error:
            fail(str(error), WRONG_USAGE if isinstance(error, CaseError | SettingError) else PROBLEMS)
        except KeyboardInterrupt:
            fail("Stopped. What was stored is whole; the same command goes on from there.", INTERRUPTED)
        except BrokenPipeError:  # the reader of our output has seen enough, as in: wederhoor export CASE | head
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    return run


def fail(message: str, code: int) -> NoReturn:
    click.echo(visible(message), err=True)
    sys.exit(code)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=EPILOG)
@click.version_option(__version__, prog_name="wederhoor", message="%(prog)s %(version)s")
def main() -> None:
    """Read news reports; keep who says what, on whose word, and who denies it.

    \b
    wederhoor brief reports/ -o brief.html      one page from a folder of reports
    wederhoor add news.db reports/              keep them in a case
    wederhoor brief --case news.db              the page of the case
    """


@main.command(epilog=EPILOG)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--case", "case_path", type=click.Path(path_type=Path), help="A case in place of files.")
@click.option("-o", "--output", type=click.Path(path_type=Path, allow_dash=True), default="brief.html",
              show_default=True, help="The page; - for standard output.")  # fmt: skip
@click.option("--side", type=click.Path(path_type=Path), help="CSV or JSON with publisher, date, address by file.")
@click.option("--encoding", help="Of all files, where it cannot be found out, such as windows-1252.")
@plain_failures
def brief(
    files: tuple[Path, ...], case_path: Path | None, output: Path, side: Path | None, encoding: str | None
) -> None:
    """Make one page of reports or of a case.

    It says who is who, who says what and what happened, each line with the words it rests on.

    FILES are text, Markdown or HTML files, folders, or - for standard input.

    \b
    wederhoor brief reports/ -o brief.html
    wederhoor brief a.txt b.html --side side.csv
    curl -s https://example.org/a | wederhoor brief - -o -
    wederhoor brief --case news.db
    """
    if bool(files) == bool(case_path):
        raise click.UsageError("name either FILES or --case CASE")
    if case_path and (side or encoding):
        raise click.UsageError("--side and --encoding go with FILES; give them to: wederhoor add")
    refuse_overwriting(output, [*files, *([case_path] if case_path else [])])
    check_settings(side, encoding)
    with opened(case_path) if case_path else opened(":memory:", create=True) as store:
        added = take_in(store, files, side, encoding, output) if files else None
        case = full_case(store)
    if not case.reports:
        tell_rejections(added, None)
        fail("There is no report to make a brief of.", PROBLEMS)
    from wederhoor.publish.brief import render_brief

    write_output(output, render_brief(case))
    if added is not None:
        tell_rejections(added, None)
        sys.exit(PROBLEMS if added.rejected else 0)


@main.command(epilog=EPILOG)
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--side", type=click.Path(path_type=Path), help="CSV or JSON with publisher, date, address by file.")
@click.option("--encoding", help="Of all files, where it cannot be found out, such as windows-1252.")
@click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
@plain_failures
def add(case_path: Path, files: tuple[Path, ...], side: Path | None, encoding: str | None, as_json: bool) -> None:
    """Add reports to a case.

    A case that does not exist is made. Files that are in it already are left as they are, so that an
    interrupted run goes on where it stopped.

    \b
    wederhoor add news.db reports/
    wederhoor add news.db wire.txt --encoding windows-1251
    wederhoor add news.db reports/ --side publishers.csv
    """
    check_settings(side, encoding)
    with opened(case_path, create=True) as store:
        added = take_in(store, files, side, encoding, None)
        case = full_case(store)
    if as_json:
        rejected = [{"path": r.path, "reason": r.reason} for r in added.rejected]
        print_json({"new": added.new, "known": added.known, "rejected": rejected, "reports": len(case.reports)})
    else:
        known = f", {added.known} known already" if added.known else ""
        click.echo(f"{count(added.new, 'new report')}{known}; {case_path} holds {count(len(case.reports), 'report')}.")
        tell_rejections(added, case_path)
    sys.exit(PROBLEMS if added.rejected else 0)


@main.command("list")
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
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
    if as_json:
        for report in case.reports:
            print_json(summary(case, report))
        return
    print_table(
        ("id", "published", "publisher", "language", "statements", "title"),
        [
            (r.id, published(r), r.publisher or "–", r.language, str(n_statements(case, r)), r.title or r.path or "–")
            for r in case.reports
        ],
    )


@main.command()
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
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


@main.command()
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
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


@main.command()
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
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


@main.command()
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
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


@main.command()
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["jsonl"]), default="jsonl", show_default=True, help="JSON Lines.")
@click.option("-o", "--output", type=click.Path(path_type=Path, allow_dash=True), default=STANDARD_STREAM,
              help="A file; without it, standard output.")  # fmt: skip
@plain_failures
def export(case_path: Path, form: str, output: Path) -> None:
    """Print the record as JSON Lines.

    One JSON object a line: reports, entities, mentions, events, statements, findings, routes.

    \b
    wederhoor export news.db --format jsonl -o news.jsonl
    wederhoor export news.db | jq -r 'select(.kind == "statement") | .text'
    """
    from wederhoor.publish.jsonl import export_lines

    refuse_overwriting(output, [case_path])
    with opened(case_path) as store:
        case = full_case(store)
    write_output(output, "".join(f"{line}\n" for line in export_lines(case)))


@main.command(epilog=EPILOG)
@click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
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


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@plain_failures
def version(as_json: bool) -> None:
    """Print the versions of all parts.

    \b
    wederhoor version --json
    """
    import platform

    from wederhoor.read.models import default_reader
    from wederhoor.record import RECORD_VERSION

    versions = {
        "software": SOFTWARE,
        "reader": default_reader().name,
        "record": RECORD_VERSION,
        "python": platform.python_version(),
    }
    if as_json:
        print_json(versions)
    else:
        click.echo("\n".join(f"{what:<10}{name}" for what, name in versions.items()))


# --- taking in ---


def opened(path: str | Path, *, create: bool = False) -> Store:
    from wederhoor.store.case_file import open_case

    return open_case(path, create=create)


def full_case(store: Store) -> Case:
    from wederhoor.pipeline import build_case

    return build_case(store)


def take_in(store: Store, files: Sequence[Path], side: Path | None, encoding: str | None, output: Path | None) -> Added:
    """Add files to a case, with progress on a terminal; the case itself and the page to be written are no reports."""
    from wederhoor.ingest.side import read_side_file
    from wederhoor.pipeline import Intake, add_files
    from wederhoor.read.models import default_reader

    own = [Path(store.name + ending) for ending in ("", "-wal", "-shm")] + [path for path in (output, side) if path]
    intake = Intake(
        paths=[path for path in files if str(path) != STANDARD_STREAM],
        standard_input=sys.stdin.buffer.read() if Path(STANDARD_STREAM) in files else None,
        given=read_side_file(side) if side else {},
        encoding=encoding,
        skip=frozenset(path.resolve() for path in own),
    )
    with progress_bar() as progress:
        added = add_files(intake, store, default_reader(), progress=progress)
    if added.unused:
        line = (
            f"{side}: {len(added.unused)} of {len(intake.given)} entries fit none of the files, first {added.unused[0]}"
        )
        click.echo(visible(line), err=True)
    return added


def check_settings(side: Path | None, encoding: str | None) -> None:
    """Raise SettingError for what does not fit, before a case is made or a file read."""
    from wederhoor.ingest.side import read_side_file

    check_encoding(encoding)
    if side:
        read_side_file(side)


def check_encoding(encoding: str | None) -> None:
    import codecs

    try:
        codecs.lookup(encoding or "utf-8")
    except LookupError:
        raise SettingError(
            f"--encoding {encoding}: no such encoding; names are such as utf-8, windows-1252, koi8-r"
        ) from None


@contextmanager
def progress_bar() -> Iterator[Progress | None]:
    """A bar on standard error where a person looks at it, and nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        MofNCompleteColumn(),
        BarColumn(bar_width=24),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def update(done: int, total: int, name: str) -> None:
            bar.update(task, completed=done, total=total, description=visible(name)[-40:])

        yield update


def tell_rejections(added: Added | None, case_path: Path | None) -> None:
    """One line on standard error for each file that was not used."""
    if added is None or not added.rejected:
        return
    total = added.new + added.known + len(added.rejected)
    more = len(added.rejected) - SHOWN_REJECTIONS
    listed = f" (listed by: wederhoor rejected {case_path})" if case_path else ""
    lines = [f"{len(added.rejected)} of {count(total, 'file')} {were(len(added.rejected))} not added{listed}"]
    shown = added.rejected if case_path is None else added.rejected[:SHOWN_REJECTIONS]
    width = min(40, max(len(file.path) for file in shown))
    lines += [f"  {visible(file.path):<{width}}  {visible(file.reason)}" for file in shown]
    lines += [f"  and {more} more"] if case_path and more > 0 else []
    click.echo("\n".join(lines), err=True)


# --- telling ---


def summary(case: Case, report: Report) -> dict[str, Any]:
    import msgspec

    return {
        "id": report.id,
        "path": report.path,
        "url": report.url,
        "publisher": report.publisher,
        "title": report.title,
        "language": report.language,
        "published": msgspec.to_builtins(report.published),
        "n_statements": n_statements(case, report),
        "n_events": sum(event.report == report.id for event in case.events),
    }


def n_statements(case: Case, report: Report) -> int:
    return sum(statement.report == report.id for statement in case.statements)


def published(report: Report) -> str:
    if report.published is None:
        return "–"
    first, last = report.published.first, report.published.last
    return first if first == last else f"{first} … {last}"


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, folding: bool = False) -> None:
    click.echo(table(columns, rows, width=width_for(is_terminal=sys.stdout.isatty()), folding=folding))


def print_json(value: object) -> None:
    import msgspec

    click.echo(msgspec.json.encode(value).decode())


def refuse_overwriting(output: Path, inputs: Sequence[Path]) -> None:
    """Raise SettingError where the output would replace what was read, or has no folder to lie in."""
    if not output.absolute().parent.is_dir():
        raise SettingError(f"{output}: there is no folder {output.parent}; make it first, or name another with -o")
    for path in inputs:
        if output.exists() and path.exists() and output.samefile(path):
            raise SettingError(f"{output}: would be replaced by the output; name another file with -o")


def write_output(output: Path, text: str) -> None:
    """Write to a file, whole or not at all, or to standard output."""
    data = text.encode()
    if str(output) == STANDARD_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        if output.exists() and not output.is_file():  # a device or a pipe
            output.write_bytes(data)
            return
        partial = output.with_name(f".{output.name}.part")
        partial.write_bytes(data)
        partial.replace(output)
    except OSError as error:
        raise SettingError(f"{output}: cannot be written: {error.strerror}; name another file with -o") from error


def were(n: int) -> str:
    return "was" if n == 1 else "were"
