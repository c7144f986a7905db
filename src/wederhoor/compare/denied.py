"""Which claim a denial speaks to, where no event stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeGuard

from msgspec.structs import replace

from wederhoor.compare.against import is_against, is_plain_no
from wederhoor.compare.alike import Alike
from wederhoor.compare.houses import house_of
from wederhoor.compare.indexes import statements_by_report
from wederhoor.compare.own_words import contradicted
from wederhoor.compare.plain_denials import is_answering
from wederhoor.compare.pointed_to import MIN_WORDS, PointedTo, is_verb_alone
from wederhoor.compare.pointing import (
    MAX_POINTING,
    Pointing,
    begins_pointing,
    clause_at,
    denies_fact,
    is_infinitive,
    is_negated,
    means_such,
    pointing_of,
    points,
    rejects,
    tells_of_new,
)
from wederhoor.compare.topics import Topics
from wederhoor.record import Stance, Statement, StatementId

MIN_TOLD = 3  # concepts and numbers that a "no" must share with what another report tells
CLAIMING: frozenset[Stance] = frozenset(("assert", "predict", "warn"))


@dataclass(frozen=True, slots=True)
class Denied:
    """A claim and the denial of it."""

    claim: Statement
    denial: Statement
    pointing: Pointing


class Answered:
    """What denials speak to."""

    def __init__(self, topics: Topics) -> None:
        self._topics, statements = topics, topics.statements.values()
        against = statements_by_report(filter(is_against, statements))
        quoted = statements_by_report(one for one in statements if one.speaker_class != "author")
        self.claims = [
            one
            for one in statements
            if is_claim(one, topics)
            and not _holds_any(one, against.get(one.report, ()))
            and not (one.speaker_class == "author" and _holds_any(one, quoted.get(one.report, ())))
        ]
        self._claims = frozenset(claim.id for claim in self.claims)
        self._in = statements_by_report(self.claims)
        self._alike = Alike(self.claims, topics)
        self._pointed_to = PointedTo(self._in, topics)

    def by(self, denial: Statement) -> Denied | None:
        """The claim of another that a denial points to or repeats; None where another stands nearer."""
        if is_plain_no(denial, self._topics.origins.reports[denial.report].language):
            return self._turned_round(denial)
        if not is_against(denial):
            return None
        is_bare = bool(denial.answers) and is_verb_alone(denial)
        is_tied = denial.answers is not None and self._is_of_it(denial, denial.answers)
        pointing = "one" if is_bare else pointing_of(denial.content.text, is_tied=is_tied)
        claim = self._pointed_to.by(denial) if pointing else self._repeated(denial)
        if claim is None and self._gives_back(denial):
            claim = self._pointed_to.by(denial)
        if not self._is_of_another(claim, denial) or (pointing and self._is_unsure(claim, denial)):
            return None
        holds_it = claim.content.start > denial.content.start  # "reports | that Peru plans it"
        return Denied(claim, denial, "one" if holds_it or not pointing else pointing)

    def _is_unsure(self, claim: Statement, denial: Statement) -> bool:
        """Whether a denial that only points may mean another claim than this one, which does not name who denies."""
        if denial.answers == claim.id and self._pointed_to.names_speaker(claim, denial):
            return False
        is_bare = is_verb_alone(denial) or _is_no_alone(denial)
        is_of_no = is_bare and is_negated(clause_at(claim.content.text, 0))
        return is_of_no or (not means_such(denial.content.text) and self._pointed_to.is_nearer(claim, denial))

    def _is_of_it(self, denial: Statement, answered: StatementId) -> bool:
        """Whether a denial that is tied to a statement begins with what points to it, or tells of what is in it."""
        words, told = denial.content.text, self._topics.statements.get(answered)
        if tells_of_new(words):
            return False
        is_short = len(words.split()) <= MAX_POINTING or begins_pointing(words)
        return is_short or (told is not None and bool(self._topics.told(denial) & self._topics.told(told)))

    def _turned_round(self, answer: Statement) -> Denied | None:
        """The claim that somebody contradicts by a "no" of his own: "she was told", "nobody told me"."""
        words, claim = answer.content.text, None
        if points(words) or rejects(words):
            claim = self._pointed_to.by(answer)
        elif denies_fact(words):
            claim = contradicted(answer, self._in, self._topics) or self._alike.find(answer, least=MIN_TOLD)
        if claim is None and self._gives_back(answer):
            claim = self._pointed_to.by(answer)
        if not self._is_of_another(claim, answer) or is_negated(claim.content.text):
            return None
        return Denied(claim, replace(answer, stance="deny"), "one")

    def _gives_back(self, answer: Statement) -> bool:
        """Whether it is told as an answer: "countered"."""
        language = self._topics.origins.reports[answer.report].language[:2]
        return answer.cue is not None and is_answering(answer.cue.text, language)

    def _is_of_another(self, claim: Statement | None, denial: Statement) -> TypeGuard[Statement]:
        if claim is None or claim.id not in self._claims:
            return False
        origins = self._topics.origins
        return house_of(claim, origins) != house_of(denial, origins)

    def _repeated(self, denial: Statement) -> Statement | None:
        """The claim whose words it shares; who says "no drones" and who denies drones are of one mind.

        Who doubts a thing, in few words, need not doubt that there is one: "doubted his courage"; and two words are
        said of anything.
        """
        n_words = len(denial.content.text.split())
        if n_words < MIN_WORDS or (denial.stance == "doubt" and n_words <= MAX_POINTING):
            return None
        repeated = self._alike.find(denial)
        if repeated and (is_negated(denial.content.text) or not is_negated(repeated.content.text)):
            return repeated
        claim = contradicted(denial, self._in, self._topics)
        is_of_one_mind = claim and is_negated(claim.content.text) and not is_negated(denial.content.text)
        return None if is_of_one_mind else claim


def _is_no_alone(denial: Statement) -> bool:
    """Whether nothing is said but "nothing": "Peru wants to know nothing of it"."""
    words = denial.content.text
    return len(words.split()) <= MAX_POINTING and is_negated(words)


def _holds_any(claim: Statement, others: Sequence[Statement]) -> bool:
    """Whether the claim is that somebody else says or denies something."""
    start, end = claim.content.start, claim.content.end
    inside = (other.content for other in others if start <= other.content.start and other.content.end <= end)
    return any(words.end - words.start < end - start for words in inside)


def is_claim(statement: Statement, topics: Topics) -> bool:
    """Whether it tells what is so; who only warns against doing something tells of nothing that could be denied."""
    words, language = statement.content.text, topics.origins.reports[statement.report].language
    if is_infinitive(words, language):  # "accused the bank of hiding losses"
        return statement.stance in CLAIMING and statement.stance != "warn"
    return statement.stance in CLAIMING and len(words.split()) >= MIN_WORDS
