"""The command that weighs competing hypotheses."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wederhoor.cli.asking import FIRST_DAY, LANGUAGE, LAST_DAY, days
from wederhoor.cli.intake import READER
from wederhoor.cli.output import print_json, print_table, refuse_overwriting, write_output
from wederhoor.cli.running import CASE, full_case, opened, plain_failures
from wederhoor.errors import SettingError
from wederhoor.terminal import count, visible

if TYPE_CHECKING:
    from wederhoor.compare.weigh import Matrix

COMMENT = "#"
GIST_LETTERS = 70  # of the words in a row of the matrix; the page and the JSON have them whole


@click.command()
@CASE
@click.argument("hypotheses", required=False, metavar="[HYPOTHESES]", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--hypothesis", "given", multiple=True, metavar="WORDS", help="One more; may be repeated.")
@FIRST_DAY
@LAST_DAY
@LANGUAGE
@click.option("--html", "page", metavar="PAGE", type=click.Path(path_type=Path, allow_dash=True),
              help="Write a page too: the matrix, and the words behind each cell.")  # fmt: skip
@READER
@click.option("--json", "as_json", is_flag=True, help="Print JSON Lines.")
@plain_failures
def weigh(
    case_path: Path,
    hypotheses: Path | None,
    given: tuple[str, ...],
    first: str | None,
    last: str | None,
    language: str | None,
    page: Path | None,
    reader: str,
    as_json: bool,
) -> None:
    """Weigh hypotheses against each other: what fits each, and what speaks against it.

    After the analysis of competing hypotheses (Heuer 1999). HYPOTHESES is a text file with one in each line, in
    German, Dutch, English, French or Spanish; - is standard input. The least spoken against comes first; which is
    true is not said.

    \b
    wederhoor weigh news.db hypotheses.txt --html weighing.html
    wederhoor weigh news.db --hypothesis "China liefert Waffen." --hypothesis "China levert geen wapens."
    """
    from wederhoor.asking import weigh_hypotheses
    from wederhoor.publish.english import in_english
    from wederhoor.publish.weighing import matrix_lines
    from wederhoor.read.models import reader_for

    lines = [*(written_in(hypotheses) if hypotheses else ()), *(words for words in given if words.strip())]
    if not lines:
        raise SettingError('name a file with a hypothesis in each line, or give --hypothesis "China supplies weapons"')
    if page:
        refuse_overwriting(page, [case_path, *([hypotheses] if hypotheses else [])])
    window, chosen = days(first, last), reader_for(reader)
    with opened(case_path) as store:
        case = full_case(store)
    matrix = weigh_hypotheses(in_english(case), lines, window, reader=chosen, language=language)
    if page:
        from wederhoor.publish.weighing_page import render_weighing

        write_output(page, render_weighing(matrix, case.software))
    if as_json:
        for line in matrix_lines(matrix):
            print_json(line)
    elif str(page) != "-":
        tell(matrix)


def written_in(path: Path) -> Sequence[str]:
    """The lines that are neither empty nor comments; raises SettingError for a file that cannot be read."""
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError(f"{path}: cannot be read as text in UTF-8: {error}") from error
    return [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith(COMMENT)]


def tell(matrix: Matrix) -> None:
    """The hypotheses in order, the matrix, and what could not be weighed."""
    from wederhoor.publish.weighing import LEGEND, NO_VERDICT

    if matrix.undecided:
        n = count(len(matrix.undecided), "report")
        click.echo(f"{n} left out: the date is not known well enough to say on which side of the days asked for.\n")
    if matrix.columns:
        tell_hypotheses(matrix)
        click.echo(f"\n{LEGEND}\n")
        tell_evidence(matrix)
        click.echo(f"\n{NO_VERDICT}")
    tell_left_out(matrix)


def tell_hypotheses(matrix: Matrix) -> None:
    from wederhoor.publish.weighing import against, label, understood

    columns = ("", "against it", "consistent", "hypothesis", "read as")
    print_table(
        columns,
        [(label(c), against(c), str(c.n_consistent), c.hypothesis.words, understood(c)) for c in matrix.columns],
    )


def tell_evidence(matrix: Matrix) -> None:
    """What tells hypotheses apart first; the words are cut, their id leads to them."""
    from wederhoor.publish.weighing import SIGNS, holder, label, stance

    columns = ("", *map(label, matrix.columns), "who", "stand", "words")
    rows = []
    for item in matrix.items:
        first = item.said[0]
        signs = (SIGNS[cell.fit] for cell in item.cells)
        words = first.words.text if len(first.words.text) <= GIST_LETTERS else f"{first.words.text[:GIST_LETTERS]}…"
        rows.append((first.statement or first.event or "", *signs, holder(item), stance(item), f"“{words}”"))
    print_table(columns, rows)


def tell_left_out(matrix: Matrix) -> None:
    from wederhoor.publish.weighing import label, left_out_reason, understood

    if matrix.left_out:
        click.echo("\nNot weighed:" if matrix.columns else "Not weighed:")
    for column in matrix.left_out:
        read_as = f" (read as: {understood(column)})" if understood(column) else ""
        click.echo(visible(f"  {label(column)} {column.hypothesis.words}: {left_out_reason(column)}{read_as}"))
