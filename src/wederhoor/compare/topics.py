"""What a statement is about, the same in every language: whom it names, numbers, concepts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log2

from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.origins import Origins
from wederhoor.compare.pointing import is_infinitive
from wederhoor.compare.voices import last_speaker
from wederhoor.record import EntityId, EventId, EventType, Evidence, Mention, ReportId, Statement, StatementId
from wederhoor.text.numbers import word_value

WORD = re.compile(r"[^\W\d_]+")
NUMBER = re.compile(r"\d[\d.,]*\d")
MIN_NUMBER = 3  # "one" and "two" stand for anything
ANYTHING = frozenset(("people", "money", "goods"))  # concepts that tell nothing of what is told
KNOWING = "know"  # concept: that somebody knows a thing is not what is told of it
MIN_LARGE = 100  # statements; in a smaller case what is rare cannot be told, and all counts as in one of so many
MIN_BITS = 2.5  # of a name, which then stands in more than every sixth statement
MONTHS = frozenset(  # as concepts
    "january february march april may june july august september october november december".split()
)
YEAR = re.compile(r"(?:19|20)\d\d")
_NAME = "name "


@dataclass(frozen=True, slots=True)
class Topics:
    """What is needed to see whom and what a statement is about."""

    mentions: Mapping[ReportId, Sequence[Mention]]
    statements: Mapping[StatementId, Statement]
    origins: Origins
    deeds: Mapping[EventId, EventType]
    _known: dict[StatementId, frozenset[str]] = field(default_factory=dict)  # keys that were asked for
    _counts: Counter[str] = field(default_factory=Counter)  # statements about each key; filled when it is asked for

    def named(self, statement: Statement) -> frozenset[str]:
        """The speaker, and everybody whom the content or what it answers in its report names."""
        answered = self.statements.get(statement.answers) if statement.answers else None
        return self.speaker(statement) | self.inside(statement) | (self.inside(answered) if answered else frozenset())

    def speaker(self, statement: Statement) -> frozenset[str]:
        """Who says it, by what they count as and by whom they speak for."""
        return self._keys(last_speaker(statement, self.origins.cast))

    def deeds_in(self, statement: Statement) -> frozenset[EventType]:
        """What is done in the content."""
        return frozenset(self.deeds[event] for event in statement.events if event in self.deeds)

    def party(self, statement: Statement) -> frozenset[str]:
        """Who says it, and whoever is named in the words for him: "Acme's lawyers"."""
        words = statement.speaker_words
        return self.speaker(statement) | (self._named_in(statement.report, words) if words else frozenset())

    def inside(self, statement: Statement) -> frozenset[str]:
        """Everybody whom the content names, by what they count as and by whom they speak for."""
        return self._named_in(statement.report, statement.content) | self._charged(statement)

    def _charged(self, statement: Statement) -> frozenset[str]:
        """Whoever stands between the word of a charge and the bare deed: "accused Acme of | hiding losses"."""
        report, cue = self.origins.reports.get(statement.report), statement.cue
        if report is None or cue is None or not is_infinitive(statement.content.text, report.language):
            return frozenset()
        if cue.end >= statement.content.start:
            return frozenset()
        return self._named_in(statement.report, report.cite(cue.end, statement.content.start))

    def _named_in(self, report: ReportId, words: Evidence) -> frozenset[str]:
        within = (m.id for m in self.mentions.get(report, ()) if words.start <= m.words.start < words.end)
        return frozenset(key for mention in within for key in self._keys(self.origins.cast.entity_of(mention)))

    def keys(self, statement: Statement) -> frozenset[str]:
        """All that the content is about, but for its speaker."""
        if statement.id not in self._known:
            named = {f"{_NAME}{key}" for key in self.inside(statement) - self.speaker(statement)}
            self._known[statement.id] = frozenset(named) | self.told(statement)
        return self._known[statement.id]

    def rarity(self, key: str) -> float:
        """How much it tells that a statement is about this, in bits: next to nothing where half of the case is."""
        if not self._counts:
            self._counts.update(known for one in self.statements.values() for known in self.keys(one))
        return log2(max(MIN_LARGE, len(self.statements)) / self._counts[key]) if self._counts[key] else 0.0

    def is_all_over(self, parties: Iterable[str]) -> bool:
        """Whether so much of a large case is about one of them that being about him tells nothing."""
        is_large = len(self.statements) >= MIN_LARGE
        return is_large and any(0 < self.rarity(f"{_NAME}{one}") < MIN_BITS for one in parties)

    def told(self, statement: Statement) -> frozenset[str]:
        """Concepts and numbers of the content."""
        language = self.origins.cast.languages.get(statement.report, "en")
        return concepts_in(statement.content.text, language) | numbers_in(statement.content.text, language)

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


@lru_cache(maxsize=1 << 14)
def numbers_in(text: str, language: str) -> frozenset[str]:
    """The numbers of a text, in digits, but for small ones."""
    in_digits = (re.sub(r"\D", "", number) for number in NUMBER.findall(text))
    in_words = (_value(word, language[:2]) for word in WORD.findall(text.casefold()))
    return frozenset((*in_digits, *in_words)) - {""}


@lru_cache(maxsize=1 << 16)
def _value(word: str, language: str) -> str:
    """A number of one word in digits; empty for other words."""
    value = word_value(word, language)
    return f"{value:.0f}" if value is not None and value >= MIN_NUMBER else ""


def is_name(key: str) -> bool:
    """Whether a key is for somebody named, not for what is told of them."""
    return key.startswith(_NAME)


def is_thing(key: str) -> bool:
    """Whether it is told of, and is no name nor only a time."""
    return not is_name(key) and key not in MONTHS and not YEAR.fullmatch(key)
