"""Clusters described as entities: best label, every spelling, type, reports, and why they are one."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from wederhoor.record import Entity, EntityType, Mention, MentionId, Merge, Name, Reason, entity_id, mention_key
from wederhoor.resolve.known_persons import known_leader
from wederhoor.resolve.nodes import Node, position
from wederhoor.resolve.organisations import parts
from wederhoor.resolve.score import Link, Rarity
from wederhoor.resolve.stated import Followers
from wederhoor.resolve.told_countries import most_told
from wederhoor.text.gazetteer import Known, country_name, lookup, uninflected
from wederhoor.text.names import is_part_of_name

_TYPES: tuple[EntityType, ...] = (
    "person", "company", "place", "organisation", "government", "goods", "initiative", "other",
)  # fmt: skip
_BODIES = ("organisation", "government", "company")
_ADJECTIVE = re.compile(r"(?<=\w{3})e[nmrs]?$")
_ENOUGH_FIRM = 5  # a firm is called one in so many mentions at least
_NAMED_WEIGHT = 3  # a name tells more about what a thing is than a description of it


def describe(
    nodes: Sequence[Node],
    links: Sequence[Link],
    followers: Followers,
    rarity: Rarity,
    language: str,
    told: Mapping[MentionId, str],
) -> Entity:
    """The entity of one cluster.

    `followers` are the pronouns and nominals behind each mention, `told` the countries that words beside mentions tell.
    """
    named = [mention for node in nodes for mention in node.mentions]
    behind = [mention for head in named for mention in followers.get(head.id, ())]
    mentions = sorted((*named, *behind), key=position)
    known = next((node.known for node in nodes if node.known), None)
    leader = known_leader(nodes)
    names = names_of(named, behind)
    return Entity(
        id=entity_id(known.key if known else mention_key(mentions[0])),
        type=known.type if known else type_of(mentions),
        name=_known_label(known, _by_their_names(nodes), language)
        if known
        else label_of(names, type_of(mentions), language),
        names=names,
        country=known.country if known else leader.country if leader else _country_of(nodes, told),
        wikidata=known.wikidata if known else leader.wikidata if leader else None,
        reports=tuple(sorted({mention.report for mention in mentions})),
        mentions=tuple(mention.id for mention in mentions),
        merges=_merges(nodes, links, followers, rarity),
    )


def _country_of(nodes: Sequence[Node], told: Mapping[MentionId, str]) -> str | None:
    """The country that the names tell, else the words beside them; of a palace, the country that it rules."""
    beside = (told[mention.id] for node in nodes for mention in node.mentions if mention.id in told)
    return _country_in_names(nodes) or most_told(beside) or _country_of_seat(nodes)


def _country_of_seat(nodes: Sequence[Node]) -> str | None:
    known = (lookup(node.name, node.language) for node in nodes if node.family == "place")
    return next((seat.country for seat in known if seat is not None and seat.kind == "seat"), None)


def _country_in_names(nodes: Sequence[Node]) -> str | None:
    """The country of an organisation whose names tell one and no other: the Turkish army."""
    told = [parts(n.name, n.language).countries for n in nodes if n.family == "organisation"]
    countries = set().union(*told)
    return next(iter(countries)) if len(countries) == 1 else None


def names_of(named: Sequence[Mention], behind: Sequence[Mention]) -> tuple[Name, ...]:
    """Every spelling, commonest first."""
    counted = [*named, *(mention for mention in behind if mention.form in ("name", "metonym"))]
    counts = Counter((spelled(mention), mention.language) for mention in counted)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Name(text=text, language=language, count=count) for (text, language), count in ordered)


def spelled(mention: Mention) -> str:
    """Without an ending that the gazetteer shows to be one."""
    return uninflected(mention.name, mention.language) if mention.type != "person" else mention.name


def type_of(mentions: Sequence[Mention]) -> EntityType:
    """The type that most mentions have; a ministry is part of a government."""
    votes: Counter[EntityType] = Counter()
    for mention in mentions:
        tells = mention.form == "name" or mention.type == "company"  # only a firm is called "the firm"
        votes["government" if _is_ministry(mention) else mention.type] += _NAMED_WEIGHT if tells else 1
    if votes["company"] * _ENOUGH_FIRM >= votes["organisation"] > 0:
        votes["company"] += votes.pop("organisation")  # a firm is one wherever nobody says so
    return min(votes, key=lambda kind: (-votes[kind], _TYPES.index(kind)))


def _is_ministry(mention: Mention) -> bool:
    return mention.type == "organisation" and "ministry" in parts(mention.name, mention.language).concepts


def _is_inflected(name: Name) -> bool:
    """German with an adjective that is not in the nominative: russischen Militär beside russische Armee."""
    first, _, rest = name.text.partition(" ")
    return bool(rest) and name.language[:2] == "de" and first.islower() and not first.endswith("e")


def label_of(names: Sequence[Name], kind: EntityType, language: str) -> str:
    """A full name before a part of it, then the reports' language, then the commonest, then the longest."""

    def rank(name: Name) -> tuple[bool, bool, bool, int, int, str, str]:
        partial = is_part_of_name(name.text) if kind == "person" else kind == "company" and _is_head(name, names)
        foreign, inflected = name.language[:2] != language, _is_inflected(name)
        return (partial, foreign, inflected, -name.count, -len(name.text), name.text, name.language)

    best = min(names, key=rank)
    return nominative(best.text) if best.language[:2] == "de" and kind in _BODIES else best.text


