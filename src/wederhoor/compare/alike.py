"""Which claim a denial repeats in words of its own: "would drive people out", "denied that people must leave".

In one language by the stems of words; in any language by what both are about.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from wederhoor.compare.days import first_day
from wederhoor.compare.houses import house_of
from wederhoor.compare.topics import Topics, is_name
from wederhoor.record import Report, ReportId, Statement

STEM = 5  # letters
MIN_LETTERS = 4
MIN_SHARED = 2  # stems, or keys
MIN_WORDS = 3  # of a denial that repeats a claim
MIN_SHARE = 0.6  # of the shorter one's stems, or of those keys that the denial has
COMMON, MAX_COMMON = 4, 0.03  # so many claims, and such a share of all, may have a stem that tells what one is about
MAX_HOLDING = 100  # statements with one stem or key, beyond which it tells nothing
NEAR = timedelta(days=7)


class Alike:
    """Claims by the stems of their words and by what they are about."""

    def __init__(self, claims: Sequence[Statement], topics: Topics) -> None:
        self._reports, self._topics = topics.origins.reports, topics
        self._claims = {claim.id: claim for claim in claims}
        self._n_stems = {claim.id: len(stems(claim.content.text)) for claim in claims}
        self._keys = {claim.id: topics.keys(claim) for claim in claims}
        self._with_stem: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._with_key: dict[str, list[str]] = defaultdict(list)
        self._common = COMMON + MAX_COMMON * len(claims)
        for claim in claims:
            for stem in sorted(stems(claim.content.text)):
                self._with_stem[self._reports[claim.report].language, stem].append(claim.id)
            for key in sorted(topics.told(claim)):
                self._with_key[key].append(claim.id)

    def find(self, denial: Statement, *, least: int = 0) -> Statement | None:
        """The claim of another that shares most with it, in its report or else in one of that week; None for none.

        `least`: of how many things it must tell too.
        """
        found: dict[str, float] = {}
        for claim, share in (*(() if least else self._by_stems(denial)), *self._by_keys(denial, least)):
            found[claim] = max(share, found.get(claim, 0.0))
        house, origins = house_of(denial, self._topics.origins), self._topics.origins
        others = (self._claims[claim] for claim in found if house_of(self._claims[claim], origins) != house)
        near = [claim for claim in others if are_near(claim, denial, self._reports)]
        return min(near, key=lambda claim: (claim.report != denial.report, -found[claim.id], claim.id), default=None)

    def _by_stems(self, denial: Statement) -> Iterator[tuple[str, float]]:
        language = self._reports[denial.report].language
        holding = {stem: self._with_stem.get((language, stem), ()) for stem in stems(denial.content.text)}
        own = [stem for stem, claims in holding.items() if len(claims) <= self._common]
        shared = _counted(holding[stem] for stem in own)
        for claim, n in shared.items():
            if n >= MIN_SHARED and n >= MIN_SHARE * min(len(own), self._n_stems[claim]):
                yield claim, n

    def _by_keys(self, denial: Statement, least: int) -> Iterator[tuple[str, float]]:
        """Claims with a concept or number in common, and most of all that the denial is about."""
        keys, speaker = self._topics.keys(denial), self._topics.speaker(denial)
        told = frozenset(key for key in keys if not is_name(key))
        if len(denial.content.text.split()) < MIN_WORDS:
            return
        for claim, n_told in _counted(self._with_key.get(key, ()) for key in told).items():
            # whether who denies it is whom it is about
            about_speaker = bool(speaker & self._topics.inside(self._claims[claim]))
            is_all_told = sum(not is_name(key) for key in self._keys[claim]) == n_told
            n_shared = len(keys & self._keys[claim])
            is_enough = n_told >= max(least, MIN_SHARED) or (about_speaker and is_all_told and not least)
            if is_enough and n_shared + about_speaker >= MIN_SHARE * len(keys):
                yield claim, n_shared


def are_near(one: Statement, other: Statement, reports: Mapping[ReportId, Report]) -> bool:
    """Whether both are of one report, or of reports of one week."""
    if one.report == other.report:
        return True
    days = [first_day(reports.get(report)) for report in (one.report, other.report)]
    return days[0] is not None and days[1] is not None and abs(days[0] - days[1]) <= NEAR


def _counted(holding: Iterator[Sequence[str]]) -> Counter[str]:
    return Counter(claim for claims in holding if len(claims) <= MAX_HOLDING for claim in claims)


def stems(text: str) -> frozenset[str]:
    """Beginnings of the longer words."""
    words = re.findall(rf"[^\W\d_]{{{MIN_LETTERS},}}", text.casefold())
    return frozenset(word[:STEM] for word in words)
