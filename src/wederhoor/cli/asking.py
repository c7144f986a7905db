"""The command that asks a case a question."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from wederhoor.cli.grading import register_at
from wederhoor.cli.intake import READER
from wederhoor.cli.output import print_json
from wederhoor.cli.running import CASE, full_case, opened, plain_failures
from wederhoor.errors import SettingError
from wederhoor.terminal import count, hanging, voice_lines, width_for

if TYPE_CHECKING:
    from wederhoor.compare.ask import Answer, Told
    from wederhoor.compare.grading import Register
    from wederhoor.compare.said import Said
    from wederhoor.compare.window import Window
    from wederhoor.record import EventType


FIRST_DAY = click.option(
    "--from", "first", metavar="DAY", help="Only reports published on this day or later (2023-02-01)."
)
LAST_DAY = click.option("--until", "last", metavar="DAY", help="Only what was published by this day.")
LANGUAGE = click.option(
    "--language", type=click.Choice(("de", "nl", "en", "fr", "es")), help="Of the words, where they are misread."
)


@click.command()
@CASE
@click.argument("question", default="")
@click.option("--actor", "actors", multiple=True, metavar="NAME", help="Somebody named there; may be repeated.")
@click.option("--type", "kind", metavar="TYPE", help="What is done: supply, visit, sanction …")
@click.option("--goods", metavar="WORDS", help="What it is about: weapons, Drohnen …")
@FIRST_DAY
@LAST_DAY
@LANGUAGE
@click.option("--register", "register_path", metavar="FILE", type=click.Path(path_type=Path),
              help="A CSV of publishers and their reliability (A to F): grade the answer.")  # fmt: skip
@READER
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@plain_failures
def ask(
    case_path: Path,
    question: str,
    actors: tuple[str, ...],
    kind: str | None,
    goods: str | None,
    first: str | None,
    last: str | None,
    language: str | None,
    register_path: Path | None,
    reader: str,
    as_json: bool,
) -> None:
    """Ask what the reports say about something.

    The answer is who asserts, denies or doubts it, where and in which words; nothing is concluded. Where the record
    has nothing, what comes nearest is shown. QUESTION is in German, Dutch, English,
    French or Spanish.

    \b
    wederhoor ask news.db "Liefert China Waffen an Russland?"
    wederhoor ask news.db "Who supplies Russia with drones?" --until 2023-02-25
    wederhoor ask news.db "What does Blinken say about China?"
    wederhoor ask news.db --actor Xi --type visit
    """
    from wederhoor.asking import Fields, answer_question
    from wederhoor.publish.answer import answer_object
    from wederhoor.publish.english import in_english
    from wederhoor.read.models import reader_for

    if not (question.strip() or actors or kind or goods):
        raise SettingError(
            'ask a question, such as "Does China supply weapons to Russia?", or give --actor, --type, --goods'
        )
    window = days(first, last)
    register = register_at(register_path) if register_path else None
    fields = Fields(actors=actors, type=event_type(kind), goods=goods)
    chosen = reader_for(reader)
    with opened(case_path) as store:
        case = full_case(store)
    answer = answer_question(in_english(case), question, fields, window, reader=chosen, language=language)
    if as_json:
        print_json(answer_object(answer, register))
    else:
        tell(answer, register)


def event_type(name: str | None) -> EventType | None:
    """The type of this name; raises SettingError, with all names, for none."""
    from wederhoor.record import EventType

    known: dict[str, EventType] = {kind: kind for kind in get_args(EventType)}
    if name is not None and name not in known:
        raise SettingError(f"--type {name}: no such type; types are {', '.join(known)}")
    return known[name] if name else None


def days(first: str | None, last: str | None) -> Window:
    """The days from --from to --until; raises SettingError where there are none."""
    from wederhoor.compare.window import Window

    window = Window(first=day(first, "--from"), last=day(last, "--until"))
    if window.first and window.last and window.first > window.last:
        raise SettingError(f"--from {window.first} is later than --until {window.last}: there is no day between them")
    return window


def day(text: str | None, option: str) -> str | None:
    """The day as ISO date; raises SettingError for what is none."""
    try:
        return date.fromisoformat(text).isoformat() if text else None
    except ValueError:
        raise SettingError(f"{option} {text}: no such day; write it as 2023-02-25") from None


def tell(answer: Answer, register: Register | None) -> None:
    """How the question was read, then the answers, or what comes nearest."""
    from wederhoor.publish.answer import query_words, said_by

    if answer.query.is_empty:
        click.echo("Nothing in the question was understood: no name, no act, no goods. Try --actor, --type or --goods.")
        return
    say(f"Read as: {query_words(answer.query)}")
    for name in answer.query.unknown:
        say(f"The record names nobody called {name}.")
    if answer.undecided:
        n = count(len(answer.undecided), "report")
        click.echo(f"{n} left out: the date is not known well enough to say on which side of the days asked for.")
    if answer.query.speaker:
        click.echo(f"\n{said_by(answer)}")
        tell_voices(answer.naming, register)
        return
    if answer.answers:
        tell_answers(answer, register)
    else:
        tell_nearest(answer, register)
    if answer.naming:
        click.echo("\nElsewhere, naming all that was asked about:")
        tell_voices(answer.naming, register)


def tell_answers(answer: Answer, register: Register | None) -> None:
    """Everything that answers in full, and of what comes near a line each."""
    for told in answer.answers:
        tell_one(told, "", register)
    if answer.nearest:
        click.echo("\nNear, but not what was asked:")
    for line in dict.fromkeys(map(near_line, answer.nearest)):  # a reprint tells the same once more
        say(line, "  ")


def near_line(told: Told) -> str:
    """What happened, how far it is from what was asked, and how many say it."""
    from wederhoor.publish.answer import departure
    from wederhoor.publish.labels import with_days

    voices = count(len(told.said), "voice") if told.said else "only supposed"
    return f"{with_days(told.line)} ({departure(told)}; {voices})"


def tell_nearest(answer: Answer, register: Register | None) -> None:
    """That nothing answers, and what comes nearest in full."""
    from wederhoor.publish.answer import departure

    nearest = " What comes nearest:" if answer.nearest else ""
    click.echo(f"\nNothing in {count(answer.n_reports, 'report')} answers this.{nearest}")
    for told in answer.nearest:
        tell_one(told, f"  ({departure(told)})", register)


def tell_one(told: Told, note: str, register: Register | None) -> None:
    """The question that events answer, then each voice."""
    from wederhoor.publish.answer import conflict_words, heading

    click.echo()
    say(heading(told, register) + note)
    if not told.said:
        click.echo("  only supposed: nobody says that it is so, or that it is not")
    tell_voices(told.said, register)
    for conflict in told.conflicts:
        say(f"Not both can be right ({conflict.field}): {conflict_words(conflict)}")


def say(text: str, indent: str = "") -> None:
    click.echo(hanging(text, width_for(is_terminal=sys.stdout.isatty()), indent))


def tell_voices(voices: Sequence[Said], register: Register | None) -> None:
    """Each voice: who says it, where, and the exact words below."""
    from wederhoor.publish.answer import row

    for line in voice_lines([row(said, register) for said in voices], width_for(is_terminal=sys.stdout.isatty())):
        click.echo(line)
