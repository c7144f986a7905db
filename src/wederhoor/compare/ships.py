"""What strikes for a state under a name of its own: "the Malian frigate Kora"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wederhoor.compare.groups import country_of_group
from wederhoor.record import Entity, EntityId, EntityType, Mention, MentionId, Report, ReportId

NAMED: frozenset[EntityType] = frozenset(("other", "organisation", "company", "goods"))
BEFORE = 40  # letters in which it is said what the name is of
N_WORDS = 3


def states_of_ships(
    entities: Sequence[Entity], mentions: Iterable[Mention], reports: Mapping[ReportId, Report]
) -> Mapping[EntityId, str]:
    """The country of each warship and the like, by the words right before its name; the commonest country."""
    named: Mapping[MentionId, EntityId] = {
        mention: entity.id for entity in entities if entity.type in NAMED for mention in entity.mentions
    }
    votes: dict[EntityId, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        entity = named.get(mention.id) if mention.form == "name" else None
        report = reports.get(mention.report)
        if entity and report and (country := _country_before(mention.words.start, report)):
            votes[entity][country] += 1
    return {entity: min(found, key=lambda code: (-found[code], code)) for entity, found in votes.items()}


def _country_before(start: int, report: Report) -> str | None:
    before = report.text[max(0, start - BEFORE) : start].rpartition("\n")[2].rpartition(".")[2]
    words = before.rstrip(" \"'„“”«»‘’").split()[-N_WORDS:]
    return country_of_group(" ".join(words), report.language, "armed") if words else None
