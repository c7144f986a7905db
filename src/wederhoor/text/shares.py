"""Shares told in words: "a third of", "drei Viertel der", "een op de vijf"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from wederhoor.text.number_words import number_words

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Share:
    """A share of something, in per cent: where its words begin and end."""

    start: int
    end: int
    percent: float


@dataclass(frozen=True, slots=True)
class _Patterns:
    fraction: re.Pattern[str]
    in_every: re.Pattern[str]
    fractions: Mapping[str, float]
    numerators: Mapping[str, int]
    numbers: Mapping[str, float]


def find_shares(text: str, language: str) -> Iterator[Share]:
    """Every share of the text that is told in words, in order for each of the two forms."""
    known = _patterns(language)
    for match in known.fraction.finditer(text):
        parts = known.numerators.get((match["parts"] or "").lower(), 1)
        of = known.fractions[match["of"].lower()]
        if parts < of:
            yield Share(match.start(), match.end("of"), round(100 * parts / of, 1))
    for match in known.in_every.finditer(text):
        number = next(group for group in match.groups() if group).lower()
        one_of = float(number) if number.isdigit() else known.numbers[number]
        if one_of > 1:
            yield Share(match.start(), match.end(), round(100 / one_of, 1))


@cache
def _patterns(language: str) -> _Patterns:
    table = tomllib.loads((files("wederhoor.text") / "lang_data" / "shares.toml").read_text(encoding="utf-8"))
    code = language.partition("-")[0].lower()
    code = code if code in table else FALLBACK
    entry = table[code]
    numbers = {**{word: value for word, value in number_words(code).items() if 1 < value <= 100}, **entry["ordinals"]}
    counted = entry["ordinals"] or numbers
    n = rf"({_any(counted)}|\d{{1,3}})n?"
    parts, alone = rf"(?P<parts>{_any(entry['numerators'])})[ -]", rf"(?={entry['alone']})"
    fraction = rf"\b(?:{parts}|{alone})(?P<of>{_any(entry['fractions'])})(?= (?:{entry['of']})\b)"
    return _Patterns(
        fraction=re.compile(fraction, re.IGNORECASE),
        in_every=re.compile(rf"\b(?:{entry['in_every'].replace('{n}', n)})\b", re.IGNORECASE),
        fractions=entry["fractions"],
        numerators=entry["numerators"],
        numbers=numbers,
    )


def _any(words: Mapping[str, object]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))
