"""Lists of marks that a user brings: what other people said of the same reports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from wederhoor.errors import SettingError
from wederhoor.ingest.corrections import json_lines, strings
from wederhoor.ingest.table import cell, read_table
from wederhoor.record import Mark, Spot, mark_id

SAID = ("by", "on", "note", "question")  # what a person wrote; all else is a report's words


def read_marks(path: Path) -> tuple[Mark, ...]:
    """The marks of a file, in its order; raises SettingError that names the line and what is wrong.

    JSON Lines as `wederhoor review CASE export` writes them, or a whole record, of which only such lines count.
    """
    found = tuple(from_json(value, place) for place, value in json_lines(read_table(path), path, "mark"))
    if not found:
        raise SettingError(f"{path}: holds no mark; write one with: wederhoor review CASE export")
    return found


def from_json(value: dict[str, object], place: str) -> Mark:
    for field, words in strings(value):
        if field in SAID and not cell(words, field, place):
            raise SettingError(f"{place}: {field} is empty; leave it out or write one")
    try:
        mark = msgspec.convert({**value, "id": ""}, Mark)
    except msgspec.ValidationError as error:
        raise SettingError(f"{place}: no mark: {error}") from error
    if not mark.spots or not all(is_sound(spot) for spot in spots_in(mark)):
        raise SettingError(f"{place}: its words and their place do not fit each other")
    if (mark.action == "correct") != (mark.changes is not None):
        raise SettingError(f"{place}: a correction says what is to be otherwise, and nothing else does")
    return replace(mark, id=mark_id(mark))


def spots_in(mark: Mark) -> Iterator[Spot]:
    yield from mark.spots
    if mark.changes:
        spots = (mark.changes.speaker, *(filled.words for filled in mark.changes.roles))
        yield from (spot for spot in spots if spot)


def is_sound(spot: Spot) -> bool:
    return spot.start >= 0 and bool(spot.text) and spot.end - spot.start == len(spot.text)
