"""The lines of who is who: every spelling, why the names are one, and what each report calls them besides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wederhoor.publish import labels
from wederhoor.publish.lines import EntityLine, MergeView, OfficeView, Spelling, Tags, Words
from wederhoor.publish.views.called import Framings, called, framings
from wederhoor.publish.views.context import Context, numbers_of
from wederhoor.record import WIKIDATA_ID, Entity, Held, Mention, Merge
from wederhoor.text.gazetteer import keys, known

Mentions = Mapping[str, Mapping[str, Sequence[Mention]]]  # by entity and report


def entity_mentions(context: Context) -> Mentions:
    return {entity.id: context.look.mentions_by_report(entity) for entity in context.case.entities}


def linked_mentions(mentions: Mentions) -> Iterator[str]:
    """Those that an entity's line leads to: the first of each spelling, the first in each report, descriptions."""
    for by_report in mentions.values():
        yield from (group[0].id for group in by_report.values())
        yield from (mention.id for mention in first_by_name(by_report).values())
        told = (mention for group in by_report.values() for mention in group)
        yield from (mention.id for mention in told if mention.form == "nominal" or mention.offices)


def entity_lines(context: Context, mentions: Mentions) -> list[EntityLine]:
    """The most told of first."""
    framed = framings(context)
    return [entity_line(context, entity, mentions[entity.id], framed) for entity in by_weight(context.case.entities)]


def by_weight(entities: Iterable[Entity]) -> list[Entity]:
    """The most told of first."""
    return sorted(entities, key=lambda e: (-len(e.reports), -len(e.mentions), e.name, e.id))


def entity_line(
    context: Context,
    entity: Entity,
    by_report: Mapping[str, Sequence[Mention]],
    framed: Framings,
) -> EntityLine:
    wikidata = entity.wikidata if entity.wikidata and WIKIDATA_ID.fullmatch(entity.wikidata) else None
    return EntityLine(
        id=entity.id,
        name=entity.name,
        type=entity.type,
        country=entity.country,
        wikidata=wikidata,
        spellings=tuple(_spellings(entity, first_by_name(by_report))),
        places=tuple(
            (context.printed_by(report), f"#words-{group[0].id}", len(group)) for report, group in by_report.items()
        ),
        merges=tuple(_merges(context, entity)),
        n_mentions=len(entity.mentions),
        n_reports=len(entity.reports),
        n_said=context.n_said[entity.id],
        called=called(context, entity, by_report, framed),
        offices=tuple(_offices(context, entity.offices)),
        search=" ".join(dict.fromkeys([entity.name, *(name.text for name in entity.names)])).lower(),
        tags=Tags(
            actors=numbers_of([entity.id], context.actors),
            publishers=numbers_of((context.publisher(report) for report in entity.reports), context.publishers),
        ),
    )


def _offices(context: Context, offices: Sequence[Held]) -> Iterator[OfficeView]:
    """Each office once for each tenure, where it is told first."""
    first: dict[tuple[str, str], Held] = {}
    for held in offices:
        first.setdefault((held.office.title.casefold(), held.office.tenure), held)
    for held in first.values():
        office, speaker = held.office, context.look.entities.get(held.speaker or "")
        yield OfficeView(
            tenure=labels.TENURES[office.tenure],
            words=context.words(held.report, office.words, held.mention),
            when=labels.interval_words(office.time.first, office.time.last) if office.time else "",
            said_by=", ".join((*([f"as {speaker.name} says"] if speaker else []), context.printed_by(held.report))),
        )


def _merges(context: Context, entity: Entity) -> Iterator[MergeView]:
    """Why the names are one; links between the same names by the same rule are told once."""
    told: dict[tuple[str, tuple[str, ...]], list[Merge]] = defaultdict(list)
    for merge in entity.merges:
        mentions = (context.look.mentions.get(mention) for mention in merge.mentions)
        names = tuple(dict.fromkeys(mention.words.text for mention in mentions if mention))
        told[merge.rule, names].append(merge)
    for (rule, names), alike in told.items():
        yield MergeView(
            rule=rule,
            score=f"{min(merge.score for merge in alike):.2f}",
            names=names,
            reasons=tuple(f"{r.rule}: {_plain(r.detail)} ({r.bits:+.1f} bits)" for r in alike[0].reasons),
            n_links=len(alike),
        )


def _plain(detail: str) -> str:
    """Without keys of the gazetteer."""
    return known(detail).name if ":" in detail and detail in keys() else detail


def first_by_name(by_report: Mapping[str, Sequence[Mention]]) -> dict[tuple[str, str], Mention]:
    """The first mention of each spelling."""
    first: dict[tuple[str, str], Mention] = {}
    for mention in (mention for group in by_report.values() for mention in group):
        first.setdefault((mention.name, mention.language), mention)
    return first


def _spellings(entity: Entity, first: Mapping[tuple[str, str], Mention]) -> Iterator[tuple[str, tuple[Spelling, ...]]]:
    by_language: dict[str, list[Spelling]] = defaultdict(list)
    for name in sorted(entity.names, key=lambda n: (-n.count, n.text)):
        mention = first.get((name.text, name.language))
        words = Words(name.text, name.language, f"#words-{mention.id}" if mention else None)
        by_language[name.language].append(Spelling(words, name.count))
    for language in sorted(by_language):
        yield labels.language_name(language), tuple(by_language[language])
