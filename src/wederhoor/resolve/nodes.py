"""Mentions gathered by what they literally say: the smallest units that are later linked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from wederhoor.record import EntityType, Mention, MentionId, ReportId
from wederhoor.text.exonyms import endonym
from wederhoor.text.gazetteer import Known, government, lookup, metonym
from wederhoor.text.genitives import strip_genitive
from wederhoor.text.names import is_part_of_name, name_tokens
from wederhoor.text.slavic_cases import nominatives

Family = Literal["person", "place", "organisation", "thing"]

_PLURAL = re.compile(r"(?<=\w{4})(?:ern|er|en|n|s|e)$")
_ENDING = re.compile(r"(?<=\w{4})e[nrsm]?$")
_GENITIVE = re.compile(r"(?<=\w{3})s$")

FAMILY: Mapping[EntityType, Family] = {
    "person": "person",
    "place": "place",
    "organisation": "organisation",
    "company": "organisation",
    "government": "organisation",
    "goods": "thing",
    "initiative": "thing",
    "other": "thing",
}

NodeKey = str


@dataclass(frozen=True, slots=True)
class Node:
    """Mentions with one name, or of one entry of the gazetteer; part of a person's name counts in its report only."""

    key: NodeKey
    family: Family
    name: str
    language: str
    mentions: tuple[Mention, ...]
    known: Known | None  # None: not in the gazetteer
    is_part: bool  # of a person's name: a surname alone, or a given name that is only an initial
    countries: frozenset[str] = frozenset()  # ISO codes, of the offices that a person is said to hold
    nominatives: tuple[str, ...] = ()  # what the name may be without the ending of a case

    @property
    def readings(self) -> tuple[str, ...]:
        """The name, and what it may be in the nominative."""
        return (self.name, *self.nominatives)

    @property
    def reports(self) -> frozenset[ReportId]:
        return frozenset(mention.report for mention in self.mentions)


def heads(mentions: Sequence[Mention]) -> dict[MentionId, Mention]:
    """For each mention the one at the start of its chain of antecedents; itself where it has none that exists."""
    by_id = {mention.id: mention for mention in mentions}
    found: dict[MentionId, Mention] = {}
    for mention in mentions:
        path = [mention]
        while (ante := path[-1].antecedent) in by_id and by_id[ante] not in path:
            path.append(by_id[ante])
        ring = path[-1].antecedent in by_id  # a circle: its first mention in the text stands for all
        found[mention.id] = min(path, key=position) if ring else path[-1]
    return found


def position(mention: Mention) -> tuple[ReportId, int, int, MentionId]:
    return (mention.report, mention.words.start, mention.words.end, mention.id)


def gather(mentions: Sequence[Mention]) -> tuple[Node, ...]:
    """Nodes of the mentions that name something, sorted by key; pronouns and unknown nominals are in none."""
    written: dict[ReportId, set[tuple[Family, str]]] = defaultdict(set)
    for mention in mentions:
        written[mention.report].add((FAMILY[mention.type], fold(mention.name)))
    members: dict[NodeKey, list[Mention]] = defaultdict(list)
    known_by_key: dict[NodeKey, Known] = {}
    for mention in mentions:
        known = known_thing(mention)
        key = f"known|{known.key}" if known else _key(mention, written[mention.report])
        if key is not None:
            members[key].append(mention)
        if key is not None and known is not None:
            known_by_key.setdefault(key, known)
    return tuple(_node(key, members[key], known_by_key.get(key)) for key in sorted(members))


def _node(key: NodeKey, mentions: list[Mention], known: Known | None) -> Node:
    ordered = tuple(sorted(mentions, key=position))
    first = min(ordered, key=lambda m: (m.form != "name", len(m.name), m.name, m.language))
    family = FAMILY[known.type] if known else FAMILY[first.type]
    part = family == "person" and is_part_of_name(first.name)
    countries = frozenset(o.country for m in ordered for o in m.offices if o.country is not None)
    bases = nominatives(first.name, first.language) if known is None else ()
    return Node(key, family, first.name, first.language, ordered, known, part, countries, bases)


def _key(mention: Mention, written: set[tuple[Family, str]]) -> NodeKey | None:
    name = fold(mention.name)
    if mention.form == "nominal" and mention.type == "organisation":
        return group_key(mention.name, mention.language)
    if mention.form not in ("name", "metonym") or not name:
        return None
    family = FAMILY[mention.type]
    if mention.language[:2] in ("de", "nl") and len(name) > 3 and name.endswith("s") and (family, name[:-1]) in written:
        name = name[:-1]  # a genitive: the report has the name without -s too
    if family == "person":
        name = " ".join(token.lower() for token in name_tokens(name)) or name
        if is_part_of_name(mention.name):
            return f"{family}|{name}|{mention.report}"
    if family == "place" and (first := _endonym(mention)):
        return f"{family}|{fold(first)}"
    return f"{family}|{_uninflected(name) if mention.language[:2] == 'de' else name}"


def _endonym(mention: Mention) -> str | None:
    """The name that stands for all of a place in other languages, in whatever case it is written."""
    bare = strip_genitive(mention.name, mention.language)
    forms = (mention.name, bare, *nominatives(mention.name, mention.language))
    return next((first for form in forms if (first := endonym(form))), None)


def group_key(name: str, language: str) -> NodeKey | None:
    """The key of people of one country taken together (griechische Reeder); None where no country is named."""
    words = [(word, lookup(word, language)) for word in name.split()]
    countries = {known.country for _, known in words if known is not None and known.country}
    nouns = [word.lower() for word, known in words if known is None and word[:1].isalpha()]
    if len(countries) != 1 or not nouns:
        return None
    return f"group|{countries.pop()}|{language[:2]}|{_PLURAL.sub('', nouns[-1])}"


def _uninflected(name: str) -> str:
    """A German name of several words without the endings of its adjectives and its genitive: Lakonische(n) Golf(s)."""
    *adjectives, noun = name.split(" ")
    if not adjectives:
        return name
    return " ".join([*(_ENDING.sub("", word) for word in adjectives), _GENITIVE.sub("", noun)])


@lru_cache(maxsize=262144)
def fold(name: str) -> str:
    """A name without case, quotes and spacing."""
    return re.sub(r"[\s\u00a0]+", " ", name.strip(" \"'„“”‚‘’»«\u203a\u2039")).casefold()


def known_thing(mention: Mention) -> Known | None:
    """The entry of the gazetteer that a mention names; a person is never one."""
    if mention.form == "pronoun" or mention.type == "person":
        return None
    if (mention.form == "nominal" or FAMILY[mention.type] == "organisation") and (
        found := government(mention.name, mention.language)
    ):
        return found
    known = lookup(mention.name, mention.language)
    if known is None or mention.type == "goods":
        return None
    if known.kind in ("outlet", "agency", "seat") and mention.type == "place":
        return None  # the Kremlin that crowds gather at is a building
    if known.kind == "capital" and (mention.form == "metonym" or mention.type == "government"):
        return metonym(known)
    return known
