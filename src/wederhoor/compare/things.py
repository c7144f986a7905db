"""What things are that reports call by a common noun: a plant, petrol exports, a peace plan."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from wederhoor.text.goods import goods_category

_WORD = re.compile(r"[^\W_]+")
_PREPOSITION = re.compile(
    r"\b(?:of|in|at|on|for|to|from|near|von|vom|im|an|am|bei|für|nach|zu|zum|zur|aus|van|voor|naar|bij|te|uit)\b"
)
PEACE_PLAN = "peace plan"
MIN_COMPOUND_END = 6


@cache
def thing_of(words: str) -> str:
    """The kind of a facility or a ship; empty for anything else. The last word before a preposition decides."""
    return _kind("things", _head(words))


@cache
def flow_of(words: str, language: str) -> str:
    """What is exported or delivered, where the words name both: "fuel exports"; empty for anything else."""
    for word in _words(words):
        for kind, endings in _table()["flows"].items():
            if ending := _ending(word, endings):
                goods = f"{word.removesuffix(ending)} {words.replace('-', ' ')}"
                category = goods_category(goods, language)
                return f"{category} {kind}" if category and category != "goods" else ""
    return ""


@cache
def plan_of(words: str, around: str) -> str:
    """`PEACE_PLAN` for a plan or paper about a war or its end, by its own words or those around it; else empty."""
    if not any(_kind("plans", word) for word in _words(words)):
        return ""
    topics = _table()["topics"]["peace"]
    about = any(word.startswith(topics) for word in (*_words(words), *_words(around)))
    return PEACE_PLAN if about else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def before_preposition(words: str) -> str:
    """The noun with what stands before it: "Mali's peace plan for Peru" is Mali's."""
    return _PREPOSITION.split(words, maxsplit=1)[0]


def _head(words: str) -> str:
    return next(reversed(_words(before_preposition(words))), "")


def _kind(table: str, word: str) -> str:
    return next((kind for kind, endings in _table()[table].items() if _ending(word, endings)), "")


def _ending(word: str, endings: Sequence[str]) -> str:
    """The whole word, or the end of a compound where it is long enough to be one ("report" is no port)."""
    return next((e for e in endings if word == e or (len(e) >= MIN_COMPOUND_END and word.endswith(e))), "")


@cache
def _table() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    data = tomllib.loads(files("wederhoor.compare").joinpath("things.toml").read_text("utf-8"))
    return {name: {kind: tuple(words.split()) for kind, words in kinds.items()} for name, kinds in data.items()}
