"""Which reports tell a text in another language: the same names and figures close together, from beginning to end."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from wederhoor.record import Entity, EntityId, Mention, MentionId, Report

N_ANCHORS = 3  # names and figures in a row; their order changes with the language
MIN_RUNS = 12  # fewer may be two short reports of one event
TRANSLATED = 0.6  # share of the shorter report's runs; two reports of one press conference share under a third
MAX_HOLDERS = 24  # a run that more reports have tells nothing
FIGURE = re.compile(r"\d+(?:[.,]\d{3})*(?:[.,]\d+)?")

_Run = frozenset[str]


def translated_pairs(
    reports: Sequence[Report], mentions: Sequence[Mention], entities: Sequence[Entity]
) -> Mapping[tuple[int, int], float]:
    """Pairs of reports in different languages, by their places in `reports`, with the share of runs in common."""
    by_mention = {mention: entity.id for entity in entities for mention in entity.mentions}
    placed: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        placed[mention.report].append(mention)
    runs = [_runs(report, placed.get(report.id, ()), by_mention) for report in reports]
    found: dict[tuple[int, int], float] = {}
    for a, b in _candidates(runs):
        share = len(runs[a] & runs[b]) / min(len(runs[a]), len(runs[b]))
        if share >= TRANSLATED and reports[a].language[:2] != reports[b].language[:2]:
            found[a, b] = share
    return found


def _runs(report: Report, mentions: Sequence[Mention], by_mention: Mapping[MentionId, EntityId]) -> frozenset[_Run]:
    """Every few names and figures that stand next to each other, without their order."""
    anchors = [(m.words.start, by_mention[m.id]) for m in mentions if m.form == "name" and m.id in by_mention]
    for block in report.blocks:
        if block.kind != "furniture":
            text = report.text[block.start : block.end]
            anchors += [(block.start + m.start(), re.sub(r"\D", "", m.group())) for m in FIGURE.finditer(text)]
    keys = [key for _, key in sorted(anchors)]
    windows = (frozenset(keys[start : start + N_ANCHORS]) for start in range(len(keys) - N_ANCHORS + 1))
    return frozenset(window for window in windows if len(window) > 1)


def _candidates(runs: Sequence[frozenset[_Run]]) -> Iterator[tuple[int, int]]:
    """Pairs of reports with a rare run in common, each once."""
    holders: dict[_Run, list[int]] = defaultdict(list)
    for number, own in enumerate(runs):
        if len(own) >= MIN_RUNS:
            for run in own:
                holders[run].append(number)
    shared = (combinations(group, 2) for group in holders.values() if 1 < len(group) <= MAX_HOLDERS)
    yield from sorted({pair for pairs in shared for pair in pairs})
