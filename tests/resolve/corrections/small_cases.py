"""Small cases whose entities are grouped by hand, so that no rule of resolving decides what a correction finds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from fakes import a_case, a_report
from wederhoor.publish.verify import check_derived_ids, check_entities
from wederhoor.record import (
    Case,
    Correction,
    Entity,
    EntityType,
    Mention,
    Merge,
    Name,
    entity_id,
    mention_id,
    mention_key,
)
from wederhoor.resolve.corrections.apply import Corrected, correct
from wederhoor.resolve.corrections.pointing import Pointer


def case_of(
    *texts: str,
    one: Iterable[Sequence[str]] = (),
    types: Mapping[str, EntityType] | None = None,
    cut: Mapping[str, str] | None = None,
    pronouns: Sequence[tuple[str, str]] = (),
) -> Case:
    """A case of these texts; spellings of a group in `one` are one entity, each other spelling is one of its own.

    Of names in `cut` only the end is read; the first words of a pair in `pronouns` are one that stands for the second.
    """
    reports = [a_report(text, path=f"{number}.txt") for number, text in enumerate(texts)]
    case = a_case(*reports)
    case = replace(case, mentions=tuple(shorter(mention, (cut or {}).get(mention.name)) for mention in case.mentions))
    for words, meant in pronouns:
        head = next(mention.id for mention in case.mentions if mention.name == meant)
        case = replace(case, mentions=tuple(as_pronoun(m, head) if m.name == words else m for m in case.mentions))
    label = {
        spelling: group[0] for group in [*one, *((meant, words) for words, meant in pronouns)] for spelling in group
    }
    members: dict[str, list[Mention]] = {}
    for mention in case.mentions:
        members.setdefault(label.get(mention.name, mention.name), []).append(mention)
    entities = [entity(name, mentions, (types or {}).get(name)) for name, mentions in members.items()]
    return replace(case, entities=tuple(sorted(entities, key=lambda found: found.id)))


def shorter(mention: Mention, name: str | None) -> Mention:
    if name is None:
        return mention
    words = replace(mention.words, start=mention.words.end - len(name), text=name)
    return replace(mention, id=mention_id(mention.report, words.start, words.end, "name"), words=words, name=name)


def as_pronoun(mention: Mention, antecedent: str) -> Mention:
    name = mention_id(mention.report, mention.words.start, mention.words.end, "pronoun")
    return replace(mention, id=name, form="pronoun", antecedent=antecedent)


def entity(name: str, mentions: Sequence[Mention], kind: EntityType | None) -> Entity:
    """One entity of the mentions: those spelled alike are surely one, spellings less so in the order they stand."""
    spelled: dict[str, list[str]] = {}
    ordered = sorted(mentions, key=lambda m: (m.report, m.words.start))
    for mention in ordered:
        spelled.setdefault(mention.name, []).append(mention.id)
    merges = [Merge(mentions=tuple(ids), rule="same name", score=1.0) for ids in spelled.values() if len(ids) > 1]
    firsts = [ids[0] for ids in spelled.values()]
    merges += [Merge(mentions=(firsts[0], other), rule="alike", score=0.9) for other in firsts[1:]]
    return Entity(
        id=entity_id(mention_key(ordered[0])),
        type=kind or ordered[0].type,
        name=name,
        names=tuple(
            Name(text=text, language="en", count=len(ids))
            for text, ids in spelled.items()
            if any(mention.name == text and mention.form == "name" for mention in mentions)
        ),
        country=None,
        wikidata=None,
        reports=tuple(sorted({mention.report for mention in mentions})),
        mentions=tuple(mention.id for mention in ordered),
        merges=tuple(merges),
    )


def corrected(case: Case, *corrections: Correction) -> Corrected:
    """What the corrections make of the case, which is sound."""
    made = correct(case.entities, case.mentions, corrections, "en")
    after = replace(case, entities=made.entities)
    assert [*check_entities(after), *check_derived_ids(replace(after, findings=(), routes=()))] == []
    return made


def after(case: Case, *corrections: Correction) -> Case:
    made = corrected(case, *corrections)
    return replace(case, entities=made.entities, corrections=corrections, outcomes=made.outcomes)


def pointer(case: Case) -> Pointer:
    return Pointer(case)


def spellings(entities: Iterable[Entity]) -> set[frozenset[str]]:
    """What each entity is called, in all its spellings."""
    return {frozenset(name.text for name in entity.names) for entity in entities}


def called(entities: Iterable[Entity], name: str) -> Entity:
    """The one entity with this spelling."""
    [found] = [entity for entity in entities if any(spelled.text == name for spelled in entity.names)]
    return found
