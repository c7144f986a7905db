"""Clusters described as entities: best label, every spelling, type, reports, and why they are one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from wederhoor.record import Entity, EntityType, Mention, MentionId, Merge, Name, Reason, entity_id, mention_key
from wederhoor.resolve.nodes import Node, is_part_of_name, position
from wederhoor.resolve.score import Link, Rarity
from wederhoor.text.gazetteer import Known, country_name, uninflected

_TYPES: tuple[EntityType, ...] = (
    "person", "organisation", "company", "government", "place", "goods", "initiative", "other",
)  # fmt: skip
_GOVERNMENT = {"de": "{} (Regierung)", "nl": "{} (regering)", "en": "{} (government)"}
_NAMED_WEIGHT = 3  # a name tells more about what a thing is than a description of it

Followers = Mapping[MentionId, Sequence[Mention]]


def describe(
    nodes: Sequence[Node], links: Sequence[Link], followers: Followers, rarity: Rarity, language: str
) -> Entity:
    """The entity of one cluster; `followers` are the pronouns and nominals behind each mention."""
    named = [mention for node in nodes for mention in node.mentions]
    behind = [mention for head in named for mention in followers.get(head.id, ())]
    mentions = sorted((*named, *behind), key=position)
    known = next((node.known for node in nodes if node.known), None)
    names = _names(named, behind)
    return Entity(
        id=entity_id(known.key if known else mention_key(mentions[0])),
        type=known.type if known else _type(mentions),
        name=_known_label(known, named, language) if known else _label(names, _type(mentions), language),
        names=names,
        country=known.country if known else None,
        wikidata=known.wikidata if known else None,
        reports=tuple(sorted({mention.report for mention in mentions})),
        mentions=tuple(mention.id for mention in mentions),
        merges=_merges(nodes, links, followers, rarity),
    )


def _names(named: Sequence[Mention], behind: Sequence[Mention]) -> tuple[Name, ...]:
    """Every spelling, commonest first."""
    spelled = [*named, *(mention for mention in behind if mention.form in ("name", "metonym"))]
    counts = Counter((_spelled(mention), mention.language) for mention in spelled)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Name(text=text, language=language, count=count) for (text, language), count in ordered)


def _spelled(mention: Mention) -> str:
    """Without an ending that the gazetteer shows to be one."""
    return uninflected(mention.name, mention.language) if mention.type != "person" else mention.name


def _type(mentions: Sequence[Mention]) -> EntityType:
    votes: Counter[EntityType] = Counter()
    for mention in mentions:
        votes[mention.type] += _NAMED_WEIGHT if mention.form == "name" else 1
    return min(votes, key=lambda kind: (-votes[kind], _TYPES.index(kind)))


def _label(names: Sequence[Name], kind: EntityType, language: str) -> str:
    """A full name before a surname, then the reports' language, then the commonest, then the longest."""

    def rank(name: Name) -> tuple[bool, bool, int, int, str, str]:
        partial = kind == "person" and is_part_of_name(name.text)
        return (partial, name.language[:2] != language, -name.count, -len(name.text), name.text, name.language)

    return min(names, key=rank).text


def _known_label(known: Known, named: Sequence[Mention], language: str) -> str:
    country = country_name(known.country, language) if known.country else known.name
    if known.key.startswith("government:"):
        return _GOVERNMENT.get(language, _GOVERNMENT["en"]).format(country)
    if known.key.startswith("country:"):
        return country
    spelled = Counter(_spelled(m) for m in named if m.form in ("name", "metonym") and m.language[:2] == language)
    return min(spelled, key=lambda text: (-spelled[text], -len(text), text)) if spelled else known.name


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
