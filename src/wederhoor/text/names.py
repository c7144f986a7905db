"""Whether two names sound the same, across languages, scripts and ways of romanising.

The words of two names are laid side by side and each pair is compared by its sound keys. Measured by `evals/names.py`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import permutations

from anyascii import anyascii

from wederhoor.text.korean import korean_from_cyrillic, korean_likeness
from wederhoor.text.pinyin import from_cyrillic, from_han, is_pinyin, is_surname
from wederhoor.text.sound_distance import key_bound, key_similarity
from wederhoor.text.sounds import CYRILLIC, skeleton, sound_key, sounds

HARDLY = 0.3  # likeness below which no other way of reading the letters makes one name of two words
APOSTROPHES = "'’\u02bc`´"

_SPLIT = re.compile(r"[\s.,()\"„“”«»]+|(?<=\w)[-‐‑–](?=\w)")
_ABJAD = re.compile("[\u0590-\u06ff]")
_OF_GOD = re.compile(r"\sالله\b")  # written apart in Arabic, not in Latin letters: Nasrallah
_ARTICLE = re.compile(r"(?<!\w)(?:[aeаэ](?:[lл]ь?|([szrtdnсшзртдн])(?:c?h)?(?=-\1)))-(?=\w)", re.IGNORECASE)
_SERVANT = re.compile(r"(?<!\w)(Abd|Абд|عبد)(?:[aeouаеу]{1,2}[lrл]ь?)?[ -]?(?:al |el )?(?:ال)?(?=\w{3})", re.IGNORECASE)
_HAN = re.compile("[\u4e00-\u9fff]")
_NOT_LATIN = re.compile("[\u0370-\u1dff\u2e80-\uffff]")


@cache
def _words() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/name_words.toml").read_text("utf-8"))
    return {
        kind: frozenset(table[kind]) for kind in ("titles", "particles", "suffixes", "ends_in_s", "country_given_names")
    }


@cache
def _given_names() -> dict[str, str]:
    """From the sound key of a given name to the first spelling of its row, which stands for all its forms."""
    table = tomllib.loads(files("wederhoor.text").joinpath("data/given_names.toml").read_text("utf-8"))
    found: dict[str, str] = {}
    for row in table["variants"]:
        for spelling in row.split():
            found.setdefault(sound_key(spelling), row.split()[0])
    return found


def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart: no titles, no particles; Chinese characters become pinyin."""
    return _tokens(name)


@lru_cache(maxsize=262144)
def _tokens(name: str) -> tuple[str, ...]:
    if _HAN.search(name):
        return from_han(name)
    parts = [part.strip(APOSTROPHES) for part in _SPLIT.split(_without_article(_OF_GOD.sub("الله", name)))]
    parts = [part for part in parts if part]
    titled = _words()["titles"] | _words()["particles"]
    kept = [part for part in parts if part.lower() not in titled or (part.isupper() and len(part) == 1)]
    return tuple(kept or parts)


def _without_article(name: str) -> str:
    """Arabic names without the article, however it is written, and Abd al-Fattah, Abdul Fatah, Abdelfattah as one word.

    as-Sisi, ash-Scharaa: before some consonants the article sounds like them.
    """
    return _SERVANT.sub(r"\1", _ARTICLE.sub("", name))


def surname(name: str) -> str:
    """The word that a report uses alone for this person: the first of a Chinese name, else the last."""
    tokens = [token for token in name_tokens(name) if token.lower() not in _words()["suffixes"]]
    if not tokens:
        return name
    return tokens[0] if _is_chinese(name) and is_surname(tokens[0]) else tokens[-1]


def is_part_of_name(name: str) -> bool:
    """A surname alone, or with initials only: more than one person of a report may be called so."""
    return sum(len(token) > 1 for token in name_tokens(name)) < 2


def given_name(token: str) -> str | None:
    """The form that stands for all variants of a given name (Siarhei: sergei); None when it is not a known one."""
    return _given_names().get(sound_key(token))


def ends_in_s() -> frozenset[str]:
    """Names whose last s is their own, lower case."""
    return _words()["ends_in_s"]


def is_country_given_name(token: str) -> bool:
    """Whether a country's name is also what people are called: Israel, Jordan."""
    return token.lower() in _words()["country_given_names"]


@lru_cache(maxsize=262144)
def _is_chinese(name: str) -> bool:
    """A Chinese personal name, in characters or pinyin: two or three syllables, all of them possible."""
    if _HAN.search(name):
        return True
    tokens = _tokens(name)
    return 2 <= len(tokens) <= 3 and (is_surname(tokens[0]) or is_surname(tokens[-1])) and is_pinyin(" ".join(tokens))


