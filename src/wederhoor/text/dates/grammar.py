"""Which rows of word classes are time expressions, and what each means.

The rules are regular expressions over the class letters of words.py, so one grammar serves every language; the words
of a language are data. A rule's named groups are the tokens that its builder reads. Where rules overlap the longest
match that begins first wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from wederhoor.text.dates.model import (
    Calendar,
    Clock,
    Every,
    Kind,
    Length,
    Nth,
    Offset,
    Shape,
    Shift,
    Stretch,
    Vague,
    Years,
)  # fmt: skip
from wederhoor.text.dates.words import Token

_CUES = {"L": "last", "X": "next", "T": "this"}
_SIGNS: dict[str, Literal[-1, 0, 1]] = {"L": -1, "X": 1, "T": 0}


@dataclass(frozen=True, slots=True)
class Found:
    """A rule's match: `cls` gives the class and `value` the value of a named token."""

    match: re.Match[str]
    tokens: list[Token]

    def has(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match.group(name) is not None

    def cls(self, name: str) -> str:
        return self.match.group(name) if self.has(name) else ""

    def token(self, name: str) -> Token:
        return self.tokens[self.match.start(name)]

    def value(self, name: str) -> Any:
        return self.token(name).value if self.has(name) else None

    def amount(self) -> float | None:
        """The number of a number of units; None for "several"."""
        half = 0.5 if self.has("half") else None
        cls = self.cls("amt")
        if cls == "a":
            return half or 1.0
        return half if cls == "" else None if cls == "V" else float(self.value("amt"))


Meaning = tuple[Kind, Shape]
Builder = Callable[[Found], Meaning | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of classes and what it means; `languages` is empty where it holds for all."""

    classes: re.Pattern[str]
    build: Builder
    languages: frozenset[str] = field(default_factory=frozenset)


def _sized(found: Found, name: str = "u") -> Kind:
    return "time" if found.cls(name) == "h" else "date"


def _day_of_month(found: Found) -> Meaning | None:
    day = int(found.value("n"))
    if not 1 <= day <= 31:
        return None
    shift = _SIGNS[found.cls("mod")] if found.has("mod") else (-1 if found.has("prev") else None)
    weekday = found.value("w")
    weekday = weekday[0] if isinstance(weekday, tuple) else weekday
    return "date", Calendar(year=found.value("Y"), month=found.value("M"), day=day, weekday=weekday, year_shift=shift)


def _date_figure(found: Found) -> Meaning:
    year, month, day = found.value("D")
    return "date", Calendar(year=year, month=month, day=day)


def _month(found: Found) -> Meaning:
    shift = _SIGNS[found.cls("of")] if found.has("of") else (-1 if found.has("prev") else None)
    cue = _CUES.get(found.cls("mod"))
    return "date", Calendar(year=found.value("Y"), month=found.value("M"), cue=cue, year_shift=shift)  # type: ignore[arg-type]


def _season(found: Found) -> Meaning:
    cue = _CUES.get(found.cls("mod"))
    shift = _SIGNS[found.cls("of")] if found.has("of") else None
    return "date", Calendar(year=found.value("Y"), season=found.value("S"), cue=cue, year_shift=shift)  # type: ignore[arg-type]


def _year(found: Found) -> Meaning:
    return "date", Calendar(year=found.value("Y"))


def _quarter(found: Found) -> Meaning | None:
    number = int(found.value("n"))
    if found.value("Q") not in ("quarter", "half"):
        return None
    shift = _SIGNS[found.cls("mod")] if found.has("mod") else (-1 if found.has("prev") else None)
    if found.value("Q") == "half":
        return ("date", Calendar(year=found.value("Y"), half=number, year_shift=shift)) if number <= 2 else None
    return ("date", Calendar(year=found.value("Y"), quarter=number, year_shift=shift)) if number <= 4 else None


def _decade(found: Found) -> Meaning:
    first = found.value("G")
    if first < 100:
        first += 1900
    return "date", Years(first, first + 9)


def _century(found: Found) -> Meaning | None:
    number, unit = int(found.value("n")), found.value("u")
    if unit == "century" and 1 <= number <= 21:
        return "date", Years((number - 1) * 100 + 1, number * 100)
    if unit in ("day", "week", "month", "year"):
        return "date", Nth(number, unit)
    return None


def _season_of_sport(found: Found) -> Meaning:
    return "date", Years(*found.value("q"))


def _holiday(found: Found) -> Meaning:
    value = found.value("x")
    if isinstance(value, int):
        return "date", Calendar(year=found.value("Y"), easter=value)
    return "date", Calendar(year=found.value("Y"), month=int(value[:2]), day=int(value[3:]))


def _weekday(found: Found) -> Meaning:
    value = found.value("w")
    weekday = value[0] if isinstance(value, tuple) else value
    kind: Kind = "time" if isinstance(value, tuple) or found.has("p") else "date"
    cue = _CUES.get(found.cls("mod"))
    return kind, Calendar(weekday=weekday, cue=cue)  # type: ignore[arg-type]


def _weekday_of_week(found: Found) -> Meaning | None:
    value = found.value("w")
    if found.value("u") != "week":
        return None
    weekday = value[0] if isinstance(value, tuple) else value
    return "date", Shift(1.0, "week", _sign(found.cls("mod")), weekday)


def _sign(cls: str) -> Literal[-1, 0, 1]:
    """Last, this or next; "the end of the year" is of this year."""
    return _SIGNS.get(cls, 0)


def _relative(found: Found) -> Meaning:
    days, part = _relative_parts(found.value("r"))
    sign: Literal[-1, 0, 1] = 1 if days > 0 else -1 if days < 0 else 0
    return ("time" if part or found.has("p") else "date"), Shift(float(abs(days)), "day", sign)


def _relative_parts(value: int | str) -> tuple[int, str | None]:
    return (value, None) if isinstance(value, int) else (int(value[:-2]), value[-2:])


def _this_unit(found: Found) -> Meaning:
    sign = _sign(found.cls("mod"))
    return "date", Shift(1.0, found.value("u"), sign)


def _compound_part(found: Found) -> Meaning:
    sign = _sign(found.cls("mod"))
    return "date", Shift(1.0, found.value("E")[0], sign)


def _previous_year(found: Found) -> Meaning:
    return "date", Shift(1.0, "year", -1)


def _ago(found: Found) -> Meaning:
    return _sized(found), Shift(found.amount(), found.value("u"), -1)


def _before_last(found: Found) -> Meaning:
    return "date", Shift(2.0, found.value("u") or found.value("u2"), -1)


def _ahead(found: Found) -> Meaning:
    if found.value("pre") == "within":
        return "duration", Stretch(found.amount(), found.value("u"), 1)
    return _sized(found), Shift(found.amount(), found.value("u"), 1)


def _later(found: Found) -> Meaning:
    return _sized(found), Offset(found.amount(), found.value("u"), 1 if found.cls("dir") in "lF" else -1)


def _stretch(found: Found) -> Meaning | None:
    sign = _SIGNS[found.cls("mod")]
    amount = found.amount() if found.has("amt") or found.has("half") else None
    if sign == 0:
        return "duration", Length(amount, found.value("u"))
    return "duration", Stretch(amount, found.value("u"), 1 if sign > 0 else -1)


def _length(found: Found) -> Meaning:
    amount = found.amount()
    if amount is not None and found.value("u") == "year" and found.value("u2") == "month" and found.value("amt2"):
        amount += float(found.value("amt2")) / 12
    return "duration", Length(amount, found.value("u"))


def _vague_length(found: Found) -> Meaning:
    return "duration", Length(None, found.value("u"))


def _long(found: Found) -> Meaning:
    value = found.value("I")
    amount, unit = value if isinstance(value, tuple) else (None, value)
    return "duration", Length(amount, unit)


def _lasting(found: Found) -> Meaning:
    return "duration", Length(float(found.value("amt")), found.value("f"))


def _adverb_set(found: Found) -> Meaning:
    value = found.value("t")
    if isinstance(value, int):
        return "set", Every("week", weekday=value)
    return "set", Every(value)


def _daily_part(found: Found) -> Meaning:
    return "set", Every("day", daypart=found.value("p"))


def _every(found: Found) -> Meaning | None:
    amount = float(found.value("amt")) if found.value("amt") else 1.0
    if found.has("w"):
        value = found.value("w")
        weekday, part = value if isinstance(value, tuple) else (value, None)
        return "set", Every("week", amount, weekday, part)
    if found.has("p"):
        return "set", Every("day", amount, daypart=found.value("p"))
    return "set", Every(found.value("u"), amount)


def _clock(found: Found) -> Meaning | None:
    value = found.value("c")
    hour, minute = value if isinstance(value, tuple) else (float(value), 0)
    if found.has("half"):
        hour, minute = hour - 1, 30
    return ("time", Clock(float(hour), minute)) if 0 <= hour <= 24 else None


def _part_of_day(found: Found) -> Meaning:
    return "time", Clock(None)


def _vague(found: Found) -> Meaning:
    return "date", Vague(found.value("v"))


def _rule(classes: str, build: Builder, *languages: str) -> Rule:
    return Rule(re.compile(classes.replace(" ", "")), build, frozenset(languages))


_AMOUNT = "d?~?(?P<amt>[NnaVY])(?P<half>H)?J?"
_YEAR = ",?[ORm]?d?u?(?P<Y>Y)(?!-?[uyh])"
_OF_YEAR = f"(?:[OR]?d?(?P<mod>[LXT])u|[OR]?d?(?P<prev>P)|{_YEAR})?"
_OF_YEAR_LATE = _OF_YEAR.replace("mod", "of")


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language, the more telling ones first."""
    return tuple(rule for rule in _RULES if not rule.languages or language in rule.languages)


_RULES = (
    _rule(r"(?:(?P<w>[wW]),?[md]?d?)?(?P<D>D)", _date_figure),
    _rule(rf"(?:(?P<w>[wW]),?m?d?)?(?P<n>n)\.[OR]?(?P<M>[Mkj])\.?{_OF_YEAR}", _day_of_month, "de"),
    _rule(rf"(?:(?P<w>[wW]),?m?d?)?(?P<n>o)(?P<M>[Mk]){_OF_YEAR}", _day_of_month, "de"),
    _rule(rf"(?:(?P<w>[wW]),?m?d?)?(?P<n>[no])[OR]?(?P<M>[Mkj])\.?{_OF_YEAR}", _day_of_month, "nl", "en"),
    _rule(rf"(?:(?P<w>[wW])\.?,?)?(?P<M>[Mkj])\.?d?(?P<n>[no])(?![-]?[yuhC])(?:{_YEAR})?", _day_of_month, "en"),
    _rule(rf"(?:b-?[OR]?)?d?(?P<mod>[LXT])?(?P<M>M){_OF_YEAR_LATE}", _month),
    _rule(rf"H(?P<M>M){_OF_YEAR_LATE}", _month, "nl"),
    _rule(r"(?:b-?[OR]?)?d?(?P<M>[jk])\.?,?(?P<Y>Y)", _month),
    _rule(r"b-?(?P<M>[kM])", _month),
    _rule(r"d?(?P<mod>[LXT])(?P<M>k)", _month),
    _rule(r"(?<=[misUBFRK&])(?P<M>k)", _month, "en"),
    _rule(r"(?:b-?[OR]?)?d?(?P<mod>[LXT])?(?P<S>S)(?:[OR]?d?(?P<of>[LXT])u|[OR]?d?u?(?P<Y>Y))", _season),
    _rule(r"(?:b-?[OR]?)?d?(?P<mod>[LXT])(?P<S>S)", _season),
    _rule(r"b[OR]?d?(?P<S>S)|(?<=[misUBFRAK&])d?(?P<S2>S)", lambda f: _bare_season(f)),
    _rule(r"(?:b-?[OR]?)?d?u(?P<Y>Y)", _year),
    _rule(r"b[-.]?[OR]?(?P<Y>Y)", _year),
    _rule(rf"(?:b[OR]?)?d?(?P<n>o|n\.)(?P<Q>[Qu]){_OF_YEAR}", _quarter),
    _rule(r"(?:b[OR]?)?d?b?(?P<G>G)(?:y|u)?", _decade),
    _rule(r"(?:b[OR]?)?d?(?P<n>n\.|o)(?P<u>u)", _century),
    _rule(r"(?P<q>/)", _season_of_sport),
    _rule(r"(?P<x>\*)(?P<Y>Y)?", _holiday),
    _rule(r"d?(?P<mod>[LXT])?(?P<w>[wW])(?P<p>[pq])?", _weekday),
    _rule(r"d?(?P<p>p)md?(?P<w>w)", _weekday),
    _rule(r"(?P<w>[wW])[OR]?d?(?P<mod>[LXT])(?P<u>u)", _weekday_of_week),
    _rule(r"d?(?P<mod>[LXT])(?P<u>u)(?P<w>[wW])", _weekday_of_week),
    _rule(r"(?P<r>r)(?P<p>[pq])?", _relative),
    _rule(r"(?P<r>q)(?P<p>p)?", lambda f: _morgen(f)),
    _rule(r"(?:b[OR]?)?d?(?P<mod>[LXT])(?P<u>u)", _this_unit),
    _rule(r"(?<=[mdsUOR])(?P<u>u)", lambda f: _weekend(f)),
    _rule(r"b[OR]?d(?P<u>u)", _this_unit),
    _rule(r"d?(?P<mod>[LXT])?(?P<E>E)", _compound_part),
    _rule(r"(?:b[OR]?)?d?P", _previous_year),
    _rule(rf"A{_AMOUNT}(?P<u>[uyh])", _ago),
    _rule(r"A(?P<u>y)", lambda f: ("date", Shift(None, f.value("u"), -1))),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])g", _ago),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])Z", _ahead),
    _rule(r"d?(?P<u>u)v|d?v(?P<u2>u)", _before_last),
    _rule(r"(?P<u>y)g", lambda f: ("date", Shift(None, f.value("u"), -1))),
    _rule(rf"(?P<pre>i){_AMOUNT}(?P<u>[uyh])(?![']s)", _ahead),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])(?P<dir>[lzB])(?!d)", _later),
    _rule(r"d?(?P<u>u)(?P<dir>[lz])", lambda f: ("date", Offset(1.0, f.value("u"), 1 if f.cls("dir") == "l" else -1))),
    _rule(rf"(?P<dir>F){_AMOUNT}(?P<u>[uyh])", _later),
    _rule(r"d?(?P<mod>[LXT])~?(?P<amt>[NnVY])(?P<u>[uyh])", _stretch),
    _rule(r"d?(?P<mod>[LXT])(?P<u>[y])", _stretch),
    _rule(r"d?~?(?P<amt>[Nn])(?P<mod>[LXT])(?P<u>[uyh])", _stretch),
    _rule(rf"{_AMOUNT}-?(?P<u>[uyh])", _length),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])&(?P<amt2>[NnaV])(?P<u2>[uyh])", _length),
    _rule(r"(?P<amt>[Nn])-(?P<u>[uyh])-[uy]", _length),
    _rule(r"~?(?P<half>H)a?(?P<u>[uh])", _length),
    _rule(r"(?<=[sAim~])(?P<u>y)", _vague_length),
    _rule(r"~?(?P<amt>[NnY])-?(?P<f>f)", _lasting),
    _rule(r"(?P<I>I)", _long),
    _rule(r"(?P<t>t)", _adverb_set),
    _rule(r"(?P<p>@)", _daily_part),
    _rule(r"e(?P<amt>[NnoV])?(?:(?P<w>[wW])|(?P<p>[pq])|(?P<u>[uyh]))", _every),
    _rule(r"%(?P<u>[uh])", _every),
    _rule(r"(?P<half>H)?(?P<c>[cnN])C", _clock),
    _rule(r"(?<=[mFURBi~])(?P<c>c)", _clock),
    _rule(r"(?<=[mFU])(?P<c>[nN])(?P<u>h)", lambda f: _dutch_clock(f), "nl"),
    _rule(r"(?<=[miUs])d?(?P<p>[pq])(?!r)|(?P<mod>[TL])(?P<p2>[pq])", lambda f: _part_of_day(f)),
    _rule(r"(?P<v>\?)", _vague),
)


