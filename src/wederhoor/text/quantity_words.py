"""The words of a text as parts of amounts: figures, number words, scales, units, and words such as "about"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files
from typing import Any, Literal, NamedTuple

from wederhoor.text.number_words import multipliers, number_words
from wederhoor.text.numbers import figure_value, word_value

QuantityKind = Literal["count", "money", "percent", "measure"]

_FIGURE = r"\d+(?:[.,'’]\d+)*(?:[ \u00a0\u202f]\d{3}(?!\d))*"
_HYPHENATED = frozenset({"number", "power", "multiplier", "fraction", "part", "one", "between"})
_OF = frozenset({"of", "von", "van", "de", "d'", "d’"})


class QuantityWord(NamedTuple):
    start: int
    end: int
    text: str
    lower: str
    # figure, number, power, multiplier, collective, roughly, plural, fraction, part, several, one, vague, range,
    # between, unit, word, mark
    cls: str
    value: float | str | None


@dataclass(frozen=True, slots=True)
class QuantityLexicon:
    language: str
    entries: Mapping[str, tuple[str, float | str | None]]
    kinds: Mapping[str, QuantityKind]
    not_after: frozenset[str]
    range_openers: frozenset[str]  # "between"; the articles may stand behind it
    articles: frozenset[str]
    words: re.Pattern[str]


def quantity_words(text: str, lexicon: QuantityLexicon) -> list[QuantityWord]:
    """All words, figures and marks of a text in order."""
    return [word for match in lexicon.words.finditer(text) for word in _split_hyphens(_word(match, lexicon), lexicon)]


@cache
def quantity_lexicon(language: str) -> QuantityLexicon:
    code = language.partition("-")[0].lower()
    code = code if code in ("de", "nl", "en", "fr", "es", "ru") else "en"
    resource = files("wederhoor.text") / "lang_data" / f"quantities_{code}.toml"
    table = tomllib.loads(resource.read_text(encoding="utf-8"))
    entries: dict[str, tuple[str, float | str | None]] = {}
    kinds: dict[str, QuantityKind] = {}
    for group, kind in (("percent", "percent"), ("currency", "money"), ("measure", "measure")):
        for unit, words in table[group].items():
            entries |= dict.fromkeys(words.split("|"), ("unit", unit))
            kinds[unit] = kind  # type: ignore[assignment]
    entries |= dict.fromkeys(table.get("none", "").split("|"), ("word", None))
    for name in ("vague", "several", "one", "range", "between", "part"):
        entries |= dict.fromkeys(table[name].split("|"), (name, None))
    for word, value in number_words(code).items():
        entries.setdefault(word, ("number", value))
    for word, value in multipliers(code).items():
        entries[word] = ("power" if code != "en" and value <= 1000 else "multiplier", value)
    for name in ("collective", "roughly", "plural", "fraction"):
        for written, listed in table[name].items():
            entries |= dict.fromkeys(listed.split("|"), (name, float(Fraction(written))))
    phrases = sorted((word for word in entries if " " in word), key=lambda word: (-len(word), word))
    return QuantityLexicon(
        language=code,
        entries=entries,
        kinds=kinds,
        not_after=_listed(table, "not_after"),
        range_openers=_listed(table, "range_openers"),
        articles=_listed(table, "articles"),
        words=_word_pattern(phrases),
    )


def _listed(table: Mapping[str, Any], name: str) -> frozenset[str]:
    return frozenset(word for word in table.get(name, "").split("|") if word)


def _word_pattern(phrases: list[str]) -> re.Pattern[str]:
    joined = "|".join(re.escape(phrase) for phrase in phrases)
    return re.compile(
        rf"(?P<phrase>(?<!\w)(?:{joined})(?!\w))"
        rf"|(?P<figure>(?<=[$€£¥]){_FIGURE}(?=b(?!\w))"
        rf"|(?<![\w.,])(?<![^\W\d_]-){_FIGURE}(?=(?:bn|m|mn|tn|km|kg|km²|m²|ha|t|MW|GW)?(?!\w)))"
        r"|(?P<suffix>(?<=\d)(?:bn|b|mn|m|tn|km²|m²|km|kg|ha|t|MW|GW)(?!\w))"
        r"|(?P<word>(?:US|us)\$|[^\W_]+(?:[-'’.][^\W_]+)*|[$€£¥%]|°C)"
        r"|(?P<mark>\S)",
        re.IGNORECASE,
    )


def _word(match: re.Match[str], lexicon: QuantityLexicon) -> QuantityWord:
    text = match.group()
    lower = text.lower()
    if match.lastgroup == "figure":
        value = figure_value(text, lexicon.language) if len(text) < 25 else None
        return QuantityWord(match.start(), match.end(), text, lower, "figure" if value is not None else "mark", value)
    entry = lexicon.entries.get(lower)
    if entry is None and match.lastgroup == "word" and (number := word_value(text, lexicon.language)) is not None:
        entry = ("number", number)
    cls, known = entry or ("mark" if match.lastgroup == "mark" else "word", None)
    return QuantityWord(match.start(), match.end(), text, lower, cls, known)


def _split_hyphens(word: QuantityWord, lexicon: QuantityLexicon) -> list[QuantityWord]:
    """Its pieces where hyphens join number words with a scale: "six-and-a-half", "three-quarters", "half-a-million"."""
    if word.cls != "word" or "-" not in word.text:
        return [word]
    pieces = []
    for match in re.finditer("[^-]+", word.text):
        cls, value = lexicon.entries.get(match.group().lower(), ("word", None))
        start, end = word.start + match.start(), word.start + match.end()
        pieces.append(QuantityWord(start, end, match.group(), match.group().lower(), cls, value))
    classes = {piece.cls for piece in pieces}
    if classes <= _HYPHENATED and classes & {"multiplier", "power", "fraction", "part"}:
        return pieces
    return [word]


def word_class(words: list[QuantityWord], index: int) -> str:
    return words[index].cls if 0 <= index < len(words) else "end"


def factor_of(words: list[QuantityWord], index: int) -> float:
    value = words[index].value
    assert isinstance(value, float)
    return value


def after_of(words: list[QuantityWord], index: int) -> int:
    return index + (index < len(words) and words[index].lower in _OF)
