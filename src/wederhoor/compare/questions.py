"""What events of several reports have in common: the question that they all answer, as a key."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from wederhoor.compare.cast import STATE_KEY, Cast
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.deeds import RESIGN, deed_of
from wederhoor.compare.groups import Kind, country_of_group, is_group, names_nobody
from wederhoor.compare.offices import is_office, state_of
from wederhoor.compare.things import flow_of, thing_of
from wederhoor.record import MUTUAL, Entity, Event, EventType, RoleName
from wederhoor.text.gazetteer import lookup

WORDS_KEY = "words:"
FIRMS_KEY = "firms:"  # those of a country, whoever they are
PLAN_KEY = "plan:"  # what somebody presents: "peace plan"
THING_KEY = "thing:"  # a thing that has no name in the report
ASKED = "request"  # concept
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
OF_ACTORS: frozenset[EventType] = frozenset(("supply", "attack", "sanction", "deploy", "evade"))  # no town does these
BY_STATES: frozenset[EventType] = frozenset(("supply", "sanction", "restrict", "suspend", "deploy", "attack", "evade"))
TO_STATES: frozenset[EventType] = frozenset(("visit", "supply"))  # whose officials count as the state
OF_FLOWS: frozenset[EventType] = frozenset(("suspend", "restrict"))  # asked of what is stopped, if that is a flow
ABOUT_GOODS: frozenset[EventType] = frozenset(("supply", "produce", "deploy"))
OF_DEEDS: frozenset[EventType] = frozenset(("finance", "detain"))  # a bid is not asked of like a share
UNASKED: frozenset[EventType] = frozenset(("link", "protest", "vote", "other"))  # of parties; crowds and plans are
CROWDS: Mapping[str, str] = MappingProxyType(  # what follows "Were people "
    {"killed": "killed", "injured": "injured", "protesting": "protesting"}
)


@dataclass(frozen=True, slots=True, order=True)
class Question:
    """Who does what to whom with what; entities of one state count as that state, empty text is unknown."""

    type: EventType
    agent: str
    target: str
    goods: str  # or the kind of deed; of a crowd that nobody names, what became of it or what it did (`CROWDS`)

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
    if question.type == "supply" and ASKED in concepts_in(event.trigger.text, cast.languages.get(event.report, "en")):
        return None  # who asks for a thing has not got it
    return question if _is_known(question, cast) else None


def parts_of(event: Event, cast: Cast) -> Question:
    """What is known of the question that an event answers, however little."""
    kind = _kind_asked(event)
    agent = _doer(event, kind, cast)
    if kind in OF_FLOWS and (flow := _flow(event, cast)):
        return Question(kind, agent, "", flow)
    target = party_of(event, cast, TARGETS.get(kind, ("patient", "recipient")), as_state=kind in TO_STATES)
    if kind == "finance" and _is_town(target, cast):
        target = ""  # "a house in Oxa" is paid for, not the town
    if kind == "suspend" and _is_person(target, cast) and (deed := deed_of(event)):
        is_told = deed != RESIGN and not agent.startswith(WORDS_KEY)  # "the federation", in one language or another
        return Question(kind, agent if is_told else "", target, deed)
    if kind in MUTUAL and target and target < agent:
        agent, target = target, agent
    return Question(kind, agent, target, _goods_or_deed(event, kind, cast))


def _kind_asked(event: Event) -> EventType:
    """The type that a question about it has; whoever goes on meeting holds talks."""
    if event.type == "meet" and event.status == "ongoing":
        return "negotiate"
    return SAME_QUESTION.get(event.type, event.type)


def _doer(event: Event, kind: EventType, cast: Cast) -> str:
    agent = party_of(event, cast, ("agent",), as_state=kind in BY_STATES)
    is_no_actor = kind in OF_ACTORS and _is_town(agent, cast)
    if is_no_actor or (kind in TARGET_ENOUGH and agent.startswith(WORDS_KEY)):
        agent = ""
    return _armed(event, cast) if kind == "attack" and not agent else agent


def _goods_or_deed(event: Event, kind: EventType, cast: Cast) -> str:
    """The kind of goods, of what is built, or of the deed; empty where it does not matter or nobody tells."""
    if kind in OF_DEEDS:
        return deed_of(event)
    words, category = (cast.goods_of(event) if kind in ABOUT_GOODS else None) or ("", "")
    if category not in ("", "other"):
        return category
    thing = thing_of(words) if kind == "produce" and words else ""
    return f"{THING_KEY}{thing}" if thing else ""


def _is_person(key: str, cast: Cast) -> bool:
    return key in cast.entities and cast.entities[key].type == "person"


def _armed(event: Event, cast: Cast) -> str:
    """The state whose weapons struck, where nobody is said to have used them: "hit by Malian drones"."""
    language = cast.languages.get(event.report, "en")
    weapons = (role.words.text for role in event.roles if role.role == "goods")
    country = next(filter(None, (country_of_group(words, language, "armed") for words in weapons)), None)
    return f"{STATE_KEY}{country}" if country else ""


def _is_town(key: str, cast: Cast) -> bool:
    """Whether it is a place that acts for no state: what "comes from Izmir" was not sent by the town."""
    return key in cast.entities and cast.entities[key].type == "place"


def _flow(event: Event, cast: Cast) -> str:
    """What an event stops, where it is a flow of goods: "fuel exports"."""
    language = cast.languages.get(event.report, "en")
    flows = (flow_of(role.words.text, language) for role in event.roles if role.role in ("patient", "goods"))
    return next(filter(None, flows), "")


def party_of(event: Event, cast: Cast, roles: Sequence[RoleName], *, as_state: bool) -> str:
    """Who plays one of the roles; by words where they name nobody, so that "Chinese firms" do not count as untold."""
    entity = next(iter(cast.in_role(event, *roles)), None)
    if entity:
        return _firms_of_country(cast.entities[entity]) or (
            cast.state_key(entity) if as_state else cast.actor_key(entity)
        )
    words = cast.described(event, *roles)
    if as_state and (is_office(words, "organs") or is_group(words, "armed")):
        owner = cast.state_key(cast.owner(event, *roles))  # "its navy"
        if owner.startswith(STATE_KEY):
            return owner
    if not words or names_nobody(words):
        return ""
    return _described_party(words, cast.languages.get(event.report, "en"), as_state=as_state)


def _firms_of_country(entity: Entity) -> str:
    """The key of a country's firms taken together, which reports name and describe; empty for all else."""
    if entity.type != "company":
        return ""
    countries = {country_of_group(name.text, name.language, "firms") for name in entity.names}
    return f"{FIRMS_KEY}{entity.country}" if entity.country is not None and countries == {entity.country} else ""


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
    if question.type in UNASKED or (question.agent and question.agent == question.target):
        return False
    enough = (
        question.type in TARGET_ENOUGH and question.target and not question.target.startswith((STATE_KEY, WORDS_KEY))
    )
    is_victim = question.type in TO_PEOPLE and _is_person(question.target, cast)
    named = [
        part for part in (question.agent, question.target, question.goods) if part and not part.startswith(WORDS_KEY)
    ]
    return bool(enough) or len(named) > 1 or is_victim


def country_key(words: str, language: str) -> str:
    """The first country that words name ("China's plan", "belarussischem Boden"); empty for none."""
    named = (lookup(word, language) for word in re.findall(r"[^\W_]+", words))
    country = next((thing.country for thing in named if thing and thing.country), None)
    return f"{STATE_KEY}{country}" if country else ""
