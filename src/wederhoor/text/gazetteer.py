"""What is known before any report is read: countries, their peoples, capitals and seats of government, bodies, media.

The table is made by `tools/build_gazetteer.py`. Names are looked up with their case (a German "polen" is no country,
"us" is not the United States), without articles and genitive endings.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from wederhoor.record import EntityType
from wederhoor.text.genitives import strip_genitive
from wederhoor.text.slavic_cases import nominatives

Kind = Literal["country", "capital", "demonym", "adjective", "seat", "body", "outlet", "agency"]

# Where one word is two things, the first kind wins: Luxemburg is the country, Nederlands Polen is Poland.
_RANK: tuple[Kind, ...] = ("country", "capital", "seat", "body", "agency", "outlet", "demonym", "adjective")
_GOVERNMENT_KEY = "government:"
# A capital that speaks is its country's government, except the one that houses another.
_SPEAKS_FOR = {"capital:BE": "body:eu"}

_ARTICLE = {
    "de": re.compile(r"^(?:die|der|das|den|dem|des)\s+", re.IGNORECASE),
    "nl": re.compile(r"^(?:de|het|'t|den)\s+(?!Haag)", re.IGNORECASE),
    "en": re.compile(r"^the\s+", re.IGNORECASE),
    "fr": re.compile(r"^(?:le\s+|la\s+|les\s+|l')", re.IGNORECASE),
    "es": re.compile(r"^(?:el|la|los|las)\s+", re.IGNORECASE),
}
_QUOTES = "\"'„“”‚‘’»«\u203a\u2039 "


@dataclass(frozen=True, slots=True)
class Known:
    """A thing in the table, as one of its names calls it.

    `key` names the thing: `country:BY` for Belarus, its people and its adjective alike; `government:BY`;
    `capital:BY`; `body:nato`. `name` is its English name.
    """

    key: str
    kind: Kind
    type: EntityType
    name: str
    country: str | None  # ISO 3166 alpha-2; None for what belongs to no one country
    wikidata: str | None  # None: not known for certain


@dataclass(frozen=True, slots=True)
class _Table:
    things: dict[str, tuple[EntityType, str, str | None, str | None]]
    names: dict[tuple[str, str], str]  # (language, country code)
    forms: dict[str, dict[str, tuple[Kind, str]]]  # language, text
    everywhere: dict[str, tuple[Kind, str]]  # names that mean one thing in whatever language


@cache
def _table() -> _Table:
    things: dict[str, tuple[EntityType, str, str | None, str | None]] = {}
    names: dict[tuple[str, str], str] = {}
    forms: dict[str, dict[str, tuple[Kind, str]]] = {}
    rank = {kind: i for i, kind in enumerate(_RANK)}
    for line in files("wederhoor.text").joinpath("data/gazetteer.tsv").read_text("utf-8").splitlines():
        sort, *fields = line.split("\t")
        if sort == "form":
            language, kind, text, key = fields
            here = forms.setdefault(language, {})
            if text not in here or rank[kind] < rank[here[text][0]]:  # type: ignore[index]
                here[text] = (kind, key)  # type: ignore[assignment]
        elif sort == "name":
            names[fields[0], fields[1]] = fields[2]
        else:
            key, what, name, country, wikidata = fields
            things[key] = (what, name, _none(country), _none(wikidata))  # type: ignore[assignment]
    return _Table(things, names, forms, _unambiguous(forms))


def _none(field: str) -> str | None:
    return None if field == "-" else field


def _unambiguous(forms: dict[str, dict[str, tuple[Kind, str]]]) -> dict[str, tuple[Kind, str]]:
    """Names, not peoples or adjectives, that no two languages use for two things."""
    found: dict[str, tuple[Kind, str]] = {}
    doubtful: set[str] = set()
    for here in forms.values():
        for text, (kind, key) in here.items():
            if found.setdefault(text, (kind, key))[1] != key:
                doubtful.add(text)
    return {
        text: meant
        for text, meant in found.items()
        if text not in doubtful and meant[0] not in ("demonym", "adjective")
    }


@lru_cache(maxsize=16384)
def lookup(text: str, language: str) -> Known | None:
    """What `text` names in a report in `language` (BCP 47); None when it is not in the table.

    Case counts, except that a word in capitals throughout is also tried as a title.
    """
    found = _find(text, language[:2].lower())
    return known(found[1][1], found[1][0]) if found else None


def uninflected(text: str, language: str) -> str:
    """`text` as the table has it: Chinas is China, Vereinten Nationen is Vereinte Nationen; unchanged where unknown."""
    language = language[:2].lower()
    found = _find(text, language)
    if found is None or found[1][0] in ("demonym", "adjective"):
        return text
    form, meant = found
    alike = (other for other in _forms_of(language).get(meant, ()) if _is_inflection(form, other))
    return min(alike, key=lambda other: (len(other), other), default=form)


@cache
def _forms_of(language: str) -> dict[tuple[Kind, str], list[str]]:
    """In one language, by what they mean, the forms of the table."""
    found: dict[tuple[Kind, str], list[str]] = defaultdict(list)
    for form, meant in _table().forms.get(language, {}).items():
        found[meant].append(form)
    return found


def _is_inflection(form: str, base: str) -> bool:
    """Whether the words of `form` are those of `base` with endings: Vereinten, Vereinte."""
    pairs = list(zip(form.split(), base.split(), strict=False))
    return len(form.split()) == len(base.split()) and all(
        word == stem or (len(word) > 4 and word[:-2] == stem[: len(word) - 2] and abs(len(word) - len(stem)) < 3)
        for word, stem in pairs
    )


def _find(text: str, language: str) -> tuple[str, tuple[Kind, str]] | None:
    """The form of the table that `text` is, and what it means."""
    table = _table()
    for form in _variants(text, language):
        meant = table.forms.get(language, {}).get(form) or table.forms["any"].get(form) or table.everywhere.get(form)
        if meant is not None:
            return form, meant
    return None


def _variants(text: str, language: str) -> Iterator[str]:
    """`text` as printed, then without its article, its genitive ending, its capitals."""
    plain = re.sub(r"\s+", " ", text.replace("’", "'").replace("‑", "-")).strip()
    bare = plain.strip(_QUOTES)
    yield plain
    if "U.S." in bare:
        yield from _variants(bare.replace("U.S.", "US"), language)
    without = _ARTICLE[language].sub("", bare) if language in _ARTICLE else bare
    for form in (bare, without):
        yield form
        yield strip_genitive(form, language)
        if len(form) > 3 and form.endswith("s"):
            yield form[:-1].rstrip("'")
    if without.isupper() and (len(without) > 4 or without.title() in _short_places()):
        yield without.title()
    yield from nominatives(bare, language)


@cache
def _short_places() -> frozenset[str]:
    """Countries and capitals of four letters, which are seldom initials when written in capitals: KYIV, IRAN."""
    forms = (form for here in _table().forms.values() for form in here.items())
    return frozenset(text for text, (kind, _) in forms if len(text) == 4 and kind in ("country", "capital"))


def known(key: str, kind: Kind | None = None) -> Known:
    """The thing with this key; raises KeyError when there is none. `kind` says which sort of name led to it."""
    what, name, country, wikidata = _table().things[key]
    kind = kind or _kind_of(key)
    return Known(key=key, kind=kind, type=what, name=name, country=country, wikidata=wikidata)


def _kind_of(key: str) -> Kind:
    sort = key.partition(":")[0]
    kinds: dict[str, Kind] = {
        "country": "country", "capital": "capital", "city": "capital", "government": "seat", "seat": "seat",
        "body": "body", "party": "body", "agency": "agency", "outlet": "outlet",
    }  # fmt: skip
    return kinds[sort]


def metonym(thing: Known) -> Known:
    """What `thing` means when it acts: a capital is the government of its country, Brussels is the European Union."""
    if thing.kind != "capital" or thing.country is None:
        return thing
    return known(_SPEAKS_FOR.get(thing.key, _GOVERNMENT_KEY + thing.country))


def government(text: str, language: str) -> Known | None:
    """The government that a phrase names (die chinesische Führung, US-Regierung, government in Minsk), else None."""
    language = language[:2].lower()
    noun, of = _government_patterns().get(language, (None, None))
    if noun is None or of is None:
        return None
    plain = re.sub(r"\s+", " ", text).strip(_QUOTES)
    if match := of.search(plain):
        return _of_country(match["where"], language)
    if match := noun.search(plain):
        before = _ARTICLE[language].sub("", match["before"]) if language in _ARTICLE else match["before"]
        return _of_country(before.strip(" -"), language)
    return None


def _of_country(text: str, language: str) -> Known | None:
    words = text.split()
    for start in range(len(words)):
        found = lookup(" ".join(words[start:]), language)
        if (
            found is not None
            and found.country is not None
            and found.kind in ("country", "capital", "adjective", "demonym")
        ):
            return known(_GOVERNMENT_KEY + found.country)
    return None


@cache
def _government_patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    table = tomllib.loads(files("wederhoor.text").joinpath("data/institutions.toml").read_text("utf-8"))["government"]
    between = "|".join(sorted(map(re.escape, table["of"]), key=len, reverse=True))
    patterns = {}
    for language in ("de", "nl", "en", "fr", "es", "ru"):
        noun = "|".join(map(re.escape, table[language]))
        patterns[language] = (
            re.compile(rf"^(?P<before>.+?[ -])(?:{noun})s?$", re.IGNORECASE),
            re.compile(rf"(?:^|\s)(?:{noun})s? (?:(?:{between}) )?(?P<where>.+)$", re.IGNORECASE),
        )
    return patterns


def country_name(code: str, language: str) -> str:
    """What the country with this ISO code is called in `language`; its English name, then the code, where unknown."""
    names = _table().names
    return names.get((language[:2].lower(), code)) or names.get(("en", code)) or code


def keys() -> tuple[str, ...]:
    """The keys of all things in the gazetteer."""
    return tuple(_table().things)


def countries() -> tuple[str, ...]:
    """ISO 3166 alpha-2 codes of all countries and territories in the table (XK is Kosovo), sorted."""
    return tuple(sorted(key.partition(":")[2] for key in _table().things if key.startswith("country:")))
