"""How every command runs: the case it opens, the errors it tells in a line, the exit code that goes with each."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, ParamSpec

import click

from wederhoor.errors import CaseError, SettingError, UnclearName, WederhoorError
from wederhoor.terminal import table, visible, width_for

if TYPE_CHECKING:  # each command imports what it needs, so that --help and --version answer at once
    from wederhoor.record import Case
    from wederhoor.store.case_file import Store

P = ParamSpec("P")

PROBLEMS = 1
WRONG_USAGE = 2
INTERRUPTED = 130

CASE = click.argument("case_path", metavar="CASE", type=click.Path(path_type=Path))
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
            if isinstance(error, UnclearName) and error.candidates:
                fail_with_choice(error)
            fail(str(error), WRONG_USAGE if isinstance(error, CaseError | SettingError) else PROBLEMS)
        except KeyboardInterrupt:
            fail("Stopped. What was stored is whole; the same command goes on from there.", INTERRUPTED)
        except BrokenPipeError:  # the reader of our output has seen enough, as in: wederhoor export CASE | head
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    return run


def fail(message: str, code: int) -> NoReturn:
    click.echo(visible(message), err=True)
    sys.exit(code)


def fail_with_choice(error: UnclearName) -> NoReturn:
    click.echo(visible(str(error)), err=True)
    width = width_for(is_terminal=sys.stderr.isatty())
    click.echo(table(("id", "type", "name", "mentions"), error.candidates, width=width), err=True)
    sys.exit(WRONG_USAGE)


def opened(path: str | Path, *, create: bool = False) -> Store:
    from wederhoor.store.case_file import open_case

    return open_case(path, create=create)


def full_case(store: Store) -> Case:
    from wederhoor.pipeline import build_case

    return build_case(store)
