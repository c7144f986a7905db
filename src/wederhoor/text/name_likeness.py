"""Whether two names sound the same, across languages, scripts and ways of romanising.

The words of two names are laid side by side and each pair is compared by its sound keys. Measured by `evals/names.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

from anyascii import anyascii

from wederhoor.text.abjad import abjad_likeness, is_abjad
from wederhoor.text.genders import gender_of
from wederhoor.text.korean import is_korean, korean_from_cyrillic, korean_likeness
from wederhoor.text.names import HAN, given_name, given_names, is_chinese, name_tokens
from wederhoor.text.pinyin import from_cyrillic, is_pinyin, is_surname
from wederhoor.text.sound_distance import key_bound, key_similarity
from wederhoor.text.sounds import CYRILLIC, sound_key, sounds

VARIANT = 0.97  # likeness of two forms of a given name that one person goes by: Sergei, Siarhei; William, Bill
TRANSLATED = 0.8  # of two that are the same only by origin: Hans, John
OTHER_GENDER = 0.6  # at most, of a man's name and a woman's
HARDLY = 0.3  # likeness below which no other way of reading the letters makes one name of two words

_PATRONYMIC = re.compile(
    r"(?:[oea][vwu]i(?:t?s?ch|tsj|ch|ć|cz|tch|č)|[oeai][vwŭ]na|ович|евич|ёвич|ич|овна|евна|ична|івна|ївна|авіч|евіч|аўна|еўна)$"
)
_NOT_LATIN = re.compile("[\u0370-\u1dff\u2e80-\uffff]")


@lru_cache(maxsize=262144)
def token_similarity(a: str, b: str) -> float:
    """How alike two single words of names sound, 0 to 1; variants of one given name are alike by knowledge."""
    if len(a) == 1 or len(b) == 1:
        return 0.9 if _initials(a) & _initials(b) else 0.0
    key_a, key_b = sound_key(a), sound_key(b)
    if _is_russian_pinyin(a, b) or _is_russian_pinyin(b, a):
        return 1.0
    if is_abjad(a) or is_abjad(b):
        return abjad_likeness(a, b)
    alike = key_similarity(key_a, key_b)
    given, other = given_names().get(key_a), given_names().get(key_b)
    if given is not None and other is not None and given[0] == other[0]:
        return max(alike, VARIANT if given == other else TRANSLATED)
    if not HARDLY <= alike < 1.0:
        return alike
    if {gender_of(a), gender_of(b)} == {"male", "female"}:
        return min(alike, OTHER_GENDER)  # Julio, Julia
    return max(key_similarity(x, y) for x in sounds(a) for y in sounds(b))


def _is_russian_pinyin(cyrillic: str, latin: str) -> bool:
    """Xi or Guangzhou in Russian spelling."""
    if not CYRILLIC.search(cyrillic) or not (is_surname(latin) or (len(latin) > 5 and is_pinyin(latin))):
        return False
    return from_cyrillic((cyrillic,)) == (latin,)


def _initials(token: str) -> set[str]:
    """The first letter as written and as it sounds: J. stands for Joe and for Jakow."""
    return {anyascii(token)[:1].lower(), sound_key(token)[:1]} - {""}


def similarity(a: str, b: str) -> float:
    """How likely two names are spellings of one: 1 sounds the same, from 0.86 the same, 0 nothing alike.

    A name and a part of it (a surname alone) score high too; whether that is enough is for the caller to judge.
    """
    if a == b:
        return 1.0
    if is_korean(name_tokens(a)) and is_korean(name_tokens(b)) and not CYRILLIC.search(a + b):
        return korean_likeness(name_tokens(a), name_tokens(b)) or 0.6 * _aligned(name_tokens(a), name_tokens(b))
    if is_chinese(a) and is_chinese(b):
        return _chinese_similarity(name_tokens(a), name_tokens(b))
    if HAN.search(a + b) or (CYRILLIC.search(a) and is_chinese(b)) or (CYRILLIC.search(b) and is_chinese(a)):
        return max(_chinese_similarity(x, y) for x in _as_pinyin(a) for y in _as_pinyin(b))
    pairs = list(_korean_pairs(name_tokens(a), name_tokens(b)))
    korean = max((max(_aligned(x, y), korean_likeness(x, y)) for x, y in pairs), default=0.0)
    return max(korean, _aligned(name_tokens(a), name_tokens(b)))


def may_be_one(a: str, b: str, least: float) -> bool:
    """Whether `similarity` of two names can reach `least`: false is sure, and far cheaper to find.

    A name is as alike as its worst word makes it (`_score`), so each word needs one that it can be.
    """
    short, long = sorted((name_tokens(a), name_tokens(b)), key=lambda tokens: (len(tokens), tokens))
    if _NOT_LATIN.search(a + b) or not short or not long:
        return True
    worst = (least - 0.4) / 0.6
    if all(any(token_bound(x, y) >= worst for y in long) for x in short):
        return True
    return len(short) != len(long) and token_bound("".join(short), "".join(long)) >= worst


@lru_cache(maxsize=262144)
def token_bound(a: str, b: str) -> float:
    """What `token_similarity` of two words cannot be above, found faster."""
    if len(a) == 1 or len(b) == 1 or _NOT_LATIN.search(a + b):
        return 1.0
    given = given_name(a)
    if given is not None and given == given_name(b):
        return 1.0
    return max(key_bound(x, y) for x in sounds(a) for y in sounds(b))


def _korean_pairs(a: tuple[str, ...], b: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The two names where one is Korean in Russian spelling and the other is not Cyrillic."""
    for cyrillic, other in ((a, b), (b, a)):
        latin = korean_from_cyrillic(cyrillic) if len(other) > 1 else None
        if latin is not None and not CYRILLIC.search(" ".join(other)):
            yield latin, other


