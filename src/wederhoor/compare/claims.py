"""What one says and another denies, where no event stands in it: "the board knew since March", "she disputed this".

Denials that point to the words before them make a question; two reports that tell of the same two speakers tell of one,
and so do two that tell the same in other words or in another language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from wederhoor.compare.denied import Answered, Denied, is_claim
from wederhoor.compare.groups import is_possessive
from wederhoor.compare.houses import house_of
from wederhoor.compare.lines import Labels
from wederhoor.compare.numbers_told import Numbers
from wederhoor.compare.origins import Origins
from wederhoor.compare.same_disputes import claimed_too, join_disputes, same_claims
from wederhoor.compare.topics import Topics
from wederhoor.compare.voices import FOR, Voice, last_speaker, origin_of
from wederhoor.compare.wording import (
    MAX_LETTERS,
    as_question,
    begins_unnamed,
    part_at,
    sentence_of,
    without_speaker,
)
from wederhoor.record import Conflict, Finding, Report, ReportId, Statement, StatementId

GENITIVE = "'s"
_Place = tuple[ReportId, int]


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed, in words of a report, and everybody's word on it."""

    question: str
    voices: tuple[Voice, ...]
    claims: tuple[Statement, ...]  # without the denials
    conflicts: tuple[Conflict, ...] = ()


def find_claims(answered: Answered, topics: Topics, told: Collection[StatementId]) -> tuple[Claim, ...]:
    """Claims that somebody denies and that no question about an event holds; `told` are the statements in those."""
    origins, statements = topics.origins, topics.statements.values()
    by_pair: dict[tuple[str, str], list[Denied]] = defaultdict(list)
    for denial in sorted(statements, key=lambda statement: statement.id):
        found = answered.by(denial) if denial.id not in told else None
        if found and found.claim.id not in told:
            by_pair[house_of(found.claim, origins), house_of(denial, origins)].append(found)
    pairs = [group for _, found in sorted(by_pair.items()) for group in _told_together(found, origins.reports)]
    beside = _by_end(statements)
    disputes = join_disputes(pairs, topics)
    too = claimed_too(disputes, [claim for claim in answered.claims if claim.id not in told], topics)
    by_question: dict[str, Claim] = {}
    for group, also in zip(disputes, too, strict=True):
        claim = _claim(group, also, topics, beside)
        if claim is None:
            continue
        same = by_question.get(claim.question)  # the same words in two reports
        by_question[claim.question] = _together(same, claim) if same else claim
    return tuple(by_question.values())


def _together(one: Claim, other: Claim) -> Claim:
    return Claim(one.question, (*one.voices, *other.voices), (*one.claims, *other.claims))


def with_numbers(claims: Sequence[Claim], numbers: Sequence[Numbers], origins: Origins) -> Iterator[Claim]:
    """The claims, each with the other numbers for what it counts; and what is in dispute only between numbers."""
    claiming = {one.id for claim in claims for one in claim.claims}
    for claim in claims:
        ids = {one.id for one in claim.claims}
        also = [told for told in numbers if told.said[0].id in ids]
        voices = [voice_of(other, origins) for told in also for other in told.said[1:]]
        yield replace(claim, voices=(*claim.voices, *voices), conflicts=tuple(told.conflict for told in also))
    for told in numbers:
        if told.said[0].id not in claiming:
            yield Claim(told.question, tuple(voice_of(one, origins) for one in told.said), told.said, (told.conflict,))


def claims_in(findings: Sequence[Finding], claims: Sequence[Claim], topics: Topics) -> Mapping[int, Sequence[Claim]]:
    """By the places of findings: the claims that tell what a finding asks about, though no event was read in them."""
    statements = topics.statements
    standing_for = [
        [statements[told] for one in finding.positions if one.stance in FOR for told in one.statements]
        for finding in findings
    ]
    same = same_claims(standing_for, [claim.claims for claim in claims], topics)
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim, number in zip(claims, same, strict=True):
        if number is not None:
            found[number].append(claim)
    return found


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


