from __future__ import annotations

from wederhoor.ingest.furniture import mark_pieces
from wederhoor.ingest.plain import plain_page
from wederhoor.ingest.publisher import outlet_name, publisher_at, publisher_in_text

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
