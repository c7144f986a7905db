"""What events of several reports have in common: the question that they all answer, as a key and as an English line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.groups import Kind, country_of_group, names_nobody
from wederhoor.compare.offices import state_of
from wederhoor.compare.things import PEACE_PLAN, flow_of
from wederhoor.record import MUTUAL, Event, EventType, RoleName
from wederhoor.text.gazetteer import country_name, lookup

WORDS_KEY = "words:"
FIRMS_KEY = "firms:"  # those of a country, whoever they are
THING_KEY = "thing:"  # a thing that has no name in the report
AS_STATE: tuple[Kind, ...] = ("arming", "armed")
Level = Literal["happened", "ongoing", "planned", "possible"]  # how far a thing has come, strongest first

# sold or given: to the question whether something arrives it is one
SAME_QUESTION: Mapping[EventType, EventType] = MappingProxyType({"trade": "supply", "travel": "visit"})
TARGETS: Mapping[EventType, tuple[RoleName, ...]] = MappingProxyType(
    {
        "supply": ("recipient", "destination", "patient"),
        "visit": ("patient", "destination", "place"),
        "deploy": ("place", "destination"),
    }
)
TARGET_ENOUGH: frozenset[EventType] = frozenset(("detain", "appoint", "sanction"))  # whoever did it
TO_PEOPLE: frozenset[EventType] = frozenset(("attack", "harm"))  # whoever did it, where a person is named
BY_STATES: frozenset[EventType] = frozenset(("supply", "sanction", "restrict", "suspend", "deploy", "attack", "evade"))
TO_STATES: frozenset[EventType] = frozenset(("visit", "supply"))  # whose officials count as the state
OF_FLOWS: frozenset[EventType] = frozenset(("suspend", "restrict"))  # asked of what is stopped, if that is a flow
ABOUT_GOODS: frozenset[EventType] = frozenset(("supply", "produce", "deploy"))
WITH_ARTICLE = ("United", "Netherlands", "Philippines", "Czech Republic", "Dominican", "Bahamas", "Maldives")
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
        "harm": ("harm", "harmed"),
        "surveil": ("watch", "watched"),
    }
)
MANY = ("s", "people", "aircraft", "”")  # ends of kinds of goods that are several; “words” of a report may be
BECOMING: Mapping[EventType, str] = MappingProxyType({"own": "come to own"})  # what has begun, instead of what lasts
CROWDS: Mapping[str, str] = MappingProxyType(  # what follows "Were people "
    {"killed": "killed", "injured": "injured", "protesting": "protesting"}
)
ACTIVE: Mapping[Level, tuple[str, str]] = MappingProxyType(  # of one, of several
    {"happened": ("Did", "Did"), "ongoing": ("Does", "Do"), "planned": ("Will", "Will"), "possible": ("Might", "Might")}
)
PASSIVE: Mapping[Level, tuple[str, str, str]] = MappingProxyType(  # of one, of several, and what follows the name
    {
        "happened": ("Was", "Were", ""),
        "ongoing": ("Is", "Are", ""),
        "planned": ("Will", "Will", "be "),
        "possible": ("Might", "Might", "be "),
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Question:
    """Who does what to whom with what; entities of one state count as that state, empty text is unknown."""

    type: EventType
    agent: str
    target: str
    goods: str  # or, of a crowd that nobody names, what became of it or what it did (`CROWDS`)

    @property
    def n_known(self) -> int:
        return sum(1 for part in (self.agent, self.target, self.goods) if part)

    @property
    def is_whole(self) -> bool:
        """Whether nothing more could be known."""
        return bool(self.agent and self.target and (self.goods or self.type not in ABOUT_GOODS))


def question_of(event: Event, cast: Cast) -> Question | None:
    """The question that an event answers, alone or beside a fuller telling; None when too little is known."""
    question = parts_of(event, cast)
    return question if _is_known(question, cast) else None


def parts_of(event: Event, cast: Cast) -> Question:
    """What is known of the question that an event answers, however little."""
    kind = SAME_QUESTION.get(event.type, event.type)
    agent = party_of(event, cast, ("agent",), as_state=kind in BY_STATES)
    target = party_of(event, cast, TARGETS.get(kind, ("patient", "recipient")), as_state=kind in TO_STATES)
    goods = cast.goods_of(event) if kind in ABOUT_GOODS else None
    category = goods[1] if goods and goods[1] != "other" else ""
    if kind in MUTUAL and target and target < agent:
        agent, target = target, agent
    if kind in OF_FLOWS and (flow := _flow(event, cast)):
        target, category = "", flow
    return Question(kind, agent, target, category)


def _flow(event: Event, cast: Cast) -> str:
    """What an event stops, where it is a flow of goods: "fuel exports"."""
    language = cast.languages.get(event.report, "en")
    flows = (flow_of(role.words.text, language) for role in event.roles if role.role in ("patient", "goods"))
    return next(filter(None, flows), "")


def party_of(event: Event, cast: Cast, roles: Sequence[RoleName], *, as_state: bool) -> str:
    """Who plays one of the roles; by words where they name nobody, so that "Chinese firms" do not count as untold."""
    entity = next(iter(cast.in_role(event, *roles)), None)
    if entity:
        return cast.state_key(entity) if as_state else cast.actor_key(entity)
    words = cast.described(event, *roles)
    if not words or names_nobody(words):
        return ""
    return _described_party(words, cast.languages.get(event.report, "en"), as_state=as_state)


def _described_party(words: str, language: str, *, as_state: bool) -> str:
    """A country's firms are one party in all languages; its army, weapons and arms industry are the state."""
    if as_state:
        groups = (country_of_group(words, language, kind) for kind in AS_STATE)
        if state := state_of(words, language, "organs") or next(filter(None, groups), None):
            return f"{STATE_KEY}{state}"
    country = country_of_group(words, language, "firms")
    return f"{FIRMS_KEY}{country}" if country else f"{WORDS_KEY}{words.casefold()}"


