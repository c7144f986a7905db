from __future__ import annotations

import pytest

from wederhoor.ingest.furniture import mark_pieces
from wederhoor.ingest.load import load_report
from wederhoor.ingest.outlets import outlet_name, publisher_at
from wederhoor.ingest.plain import plain_page
from wederhoor.ingest.publisher import publisher_in_text

ARTICLE = ["De wethouder zei maandag dat de zaal open blijft. De raad had daarom gevraagd."] * 1 + [
    "De oppositie sprak van een vergissing. Ze wil het besluit in april opnieuw bespreken."
]


def publisher(*parts: str) -> str | None:
    pieces = plain_page("\n\n".join(parts)).pieces
    return publisher_in_text(pieces, mark_pieces(pieces))


def test_an_author_box_names_the_site_as_its_heading_writes_it() -> None:
    box = "Jan Maier is journalist en publiceert op Halblog.nl over zalen."
    assert publisher(*ARTICLE, "Over Halblog", box) == "Halblog"
    assert publisher(*ARTICLE, "Over de auteur", box) == "Halblog.nl"


def test_an_address_in_a_tip_line_names_the_outlet_but_a_mail_provider_does_not() -> None:
    assert publisher(*ARTICLE, "Heb je een tip voor ons? Mail naar tips@nos.nl.") == "NOS"
    assert publisher(*ARTICLE, "Heb je een tip voor ons? Mail naar zaal@gmail.com.") is None


def test_the_service_in_the_brackets_of_a_dateline_names_the_publisher_but_an_agency_or_country_does_not() -> None:
    def printed_by(note: str) -> str | None:
        return load_report(None, f"VEERE, 3 mei ({note}) - {ARTICLE[0]}\n\n{ARTICLE[1]}".encode()).publisher

    assert printed_by("Polderpers") == "Polderpers"
    assert printed_by("apd") == "apd"
    assert printed_by("dpa") is None
    assert printed_by("Belarus") is None
    assert printed_by("Reuters") in (None, "Reuters")


def test_a_copyright_line_names_the_publisher() -> None:
    assert publisher(*ARTICLE, "© 2023 Dorpskrant. Alle rechten voorbehouden.") == "Dorpskrant"


def test_a_photo_credit_names_no_publisher() -> None:
    assert publisher("De zaal bij avond. Beeld Reuters", *ARTICLE) is None


def test_one_interview_proves_nothing_and_two_do() -> None:
    once = "Eine Beamtin sagte der Musterstädter Zeitung, der Verkauf sei vom Tisch."
    twice = "Ein Händler sagte der Musterstädter Zeitung, er habe davon gehört."
    assert publisher(once, "Der Rat schwieg dazu am Montag.") is None
    assert publisher(once, twice) == "Musterstädter Zeitung"
    assert publisher(once, twice, "Laut Musterstädter Zeitung war auch der Rat dagegen.") is None


def test_an_address_gives_the_outlets_name_where_it_is_known() -> None:
    assert publisher_at("https://www.nos.nl/artikel/1") == "NOS"
    assert publisher_at("https://halblog.nl/1") == "halblog.nl"
    assert publisher_at("http://[broken") is None
    assert outlet_name("edition.cnn.com") == "CNN"


SAYS_WHO = {
    "De Inselbode  Nieuws  Wonen  Sport": "De Inselbode",
    "Bonn, 3. Mai 2024. Von Eva Klein, Inselkurier": "Inselkurier",
    "By Amy Fold, the Island Gazette": "Island Gazette",
    "Insel-Zeitung. Ein Kommentar von Eva Klein": "Insel-Zeitung",
}


@pytest.mark.parametrize(("line", "name"), SAYS_WHO.items(), ids=SAYS_WHO.keys())
def test_a_menu_or_byline_names_the_publisher(line: str, name: str) -> None:
    assert publisher("Zaal blijft open", line, *ARTICLE) == name


CLOSING = {
    "Eva Klein is columnist van de Eilandkrant.": "Eilandkrant",
    "Eva Klein schreibt als Reporterin für die Insel-Zeitung.": "Insel-Zeitung",
    "Support independent letters: donate to the Island Gazette today.": "Island Gazette",
    "De Inselbode leeft van giften.": "De Inselbode",
    "Karin Mol is redacteur van De Inselbode. Tips? Mail naar karin@inselbode.nl.": "De Inselbode",
    "© Island Gazette": "Island Gazette",
    "© 2024 Inselbode": "Inselbode",
}


@pytest.mark.parametrize(("line", "name"), CLOSING.items(), ids=CLOSING.keys())
def test_the_last_lines_name_the_publisher(line: str, name: str) -> None:
    assert publisher(*ARTICLE, line) == name


PROVES_NOTHING = {
    "a section": "Wonen  Nieuws  Sport  Puzzels",
    "a section with an article": "Het Weer  Nieuws  Sport  Puzzels",
    "an unknown word": "Eilanden  Nieuws  Sport  Puzzels",
    "an agency": "Von Eva Klein, dpa",
    "a person called Post": "Von Eva Klein, Jan Post",
    "a place": "Bonn, 3. Mai 2024. Von Eva Klein, Buenos Aires",
    "rights that nobody holds": "© 2024    | Alle rechten voorbehouden",
    "another paper's story": "This story was first published by the Island Gazette and is shortened here.",
}


@pytest.mark.parametrize("line", PROVES_NOTHING.values(), ids=PROVES_NOTHING.keys())
def test_where_it_is_not_sure_nobody_is_the_publisher(line: str) -> None:
    assert publisher("Zaal blijft open", line, *ARTICLE) is None


def test_a_name_that_two_pieces_of_the_page_have_is_the_publisher() -> None:
    assert publisher("Eilandvos | Nieuws | Sport", "Zaal blijft open", *ARTICLE, "© Eilandvos") == "Eilandvos"
    assert publisher(*ARTICLE, "© Eilandvos") is None


def test_a_photographer_and_an_author_of_two_papers_name_no_publisher() -> None:
    assert publisher("Zaal blijft open", "Door Eva Klein", *ARTICLE, "© Eva Klein") is None
    assert publisher("Zaal blijft open", *ARTICLE, "© 2024 Eva Klein") is None
    assert publisher(*ARTICLE, "Eva Klein schreibt als Autorin für die Zeit und die Insel-Zeitung.") is None
