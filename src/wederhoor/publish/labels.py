"""The words that the brief uses for the values of the record: languages, days, stances, statuses, verdicts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from wederhoor.record import (
    Certainty,
    DateBasis,
    EntityType,
    EventStatus,
    EventType,
    Mode,
    Published,
    RoleName,
    SpeakerClass,
    Stance,
    Tenure,
    Verdict,
)

NO_PUBLISHER = "publisher not stated"
LANGUAGES = {
    "ar": "Arabic", "be": "Belarusian", "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek",
    "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sr": "Serbian",
    "sv": "Swedish", "sw": "Swahili", "tr": "Turkish", "uk": "Ukrainian", "und": "unknown language",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

# strongest objection first: the order in which a reader looks for trouble
STANCES: dict[Stance, str] = {
    "deny": "denies",
    "oppose": "opposes",
    "doubt": "doubts",
    "warn": "warns",
    "assert": "says",
    "support": "supports",
    "demand": "demands",
    "promise": "promises",
    "predict": "predicts",
    "ask": "asks",
}
STANCE_ORDER = tuple(STANCES)

SAYS_NOT = "says it is not so"  # whose quoted words hold the "not": "denies" before them would turn them round
CONTRADICTS = "contradicts a denial"

STATUSES: dict[EventStatus, str] = {
    "occurred": "happened",
    "ongoing": "going on",
    "planned": "planned",
    "possible": "possible",
    "hypothetical": "supposed",
    "negated": "did not happen",
}

HEARSAY_STATUSES: dict[EventStatus, str] = {  # what is only told on somebody's word is no fact
    **STATUSES,
    "occurred": "said to have happened",
    "ongoing": "said to go on",
    "planned": "said to be planned",
    "negated": "said not to have happened",
}

VERDICTS: dict[Verdict, str] = {
    "disputed": "Disputed",
    "unattributed": "Nobody named stands for it",
    "single-origin": "From one origin only",
    "corroborated": "Agreed by independent origins",
}
VERDICT_ORDER = tuple(VERDICTS)

FIELDS = {"time": "the day", "quantity": "the number", "amount": "the sum", "agent": "who did it"}  # of conflicts

CERTAINTIES: dict[Certainty, str] = {
    "certain": "certain",
    "probable": "probable",
    "possible": "possible",
    "unknown": "certainty not stated",
}

WEAKER: frozenset[Certainty] = frozenset(("probable", "possible"))

MODES: dict[Mode, str] = {
    "direct": "quoted directly",
    "indirect": "reported",
    "hearsay": "hearsay",
    "author": "the report's own voice",
}

SPEAKER_CLASSES: dict[SpeakerClass, str] = {
    "named": "Speakers that were not recognised",
    "collective": "Groups that were not recognised",
    "anonymous": "Unnamed speakers",
    "author": "The reports' own voice",
}

ENTITY_TYPES: dict[EntityType, tuple[str, str]] = {  # one, several
    "person": ("person", "people"),
    "government": ("government", "governments"),
    "organisation": ("organisation", "organisations"),
    "company": ("company", "companies"),
    "place": ("place", "places"),
    "goods": ("goods", "goods"),
    "initiative": ("initiative", "initiatives"),
    "other": ("other", "others"),
}

TENURES: dict[Tenure, str] = {"current": "is", "former": "was", "coming": "is to be", "then": "was then"}
EVENTS: dict[EventType, str] = {
    "visit": "visit",
    "meet": "meeting",
    "negotiate": "talks",
    "agree": "agreement",
    "cooperate": "cooperation",
    "join": "membership",
    "link": "ties",
    "support": "support",
    "supply": "supply",
    "trade": "trade",
    "finance": "finance",
    "own": "ownership",
    "produce": "production",
    "sanction": "sanction",
    "evade": "getting round sanctions",
    "restrict": "restriction",
    "attack": "attack",
    "deploy": "deployment",
    "detain": "arrest",
    "appoint": "appointment",
    "protest": "protest",
    "harm": "harm",
    "surveil": "surveillance",
    "suspend": "suspension or end",
    "vote": "vote",
    "travel": "journey",
    "other": "event",
}
ROLES: dict[RoleName, str] = {
    "agent": "who",
    "patient": "whom or what",
    "recipient": "for whom",
    "goods": "goods",
    "via": "via",
    "origin": "from",
    "destination": "to",
    "place": "where",
    "quantity": "how many",
    "amount": "how much",
    "purpose": "what for",
    "cover": "disguised as",
}

BASES: dict[DateBasis, tuple[str, str]] = {  # verb, where the day was taken from
    "metadata": ("published", "from the page's metadata"),
    "dateline": ("published", "from the dateline"),
    "inferred": ("written", "inferred"),
    "given": ("published", "as given with the file"),
}

PUBLISHER_BASES = {
    "text": "read from the text",
    "given": "as given with the file",
    "metadata": "",
}

ISO_DAY = re.compile(r"\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b")
ISO_DAYS = re.compile(rf"({ISO_DAY.pattern})/({ISO_DAY.pattern})")
DASH = "\N{EN DASH}"  # between two days
MONTHS = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)


def status_words(status: EventStatus, *, hearsay: bool) -> str:
    return (HEARSAY_STATUSES if hearsay else STATUSES)[status]


def language_name(tag: str) -> str:
    """The English name of a BCP 47 tag's language; the tag itself where we have no name."""
    return LANGUAGES.get(tag.split("-")[0].lower(), tag)


