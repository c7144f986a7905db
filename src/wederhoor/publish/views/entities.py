"""The lines of who is who: every spelling, why the names are one, and what each report calls them besides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wederhoor.publish import labels
from wederhoor.publish.lines import EntityLine, MergeView, OfficeView, Spelling, Tags, Words
from wederhoor.publish.views.context import Context, numbers_of
from wederhoor.record import WIKIDATA_ID, Entity, Held, Mention, Merge
from wederhoor.text.gazetteer import keys, known

LONGEST_ARTICLE = 3  # letters
MAX_CALLED = 12  # descriptions shown of one entity
MAX_CALLED_LETTERS = 70  # longer ones are misread clauses
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
    return [
        entity_line(context, entity, mentions[entity.id], framed.get(entity.id, ()))
        for entity in by_weight(context.case.entities)
    ]


def by_weight(entities: Iterable[Entity]) -> list[Entity]:
    """The most told of first."""
    return sorted(entities, key=lambda e: (-len(e.reports), -len(e.mentions), e.name, e.id))


def entity_line(
    context: Context,
    entity: Entity,
    by_report: Mapping[str, Sequence[Mention]],
    framed: Sequence[tuple[str, Words]],
) -> EntityLine:
    wikidata = entity.wikidata if entity.wikidata and WIKIDATA_ID.fullmatch(entity.wikidata) else None
    spelled = {name.text.casefold() for name in entity.names}
    offices = {held.office.words.text for held in entity.offices}  # told in a line of their own
    called = [*_descriptions(context, by_report), *framed]
    distinct = {
        words.text.casefold(): (publisher, words)
        for publisher, words in reversed(called)
        if _bare(words.text) not in spelled and not any(office in words.text for office in offices)
    }
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
        called=tuple(list(reversed(distinct.values()))[:MAX_CALLED]),
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
            said_by=speaker.name if speaker else context.printed_by(held.report),
        )


def _bare(text: str) -> str:
    """Without a first word that may be an article: "the USA" is no description of the USA."""
    first, _, rest = text.casefold().partition(" ")
    return rest if rest and len(first) <= LONGEST_ARTICLE else text.casefold()


def _descriptions(context: Context, by_report: Mapping[str, Sequence[Mention]]) -> Iterator[tuple[str, Words]]:
    """What reports call an entity without its name: "the dictator"."""
    for report, group in by_report.items():
        for mention in group:
            if mention.form == "nominal":
                yield context.printed_by(report), context.words(report, mention.words, mention.id)


def framings(context: Context) -> Mapping[str, Sequence[tuple[str, Words]]]:
    """What reports put before an entity's name: "the small fish Anna Berg", from the roles and the speakers."""
    found: dict[str, list[tuple[str, Words]]] = defaultdict(list)
    told = [(event.report, role.mention, role.words) for event in context.case.events for role in event.roles]
    told += [(s.report, s.speaker, s.speaker_words) for s in context.case.statements if s.speaker_words]
    for report, mention_id, words in told:
        mention = context.look.mentions.get(mention_id or "")
        entity = context.look.entity(mention_id)
        if not (mention and entity and mention.form == "name"):
            continue
        name = mention.words.text
        is_before = words.text.endswith(name) and _bare(words.text) != name.casefold()  # "Perus Vorschlag" is not Peru
        if is_before and words.text != name and len(words.text) <= MAX_CALLED_LETTERS:
            found[entity.id].append((context.printed_by(report), context.words(report, words)))
    return found


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
