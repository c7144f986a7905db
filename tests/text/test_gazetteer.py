from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from wederhoor.text.gazetteer import countries, country_name, government, known, lookup, metonym


def key(text: str, language: str) -> str | None:
    found = lookup(text, language)
    return found.key if found else None


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("Weißrussland", "de", "BY"), ("Wit-Rusland", "nl", "BY"), ("belarussischen", "de", "BY"),
        ("Belarussische", "nl", "BY"),
        ("Weißrussinnen", "de", "BY"), ("Chinesen", "de", "CN"), ("Chinezen", "nl", "CN"), ("Chinas", "de", "CN"),
        ("VS", "nl", "US"), ("den USA", "de", "US"), ("U.S.", "en", "US"), ("Amerikanen", "nl", "US"),
        ("America's", "en", "US"),
        ("Vereinigten Arabischen Emirate", "de", "AE"), ("Emiraten", "nl", "AE"), ("Ruslands", "nl", "RU"),
        ("Россия", "ru", "RU"),
        ("Украина", "ru", "UA"), ("Oekraïense", "nl", "UA"), ("Britten", "nl", "GB"), ("Poles", "en", "PL"),
        ("Luxemburg", "de", "LU"),
        ("CHINA", "de", "CN"), ("Pologne", "fr", "PL"), ("saudi-arabische", "de", "SA"),
        ("South Koreans", "en", "KR"), ("США", "ru", "US"), ("РФ", "uk", "RU"), ("ОАЭ", "ru", "AE"),
        ("EE.UU.", "es", "US"), ("Royaume-Uni", "fr", "GB"),
    ],
)  # fmt: skip
def test_countries_peoples_and_adjectives_are_found_in_every_inflection(text: str, language: str, country: str) -> None:
    assert key(text, language) == f"country:{country}"


@pytest.mark.parametrize(
    ("text", "language"), [("us", "en"), ("polen", "de"), ("turkey", "en"), ("finnen", "de"), ("", "de")]
)
def test_case_tells_a_country_from_a_word(text: str, language: str) -> None:
    assert lookup(text, language) is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Peking", "de", "capital:CN"), ("Beijings", "nl", "capital:CN"), ("Kyjiw", "de", "capital:UA"),
        ("Moskou", "nl", "capital:RU"),
        ("Пекин", "ru", "capital:CN"), ("Kremls", "de", "government:RU"), ("Witte Huis", "nl", "government:US"),
        ("Weißen Hauses", "de", "government:US"), ("Navo", "nl", "body:nato"),
        ("Vereinten Nationen", "de", "body:un"),
        ("VN", "nl", "body:un"), ("SCO", "en", "body:sco"), ("Der Spiegel", "nl", "outlet:spiegel"),
        ("Reuters", "de", "agency:reuters"),
    ],
)  # fmt: skip
def test_capitals_seats_bodies_and_media_are_found(text: str, language: str, expected: str) -> None:
    assert key(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("OCS", "es", "body:sco"), ("ШОС", "uk", "body:sco"), ("ОБСЄ", "uk", "body:osce"), ("FDP", "de", "party:fdp"),
        ("КПК", "ru", "party:cpc"), ("Casa Blanca", "es", "government:US"), ("Hisbollah", "de", "body:hezbollah"),
        ("Еврокомиссия", "ru", "body:european-commission"),
    ],
)  # fmt: skip
def test_bodies_and_parties_are_found_in_other_alphabets(text: str, language: str, expected: str) -> None:
    assert key(text, language) == expected


def test_a_party_knows_its_country() -> None:
    found = lookup("Kommunistischen Partei Chinas", "de")
    assert found is not None
    assert (found.key, found.country, found.type) == ("party:cpc", "CN", "organisation")


def test_a_capital_that_acts_is_its_government_and_brussels_the_union() -> None:
    peking, brussels = lookup("Peking", "de"), lookup("Brussel", "nl")
    assert peking is not None
    assert brussels is not None
    assert metonym(peking) == known("government:CN")
    assert metonym(brussels).key == "body:eu"


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("die chinesische Führung", "de", "CN"), ("US-Regierung", "de", "US"), ("Regierung in Minsk", "de", "BY"),
        ("Chinese regering", "nl", "CN"), ("the government of Belarus", "en", "BY"),
        ("the Russian government", "en", "RU"),
    ],
)  # fmt: skip
def test_a_government_is_found_by_its_country(text: str, language: str, country: str) -> None:
    found = government(text, language)
    assert found is not None
    assert (found.key, found.type) == (f"government:{country}", "government")


def test_a_government_of_no_country_is_unknown() -> None:
    assert government("die neue Regierung", "de") is None
    assert government("Regierung", "de") is None


def test_countries_have_names_in_the_languages_of_the_reports() -> None:
    assert (country_name("BY", "nl"), country_name("US", "de-AT"), country_name("ZZ", "de")) == (
        "Belarus", "Vereinigte Staaten", "ZZ",
    )  # fmt: skip
    assert len(countries()) > 240


def test_every_inflection_of_a_people_or_adjective_leads_to_a_country_that_exists() -> None:
    rows = tomllib.loads(files("wederhoor.text").joinpath("data/demonyms.toml").read_text("utf-8"))
    assert set(rows) <= set(countries())
    assert len(rows) > 80
    assert all(key(rows[code]["nl"].split()[0].replace("_", " "), "nl") == f"country:{code}" for code in rows)


def test_no_wikidata_id_stands_for_two_things() -> None:
    lines = files("wederhoor.text").joinpath("data/gazetteer.tsv").read_text("utf-8").splitlines()
    ids = [line.split("\t")[5] for line in lines if line.startswith("thing\t") and not line.endswith("\t-")]
    assert len(ids) == len(set(ids)) > 100


def test_the_table_is_what_its_builder_writes() -> None:
    builder = Path(__file__).parents[2] / "tools" / "build_gazetteer.py"
    assert subprocess.run([sys.executable, str(builder), "--check"], check=False).returncode == 0


@pytest.mark.parametrize(
    ("name", "language", "country"),
    [("Kongo", "de", "CD"), ("Congo", "es", "CD"), ("Congo-Brazzaville", "en", "CG"), ("Republiek Congo", "nl", "CG")],
)
def test_the_bare_name_of_congo_is_the_larger_one(name: str, language: str, country: str) -> None:
    found = lookup(name, language)
    assert found is not None
    assert found.country == country


def test_every_country_has_a_wikidata_id() -> None:
    assert all(known(f"country:{code}").wikidata for code in countries())


@pytest.mark.parametrize("name", ["U.S. Treasury", "US Treasury", "US-Finanzministerium"])
def test_a_body_is_known_with_full_stops_too(name: str) -> None:
    found = lookup(name, "de" if "-" in name else "en")
    assert found is not None
    assert found.key == "body:us-treasury"
