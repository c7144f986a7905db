"""The lines of what happened and what is planned, and the timeline over them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from wederhoor.compare.indexes import statements_by_event
from wederhoor.publish import labels
from wederhoor.publish.lines import Chip, EventLine, RoleView, StatementLine, Words
from wederhoor.publish.timeline import Dated, OpenEnd, Timeline, draw
from wederhoor.publish.views.context import Context, days_of, event_words, kind_words
from wederhoor.publish.views.statements import Lines
from wederhoor.record import Event, Role, RoleName

WIDE, NARROW = 720, 340  # widths of the timeline: page and phone


def event_lines(context: Context, lines: Lines) -> tuple[list[EventLine], list[EventLine]]:
    """Dated events in the order of their days, and the undated in the order of the reports."""
    holding = statements_by_event(context.case.statements)
    dated, undated = (
        [event_line(context, event, [lines[s.id] for s in holding.get(event.id, ())]) for event in events]
        for events in by_day(context.case.events)
    )
    return dated, undated


def by_day(events: Sequence[Event]) -> tuple[list[Event], list[Event]]:
    """Dated events in the order of their days, and the undated as they come."""
    dated = sorted((e for e in events if days_of(e)), key=lambda event: (*(days_of(event) or ()), event.id))
    return dated, [event for event in events if not days_of(event)]


def event_line(context: Context, event: Event, holding: Sequence[StatementLine]) -> EventLine:
    """The line of an event that these statements hold."""
    time = event.time
    return EventLine(
        id=event.id,
        gist=event_words(event),
        type=labels.EVENTS[event.type],
        status=event.status,
        status_words=labels.status_words(event.status, hearsay=bool(holding) and all(s.hearsay for s in holding)),
        when=labels.interval_words(time.first, time.last) if time else f"told {context.published_days(event.report)}",
        when_words=context.words(event.report, time.words) if time and time.words else None,
        trigger=context.words(event.report, event.trigger, event.id),
        roles=tuple(_role(context, event, role) for role in _told_once(context, event)),
        publisher=context.printed_by(event.report),
        told_by=tuple((line.stance, Chip(line.gist, f"#line-{line.id}")) for line in holding),
        tags=context.tags(events=[event], reports=[event.report], days=days_of(event) or ()),
        checked=context.checked.get(event.id),
    )


def _told_once(context: Context, event: Event) -> Iterator[Role]:
    """The roles without "its" beside the name of whom it means in the same part."""
    named = {
        (r.role, entity.id)
        for r in event.roles
        if (entity := context.look.entity(r.mention)) and not _meant(context, r)
    }
    for role in event.roles:
        entity = context.look.entity(role.mention)
        if not _meant(context, role) or entity is None or (role.role, entity.id) not in named:
            yield role


def _role(context: Context, event: Event, role: Role) -> RoleView:
    entity = context.look.entity(role.mention)
    words = context.words(event.report, role.words)
    linked = Words(words.text, words.language, f"#line-{entity.id}" if entity else None)
    return RoleView(labels.ROLES[role.role], linked, _meant(context, role))


def _meant(context: Context, role: Role) -> str:
    """The name of whoever is told without it: "er", "the firm", "Minsk" for a government."""
    entity, mention = context.look.entity(role.mention), context.look.mentions.get(role.mention or "")
    if entity is None or mention is None or entity.name in role.words.text:
        return ""
    if mention.form == "metonym":
        return entity.name if entity.type == "government" else ""
    is_spelled_so = role.words.text.casefold() in {name.text.casefold() for name in entity.names}  # "Dutch" deliveries
    return entity.name if mention.form in ("pronoun", "nominal") and not is_spelled_so else ""


def timelines(context: Context) -> Iterator[tuple[str, Timeline]]:
    """The drawing for a page and for a phone; tellings of one event on one day are drawn once, with their number."""
    same: dict[tuple[str, str, str, str, OpenEnd], list[Event]] = defaultdict(list)
    for event in context.case.events:
        if days := days_of(event):
            asked = context.findings_of.get(event.id)
            one = asked[0].id if asked else _label(context, event)
            same[(*days, one, event.status, _open_end(event))].append(event)
    bars = [
        Dated(
            first=first,
            last=last,
            label=_label(context, events[0]) + (f" ({len(events)} times)" if len(events) > 1 else ""),
            href=f"#line-{events[0].id}",
            status=status,
            open_end=open_end,
        )
        for (first, last, _, status, open_end), events in same.items()
    ]
    for name, width in (("wide", WIDE), ("narrow", NARROW)):
        if timeline := draw(bars, width):
            yield name, timeline


def _label(context: Context, event: Event) -> str:
    """`visit: Anna Berg → Vienna`; `harm: 11 people`."""
    who = _first_role(context, event, "agent", "goods")
    whom = _first_role(context, event, "patient", "recipient", "destination", "place")
    number = "" if who else _first_role(context, event, "quantity")
    parties = " → ".join(filter(None, (who, " ".join(filter(None, (number, whom))))))
    return ": ".join(filter(None, (kind_words(event), parties)))


def _first_role(context: Context, event: Event, *wanted: RoleName) -> str:
    return next((context.role_name(role) for kind in wanted for role in event.roles if role.role == kind), "")


def _open_end(event: Event) -> OpenEnd:
    """`until` when nobody knows the first day, `from` when nobody knows the last."""
    time = event.time
    return "" if time is None or (time.first and time.last) else "from" if time.first else "until"
