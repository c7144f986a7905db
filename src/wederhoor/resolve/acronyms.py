"""Acronyms and the long forms that they may stand for, in the same language, in another, in other letters."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wederhoor.resolve.organisations import skipped_words, translated_words

_CYRILLIC = str.maketrans("АБВГДЕЗИКЛМНОПРСТУФХЭІ", "ABVGDEZIKLMNOPRSTUFHEI")


@lru_cache(maxsize=65536)
def initials(name: str) -> frozenset[str]:
    """Acronyms that `name` may have: first letters of its words, with and without its small words, and in English."""
    words = [word for word in re.split(r"[\s\-]+", name) if word and word[0].isalpha()]
    large = [word for word in words if word.lower() not in skipped_words()]
    full = "".join(word[0] for word in words).upper()
    short = "".join(word[0] for word in large).upper()
    english = "".join(_in_english().get(word.lower(), word[0]) for word in large).upper()
    return frozenset(text for text in (full, short, english) if len(text) > 1)


@cache
def _in_english() -> dict[str, str]:
    """Of words that are translated, the first letters of the English ones: Sicherheitskonferenz is SC."""
    return {word: "".join(w[0] for w in meaning.split()) for word, meaning in translated_words().items()}


def is_acronym(name: str) -> bool:
    """Two to six capitals, as in SCO."""
    return 2 <= len(name) <= 6 and name.isalpha() and name.isupper()


def in_latin_letters(acronym: str) -> str:
    """Letter by letter: ТАСС is TASS."""
    return acronym.translate(_CYRILLIC)
