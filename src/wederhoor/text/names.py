"""What a name is made of, across languages and scripts: words that tell people apart, surname, given name."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from wederhoor.text.korean import is_korean
from wederhoor.text.pinyin import from_cyrillic, from_han, is_pinyin, is_surname
from wederhoor.text.sounds import CYRILLIC, sound_key

APOSTROPHES = "'’\u02bc`´"

_SPLIT = re.compile(r"[\s.,()\"„“”«»]+|(?<=\w)[-‐‑–](?=\w)")
_OF_GOD = re.compile(r"\sالله\b")  # written apart in Arabic, not in Latin letters: Nasrallah
_ARTICLE = re.compile(r"(?<!\w)(?:[aeаэ](?:[lл]ь?|([szrtdnсшзртдн])(?:c?h)?(?=-\1)))-(?=\w)", re.IGNORECASE)
_SERVANT = re.compile(r"(?<!\w)(Abd|Абд|عبد)(?:[aeouаеу]{1,2}[lrл]ь?)?[ -]?(?:al |el )?(?:ال)?(?=\w{3})", re.IGNORECASE)
HAN = re.compile("[\u4e00-\u9fff]")


@cache
def _words() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/name_words.toml").read_text("utf-8"))
    return {
        kind: frozenset(table[kind]) for kind in ("titles", "particles", "suffixes", "ends_in_s", "country_given_names")
    }


@cache
def given_names() -> dict[str, tuple[str, int]]:
    """From the sound key of a given name to the first spelling of its row, which stands for all, and its part of it."""
    table = tomllib.loads(files("wederhoor.text").joinpath("data/given_names.toml").read_text("utf-8"))
    found: dict[str, tuple[str, int]] = {}
    for row in table["variants"]:
        for part, spellings in enumerate(row.split("/")):
            for spelling in spellings.split():
                found.setdefault(sound_key(spelling), (row.split()[0], part))
    return found


@lru_cache(maxsize=262144)
def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart: no titles, no particles; Chinese characters become pinyin."""
    if HAN.search(name):
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


@lru_cache(maxsize=262144)
def surname(name: str) -> str:
    """The word that a report uses alone for this person: the first of a Chinese or Korean name, else the last."""
    tokens = [token for token in name_tokens(name) if token.lower() not in _words()["suffixes"]]
    if not tokens:
        return name
    is_first = (is_chinese(name) and is_surname(tokens[0])) or is_korean(tuple(tokens))
    return tokens[0] if is_first else tokens[-1]


def is_part_of_name(name: str) -> bool:
    """A surname alone, or with initials only: more than one person of a report may be called so."""
    tokens = name_tokens(name)
    return sum(len(token) > 1 for token in tokens) < 2 and not _is_short_chinese(tokens)


def _is_short_chinese(tokens: tuple[str, ...]) -> bool:
    """A Chinese name whose given name is one letter in Russian spelling: Ван И is Wang Yi."""
    pinyin = from_cyrillic(tokens) if len(tokens) == 2 and CYRILLIC.search(tokens[0]) else None
    return pinyin is not None and is_surname(pinyin[0])


def given_name(token: str) -> str | None:
    """The form that stands for all variants of a given name (Siarhei: sergei); None when it is not a known one."""
    return given_names().get(sound_key(token), (None, 0))[0]


def ends_in_s() -> frozenset[str]:
    """Names whose last s is their own, lower case."""
    return _words()["ends_in_s"]


def is_country_given_name(token: str) -> bool:
    """Whether a country's name is also what people are called: Israel, Jordan."""
    return token.lower() in _words()["country_given_names"]


@lru_cache(maxsize=262144)
def is_chinese(name: str) -> bool:
    """A Chinese personal name, in characters or pinyin: two or three syllables, all of them possible."""
    if HAN.search(name):
        return True
    tokens = name_tokens(name)
    return 2 <= len(tokens) <= 3 and (is_surname(tokens[0]) or is_surname(tokens[-1])) and is_pinyin(" ".join(tokens))
