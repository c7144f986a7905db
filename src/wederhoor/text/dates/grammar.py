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

from wederhoor.text.dates import meanings, spoken
from wederhoor.text.dates.meanings import Found, Meaning
from wederhoor.text.dates.model import Kind, Shape
from wederhoor.text.dates.words import Token

Builder = Callable[[Found], Meaning | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of classes and what it means; `languages` is empty where it holds for all."""

    classes: re.Pattern[str]
    build: Builder
    languages: frozenset[str] = field(default_factory=frozenset)


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
    _rule(r"(?:(?P<w>[wW]),?[md]?d?)?(?P<D>D)", meanings.date_figure),
    _rule(rf"(?:(?P<w>[wW]),?m?d?)?(?P<n>n)\.[OR]?(?P<M>[Mkj])\.?{_OF_YEAR}", meanings.day_of_month, "de"),
    _rule(rf"(?:(?P<w>[wW]),?m?d?)?(?P<n>o)(?P<M>[Mk]){_OF_YEAR}", meanings.day_of_month, "de"),
    _rule(
        rf"(?:(?P<w>[wW]),?m?d?)?(?P<n>[no])[OR]?(?P<M>[Mkj])\.?{_OF_YEAR}",
        meanings.day_of_month,
        "nl",
        "en",
        "fr",
        "es",
        "ru",
    ),
    _rule(rf"(?:(?P<w>[wW])\.?,?)?(?P<M>[Mkj])\.?d?(?P<n>[no])(?![-]?[yuhC])(?:{_YEAR})?", meanings.day_of_month, "en"),
    _rule(r"(?:(?P<w>[wW]),?m?)?(?P<n>[no])(?P<M>[Mkj])(?P<Y>Y)[uy]", meanings.day_of_month, "ru"),  # "2023 года"
    _rule(r"(?P<M>[Mkj])(?P<Y>Y)[uy]", meanings.month, "ru"),
    _rule(rf"(?:b-?[OR]?)?d?(?P<mod>[LXT])?(?P<M>M){_OF_YEAR_LATE}", meanings.month),
    _rule(rf"H(?P<M>M){_OF_YEAR_LATE}", meanings.month, "nl"),
    _rule(r"(?:b-?[OR]?)?d?(?P<M>[jk])\.?,?(?P<Y>Y)", meanings.month),
    _rule(r"b-?(?P<M>[kM])", meanings.month),
    _rule(r"d?(?P<mod>[LXT])(?P<M>k)", meanings.month),
    _rule(r"(?<=[misUBFRK&])(?P<M>k)", meanings.month, "en"),
    _rule(r"(?:b-?[OR]?)?d?(?P<mod>[LXT])?(?P<S>S)(?:[OR]?d?(?P<of>[LXT])u|[OR]?d?u?(?P<Y>Y))", meanings.season),
    _rule(r"(?:b-?[OR]?)?d?(?P<mod>[LXT])(?P<S>S)", meanings.season),
    _rule(r"b[OR]?d?(?P<S>S)|(?<=[misUBFRAK&])d?(?P<S2>S)", meanings.bare_season),
    _rule(r"(?:b-?[OR]?)?d?u(?P<Y>Y)", meanings.year),
    _rule(r"(?P<Y>Y)[uy]", meanings.year, "ru"),  # "в 2019 году"
    _rule(r"b[-.]?[OR]?(?P<Y>Y)", meanings.year),
    _rule(rf"(?:b[OR]?)?d?(?P<n>o|n\.)(?P<Q>[Qu]){_OF_YEAR}", meanings.quarter),
    _rule(r"(?:b[OR]?)?d?(?:b-?)?(?P<G>G)(?:y|u)?", meanings.decade),
    _rule(r"b-(?P<u>u)", meanings.this_unit),  # "mid-decade"
    _rule(r"(?P<n>3),?[OR]?(?P<Y>Y)?", spoken.short_quarter),
    _rule(r"d?(?P<days>9)", spoken.day_beside),
    _rule(r"(?:d?(?P<u>u)2|d?2(?P<u2>u))", spoken.after_next),
    _rule(r"(?P<w>[wW])ia(?P<u>u)|a(?P<u2>u)m?(?P<w2>[wW])", spoken.week_after, "de", "nl", "en"),
    _rule(r"(?P<w>[wW])(?P<u>u)", spoken.week_after, "en"),  # "Thursday week"
    _rule(r"d?p[ORm]d?[wW]md?(?P<w>[wW])", meanings.weekday),  # "de nacht van maandag op dinsdag"
    _rule(rf"(?P<r>r)A{_AMOUNT}(?P<u>[uy])", spoken.ago_to_the_day),
    _rule(rf"{_AMOUNT}(?P<u>[uy])g(?P<r>r)", spoken.ago_to_the_day),
    _rule(r"i?[ad]?(?P<f>4)(?P<g>[glz])?", spoken.fortnight),
    _rule(r"(?P<i>i)[ad]?(?P<f>4)", spoken.fortnight),
    _rule(r"d?(?P<mod>[LX])(?P<f>4)", spoken.fortnight),
    _rule(r"(?:b[OR]?)?d?(?P<n>n\.|o)(?P<u>u)", meanings.century),
    _rule(r"(?P<q>/)", meanings.season_of_sport),
    _rule(r"(?P<x>\*)(?P<Y>Y)?", meanings.holiday),
    _rule(r"d?(?P<mod>[LXT])?(?P<w>[wW])(?P<p>[pq])?", meanings.weekday),
    _rule(r"d?(?P<p>p)md?(?P<w>w)", meanings.weekday),
    _rule(r"(?P<w>[wW])[OR]?d?(?P<mod>[LXT])(?P<u>u)", meanings.weekday_of_week),
    _rule(r"d?(?P<mod>[LXT])(?P<u>u)(?P<w>[wW])", meanings.weekday_of_week),
    _rule(r"(?P<r>r)(?P<p>[pq])?", meanings.relative),
    _rule(r"(?P<r>q)(?P<p>p)?", meanings.morgen),
    _rule(r"(?:b[OR]?)?d?(?P<mod>[LXT])(?P<u>u)", meanings.this_unit),
    _rule(r"(?:b[OR]?)?d?(?P<u>[uy])(?P<mod>[LX])", meanings.this_unit, "fr", "es"),  # "la semaine dernière"
    _rule(r"(?P<w>[wW])(?P<mod>[LX])(?P<p>[pq])?", meanings.weekday, "fr", "es"),
    _rule(r"(?<=[mdsUOR])(?P<u>u)", meanings.weekend),
    _rule(r"b[OR]?d(?P<u>u)", meanings.this_unit),
    _rule(r"d?(?P<mod>[LXT])?(?P<E>E)", meanings.compound_part),
    _rule(r"(?:b[OR]?)?d?P", meanings.previous_year),
    _rule(rf"A{_AMOUNT}(?P<u>[uyh])", meanings.ago),
    _rule(r"A(?P<u>y)", meanings.some_ago),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])g", meanings.ago),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])Z", meanings.ahead),
    _rule(r"d?(?P<u>u)v|d?v(?P<u2>u)", meanings.before_last),
    _rule(r"(?P<u>y)g", meanings.some_ago),
    _rule(rf"(?P<pre>i){_AMOUNT}(?P<u>[uyh])(?![']s)", meanings.ahead),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])(?P<dir>[lzB])(?!d)", meanings.later),
    _rule(r"d?(?P<u>u)(?P<dir>[lz])", meanings.unit_later),
    _rule(rf"(?P<dir>F){_AMOUNT}(?P<u>[uyh])", meanings.later),
    _rule(r"d?(?P<mod>[LXT])~?(?P<amt>[NnVY])(?P<u>[uyh])", meanings.stretch),
    _rule(r"d?(?P<mod>[LXT])(?P<u>[y])", meanings.stretch),
    _rule(r"d?~?(?P<amt>[Nn])(?P<mod>[LXT])(?P<u>[uyh])", meanings.stretch),
    _rule(rf"{_AMOUNT}-?(?P<u>[uyh])", meanings.length),
    _rule(rf"{_AMOUNT}(?P<u>[uyh])&(?P<amt2>[NnaV])(?P<u2>[uyh])", meanings.length),
    _rule(r"(?P<amt>[Nn])-(?P<u>[uyh])-[uy]", meanings.length),
    _rule(r"~?(?P<half>H)a?(?P<u>[uh])", meanings.length),
    _rule(r"(?<=[sAim~])(?P<u>y)", meanings.vague_length),
    _rule(r"~?(?P<amt>[NnY])-?(?P<f>f)", meanings.lasting),
    _rule(r"(?P<I>I)", meanings.long),
    _rule(r"(?P<t>t)", meanings.adverb_set),
    _rule(r"(?P<p>@)", meanings.daily_part),
    _rule(r"e(?P<amt>[NnoV])?(?:(?P<w>[wW])|(?P<p>[pq])|(?P<u>[uyh]))", meanings.every),
    _rule(r"%(?P<u>[uh])", meanings.every),
    _rule(r"(?P<half>H)?(?P<c>[cnN])C", meanings.clock),
    _rule(r"(?<=[mFURBi~])(?P<c>c)", meanings.clock),
    _rule(r"(?<=[mFU])(?P<c>[nN])(?P<u>h)", meanings.dutch_clock, "nl"),
    _rule(r"(?<=[miUs])d?(?P<p>[pq])(?!r)|(?P<mod>[TL])(?P<p2>[pq])", meanings.part_of_day),
    _rule(r"(?P<v>\?)", meanings.vague),
)


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