def _is_known(question: Question, cast: Cast) -> bool:
    """Whether two parts are known; of an arrest it is enough who is held, of a killing which person."""
    if question.type not in VERBS or (question.agent and question.agent == question.target):
        return False
    enough = (
        question.type in TARGET_ENOUGH and question.target and not question.target.startswith((STATE_KEY, WORDS_KEY))
    )
    victim = cast.entities.get(question.target) if question.type in TO_PEOPLE else None
    named = [
        part for part in (question.agent, question.target, question.goods) if part and not part.startswith(WORDS_KEY)
    ]
    return bool(enough) or len(named) > 1 or (victim is not None and victim.type == "person")


def country_key(words: str, language: str) -> str:
    """The first country that words name ("China's plan", "belarussischem Boden"); empty for none."""
    named = (lookup(word, language) for word in re.findall(r"[^\W_]+", words))
    country = next((thing.country for thing in named if thing and thing.country), None)
    return f"{STATE_KEY}{country}" if country else ""


class Labels:
    """Names for the parts of questions."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def line(self, question: Question, level: Level, *, goods: str = "", way: str = "", when: str = "") -> str:
        """The question in English: "Did China supply weapons to Russia?".

        `goods` are words for goods of no known kind, `way` is a stop that all tellings name, `when` tells two events
        apart that are asked alike.
        """
        if question.goods in CROWDS:
            _, several, be = PASSIVE[level]
            asked = f"{several} people {be}{CROWDS[question.goods]} at {self.name(question.target)}"
            return f"{asked} ({when})?" if when else f"{asked}?"
        if question.goods == PEACE_PLAN:
            asked = f"{ACTIVE[level][0]} {self.name(question.agent)} present a {PEACE_PLAN}"
            return f"{asked} ({when})?" if when else f"{asked}?"
        thing = question.goods or (f"“{goods}”" if goods else "")
        asked = self._active(question, level, thing) if question.agent else self._passive(question, level, thing)
        along = "from" if question.type == "attack" else "by way of"
        asked = f"{asked} {along} {self.name(way)}" if way else asked
        return f"{asked} ({when})?" if when else f"{asked}?"

    def _active(self, question: Question, level: Level, thing: str) -> str:
        lasting = VERBS[question.type][0]
        verb = lasting if level == "ongoing" else BECOMING.get(question.type, lasting)
        agent, target = self.name(question.agent), self.name(question.target)
        one, several = ACTIVE[level]
        one = several if question.agent.startswith(FIRMS_KEY) else one
        if question.type in MUTUAL and target:
            return f"{several} {agent} and {target} {verb.removesuffix(' with')}"
        if question.type == "supply":
            return f"{one} {agent} {verb} {' to '.join(part for part in (thing, target) if part)}"
        where = f" in {target}" if question.type == "deploy" and target else ""
        return f"{one} {agent} {verb} {thing or target}{where}"

    def _passive(self, question: Question, level: Level, thing: str) -> str:
        one, several, be = PASSIVE[level]
        target, passive = self.name(question.target), VERBS[question.type][1]
        auxiliary = several if thing.endswith(MANY) else one
        if question.type in ("deploy", "produce"):
            return f"{auxiliary} {thing} {be}{passive}{f' in {target}' if target else ''}"
        if thing:
            return f"{auxiliary} {thing} {be}{passive} {target}".rstrip()
        return f"{one} {target} {be}{passive}"

    def name(self, key: str) -> str:
        """The best name for an entity, the English one for a state; empty for nothing."""
        if key.startswith(STATE_KEY):
            name = country_name(key.removeprefix(STATE_KEY), "en")
            return f"the {name}" if name.startswith(WITH_ARTICLE) else name
        if key.startswith(FIRMS_KEY):
            return f"firms from {self.name(STATE_KEY + key.removeprefix(FIRMS_KEY))}"
        if key.startswith(THING_KEY):
            return f"the {key.removeprefix(THING_KEY)}"
        if key.startswith(WORDS_KEY):
            return f"“{key.removeprefix(WORDS_KEY)}”"
        return self._cast.entities[key].name if key else ""
