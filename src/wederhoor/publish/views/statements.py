"""The lines of who says what, by speaker."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from wederhoor.publish import labels
from wederhoor.publish.lines import Chip, SpeakerGroup, StatementLine, Words
from wederhoor.publish.views.context import Context, house, report_words
from wederhoor.record import Entity, Published, Statement

STATEMENTS_OPEN = 40  # speakers beyond this many statements start folded
OWN_VOICE = "its own voice"
Lines = Mapping[str, StatementLine]


def statement_lines(context: Context) -> Lines:
    """The line of every statement, by id."""
    return {statement.id: statement_line(context, statement) for statement in context.case.statements}


def statement_line(context: Context, statement: Statement) -> StatementLine:
    look = context.look
    report = look.reports[statement.report]
    speaker = speaker_chip(context, statement)
    said_as = statement.speaker_words
    verb = labels.STANCES[statement.stance]
    through = (_link_of_chain(context, mention) for mention in statement.through)
    entity = look.entity(statement.speaker)
    events = [look.events[event] for event in statement.events if event in look.events]
    return StatementLine(
        id=statement.id,
        gist=f"{'the report' if speaker.name == OWN_VOICE else speaker.name} {verb}",
        stance=statement.stance,
        verb=verb,
        certainty=certainty_words(statement),
        certainty_words=tuple(context.words(report.id, words) for words in statement.certainty_words),
        mode="" if speaker.name == OWN_VOICE else labels.MODES[statement.mode],  # told once
        hearsay=statement.mode == "hearsay",
        content=context.words(report.id, statement.content, statement.id),
        speaker=speaker,
        speaker_words=context.words(report.id, said_as) if said_as and said_as.text != speaker.name else None,
        cue=context.words(report.id, statement.cue) if statement.cue else None,
        chain=tuple(_each_once(Chip(report_words(report), f"#text-{report.id}"), *through, speaker)),
        publisher=report_words(report),
        when=published_days(report.published),
        within=_other(context, statement.within),
        inner=_is_inner(context, statement),
        answers=_other(context, statement.answers),
        answered=_content(context, statement.answers),
        events=tuple(context.event_chips(statement.events)),
        tags=context.tags(
            events=events,
            speakers=[entity.id] if entity else (),
            reports=[report.id],
            days=(report.published.first, report.published.last) if report.published else (),
        ),
        checked=context.checked.get(statement.id),
    )


def certainty_words(statement: Statement) -> str:
    """Told where the speaker is less than certain, or says in so many words how certain."""
    is_told = statement.certainty in labels.WEAKER or statement.certainty_words
    return labels.CERTAINTIES[statement.certainty] if is_told and statement.certainty != "unknown" else ""


def _each_once(*chain: Chip) -> Iterator[Chip]:
    """A paper that quotes what somebody told it stands in the chain once, as does who cites themselves."""
    for before, chip in pairwise((Chip(""), *chain)):
        if chip.name != before.name:
            yield chip


def _other(context: Context, statement_id: str | None) -> Chip | None:
    """Who makes another statement, with a link to it."""
    other = context.look.statements.get(statement_id) if statement_id else None
    return Chip(speaker_chip(context, other).name, f"#line-{other.id}") if other else None


def _is_inner(context: Context, statement: Statement) -> bool:
    """Whether the statement around it is by the same speaker: a quotation inside what is reported of somebody."""
    outer = context.look.statements.get(statement.within or "")
    speaker = context.look.entity(statement.speaker)
    return outer is not None and speaker is not None and context.look.entity(outer.speaker) == speaker


def _content(context: Context, statement_id: str | None) -> Words | None:
    """What another statement says, with a link to its words."""
    other = context.look.statements.get(statement_id) if statement_id else None
    return context.words(other.report, other.content, other.id) if other else None


def speaker_chip(context: Context, statement: Statement) -> Chip:
    """The speaker's entity, else the words for it, else who speaks when nobody is named."""
    if entity := context.look.entity(statement.speaker):
        return Chip(entity.name, f"#line-{entity.id}")
    if statement.speaker_words:
        return Chip(statement.speaker_words.text)
    return Chip(OWN_VOICE if statement.speaker_class == "author" else "an unnamed speaker")


def _link_of_chain(context: Context, mention_id: str) -> Chip:
    """The link of a chain: its entity where it has one, else its words."""
    if entity := context.look.entity(mention_id):
        return Chip(entity.name, f"#line-{entity.id}")
    mention = context.look.mentions.get(mention_id)
    return Chip(mention.name if mention else "somebody")


def published_days(published: Published | None) -> str:
    return labels.interval_words(published.first, published.last) if published else "date not stated"


def speaker_groups(context: Context, lines: Lines) -> tuple[list[SpeakerGroup], list[SpeakerGroup]]:
    """Named speakers, the most quoted first, the voices of a state side by side; then the unnamed and the reports."""
    named: dict[str, list[StatementLine]] = defaultdict(list)
    others: dict[str, list[StatementLine]] = defaultdict(list)
    for statement in context.case.statements:
        entity = context.look.entity(statement.speaker)
        (named[entity.id] if entity else others[statement.speaker_class]).append(lines[statement.id])
    entities = [context.look.entities[e] for e in sorted(named)]
    total: Counter[str] = Counter()
    for entity in entities:
        total[house(entity)] += len(named[entity.id])
    entities.sort(key=lambda e: (-total[house(e)], _house_name(e), -len(named[e.id]), e.name))
    ends = accumulate(len(named[entity.id]) for entity in entities)
    known = [
        _group(entity.id, entity.name, _kind(entity), named[entity.id], unfolded=end <= STATEMENTS_OPEN)
        for entity, end in zip(entities, ends, strict=True)
    ]
    rest = STATEMENTS_OPEN - sum(map(len, named.values()))
    kinds = [(kind, title) for kind, title in labels.SPEAKER_CLASSES.items() if others.get(kind)]
    unknown = [_group(kind, title, "", others[kind], unfolded=len(others[kind]) <= rest) for kind, title in kinds]
    return known, unknown


def _house_name(entity: Entity) -> str:
    """What puts the voices of a state side by side, in the order of the alphabet."""
    return entity.name if house(entity) == entity.id else house(entity)


def _kind(entity: Entity) -> str:
    return " · ".join(filter(None, (labels.ENTITY_TYPES[entity.type][0], entity.country)))


def _group(who: str, title: str, note: str, lines: Sequence[StatementLine], *, unfolded: bool) -> SpeakerGroup:
    counts = Counter(line.stance for line in lines)
    return SpeakerGroup(
        id=f"says-{who}",
        title=title,
        note=note,
        stances=tuple((s, verb, counts[s]) for s, verb in labels.STANCES.items() if counts[s]),
        lines=tuple(lines),
        open=unfolded,
    )
