"""Who is for or against what is offered or proposed: "backs the bid", "lehnt den Plan ab"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from wederhoor.compare.cast import Cast
from wederhoor.compare.critics import Named
from wederhoor.compare.deeds import BID
from wederhoor.compare.questions import PLAN_KEY, country_key
from wederhoor.compare.same_event import Instance
from wederhoor.compare.things import is_bid, plan_of
from wederhoor.compare.voices import last_speaker
from wederhoor.record import EventId, ReportId, Stance, Statement

SIDES: frozenset[Stance] = frozenset(("support", "oppose"))
MAX_WORDS = 10  # of what is supported; more is a sentence of its own


def find_sides(
    instances: Sequence[Instance], statements: Sequence[Statement], named: Named, cast: Cast
) -> Iterator[tuple[Statement, EventId]]:
    """Statements for or against a bid or a plan, with an event of the only one that their report tells of."""
    told: dict[tuple[ReportId, str], dict[int, EventId]] = defaultdict(dict)
    for number, instance in enumerate(instances):
        if kind := _kind_of(instance):
            for one in instance.told:
                told[one.event.report, kind].setdefault(number, one.event.id)
    for statement in sorted(statements, key=lambda statement: statement.id) if told else ():
        if statement.stance in SIDES and not statement.events and len(statement.content.text.split()) <= MAX_WORDS:
            offered = told.get((statement.report, _named_kind(statement.content.text)), {})
            for number, event in offered.items() if len(offered) == 1 else ():
                if _may_be(statement, instances[number], named, cast):
                    yield statement, event


def _may_be(statement: Statement, instance: Instance, named: Named, cast: Cast) -> bool:
    """Whether nobody else is named: "the Peruvian bid" is not the bid of a firm from elsewhere."""
    parties = {instance.question.agent, instance.question.target}
    speaker = last_speaker(statement, cast)
    others = named(statement) - parties - {cast.actor_key(speaker), cast.state_key(speaker)}
    country = country_key(statement.content.text, cast.languages.get(statement.report, "en"))
    return not others and (not country or country in parties)


def _kind_of(instance: Instance) -> str:
    if instance.question.goods.startswith(PLAN_KEY):
        return PLAN_KEY
    return BID if instance.question.goods == BID else ""


def _named_kind(words: str) -> str:
    if is_bid(words):
        return BID
    return PLAN_KEY if plan_of(words, "") else ""
