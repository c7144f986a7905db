"""Names of papers, and the lines that print them."""

from __future__ import annotations

import pytest

from wederhoor.ingest.load import load_report
from wederhoor.ingest.masthead import is_masthead_line
from wederhoor.ingest.papers import as_written, is_coined, paper_kind
from wederhoor.record import Report

BODY = (
    "Der Rat hat den Vertrag mit der Werft gekündigt. Die Werft hatte zuvor höhere Preise verlangt.\n\n"
    "Eine Sprecherin sagte, man suche nun einen neuen Partner. Zwei Firmen hätten sich gemeldet."
)


def loaded(*head: str, foot: str = "") -> Report:
    return load_report(None, "\n\n".join([*head, BODY, *filter(None, [foot])]).encode())


@pytest.mark.parametrize(
    "name",
    [
        "Weserbote",
        "Insel-Kurier",
        "The Dune Dispatch",
        "Schelde Tribune",
        "Gazet van Veere",
        "Dagblad van de Polder",
        "Bote am Sonntag",
        "Krant op Zondag",
        "VKN Nieuws",
    ],
)
def test_a_name_that_ends_as_papers_do_is_a_papers(name: str) -> None:
    assert paper_kind(name)


@pytest.mark.parametrize(
    "line",
    [
        "Flaschenpost",
        "EU Nieuws",
        "Streit um Post am Sonntag",
        "Jan Post",
        "Gute Nachrichten",
        "Mayor Sues Dune Tribune",
        "Tribune",
        "Der neue Bote kommt",
    ],
)
def test_a_word_a_person_and_a_headline_are_none(line: str) -> None:
    assert paper_kind(line) is None


@pytest.mark.parametrize(
    "line",
    ["Weserbote | 3. Mai 2024, 18:42 Uhr", "DUNE TRIBUNE - Business", "Weserbote, 3. Mai 2024 | Lesezeit 4 Minuten"],
)
def test_a_paper_beside_a_date_or_section_is_a_masthead(line: str) -> None:
    assert is_masthead_line(line, "de")


@pytest.mark.parametrize(
    "line", ["Bonn, 3. Mai 2024", "Wer liest noch den Weserboten?", "Werft sucht neuen Partner | 3. Mai"]
)
def test_a_place_or_headline_beside_a_date_is_none(line: str) -> None:
    assert not is_masthead_line(line, "de")


def test_a_name_without_a_paper_word_must_be_in_no_dictionary() -> None:
    assert is_coined("Hafenlupe")
    assert not is_coined("Diplomatie")
    assert not is_coined("Ukraine")


def test_a_name_in_capitals_is_written_as_the_article_writes_it() -> None:
    assert as_written("DIE WERFTSTIMME", "Das sagte er Die WerftStimme.") == "Die WerftStimme"
    assert as_written("NEUE POST", "") == "Neue Post"
    assert as_written("BOTE AM MORGEN", "") == "Bote am Morgen"
    assert as_written("Weserbote", "") == "Weserbote"
    assert as_written("LA VOIX DU LAC", "") == "La Voix du Lac"
    assert as_written("DE STEM VAN GENT", "") == "De Stem van Gent"


def test_the_line_below_the_masthead_is_the_title() -> None:
    report = loaded("WESERBOTE", "Werft sucht neuen Partner")
    assert (report.publisher, report.publisher_basis, report.title) == (
        "Weserbote",
        "text",
        "Werft sucht neuen Partner",
    )
    assert report.blocks[0].reason == "masthead"


def test_a_masthead_below_the_title_is_no_heading() -> None:
    report = loaded("Werft sucht neuen Partner", "Weserbote\nFreitag, 3. Mai 2024", "Von Eva Klein")
    assert (report.publisher, report.title) == ("Weserbote", "Werft sucht neuen Partner")
    assert not [block for block in report.blocks if block.kind == "heading"]


def test_two_words_over_a_date_are_a_headline_where_no_other_line_is_one() -> None:
    report = loaded("Kalte Nacht", "Freitag, 3. Mai 2024")
    assert (report.publisher, report.title) == (None, "Kalte Nacht")


def test_a_headline_alone_names_no_publisher() -> None:
    report = loaded("Streit um die Post")
    assert (report.publisher, report.title) == (None, "Streit um die Post")


def test_the_word_above_a_headline_is_no_title() -> None:
    assert (
        loaded("Energiepolitik", "Werft sucht wieder einen neuen Partner").title
        == "Werft sucht wieder einen neuen Partner"
    )


@pytest.mark.parametrize("foot", ["– Weserbote", "Quelle: Weserbote", "(Weserbote)"])
def test_the_last_line_names_the_paper(foot: str) -> None:
    assert loaded("Werft sucht neuen Partner", foot=foot).publisher == "Weserbote"


def test_an_agency_at_the_foot_prints_nothing() -> None:
    assert loaded("Werft sucht neuen Partner", foot="Quelle: dpa").publisher is None


def test_where_the_reader_may_go_on_is_the_papers_address() -> None:
    assert loaded("Werft sucht neuen Partner", foot="Mehr dazu auf www.weserbote.de").publisher == "weserbote.de"


def test_the_short_name_by_which_a_paper_calls_itself_is_no_publisher() -> None:
    talks = "One doctor told the Tribune that he knew.\n\nThe report was seen by the Tribune and others."
    report = load_report(None, f"Doctors warn of gas leak\n\n{talks}\n\n{BODY}".encode())
    assert report.publisher is None
