"""Records as text for a terminal. Nothing here prints."""

from __future__ import annotations

import shutil
import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

DIRECTION_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
WIDE = 10_000  # columns of a table that goes to a file or another program, where nothing is cut off
LEAST_WIDTH = 40  # narrower than this nothing is laid out
INDENT = " " * 6
FIELD_WIDTH = 16
LEAST_COLUMN = 6
ID_WIDTH = 18  # ids are copied from tables, so that the first column is not cut off
APART = ("text", "blocks", "merges", "names")  # fields of a record that have a form of their own


def visible(text: str) -> str:
    """The text in one line, without anything that a terminal would obey: escapes, controls, changes of direction."""
    spaced = " ".join(text.split())
    return "".join(c for c in spaced if unicodedata.category(c) not in ("Cc", "Cs") and c not in DIRECTION_CONTROLS)


def count(n: int, noun: str) -> str:
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, width: int, folding: bool = False) -> str:
    """A table of at most `width` columns; what does not fit ends in `…`, or goes on below with `folding`."""
    # rich takes a third of the start-up time, and only tables need it
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    cells = [[visible(cell) for cell in row] for row in rows]
    grid = Table(box=None, header_style="bold", pad_edge=False)
    natural = [max(map(cell_len, (column, *(row[at] for row in cells)))) for at, column in enumerate(columns)]
    for column, room in zip(columns, _rooms(natural, width - 2 * (len(columns) - 1)), strict=True):
        if folding:
            grid.add_column(column, overflow="fold", min_width=room if column == columns[0] else None)
        else:
            grid.add_column(column, no_wrap=True, overflow="ellipsis", width=room)
    for row in cells:
        grid.add_row(*map(Text, row))
    console = Console(width=width, color_system=None)
    with console.capture() as capture:
        console.print(grid)
    return "\n".join(line.rstrip() for line in capture.get().splitlines())


def _rooms(natural: Sequence[int], width: int) -> Sequence[int]:
    """The widths of columns that are `width` together: the widest give way first, and the first keeps an id whole."""
    least = [min(size, ID_WIDTH if at == 0 else LEAST_COLUMN) for at, size in enumerate(natural)]
    rooms = list(natural)
    while sum(rooms) > width and rooms != least:
        widest = max(range(len(rooms)), key=lambda at: rooms[at] - least[at])
        rooms[widest] -= 1
    return rooms


def voice_lines(voices: Iterable[tuple[str, str, str, str, str]], width: int) -> Iterator[str]:
    """Of stand, speaker, place of print, words and id: all but the words in one line where it holds them.

    On a narrower terminal the place of print and the id stand below the words.
    """
    rows = [tuple(visible(cell) for cell in voice) for voice in voices]
    widths = [max(len(row[at]) for row in rows) for at in range(3)] if rows else []
    room = max(width, LEAST_WIDTH)
    is_wide = sum(widths) + ID_WIDTH + len("  ") * 4 <= room
    for stand, who, printed, words, own_id in rows:
        first = (stand, who, printed) if is_wide else (stand, who)
        aligned = "  ".join(f"{cell:<{longest}}" for cell, longest in zip(first, widths, strict=False))
        yield f"  {aligned}  {own_id}" if is_wide else f"  {aligned}".rstrip()
        yield _indented(words, room)
        if not is_wide:
            yield _indented(f"{printed} · {own_id}", room)


def _indented(text: str, width: int) -> str:
    return textwrap.fill(text, width, initial_indent=INDENT, subsequent_indent=INDENT, break_on_hyphens=False)


def hanging(text: str, width: int, indent: str = "") -> str:
    """The visible text at most `width` columns wide, what goes on below further in."""
    room = max(width, LEAST_WIDTH)
    further = f"{indent}    "
    return textwrap.fill(visible(text), room, initial_indent=indent, subsequent_indent=further, break_on_hyphens=False)


def width_for(*, is_terminal: bool) -> int:
    return shutil.get_terminal_size().columns if is_terminal else WIDE


def record_text(line: dict[str, Any]) -> str:
    """A record of the export for reading: a field a line, its text last."""
    return "\n".join(record_lines(line))


def record_lines(line: dict[str, Any]) -> Iterator[str]:
    for field, value in line.items():
        if field not in APART and value not in (None, [], ()):
            yield f"{field:<{FIELD_WIDTH}}{visible(plain(value))}"
    if names := line.get("names"):
        spelled = ", ".join(f"{name['text']} ({name['language']}, {name['count']})" for name in names)
        yield f"{'names':<{FIELD_WIDTH}}{visible(spelled)}"
    for merge in line.get("merges", ()):
        if merge["rule"] == "correction":
            yield f"{'corrected':<{FIELD_WIDTH}}{visible(merge['reasons'][0]['detail'])}"
        else:
            yield f"{'one because':<{FIELD_WIDTH}}{visible(merge['rule'])} ({merge['score']:.2f})"
    if text := line.get("text"):
        yield ""
        yield from (visible(part) for part in text.split("\n"))


def plain(value: Any) -> str:
    """A field's value for reading: the words of a span, the parts of a list."""
    match value:
        case dict():
            return (
                str(value["text"])
                if value.get("text")
                else ", ".join(f"{k}: {plain(v)}" for k, v in value.items() if v is not None)
            )
        case list() | tuple():
            return "; ".join(plain(item) for item in value)
        case _:
            return str(value)
