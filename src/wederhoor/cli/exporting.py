"""The command that hands a whole case on to other programs."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from wederhoor.cli.grading import register_at
from wederhoor.cli.output import STANDARD_STREAM, refuse_overwriting, write_bytes, write_folder
from wederhoor.cli.running import CASE, full_case, opened, plain_failures
from wederhoor.errors import SettingError

# told here once more, so that --help need not load what writes them; a test holds both lists together
FORMATS = ("jsonl", "csv", "csv-excel", "ftm", "graphml", "gexf", "markdown", "docx", "rdf", "plover")
NO_TEXT = ("docx",)


@click.command()
@CASE
@click.option("--format", "form", type=click.Choice(FORMATS), default="jsonl", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path, allow_dash=True), default=STANDARD_STREAM,
              help="A file, or a folder for csv; without it, standard output.")  # fmt: skip
@click.option("--register", "register_path", metavar="FILE", type=click.Path(path_type=Path),
              help="A CSV of publishers and their reliability (A to F): grade csv, markdown, docx.")  # fmt: skip
@plain_failures
def export(case_path: Path, form: str, output: Path, register_path: Path | None) -> None:
    """Write a case for other programs.

    \b
    jsonl      the whole record, one JSON object a line: nothing is lost
    csv        a folder of tables, one for each kind of record (csv-excel: for Excel)
    ftm        FollowTheMoney entities, for OpenAleph
    graphml    a network of who, what and whom, for Gephi, yEd, Cytoscape (gexf: for Gephi)
    markdown   the brief with footnotes (docx: for Word; needs wederhoor[docx])
    rdf        Turtle with PROV-O; needs wederhoor[rdf]
    plover     events in the classes of PLOVER, one JSON object a line

    \b
    wederhoor export news.db -o news.jsonl
    wederhoor export news.db --format csv -o tables/
    wederhoor export news.db | jq -r 'select(.kind == "statement") | .text'
    """
    from wederhoor.publish.exports import formats

    chosen = formats.FORMATS[form]
    streamed = str(output) == STANDARD_STREAM
    if streamed and isinstance(chosen, formats.Folder):
        raise SettingError(f"{form} makes a folder of files; name it with -o FOLDER")
    if streamed and form in NO_TEXT and sys.stdout.isatty():
        raise SettingError(f"{form} is no text for a terminal; name a file with -o FILE")
    if register_path and not chosen.shows_grades:
        raise SettingError(f"{form} has no place for grades; give --register with csv, markdown or docx")
    register = register_at(register_path) if register_path else None
    inputs = [case_path, *([register_path] if register_path else [])]
    refuse_overwriting(output, inputs)
    with opened(case_path) as store:
        case = full_case(store)
    if isinstance(chosen, formats.Folder):
        write_folder(output, chosen.write(case, register), inputs=inputs)
    else:
        write_bytes(output, chosen.write(case, register))
