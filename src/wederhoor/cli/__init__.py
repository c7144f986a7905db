"""The command line: arguments, one call, and what came of it. Only this package prints."""

from __future__ import annotations

import click

from wederhoor import SOFTWARE, __version__
from wederhoor.cli.adding import add, brief, remove
from wederhoor.cli.asking import ask
from wederhoor.cli.correcting import forbid, merge, rename, retype, split
from wederhoor.cli.corrections import corrections
from wederhoor.cli.exporting import export
from wederhoor.cli.handing_on import verify
from wederhoor.cli.intake import READER
from wederhoor.cli.looking import entities, list_reports, rejected, search, show
from wederhoor.cli.output import print_json
from wederhoor.cli.reviewing import review
from wederhoor.cli.running import EPILOG, plain_failures
from wederhoor.cli.serving import serve
from wederhoor.cli.weighing import weigh


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=EPILOG)
@click.version_option(__version__, prog_name="wederhoor", message="%(prog)s %(version)s")
def main() -> None:
    """Read news reports; keep who says what, on whose word, and who denies it.

    \b
    wederhoor brief reports/ -o brief.html      one page from a folder of reports
    wederhoor add news.db reports/              keep them in a case
    wederhoor brief --case news.db              the page of the case
    """


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@READER
@plain_failures
def version(as_json: bool, reader: str) -> None:
    """Print the versions of all parts.

    \b
    wederhoor version --json
    """
    import platform

    from wederhoor.read.models import reader_for
    from wederhoor.record import RECORD_VERSION

    versions = {
        "software": SOFTWARE,
        "reader": reader_for(reader).name,
        "record": RECORD_VERSION,
        "python": platform.python_version(),
    }
    if as_json:
        print_json(versions)
    else:
        click.echo("\n".join(f"{what:<10}{name}" for what, name in versions.items()))


TAKING_IN = (brief, add, remove)
LOOKING = (list_reports, entities, show, search, ask, weigh, rejected)
CORRECTING = (merge, split, rename, retype, forbid, corrections, review)
HANDING_ON = (export, serve, verify, version)

for command in (*TAKING_IN, *LOOKING, *CORRECTING, *HANDING_ON):
    main.add_command(command)
