"""A question to a case, and which of its events answer it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wederhoor.compare.cast import Cast
from wederhoor.compare.questions import SAME_QUESTION, TARGETS
from wederhoor.record import MUTUAL, Event, EventType, RoleName
from wederhoor.text.goods import broader, goods_category

DOERS: tuple[RoleName, ...] = ("agent",)
# the parts of a question, in words for whoever asks
DEED, DOER, TARGET = "what is done", "who does it", "to whom"
NAMED, GOODS, TIME = "who is named", "which goods", "when"


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody or something that is asked about: the words, and what it counts as in the case (`Cast.actor_key`)."""

    words: str
    keys: frozenset[str]  # empty: the case names nobody so called


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked; a part that is empty or None may be anything."""

    type: EventType | None = None
    agent: Sought | None = None
    target: Sought | None = None
    speaker: Sought | None = None  # whose words are asked for; the rest is then what they are to be about
    others: tuple[Sought, ...] = ()  # named in whatever role, or speaking
    goods: str = ""  # words
    category: str = ""  # kind of goods; empty: the words are of no known kind
    first: str | None = None  # when it happened: first and last possible day
    last: str | None = None

    @property
    def is_empty(self) -> bool:
        parties = self.speaker or self.agent or self.target or self.others
        return not (self.type or parties or self.goods or self.first or self.last)

    @property
    def unknown(self) -> tuple[str, ...]:
        """Names that the case does not have."""
        asked = (self.speaker, self.agent, self.target, *self.others)
        return tuple(sought.words for sought in asked if sought and not sought.keys)


@dataclass(frozen=True, slots=True)
class Match:
    """How an event fits a query: the parts that are otherwise, and those that it leaves open."""

    event: Event
    same: tuple[str, ...]
    other: tuple[str, ...]
    open: tuple[str, ...]

    @property
    def is_answer(self) -> bool:
        return not self.other and not self.open


Fit = str  # "same", "other" or "open"


def match_event(event: Event, query: Query, cast: Cast, speakers: Iterable[str]) -> Match:
    """How the event fits; `speakers` are the actor keys of those who speak of it, and of the place of its scene."""
    fits: dict[str, Fit] = {}
    if query.type:
        fits[DEED] = "same" if _kind(event.type) == _kind(query.type) else "other"
    fits |= _party_fits(event, query, cast)
    if query.others:
        named = _named(event, cast) | frozenset(speakers)
        fits |= {f"{NAMED} ({one.words})": "same" if one.keys & named else "other" for one in query.others}
    if query.goods:
        fits[GOODS] = _goods_fit(event, query, cast)
    if query.first or query.last:
        fits[TIME] = time_fit(event, query)
    parts = {fit: tuple(part for part, own in fits.items() if own == fit) for fit in ("same", "other", "open")}
    return Match(event, same=parts["same"], other=parts["other"], open=parts["open"])


def _kind(kind: EventType) -> EventType:
    return SAME_QUESTION.get(kind, kind)


def _party_fits(event: Event, query: Query, cast: Cast) -> dict[str, Fit]:
    """Who does it and to whom; who meets whom may be told the other way round."""
    agents = _keys(event, DOERS, cast)
    targets = _keys(event, (*TARGETS.get(_kind(event.type), ()), "patient", "recipient", "destination"), cast)
    straight = _fits((query.agent, agents), (query.target, targets))
    if event.type not in MUTUAL:
        return straight
    turned = _fits((query.agent, targets), (query.target, agents))
    return max(straight, turned, key=lambda fits: sum(fit == "same" for fit in fits.values()))


def _fits(agent: tuple[Sought | None, frozenset[str]], target: tuple[Sought | None, frozenset[str]]) -> dict[str, Fit]:
    asked = {DOER: agent, TARGET: target}
    return {name: _fit(sought, told) for name, (sought, told) in asked.items() if sought}


def _fit(sought: Sought, told: frozenset[str]) -> Fit:
    return "same" if sought.keys & told else "other" if told else "open"


def _keys(event: Event, roles: Sequence[RoleName], cast: Cast) -> frozenset[str]:
    return frozenset(cast.actor_key(cast.player(role)) for role in event.roles if role.role in roles) - {""}


def _named(event: Event, cast: Cast) -> frozenset[str]:
    return frozenset(cast.actor_key(cast.player(role)) for role in event.roles) - {""}


def _goods_fit(event: Event, query: Query, cast: Cast) -> Fit:
    """Goods of the kind that is asked for or of a narrower one; of no known kind, goods that share a word."""
    words = [role.words.text for role in event.roles if role.role == "goods"]
    if not words:
        return "open"
    language = cast.languages.get(event.report, "en")
    categories = {goods_category(text, language) for text in words}
    wider = categories.union(*(broader(category) for category in categories if category))
    asked = frozenset(query.goods.casefold().split())
    shared = any(asked & frozenset(text.casefold().split()) for text in words)
    return "same" if (query.category and query.category in wider) or (not query.category and shared) else "other"


def time_fit(event: Event, query: Query) -> Fit:
    """Whether the event may lie in the days asked for; "open" where it tells no time."""
    time = event.time
    if time is None or (time.first is None and time.last is None):
        return "open"
    before = bool(query.first and time.last and time.last < query.first)
    after = bool(query.last and time.first and time.first > query.last)
    return "other" if before or after else "same"
