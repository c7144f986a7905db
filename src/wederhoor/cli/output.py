"""What a command prints or writes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import click

from wederhoor.errors import SettingError
from wederhoor.terminal import table, width_for

STANDARD_STREAM = "-"


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
    write_bytes(output, text.encode())


def write_folder(output: Path, files: Mapping[str, bytes], *, inputs: Sequence[Path]) -> None:
    """Write files into a folder, which is made if need be; what else lies there is left alone.

    Raises SettingError before anything is written where a file would replace one of the inputs.
    """
    try:
        output.mkdir(exist_ok=True)
    except OSError as error:
        raise SettingError(f"{output}: is no folder: {error.strerror}; name another with -o") from error
    for name in files:
        refuse_overwriting(output / name, inputs)
    for name, data in files.items():
        write_bytes(output / name, data)


def write_bytes(output: Path, data: bytes) -> None:
    """Write to a file, whole or not at all, or to standard output."""
    if str(output) == STANDARD_STREAM:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        if output.exists() and not output.is_file():  # a device or a pipe
            output.write_bytes(data)
            return
        _replace(Path(os.path.realpath(output)), data)  # a link stays a link
    except OSError as error:
        raise SettingError(f"{output}: cannot be written: {error.strerror}; name another file with -o") from error


def _replace(file: Path, data: bytes) -> None:
    partial = file.with_name(f".{file.name}.part")
    try:
        partial.write_bytes(data)
        partial.replace(file)
    except OSError:
        with suppress(OSError):
            partial.unlink()
        raise
