"""Words of names in Arabic and Hebrew letters, which write consonants and long vowels only, compared by their sound."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

from wederhoor.text.sound_distance import key_similarity
from wederhoor.text.sounds import VOWELS, skeleton, sound_key, undoubled

NOT_WRITTEN = 0.95  # likeness of two words of which one leaves short vowels out
OTHER_VOWEL = 0.8  # of what is left, for each long vowel that the other word does not have: Hassan, حسين

_SOFT = re.compile("[ijy](?=[aeou])")  # left out of sound keys: Hanija
_LETTERS = re.compile("[\u0590-\u06ff]")
_LONG = {"ا": "aeo", "آ": "aeo", "أ": "aeo", "و": "uo", "ي": "ie", "ی": "ie"}


def is_abjad(word: str) -> bool:
    return _LETTERS.search(word) is not None


def abjad_likeness(a: str, b: str) -> float:
    """How alike two words sound of which one at least is in such letters, 0 to 1."""
    alike = NOT_WRITTEN * key_similarity(_consonants(a), _consonants(b))
    return alike * OTHER_VOWEL ** max(_missing(a, b), _missing(b, a))


@lru_cache(maxsize=65536)
def _consonants(word: str) -> str:
    """What both ways of writing have: no article, no letters that stand for long vowels, no h."""
    bare = re.sub("^ال", "", word)
    written = bare[:1] + re.sub("[ويیا]", "", bare[1:])
    if bare[-1:] in _LONG:
        written += "a"  # so that no consonant becomes the last: it would sound otherwise
    return undoubled(re.sub("[hH]", "", skeleton(sound_key(written))))


def _missing(word: str, other: str) -> int:
    """How many long vowels of a word in such letters the other has none for, between the same consonants."""
    if not is_abjad(word):
        return 0
    wanted, there = _long_vowels(word), _vowels(other)
    if len(wanted) != len(there):
        return 0
    soft = "i" if not is_abjad(other) and _SOFT.search(anyascii(other).lower()) else ""
    pairs = zip(wanted, there, strict=True)
    return sum(bool(long) and not set(long) & set(vowels + soft) for long, vowels in pairs)


@lru_cache(maxsize=65536)
def _long_vowels(word: str) -> tuple[str, ...]:
    """Before, between and behind the consonants, the sounds of the long vowels that are written there."""
    gaps = [""]
    for letter in re.sub("^ال", "", word):
        if letter in _LONG and (len(gaps) > 1 or gaps[0]):
            gaps[-1] += _LONG[letter]
        elif re.sub("[hH]", "", skeleton(sound_key(letter))):
            gaps.append("")
    return tuple(gaps)


@lru_cache(maxsize=65536)
def _vowels(word: str) -> tuple[str, ...]:
    """Before, between and behind the consonants of a word, its vowels."""
    if is_abjad(word):
        return _long_vowels(word)
    gaps = [""]
    for sound in undoubled(re.sub("[hH]", "", sound_key(word))):
        if sound in VOWELS:
            gaps[-1] += sound
        else:
            gaps.append("")
    return tuple(gaps)
