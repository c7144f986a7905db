"""Which of two questions tells more of the same, and what the other leaves open: who did it, to whom, which goods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from wederhoor.compare.cast import Cast
from wederhoor.compare.questions import FIRMS_KEY, OF_DEEDS, Question
from wederhoor.record import EntityType, EventType
from wederhoor.text.goods import is_kind_of

ANYTHING = frozenset(("goods", "military aid"))  # of which nobody knows whether it is what others tell of
MISSING: Mapping[str, str] = MappingProxyType(
    {"agent": "does not tell who did it", "target": "does not tell to whom", "goods": "does not tell which goods"}
)
UNNAMED: Mapping[str, str] = MappingProxyType(
    {
        "agent": "does not tell which firm of that country did it",
        "target": "does not tell to which firm of that country",
    }
)
BODIES: frozenset[EntityType] = frozenset(("company", "organisation"))
TO_PLACES: frozenset[EventType] = frozenset(("supply", "visit", "deploy"))  # to a town of it is to the country
Within = Mapping[str, str]  # by place: the country in which reports say that it lies


class Fuller:
    """Holds questions against each other; towns of `within` lie in a country as reports say."""

    def __init__(self, cast: Cast, within: Within) -> None:
        self._cast, self._within = cast, within

    def forms(self, question: Question) -> frozenset[str]:
        """Everything by which its parties may be told in less words."""
        parties = (question.agent, question.target)
        return frozenset((*parties, *map(self._as_firm, parties), self._within.get(question.target, "")))

    def is_open(self, question: Question) -> bool:
        """Whether more could be known of it."""
        return not question.is_whole or _n_firms(question) > 0 or self.asked_as(question) != question

    def asked_as(self, question: Question) -> Question:
        """ "Helped Wagner" as a supply of whatever it was: one body helps another by what others tell that it gave."""
        is_help = question.type == "support" and self._is_body(question.agent) and self._is_body(question.target)
        return replace(question, type="supply") if is_help else question

    def is_fuller(self, other: Question, question: Question) -> bool:
        """Whether `other` knows more and contradicts nothing."""
        if question.type in OF_DEEDS and question.goods != other.goods:
            return False
        is_known = _exactness(other) > _exactness(question)
        return is_known and self._may_be_goods(question, other) and self._may_be_parties(question, other)

    def _may_be_goods(self, question: Question, other: Question) -> bool:
        kinds = (question.goods, other.goods)
        are_kinds = not ANYTHING.intersection(kinds) and (is_kind_of(*kinds) or is_kind_of(*reversed(kinds)))
        return question.goods in ("", other.goods) or are_kinds

    def _may_be_parties(self, question: Question, other: Question) -> bool:
        """Firms of a country may be the one that is named, where all else that is known is the same and no state."""
        land = self._within.get(other.target) if question.type in TO_PLACES else None
        by_firms = question.agent == self._as_firm(other.agent) != ""
        to_firms = question.target == self._as_firm(other.target) != ""
        agent = question.agent in ("", other.agent) or (by_firms and self._is_body(other.target))
        target = question.target in ("", other.target, land) or (to_firms and question.goods == other.goods != "")
        return agent and target

    def _as_firm(self, part: str) -> str:
        """The key of all firms of a country for one of them; empty for all else."""
        known = self._cast.entities.get(part)
        return f"{FIRMS_KEY}{known.country}" if known and known.country and self._is_body(part) else ""

    def _is_body(self, part: str) -> bool:
        return part in self._cast.entities and self._cast.entities[part].type in BODIES


def left_open(question: Question, other: Question) -> str:
    """What a question does not tell that the other does."""
    missing = [told for name, told in MISSING.items() if getattr(other, name) and not getattr(question, name)]
    unnamed = [told for name, told in UNNAMED.items() if _is_firms(question, name) and not _is_firms(other, name)]
    return ", ".join((*missing, *unnamed))


def _is_firms(question: Question, part: str) -> bool:
    return str(getattr(question, part)).startswith(FIRMS_KEY)


def _exactness(question: Question) -> int:
    """How much is known; of "Chinese firms" less than of one that is named."""
    return 2 * question.n_known - _n_firms(question)


def _n_firms(question: Question) -> int:
    """How many of its parties are firms of a country, whoever they are."""
    return sum(_is_firms(question, part) for part in UNNAMED)
