"""What one says and another denies, where no event stands in it: "the board knew since March", "she disputed this".

Denials that point to the words before them make a question; two reports that tell of the same two speakers tell of one,
and so do two that tell the same in other words or in another language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from wederhoor.compare.denied import Answered, Denied, is_claim
from wederhoor.compare.houses import house_of
from wederhoor.compare.origins import Origins
from wederhoor.compare.phrasing import Phrasing
from wederhoor.compare.same_disputes import Sides, claimed_too, join_disputes, same_claims
from wederhoor.compare.topics import Topics
from wederhoor.compare.values_told import Values
from wederhoor.compare.voices import AGAINST, FOR, Voice, voice_of
from wederhoor.record import Conflict, Finding, Report, ReportId, Stance, Statement, StatementId, Verdict


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed, in words of a report, and everybody's word on it."""

    question: str
    voices: tuple[Voice, ...]
    claims: tuple[Statement, ...]  # without the denials
    conflicts: tuple[Conflict, ...] = ()
    verdict: Verdict = "disputed"


def find_claims(answered: Answered, topics: Topics, told: Collection[StatementId]) -> tuple[Claim, ...]:
    """Claims that somebody denies and that no question about an event holds; `told` are the statements in those."""
    origins, statements = topics.origins, topics.statements.values()
    by_pair: dict[tuple[str, str], list[Denied]] = defaultdict(list)
    for denial in sorted(statements, key=lambda statement: statement.id):
        found = answered.by(denial) if denial.id not in told else None
        if found and found.claim.id not in told:
            by_pair[house_of(found.claim, origins), house_of(denial, origins)].append(found)
    pairs = [group for _, found in sorted(by_pair.items()) for group in _told_together(found, origins.reports)]
    phrasing = Phrasing(topics)
    disputes = join_disputes(pairs, topics)
    too = claimed_too(disputes, [claim for claim in answered.claims if claim.id not in told], topics)
    by_question: dict[str, Claim] = {}
    for group, also in zip(disputes, too, strict=True):
        claim = _claim(group, also, topics, phrasing)
        if claim is None:
            continue
        same = by_question.get(claim.question)  # the same words in two reports
        by_question[claim.question] = _together(same, claim) if same else claim
    return tuple(by_question.values())


def _together(one: Claim, other: Claim) -> Claim:
    return Claim(one.question, (*one.voices, *other.voices), (*one.claims, *other.claims))


def with_values(claims: Sequence[Claim], values: Sequence[Values], origins: Origins) -> Iterator[Claim]:
    """The claims, each with the other values for what it tells; and what is in dispute only between values."""
    held = {voice.statement for claim in claims for voice in claim.voices}
    for claim in claims:
        ids = {voice.statement for voice in claim.voices}
        also = [told for told in values if any(one.id in ids for one in told.said)]
        holders = {voice.holder for voice in claim.voices}
        others = (voice_of(one, origins) for told in also for one in told.said)
        voices = [voice for voice in others if voice.holder not in holders]
        yield replace(claim, voices=(*claim.voices, *voices), conflicts=tuple(told.conflict for told in also))
    for told in values:
        if not any(one.id in held for one in told.said):
            yield Claim(told.question, tuple(voice_of(one, origins) for one in told.said), told.said, (told.conflict,))


def claims_in(findings: Sequence[Finding], claims: Sequence[Claim], topics: Topics) -> Mapping[int, Sequence[Claim]]:
    """By the places of findings: the claims that tell what a finding asks about, though no event was read in them."""
    groups = [Sides(said_in(finding, FOR, topics), said_in(finding, AGAINST, topics)) for finding in findings]
    same = same_claims(groups, [Sides(claim.claims, _denials(claim, topics)) for claim in claims], topics)
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim, number in zip(claims, same, strict=True):
        if number is not None:
            found[number].append(claim)
    return found


def said_in(finding: Finding, stances: Set[Stance], topics: Topics) -> list[Statement]:
    """The statements of a finding that take one of these stances."""
    return [topics.statements[told] for one in finding.positions if one.stance in stances for told in one.statements]


def _denials(claim: Claim, topics: Topics) -> list[Statement]:
    against = (voice.statement for voice in claim.voices if voice.stance in AGAINST)
    return [topics.statements[told] for told in against if told]


def _told_together(found: Sequence[Denied], reports: Mapping[ReportId, Report]) -> Iterator[Sequence[Denied]]:
    """All of two speakers where each report has but one; else only what is sure, each by itself."""
    by_report: dict[ReportId, list[Denied]] = defaultdict(list)
    for one in found:
        by_report[one.claim.report].append(one)
    if len(by_report) > 1 and all(_is_one(told, reports[report]) for report, told in by_report.items()):
        yield found
        return
    for report, told in by_report.items():
        sure = [one for one in told if one.pointing == "one"]
        yield from [sure] if sure and _is_one(sure, reports[report]) else ([one] for one in sure)


def _is_one(told: Sequence[Denied], report: Report) -> bool:
    """Whether a report tells of one thing that is denied, in its title too."""
    if len(told) != 2 or not report.title:
        return len(told) == 1
    ends = report.text.find(report.title) + len(report.title)
    return sum(one.claim.content.end <= ends for one in told) == 1


def _claim(group: Sequence[Denied], also: Sequence[Statement], topics: Topics, phrasing: Phrasing) -> Claim | None:
    """None where nobody could tell who "they" are."""
    claims = {one.claim.id: one.claim for one in group}
    for one in group:
        claims |= {same.id: same for same in phrasing.ending_with(one.claim) if _is_same(same, one.claim, topics)}
    claims |= {one.id: one for one in also}
    said = [*claims.values(), *{one.denial.id: one.denial for one in group}.values()]
    asked = phrasing.ask(list(claims.values()), {one.claim.id: one.denial for one in reversed(group)})
    voices = tuple(voice_of(statement, topics.origins) for statement in said)
    return Claim(asked, voices, tuple(claims.values())) if asked else None


def _is_same(other: Statement, claim: Statement, topics: Topics) -> bool:
    """Whether another says it in the same words: what two employees said."""
    return other.content.start == claim.content.start and is_claim(other, topics)
