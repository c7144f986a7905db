"""What people said of a case, corrections and marks alike: given out, taken in and taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from wederhoor.cli.output import print_json, refuse_overwriting, write_output
from wederhoor.cli.running import full_case, opened
from wederhoor.terminal import count, visible

if TYPE_CHECKING:
    from wederhoor.record import Correction, Mark
    from wederhoor.store.case_file import Store
    from wederhoor.store.said import Kept

FILES = click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
IDS = click.argument("ids", metavar="ID…", nargs=-1, required=True)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print what was done as JSON.")
Said = TypeVar("Said", "Correction", "Mark")


def export_said(case_path: Path, output: Path, kind: str, decode: Callable[[Store], Iterable[Said]]) -> None:
    """Write all of a kind as JSON Lines."""
    import msgspec

    from wederhoor.publish.jsonl import plain_object

    refuse_overwriting(output, [case_path])
    with opened(case_path) as store:
        found = list(decode(store))
    lines = [msgspec.json.encode(plain_object(kind, one)).decode() for one in found]
    write_output(output, "".join(f"{line}\n" for line in lines))


def tell_imported(
    case_path: Path, kept: Kept, kind: str, lost: tuple[str, int], trouble: str, *, as_json: bool
) -> None:
    """How many of a kind are new, and how many do not hold: their standing with their number, in words `trouble`."""
    standing, n_lost = lost
    if as_json:
        print_json({"new": kept.new, "known": kept.known, standing: n_lost})
        return
    known = f", {kept.known} known already" if kept.known else ""
    click.echo(f"{count(kept.new, f'new {kind}')}{known}; {case_path} was worked out anew{trouble if n_lost else ''}.")


def withdraw_named(
    case_path: Path,
    starts: Sequence[str],
    decode: Callable[[Store], Iterable[Said]],
    wording: Callable[[Said], str],
) -> None:
    """Withdraw those whose ids begin so, work the case out anew, and print what each had said."""
    from wederhoor.publish.related import find_record
    from wederhoor.store.said import withdraw_said

    with opened(case_path) as store:
        found = {one.id: one for one in decode(store)}
        names = [find_record([{"id": name} for name in found], start)["id"] for start in starts]
        withdraw_said(store, names)
        full_case(store)
    for name in dict.fromkeys(names):
        click.echo(visible(f"Withdrawn: {wording(found[name])}."))