def _as_pinyin(name: str) -> tuple[tuple[str, ...], ...]:
    tokens = name_tokens(name)
    if CYRILLIC.search(name):
        pinyin = from_cyrillic(tokens)
        return (pinyin,) if pinyin else (tokens,)
    return (tokens,)


def _chinese_similarity(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Pinyin has one spelling a syllable, so a letter more or less is another name."""
    joined_a, joined_b = ("".join(tokens).lower().replace("'", "").replace("ü", "u") for tokens in (a, b))
    if joined_a == joined_b:
        return 1.0
    if len(a) != len(b) and min(len(a), len(b)) == 1 and a[0].lower() == b[0].lower():
        return 0.9
    if sorted(token.lower() for token in a) == sorted(token.lower() for token in b):
        return 0.95
    return 0.6 * key_similarity(sound_key(joined_a), sound_key(joined_b))


def _aligned(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    short, long = sorted((a, b), key=lambda tokens: (len(tokens), tokens))
    if not short or len(short) > 6:
        return 1.0 if short == long and short else 0.0
    initials = any(len(token) == 1 for token in short + long)
    respelt = len(short) != len(long) and not initials  # Jong-un, Jongun
    whole = token_similarity("".join(short), "".join(long)) * 0.98 if respelt else 0.0
    best, order = max(
        ((_score(short, tuple(long[i] for i in order)), order) for order in _orders(len(short), len(long))),
        key=lambda scored: scored[0],
    )
    extra = [i for i in range(len(long)) if i not in order]
    best -= 0.02 * (list(order) != sorted(order))
    if extra:
        best = best * 0.97 - 0.02 * sum(not _is_patronymic(long, i) for i in extra)
        if _skips_an_initial(short, long, order):
            best *= 0.6  # George W. Bush and George H. W. Bush
        if len(short) == 1 and order[-1] != len(long) - 1:
            best *= 0.7  # a given name alone
    return max(best, whole, 0.0)


def _skips_an_initial(short: tuple[str, ...], long: tuple[str, ...], order: tuple[int, ...]) -> bool:
    """Whether an initial of the longer name stands before one that both have; later ones are left out at will."""
    last = max((at for token, at in zip(short, order, strict=True) if len(token) == 1), default=0)
    return any(len(long[i]) == 1 for i in range(last) if i not in order)


def _is_patronymic(name: tuple[str, ...], at: int) -> bool:
    """Whether a word inside a name says whose child somebody is, which most reports leave out: Grigorjewitsch."""
    return 0 < at < len(name) - 1 and _PATRONYMIC.search(name[at]) is not None


def _orders(n_short: int, n_long: int) -> list[tuple[int, ...]]:
    """Which word of the longer name each word of the shorter one may stand for; only runs once names get long."""
    if n_long <= 4:
        return list(permutations(range(n_long), n_short))
    return [tuple(range(start, start + n_short)) for start in range(n_long - n_short + 1)]


def _score(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Half the mean (longer words weigh more), half the worst word: every part of a name must agree."""
    alike = [token_similarity(x, y) for x, y in zip(a, b, strict=True)]
    weights = [1.0 + len(x) for x in a]
    mean = sum(v * w for v, w in zip(alike, weights, strict=True)) / sum(weights)
    return 0.4 * mean + 0.6 * min(alike)
