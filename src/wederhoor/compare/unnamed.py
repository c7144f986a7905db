"""What one named party does to a thing without a name, or proposes: "Kyiv struck the plant", "China's peace plan"."""

from __future__ import annotations

from wederhoor.compare.cast import Cast
from wederhoor.compare.questions import THING_KEY, WORDS_KEY, Question, country_key, party_of, question_of
from wederhoor.compare.things import PEACE_PLAN, before_preposition, plan_of, thing_of
from wederhoor.record import Event, EventType, Report, RoleName

DONE_TO_THINGS: frozenset[EventType] = frozenset(("attack", "suspend", "restrict"))
PROPOSING: frozenset[EventType] = frozenset(("other", "negotiate", "support", "agree"))
OF_OTHERS: frozenset[EventType] = frozenset(("support", "agree"))  # whose agent has not made the plan
PLANNED: frozenset[RoleName] = frozenset(("patient", "goods", "purpose"))
AROUND = 60  # letters after a plan in which its topic stands


def unnamed_question(event: Event, cast: Cast, report: Report) -> Question | None:
    """The question that tellings of one day may share; None where the parties are asked about, or nobody is named."""
    if question_of(event, cast):
        return None
    if event.type in DONE_TO_THINGS:
        return _done(event, cast)
    return _proposed(event, cast, report) if event.type in PROPOSING else None


def _done(event: Event, cast: Cast) -> Question | None:
    agent = party_of(event, cast, ("agent",), as_state=True)
    things = (thing_of(r.words.text) for r in event.roles if r.role == "patient" and not cast.player(r))
    thing = "" if cast.quantity_of(event) else next(filter(None, things), "")
    is_named = agent and not agent.startswith(WORDS_KEY)
    return Question(event.type, agent, f"{THING_KEY}{thing}", "") if is_named and thing else None


def _proposed(event: Event, cast: Cast, report: Report) -> Question | None:
    told = [event.trigger, *(role.words for role in event.roles if role.role in PLANNED)]
    plans = [words for words in told if plan_of(words.text, report.text[words.start : words.end + AROUND])]
    maker = party_of(event, cast, ("agent",), as_state=True) if event.type not in OF_OTHERS else ""
    if not maker:
        owners = (country_key(before_preposition(words.text), report.language) for words in plans)
        maker = next(filter(None, owners), "")
    is_named = plans and maker and not maker.startswith(WORDS_KEY)
    return Question("other", maker, "", PEACE_PLAN) if is_named else None
