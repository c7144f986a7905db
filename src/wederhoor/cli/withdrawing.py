"""Taking back what people said of a case: corrections and marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from wederhoor.cli.running import full_case, opened
from wederhoor.terminal import visible

if TYPE_CHECKING:
    from wederhoor.record import Correction, Mark
    from wederhoor.store.case_file import Store

Said = TypeVar("Said", "Correction", "Mark")


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
