"""Files into a case: what the user says about them, progress while they are read, and what became of them."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wederhoor.cli.output import STANDARD_STREAM
from wederhoor.errors import SettingError
from wederhoor.terminal import count, visible

if TYPE_CHECKING:
    from wederhoor.pipeline import Added, Progress
    from wederhoor.store.case_file import Store
    from wederhoor.store.said import Kept

SHOWN_REJECTIONS = 20


READER = click.option(
    "--reader", metavar="READER", envvar="WEDERHOOR_READER", show_envvar=True, default="",
    help="What reads reports and questions: shipped, or pipelines, as in spacy:de_core_news_lg,nl_core_news_lg.",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class UserSays:
    """What the user says about the files, of who is who in them, and of what reads them."""

    side: Path | None
    encoding: str | None
    corrections: tuple[Path, ...]
    reader: str = ""  # the shipped one
    marks: tuple[Path, ...] = ()  # of what was read

    @property
    def files(self) -> tuple[Path, ...]:
        return (*([self.side] if self.side else []), *self.corrections, *self.marks)


def take_in(store: Store, files: Sequence[Path], says: UserSays, output: Path | None) -> Added:
    """Add files to a case, with progress on a terminal; the case itself and the page to be written are no reports."""
    from wederhoor.ingest.side import read_side_file
    from wederhoor.pipeline import Intake, add_files
    from wederhoor.read.models import reader_for

    take_corrections(store, says.corrections)
    take_marks(store, says.marks)
    side = says.side
    own = [*(Path(store.name + ending) for ending in ("", "-wal", "-shm")), *([output] if output else []), *says.files]
    intake = Intake(
        paths=[path for path in files if str(path) != STANDARD_STREAM],
        standard_input=sys.stdin.buffer.read() if Path(STANDARD_STREAM) in files else None,
        given=read_side_file(side) if side else {},
        encoding=says.encoding,
        skip=frozenset(path.resolve() for path in own),
    )
    with progress_bar() as progress:
        added = add_files(intake, store, reader_for(says.reader), progress=progress)
    if added.unused:
        line = (
            f"{side}: {len(added.unused)} of {len(intake.given)} entries fit none of the files, first {added.unused[0]}"
        )
        click.echo(visible(line), err=True)
    return added


def take_corrections(store: Store, paths: Sequence[Path]) -> Kept:
    """Store what lists say of who is who, behind what the case has."""
    from wederhoor.ingest.corrections import read_corrections
    from wederhoor.store.said import take_said

    return take_said(store, [correction for path in paths for correction in read_corrections(path)])


def take_marks(store: Store, paths: Sequence[Path]) -> Kept:
    """Store what lists say of statements, events and findings, behind what the case has."""
    from wederhoor.ingest.marks import read_marks
    from wederhoor.store.said import take_said

    return take_said(store, [mark for path in paths for mark in read_marks(path)])


def check_settings(says: UserSays) -> None:
    """Raise SettingError for what does not fit, before a case is made or a file read."""
    from wederhoor.ingest.corrections import read_corrections
    from wederhoor.ingest.marks import read_marks
    from wederhoor.ingest.side import read_side_file
    from wederhoor.read.models import reader_for

    check_encoding(says.encoding)
    reader_for(says.reader)
    if says.side:
        read_side_file(says.side)
    for path in says.corrections:
        read_corrections(path)
    for path in says.marks:
        read_marks(path)


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


def were(n: int) -> str:
    return "was" if n == 1 else "were"