@lru_cache(maxsize=262144)
def token_similarity(a: str, b: str) -> float:
    """How alike two single words of names sound, 0 to 1; variants of one given name are alike by knowledge."""
    if len(a) == 1 or len(b) == 1:
        return 0.9 if _initials(a) & _initials(b) else 0.0
    key_a, key_b = sound_key(a), sound_key(b)
    if _is_russian_pinyin(a, b) or _is_russian_pinyin(b, a):
        return 1.0
    if _ABJAD.search(a) or _ABJAD.search(b):
        return 0.95 * key_similarity(_consonants(a), _consonants(b))
    given = _given_names().get(key_a)
    if given is not None and given == _given_names().get(key_b):
        return max(key_similarity(key_a, key_b), 0.97)
    alike = key_similarity(key_a, key_b)
    if not HARDLY <= alike < 1.0:
        return alike
    return max(key_similarity(x, y) for x in sounds(a) for y in sounds(b))


def _is_russian_pinyin(cyrillic: str, latin: str) -> bool:
    """Xi or Guangzhou in Russian spelling."""
    if not CYRILLIC.search(cyrillic) or not (is_surname(latin) or (len(latin) > 5 and is_pinyin(latin))):
        return False
    return from_cyrillic((cyrillic,)) == (latin,)


def _initials(token: str) -> set[str]:
    """The first letter as written and as it sounds: J. stands for Joe and for Jakow."""
    return {anyascii(token)[:1].lower(), sound_key(token)[:1]} - {""}


def _consonants(token: str) -> str:
    """What an unvocalised script writes, without the Arabic article and the letters that stand for long vowels."""
    bare = re.sub("^ال", "", token)
    return _undouble(re.sub("[hH]", "", skeleton(sound_key(bare[:1] + re.sub("[ويا]", "", bare[1:])))))


def similarity(a: str, b: str) -> float:
    """How likely two names are spellings of one: 1 sounds the same, from 0.86 the same, 0 nothing alike.

    A name and a part of it (a surname alone) score high too; whether that is enough is for the caller to judge.
    """
    if a == b:
        return 1.0
    if _is_chinese(a) and _is_chinese(b):
        return _chinese_similarity(_tokens(a), _tokens(b))
    if _HAN.search(a + b) or (CYRILLIC.search(a) and _is_chinese(b)) or (CYRILLIC.search(b) and _is_chinese(a)):
        return max(_chinese_similarity(x, y) for x in _as_pinyin(a) for y in _as_pinyin(b))
    pairs = list(_korean_pairs(_tokens(a), _tokens(b)))
    korean = max((max(_aligned(x, y), korean_likeness(x, y)) for x, y in pairs), default=0.0)
    return max(korean, _aligned(_tokens(a), _tokens(b)))


def may_be_one(a: str, b: str, least: float) -> bool:
    """Whether `similarity` of two names can reach `least`: false is sure, and far cheaper to find.

    A name is as alike as its worst word makes it (`_score`), so each word needs one that it can be.
    """
    short, long = sorted((_tokens(a), _tokens(b)), key=lambda tokens: (len(tokens), tokens))
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
    tokens = _tokens(name)
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
    extra = [token for i, token in enumerate(long) if i not in order]
    best -= 0.02 * (list(order) != sorted(order))
    if extra:
        best = best * 0.97 - 0.02 * len(extra)
        if any(len(token) == 1 for token in extra) and any(len(token) == 1 for token in short):
            best *= 0.6  # George W. Bush and George H. W. Bush
        if len(short) == 1 and order[-1] != len(long) - 1:
            best *= 0.7  # a given name alone
    return max(best, whole, 0.0)


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


_COARSE = str.maketrans({"S": "s", "C": "s", "X": "s", "H": None, "h": None, "d": "t", "b": "p", "u": None})
_COARSER = str.maketrans(
    {"S": "s", "C": "s", "X": None, "H": None, "h": None, "g": None, "k": None, "d": "t", "b": "p"}
)


@lru_cache(maxsize=262144)
def block_keys(name: str) -> frozenset[str]:
    """Keys of which two spellings of one name share at least one: compare only names that do.

    Consonants in coarse classes, one or two keys a word; given names are left out where there is a surname.
    """
    tokens = _tokens(name)
    forms = [tokens]
    if CYRILLIC.search(name) and (pinyin := from_cyrillic(tokens)):
        forms.append(pinyin)
    keys: set[str] = set()
    for form in forms:
        words = [token for token in form if len(token) > 1 and (len(form) == 1 or given_name(token) is None)]
        keys.update(key for token in words or form for key in _token_blocks(token))
        if len(form) > 1 and len("".join(form)) <= 12:
            keys.update(_token_blocks("".join(form)))
    return frozenset(keys)


def _token_blocks(token: str) -> set[str]:
    blocks = set()
    for key in sounds(token):
        consonants = skeleton(key)
        found = {_undouble(consonants.translate(_COARSE)), _undouble(consonants.translate(_COARSER))}
        blocks |= {block if len(block) > 1 else f"={key}" for block in found}
    return blocks


def _undouble(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", text)
