"""Heads of state and government by name, as far as the table that ships knows them."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wederhoor.text.name_blocks import block_keys
from wederhoor.text.name_likeness import may_be_one, similarity, token_similarity
from wederhoor.text.names import surname

SAME_NAME = 0.9
SAME_SURNAME = 0.95


@dataclass(frozen=True, slots=True)
class Leader:
    """Somebody who was head of a state or of its government."""

    name: str
    country: str  # ISO 3166 alpha-2
    office: str  # head_of_state, head_of_government
    wikidata: str | None  # None: not known for certain


def leader_called(name: str) -> Leader | None:
    """The one so called by a full name, however it is spelled; None where there is none, or more than one."""
    near = {leader for key in block_keys(name) for leader in _by_sound().get(key, ())}
    return _only(leader for leader in near if _is_one(name, leader.name))


def _is_one(name: str, other: str) -> bool:
    return may_be_one(name, other, SAME_NAME) and similarity(name, other) >= SAME_NAME


def leader_with_surname(name: str, office: str) -> Leader | None:
    """The only one of this surname who held such an office."""
    near = {leader for key in block_keys(name) for leader in _by_sound().get(key, ()) if leader.office == office}
    return _only(leader for leader in near if token_similarity(surname(name), surname(leader.name)) >= SAME_SURNAME)


def _only(found: Iterable[Leader]) -> Leader | None:
    leaders = list(found)
    return leaders[0] if len(leaders) == 1 else None


@cache
def leaders() -> tuple[Leader, ...]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/leaders.toml").read_text("utf-8"))
    return tuple(_leader(line) for line in table["leaders"].strip().splitlines())


def _leader(line: str) -> Leader:
    country, office, wikidata, name = line.split(maxsplit=3)
    return Leader(
        name=name,
        country=country,
        office=office,
        wikidata=None if wikidata == "-" else wikidata,
    )


@cache
def _by_sound() -> Mapping[str, tuple[Leader, ...]]:
    """By the sound of the full name and of the surname."""
    found: dict[str, set[Leader]] = defaultdict(set)
    for leader in leaders():
        for key in block_keys(leader.name) | block_keys(surname(leader.name)):
            found[key].add(leader)
    return {key: tuple(sorted(found[key], key=lambda leader: leader.name)) for key in found}
