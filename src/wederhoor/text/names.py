"""Whether two names sound the same, across languages, scripts and ways of romanising.

A name is folded to sound classes (`sound_key`), so that Chruschtschow, Khrushchev and Chroesjtsjov come close to
one key; what remains is a weighted edit distance in which only the differences that transliteration explains are
cheap. Measured by `evals/names.py`.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from itertools import permutations
from math import exp

from anyascii import anyascii

from wederhoor.text.pinyin import from_cyrillic, from_han, is_pinyin, is_surname

VOWELS = frozenset("aeiou")
APOSTROPHES = "'’\u02bc`´"

# Ordered: longest spellings of one sound first. S: the sh/zh sounds, C: the ch sound, X: written "ch", which is
# kh in German, Dutch and Polish, tsch in English, sch in French; H: written "kh".
_RULES = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"schtsch|shtsch|shch|sjtsj|szcz|chtch|stsch", "S"),
        (r"tsch|tsj|tch|tcz|cz", "C"),
        (r"dzh|dsch|dj(?=[aeiou])", "S"),
        (r"sch|shj|sh|sj|sz|zh|zj|rz(?=.)", "S"),
        (r"^ts(?=i)", "t"),  # Belarusian softens: Tsikhan- for Tichan-
        (r"tz|ts", "s"),
        (r"kh", "H"),
        (r"ch", "X"),
        (r"^gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q", "k"),
        (r"(?<=[oa])u(?=sk)", "v"),  # Belarusian ў before -ski
        (r"ine$", "in"),  # French: Poutine
        (r"iou", "iu"),
        (r"ou|oe|ue$|oo", "u"),
        (r"ieh?$|i[jy]+|y[ijy]+|ii|jy|e[yij]$|a[ij]$", "i"),
        (r"e[yij]", "i"),
        (r"(?<=[aeiou])[jy](?=[aeiou])", ""),
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

_SPLIT = re.compile(r"[\s.,()\"„“”«»]+|(?<=\w)[-‐‑–](?=\w)")
_ABJAD = re.compile("[\u0590-\u06ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_HAN = re.compile("[\u4e00-\u9fff]")
_SLAVIC_WOMAN = re.compile(r"(?<=f|n)a$|(?<=sk)a$")


@cache
def _words() -> dict[str, frozenset[str]]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/name_words.toml").read_text("utf-8"))
    return {
        kind: frozenset(table[kind]) for kind in ("titles", "particles", "suffixes", "ends_in_s", "country_given_names")
    }


@cache
def _letters() -> dict[str, str]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/transliteration.toml").read_text("utf-8"))
    letters: dict[str, str] = table["letters"]
    return letters


@cache
def _given_names() -> dict[str, str]:
    """From the sound key of a given name to the first spelling of its row, which stands for all its forms."""
    table = tomllib.loads(files("wederhoor.text").joinpath("data/given_names.toml").read_text("utf-8"))
    found: dict[str, str] = {}
    for row in table["variants"]:
        for spelling in row.split():
            found.setdefault(sound_key(spelling), row.split()[0])
    return found


@lru_cache(maxsize=65536)
def sound_key(token: str) -> str:
    """The sound classes of one word of a name: vowels aeiou, consonants, and S C X H for hissing and rasping sounds."""
    folded = unicodedata.normalize("NFC", token).lower()
    ascii_text = anyascii("".join(_letters().get(letter, letter) for letter in folded)).lower().replace("'", "")
    for pattern, replacement in _RULES:
        ascii_text = pattern.sub(replacement, ascii_text)
    return ascii_text


def name_tokens(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart: no titles, no particles; Chinese characters become pinyin."""
    return _tokens(name)


@lru_cache(maxsize=65536)
def _tokens(name: str) -> tuple[str, ...]:
    if _HAN.search(name):
        return from_han(name)
    parts = [part.strip(APOSTROPHES) for part in _SPLIT.split(name)]
    parts = [part for part in parts if part]
    titled = _words()["titles"] | _words()["particles"]
    kept = [part for part in parts if part.lower() not in titled or (part.isupper() and len(part) == 1)]
    return tuple(kept or parts)


