"""Events of a case in the classes of PLOVER, one JSON object a line; `plover.toml` holds the mapping.

PLOVER codes what one actor does to another. It has no speaker, no chain and no denial, so that what is negated or only
denied is left out, as in PLOVER data sets; the id of the record and its words lead back to who says it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files

import msgspec

from wederhoor.publish.exports.told import Told, publisher
from wederhoor.record import Case, Entity, Event, EventStatus, EventType, RoleName, Stance, Statement
from wederhoor.text.goods import goods_category

ACTORS: tuple[RoleName, ...] = ("agent",)
RECIPIENTS: tuple[RoleName, ...] = ("recipient", "patient", "destination", "place")


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One class for events of one type; what is not given need not fit."""

    type: EventType
    code: str
    mode: str | None = None
    context: str | None = None
    status: frozenset[EventStatus] | None = None
    roles: frozenset[RoleName] | None = None
    goods: frozenset[str] | None = None
    recipient_state: bool = False


class Mapped(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The mapping of `plover.toml`; quads are 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict."""

    quads: Mapping[str, int]
    statements: Mapping[Stance, str]
    contexts: Mapping[EventStatus, str]
    rules: tuple[Rule, ...]


class Coded(msgspec.Struct, frozen=True, kw_only=True):
    """One PLOVER event; null is unknown."""

    id: str  # of the record's event or statement
    event_type: str
    event_mode: str | None
    quad: int
    contexts: tuple[str, ...]
    date_from: str | None
    date_to: str | None
    actor: str | None
    actor_country: str | None
    recipient: str | None
    recipient_country: str | None
    publisher: str
    report: str
    published_from: str | None
    published_to: str | None
    language: str
    text: str


@cache
def mapping() -> Mapped:
    return msgspec.toml.decode((files(__package__) / "plover.toml").read_bytes(), type=Mapped)


def plover_lines(case: Case) -> Iterator[str]:
    """The lines of the export: events in the order of the reports, then statements that are acts of their own."""
    for coded in plover_events(case):
        yield msgspec.json.encode(coded).decode()


def plover_events(case: Case) -> Iterator[Coded]:
    told = Told(case)
    told_events = set()
    for event in case.events:
        if event.status != "negated" and not told.is_only_objected_to(event) and (rule := rule_for(event, told)):
            told_events.add(event.id)
            yield coded_event(event, rule, told)
    for statement in case.statements:
        code = mapping().statements.get(statement.stance)
        if code and statement.speaker and not told_events.intersection(statement.events):
            yield coded_statement(statement, code, told)


def rule_for(event: Event, told: Told) -> Rule | None:
    """The first rule that the event fits; None where PLOVER has no class for it."""
    return next((rule for rule in mapping().rules if fits(event, rule, told)), None)


def fits(event: Event, rule: Rule, told: Told) -> bool:
    language = told.language(event, event.trigger)
    goods = {goods_category(role.words.text, language) for role in event.roles if role.role == "goods"}
    return (
        event.type == rule.type
        and (rule.status is None or event.status in rule.status)
        and (rule.roles is None or any(role.role in rule.roles for role in event.roles))
        and (rule.goods is None or bool(goods & rule.goods))
        and (not rule.recipient_state or is_state(party(event, RECIPIENTS, told)))
    )


def is_state(entity: Entity | None) -> bool:
    return entity is not None and entity.country is not None and entity.type in ("place", "government")


def party(event: Event, roles: Iterable[RoleName], told: Told) -> Entity | None:
    """The first entity in the first of the roles that has one."""
    found = (told.entity(role) for name in roles for role in event.roles if role.role == name)
    return next((entity for entity in found if entity), None)


def coded_event(event: Event, rule: Rule, told: Told) -> Coded:
    contexts = (rule.context, mapping().contexts.get(event.status))
    days = (event.time.first, event.time.last) if event.time else (None, None)
    words = told.words(event)
    return _coded(
        event, told, rule.code, days, (party(event, ACTORS, told), party(event, RECIPIENTS, told)), words.text,
        mode=rule.mode, contexts=tuple(context for context in contexts if context),
    )  # fmt: skip


def coded_statement(statement: Statement, code: str, told: Told) -> Coded:
    """A demand, promise, support or rejection whose content tells of no coded event: the speaker's own act."""
    words, speaker = statement.content.text, told.look.entity(statement.speaker)
    return _coded(statement, told, code, (None, None), (speaker, None), words, mode=None, contexts=())


def _coded(
    record: Event | Statement,
    told: Told,
    code: str,
    days: tuple[str | None, str | None],
    parties: tuple[Entity | None, Entity | None],
    words: str,
    *,
    mode: str | None,
    contexts: tuple[str, ...],
) -> Coded:
    report, (actor, recipient) = told.report(record), parties
    return Coded(
        id=record.id,
        event_type=code,
        event_mode=mode,
        quad=mapping().quads[code],
        contexts=contexts,
        date_from=days[0],
        date_to=days[1],
        actor=actor.name if actor else None,
        actor_country=actor.country if actor else None,
        recipient=recipient.name if recipient else None,
        recipient_country=recipient.country if recipient else None,
        publisher=publisher(report),
        report=report.id,
        published_from=report.published.first if report.published else None,
        published_to=report.published.last if report.published else None,
        language=report.language,
        text=words,
    )
