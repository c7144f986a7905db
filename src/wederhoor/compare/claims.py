"""What one says and another denies, where no event stands in it: "the board knew since March", "she disputed this".

Denials that point to the words before them make a question; two reports that tell of the same two speakers tell of one.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from wederhoor.compare.alike import Alike
from wederhoor.compare.origins import Origins
from wederhoor.compare.voices import AGAINST, Voice, last_speaker, origin_of
from wederhoor.record import Evidence, Report, ReportId, Stance, Statement, StatementId

CLAIMING: frozenset[Stance] = frozenset(("assert", "predict", "warn"))
MIN_WORDS = 3  # in what is denied
MAX_POINTING = 3  # words of a denial that only points back
MAX_LETTERS = 160  # of a question
MAX_BACK = 250  # letters from a denial back to what it only points to
_Place = tuple[ReportId, int]
_QUOTED = re.compile(r"[\"“„«‘'][^\"”“»’']*[\"”“»’']$")
Pointing = Literal["one", "several", ""]


@dataclass(frozen=True, slots=True)
class Claim:
    """What is claimed, in words of a report, and everybody's word on it."""

    question: str
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class _Denied:
    claim: Statement
    denial: Statement
    pointing: Pointing


def find_claims(statements: Sequence[Statement], origins: Origins, told: Collection[StatementId]) -> tuple[Claim, ...]:
    """Claims that somebody denies and that no question about an event holds; `told` are the statements in those."""
    answered = _Answered(statements, origins)
    by_pair: dict[tuple[str, str], list[_Denied]] = defaultdict(list)
    for denial in sorted(statements, key=lambda statement: statement.id):
        found = answered.by(denial) if _is_against(denial) and denial.id not in told else None
        if found and found.claim.id not in told:
            by_pair[_house(found.claim, origins), _house(denial, origins)].append(found)
    groups = (group for _, found in sorted(by_pair.items()) for group in _told_together(found, origins.reports))
    beside = _by_end(statements)
    return tuple(_claim(group, origins, beside) for group in groups)


class _Answered:
    """What denials speak to."""

    def __init__(self, statements: Sequence[Statement], origins: Origins) -> None:
        self._origins = origins
        self._by_id = {statement.id: statement for statement in statements}
        against: dict[ReportId, list[Evidence]] = defaultdict(list)
        for statement in filter(_is_against, statements):
            against[statement.report].append(statement.content)
        claims = [one for one in statements if _is_claim(one) and not _tells_of(against[one.report], one)]
        self._claims = frozenset(claim.id for claim in claims)
        self._alike = Alike(claims, origins.reports)
        self._in: dict[ReportId, list[Statement]] = defaultdict(list)
        for claim in claims:
            self._in[claim.report].append(claim)

    def by(self, denial: Statement) -> _Denied | None:
        """The claim of another that a denial points to or repeats; None where another stands nearer."""
        pointing = _pointing(denial.content.text)
        claim = self._pointed_to(denial) if pointing else self._repeated(denial)
        if claim is None or claim.id not in self._claims:
            return None
        houses = {_house(claim, self._origins), _house(denial, self._origins)}
        if len(houses) == 1 or (pointing and self._is_nearer(claim, denial, houses)):
            return None
        return _Denied(claim, denial, pointing or "one")

    def _pointed_to(self, denial: Statement) -> Statement | None:
        """What the denial was tied to as it was read, else the claim right before it of somebody who is quoted."""
        if denial.answers:
            return self._by_id.get(denial.answers)
        before = (
            claim
            for claim in self._in[denial.report]
            if 0 <= denial.content.start - claim.content.end <= MAX_BACK and claim.speaker_class != "author"
        )
        return max(before, key=lambda claim: (claim.content.end, claim.id), default=None)

    def _repeated(self, denial: Statement) -> Statement | None:
        """The claim whose words it shares; who says "no drones" and who denies drones are of one mind."""
        claim = self._alike.find(denial)
        is_of_one_mind = claim and _is_negated(claim) and not _is_negated(denial)
        return None if is_of_one_mind else claim

    def _is_nearer(self, claim: Statement, denial: Statement, houses: set[str]) -> bool:
        """Whether somebody else claims something between the two."""
        between = (
            other
            for other in self._in[denial.report]
            if claim.content.end <= other.content.start and other.content.end <= denial.content.start
        )
        return any(other.speaker_class != "author" and _house(other, self._origins) not in houses for other in between)


def _is_against(statement: Statement) -> bool:
    """Whether somebody denies or doubts; who calls a charge "absurd" only opposes it in so many words."""
    return statement.stance in AGAINST or (statement.stance == "oppose" and _names_charge(statement.content.text))


def _tells_of(denials: Sequence[Evidence], claim: Statement) -> bool:
    """Whether the claim is that somebody denies something."""
    start, end = claim.content.start, claim.content.end
    return any(start <= words.start and words.end <= end and words.end - words.start < end - start for words in denials)


