"""What things are that reports call by a common noun: a plant, petrol exports, a peace plan, a budget."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from wederhoor.compare.tables import table
from wederhoor.text.goods import goods_category

_WORD = re.compile(r"[^\W_]+")
_OWNED = re.compile(r"([^'’]*\w)(?:s['’]|['’]s)\s\w")
_CLAUSE_END = re.compile(r"[.,;:!?\n]")
MIN_COMPOUND_END = 6


@cache
def thing_of(words: str) -> str:
    """The kind of a facility or a ship; empty for anything else. The last word before a preposition decides."""
    return _kind("things", _head(words))


@cache
def things_in(words: str) -> frozenset[str]:
    """Every kind of thing among the words: "the oil tanker Kora" is a tanker."""
    return frozenset(filter(None, (_kind("things", word) for word in _words(words))))


@cache
def part_of(words: str) -> str:
    """The kind of the thing that words name a part of: "the tanker's bow"; empty for anything else."""
    owned = _OWNED.match(words)
    return thing_of(owned[1]) if owned else ""


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


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan, paper, bill, report or budget, and what it is about; empty where its words do not tell."""

    kind: str
    topic: str
    is_narrow: bool  # whether its words tell of a subject that is in no table: "Fünfjahresplan"

    @property
    def name(self) -> str:
        """What it is called in a question: "peace plan"; empty where nobody knows what it is about."""
        return " ".join(dict.fromkeys((self.topic, self.kind))) if self.topic else ""


def is_bid(words: str) -> bool:
    """Whether the words name a bid: "the bid for Acme", "das Übernahmeangebot"."""
    return bool(_kind("offers", _head(words)))


def plan_of(words: str, after: str) -> Plan | None:
    """The plan or paper that words name, by them and by those after it in its clause; None for anything else."""
    head = next((word for word in _words(before_preposition(words)) if _kind("plans", word)), "")
    if not head:
        return None
    told = (*_words(words), *_words(_CLAUSE_END.split(after, maxsplit=1)[0]))
    topic = next(filter(None, map(_topic, told)), "")
    return Plan(_kind("plans", head), topic, is_narrow=not topic and _is_narrow(head, words))


def _is_narrow(head: str, words: str) -> bool:
    """Whether a compound or what follows says what the plan is about."""
    endings = (e.removeprefix("-") for found in _table()["plans"].values() for e in found)
    longest = max((e for e in endings if head.endswith(e)), key=len)
    beginning = head.removesuffix(longest)
    about = _prepositions("about").split(words, maxsplit=1)[1:]
    return bool(about) or not (beginning == "" or beginning.startswith(_table()["neutral"]["plan"]))


@cache
def _topic(word: str) -> str:
    return next((topic for topic, beginnings in _table()["topics"].items() if word.startswith(beginnings)), "")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def before_preposition(words: str) -> str:
    """The noun with what stands before it: "Mali's peace plan for Peru" is Mali's."""
    return _prepositions("any").split(words, maxsplit=1)[0]


def _head(words: str) -> str:
    return next(reversed(_words(before_preposition(words))), "")


@cache
def _kind(table: str, word: str) -> str:
    return next((kind for kind, endings in _table()[table].items() if _ending(word, endings)), "")


def _ending(word: str, endings: Sequence[str]) -> str:
    """The whole word, or the end of a compound where it is long enough to be one ("report" is no port)."""
    return next((e for e in endings if word == e or (_ends_compounds(e) and word.endswith(e.removeprefix("-")))), "")


def _ends_compounds(ending: str) -> bool:
    return ending.startswith("-") or len(ending) >= MIN_COMPOUND_END


@cache
def _table() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    data = table("things")
    return {name: {kind: tuple(words.split()) for kind, words in kinds.items()} for name, kinds in data.items()}


@cache
def _prepositions(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(table('prepositions')[kind])})\b")


def is_wider(kind: str, other: str) -> bool:
    """Whether one kind of thing holds the other: a refinery is a plant too."""
    return other in (name.replace("_", " ") for name in _table()["wider"].get(kind.replace(" ", "_"), ()))
