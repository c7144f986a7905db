"""What events of several reports have in common: the question that they all answer, as a key and as an English line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.record import Event, EventType, RoleName
from wederhoor.text.gazetteer import country_name

# sold or given: to the question whether something arrives it is one
SAME_QUESTION: Mapping[EventType, EventType] = MappingProxyType({"trade": "supply", "travel": "visit"})
TARGETS: Mapping[EventType, tuple[RoleName, ...]] = MappingProxyType(
    {
        "supply": ("recipient", "destination", "patient"),
        "visit": ("patient", "destination", "place"),
        "deploy": ("place", "destination"),
    }
)
MUTUAL: frozenset[EventType] = frozenset(("meet", "negotiate", "cooperate", "agree"))
WITH_ARTICLE = ("United", "Netherlands", "Philippines", "Czech Republic", "Dominican", "Bahamas", "Maldives")
ABOUT_GOODS: frozenset[EventType] = frozenset(("supply", "produce", "deploy"))
# what follows "Does A …" and "Is B …"
VERBS: Mapping[EventType, tuple[str, str]] = MappingProxyType(
    {
        "supply": ("supply", "supplied to"),
        "sanction": ("sanction", "sanctioned"),
        "visit": ("visit", "visited"),
        "meet": ("meet", "met"),
        "negotiate": ("negotiate with", "negotiated with"),
        "agree": ("agree with", "agreed with"),
        "cooperate": ("cooperate with", "cooperated with"),
        "support": ("support", "supported"),
        "attack": ("attack", "attacked"),
        "evade": ("evade", "evaded"),
        "finance": ("finance", "financed"),
        "own": ("own", "owned"),
        "produce": ("produce", "produced"),
        "detain": ("detain", "detained"),
        "appoint": ("appoint", "appointed"),
        "join": ("join", "joined"),
        "deploy": ("deploy", "deployed"),
        "suspend": ("suspend", "suspended"),
        "restrict": ("restrict", "restricted"),
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Question:
    """Who does what to whom with what; entities of one state count as that state, empty text is unknown."""

    type: EventType
    agent: str
    target: str
    goods: str


def question_of(event: Event, cast: Cast) -> Question | None:
    """The question that an event answers; None when fewer than two of agent, target and kind of goods are known."""
    kind = SAME_QUESTION.get(event.type, event.type)
    agent = cast.actor_key(next(iter(cast.in_role(event, "agent")), None))
    target = cast.actor_key(next(iter(cast.in_role(event, *TARGETS.get(kind, ("patient", "recipient")))), None))
    goods = cast.goods_of(event) if kind in ABOUT_GOODS else None
    category = goods[1] if goods and goods[1] != "other" else ""
    if kind in MUTUAL and target and target < agent:
        agent, target = target, agent
    known = [part for part in (agent, target, category) if part]
    if kind not in VERBS or len(known) < 2 or agent == target or (kind == "supply" and not category):
        return None
    return Question(kind, agent, target, category)


class Labels:
    """Names for the parts of questions."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def line(self, question: Question) -> str:
        """The question in English: "Does China supply weapons to Russia?"."""
        active, passive = VERBS[question.type]
        agent, target, goods = self.name(question.agent), self.name(question.target), question.goods
        if question.type in MUTUAL and agent and target:
            return f"Do {agent} and {target} {active.removesuffix(' with')}?"
        if agent:
            thing = (
                " to ".join(part for part in (goods, target) if part)
                if question.type == "supply"
                else (goods or target)
            )
            where = f" in {target}" if question.type == "deploy" and target else ""
            return f"Does {agent} {active} {thing}{where}?"
        if question.type == "deploy":
            return f"Are {goods} deployed in {target}?"
        if question.type == "produce":
            return f"Are {goods} produced{f' in {target}' if target else ''}?"
        return f"Are {goods} {passive} {target}?" if goods else f"Is {target} {passive}?"

    def name(self, key: str) -> str:
        """The best name for an entity, the English one for a state; empty for nothing."""
        if key.startswith(STATE_KEY):
            name = country_name(key.removeprefix(STATE_KEY), "en")
            return f"the {name}" if name.startswith(WITH_ARTICLE) else name
        return self._cast.entities[key].name if key else ""


def by_question(events: Sequence[Event], cast: Cast) -> Mapping[Question, list[Event]]:
    """Events by the question that they answer, in the order of the questions."""
    found: dict[Question, list[Event]] = {}
    for event in sorted(events, key=lambda event: event.id):
        question = question_of(event, cast)
        if question is not None:
            found.setdefault(question, []).append(event)
    return dict(sorted(found.items()))
