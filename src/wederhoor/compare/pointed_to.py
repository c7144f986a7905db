"""What a denial means that only points back to it: "this", "the accusation", "any such talks"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from wederhoor.compare.against import is_against
from wederhoor.compare.alike import stems
from wederhoor.compare.concepts import concepts_in
from wederhoor.compare.houses import house_of
from wederhoor.compare.indexes import statements_by_report
from wederhoor.compare.pointing import (
    clause_at,
    denies_number,
    is_charge,
    is_negated,
    means_all,
    means_number,
    means_part,
    means_such,
    place_of_kin,
    pointing_of,
    rejects,
    speaking_for,
    such_noun,
    supposes,
)
from wederhoor.compare.topics import Topics
from wederhoor.compare.turning import stands_beside
from wederhoor.record import EventType, ReportId, Statement

MIN_WORDS = 3  # of a denial that tells what it denies
MAX_BARE = 3  # words that only call something untrue
MAX_BACK = 250  # letters from a denial back to what it only points to
MAX_CLAUSE = 20  # letters on to the clause of what is denied
MAX_ROW = 600  # letters back to what the same speaker claimed before that
CONSEQUENCES: frozenset[EventType] = frozenset(("detain", "restrict", "sanction", "suspend", "appoint"))
HAS_DIGIT = re.compile(r"\d")
ENDS_SENTENCE = re.compile(r"[.!?:“”\"»«]")


class PointedTo:
    """The claims of a case, to be pointed to."""

    def __init__(self, claims: Mapping[ReportId, Sequence[Statement]], topics: Topics) -> None:
        statements = topics.statements.values()
        self._in, self._topics, self._origins = claims, topics, topics.origins
        self._all = statements_by_report(statements)
        self._against = statements_by_report(filter(is_against, statements))
        self._denials = {report: [one for one in said if tells(one)] for report, said in self._against.items()}

    def by(self, denial: Statement) -> Statement | None:
        """What the denial was tied to as it was read, else the claim right before it of somebody who is quoted.

        Of what one speaker claims in a row, what names the one who denies it.
        """
        words = denial.content.text
        if means_part(words):
            return _last(self._charges(denial))
        tied = self._topics.statements.get(denial.answers or "")
        if (also := self._denied_before(denial)) and (tied is None or self._is_of(tied, also)):
            return self.by(also)
        if means_such(words) or denies_number(words):
            meant = self._with_noun(denial)
            if meant or self._is_of_no_claim(denial):
                return meant
        if rejects(words) and not denial.answers and not pointing_of(words):
            return self._of_same_thing(denial)
        if means_all(words):
            return _last(self._charges(denial))
        claim = tied or _last(self._before(denial, MAX_BACK))
        if claim is None or self._comes_later(claim, denial):
            return None
        if claim is not tied and (self._is_past_heading(claim, denial) or self._is_of_denial(claim, denial)):
            return None
        if not self.names_speaker(claim, denial):
            return self._in_row_with(claim, denial)
        return self._last_on(claim, denial) if is_verb_alone(denial) else claim

    def _last_on(self, claim: Statement, denial: Statement) -> Statement:
        """The last that anybody claims after it of whoever denies it in a word: "disagreed"."""
        later = (one for one in self._before(denial, MAX_ROW) if one.content.start > claim.content.end)
        return _last(one for one in later if self.names_speaker(one, denial) and not self._is_of(one, denial)) or claim

    def _comes_later(self, claim: Statement, denial: Statement) -> bool:
        """Whether it may rebut the denial; "laughed at reports | that Peru plans it" holds what it denies."""
        start, end = denial.content.start, claim.content.start
        if end <= start:
            return False
        between = self._origins.reports[denial.report].text[start:end]
        return end - denial.content.end > MAX_CLAUSE or ENDS_SENTENCE.search(between) is not None

    def _charges(self, denial: Statement) -> Iterator[Statement]:
        """What others say of whoever denies a part in it; never that he was arrested."""
        for claim in self._before(denial, MAX_ROW):
            if self.names_speaker(claim, denial) and not is_consequence(claim, self._topics):
                yield claim

    def _in_row_with(self, claim: Statement, denial: Statement) -> Statement:
        """Of what the same speaker claims in a row, what names whoever denies it, else what he then speaks of."""
        in_a_row = [one for one in self._before(denial, MAX_ROW) if self._is_of(one, claim)]
        if named := _last(one for one in in_a_row if self.names_speaker(one, denial)):
            return named
        version = frozenset(key for one in self._version(denial) for key in self._topics.told(one))
        shared = {one.id: len(version & self._topics.told(one)) for one in (*in_a_row, claim)}
        return max((claim, *in_a_row), key=lambda one: (shared[one.id], one is claim, one.content.end, one.id))

    def _version(self, denial: Statement) -> Iterator[Statement]:
        """What whoever denies says right after it."""
        for one in self._in.get(denial.report, ()):
            if 0 <= one.content.start - denial.content.end <= MAX_BACK and self._is_of(one, denial):
                yield one

    def is_nearer(self, claim: Statement, denial: Statement) -> bool:
        """Whether somebody else claims something between a claim and the denial of it."""
        houses = {house_of(claim, self._origins), house_of(denial, self._origins)}
        between = (
            other
            for other in self._in.get(denial.report, ())
            if claim.content.end <= other.content.start and other.content.end <= denial.content.start
        )
        return any(
            other.speaker_class != "author" and house_of(other, self._origins) not in houses for other in between
        )

    def _before(self, denial: Statement, letters: int) -> Iterator[Statement]:
        for claim in self._in.get(denial.report, ()):
            if 0 <= _gap(claim, denial) <= letters and claim.speaker_class != "author" and claim.stance != "warn":
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
        has_denied = any(self._is_of(other, denial) for other in earlier)  # "denied that, too"
        return None if has_denied else _last(earlier)

    def _has_just_denied(self, denial: Statement) -> bool:
        """Whether a denial stands right before: then it is said beside that."""
        others = self._against.get(denial.report, ())
        return any(0 <= _gap(other, denial) <= MAX_BACK and other.id != denial.id for other in others)

    def _is_of(self, one: Statement, other: Statement) -> bool:
        """Whether both are of one house."""
        return house_of(one, self._origins) == house_of(other, self._origins)

    def _is_past_heading(self, claim: Statement, denial: Statement) -> bool:
        """Whether a heading stands between, or is the denial: it tells what comes, not what came."""
        blocks = self._origins.reports[denial.report].blocks
        return any(b.kind == "heading" and claim.content.end <= b.start <= denial.content.start for b in blocks)

    def _with_noun(self, denial: Statement) -> Statement | None:
        """The last claim that has the noun of "any such talks", or a number where it is "such a figure"."""
        words, language = denial.content.text, self._origins.reports[denial.report].language
        noun = such_noun(words)
        if denies_number(words) or means_number(noun):
            return _last(one for one in self._before(denial, MAX_ROW) if HAS_DIGIT.search(one.content.text))
        before = self._before(denial, MAX_ROW)
        return _last(one for one in before if self._has_noun(one, noun, language) == "told")

    def _is_of_no_claim(self, denial: Statement) -> bool:
        """Whether the noun of "no such ban" stands before it only where nobody says that there is one: in a demand."""
        noun, language = such_noun(denial.content.text), self._origins.reports[denial.report].language
        before = (one for one in self._all.get(denial.report, ()) if 0 <= _gap(one, denial) <= MAX_ROW)
        return not is_charge(noun) and any(self._has_noun(one, noun, language) for one in before)

    def _has_noun(self, claim: Statement, noun: str, language: str) -> Literal["told", "supposed", ""]:
        """Whether a noun stands in a claim, or a word of its kind; "supposed" after a word such as "without"."""
        place = place_of_kin(noun, claim.content.text)
        if place is None:
            is_told = concepts_in(noun, language) & self._topics.told(claim) and not is_negated(claim.content.text)
            return "told" if is_told else ""
        clause = clause_at(claim.content.text, place)
        return "supposed" if supposes(claim.content.text[:place]) or is_negated(clause) else "told"

    def _of_same_thing(self, denial: Statement) -> Statement | None:
        """What is told of the thing that is called untrue: "the letter is a forgery"; of a bare word the last claim."""
        words = denial.content.text
        if len(words.split()) <= MAX_BARE:
            return None if self._has_just_denied(denial) else _last(self._before(denial, MAX_BACK))
        nouns, told = stems(words), self._topics.told(denial)
        before = (one for one in self._in.get(denial.report, ()) if 0 <= _gap(one, denial) <= MAX_ROW)
        return _last(one for one in before if nouns & stems(one.content.text) or told & self._topics.told(one))

    def _is_of_denial(self, claim: Statement, denial: Statement) -> bool:
        """Whether somebody denies something else in words of his own between the two: that is what is meant."""
        return any(
            claim.content.end <= other.content.start and other.content.end <= denial.content.start
            for other in self._denials.get(denial.report, ())
        )

    def names_speaker(self, claim: Statement, denial: Statement) -> bool:
        """Whether a claim names whoever denies it, or has the word for a body that does: "the town hall denied"."""
        if self._topics.party(denial) & self._topics.inside(claim):
            return True
        words = None if self._topics.speaker(denial) else denial.speaker_words
        return (
            words is not None
            and claim.report == denial.report
            and not _bodies(words.text).isdisjoint(stems(claim.content.text))
        )


def _bodies(words: str) -> frozenset[str]:
    """Beginnings of the words for a body, without those for who speaks for it."""
    return frozenset(stem for stem in stems(words) if not stem.startswith(speaking_for()))


def is_consequence(claim: Statement, topics: Topics) -> bool:
    """Whether it tells only what became of somebody: his arrest is no charge that he could deny."""
    deeds = topics.deeds_in(claim) - {"other"}
    return bool(deeds) and deeds <= CONSEQUENCES


def tells(denial: Statement) -> bool:
    """Whether a denial tells what is denied, and does not only point back to it."""
    words = denial.content.text
    return len(words.split()) >= MIN_WORDS and not pointing_of(words)


def is_verb_alone(denial: Statement) -> bool:
    """Whether nothing is said but that somebody denies: "he disagrees"."""
    return denial.cue is not None and denial.content.start == denial.cue.start


def _gap(claim: Statement, denial: Statement) -> int:
    """Letters between the two."""
    return denial.content.start - claim.content.end


def _last(claims: Iterator[Statement] | Sequence[Statement]) -> Statement | None:
    return max(claims, key=lambda claim: (claim.content.end, claim.id), default=None)
