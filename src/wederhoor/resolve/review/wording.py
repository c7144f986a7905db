"""Marks in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wederhoor.record import Changes, Mark, MarkAction

DONE: Mapping[MarkAction, str] = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}
NOBODY = {"author": "the report itself", "anonymous": "nobody named"}


def sentence(mark: Mark, *, named: bool = True) -> str:
    """What is said, by whom, when and why, in one line; not `named`: for where the words stand beside it."""
    signed = ", ".join(part for part in (mark.by, mark.on) if part)
    note = f" ({mark.note})" if mark.note else ""
    return f"{f'{signed}: ' if signed else ''}{said(mark, named=named)}{note}"


def said(mark: Mark, *, named: bool = True) -> str:
    """What is said, in one line."""
    changes = f": {', '.join(changed(mark.changes))}" if mark.changes else ""
    name = f" {mark.name}" if named else ""
    return f"{DONE[mark.action]}{name}{changes}"


def changed(changes: Changes) -> Iterator[str]:
    """Each thing that is to be otherwise."""
    if changes.speaker:
        yield f"the speaker is “{changes.speaker.text}”"
    if changes.speaker_class in NOBODY:
        yield f"the speaker is {NOBODY[changes.speaker_class or '']}"
    for field in ("stance", "certainty", "type", "status", "verdict"):
        if value := getattr(changes, field):
            yield f"{field} {value}"
    for filled in changes.roles:
        yield f"{filled.role} “{filled.words.text}”" if filled.words else f"no {filled.role}"
    if changes.question:
        yield f"asked as “{changes.question}”"
