"""What furniture.toml says of the words that newspapers print around their articles."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from wederhoor.ingest import shape


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of furniture.toml; phrases are padded with spaces."""

    reason: str
    line: frozenset[str]
    start: tuple[str, ...]
    within: tuple[str, ...]
    also: tuple[str, ...]
    max_words: int
    then: Literal["nothing", "lines", "rest"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What furniture.toml says."""

    rules: tuple[Rule, ...]
    menu: frozenset[str]
    credit: re.Pattern[str]
    bare_credit: re.Pattern[str]
    agency_at_end: re.Pattern[str]
    agencies: frozenset[str]
    byline: tuple[str, ...]
    ours: tuple[str, ...]
    alerts: frozenset[str]
    own_report: frozenset[str]
    genres: frozenset[str]
    credited: str
    roles: frozenset[str]
    signed: re.Pattern[str]
    writes: re.Pattern[str]
    serves: re.Pattern[str]
    author_roles: frozenset[str]
    presented: str
    asked_to_give: str
    lives_on_gifts: tuple[str, ...]
    ourselves: tuple[str, ...]
    mail: dict[str, list[str]]
    passed_on: str


@cache
def lexicon() -> Lexicon:
    """The rules and word lists of furniture.toml."""
    data = tomllib.loads(resources.files("wederhoor.ingest").joinpath("furniture.toml").read_text(encoding="utf-8"))
    cues, agencies = alternatives(data["credit"]["words"]), alternatives(data["credit"]["agencies"])
    edge = r"(?:^|(?<=[.!?…)\]”“\"’'/|–\-\n])\s*|\s\()\(?"
    writes, places = alternatives(data["author"]["writes"]), alternatives(data["author"]["places"])
    roles, sides = alternatives(data["author"]["roles"]), alternatives(data["author"]["sides"])
    word = r"[^\W\d_a-zà-ÿ][\w.'’-]*"
    more = rf"(?:\s+(?:(?:van|von|de|der|den|und|en|and)\s+)*{word})"
    place, name = rf"{word}{more}{{0,7}}", rf"{word}{more}{{1,7}}"
    return Lexicon(
        rules=tuple(_rule(entry) for entry in data["rule"]),
        menu=frozenset(data["menu"]["words"]),
        credit=re.compile(
            rf"(?:(?:{edge}|\s)(?:{cues})(?:\s*:|\s+(?:by|von|door|via)\b)\s*|(?:©|\([cC]\))\s*)"
            rf"(?P<who>[^.!?:\n]{{2,80}}?)[.)\]]*\s*$",
            re.I,
        ),
        bare_credit=re.compile(
            rf"{edge}(?i:{cues})\s+"
            rf"(?P<who>(?:(?i:{agencies})\b|[^\W\d_a-zà-ÿ][\w.'’-]+)(?:[\s/]+[^\W\d_]\S*){{0,4}})[)\]]*\s*$"
        ),
        agency_at_end=re.compile(
            rf"(?P<who>(?:\S+\s+){{0,3}}(?:\S*/\s*(?:{agencies})|(?:{agencies})\s+via\s+(?:{agencies})))[)\]]?\s*$",
            re.I,
        ),
        agencies=frozenset(data["credit"]["agencies"]),
        byline=tuple(word for word in data["byline"]["start"] if " " not in word),
        ours=_phrases(data["byline"]["ours"]),
        alerts=frozenset(data["byline"]["alerts"]),
        own_report=frozenset(data["byline"]["own_report"]),
        genres=frozenset(data["byline"]["genres"]),
        credited=alternatives(data["byline"]["credited"]),
        roles=frozenset(data["byline"]["roles"]),
        # "Kurierblatt. Ein Kommentar von Eva Klein", "Reporting by Eva Klein in Bonn; editing by Ole Ritz"
        signed=re.compile(
            rf"(?:[^\W\d_a-zà-ÿ][\w-]*(?:\s+[^\W\d_a-zà-ÿ][\w-]*){{0,3}}\s*[.,:|·–—]\s+)?"
            rf"(?i:(?:(?:ein|eine|een|an|a)\s+)?(?:{alternatives(data['byline']['genres'])})\s+(?:von|van|door|by))\s+"
            rf"{name}"
            rf"|(?i:{alternatives(data['byline']['helped'])})\s+{name}"
            rf"(?:\s(?:in|from|aus|uit|te)\s{place}){{0,4}}(?:[;,].{{2,80}})?\.?"
            rf"|(?i:{alternatives(data['byline']['helped'])})\s+(?:{agencies})(?:(?:\s*[,/]|\s\w{{1,3}})\s*(?:{agencies}))*\.?"
        ),
        writes=re.compile(rf"\b(?:{writes})\s+(?:\w+\s+){{0,4}}?(?:{places})\b", re.I),
        serves=re.compile(
            rf",?\s+(?:is|ist)\s+(?:[\w-]+\s+){{0,4}}?(?:[\w-]+(?:-|\s))?\w*(?:{roles})\s+(?:{sides})\b", re.I
        ),
        author_roles=frozenset(data["author"]["roles"]),
        presented=alternatives(data["author"]["presented"]),
        asked_to_give=alternatives(data["closing"]["asked_to_give"]),
        lives_on_gifts=_phrases(data["closing"]["lives_on_gifts"]),
        ourselves=_phrases(data["closing"]["ourselves"]),
        mail=data["mail"],
        passed_on=alternatives(data["passed_on"]["words"]),
    )


def _rule(entry: dict[str, Any]) -> Rule:
    within = _phrases(entry.get("within", ()))
    return Rule(
        reason=entry["reason"],
        line=frozenset(_phrases(entry.get("line", ()))),
        start=_phrases(entry.get("start", ())),
        within=within,
        also=_phrases(entry.get("also", ())),
        max_words=entry.get("max", 90 if within else 14),
        then=entry.get("then", "nothing"),
    )


def _phrases(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(f" {' '.join(shape.words_of(phrase))} " for phrase in phrases)


def alternatives(words: Sequence[str]) -> str:
    """A pattern for one of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