def surname(name: str) -> str:
    """The word that a report uses alone for this person: the first of a Chinese name, else the last."""
    tokens = [token for token in name_tokens(name) if token.lower() not in _words()["suffixes"]]
    if not tokens:
        return name
    return tokens[0] if _is_chinese(name) and is_surname(tokens[0]) else tokens[-1]


def given_name(token: str) -> str | None:
    """The form that stands for all variants of a given name (Siarhei: sergei); None when it is not a known one."""
    return _given_names().get(sound_key(token))


def is_country_given_name(token: str) -> bool:
    """Whether a country's name is also what people are called: Israel, Jordan."""
    return token.lower() in _words()["country_given_names"]


@lru_cache(maxsize=65536)
def _is_chinese(name: str) -> bool:
    """A Chinese personal name, in characters or pinyin: two or three syllables, all of them possible."""
    if _HAN.search(name):
        return True
    tokens = _tokens(name)
    return 2 <= len(tokens) <= 3 and (is_surname(tokens[0]) or is_surname(tokens[-1])) and is_pinyin(" ".join(tokens))


def strip_genitive(name: str, language: str) -> str:
    """`name` without the ending that marks a possessor: Chinas, Scholz’, Obama's, Poetins; else unchanged."""
    bare = re.sub(rf"(?<=\w)[{APOSTROPHES}][sS]$|(?<=[sxzß])[{APOSTROPHES}]$", "", name)
    if bare != name or not name.endswith("s"):
        return bare
    last = name.split()[-1].split("-")[-1]
    if is_surname(last[:-1]) and last.lower() not in _words()["ends_in_s"]:
        return name[:-1]  # Xis, whatever the ending looks like
    if len(last) < 4 or not last[0].isupper() or last.isupper() or last.lower() in _words()["ends_in_s"]:
        return name
    return name[:-1] if _BARE_GENITIVE.get(language[:2], _NEVER).search(last) else name


_NEVER = re.compile(r"(?!)")
# Many Dutch surnames end in -s (Wilders, Timmermans), so only endings that no Dutch name has lose it.
_BARE_GENITIVE = {
    "de": re.compile(r"(?:[^sxzßiuc]|[^cr]h|[st]ch|sk[iy]|[aeo]i|[^hl]au)s$"),
    "nl": re.compile(r"(?:in|[oe][vw]|sk[iy]|bid|kr?ai|ïn)s$"),
}


def _substitution(a: str, b: str) -> float:
    if a == b:
        return 0.0
    pair = {a, b}
    for classes, cost in _CHEAP:
        if pair <= classes:
            return cost
    return 1.0


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
    (frozenset("oa"), 0.6),
    (frozenset("ea"), 0.75),
    (frozenset("aeiou"), 0.8),
    (frozenset("dt"), 0.8),
    (frozenset("bp"), 0.8),
    (frozenset("gk"), 0.6),
)


def _insertion(letter: str) -> float:
    if letter in "ih":
        return 0.35
    return 0.7 if letter in VOWELS else 1.0


def _distance(a: str, b: str) -> float:
    """Least cost to turn one key into the other, by substitutions and insertions that transliteration explains.

    Where one ends in -o and the other in -a, one is Belarusian, which writes every unstressed o as a (Kavalenka).
    """
    if {a[-1:], b[-1:]} == {"o", "a"}:
        return 0.3 + _distance(a[:-1].replace("o", "a"), b[:-1].replace("o", "a"))
    row = [0.0]
    for letter in b:
        row.append(row[-1] + _insertion(letter))
    for x in a:
        following = [row[0] + _insertion(x)]
        for j, y in enumerate(b):
            following.append(
                min(row[j] + _substitution(x, y), row[j + 1] + _insertion(x), following[j] + _insertion(y))
            )
        row = following
    return row[-1]


@lru_cache(maxsize=262144)
def _key_similarity(a: str, b: str) -> float:
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    if _SLAVIC_WOMAN.sub("", a) in (b, b.removesuffix("i")) or _SLAVIC_WOMAN.sub("", b) in (a, a.removesuffix("i")):
        return 0.6  # Sokolow and Sokolowa, Nowitzki and Nowitzkaja are two people
    shortest = min(len(a), len(b))
    return exp(-1.6 * _distance(a, b) / (1.0 + 0.5 * shortest))


