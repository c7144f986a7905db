"""The stretch that goods travel in one event: from whom, to whom, by way of what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.cast import Cast
from wederhoor.record import EntityId, Event, EventStatus, EventType, ReportId, Role, RoleName, entity_id
from wederhoor.text.goods import is_kind_of
from wederhoor.text.goods_things import goods_thing

CARRYING: frozenset[EventType] = frozenset(("supply", "trade", "deploy"))
ON_THE_WAY: frozenset[EventType] = CARRYING | {"travel"}  # a journey only with its cargo
# These pass on what was told of just before, though they do not name it again: "and sold them to Acme".
PASSING_ON: frozenset[EventType] = frozenset(("supply", "trade"))
STATUSES: tuple[EventStatus, ...] = (
    "occurred",
    "ongoing",
    "planned",
    "possible",
)  # strongest first; others are no route
HAPPENED: tuple[EventStatus, ...] = ("occurred", "ongoing")
NO_FREIGHT = frozenset(("satellite images", "intelligence", "technology", "money"))  # "from" tells what they are of
TOWN_KEY = "town:"
OTHER = "other"  # the category of goods of no known kind
THING_MARK = "::"  # between a category and the thing
NEXT_WORD = 7  # letters between a party and a place right behind it: " from "
SEAT_BEHIND = 40  # letters from a party to the place of its seat: "Kaspia, a trading company in Baku"
Seats = Mapping[ReportId, Mapping[int, EntityId]]


@dataclass(frozen=True, slots=True)
class Way:
    """A stretch that goods travel, with the events that tell of it."""

    stops: tuple[EntityId | None, ...]
    keys: tuple[str, ...]  # what each stop counts as; empty for one that nobody names
    starts: frozenset[str]  # whatever the way begins at: a party, its town and state
    ends: frozenset[str]
    goods: tuple[str, str]  # words and kind
    kind: str  # what must be the same, or broader, for two ways to carry the same; empty where no words tell
    quantities: frozenset[float]
    events: tuple[Event, ...]

    @property
    def n_known(self) -> int:
        """How many stops somebody names."""
        return len({key for key in self.keys if key})

    @property
    def has_happened(self) -> bool:
        """Whether somebody tells that the goods have gone this way."""
        return any(event.status in HAPPENED for event in self.events)


def seats_of(events: Iterable[Event], cast: Cast) -> Seats:
    """By report, where places stand: what stands right behind a party may be its seat."""
    found: dict[ReportId, dict[int, EntityId]] = defaultdict(dict)
    for event in events:
        for role in event.roles:
            if role.role in ("origin", "place") and (place := cast.player(role)):
                found[event.report][role.words.start] = place
    return found


def way_of(event: Event, cast: Cast, seats: Seats) -> Way | None:
    """The way that one event tells of, perhaps with one stop; None when it carries nothing."""
    goods = cast.goods_of(event) or (("", "") if event.type in PASSING_ON else None)
    if event.type not in ON_THE_WAY or event.status not in STATUSES or goods is None:
        return None
    text, category = goods
    starts, ends = _starts(event, cast, seats, category), _ends(event, cast, seats)
    start, end = next(iter(starts), None), next(iter(ends), None)
    between = [stop for stop in cast.in_role(event, "via") if stop not in (start, end)]
    stops = (start, *between, end)
    return Way(
        stops=stops,
        keys=tuple(cast.actor_key(stop) for stop in stops),
        starts=_keys([*starts, *_seats_told(event, cast, "agent")], _players(event, cast, "agent"), cast),
        ends=_keys(ends, _players(event, cast, "recipient"), cast),
        goods=goods,
        kind=_kind(text, category, cast.languages.get(event.report, "en")),
        quantities=frozenset(number for number in (cast.quantity_of(event),) if number is not None),
        events=(event,),
    )


def _kind(text: str, category: str, language: str) -> str:
    """The category, with the one thing that the words name; the words, for goods of no known category."""
    thing = goods_thing(text, language)
    if category == OTHER:
        return text.casefold()
    return f"{category}{THING_MARK}{thing}" if thing else category


def category_of(kind: str) -> str:
    """A kind without the one thing that it is."""
    return kind.partition(THING_MARK)[0]


def is_narrower(kind: str, wider: str) -> bool:
    """Whether goods of one kind are goods of the other: the same, or a narrower one, such as gold of raw materials."""
    (category, _, thing), (wide, _, other) = kind.partition(THING_MARK), wider.partition(THING_MARK)
    return is_kind_of(category, wide) and other in ("", thing)


def may_be_same(kind: str, other: str) -> bool:
    """Whether goods told as two kinds may be the same goods: "parts" and "chips"."""
    return is_narrower(kind, other) or is_narrower(other, kind)


def keys_of(stop: EntityId, cast: Cast) -> frozenset[str]:
    """What a stop counts as where ways are joined: a party as itself, a town as a town of its state."""
    known = cast.entities.get(stop)
    if known is None or known.type != "place" or (known.country and stop == entity_id(f"country:{known.country}")):
        return frozenset((cast.actor_key(stop),))
    land = (cast.actor_key(stop),) if known.country else ()
    return frozenset((f"{TOWN_KEY}{stop}", *land))


def _keys(stops: Iterable[EntityId], parties: Iterable[EntityId], cast: Cast) -> frozenset[str]:
    """What the stops count as; a place of no known country that gives or takes is somebody's."""
    acting = {cast.actor_key(party) for party in parties if not cast.entities[party].country}
    return frozenset(acting.union(*(keys_of(stop, cast) for stop in stops)))


