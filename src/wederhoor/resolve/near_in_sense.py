"""Pairs of entities whose names or descriptions mean about the same, in whatever language: candidates, nothing more."""

from __future__ import annotations

from collections.abc import Sequence

from wederhoor.record import Entity, EntityId, Mention
from wederhoor.resolve.organisations import parts
from wederhoor.text.senses import near_pairs

LEAST_NEAR = 0.55  # cosine; pairs of two things lie about 0.15, and 1 in 60 of them above this
LEAST_WORDS = 3  # of a description, its article among them
MOST_WORDINGS = 4  # of one entity that are looked at


def near_in_sense(entities: Sequence[Entity], mentions: Sequence[Mention]) -> dict[tuple[EntityId, EntityId], float]:
    """The nearest that words for two entities come in two languages, where that is near; the smaller id first.

    What is named in one language by other words is hardly ever the same.
    """
    wanted = {mention: entity.id for entity in entities for mention in entity.mentions}
    wordings: dict[EntityId, dict[str, Mention]] = {}
    for mention in sorted(mentions, key=lambda m: m.id):
        if mention.sense and mention.id in wanted and _means_something(mention):
            wordings.setdefault(wanted[mention.id], {}).setdefault(mention.words.text, mention)
    told = [(one, words) for one in sorted(wordings) for words in list(wordings[one].values())[:MOST_WORDINGS]]
    found: dict[tuple[EntityId, EntityId], float] = {}
    for i, j, near in near_pairs([words.sense for _, words in told], LEAST_NEAR):
        a, b = sorted((told[i][0], told[j][0]))
        if a != b and told[i][1].language[:2] != told[j][1].language[:2]:
            found[a, b] = max(near, found.get((a, b), 0.0))
    return found


def _means_something(mention: Mention) -> bool:
    """Whether there are words to translate: in a description that is more than "the company", or in a name."""
    is_own = mention.form == "nominal" and len(mention.words.text.split()) >= LEAST_WORDS
    return is_own or bool(parts(mention.name, mention.language).concepts)
