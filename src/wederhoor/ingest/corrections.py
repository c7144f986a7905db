"""Lists of corrections that a user brings: exported ones, a gazetteer, names that are never the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

import msgspec
from msgspec.structs import replace

from wederhoor.errors import SettingError
from wederhoor.ingest.table import Row, cell, cells, column_names, csv_rows, read_table
from wederhoor.record import WIKIDATA_ID, Anchor, Correction, CorrectionAction, EntityType, correction_id

GAZETTEER = ("name", "type", "aliases", "wikidata", "country", "note")
NEVER_ONE = ("name", "other", "type", "note")
BETWEEN_ALIASES = "|"
MOST_ANCHORS: Mapping[CorrectionAction, int] = {"split": 2, "forbid": 2, "rename": 1, "retype": 1, "know": 1}
LEAST_ANCHORS: Mapping[CorrectionAction, int] = {"merge": 2, "split": 2, "forbid": 2}
CODES = (
    ("country", re.compile("[A-Z]{2}"), "two letters, such as BY"),
    ("wikidata", WIKIDATA_ID, "Q and digits, such as Q184"),
)
TYPES: tuple[EntityType, ...] = get_args(EntityType)


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """The corrections of a file, in its order; raises SettingError that names the line and what is wrong.

    JSON Lines as `wederhoor corrections CASE export` writes them, or a whole record, of which only such lines count;
    or CSV with column names: a gazetteer (name, type, aliases, …) or a do-not-merge list (name, other, …).
    """
    text = read_table(path)
    if text.lstrip("\ufeff \n").startswith("{"):
        found = tuple(from_json(value, place) for place, value in json_lines(text, path, "correction"))
        if not found:
            raise SettingError(f"{path}: holds no correction; write one with: wederhoor corrections CASE export")
        return found
    if "other" in column_names(text):
        purpose = {"name": "it names what is never the other", "other": "it names what is never the first"}
        return tuple(never_one(row, place) for place, row in csv_rows(text, path, NEVER_ONE, purpose))
    return tuple(known(row, place) for place, row in csv_rows(text, path, GAZETTEER, {"name": "it names the entity"}))


def json_lines(text: str, path: Path, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects of one kind, and those that tell none, with where each stands."""
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), 1):
        place = f"{path}, line {number}"
        if line.strip() and (value := json_object(line, place)).get("kind", kind) == kind:
            yield place, value


def json_object(line: str, place: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SettingError(f"{place}: not JSON: {error}") from error
    if not isinstance(value, dict):
        raise SettingError(f"{place}: not an object")
    return value


def from_json(value: dict[str, Any], place: str) -> Correction:
    for field, words in strings(value):
        cell(words, field, place)
    try:
        correction = msgspec.convert({**value, "id": ""}, Correction)
    except msgspec.ValidationError as error:
        raise SettingError(f"{place}: no correction: {error}") from error
    return checked(cleaned(correction, place), place)


def cleaned(correction: Correction, place: str) -> Correction:
    """With what a person wrote in one line. Anchors stay as they are, since spellings and places are a report's words.

    Raises SettingError for a text that is there and says nothing.
    """
    names = [name for anchor in correction.of for name in (anchor.name, *anchor.names)]
    if not all(name.strip() for name in names):
        raise SettingError(f"{place}: an empty name names nothing; leave it out or write one")
    given = {field: getattr(correction, field) for field in ("name", "by", "note")}
    lines = {field: cell(text, field, place) for field, text in given.items() if text is not None}
    if empty := [field for field, line in lines.items() if not line]:
        raise SettingError(f"{place}: {empty[0]} is empty; leave it out or write one")
    return replace(correction, **lines)


def strings(value: object, field: str = "value") -> Iterator[tuple[str, str]]:
    """Every text anywhere inside, with the name of its field."""
    match value:
        case str():
            yield field, value
        case dict():
            for name, inner in value.items():
                yield from strings(inner, str(name))
        case list():
            for inner in value:
                yield from strings(inner, field)


def checked(correction: Correction, place: str) -> Correction:
    """The correction with the id of what it says; raises SettingError for one that says nothing."""
    action = correction.action
    if not LEAST_ANCHORS.get(action, 1) <= len(correction.of) <= MOST_ANCHORS.get(action, len(correction.of)):
        raise SettingError(f"{place}: {action} cannot be of {len(correction.of)}")
    if any(not anchor.names and not anchor.places for anchor in correction.of):
        raise SettingError(f"{place}: has neither names nor places, so that it fits nothing")
    if (action in ("rename", "know") and not correction.name) or (action == "retype" and not correction.type):
        raise SettingError(f"{place}: {action} without {'type' if action == 'retype' else 'name'}")
    for field, pattern, shape in CODES:
        value = getattr(correction, field)
        if value is not None and not pattern.fullmatch(value):
            raise SettingError(f"{place}: {field} {value!r} is not {shape}")
    return replace(correction, id=correction_id(correction))


def known(row: Row, place: str) -> Correction:
    values = cells(row, place)
    aliases = [" ".join(alias.split()) for alias in values.get("aliases", "").split(BETWEEN_ALIASES)]
    names = tuple(dict.fromkeys(name for name in (values.get("name", ""), *aliases) if name))
    if not values.get("name"):
        raise SettingError(f"{place}: no name")
    kind = type_named(values.get("type", ""), place)
    correction = Correction(
        id="",
        action="know",
        of=(Anchor(name=values["name"], type=kind, names=names),),
        name=values["name"],
        type=kind,
        country=values.get("country", "").upper() or None,
        wikidata=values.get("wikidata", "").upper() or None,
        note=values.get("note") or None,
    )
    return checked(correction, place)


def never_one(row: Row, place: str) -> Correction:
    values = cells(row, place)
    first, second = values.get("name", ""), values.get("other", "")
    if not first or not second or first.casefold() == second.casefold():
        raise SettingError(f"{place}: two different names are needed: {first!r}, {second!r}")
    kind = type_named(values.get("type", ""), place)
    sides = tuple(Anchor(name=name, type=kind, names=(name,)) for name in (first, second))
    return checked(Correction(id="", action="forbid", of=sides, note=values.get("note") or None), place)


def type_named(word: str, place: str) -> EntityType | None:
    """None where none is named."""
    found = next((kind for kind in TYPES if kind == word.casefold()), None)
    if word and found is None:
        raise SettingError(f"{place}: {word!r} is no type; there are {', '.join(TYPES)}")
    return found
