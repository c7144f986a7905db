"""What a correction speaks of: found among the mentions of a case, and made from an entity that a person points at."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from wederhoor.record import (
    Anchor,
    Correction,
    Entity,
    EntityType,
    Mention,
    MentionId,
    Place,
    ReportId,
    entity_id,
    mention_key,
)
from wederhoor.resolve.describe import spelled, type_of
from wederhoor.resolve.nodes import FAMILY, Family, fold, position
from wederhoor.text.names import is_part_of_name

NAMING = ("name", "metonym")

EntityOf = Mapping[MentionId, Entity]


@dataclass(frozen=True, slots=True)
class Found:
    """The mentions that an anchor fits: those that are surely meant, and those that go with them if they can."""

    core: tuple[Mention, ...]
    others: tuple[Mention, ...]

    @property
    def all(self) -> tuple[Mention, ...]:
        return self.core + self.others


class Finder:
    """Looks up anchors; only the names and reports that the corrections speak of are indexed."""

    def __init__(self, mentions: Sequence[Mention], entity_of: EntityOf, corrections: Iterable[Correction]) -> None:
        anchors = [anchor for correction in corrections for anchor in correction.of]
        names = {fold(name) for anchor in anchors for name in anchor.names}
        reports = {place.report for anchor in anchors for place in anchor.places}
        self._entity_of = entity_of
        self._by_id = {mention.id: mention for mention in mentions}
        self._named: dict[str, list[Mention]] = defaultdict(list)
        self._standing: dict[ReportId, list[Mention]] = defaultdict(list)
        for mention in mentions:
            if mention.form in NAMING and (name := fold(spelled(mention))) in names:
                self._named[name].append(mention)
            if mention.report in reports:
                self._standing[mention.report].append(mention)

    def find(self, anchor: Anchor) -> Found:
        """The mentions at the anchor's places, and those with its names.

        A reader may since take the name for another kind of thing: where no mention is of the anchor's type, those of
        any type are meant.
        """
        named = self._called(anchor)
        if anchor.type is not None:
            alike = [[m for m in group if self._family(m) == FAMILY[anchor.type]] for group in named]
            named = alike if any(alike) else named
        placed = [mention for place in anchor.places for mention in self._at(place)]
        return found_in([group for group in named if group], placed)

    def find_known(self, anchor: Anchor) -> Found:
        """As `find`, for something of which a person knows the type; that others share a name with it is likely.

        Of another type only what is called nothing else, and is in no gazetteer that ships: a misread name.
        """
        named = self._called(anchor)
        if anchor.type is not None:
            names = {fold(name) for name in anchor.names}
            named = [[m for m in group if self._is_of(m, FAMILY[anchor.type], names)] for group in named]
        return found_in([group for group in named if group], [])

    def _called(self, anchor: Anchor) -> list[list[Mention]]:
        """The mentions with each of the anchor's names."""
        return [self._named.get(name, []) for name in dict.fromkeys(map(fold, anchor.names))]

    def beside(self, found: Found) -> Found:
        """What else belongs to the entities of these mentions: the rest, where nothing is called as it was."""
        own = {mention.id for mention in found.all}
        entities = {e.id: e for mention in found.all if (e := self._entity_of.get(mention.id))}
        rest = [self._by_id[m] for _, entity in sorted(entities.items()) for m in entity.mentions if m not in own]
        return Found(tuple(rest), ())

    def _at(self, place: Place) -> list[Mention]:
        """The mention that stands there; failing that, names that share words with the place."""
        here = self._standing.get(place.report, [])
        exact = [m for m in here if (m.words.start, m.words.end) == (place.start, place.end)]
        return exact or [
            m for m in here if m.form in NAMING and m.words.start < place.end and place.start < m.words.end
        ]

    def _is_of(self, mention: Mention, family: Family, names: set[str]) -> bool:
        entity = self._entity_of.get(mention.id)
        if entity is None or self._family(mention) == family:
            return self._family(mention) == family
        return not is_known(entity, self._by_id) and all(fold(name.text) in names for name in entity.names)

    def _family(self, mention: Mention) -> Family:
        entity = self._entity_of.get(mention.id)
        return FAMILY[entity.type if entity else mention.type]


def found_in(groups: Sequence[Sequence[Mention]], placed: Sequence[Mention]) -> Found:
    """The first group is surely meant; without any, the places are."""
    if not groups:
        return Found(tuple(placed), ())
    return Found(tuple(groups[0]), (*placed, *(mention for group in groups[1:] for mention in group)))


def is_known(entity: Entity, mentions: Mapping[MentionId, Mention]) -> bool:
    """Whether it has its id from the gazetteer that ships: all others have that of their first mention."""
    return entity.id != entity_id(mention_key(mentions[entity.mentions[0]]))


def anchor_of(mentions: Sequence[Mention], kind: EntityType, unclear: Set[str], *, first: str) -> Anchor:
    """An anchor of everything that these mentions of one entity call it, `first` before all else.

    By name; by place only where all its names are `unclear`, so that only their reports tell who is meant.
    """
    naming = [mention for mention in mentions if mention.form in NAMING]
    clear = tuple(name for name in names_first(naming, first) if fold(name) not in unclear)
    return Anchor(name=first, type=kind, names=clear, places=() if clear else first_places(naming or mentions))


def unclear_names(entity: Entity, entities: Iterable[Entity], kind: EntityType) -> set[str]:
    """Its names, folded, that are parts of a person's name or that another entity of the same kind has too."""
    own = {fold(name.text) for name in entity.names}
    unclear = {fold(name.text) for name in entity.names if kind == "person" and is_part_of_name(name.text)}
    for other in entities:
        if other.id != entity.id and FAMILY[other.type] == FAMILY[kind]:
            unclear |= own & {fold(name.text) for name in other.names}
    return unclear


def kind_of(entity: Entity, mentions: Sequence[Mention]) -> EntityType:
    """Its type as it was read, where a person may have changed it since."""
    return type_of(mentions) if entity.corrections else entity.type


def names_first(mentions: Sequence[Mention], first: str) -> list[str]:
    """Every spelling once: `first`, where it is one, then the commonest."""
    counts = Counter(spelled(mention) for mention in mentions)
    return sorted(counts, key=lambda name: (fold(name) != fold(first), -counts[name], name))


def first_places(mentions: Sequence[Mention]) -> tuple[Place, ...]:
    """Where each spelling stands first in each report; the rest of the report follows."""
    firsts: dict[tuple[ReportId, str], Mention] = {}
    for mention in sorted(mentions, key=position):
        firsts.setdefault((mention.report, fold(spelled(mention))), mention)
    return tuple(place_of(mention) for mention in firsts.values())


def place_of(mention: Mention) -> Place:
    return Place(report=mention.report, start=mention.words.start, end=mention.words.end, text=mention.words.text)
