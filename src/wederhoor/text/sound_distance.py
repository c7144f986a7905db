"""How alike two sound keys are: a weighted edit distance in which what transliteration explains is cheap."""

from __future__ import annotations

import re
from functools import lru_cache
from math import exp, log

from rapidfuzz.distance import Levenshtein

from wederhoor.text.sounds import VOWELS

FAR_APART = 0.45  # below it two words are never one name; their likeness is only bounded, since that is fast
_UNSTEADY = str.maketrans(dict.fromkeys("aeioufghjkqsvwxyzSCXH") | {"d": "t", "b": "p"})
_SLAVIC_WOMAN = re.compile(r"(?<=f|n)a$|(?<=sk)a$")
# What one way of writing turns into another, cheapest first; everything else costs a whole letter.
_CHEAP = (
    (frozenset("XH"), 0.05),
    (frozenset("XC"), 0.1),
    (frozenset("XS"), 0.15),
    (frozenset("Hh"), 0.1),
    (frozenset("hX"), 0.1),
    (frozenset("sS"), 0.3),
    (frozenset("SC"), 0.3),
    (frozenset("ei"), 0.3),
    (frozenset("eo"), 0.35),
    (frozenset("gh"), 0.2),
    (frozenset("gH"), 0.4),
    (frozenset("Hk"), 0.4),
    (frozenset("Xk"), 0.4),
    (frozenset("ou"), 0.5),
    (frozenset("fu"), 0.35),
    (frozenset("sC"), 0.5),
    (frozenset("sX"), 0.4),
    (frozenset("aeiou"), 0.8),
    (frozenset("dt"), 0.8),
    (frozenset("bp"), 0.8),
    (frozenset("gk"), 0.6),
)
_LETTERS = "abcdefghijklmnopqrstuvwxyzSCXH"
_COST = {x: dict.fromkeys(_LETTERS, 1.0) for x in _LETTERS}  # of writing the second letter for the first
for _classes, _cost in reversed(_CHEAP):
    for _x in _classes:
        _COST[_x] |= dict.fromkeys(_classes, _cost)
for _x in _LETTERS:
    _COST[_x][_x] = 0.0
_LEFT_OUT = dict.fromkeys(_LETTERS, 1.0) | dict.fromkeys(VOWELS, 0.7) | {"i": 0.35, "h": 0.35, "H": 0.45, "X": 0.6}


def _distance(a: str, b: str, limit: float) -> float:
    """Least cost to turn one key into the other, by substitutions and insertions that transliteration explains.

    Where one ends in -o and the other in -a, one is Belarusian, which writes unstressed o and e as a (Kavalenka).
    Once it is sure to pass `limit`, whatever it has come to.
    """
    if {a[-1:], b[-1:]} == {"o", "a"}:
        return 0.3 + _edits(_unstressed(a[:-1]), _unstressed(b[:-1]), limit)
    if {a[-2:], b[-2:]} == {"if", "of"}:
        return 0.2 + _edits(a[:-2], b[:-2], limit)  # Kharkiv, Kharkov
    return _edits(a, b, limit)


def _edits(a: str, b: str, limit: float) -> float:
    row = [0.0]
    for letter in b:
        row.append(row[-1] + _LEFT_OUT[letter])
    for x in a:
        left_out, costs = _LEFT_OUT[x], _COST[x]
        diagonal, last = row[0], row[0] + left_out
        following = [last]
        for j, y in enumerate(b, 1):
            above = row[j]
            last = min(diagonal + costs[y], above + left_out, last + _LEFT_OUT[y])
            following.append(last)
            diagonal = above
        row = following
        if min(row) > limit:
            return min(row)
    return row[-1]


def _unstressed(key: str) -> str:
    return key.replace("o", "a").replace("e", "a")


@lru_cache(maxsize=262144)
def key_similarity(a: str, b: str) -> float:
    """How alike two sound keys are, 0 to 1."""
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    if _SLAVIC_WOMAN.sub("", a) in (b, b.removesuffix("i")) or _SLAVIC_WOMAN.sub("", b) in (a, a.removesuffix("i")):
        return 0.6  # Sokolow and Sokolowa, Nowitzki and Nowitzkaja are two people
    if a[:-3] == b[:-3] and {a[-3:], b[-3:]} == {"sen", "son"}:
        return 0.6  # Johansen and Johansson are two people too
    steepness = _steepness(a, b)
    at_most = key_bound(a, b)
    low, high = sorted((a, b))  # where the search stops early, what it has come to depends on the order
    return at_most if at_most < FAR_APART else exp(steepness * _distance(low, high, log(FAR_APART) / steepness))


def key_bound(a: str, b: str) -> float:
    """What the likeness of two keys cannot be above: found fast, for keys that are clearly different."""
    return exp(_steepness(a, b) * Levenshtein.distance(_core(a), _core(b)))


def _steepness(a: str, b: str) -> float:
    return -1.6 / (1.0 + 0.5 * min(len(a), len(b)))


@lru_cache(maxsize=262144)
def _core(key: str) -> str:
    """The sounds that no transliteration changes into others or leaves out: each that differs costs a whole letter."""
    return key.translate(_UNSTEADY)
