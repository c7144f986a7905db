"""Who is who: mentions of all reports judged to be one thing become one entity."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from wederhoor.record import Entity, Event, Mention, MentionId, Report
from wederhoor.resolve.decide import decide
from wederhoor.resolve.describe import describe
from wederhoor.resolve.misreadings import corrected
from wederhoor.resolve.nodes import gather, heads
from wederhoor.resolve.score import Rarity
from wederhoor.resolve.told_countries import told_countries


def resolve_entities(
    mentions: Sequence[Mention], reports: Sequence[Report], events: Sequence[Event] = ()
) -> tuple[Entity, ...]:
    """The entities that the mentions name, sorted by id; the order of mentions, reports and events does not matter.

    Names come first; `events` tell who is meant where names leave it open.

    A mention with an antecedent belongs where that belongs. Pronouns and nominals without one belong to no entity,
    unless the gazetteer knows them (die Chinesen) or a country tells them apart (griechische Reeder). Every link is
    kept as a Merge with its reasons.
    """
    unique = corrected(sorted({mention.id: mention for mention in mentions}.values(), key=lambda mention: mention.id))
    head_of = heads(unique)
    followers: dict[MentionId, list[Mention]] = defaultdict(list)
    for mention in unique:
        if head_of[mention.id].id != mention.id:
            followers[head_of[mention.id].id].append(mention)
    nodes = gather([mention for mention in unique if head_of[mention.id].id == mention.id])
    by_id = {report.id: report for report in reports}
    clusters = decide(nodes, by_id, followers, events)
    rarity, language = Rarity(nodes), majority_language(reports)
    told = told_countries(unique, by_id)
    found = (describe(group, links, followers, rarity, language, told) for group, links in clusters.groups())
    return tuple(sorted(found, key=lambda entity: entity.id))


def majority_language(reports: Sequence[Report]) -> str:
    counts = Counter(report.language[:2] for report in reports)
    return min(counts, key=lambda language: (-counts[language], language), default="en")
