"""What papers.toml says of how papers call themselves."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

from wederhoor.ingest.outlets import names_in_text

Paper = Literal["sure", "likely"]

ARTICLES = frozenset({"the", "de", "het", "der", "die", "das", "le", "la", "les", "el", "los", "las"})
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


@cache
def papers() -> Papers:
    """The words of papers.toml, and the names of outlets.toml."""
    data = tomllib.loads(resources.files("wederhoor.ingest").joinpath("papers.toml").read_text(encoding="utf-8"))
    lists = [data[language] for language in _LISTS]
    ends: dict[str, Paper] = {}
    for kind in ("likely", "sure"):
        ends |= {word: kind for words in lists if words["compounds"] for word in words[kind]}
    keys = ("taken_from", "go_on_at", "blogs", "before_date", "staff", "appeared", "when", "subtitles")
    patterns = ("|".join(map(re.escape, data["lines"][key])) for key in keys)
    taken, go_on, blogs, before, staff, appeared, when, subtitles = patterns
    return Papers(
        sure=frozenset(word for words in lists for word in words["sure"]),
        likely=frozenset(word for words in lists for word in words["likely"]),
        ends=dict(sorted(ends.items(), key=lambda item: -len(item[0]))),
        before=frozenset(word for words in lists for word in words["before"]),
        times=frozenset(data["lines"]["times"]),
        regions=frozenset(word for words in lists for word in words["regions"]),
        names={without_paper_article(name): name for name in names_in_text().values()},
        broadcasters=frozenset(data["broadcasters"]["words"]),
        broadcasters_end=tuple(data["broadcasters"]["ends"]),
        beside=frozenset(data["lines"]["beside"]),
        editions=frozenset(data["lines"]["editions"]),
        desks=frozenset(data["lines"]["desks"]),
        services=tuple(data["lines"]["services"]),
        subtitled=re.compile(
            rf"(?P<name>[^|:–—]{{3,40}}?)\s*(?:[|:–—]|\s-)\s+(?:\S+\s+){{0,2}}?(?:{subtitles})\s.{{2,40}}", re.I
        ),
        blog=re.compile(
            rf"(?P<name>[^|:–—]{{3,40}}?)\s*(?:[|:–—]|\s-)\s+(?:\S+\s+){{0,3}}[\w-]*(?:{blogs})(?:\s.{{0,40}})?", re.I
        ),
        before_date=re.compile(rf"\s+(?:{before})\Z"),
        staff=re.compile(rf"(?<=\w)\s+(?:{staff})\Z"),
        appeared=re.compile(
            rf".*\b(?:{appeared})\s+(?:(?:the|de|het|der|die|dem|den)\s+)?"
            r"(?P<name>[^.,;(]{2,60}?)(?=[.,;(]|\s(?:on|am|op|le|el|vom)\s|\Z)",
            re.I,
        ),
        slogans=frozenset(data["lines"]["slogans"]),
        when=re.compile(rf"\s+(?:{when})\Z", re.I),
        taken_from=re.compile(rf"\W*(?:{taken})\s*:\s*(?P<name>[^:]{{2,60}})", re.I),
        go_on_at=re.compile(rf"\W*(?:{go_on})\s*:?\s*(?P<address>\S+\.\w{{2,6}})\S*", re.I),
    )


def without_paper_article(name: str) -> str:
    """A name in small letters, without the article of any language before it."""
    first, _, rest = name.casefold().partition(" ")
    return rest if first in ARTICLES and rest else name.casefold()
