"""Reports of real words, in which statements, events and names stand where they are written."""

from __future__ import annotations

from msgspec.structs import replace

from compare.told import Told
from wederhoor.record import Event, EventType, Mention, Mode, Report, Role, RoleName, Stance, Statement

LANGUAGES = {"The Fen Post": "en", "Der Bote": "de", "De Bode": "nl"}


def paper(told: Told, publisher: str, text: str, day: str | None = "2024-06-05") -> Report:
    """A report in the language of its publisher."""
    return told.report(publisher, LANGUAGES[publisher], day=day, text=text)


def at(report: Report, words: str) -> tuple[int, int]:
    start = report.text.index(words)
    return start, start + len(words)


def named(told: Told, report: Report, name: str, words: str | None = None) -> Mention:
    """A name where it is written; `words` are written instead of it."""
    mention = told.name(report, name)
    form = "pronoun" if words and words.islower() else "name"
    told.mentions[-1] = replace(mention, words=report.cite(*at(report, words or name)), form=form)
    return told.mentions[-1]


def said(
    told: Told,
    report: Report,
    words: str,
    speaker: str | None,
    stance: Stance = "assert",
    *,
    of: Statement | None = None,
    events: tuple[Event, ...] = (),
    mode: Mode = "indirect",
    cue: str | None = None,
) -> Statement:
    """A statement of these words of the report."""
    made = told.say(report, None, speaker, stance=stance, answers=of, mode=mode)
    cited = report.cite(*at(report, cue)) if cue else None
    told.statements[-1] = replace(
        made, content=report.cite(*at(report, words)), events=tuple(event.id for event in events), cue=cited
    )
    return told.statements[-1]


def done(told: Told, report: Report, kind: EventType, trigger: str, day: str | None = None, **roles: str) -> Event:
    """An event of these words; a role names somebody where its words are a name of the report's mentions."""
    names = {mention.words.text: mention for mention in told.mentions if mention.report == report.id}
    made = told.event(report, kind, days=(day, day) if day else None)
    told.events[-1] = replace(
        made,
        trigger=report.cite(*at(report, trigger)),
        roles=tuple(_role(report, name, words, names) for name, words in roles.items()),
    )
    return told.events[-1]


def _role(report: Report, name: str, words: str, names: dict[str, Mention]) -> Role:
    mention = next((names[known].id for known in names if known in words), None)
    value = float(words.split()[0]) if name == "quantity" else None
    role: RoleName = name  # type: ignore[assignment]
    return Role(role=role, words=report.cite(*at(report, words)), mention=mention, value=value)
