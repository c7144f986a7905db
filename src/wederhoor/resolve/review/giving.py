"""Marks made of what a person points at in a case, and of what they say of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from wederhoor.errors import SettingError, UnclearName
from wederhoor.record import (
    Case,
    Certainty,
    Changes,
    Entity,
    Event,
    EventStatus,
    EventType,
    Evidence,
    Filled,
    Finding,
    Mark,
    MarkAction,
    Mention,
    Report,
    RoleName,
    SpeakerClass,
    Spot,
    Stance,
    Statement,
    Verdict,
    mark_id,
)
from wederhoor.resolve.corrections.giving import clean
from wederhoor.resolve.corrections.pointing import Pointer
from wederhoor.resolve.review.change import NAMING
from wederhoor.resolve.review.looks import Marked, kind_of, looks_of, speaker_of, words_of
from wederhoor.resolve.review.spots import spot_of

NOBODY: dict[str, SpeakerClass] = {"author": "author", "anonymous": "anonymous"}
FIELDS = {
    "statement": ("speaker", "stance", "certainty"),
    "event": ("type", "status", "roles"),
    "finding": ("question", "verdict"),
}
LETTERS_OF_NAME = 80


@dataclass(frozen=True, slots=True)
class Wish:
    """What a record should say, as a person puts it; None or empty: as it was read."""

    speaker: str | None = None  # an entity, a mention, or "author" (the report itself), "anonymous" (nobody named)
    stance: Stance | None = None
    certainty: Certainty | None = None
    type: EventType | None = None
    status: EventStatus | None = None
    roles: tuple[tuple[RoleName, str], ...] = ()  # an entity, a mention or words; "": nobody
    question: str | None = None
    verdict: Verdict | None = None


def wish_of(given: Mapping[str, str | None], roles: Iterable[str]) -> Wish:
    """The wish of a form or command, whose roles are such as agent=Anna Berg; raises SettingError for no such value."""
    pairs = [(name.strip(), who.strip()) for name, _, who in (role.partition("=") for role in roles)]
    try:
        return msgspec.convert({**given, "roles": pairs}, Wish)
    except msgspec.ValidationError as error:
        raise SettingError(f"not understood: {error}") from error


def mark_records(case: Case, action: MarkAction, names: Sequence[str], wish: Wish | None = None) -> tuple[Mark, ...]:
    """A mark on each record with one of these ids, or starts of them; raises SettingError for what does not fit."""
    if (action == "correct") != (wish is not None and wish != Wish()):
        raise SettingError("say what is to be otherwise" if action == "correct" else f"{action} changes nothing")
    return tuple(mark_record(case, action, pointed_at(case, name), wish) for name in dict.fromkeys(names))


def mark_record(case: Case, action: MarkAction, record: Marked, wish: Wish | None) -> Mark:
    mark = Mark(
        id="",
        action=action,
        of=kind_of(record),
        name=name_of(record),
        spots=tuple(spots_of(case, record)),
        record=record.id,
        seen=looks_of(record),
        changes=changes_of(case, record, wish) if wish else None,
    )
    return replace(mark, id=mark_id(mark))


def signed(mark: Mark, *, by: str | None, on: str | None, note: str | None) -> Mark:
    """The mark with who says so, on which day and why; its id stays the same."""
    return replace(
        mark, by=clean(by) if by else None, on=checked_day(on) if on else None, note=clean(note) if note else None
    )


def checked_day(text: str) -> str:
    try:
        return datetime.date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise SettingError(f"{text}: no such day; write it as 2026-11-22") from None


def pointed_at(case: Case, name: str) -> Marked:
    """The one statement, event or finding with this id, or with one that starts so; also what was rejected."""
    aside = case.set_aside
    records: list[Marked] = [
        *case.statements, *case.events, *case.findings, *aside.statements, *aside.events, *aside.findings,
    ]  # fmt: skip
    found = [record for record in records if name and record.id.startswith(name)]
    exact = [record for record in found if record.id == name]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise SettingError(f"{name}: is the start of {len(found)} ids; give more of it")
    raise SettingError(f"{name}: no statement, event or finding of the case has this id")


def name_of(record: Marked) -> str:
    """What it is called in a list of marks."""
    match record:
        case Statement():
            return f"“{short(record.content.text)}” ({speaker_of(record)}, {record.stance})"
        case Event():
            return f"{record.type} “{short(record.trigger.text)}” ({record.status})"
        case Finding():
            return f"“{short(record.question)}” ({record.verdict})"


def short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LETTERS_OF_NAME else f"{line[: LETTERS_OF_NAME - 1]}…"


def spots_of(case: Case, record: Marked) -> Iterable[Spot]:
    if isinstance(record, Finding):
        events = {event.id: event for event in case.events}
        told: Iterable[Statement | Event] = [events[event] for event in record.events if event in events]
    else:
        told = [record]
    reports = {report.id: report for report in case.reports}
    return [spot_of(reports[one.report], words_of(one)) for one in told]


def changes_of(case: Case, record: Marked, wish: Wish) -> Changes:
    """The wish in words of the report; raises SettingError where it does not fit this kind of record."""
    kind = kind_of(record)
    wrong = [f for fields in FIELDS.values() for f in fields if f not in FIELDS[kind] and getattr(wish, f)]
    if wrong:
        raise SettingError(f"{record.id}: {kind}s have no {wrong[0]}; they have {', '.join(FIELDS[kind])}")
    speaker = None
    if isinstance(record, Statement) and wish.speaker and wish.speaker not in NOBODY:
        speaker = spot_in(case, record, wish.speaker)
    roles = [(role, spot_in(case, record, who) if who else None) for role, who in wish.roles]
    return Changes(
        speaker=speaker,
        speaker_class=NOBODY.get(wish.speaker or ""),
        stance=wish.stance,
        certainty=wish.certainty,
        type=wish.type,
        status=wish.status,
        roles=tuple(Filled(role=role, words=words) for role, words in roles),
        question=clean(wish.question) if wish.question else None,
        verdict=wish.verdict,
    )


def spot_in(case: Case, record: Marked, who: str) -> Spot:
    """Where the report of a record names somebody, nearest to its words; failing that, where these words stand."""
    assert not isinstance(record, Finding)
    report = next(one for one in case.reports if one.id == record.report)
    here = replace(case, entities=tuple(e for e in case.entities if report.id in e.reports))
    mention = next((m for m in case.mentions if m.id == who and m.report == report.id), None)
    if mention is None and who.startswith("m-"):
        raise SettingError(f"{who}: is no mention in the report of {record.id}")
    try:
        words = mention.words if mention else nearest(Pointer(here).point_at(who).entity, here, report, record)
    except UnclearName as error:
        if error.candidates:
            raise
        words = standing_words(report, who, words_of(record))
    return spot_of(report, words)


def nearest(entity: Entity | None, case: Case, report: Report, record: Statement | Event) -> Evidence:
    """Names before descriptions and pronouns, then what stands closest to the record's words."""
    ids = set(entity.mentions if entity else ())
    own = [mention for mention in case.mentions if mention.id in ids and mention.report == report.id]
    if not own:
        raise SettingError(f"the report of {record.id} does not name that one; name somebody of this report")
    return min(own, key=lambda m: (m.form not in NAMING, apart(m, words_of(record)), m.words.start)).words


def apart(mention: Mention, words: Evidence) -> int:
    return max(mention.words.start - words.end, words.start - mention.words.end, 0)


def standing_words(report: Report, words: str, near: Evidence) -> Evidence:
    """The words as they stand in the report, nearest to others of it."""
    starts = [at for at in range(len(report.text)) if report.text.startswith(words, at)] if words.strip() else []
    if not starts:
        raise SettingError(f"{words}: neither a name in this report nor words of it")
    start = min(starts, key=lambda at: (abs(at - near.start), at))
    return report.cite(start, start + len(words))
