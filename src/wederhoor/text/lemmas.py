"""Dictionary forms of words, by simplemma; a word that it does not know stays as it is."""

from __future__ import annotations

from functools import lru_cache

import simplemma

LANGUAGES = frozenset(("da", "de", "en", "es", "fr", "it", "nl", "ru", "sv"))


@lru_cache(maxsize=200_000)
def lemma(word: str, language: str) -> str:
    """The dictionary form of `word`, case kept as the dictionary has it."""
    if language not in LANGUAGES or not word[:1].isalpha():
        return word
    return simplemma.lemmatize(word, lang=language)