@lru_cache(maxsize=262144)
def token_similarity(a: str, b: str) -> float:
    """How alike two single words of names sound, 0 to 1; variants of one given name are alike by knowledge."""
    if len(a) == 1 or len(b) == 1:
        return 0.9 if _initials(a) & _initials(b) else 0.0
    key_a, key_b = sound_key(a), sound_key(b)
    if is_surname(a) or is_surname(b):
        cyrillic = [(x, y) for x, y in ((a, b), (b, a)) if _CYRILLIC.search(x)]
        if cyrillic and from_cyrillic((cyrillic[0][0],)) == (cyrillic[0][1],):
            return 1.0  # Xi in Russian spelling
    if _ABJAD.search(a) or _ABJAD.search(b):
        return 0.95 * _key_similarity(_consonants(a), _consonants(b))
    alike = _key_similarity(key_a, key_b)
    given = _given_names().get(key_a)
    if given is not None and given == _given_names().get(key_b):
        return max(alike, 0.97)
    return alike


def _initials(token: str) -> set[str]:
    """The first letter as written and as it sounds: J. stands for Joe and for Jakow."""
    return {anyascii(token)[:1].lower(), sound_key(token)[:1]} - {""}


def _consonants(token: str) -> str:
    """What an unvocalised script writes, without the Arabic article."""
    return _skeleton(sound_key(re.sub("^ال", "", token)))


def similarity(a: str, b: str) -> float:
    """How likely two names are spellings of one: 1 sounds the same, from 0.86 the same, 0 nothing alike.

    A name and a part of it (a surname alone) score high too; whether that is enough is for the caller to judge.
    """
    if a == b:
        return 1.0
    if _is_chinese(a) and _is_chinese(b):
        return _chinese_similarity(_tokens(a), _tokens(b))
    if _HAN.search(a + b) or (_CYRILLIC.search(a) and _is_chinese(b)) or (_CYRILLIC.search(b) and _is_chinese(a)):
        return max(_chinese_similarity(x, y) for x in _as_pinyin(a) for y in _as_pinyin(b))
    return _aligned(_tokens(a), _tokens(b))


def _as_pinyin(name: str) -> tuple[tuple[str, ...], ...]:
    tokens = _tokens(name)
    if _CYRILLIC.search(name):
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
    return 0.6 * _key_similarity(sound_key(joined_a), sound_key(joined_b))


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


def _skeleton(key: str) -> str:
    return "".join(letter for letter in key if letter not in VOWELS)


_COARSE = str.maketrans({"S": "s", "C": "s", "X": "s", "H": None, "h": None, "d": "t", "b": "p", "u": None})
_COARSER = str.maketrans(
    {"S": "s", "C": "s", "X": None, "H": None, "h": None, "g": None, "k": None, "d": "t", "b": "p"}
)


@lru_cache(maxsize=65536)
def block_keys(name: str) -> frozenset[str]:
    """Keys of which two spellings of one name share at least one: compare only names that do.

    Consonants in coarse classes, one or two keys a word; given names are left out where there is a surname.
    """
    tokens = _tokens(name)
    forms = [tokens]
    if _CYRILLIC.search(name) and (pinyin := from_cyrillic(tokens)):
        forms.append(pinyin)
    keys: set[str] = set()
    for form in forms:
        words = [token for token in form if len(token) > 1 and (len(form) == 1 or given_name(token) is None)]
        keys.update(key for token in words or form for key in _token_blocks(token))
        if len(form) > 1 and len("".join(form)) <= 12:
            keys.update(_token_blocks("".join(form)))
    return frozenset(keys)


def _token_blocks(token: str) -> set[str]:
    key = sound_key(token)
    skeleton = _skeleton(key)
    blocks = {_undouble(skeleton.translate(_COARSE)), _undouble(skeleton.translate(_COARSER))}
    return {block if len(block) > 1 else f"={key}" for block in blocks}


def _undouble(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", text)