def _claim(
    group: Sequence[Denied], also: Sequence[Statement], topics: Topics, beside: Mapping[_Place, list[Statement]]
) -> Claim | None:
    """The question in words of the first report, English ones before others, those with a name before a pronoun.

    None where nobody could tell who "they" are.
    """
    origins = topics.origins
    claims = {one.claim.id: one.claim for one in group}
    for one in group:
        claims |= {same.id: same for same in _ending_with(one.claim, beside) if _is_same(same, one.claim)}
    claims |= {one.id: one for one in also}
    said = [*claims.values(), *{one.denial.id: one.denial for one in group}.values()]
    first = min(
        claims.values(),
        key=lambda one: (_is_unclear(one, topics, beside), *_rank(one, origins.reports[one.report])),
    )
    denial = next((one.denial for one in group if one.claim.id == first.id), None)
    words = _with_subject(first, topics, beside)
    report = origins.reports[first.report]
    told = without_speaker(first, report.language[:2])
    if denial and words == told and (place := topics.place_of_speaker(denial, first)) is not None:
        part = part_at(first.content.text, place)
        words = part if part != first.content.text else words
    is_longer = words != told and words.endswith(told)  # it tells who says so
    who = "" if is_longer else _who(first, origins)
    if not who and begins_unnamed(words, report.language):
        return None
    asked = as_question(words, first, report, who)
    return Claim(asked, tuple(voice_of(statement, origins) for statement in said), tuple(claims.values()))


def _with_subject(claim: Statement, topics: Topics, beside: Mapping[_Place, list[Statement]]) -> str:
    """The words of a claim; those of the rumour that ends with them, or a name after the pronoun that begins them."""
    rumours = (one.content for one in _ending_with(claim, beside) if one.mode == "hearsay")
    around = (words.text for words in rumours if words.start < claim.content.start and len(words.text) <= MAX_LETTERS)
    fuller = max(around, key=len, default="")
    first, _, rest = claim.content.text.partition(" ")
    name = topics.meant_at(claim.report, claim.content.start)
    if fuller or (name and rest):
        return fuller or f"{first} [{name}{GENITIVE if is_possessive(first) else ''}] {rest}"
    return sentence_of(claim, topics.origins.reports[claim.report])


def _is_unclear(claim: Statement, topics: Topics, beside: Mapping[_Place, list[Statement]]) -> bool:
    """Whether it begins with a pronoun, and neither whom it stands for nor who says so has a name."""
    language = topics.origins.reports[claim.report].language
    return not _who(claim, topics.origins) and begins_unnamed(_with_subject(claim, topics, beside), language)


def _who(claim: Statement, origins: Origins) -> str:
    """Who claims it, by name; empty for nobody with a name."""
    speaker = last_speaker(claim, origins.cast)
    return Labels(origins.cast).speaker(origins.cast.entities[speaker]) if speaker else ""


def _ending_with(claim: Statement, beside: Mapping[_Place, list[Statement]]) -> Sequence[Statement]:
    return beside.get((claim.report, claim.content.end), ())


def _is_same(other: Statement, claim: Statement) -> bool:
    """Whether another says it in the same words: what two employees said."""
    return other.content.start == claim.content.start and is_claim(other)


def _by_end(statements: Iterable[Statement]) -> Mapping[_Place, list[Statement]]:
    """Statements by where they end."""
    found: dict[_Place, list[Statement]] = defaultdict(list)
    for statement in statements:
        found[statement.report, statement.content.end].append(statement)
    return found


def _rank(statement: Statement, report: Report) -> tuple[bool, str, str]:
    return (report.language[:2] != "en", report.published.first if report.published else "9", statement.id)


def voice_of(statement: Statement, origins: Origins) -> Voice:
    own = statement.speaker_class == "author"
    speaker = None if own else last_speaker(statement, origins.cast)
    return Voice(
        report=statement.report,
        speaker=speaker,
        publisher=origins.publisher(statement.report) if own else None,
        own=own,
        stance=statement.stance,
        certainty=statement.certainty,
        level="happened",
        statement=statement.id,
        origin=origins.of_report(statement.report) if own else origin_of(statement, speaker, origins),
    )
