"""Of which country a firm or body is said to be: "der russische Dienstleister Acme", "Acme, a Peruvian bank"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from wederhoor.record import Mention, MentionId, Report, ReportId
from wederhoor.resolve.organisations import words_beside
from wederhoor.text.gazetteer import lookup

BODIES = ("organisation", "company")
FAR_MORE = 2  # times as often as any other country
LONGEST = 40  # letters between the adjective and the name
MOST_NOUNS = {"de": 1, "nl": 1, "en": 2}  # that say what the name is, between the adjective and the name
QUOTES = "„“”\"'»«‚‘’ "


def told_countries(mentions: Sequence[Mention], reports: Mapping[ReportId, Report]) -> dict[MentionId, str]:
    """ISO codes, by the mention of the firm or body beside which a word for a country stands."""
    by_report: dict[ReportId, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_report[mention.report].append(mention)
    return {
        name.id: country
        for key, here in by_report.items()
        if key in reports
        for name, country in _told(reports[key].text, sorted(here, key=lambda m: (m.words.start, m.words.end)))
    }


def most_told(told: Iterable[str]) -> str | None:
    """The country that is told far more often than any other; None where none is."""
    counts = Counter(told).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] < FAR_MORE * counts[1][1]):
        return None
    return counts[0][0]


def _told(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, str]]:
    """Each name with the country that the word before it or in its apposition tells."""
    words = [(mention, country) for mention in mentions if (country := _country(mention)) is not None]
    names = [mention for mention in mentions if mention.form == "name" and mention.type in BODIES]
    starts = {name.words.start: name for name in names}
    ends = {name.words.end: name for name in names}
    for word, country in words:
        at = next((at for at in range(word.words.end + 1, word.words.end + LONGEST) if at in starts), None)
        if at is not None and _are_nouns(text[word.words.end : at], word.language[:2]):
            yield starts[at], country
        behind = re.search(r",\s(\w+)\s(?:\w+\s)?$", text[max(0, word.words.start - LONGEST) : word.words.start])
        if behind is not None and behind[1].lower() in _articles():
            apposed = ends.get(word.words.start - len(behind[0]))
            if apposed is not None:
                yield apposed, country


def _country(mention: Mention) -> str | None:
    known = lookup(mention.name, mention.language) if mention.form == "nominal" else None
    return known.country if known is not None and known.kind in ("adjective", "demonym") else None


def _are_nouns(gap: str, language: str) -> bool:
    """Whether nothing stands between an adjective and a name but the nouns that both belong to."""
    words = gap.strip(QUOTES).split()
    if len(words) > MOST_NOUNS.get(language, 0) or not all(word.replace("-", "").isalpha() for word in words):
        return False
    return all((word[0].isupper() if language == "de" else word.lower() not in _links()) for word in words)


@cache
def _articles() -> frozenset[str]:
    return frozenset(words_beside()["articles"].split())


@cache
def _links() -> frozenset[str]:
    return frozenset(words_beside()["links"].split())
