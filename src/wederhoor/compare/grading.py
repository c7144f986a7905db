"""Grades as analysts give them: the Admiralty pair, and words of likelihood after ICD 203. Only given when asked for.

Reliability (A to F) is the user's judgement of a publisher, from a register that the user keeps. Credibility (1 to 6)
is counted: how many independent origins stand for a thing, and how many against it. Neither says what is true.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from wederhoor.compare.tables import table
from wederhoor.errors import SettingError

Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal[1, 2, 3, 4, 5, 6]

RELIABILITIES: Mapping[str, Reliability] = MappingProxyType(
    {"A": "A", "B": "B", "C": "C", "D": "D", "E": "E", "F": "F"}
)
RELIABILITY_WORDS: Mapping[Reliability, str] = MappingProxyType(
    {
        "A": "completely reliable",
        "B": "usually reliable",
        "C": "fairly reliable",
        "D": "not usually reliable",
        "E": "unreliable",
        "F": "reliability cannot be judged",
    }
)
CREDIBILITY_WORDS: Mapping[Credibility, str] = MappingProxyType(
    {
        1: "confirmed by other independent origins",
        2: "probably true",
        3: "possibly true",
        4: "doubtful",
        5: "improbable",
        6: "truth cannot be judged",
    }
)


@dataclass(frozen=True, slots=True)
class Register:
    """Publishers and how reliable the user holds them to be, by name without capitals."""

    grades: Mapping[str, Reliability]

    def reliability(self, publisher: str | None) -> Reliability:
        """F for a publisher that is not in the register, and for none."""
        return self.grades.get(" ".join((publisher or "").split()).casefold(), "F")


def register_of(lines: Iterable[tuple[str, str, str]]) -> Register:
    """The register of lines with their place, publisher and reliability; raises SettingError that names the place."""
    grades: dict[str, Reliability] = {}
    for place, written, reliability in lines:
        name, given = " ".join(written.split()), reliability.strip().upper()
        if not name:
            raise SettingError(f"{place}: no publisher is named")
        if given not in RELIABILITIES:
            raise SettingError(f"{place}: {name} has the reliability “{given}”; it must be one of A to F")
        if grades.setdefault(name.casefold(), RELIABILITIES[given]) != given:
            raise SettingError(f"{place}: {name} stands in the register twice, with two grades")
    return Register(grades)


def credibility(n_for: int, n_against: int) -> Credibility:
    """By how many independent origins stand for a thing and how many against it; nobody without a name is one.

    1: two or more for it, none against. 2: two or more for it, fewer against. 3: one for it, none against.
    4: as many against it as for it. 5: more against it. 6: nobody with a name asserts or denies it.
    """
    if not n_for and not n_against:
        return 6
    if n_against >= n_for:
        return 4 if n_against == n_for else 5
    if n_for == 1:
        return 3
    return 2 if n_against else 1


def likelihood(words: Iterable[str], language: str) -> str | None:
    """The ICD 203 term for words that give a likelihood; None where none of them does."""
    table = _likelihoods().get(language[:2], {})
    said = [" ".join(text.casefold().split()) for text in words]
    found = [entry for entry in table if any(f" {entry} " in f" {text} " for text in said)]
    return table[max(found, key=lambda entry: (len(entry), entry))] if found else None


@cache
def _likelihoods() -> Mapping[str, Mapping[str, str]]:
    """By language, from words to the term."""
    found: dict[str, dict[str, str]] = {}
    for term, by_language in table("likelihood").items():
        for language, entries in by_language.items():
            found.setdefault(language, {}).update({entry.casefold(): term for entry in entries})
    return found