def _is_head(name: Name, names: Sequence[Name]) -> bool:
    """Whether a firm is also called by a longer name that begins so: Brand, of Brand Pumpen."""
    return any(other.text.startswith((f"{name.text} ", f"{name.text}-")) for other in names)


def nominative(name: str) -> str:
    """A German name of an adjective and a noun as it stands alone: chinesisches Außenministerium."""
    adjective, _, noun = name.partition(" ")
    stem = _ADJECTIVE.sub("", adjective)
    is_adjective = adjective[:1].islower() or stem.endswith(tuple(_table()["german_stems"]["of_adjectives"].split()))
    if not noun or " " in noun or not is_adjective or stem == adjective:
        return name
    ending = next((end for end, nouns in _endings().items() if noun.lower().endswith(nouns)), None)
    return f"{stem}{ending} {noun}" if ending is not None else name


@cache
def _endings() -> dict[str, tuple[str, ...]]:
    """By the ending of a German adjective the ends of the nouns that it stands before."""
    return {ending: tuple(nouns.split()) for ending, nouns in _table()["german_adjectives"].items()}


@cache
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("wederhoor.resolve").joinpath("labels.toml").read_text("utf-8"))


def _by_their_names(nodes: Sequence[Node]) -> list[Mention]:
    """What is called by a name that the gazetteer knows; not what only describes it."""
    return [mention for node in nodes if node.known is not None for mention in node.mentions]


def _known_label(known: Known, named: Sequence[Mention], language: str) -> str:
    country = country_name(known.country, language) if known.country else known.name
    if known.key.startswith("government:"):
        calls = _table()["government"]
        return calls.get(language, calls["en"]).format(country)
    if known.key.startswith("country:"):
        return country
    forms = ("name",) if known.kind == "body" else ("name", "metonym")  # the EU is not called Brussels
    counts = Counter(spelled(m) for m in named if m.form in forms and m.language[:2] == language)
    if not counts:
        return known.name
    best = min(counts, key=lambda text: (text.isupper(), -counts[text], -len(text), text))  # spelled out rather
    return nominative(best) if language == "de" else best


def _merges(nodes: Sequence[Node], links: Sequence[Link], followers: Followers, rarity: Rarity) -> tuple[Merge, ...]:
    first = {node.key: min(node.mentions, key=position).id for node in nodes}
    merges = [_of_node(node, rarity) for node in nodes if len(node.mentions) > 1]
    merges += [Merge(mentions=(first[x.a], first[x.b]), rule=x.rule, score=x.score, reasons=x.reasons) for x in links]
    for node in nodes:
        for head in node.mentions:
            if behind := followers.get(head.id):
                ids = tuple(mention.id for mention in sorted(behind, key=position))
                reason = Reason(rule="antecedent", bits=0.0, detail=head.words.text)
                merges.append(Merge(mentions=(head.id, *ids), rule="antecedent", score=0.9, reasons=(reason,)))
    return tuple(merges)


def _of_node(node: Node, rarity: Rarity) -> Merge:
    rule = "gazetteer" if node.known else "same name"
    detail = node.known.key if node.known else node.name
    reason = Reason(rule=rule, bits=rarity.bits(node.name), detail=detail)
    return Merge(mentions=tuple(mention.id for mention in node.mentions), rule=rule, score=1.0, reasons=(reason,))
