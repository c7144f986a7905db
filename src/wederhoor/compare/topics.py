"""What a statement is about, the same in every language: whom it names, numbers, concepts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.origins import Origins
from wederhoor.compare.voices import last_speaker
from wederhoor.record import EntityId, Mention, ReportId, Statement, StatementId

NUMBER = re.compile(r"\d[\d.,]*\d")
_NAME = "name "


@dataclass(frozen=True, slots=True)
class Topics:
    """What is needed to see whom and what a statement is about."""

    mentions: Mapping[ReportId, Sequence[Mention]]
    statements: Mapping[StatementId, Statement]
    origins: Origins

    def named(self, statement: Statement) -> frozenset[str]:
        """The speaker, and everybody whom the content or what it answers in its report names."""
        answered = self.statements.get(statement.answers) if statement.answers else None
        return self.speaker(statement) | self.inside(statement) | (self.inside(answered) if answered else frozenset())

    def speaker(self, statement: Statement) -> frozenset[str]:
        """Who says it, by what they count as and by whom they speak for."""
        return self._keys(last_speaker(statement, self.origins.cast))

    def inside(self, statement: Statement) -> frozenset[str]:
        """Everybody whom the content names, by what they count as and by whom they speak for."""
        start, end = statement.content.start, statement.content.end
        mentions = self.mentions.get(statement.report, ())
        entities = (
            self.origins.cast.entity_of(mention.id) for mention in mentions if start <= mention.words.start < end
        )
        return frozenset(key for entity in entities for key in self._keys(entity))

    def keys(self, statement: Statement) -> frozenset[str]:
        """All that the content is about, but for its speaker."""
        named = {f"{_NAME}{key}" for key in self.inside(statement) - self.speaker(statement)}
        return frozenset(named) | self.told(statement)

    def told(self, statement: Statement) -> frozenset[str]:
        """Concepts and numbers of the content."""
        language = self.origins.cast.languages.get(statement.report, "en")
        numbers = (re.sub(r"\D", "", number) for number in NUMBER.findall(statement.content.text))
        return concepts_in(statement.content.text, language).union(numbers)

    def place_of_speaker(self, denial: Statement, claim: Statement) -> int | None:
        """Where in the content of a claim somebody is named who denies it; None where nobody is."""
        start, end, speaker = claim.content.start, claim.content.end, self.speaker(denial)
        places = (
            mention.words.start - start
            for mention in self.mentions.get(claim.report, ())
            if start <= mention.words.start < end and speaker & self._keys(self.origins.cast.entity_of(mention.id))
        )
        return next(places, None) if denial.report == claim.report else None

    def is_answer(self, denial: Statement) -> bool:
        """Whether what a denial was tied to is of somebody with a name, or names whoever denies it."""
        answered = self.statements.get(denial.answers) if denial.answers else None
        return answered is not None and bool(self.speaker(answered) or self.speaker(denial) & self.inside(answered))

    def meant_at(self, report: ReportId, start: int) -> str:
        """The name of whom the pronoun at a place stands for; empty for none."""
        entity = self.origins.cast.owners.get((report, start))
        return self.origins.cast.entities[entity].name if entity else ""

    def _keys(self, entity: EntityId | None) -> frozenset[str]:
        return frozenset((self.origins.cast.actor_key(entity), self.origins.of_speaker(entity))) - {""}


def is_name(key: str) -> bool:
    """Whether a key is for somebody named, not for what is told of them."""
    return key.startswith(_NAME)
