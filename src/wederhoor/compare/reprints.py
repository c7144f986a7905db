"""Which reports are copies or translations of one another, so that they count as one origin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import combinations, pairwise

from wederhoor.compare.translations import translated_pairs
from wederhoor.record import Entity, Mention, Report, Reprint

_N_WORDS = (
    6  # of 5 to 8 in the literature: stock phrases hardly ever run so long, and one changed word costs six shingles
)
_MIN_SHINGLES = 15  # below some twenty words two reports may share one quotation and nothing else
_REPRINT = 0.5
_MAX_PAIRED = 24  # where more reports share a shingle, only neighbours are compared: copies of one text still chain up

_Shingles = frozenset[bytes]


def find_reprints(
    reports: Iterable[Report], mentions: Sequence[Mention] = (), entities: Sequence[Entity] = ()
) -> tuple[Reprint, ...]:
    """Groups of reports linked by sharing half of their text or more, the earliest first; the order given is nothing.

    With the names that were found, translations are in the groups too. `Reprint.overlap` is that of the weakest link in
    its group: shared 6-word shingles (containment, Broder 1997), or shared runs of names and figures. Reports under
    some twenty words are left alone.
    """
    ordered = sorted({report.id: report for report in reports}.values(), key=_by_date)
    shingles = [_shingles(report) for report in ordered]
    shares = {pair: _containment(shingles[pair[0]], shingles[pair[1]]) for pair in _candidates(shingles)}
    links = {pair: share for pair, share in shares.items() if share >= _REPRINT}
    links |= translated_pairs(ordered, mentions, entities)
    return tuple(
        Reprint(
            reports=tuple(ordered[index].id for index in group),
            overlap=round(min(share for (first, _), share in links.items() if first in group), 4),
        )
        for group in _groups(links)
    )


def _by_date(report: Report) -> tuple[str, str, str]:
    """Undated reports come last: nothing says that they were first."""
    published = report.published
    return (published.first, published.last, report.id) if published else ("9999", "9999", report.id)


def _shingles(report: Report) -> _Shingles:
    article = "\n".join(report.text[block.start : block.end] for block in report.blocks if block.kind != "furniture")
    words = re.findall(r"\w+", article.casefold())
    runs = zip(*(words[offset:] for offset in range(_N_WORDS)), strict=False)
    # hash() of a string differs between runs, and a pair of runs must not be judged differently.
    return frozenset(blake2b(" ".join(run).encode(), digest_size=8).digest() for run in runs)


def _containment(a: _Shingles, b: _Shingles) -> float:
    shorter = min(len(a), len(b))
    return len(a & b) / shorter if shorter else 0.0


def _candidates(shingles: Sequence[_Shingles]) -> Iterator[tuple[int, int]]:
    """Pairs of reports with a shingle in common, each once; no two texts are compared to find them."""
    holders: defaultdict[bytes, list[int]] = defaultdict(list)
    for index, own in enumerate(shingles):
        if len(own) >= _MIN_SHINGLES:
            for shingle in own:
                holders[shingle].append(index)
    seen: set[tuple[int, int]] = set()
    for group in {tuple(indices) for indices in holders.values() if len(indices) > 1}:
        seen.update(combinations(group, 2) if len(group) <= _MAX_PAIRED else pairwise(group))
    yield from sorted(seen)


def _groups(links: Mapping[tuple[int, int], float]) -> list[list[int]]:
    """The connected reports, each group and all groups in order."""
    first_of: dict[int, int] = {}
    for a, b in sorted(links):
        old, new = sorted((first_of.setdefault(a, a), first_of.setdefault(b, b)), reverse=True)
        first_of = {index: new if first == old else first for index, first in first_of.items()}
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for index in sorted(first_of):
        groups[first_of[index]].append(index)
    return [groups[first] for first in sorted(groups)]
