"""Which entities somebody means who names them outside any report: in a question, or in a filter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from wederhoor.record import Entity, entity_id
from wederhoor.resolve.acronyms import is_acronym
from wederhoor.resolve.nodes import FAMILY, Node
from wederhoor.resolve.score import SAME_NAME, SAME_SURNAME, score_organisations
from wederhoor.text.gazetteer import Known, government, lookup, metonym
from wederhoor.text.genitives import strip_genitive
from wederhoor.text.name_blocks import block_keys
from wederhoor.text.name_likeness import similarity, token_similarity
from wederhoor.text.names import is_part_of_name, surname


class Directory:
    """The entities of a case by how they are called."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._by_id = {entity.id: entity for entity in entities}
        self._spelled: dict[str, list[Entity]] = defaultdict(list)
        self._alike: dict[str, list[Entity]] = defaultdict(list)
        for entity in self._by_id.values():
            for name in _names(entity):
                self._spelled[name.casefold()].append(entity)
            for key in {key for name in _names(entity) for key in block_keys(name)}:
                self._alike[key].append(entity)

    def is_name(self, words: str, language: str) -> bool:
        """Whether the words, or the words without a genitive ending, are exactly what something is called."""
        return bool(self._as_spelled(words, language)) or lookup(words, language) is not None

    def find(self, words: str, language: str) -> tuple[Entity, ...]:
        """Who is so called: by the very spelling, else by what the gazetteer knows, else by what sounds the same."""
        if spelled := self._as_spelled(words, language):
            return spelled
        if known := known_thing(words, language):
            things = {entity_id(thing.key) for thing in (known, metonym(known))}
            return tuple(entity for entity in self._by_id.values() if entity.id in things)
        return self._sounding_alike(strip_genitive(words, language), language)

    def _as_spelled(self, words: str, language: str) -> tuple[Entity, ...]:
        forms = (words.casefold(), strip_genitive(words, language).casefold())
        return next((tuple(found) for form in forms if (found := self._spelled.get(form))), ())

    def _sounding_alike(self, words: str, language: str) -> tuple[Entity, ...]:
        near = {entity.id: entity for key in sorted(block_keys(words)) for entity in self._alike.get(key, ())}
        scores = {
            i: max(_likeness(words, name, entity, language) for name in _names(entity)) for i, entity in near.items()
        }
        best = max(scores.values(), default=0.0)
        return tuple(near[i] for i in sorted(near) if scores[i] == best) if best >= SAME_NAME else ()


def known_thing(words: str, language: str) -> Known | None:
    """What the gazetteer knows by these words: a country, its people, capital or government, a body."""
    return government(words, language) or lookup(words, language)


def _names(entity: Entity) -> tuple[str, ...]:
    return tuple(dict.fromkeys((entity.name, *(name.text for name in entity.names))))


def _likeness(words: str, name: str, entity: Entity, language: str) -> float:
    """How likely both are spellings of one name; a surname stands for a full name."""
    if is_acronym(words) or is_acronym(name):
        return 0.0
    if entity.type == "person" and is_part_of_name(words):
        family = token_similarity(words.split()[-1], surname(name))
        return family if family >= SAME_SURNAME else 0.0
    if FAMILY[entity.type] in ("organisation", "thing"):
        sought, known = (_node(text, language) for text in (words, name))
        return max(score_organisations(sought, known)[1], similarity(words, name))
    return similarity(words, name)


def _node(name: str, language: str) -> Node:
    return Node(name, "organisation", name, language, (), None, False)
