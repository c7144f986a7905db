"""Questions as English lines: "Did China supply weapons to Russia?"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from wederhoor.compare.cast import STATE_KEY, STATES, Cast
from wederhoor.compare.deeds import BAR, BID, RESIGN, SENTENCE, SHARE
from wederhoor.compare.offices import is_state_itself
from wederhoor.compare.origins import plain_body
from wederhoor.compare.questions import ABOUT_GOODS, CROWDS, FIRMS_KEY, PLAN_KEY, THING_KEY, WORDS_KEY, Level, Question
from wederhoor.compare.wording import words_of
from wederhoor.record import MUTUAL, Entity, EntityType, EventType, entity_id
from wederhoor.text.gazetteer import country_name, lookup

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
BODIES_WITH_ARTICLE = ("EU", "UN", "IAEA", "WHO", "OSCE", "IMF", "WTO", "Kremlin")
BODIES_ENDING = (
    "Union",
    "Nations",
    "Bank",
    "Organization",
    "Organisation",
    "Commission",
    "Council",
    "Court",
    "Ministry",
)
DESCRIBED: frozenset[EntityType] = frozenset(("company", "organisation", "government"))
USERS = frozenset(("company", "person", "organisation"))
BUILDING = ("build", "built")  # what one does with a bridge
CLOSE = "close"
DEEDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        CLOSE: ("close", "closed"),
        BID: ("bid for", "bid for"),
        SHARE: ("own a share of", "partly owned"),
        SENTENCE: ("sentence", "sentenced"),
        BAR: ("suspend", "suspended"),
    }
)
VOWELS = "aeiou"
MANY = ("s", "people", "aircraft", "”")  # ends of kinds of goods that are several; “words” of a report may be
BECOMING: Mapping[EventType, str] = MappingProxyType({"own": "come to own"})  # what has begun, instead of what lasts
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


def _verbs(question: Question) -> tuple[str, str]:
    if question.goods == BID and not question.target:
        return ("make a bid", "bid for")
    if question.type == "produce" and question.goods.startswith(THING_KEY):
        return BUILDING
    return DEEDS.get(question.goods, VERBS[question.type])


def _english(entity: Entity) -> str:
    """The English name of what the gazetteer knows, else the name in the record."""
    languages = {one.text: one.language for one in reversed(entity.names)}
    language = languages.get(entity.name, next(iter(languages.values()), "en"))
    thing = None if entity.corrections else lookup(entity.name, language)
    name = thing.name if thing and entity_id(thing.key) == entity.id else entity.name
    if body := plain_body(name):
        return f"the {body}"
    if described := _described(name, language, entity):
        return described
    takes_article = name in BODIES_WITH_ARTICLE or name.endswith(BODIES_ENDING)
    return f"the {name}" if takes_article and not name.startswith(("The ", "the ")) else name


def _described(name: str, language: str, entity: Entity) -> str:
    """Of a body that only common nouns name: "the harbour office", or their words in quotes; empty for a real name."""
    words = name.split()
    if entity.type not in DESCRIBED or len(words) == 1 or words[0].casefold() in words_of("articles", language[:2]):
        return ""
    if language[:2] == "en":
        return f"the {name}" if words[0].islower() else ""
    return f"“{name}”" if words[0].islower() or words[-1].islower() else ""


class Labels:
    """Names for the parts of questions."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    def line(
        self, question: Question, level: Level, *, goods: str = "", way: str = "", when: str = "", closes: bool = False
    ) -> str:
        """The question in English: "Did China supply weapons to Russia?".

        `goods` are words for goods of no known kind, `way` is a stop that all tellings name, `when` tells two events
        apart that are asked alike, `closes` whether what is stopped is shut down.
        """
        question = replace(question, goods=CLOSE) if closes and not question.goods else question
        if question.goods in CROWDS:
            _, several, be = PASSIVE[level]
            asked = f"{several} people {be}{CROWDS[question.goods]} {self._where(question.target)}"
            return f"{asked} ({when})?" if when else f"{asked}?"
        if question.goods.startswith(PLAN_KEY):
            asked = self._presented(question, level)
            return f"{asked} ({when})?" if when else f"{asked}?"
        if question.goods == RESIGN:
            first = ACTIVE["happened" if level == "ongoing" else level][0]
            return f"{first} {self.name(question.target)} resign{f' ({when})' if when else ''}?"
        thing = self._thing(question, goods)
        asked = self._active(question, level, thing) if question.agent else self._passive(question, level, thing)
        along = "from" if question.type == "attack" else "by way of"
        asked = f"{asked} {along} {self.name(way)}" if way else asked
        return f"{asked} ({when})?" if when else f"{asked}?"

    def _where(self, key: str) -> str:
        entity = self._cast.entities.get(key)
        return f"{'in' if entity and entity.type == 'place' else 'at'} {self.name(key)}"

    def _thing(self, question: Question, goods: str) -> str:
        if question.goods.startswith(THING_KEY):
            return self.name(question.goods)
        if question.goods in DEEDS:
            return ""
        is_of_goods = goods and question.type in ABOUT_GOODS  # the goods of an attack are its weapons
        return question.goods or (f"“{goods}”" if is_of_goods else "")

    def _presented(self, question: Question, level: Level) -> str:
        plan = question.goods.removeprefix(PLAN_KEY)
        named = plan if plan.startswith("“") else f"{'an' if plan[0] in VOWELS else 'a'} {plan}"
        if not question.agent:
            one, _, be = PASSIVE[level]
            return f"{one} {named} {be}presented"
        # an author does not go on presenting a plan
        return f"{ACTIVE['happened' if level == 'ongoing' else level][0]} {self.name(question.agent)} present {named}"

    def _active(self, question: Question, level: Level, thing: str) -> str:
        user = self._cast.entities.get(question.agent)
        uses = question.type == "deploy" and user is not None and user.type in USERS  # a firm does not deploy machines
        lasting = "use" if uses else _verbs(question)[0]
        verb = lasting if level == "ongoing" else BECOMING.get(question.type, lasting)
        agent, target = self.name(question.agent), self.name(question.target)
        one, several = ACTIVE[level]
        one = several if question.agent.startswith(FIRMS_KEY) else one
        if question.type in MUTUAL and target:
            return f"{several} {agent} and {target} {verb.removesuffix(' with')}"
        if question.type == "supply":
            return f"{one} {agent} {verb} {' to '.join(part for part in (thing, target) if part)}"
        where = f" in {target}" if question.type == "deploy" and target else ""
        return f"{one} {agent} {verb} {thing or target}{where}".rstrip()

    def _passive(self, question: Question, level: Level, thing: str) -> str:
        one, several, be = PASSIVE[level]
        target, passive = self.name(question.target), _verbs(question)[1]
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
        return _english(self._cast.entities[key]) if key else ""

    def speaker(self, entity: Entity) -> str:
        """The English name of somebody who speaks: a state's for its capital and government, but not for a ministry."""
        is_state = entity.type in STATES and entity.country and is_state_itself(entity.name)
        if is_state and self._cast.actor_key(entity.id).startswith(STATE_KEY):
            return self.name(f"{STATE_KEY}{entity.country}")
        return _english(entity)
