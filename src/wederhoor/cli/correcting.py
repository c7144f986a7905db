"""Commands by which a person corrects who is who in a case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from wederhoor.cli.output import print_json, print_table
from wederhoor.cli.running import opened, plain_failures
from wederhoor.terminal import visible

if TYPE_CHECKING:
    from wederhoor.record import Case, Correction, EntityType, Outcome
    from wederhoor.resolve.corrections.pointing import Pointer


TYPES = ("person", "organisation", "company", "government", "place", "goods", "initiative", "other")


def correction_command(command: Callable[..., None]) -> click.Command:
    """A command with the arguments and options that all of these share."""
    made = click.command()(plain_failures(command))
    made.params = [
        click.Argument(["case_path"], metavar="CASE", type=click.Path(path_type=Path)),
        *made.params,
        click.Option(["--by"], help="Who says so; a name, kept with the correction."),
        click.Option(["--note"], help="Why, in a line."),
        click.Option(["--json", "as_json"], is_flag=True, help="Print the correction and what became of it as JSON."),
    ]
    return made


@correction_command
@click.argument("entities", metavar="ENTITY ENTITY…", nargs=-1, required=True)
def merge(case_path: Path, entities: tuple[str, ...], by: str | None, note: str | None, as_json: bool) -> None:
    """Say that entities are one.

    An ENTITY is named by its id, or by any of its names where only one is called so.

    \b
    wederhoor merge news.db "Fen Board" "Marsh Board" --by Ada --note "renamed in 2020"
    wederhoor merge news.db e-91c0 e-3fa2
    """
    from wederhoor.resolve.corrections import giving

    if len(entities) < 2:
        raise click.UsageError("name at least two entities")
    give(case_path, lambda pointer: giving.merge(pointer, entities), by, note, as_json)


@correction_command
@click.argument("entity", metavar="ENTITY")
@click.argument("parts", metavar="PART…", nargs=-1, required=True)
def split(
    case_path: Path, entity: str, parts: tuple[str, ...], by: str | None, note: str | None, as_json: bool
) -> None:
    """Say that a part of an entity is another one.

    A PART is a spelling of its name, the id of a report (all its mentions there), or of a mention. All the
    parts named together are one entity from now on.

    \b
    wederhoor split news.db "Boris Lind" "Berta Lind"
    wederhoor split news.db e-91c0 r-3fa32e
    """
    from wederhoor.resolve.corrections import giving

    give(case_path, lambda pointer: giving.split(pointer, entity, parts), by, note, as_json)


@correction_command
@click.argument("entity", metavar="ENTITY")
@click.argument("name")
def rename(case_path: Path, entity: str, name: str, by: str | None, note: str | None, as_json: bool) -> None:
    """Say what an entity is to be called.

    \b
    wederhoor rename news.db e-91c0 "Fen Board (drainage)"
    """
    from wederhoor.resolve.corrections import giving

    give(case_path, lambda pointer: giving.rename(pointer, entity, name), by, note, as_json)


@correction_command
@click.argument("entity", metavar="ENTITY")
@click.argument("kind", metavar="TYPE", type=click.Choice(TYPES))
def retype(case_path: Path, entity: str, kind: EntityType, by: str | None, note: str | None, as_json: bool) -> None:
    """Say what an entity is.

    TYPE is person, organisation, company, government, place, goods, initiative or other.

    \b
    wederhoor retype news.db "Fen Board" organisation
    """
    from wederhoor.resolve.corrections import giving

    give(case_path, lambda pointer: giving.retype(pointer, entity, kind), by, note, as_json)


@correction_command
@click.argument("first", metavar="ENTITY")
@click.argument("second", metavar="ENTITY")
def forbid(case_path: Path, first: str, second: str, by: str | None, note: str | None, as_json: bool) -> None:
    """Say that two entities are never the same, whatever comes in later.

    Two spellings of one entity may be named too: they are separated.

    \b
    wederhoor forbid news.db "Anna Berg" "Anna Bergen"
    """
    from wederhoor.resolve.corrections import giving

    give(case_path, lambda pointer: giving.forbid(pointer, first, second), by, note, as_json)


def give(
    case_path: Path, make: Callable[[Pointer], Correction], by: str | None, note: str | None, as_json: bool
) -> None:
    """Store the correction that a person makes, and tell what became of it."""
    from wederhoor.pipeline import correct_case

    with opened(case_path) as store:
        case, correction = correct_case(store, make, by=by, note=note)
    outcome = next(one for one in case.outcomes if one.correction == correction.id)
    if as_json:
        from wederhoor.publish.jsonl import correction_object

        print_json(correction_object(correction, outcome))
    else:
        tell(case, correction, outcome, case_path)


def tell(case: Case, correction: Correction, outcome: Outcome, case_path: Path) -> None:
    from wederhoor.resolve.corrections.wording import said

    click.echo(visible(f"{said(correction)}."))
    shaped = [entity for entity in case.entities if entity.id in outcome.entities]
    rows = [(e.id, e.type, e.name, str(len(e.mentions)), str(len(e.reports))) for e in shaped]
    print_table(("id", "type", "name", "mentions", "reports"), rows)
    said_by_id = {earlier.id: said(earlier) for earlier in case.corrections}
    for earlier in case.outcomes:
        if correction.id in earlier.overridden_by:
            click.echo(visible(f"This overrides {earlier.correction}: {said_by_id[earlier.correction]}."))
    click.echo(visible(f"To take it back: wederhoor corrections {case_path} withdraw {correction.id}"))
