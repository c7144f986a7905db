"""Finding one record of an export, and those that belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wederhoor.errors import SettingError
from wederhoor.publish.jsonl import Line


def find_record(lines: Iterable[Line], name: str) -> Line:
    """The one record whose id is `name` or starts with it; raises SettingError if there is none or more than one."""
    found = [line for line in lines if line.get("id", "").startswith(name)]
    exact = [line for line in found if line["id"] == name]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if not found:
        raise SettingError(f"{name}: the case has no record with this id; ids stand in: wederhoor list CASE")
    some = ", ".join(line["id"] for line in found[:3])
    raise SettingError(f"{name}: is the start of {len(found)} ids ({some} …); give more of it")


def related(lines: Sequence[Line], owner: Line) -> list[Line]:
    """The records that are part of `owner` or are about it, in the order of the export."""
    return [line for line in lines if line is not owner and belongs(line, owner)]


def belongs(line: Line, owner: Line) -> bool:
    """Whether a record is part of another, or is about it, and is worth showing beside it."""
    name = owner["id"]
    match owner["kind"], line["kind"]:
        case "report", "statement" | "event":
            return bool(line["report"] == name)
        case "report", "entity":
            return name in line["reports"]
        case "entity", "statement":
            return bool(line["speaker"] == name or name in line["through"])
        case "entity", "event":
            return any(role["entity"] == name for role in line["roles"])
        case "statement" | "finding", "event":
            return line["id"] in owner["events"]
        case "finding", "statement":
            return any(line["id"] in position["statements"] for position in owner["positions"])
        case "event", "statement":
            return name in line["events"]
    return False


def row_of(line: Line) -> tuple[str, str, str]:
    """Id, kind of it, and words of a record that belongs to another."""
    match line["kind"]:
        case "statement":
            return line["id"], f"{line['stance']}, {line['mode']}", line["text"]
        case "event":
            return line["id"], f"{line['type']}, {line['status']}", line["trigger"]["text"]
        case _:
            return line["id"], line["type"], line["name"]
