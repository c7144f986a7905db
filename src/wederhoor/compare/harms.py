"""What became of people in an event of harm: killed or injured, by the words around it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Literal

from wederhoor.compare.passages import passage_of
from wederhoor.compare.tables import table
from wederhoor.record import Event, Report

Harm = Literal["killed", "injured", "harmed"]
BEFORE = 60  # letters in which it is told what is counted: "the death toll rose to 12"
CLAUSE_END = re.compile(r"[.,;:!?\n]")
AFTER = 20  # letters in which a verb ends: "kwamen tien mensen om het leven"
COMPOUNDING = ("de", "nl")
COMPOUND_END = 5  # letters; a "Portier" is no "Tier"
HARMS: Mapping[str, Harm] = {"killed": "killed", "injured": "injured"}


def harm_of(event: Event, report: Report) -> Harm:
    """Killed or injured; "harmed" where the words tell neither, or both."""
    passage = passage_of(event, report)
    rest_of_sentence = report.text[passage.end : passage.end + AFTER].partition(".")[0]
    before = CLAUSE_END.split(report.text[max(0, passage.start - BEFORE) : passage.start])[-1]
    found = (
        _harms_in(passage.text, report)
        or _harms_in(f"{passage.text}{rest_of_sentence}", report)
        or _harms_in(f"{before}{passage.text}", report)
    )
    return found.pop() if len(found) == 1 else "harmed"


def is_of_animals(event: Event, language: str) -> bool:
    """Whether it is animals that came to harm: "12 sheep", "Wildschweine"."""
    told_of = (role for role in event.roles if role.role in ("patient", "quantity"))
    harmed = (words for role in told_of for words in (role.words.text, role.unit or ""))
    told = {word for words in harmed for word in re.findall(r"\w+", words.casefold())}
    animals = _animals(language[:2])
    ends = tuple(word for word in animals if len(word) >= COMPOUND_END) if language[:2] in COMPOUNDING else ()
    return not told.isdisjoint(animals) or any(word.endswith(ends) for word in told)


@cache
def _animals(language: str) -> tuple[str, ...]:
    data = table("harm")
    return tuple(data["animals"].get(language, ()))


def is_of_the_injured(event: Event, report: Report) -> bool:
    """Whether those who died are some of the injured, who do not make up the toll: "three died in hospital"."""
    known = _beginnings(report.language[:2])
    passage = " ".join(passage_of(event, report).text.casefold().split())
    hurt = any(_holds(known, "injured", role.words.text.casefold()) for role in event.roles if role.role == "patient")
    later = _holds(known, "later", passage)
    return harm_of(event, report) == "killed" and (hurt or later)


def is_of_before(event: Event, report: Report) -> bool:
    """Whether a toll is told as what it was before: "on Saturday it had still been twelve"."""
    passage = passage_of(event, report)
    before = CLAUSE_END.split(report.text[max(0, passage.start - BEFORE) : passage.start])[-1]
    words = " ".join(f"{before}{passage.text}".casefold().split())
    return _holds(_beginnings(report.language[:2]), "before", words)


def _harms_in(words: str, report: Report) -> set[Harm]:
    text, known = " ".join(words.casefold().split()), _beginnings(report.language[:2])
    return {harm for kind, harm in HARMS.items() if _holds(known, kind, text)}


def _holds(known: Mapping[str, re.Pattern[str]], kind: str, text: str) -> bool:
    """Whether words of a kind stand in it; of a language without such words they do not."""
    return kind in known and known[kind].search(text) is not None


@cache
def _beginnings(language: str) -> Mapping[str, re.Pattern[str]]:
    data = table("harm")
    return {
        kind: re.compile(rf"\b(?:{'|'.join(map(re.escape, words[language]))})")
        for kind, words in data.items()
        if language in words
    }
