"""How one word of a name sounds, in classes that hold across languages, scripts and ways of romanising.

Chruschtschow, Khrushchev and Chroesjtsjov come close to one key.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from anyascii import anyascii

_JE = re.compile("(?<=[аеёиоуыэюяіїє])е")  # Мирзиёев: behind a vowel е is je
CYRILLIC = re.compile("[\u0400-\u04ff]")
VOWELS = frozenset("aeiou")

# Ordered: longest spellings of one sound first. S: the sh/zh sounds, C: the ch sound, X: written "ch", which is
# kh in German, Dutch and Polish, tsch in English, sch in French; H: written "kh".
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"schtsch|shtsch|shch|sjtsj|szcz|chtch|stsch", "S"),
        (r"tsch|tsj|tch|tcz|cz", "C"),
        (r"dzh|dzj|dsch|dj(?=[aeiou])", "S"),
        (r"sch|shj|sh|sj|sz|zh|zj", "S"),
        (r"^ts(?=i)", "t"),
        (r"tz|ts", "s"),
        (r"(?<=[aeiou])[ck]h(?=m)", ""),  # Rachmon, Rahmon, Ахмед
        (r"kh", "H"),
        (r"ic$", "iC"),  # Serbian -ić without its mark
        (r"gu(?=[ei])", "g"),  # French, Spanish
        (r"iyy?eh$", "ia"),
        (r"dh", "d"),
        (r"ch", "X"),
        (r"^gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q", "k"),
        (r"(?<=[oa])u(?=sk)", "v"),  # Belarusian ў before -ski
        (r"ine$", "in"),  # French: Poutine
        (r"(?<=\w{3}[^i])ane$", "an"),  # French: Salmane
        (r"(?<=\w{2})oune$", "un"),  # French: Tebboune
        (r"iou", "iu"),
        (r"ou|oe|ue$|oo", "u"),
        (r"ieh?$|i[jy]+|y[ijy]+|ii|jy|e[yij]$|a[ij]$", "i"),
        (r"e[yij]", "i"),
        (r"(?<=[aeiou])[ijy](?=[aeiou])", ""),
        (r"[jy](?=[aeou])", ""),
        (r"[jy]", "i"),
        (r"(?<=[^aeiou])i(?=[aou])", ""),
        (r"ae", "a"),
        (r"w|v|ff|b$", "f"),
        (r"z|c(?=[ei])", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"[^a-zSCXH]", ""),
        (r"(?<=.)h(?=[^aeiou]|$)", ""),
        (r"(.)\1+", r"\1"),
        (r"(?<=[SCX])ef$", "of"),  # ё, read o, often written e: Khrushchev
    )
)


@cache
def _letters() -> dict[str, str]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/transliteration.toml").read_text("utf-8"))
    letters: dict[str, str] = table["letters"]
    return letters


@lru_cache(maxsize=262144)
def sound_key(token: str) -> str:
    """The sound classes of one word of a name: vowels aeiou, consonants, and S C X H for hissing and rasping sounds."""
    folded = _JE.sub("je", unicodedata.normalize("NFC", token).lower())
    ascii_text = anyascii("".join(_letters().get(letter, letter) for letter in folded)).lower().replace("'", "")
    for pattern, replacement in _RULES:
        ascii_text = pattern.sub(replacement, ascii_text)
    return ascii_text


# Letters that sound otherwise in some language than the rules above have it.
_OTHERWISE = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("j", "dzh"),  # English Javad, French Nijni
        ("(?<!^)j|^j(?![aeiou])", "kh"),  # Spanish
        ("oe", "o"),  # German, where ö could not be written
        ("ue", "u"),
        ("ae", "a"),
        ("ie", "i"),
        ("au", "o"),
        ("q", "tsch"),  # pinyin
        ("q|gh", "g"),  # Persian, Arabic
        ("que", "ke"),
        ("c", "ts"),  # Czech, Polish
        ("c(?![hk])", "tsch"),  # Serbian and Turkish without their marks
        ("rz", "zh"),  # Polish
        ("(?<=[a-z]{2}k)ou$", "ov"),  # Belarusian: Rachkou
    )
)
_OTHERWISE_IN_CYRILLIC = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("ай", "и"),  # English and Dutch i: Байден
        ("ей|эй", "а"),  # English a: Джейк
        ("дз", "з"),  # Japanese
        ("си", "ши"),
        ("дз(?=и)", "ж"),
        ("ти", "чи"),
        ("я", "а"),  # Ляйен
    )
)


@lru_cache(maxsize=262144)
def sounds(token: str) -> tuple[str, ...]:
    """The sound keys of a word, as it sounds first and as it may sound in other languages."""
    is_cyrillic = CYRILLIC.search(token) is not None
    plain = token.lower() if is_cyrillic else anyascii(token).lower()
    otherwise = _OTHERWISE_IN_CYRILLIC if is_cyrillic else _OTHERWISE
    others = {sound_key(pattern.sub(sound, plain)) for pattern, sound in otherwise if pattern.search(plain)}
    return (sound_key(token), *sorted(others - {sound_key(token), ""}))


def skeleton(key: str) -> str:
    """The consonants of a sound key."""
    return "".join(letter for letter in key if letter not in VOWELS)


def undoubled(text: str) -> str:
    """`text` with each letter once where it stands several times in a row."""
    return re.sub(r"(.)\1+", r"\1", text)
