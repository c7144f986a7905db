"""What words are about, the same in every language: "knew since March" and "wist al sinds maart" are about knowing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from wederhoor.compare.tables import table
from wederhoor.text.goods import goods_category

WHOLE = 4  # letters; words of no more count only whole
COMPOUND_END = 6  # letters from which a word also ends compounds
COMPOUND_START = 3  # letters before that
MAX_ENDING = 2  # letters of an ending behind: "Telefone"
_Known = Mapping[str, tuple[str, ...]]  # concepts by word


@lru_cache(maxsize=1 << 16)
def concepts_in(text: str, language: str) -> frozenset[str]:
    """The concepts that the words of a text name."""
    table, folded = _table(language[:2]), " ".join(text.casefold().split())
    found = {concept for word in re.findall(r"[^\W\d_][\w-]*", folded) for concept in _of_word(word, language[:2])}
    phrases = (concepts for phrase, concepts in table.phrases.items() if phrase in folded)
    return frozenset(found.union(*phrases))


@cache
def _of_word(word: str, language: str) -> tuple[str, ...]:
    """The concepts of the longest beginning that is known, and of the longest end of a compound behind it."""
    table = _table(language)
    if word in table.whole:
        return table.whole[word]
    beginnings = (word[:n] for n in range(len(word), 1, -1))
    ends = (
        word[n:end]
        for n in range(COMPOUND_START, len(word) - COMPOUND_END + 1)
        for end in range(len(word), max(n + COMPOUND_END, len(word) - MAX_ENDING) - 1, -1)
    )
    first = next((table.beginnings[b] for b in beginnings if b in table.beginnings), ())
    last = next((table.beginnings[e] for e in ends if e in table.beginnings), ())
    known = tuple(dict.fromkeys((*first, *last)))
    goods = None if known else goods_category(word, language)
    return (goods,) if goods else known


class _Table:
    """Words of one language: those that count whole, those that begin words, and phrases."""

    def __init__(self, words: Mapping[str, tuple[str, ...]]) -> None:
        self.phrases: _Known = {word.replace("_", " "): known for word, known in words.items() if "_" in word}
        single = {word: known for word, known in words.items() if "_" not in word}
        self.beginnings: _Known = {
            word.removesuffix("-"): known for word, known in single.items() if word.endswith("-") or len(word) > WHOLE
        }
        self.whole: _Known = {word: known for word, known in single.items() if not word.endswith("-")}


@cache
def _table(language: str) -> _Table:
    data = table("concepts")
    words: dict[str, tuple[str, ...]] = {}
    for concept, known in data.items():
        for word in known.get(language, "").casefold().split():  # "schließen" is looked up as "schliessen"
            words[word] = (*words.get(word, ()), concept)
    return _Table(words)
