"""A text as a row of words that matter for time, each with a one-letter class: the alphabet of grammar.py."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from wederhoor.text.number_words import number_words
from wederhoor.text.numbers import figure_value

LANGUAGES = ("de", "nl", "en", "fr", "es", "ru")

# the classes that are plain lists of words in times_<language>.toml, in order of precedence
_LISTS = {
    "ago_after": "g", "ago": "A", "later": "l", "earlier": "z", "last": "L", "next": "X", "this": "T",
    "previous_year": "P", "every": "e", "per": "%", "within": "i", "into": "i", "until": "U", "to": ">", "since": "s",
    "before": "B", "after": "F", "from": "R", "between": "K", "and": "&", "at": "m", "of": "O", "determiner": "d",
    "ahead_after": "Z", "before_last": "v", "one": "a", "half": "H", "vague_amounts": "V", "approx": "~", "long": "J",
    "clock": "C",
}  # fmt: skip
_MARKS = {"\n": "\n", "–": "-", "-": "-", ",": ",", ".": ".", "(": "("}
_FIGURES = r"""
    (?P<iso>(?<![\d.-])\d{4}-\d{2}-\d{2}(?:T\d[\d:.+Z-]{0,24})?(?![\d-]))
  | (?P<dotted>(?<![\d.,])\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?\d{4}|\d{2})?(?!\d))
  | (?P<slashed>(?<![\d/-])\d{1,2}(?P<joint>[/-])\d{1,2}(?P=joint)\d{4}(?![\d/-]))
  | (?P<season>(?<![\d/-])(?:1[5-9]|20)\d{2}/\d{2}(?!\d))
  | (?P<decade>(?<!\d)(?:1[5-9]|20)?\d0(?:er|s)(?:[ -]?[Jj]ahren?)?(?!\w))
  | (?P<clock>(?<![\d.:,])(?:[01]?\d|2[0-4])(?::[0-5]\d(?!\d)|\.[0-5]\d(?=[ ]?(?:Uhr|uur|am|pm|a\.m|p\.m))))
  | (?P<ordinal>(?<![\w.,])\d{1,3}(?:st|nd|rd|th|ste|de|er|e)(?!\w))
  | (?P<number>(?<![\w.,])\d+(?:[.,]\d+)*(?!\w))
  | (?P<word>\w+(?:[-'’]\w+)*)
  | (?P<line>\n)
  | (?P<mark>[^\w\s])
"""
_PIECE = re.compile(r"\w+|[-'’]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, figure or mark; `cls` is its class letter and `value` what the class needs to know of it."""

    start: int
    end: int
    text: str
    cls: str
    value: Any = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, ready for use."""

    language: str
    entries: Mapping[str, tuple[str, Any]]
    tokens: re.Pattern[str]
    lasting: re.Pattern[str] | None
    counted: frozenset[str]
    age: frozenset[str]
    cues: Mapping[str, re.Pattern[str]]
    capital_months: bool


@cache
def lexicon(language: str) -> Lexicon:
    """The time words of a language; languages without a list of their own get English ones."""
    code = language.partition("-")[0].lower()
    code = code if code in LANGUAGES else "en"
    resource = files("wederhoor.text") / "lang_data" / f"times_{code}.toml"
    table = tomllib.loads(resource.read_text(encoding="utf-8"))
    entries: dict[str, tuple[str, Any]] = {}
    for words, entry in _entries(table, code):
        for word in _split(words):
            entries.setdefault(word, entry)
    phrases = sorted((word for word in entries if not re.fullmatch(r"\w+(?:[-'’]\w+)*", word)), key=len, reverse=True)
    return Lexicon(
        language=code,
        entries=entries,
        tokens=_token_pattern(phrases),
        lasting=_lasting_pattern(table),
        counted=frozenset(_split(table["counted"]["words"])),
        age=frozenset(_split(table["age"]["words"])),
        cues={name: _cue(words) for name, words in table["tense"].items()},
        capital_months=bool(table["capital_months"]),
    )


def _split(words: str) -> list[str]:
    return [word for word in words.split("|") if word]


def _cue(words: str) -> re.Pattern[str]:
    """A list of words, or a pattern where the entry begins with "regex:"."""
    pattern = words.removeprefix("regex:")
    if pattern == words:
        pattern = "|".join(re.escape(word) for word in _split(words))
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def _entries(table: Mapping[str, Any], language: str) -> Iterator[tuple[str, tuple[str, Any]]]:
    """Words and their class, the more telling classes first."""
    for word, tense in ((words, tense) for tense, words in table["vague"].items()):
        yield word, ("?", tense)
    for name, letter in (("holidays", "*"), ("relative", "r")):
        for word, value in table[name].items():
            yield word.replace("_", " "), (letter, value)
    yield from _calendar_entries(table)
    for name, letter in (
        ("seasons", "S"), ("units_singular", "u"), ("units_plural", "y"), ("clock_units", "h"), ("sets", "t"),
        ("long_durations", "I"), ("lasting", "f"), ("decades", "G"),
    ):  # fmt: skip
        for value, words in table[name].items():
            yield words, (letter, int(value) if name == "decades" else value)
    for number, words in table["ordinals"].items():
        yield words, ("o", int(number))
    for value, words in table["quarters"].items():
        yield words, ("Q", value)
    for compound in table["compounds"]:
        yield compound["words"], ("E", (compound["unit"], compound["part"] or None))
    for part in ("start", "mid", "end"):
        yield table[part], ("b", part)
    for word, days in table.get("offsets", {}).items():
        yield word.replace("_", " "), ("9", days)
    for name, letter in (("after_next", "2"), ("fortnight", "4")):
        yield table.get(name, ""), (letter, None)
    for number in range(1, 5):
        yield f"q{number}|{number}q", ("3", number)
    yield table.get("next_beside", ""), ("X", "beside")
    for name, letter in _LISTS.items():
        yield table[name], (letter, "within" if name == "within" else None)
    for word, number in number_words(language).items():
        yield word, ("N", number)


def _calendar_entries(table: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, Any]]]:
    for part, words in table["daily_parts"].items():
        yield words, ("@", part)
    for number, words in enumerate(table["months"], start=1):
        yield "|".join(set(_split(words)) & set(_split(table["short_months"]))), ("j", number)
        yield "|".join(set(_split(words)) & set(_split(table["ambiguous_months"]))), ("k", number)
        yield words, ("M", number)
    parts = {**table["dayparts"], "MO": table["dayparts"]["MO"] + "|" + table["dayparts"]["both"]}
    for number, words in enumerate(table["weekdays"]):
        yield words, ("w", number)
        for part, part_words in parts.items():
            yield "|".join(day + name for day in _split(words) for name in _split(part_words)), ("W", (number, part))
    for number, words in enumerate(table["every_weekday"]):
        yield words, ("t", number)
    for part, words in table["dayparts"].items():
        yield words, ("q", "MO") if part == "both" else ("p", part)


def _token_pattern(phrases: list[str]) -> re.Pattern[str]:
    joined = "|".join(re.escape(phrase).replace("\\ ", "[ \\u00a0]+") for phrase in phrases)
    return re.compile(rf"(?P<phrase>(?<!\w)(?:{joined})(?!\w)) |" + _FIGURES, re.VERBOSE | re.IGNORECASE)


def _lasting_pattern(table: Mapping[str, Any]) -> re.Pattern[str] | None:
    """Compounds such as "dreitägigen": a number and a word for how long."""
    words = [word for group in table["lasting"].values() for word in _split(group)]
    if not words:
        return None
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(r"(\w{3,20}?)(" + "|".join(longest_first) + ")")


def tokenize(text: str, language: str) -> list[Token]:
    """Every word, figure, mark and line end of the text, in order."""
    words = lexicon(language)
    tokens: list[Token] = []
    for match in words.tokens.finditer(text):
        group = match.lastgroup or "mark"
        if group == "word":
            tokens.extend(_word_tokens(match.group(), match.start(), words))
        else:
            tokens.append(_figure_token(match, group, words))
    return tokens


def _figure_token(match: re.Match[str], group: str, words: Lexicon) -> Token:
    text = match.group()
    start, end = match.span()
    if group == "phrase":
        cls, value = words.entries.get(re.sub(r"[ \u00a0]+", " ", text.lower()), ("x", None))
        return Token(start, end, text, cls, value)
    if group in ("line", "mark"):
        return Token(start, end, text, _MARKS.get(text, "!"))
    cls, value = _READ_FIGURES[group](text, words.language)
    return Token(start, end, text, cls, value)


def _word_tokens(text: str, start: int, words: Lexicon) -> Iterator[Token]:
    """One token for a word we know whole, else its pieces where a hyphen or apostrophe joins words we know."""
    known = _look_up(text, words)
    pieces = [] if known else list(_PIECE.finditer(text))
    found = [_look_up(piece.group(), words) for piece in pieces]
    # "mid-2014", "Monday's", "24-hour"; but not "Kurz-Mai" or a product such as "T-34"
    if len(pieces) < 2 or found[0] is None:
        yield Token(start, start + len(text), text, *(known or ("x", None)))
        return
    for piece, entry in zip(pieces, found, strict=True):
        mark = "-" if piece.group() in "-" else "'"
        cls, value = entry or ((mark, None) if piece.group() in "-'’" else ("x", None))
        yield Token(start + piece.start(), start + piece.end(), piece.group(), cls, value)


def _look_up(word: str, words: Lexicon) -> tuple[str, Any] | None:
    if word.endswith("0s") and re.fullmatch(r"(?:1[5-9]|20)\d0s", word):
        return _read_decade(word, words.language)  # "mid-1990s"
    if word.isdigit() and word.isascii():
        return _read_number(word, words.language)
    entry = words.entries.get(word.lower())
    if entry is None:
        return _lasting(word.lower(), words)
    if entry[0] in "MkjwW" and words.capital_months and not word[0].isupper():
        return None  # "may", "march", "mar"
    return entry


def _lasting(word: str, words: Lexicon) -> tuple[str, Any] | None:
    match = words.lasting.fullmatch(word) if words.lasting else None
    if match is None:
        return None
    stem, suffix = match.groups()
    number = {"ein": 1.0, "een": 1.0, "eintägig": 1.0}.get(stem) or number_words(words.language).get(stem)
    if number is None and stem not in ("mehr", "meer", "viel"):
        return None
    return "I", (number, words.entries[suffix][1])


def _read_date(year: int | None, month: int, day: int) -> tuple[str, Any]:
    if 1 <= month <= 12 and 1 <= day <= 31:
        return "D", (year, month, day)
    return "x", None


def _read_iso(text: str, language: str) -> tuple[str, Any]:
    return _read_date(int(text[:4]), int(text[5:7]), int(text[8:10]))


def _read_dotted(text: str, language: str) -> tuple[str, Any]:
    day, month, *rest = [part for part in re.split(r"[. ]+", text) if part]
    year = int(rest[0]) if rest else None
    if year is not None and year < 100:
        year += 2000 if year < 70 else 1900
    return _read_date(year, int(month), int(day)) if year is None or year >= 1000 else ("x", None)


def _read_slashed(text: str, language: str) -> tuple[str, Any]:
    first, second, year = (int(part) for part in re.split("[/-]", text))
    if language == "en" and first <= 12 and second <= 12 and first != second:
        return "x", None  # 3/4/2023 is March in one country and April in another
    if language == "en" and second > 12:
        first, second = second, first
    return _read_date(year, second, first)


def _read_season(text: str, language: str) -> tuple[str, Any]:
    first, last = int(text[:4]), int(text[5:])
    return ("/", (first, first + 1)) if last == (first + 1) % 100 else ("/", (first, first // 100 * 100 + last))


def _read_decade(text: str, language: str) -> tuple[str, Any]:
    return "G", int(re.match(r"\d+", text).group())  # type: ignore[union-attr]  # the pattern begins with figures


def _read_clock(text: str, language: str) -> tuple[str, Any]:
    hour, minute = re.split("[:.]", text)
    return "c", (int(hour), int(minute))


def _read_ordinal(text: str, language: str) -> tuple[str, Any]:
    return "o", int(re.match(r"\d+", text).group())  # type: ignore[union-attr]


def _read_number(text: str, language: str) -> tuple[str, Any]:
    if len(text) > 15:
        return "x", None
    if text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31:
        return "n", float(text)
    if text.isdigit() and len(text) == 4 and 1000 <= int(text) <= 2100:
        return "Y", int(text)
    value = figure_value(text, language)
    return ("N", value) if value is not None else ("x", None)


_READ_FIGURES = {
    "iso": _read_iso, "dotted": _read_dotted, "slashed": _read_slashed, "season": _read_season, "decade": _read_decade,
    "clock": _read_clock, "ordinal": _read_ordinal, "number": _read_number,
}  # fmt: skip
