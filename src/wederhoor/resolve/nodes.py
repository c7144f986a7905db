"""Mentions gathered by what they literally say: the smallest units that are later linked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from wederhoor.record import EntityType, Mention, MentionId, ReportId
from wederhoor.resolve.group_words import group_concept
from wederhoor.resolve.namesakes import told_apart
from wederhoor.text.exonyms import endonym
from wederhoor.text.gazetteer import Known, government, lookup, metonym
from wederhoor.text.genitives import strip_genitive
from wederhoor.text.names import is_part_of_name, name_tokens
from wederhoor.text.slavic_cases import nominatives

Family = Literal["person", "place", "organisation", "thing"]

_PLURAL = re.compile(r"(?<=\w{4})(?:ern|er|en|n|s|e)$")
_ENDING = re.compile(r"(?<=\w{4})e[nrsm]?$")
_ISCH = re.compile(r"(?<=\wisch)e[nrsm]?\b")  # German adjectives in names that others print: Rheinische Post
_EUROPE = re.compile(r"^Europa(?=[a-zäöü]{5})")  # Europaparlamentarier
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
IN_REPORT = "in report|"  # begins the keys of what has a name in one report only


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
    return tuple(
        _node(part, bearers, known_by_key.get(key))
        for key in sorted(members)
        for part, bearers in sorted(_namesakes(key, members[key]))
    )


def _namesakes(key: NodeKey, mentions: list[Mention]) -> Iterator[tuple[NodeKey, list[Mention]]]:
    """The key with its mentions; several where a full name is that of several persons."""
    if not key.startswith("person|") or is_part_of_name(mentions[0].name):
        yield key, mentions
        return
    for countries, bearers in told_apart(mentions):
        yield f"{key}|{countries}" if countries else key, bearers


def are_told_apart(a: Node, b: Node) -> bool:
    """Whether two nodes are the bearers of one full name, kept apart by their offices."""
    is_full = a.family == "person" and not a.is_part and not b.is_part
    return is_full and a.key.split("|")[:2] == b.key.split("|")[:2]


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
    if mention.form == "nominal" and mention.type in ("organisation", "government"):
        group = group_key(mention.name, mention.language) if mention.type == "organisation" else None
        return group or _key_in_report(mention)
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
    return f"{family}|{_uninflected(name) if mention.language[:2] == 'de' else _ISCH.sub('', name)}"


def _key_in_report(mention: Mention) -> NodeKey | None:
    """The key of what only its noun names (die Staatsanwaltschaft): in another report it may be another."""
    words = [lookup(word, mention.language) for word in mention.name.split()]
    is_country_told = any(known is not None and known.country for known in words)
    is_group = group_concept(fold(mention.name).split()[-1]) is not None
    return None if is_country_told or is_group else f"{IN_REPORT}{fold(mention.name)}|{mention.report}"


def _endonym(mention: Mention) -> str | None:
    """The name that stands for all of a place in other languages, in whatever case it is written."""
    bare = strip_genitive(mention.name, mention.language)
    forms = (mention.name, bare, *nominatives(mention.name, mention.language))
    return next((first for form in forms if (first := endonym(form))), None)


def group_key(name: str, language: str) -> NodeKey | None:
    """The key of people of one country or union taken together (griechische Reeder); None where none is named."""
    words = [(word, _group_of(word, language)) for word in _EUROPE.sub("EU ", name).replace("-", " ").split()]
    told = {whose for _, whose in words if whose is not None}
    nouns = [word.lower() for word, whose in words if whose is None and word[:1].isalpha()]
    if len(told) != 1 or not nouns:
        return None
    concept = group_concept(nouns[-1])
    return f"group|{told.pop()}|{concept or language[:2] + '|' + _PLURAL.sub('', nouns[-1])}"


def _group_of(word: str, language: str) -> str | None:
    """The country or union that a word names; None for other words."""
    known = lookup(word, language)
    return None if known is None else known.country or (known.key if known.kind == "body" else None)


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
