"""What one named party does to a thing without a name: "Kyiv struck the plant"."""

from __future__ import annotations

from wederhoor.compare.cast import Cast
from wederhoor.compare.questions import THING_KEY, WORDS_KEY, Question, parts_of, question_of
from wederhoor.compare.things import part_of, thing_of
from wederhoor.record import Event, EventType

DONE_TO_THINGS: frozenset[EventType] = frozenset(("attack", "suspend", "restrict"))


def unnamed_question(event: Event, cast: Cast) -> Question | None:
    """The question that tellings of one day may share; None where the parties are asked about, or nobody is named."""
    if event.type not in DONE_TO_THINGS or question_of(event, cast):
        return None
    agent = parts_of(event, cast).agent
    patients = [r.words.text for r in event.roles if r.role == "patient" and not cast.player(r)]
    things = (*map(thing_of, patients), *map(part_of, patients))
    thing = "" if cast.quantity_of(event) else next(filter(None, things), "")
    is_named = agent and not agent.startswith(WORDS_KEY)
    return Question(event.type, agent, f"{THING_KEY}{thing}", "") if is_named and thing else None
