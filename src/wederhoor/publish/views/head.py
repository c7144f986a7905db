"""The head of the page: the whole case in a sentence or two, and its numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from wederhoor.publish import labels
from wederhoor.publish.lines import EntityLine
from wederhoor.record import Case, Verdict

MOST_NAMED = 3
VERDICT_SENTENCES: dict[Verdict, str] = {
    "disputed": "in dispute",
    "corroborated": "borne out by independent origins",
    "single-origin": "answered from one origin only",
    "unattributed": "that nobody named stands for",
}


def topic(entities: Sequence[EntityLine]) -> str:
    """Who and what the reports name most, out of `entities` in the order of the page."""
    return labels.listed([entity.name for entity in entities[:MOST_NAMED] if entity.n_mentions > 1])


def standfirst(case: Case) -> str:
    """The whole case in one or two sentences."""
    if not case.reports:
        return "No report could be used; the files that were tried are listed below."
    languages = [labels.language_name(tag) for tag, _ in _by_number(report.language for report in case.reports)]
    publishers = {report.publisher for report in case.reports if report.publisher}
    sentence = f"{labels.counted(len(case.reports), 'report')} in {labels.listed(languages)}"
    if publishers:
        sentence += f" from {labels.counted(len(publishers), 'known publisher')}"
    dates = [report.published for report in case.reports if report.published]
    if dates:
        span = labels.interval_words(min(d.first for d in dates), max(d.last for d in dates))
        undated = f" ({len(case.reports) - len(dates)} without a date)" if len(dates) < len(case.reports) else ""
        sentence += f", published {span}{undated}"
    verdicts = Counter(finding.verdict for finding in case.findings)
    told = [f"{verdicts[v]:,} {words}" for v, words in VERDICT_SENTENCES.items() if verdicts[v]]
    asked = f"{labels.counted(len(case.findings), 'question')}: {labels.listed(told)}"
    return f"{sentence}. {asked}." if told else f"{sentence}."


def _by_number(values: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(values).items(), key=lambda item: (-item[1], item[0]))


def figures(case: Case, n_speakers: int) -> tuple[tuple[str, str, str], ...]:
    """The numbers in the head of the page, each leading to its section."""
    numbers = (
        (len(case.reports), "report", "reports", "#reports"),
        (len(case.entities), "name", "names", "#who"),
        (n_speakers, "speaker", "speakers", "#says"),
        (len(case.statements), "statement", "statements", "#says"),
        (len(case.events), "event", "events", "#happened"),
    )
    return tuple((f"{n:,}", one if n == 1 else several, href) for n, one, several, href in numbers)