def _is_negated(statement: Statement) -> bool:
    return not _words("negating").isdisjoint(re.findall(r"\w+", statement.content.text.casefold()))


def _is_claim(statement: Statement) -> bool:
    return statement.stance in CLAIMING and len(statement.content.text.split()) >= MIN_WORDS


def _told_together(found: Sequence[_Denied], reports: Mapping[ReportId, Report]) -> Iterator[Sequence[_Denied]]:
    """All of two speakers where each report has but one; else only what is sure, each by itself."""
    by_report: dict[ReportId, list[_Denied]] = defaultdict(list)
    for one in found:
        by_report[one.claim.report].append(one)
    if len(by_report) > 1 and all(_is_one(told, reports[report]) for report, told in by_report.items()):
        yield found
        return
    for report, told in by_report.items():
        sure = [one for one in told if one.pointing == "one"]
        yield from [sure] if sure and _is_one(sure, reports[report]) else ([one] for one in sure)


def _is_one(told: Sequence[_Denied], report: Report) -> bool:
    """Whether a report tells of one thing that is denied, in its title too."""
    if len(told) != 2 or not report.title:
        return len(told) == 1
    ends = report.text.find(report.title) + len(report.title)
    return sum(one.claim.content.end <= ends for one in told) == 1


def _claim(group: Sequence[_Denied], origins: Origins, beside: Mapping[_Place, list[Statement]]) -> Claim:
    """The question in words of the first report, English ones before others."""
    claims = {one.claim.id: one.claim for one in group}
    for one in group:
        claims |= {same.id: same for same in _ending_with(one.claim, beside) if _is_same(same, one.claim)}
    said = [*claims.values(), *{one.denial.id: one.denial for one in group}.values()]
    first = min(claims.values(), key=lambda statement: _rank(statement, origins.reports[statement.report]))
    words = _with_subject(first, beside)
    return Claim(f"Is it so: “{_short(words)}”?", tuple(_voice(statement, origins) for statement in said))


def _with_subject(claim: Statement, beside: Mapping[_Place, list[Statement]]) -> str:
    """The words of a claim; those of the rumour that ends with them, which tell whom it is about."""
    rumours = (one.content for one in _ending_with(claim, beside) if one.mode == "hearsay")
    around = (words.text for words in rumours if words.start < claim.content.start and len(words.text) <= MAX_LETTERS)
    return max(around, key=len, default=claim.content.text)


def _ending_with(claim: Statement, beside: Mapping[_Place, list[Statement]]) -> Sequence[Statement]:
    return beside.get((claim.report, claim.content.end), ())


def _is_same(other: Statement, claim: Statement) -> bool:
    """Whether another says it in the same words: what two employees said."""
    return other.content.start == claim.content.start and _is_claim(other)


def _by_end(statements: Sequence[Statement]) -> Mapping[_Place, list[Statement]]:
    """Statements by where they end."""
    found: dict[_Place, list[Statement]] = defaultdict(list)
    for statement in statements:
        found[statement.report, statement.content.end].append(statement)
    return found


def _rank(statement: Statement, report: Report) -> tuple[bool, str, str]:
    return (report.language[:2] != "en", report.published.first if report.published else "9", statement.id)


def _short(text: str) -> str:
    words = " ".join(text.split()).rstrip(",;:")
    return words if len(words) <= MAX_LETTERS else f"{words[:MAX_LETTERS].rsplit(' ', 1)[0]} …"


def _voice(statement: Statement, origins: Origins) -> Voice:
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


def _house(statement: Statement, origins: Origins) -> str:
    """Whom a word goes back to; a speaker without a name is whoever is so called in that report."""
    voice = _voice(statement, origins)
    called = statement.speaker_words.text.casefold() if statement.speaker_words else ""
    return voice.origin or f"{statement.report} {called}"


def _pointing(words: str) -> Pointing:
    """Whether words only point to one thing that was said, or to several; empty where they tell more."""
    told = re.findall(r"\w+", words.casefold())
    if not _words("such").isdisjoint(told[:2]):
        return "one"
    told = _told_bare(words)
    if not 0 < len(told) <= MAX_POINTING:
        return ""
    if told[-1] in _words("several"):
        return "several"
    return "one" if told[0] in _words("this") or told[-1] in _words("charges") else ""


def _names_charge(words: str) -> bool:
    told = _told_bare(words)
    return 0 < len(told) <= MAX_POINTING and told[-1] in _words("charges")


def _told_bare(words: str) -> list[str]:
    """The words without those quoted: `the charge "absurd"`."""
    return re.findall(r"\w+", _QUOTED.sub(" ", words.casefold()))


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(tomllib.loads(files("wederhoor.compare").joinpath("claims.toml").read_text("utf-8"))[kind])
