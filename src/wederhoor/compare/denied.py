"""Which claim a denial speaks to, where no event stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wederhoor.compare.alike import Alike, stems
from wederhoor.compare.indexes import statements_by_report
from wederhoor.compare.origins import Origins
from wederhoor.compare.pointing import Pointing, is_negated, means_such, names_charge, pointing_of
from wederhoor.compare.topics import Topics
from wederhoor.compare.turning import stands_beside
from wederhoor.compare.voices import AGAINST, last_speaker, origin_of
from wederhoor.record import Stance, Statement

CLAIMING: frozenset[Stance] = frozenset(("assert", "predict", "warn"))
MIN_WORDS = 3  # in what is denied
MAX_BACK = 250  # letters from a denial back to what it only points to
MAX_ROW = 600  # letters back to what the same speaker claimed before that


@dataclass(frozen=True, slots=True)
class Denied:
    """A claim and the denial of it."""

    claim: Statement
    denial: Statement
    pointing: Pointing


class Answered:
    """What denials speak to."""

    def __init__(self, statements: Sequence[Statement], topics: Topics) -> None:
        self._origins, self._topics = topics.origins, topics
        self._by_id = {statement.id: statement for statement in statements}
        self._against = statements_by_report(filter(is_against, statements))
        self._denials = {report: [one for one in said if _tells(one)] for report, said in self._against.items()}
        quoted = statements_by_report(one for one in statements if one.speaker_class != "author")
        self.claims = [
            one
            for one in statements
            if is_claim(one)
            and not _holds_any(one, self._against.get(one.report, ()))
            and not (one.speaker_class == "author" and _holds_any(one, quoted.get(one.report, ())))
        ]
        self._claims = frozenset(claim.id for claim in self.claims)
        self._alike = Alike(self.claims, topics)
        self._in = statements_by_report(self.claims)

    def by(self, denial: Statement) -> Denied | None:
        """The claim of another that a denial points to or repeats; None where another stands nearer."""
        is_bare = bool(denial.cue and denial.answers and denial.content.start == denial.cue.start)  # "he disagrees"
        pointing = "one" if is_bare else pointing_of(denial.content.text)
        claim = self._pointed_to(denial) if pointing else self._repeated(denial)
        if claim is None or claim.id not in self._claims:
            return None
        houses = {house_of(claim, self._origins), house_of(denial, self._origins)}
        if len(houses) == 1 or (pointing and self._is_nearer(claim, denial, houses)):
            return None
        return Denied(claim, denial, pointing or "one")

    def _pointed_to(self, denial: Statement) -> Statement | None:
        """What the denial was tied to as it was read, else the claim right before it of somebody who is quoted.

        Of what one speaker claims in a row, what names the one who denies it.
        """
        if also := self._denied_before(denial):
            before = self.by(also)
            return before.claim if before else None
        if means_such(denial.content.text) and (meant := self._with_noun(denial)):
            return meant
        tied = self._by_id.get(denial.answers or "")
        claim = tied or max(self._before(denial, MAX_BACK), key=_end, default=None)
        if claim is None or claim.content.start > denial.content.start or self._is_of_denial(claim, denial):
            return None
        if self._is_past_heading(claim, denial):
            return None
        if self._names_speaker(claim, denial):
            return claim
        house = house_of(claim, self._origins)
        in_a_row = (one for one in self._before(denial, MAX_ROW) if house_of(one, self._origins) == house)
        return max((one for one in in_a_row if self._names_speaker(one, denial)), key=_end, default=claim)

    def _before(self, denial: Statement, letters: int) -> Iterator[Statement]:
        for claim in self._in.get(denial.report, ()):
            if 0 <= denial.content.start - claim.content.end <= letters and claim.speaker_class != "author":
                yield claim

    def _denied_before(self, denial: Statement) -> Statement | None:
        """The denial that somebody joins in with "also"; None where nobody does."""
        if not stands_beside(denial, self._origins):
            return None
        earlier = [
            other
            for other in self._against.get(denial.report, ())
            if 0 < denial.content.start - other.content.start <= MAX_ROW
        ]
        house = house_of(denial, self._origins)
        has_denied = any(house_of(other, self._origins) == house for other in earlier)  # "denied that, too"
        return None if has_denied else max(earlier, key=_end, default=None)

    def _is_past_heading(self, claim: Statement, denial: Statement) -> bool:
        """Whether a heading stands between, or is the denial: it tells what comes, not what came."""
        blocks = self._origins.reports[denial.report].blocks
        return any(b.kind == "heading" and claim.content.end <= b.start <= denial.content.start for b in blocks)

    def _with_noun(self, denial: Statement) -> Statement | None:
        """The last claim that has the noun of "any such talks"."""
        nouns = stems(denial.content.text)
        holding = (claim for claim in self._before(denial, MAX_ROW) if nouns & stems(claim.content.text))
        return max(holding, key=_end, default=None)

    def _is_of_denial(self, claim: Statement, denial: Statement) -> bool:
        """Whether somebody denies something else in words of his own between the two: that is what is meant."""
        return any(
            claim.content.end <= other.content.start and other.content.end <= denial.content.start
            for other in self._denials.get(denial.report, ())
        )

    def _names_speaker(self, claim: Statement, denial: Statement) -> bool:
        speaker = self._topics.speaker(denial)
        return bool(speaker & self._topics.inside(claim))

    def _repeated(self, denial: Statement) -> Statement | None:
        """The claim whose words it shares; who says "no drones" and who denies drones are of one mind."""
        claim = self._alike.find(denial)
        is_of_one_mind = claim and is_negated(claim.content.text) and not is_negated(denial.content.text)
        return None if is_of_one_mind else claim

    def _is_nearer(self, claim: Statement, denial: Statement, houses: set[str]) -> bool:
        """Whether somebody else claims something between the two."""
        between = (
            other
            for other in self._in.get(denial.report, ())
            if claim.content.end <= other.content.start and other.content.end <= denial.content.start
        )
        return any(
            other.speaker_class != "author" and house_of(other, self._origins) not in houses for other in between
        )


def is_against(statement: Statement) -> bool:
    """Whether somebody denies or doubts; who calls a charge "absurd" only opposes it in so many words."""
    return statement.stance in AGAINST or (statement.stance == "oppose" and names_charge(statement.content.text))


def _tells(denial: Statement) -> bool:
    """Whether a denial tells what is denied, and does not only point back to it."""
    words = denial.content.text
    return len(words.split()) >= MIN_WORDS and not pointing_of(words)


def _holds_any(claim: Statement, others: Sequence[Statement]) -> bool:
    """Whether the claim is that somebody else says or denies something."""
    start, end = claim.content.start, claim.content.end
    inside = (other.content for other in others if start <= other.content.start and other.content.end <= end)
    return any(words.end - words.start < end - start for words in inside)


def is_claim(statement: Statement) -> bool:
    return statement.stance in CLAIMING and len(statement.content.text.split()) >= MIN_WORDS


def house_of(statement: Statement, origins: Origins) -> str:
    """Whom a word goes back to; a speaker without a name is whoever is so called in that report."""
    if statement.speaker_class == "author":
        return origins.of_report(statement.report)
    called = statement.speaker_words.text.casefold() if statement.speaker_words else ""
    return origin_of(statement, last_speaker(statement, origins.cast), origins) or f"{statement.report} {called}"


def _end(claim: Statement) -> tuple[int, str]:
    return claim.content.end, claim.id