def listed(words: Sequence[str]) -> str:
    """`a, b and c`."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def counted(number: int, one: str, several: str | None = None) -> str:
    """`1 report`, `1,200 reports`."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def day_words(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def with_days(line: str) -> str:
    """The line with its ISO days, and intervals of them, as they are said."""
    in_words = ISO_DAYS.sub(lambda found: interval_words(found[1], found[2]), line)
    return ISO_DAY.sub(lambda found: day_words(found[0]), in_words)


def interval_words(first: str | None, last: str | None) -> str:
    """An interval of days as short as it can be said: `24 Feb 2023`, `Feb 2023`, `until 30 Apr 2023`."""
    if first is None or last is None:
        return f"from {day_words(first)}" if first else f"until {day_words(last)}" if last else "undated"
    a, b = date.fromisoformat(first), date.fromisoformat(last)
    if whole := _whole_period(a, b):
        return whole
    if a == b:
        return day_words(first)
    if (a.year, a.month) == (b.year, b.month):
        return f"{a.day}{DASH}{day_words(last)}"
    if a.year == b.year:
        return f"{a.day} {MONTHS[a.month - 1]} {DASH} {day_words(last)}"
    return f"{day_words(first)} {DASH} {day_words(last)}"


def published_words(published: Published | None) -> str:
    """When a report was published, as a phrase with its basis: `written between 24 and 28 Feb 2023 (inferred)`."""
    if published is None:
        return "date not stated"
    verb, basis = BASES[published.basis]
    return f"{verb} {_prose(published.first, published.last)} ({basis})"


def _prose(first: str, last: str) -> str:
    a, b = date.fromisoformat(first), date.fromisoformat(last)
    if a == b:
        return f"on {day_words(first)}"
    if whole := _whole_period(a, b):
        return f"in {whole}"
    if (a.year, a.month) == (b.year, b.month):
        return f"between {a.day} and {day_words(last)}"
    start = f"{a.day} {MONTHS[a.month - 1]}" if a.year == b.year else day_words(first)
    return f"between {start} and {day_words(last)}"


def _whole_period(first: date, last: date) -> str | None:
    """`Feb 2023` or `2023` when the days are exactly that month or year."""
    if first.day != 1 or first.year != last.year or last == date.max or (last + timedelta(days=1)).day != 1:
        return None
    if first.month == last.month:
        return f"{MONTHS[first.month - 1]} {first.year}"
    return str(first.year) if (first.month, last.month) == (1, 12) else None
