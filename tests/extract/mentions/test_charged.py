"""Who is meant by a pronoun or noun behind a charge, a thing without a name, or a platform."""

from __future__ import annotations

import pytest

from extract.trees import report_of
from wederhoor.extract import extract
from wederhoor.read.models import default_reader


def meant(text: str, language: str) -> dict[str, str]:
    """Pronouns and descriptions -> the name that they stand for."""
    mentions = extract(default_reader().read(report_of(text, language=language))).mentions
    by_id = {mention.id: mention.name for mention in mentions}
    return {m.words.text: by_id[m.antecedent] for m in mentions if m.antecedent}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Canada placed the firm Vektor Optik under sanctions, saying that it had sold sights.", "Vektor Optik"),
        ("Canada sanctioned the trader Vektor Optik on Monday, alleging it had sold sights to Mali.", "Vektor Optik"),
        ("Canada sanctioned Orion Bank, saying that it had seen evidence of sales to Mali.", "Canada"),
        ("Canada said that it had sold sights to Mali.", "Canada"),
        ("Canada praised the firm Vektor Optik, saying that it had sold sights to Mali.", "Canada"),
    ],
)  # fmt: skip
def test_who_is_charged_did_the_deed(text: str, name: str) -> None:
    assert meant(text, "en")["it"] == name


def test_what_somebody_is_charged_with_stands_behind_the_charge() -> None:
    text = "Het OM beschuldigt rederij Zuidwal ervan dat ze olie uit Iran heeft vervoerd."
    assert meant(text, "nl")["ze"] == "Zuidwal"


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Kaltenbach Optik verkaufte Linsen an einen Schmuckhersteller in Oman. Der Schmuckhersteller schweigt.", "de",
         "Der Schmuckhersteller"),
        ("Drenthe Pompen BV verkocht pompen aan een groothandel. De groothandel zweeg.", "nl", "De groothandel"),
        ("Norvik Marine leased the ship to a charterer in Dubai. The charterer was silent.", "en", "The charterer"),
    ],
)  # fmt: skip
def test_a_firm_brought_in_without_a_name_is_not_the_one_that_has_a_name(text: str, language: str, words: str) -> None:
    assert words not in meant(text, language)


def test_a_maker_that_a_firm_is_said_to_be_is_that_firm() -> None:
    text = "Die Firma Ostwald Guss ist ein Hersteller von Ventilen. Der Hersteller beschäftigt 300 Leute."
    assert meant(text, "de")["Der Hersteller"] == "Ostwald Guss"


def test_where_something_was_posted_is_no_group() -> None:
    text = "The Free Harbour Brigade claimed the attack on Telegram. Nobody had heard of the group before."
    assert meant(text, "en")["the group"] == "Free Harbour Brigade"


def test_what_has_a_chairman_is_no_person() -> None:
    report = report_of("Velturbo's chairman, Gennady Orlov, denied the claim.", language="en")
    kinds = {mention.name: mention.type for mention in extract(default_reader().read(report)).mentions}
    assert kinds["Velturbo"] != "person"


def test_a_summit_that_ends_is_nobody() -> None:
    report = report_of("De Rijntop die donderdag in Bonn eindigde, leverde niets op.", language="nl")
    assert [m.name for m in extract(default_reader().read(report)).mentions if m.type == "person"] == []
