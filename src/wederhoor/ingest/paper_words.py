"""What papers.toml says of how papers call themselves."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

from wederhoor.ingest.lexicon import alternatives
from wederhoor.ingest.outlets import is_capitalised, names_in_text

Paper = Literal["sure", "likely"]

ARTICLES = frozenset({"the", "de", "het", "der", "die", "das", "le", "la", "les", "el", "los", "las"})
_NAME_AND_DASH = r"(?P<name>[^|:–—]{3,40}?)\s*(?:[|:–—]|\s-)\s+"
_LISTS = ("de", "nl", "en", "fr", "es")


@dataclass(frozen=True, slots=True)
class Papers:
    """What papers.toml says; words in lower case."""

    sure: frozenset[str]
    likely: frozenset[str]
    ends: dict[str, Paper]  # of compounds
    before: frozenset[str]
    times: frozenset[str]  # words that tell when a paper appears
    regions: frozenset[str]
    names: dict[str, str]  # of outlets.toml, by their lower case without an article
    broadcasters: frozenset[str]
    broadcasters_end: tuple[str, ...]
    beside: frozenset[str]
    editions: frozenset[str]
    desks: frozenset[str]
    services: tuple[str, ...]
    subtitled: re.Pattern[str]
    blog: re.Pattern[str]
    before_date: re.Pattern[str]
    staff: re.Pattern[str]
    appeared: re.Pattern[str]
    slogans: frozenset[str]
    when: re.Pattern[str]  # "am Abend"
    taken_from: re.Pattern[str]
    go_on_at: re.Pattern[str]
    written_for: re.Pattern[str]
    legal_form: re.Pattern[str]


@cache
def papers() -> Papers:
    """The words of papers.toml, and the names of outlets.toml."""
    data = tomllib.loads(resources.files("wederhoor.ingest").joinpath("papers.toml").read_text(encoding="utf-8"))
    lists = [data[language] for language in _LISTS]
    ends: dict[str, Paper] = {}
    for kind in ("likely", "sure"):
        ends |= {word: kind for words in lists if words["compounds"] for word in words[kind]}
    lines = data["lines"]
    any_of = {key: alternatives(words) for key, words in lines.items()}
    return Papers(
        sure=frozenset(word for words in lists for word in words["sure"]),
        likely=frozenset(word for words in lists for word in words["likely"]),
        ends=dict(sorted(ends.items(), key=lambda item: -len(item[0]))),
        before=frozenset(word for words in lists for word in words["before"]),
        times=frozenset(lines["times"]),
        regions=frozenset(word for words in lists for word in words["regions"]),
        names={without_paper_article(name): name for name in names_in_text().values()},
        broadcasters=frozenset(data["broadcasters"]["words"]),
        broadcasters_end=tuple(data["broadcasters"]["ends"]),
        beside=frozenset(lines["beside"]),
        editions=frozenset(lines["editions"]),
        desks=frozenset(lines["desks"]),
        services=tuple(lines["services"]),
        subtitled=re.compile(
            rf"{_NAME_AND_DASH}(?:\S+\s+){{0,2}}?(?:{any_of['subtitles']})\s.{{2,40}}",
            re.I,
        ),
        blog=re.compile(
            rf"{_NAME_AND_DASH}(?:\S+\s+){{0,3}}[\w-]*(?:{any_of['blogs']})(?:\s.{{0,40}})?",
            re.I,
        ),
        before_date=re.compile(rf"\s+(?:{any_of['before_date']})\Z"),
        staff=re.compile(rf"(?<=\w)\s+(?:{any_of['staff']})\Z"),
        appeared=re.compile(
            rf".*\b(?:{any_of['appeared']})\s+(?:(?:the|de|het|der|die|dem|den)\s+)?"
            r"(?P<name>[^.,;(]{2,60}?)(?=[.,;(]|\s(?:on|am|op|le|el|vom)\s|\Z)",
            re.I,
        ),
        slogans=frozenset(lines["slogans"]),
        when=re.compile(rf"\s+(?:{any_of['when']})\Z", re.I),
        taken_from=re.compile(rf"\W*(?:{any_of['taken_from']})\s*:\s*(?P<name>[^:]{{2,60}})", re.I),
        go_on_at=re.compile(rf"\W*(?:{any_of['go_on_at']})\s*:?\s*(?P<address>\S+\.\w{{2,6}})\S*", re.I),
        written_for=re.compile(rf"\s(?:{any_of['written_for']})\s(?P<paper>[^\W\d_a-zà-ÿ][^|,;·()\d]{{3,60}})\Z"),
        legal_form=re.compile(rf"\s+(?:{any_of['legal_forms']})\Z"),
    )


def without_paper_article(name: str) -> str:
    """A name in small letters, without the article of any language before it."""
    first, _, rest = name.casefold().partition(" ")
    return rest if first in ARTICLES and rest else name.casefold()


def is_desk(part: str) -> bool:
    """Whether it names an office of a paper: "Rotterdam bureau"."""
    place, _, last = part.rpartition(" ")
    return last.casefold() in papers().desks and is_capitalised(place)
