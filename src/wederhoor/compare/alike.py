"""Which claim a denial repeats in words of its own: "would drive people out", "denied that people must leave"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from wederhoor.record import Report, ReportId, Statement

STEM = 5  # letters
MIN_LETTERS = 4
MIN_SHARED = 2  # stems
MIN_SHARE = 0.6  # of the shorter one's stems
MAX_HOLDING = 100  # statements with one stem, beyond which it tells nothing
NEAR = timedelta(days=7)


class Alike:
    """Claims by the stems of their words."""

    def __init__(self, claims: Sequence[Statement], reports: Mapping[ReportId, Report]) -> None:
        self._reports = reports
        self._claims = {claim.id: claim for claim in claims}
        self._stems = {claim.id: _stems(claim.content.text) for claim in claims}
        self._with: dict[tuple[str, str], list[str]] = defaultdict(list)
        for claim in claims:
            for stem in sorted(self._stems[claim.id]):
                self._with[reports[claim.report].language, stem].append(claim.id)

    def find(self, denial: Statement) -> Statement | None:
        """The claim that shares most of its words, in its report or else in one of that week; None for none."""
        stems, language = _stems(denial.content.text), self._reports[denial.report].language
        holding = (self._with.get((language, stem), []) for stem in stems)
        shared = Counter(claim for claims in holding if len(claims) <= MAX_HOLDING for claim in claims)
        fitting = (
            claim
            for claim, n in shared.items()
            if n >= MIN_SHARED and n >= MIN_SHARE * min(len(stems), len(self._stems[claim]))
        )
        near = [self._claims[claim] for claim in fitting if self._is_near(self._claims[claim], denial)]
        return min(near, key=lambda claim: (claim.report != denial.report, -shared[claim.id], claim.id), default=None)

    def _is_near(self, claim: Statement, denial: Statement) -> bool:
        if claim.report == denial.report:
            return True
        days = [report.published for one in (claim, denial) if (report := self._reports.get(one.report))]
        known = [date.fromisoformat(published.first) for published in days if published]
        return len(known) == 2 and abs(known[0] - known[1]) <= NEAR


def _stems(text: str) -> frozenset[str]:
    words = re.findall(rf"[^\W\d_]{{{MIN_LETTERS},}}", text.casefold())
    return frozenset(word[:STEM] for word in words)