def _starts(event: Event, cast: Cast, seats: Seats, category: str) -> list[EntityId]:
    """Where a way begins: who gives, then the place; the place first where a way leads to no more than a place."""
    givers, places = _players(event, cast, "agent"), _places(event, cast, "origin")
    if category in NO_FREIGHT:
        return [*givers, *places][:1]
    has_goal = event.type == "travel" or bool(_places(event, cast, "destination"))
    leads_to_place = has_goal and not cast.in_role(event, "recipient")
    if not givers:  # "was bought by Kaspia [from Baku]": that is the buyer's seat
        homes = set(_seats_behind(event, seats, "recipient", within=NEXT_WORD))
        places = [place for place in places if place not in homes]
    return [*places, *givers] if leads_to_place else [*givers, *places]


def _ends(event: Event, cast: Cast, seats: Seats) -> list[EntityId]:
    """Where a way ends: who receives, his seat, a place; the carrier, for a journey whose end nobody tells."""
    ends = [*_players(event, cast, "recipient"), *_seats_told(event, cast, "recipient")]
    ends += _seats_behind(event, seats, "recipient", within=SEAT_BEHIND)
    ends += _places(event, cast, "destination")
    if not ends and event.type == "travel":
        ends = _players(event, cast, "agent")
    return list(dict.fromkeys(ends))


def _seats_behind(event: Event, seats: Seats, name: RoleName, *, within: int) -> Iterator[EntityId]:
    """The places named right behind a party, at most so many letters on."""
    behind = [range(role.words.end, role.words.end + within) for role in _roles(event, name)]
    return (place for start, place in sorted(seats.get(event.report, {}).items()) if any(start in r for r in behind))


def _seats_told(event: Event, cast: Cast, name: RoleName) -> Sequence[EntityId]:
    return [place for role in _roles(event, name) if (place := cast.seat_of(role))]


def _places(event: Event, cast: Cast, name: RoleName) -> Sequence[EntityId]:
    """Where a way begins or ends: the place that is named, or in which the depot lies."""
    return _players(event, cast, name) or _seats_told(event, cast, name)


def _roles(event: Event, name: RoleName) -> Sequence[Role]:
    return [role for role in event.roles if role.role == name]


def _players(event: Event, cast: Cast, name: RoleName) -> list[EntityId]:
    """Who or what plays a role first."""
    return list(cast.in_role(event, name)[:1])
