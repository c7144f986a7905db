"""The question about a claim, in the words of the report that tells it best."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from wederhoor.compare.groups import is_possessive
from wederhoor.compare.lines import Labels
from wederhoor.compare.pointing import is_infinitive
from wederhoor.compare.topics import Topics
from wederhoor.compare.voices import last_speaker
from wederhoor.compare.wording import (
    MAX_LETTERS,
    as_question,
    begins_unnamed,
    charge_question,
    part_at,
    sentence_of,
    without_speaker,
)
from wederhoor.record import Report, ReportId, Statement, StatementId

GENITIVE = "'s"
_Place = tuple[ReportId, int]


class Phrasing:
    """Puts claims of a case as questions."""

    def __init__(self, topics: Topics) -> None:
        self._topics, self._origins = topics, topics.origins
        self._by_end = _by_end(topics.statements.values())

    def ending_with(self, claim: Statement) -> Sequence[Statement]:
        """Statements that end where a claim ends."""
        return self._by_end.get((claim.report, claim.content.end), ())

    def ask(self, claims: Sequence[Statement], denials: Mapping[StatementId, Statement]) -> str:
        """The question in words of the first report, English ones before others, those with a name before a pronoun.

        `denials` are by what each denies. Empty where nobody could tell who "they" are.
        """
        first = min(claims, key=lambda one: (self._is_unclear(one), *_rank(one, self._origins.reports[one.report])))
        words, report = self._with_subject(first), self._origins.reports[first.report]
        told = without_speaker(first, report.language[:2])
        is_charge = first.cue is not None and is_infinitive(first.content.text, report.language)
        if is_charge and (charge := charge_question(first, report)):
            return charge
        if words == told and first.id in denials:
            words = self._part_denied(first, denials[first.id]) or words
        who = self._who(first)
        if words != told and words.endswith(told):  # the words before it tell who says so
            is_frame = who and words == sentence_of(first, report)  # "laut Lee", whose name is asked of
            words, who = (f"… {told}", who) if is_frame else (words, "")
        return as_question(words, first, report, who) if who or not begins_unnamed(words, report.language) else ""

    def _part_denied(self, claim: Statement, denial: Statement) -> str:
        """Of several clauses the one that names whoever denies it; empty where there is but one, or none does."""
        place = self._topics.place_of_speaker(denial, claim)
        part = part_at(claim.content.text, place) if place is not None else ""
        return part if part != claim.content.text else ""

    def _with_subject(self, claim: Statement) -> str:
        """The words of a claim; of the rumour that ends with them, or with a name after the pronoun they begin with."""
        hearsay = (one.content for one in self.ending_with(claim) if one.mode == "hearsay")
        around = (
            words.text for words in hearsay if words.start < claim.content.start and len(words.text) <= MAX_LETTERS
        )
        fuller = max(around, key=len, default="")
        first, _, rest = claim.content.text.partition(" ")
        name = self._topics.meant_at(claim.report, claim.content.start)
        if fuller or (name and rest):
            return fuller or f"{first} [{name}{GENITIVE if is_possessive(first) else ''}] {rest}"
        return sentence_of(claim, self._origins.reports[claim.report])

    def _is_unclear(self, claim: Statement) -> bool:
        """Whether it begins with a pronoun, and neither whom it stands for nor who says so has a name."""
        language = self._origins.reports[claim.report].language
        return not self._who(claim) and begins_unnamed(self._with_subject(claim), language)

    def _who(self, claim: Statement) -> str:
        """Who claims it, by name; empty for nobody with a name, and for whom only words in quotes describe."""
        speaker = last_speaker(claim, self._origins.cast)
        name = Labels(self._origins.cast).speaker(self._origins.cast.entities[speaker]) if speaker else ""
        return "" if name.startswith("“") else name


def _by_end(statements: Iterable[Statement]) -> Mapping[_Place, list[Statement]]:
    """Statements by where they end."""
    found: dict[_Place, list[Statement]] = defaultdict(list)
    for statement in statements:
        found[statement.report, statement.content.end].append(statement)
    return found


def _rank(statement: Statement, report: Report) -> tuple[bool, str, str]:
    return (report.language[:2] != "en", report.published.first if report.published else "9", statement.id)