def _bare_season(found: Found) -> Meaning:
    return "date", Calendar(season=found.value("S") or found.value("S2"))


def _weekend(found: Found) -> Meaning | None:
    return ("date", Calendar(weekend=True)) if found.value("u") == "weekend" else None


def _morgen(found: Found) -> Meaning | None:
    """German "morgen" and Dutch "morgen" are tomorrow, "der Morgen" is a part of a day."""
    token = found.token("r")
    before = found.tokens[found.match.start() - 1].cls if found.match.start() else "!"
    if before in "dmTLXr" or (token.text[0].isupper() and before not in ".!\n(") or token.text.lower().endswith("s"):
        return None
    return ("time" if found.has("p") else "date"), Shift(1.0, "day", 1)


def _dutch_clock(found: Found) -> Meaning | None:
    return ("time", Clock(float(found.value("c")))) if found.value("u") == "hour" and found.value("c") <= 24 else None


def parse(tokens: list[Token], language: str) -> list[tuple[int, int, Kind, Shape]]:
    """Matches that do not overlap: first and last token (half open), kind and shape."""
    row = "".join(token.cls for token in tokens)
    matches = [
        (match.start(), -match.end(), order, match, rule.build)
        for order, rule in enumerate(rules(language))
        for match in rule.classes.finditer(row)
    ]
    matches.sort(key=lambda found: found[:3])
    chosen: list[tuple[int, int, Kind, Shape]] = []
    reached = 0
    for start, _, _, match, build in matches:
        if start < reached:
            continue
        meaning = build(Found(match, tokens))
        if meaning is not None:
            chosen.append((start, match.end(), *meaning))
            reached = match.end()
    return chosen
