"""Main clauses side by side, and whose words they are, read by the shipped reader."""

from __future__ import annotations

import pytest

from extract.examples import read_all


def said(language: str, text: str) -> list[str]:
    [found] = read_all([text], language)
    who = ((s.speaker_words.text if s.speaker_words else s.speaker_class, s) for s in found)
    return [f"{name} {s.stance}: {s.content.text}" for name, s in who]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Die Partei warnte vor einer Krise, der Verband verlangte den Abzug der Schiffe.",
            ["Die Partei warn: einer Krise", "der Verband demand: den Abzug der Schiffe"],
        ),
        (
            "nl",
            "De minister sprak van een doorbraak; de reders vrezen nieuwe boetes.",
            ["De minister support: een doorbraak", "de reders warn: nieuwe boetes"],
        ),
        (
            "en",
            "The mayor accused Falk of supplying cameras; Falk says she did not.",
            ["The mayor assert: supplying cameras", "Falk assert: she did not"],
        ),
        (
            "nl",
            "Volgens Falk is de haven open; de politie zegt dat hij dicht is.",
            ["Falk assert: is de haven open", "de politie assert: hij dicht is"],
        ),
    ],
)
def test_nobody_says_the_clause_of_the_next(language: str, text: str, expected: list[str]) -> None:
    assert said(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Falk warnte vor einer Krise, die Lage sei ernst.", "Falk warn: die Lage sei ernst"),
        ("de", "Falk sagte der Zeitung, die Lage ist ernst.", "Falk assert: die Lage ist ernst"),
        ("nl", "Falk zei: de haven sluit.", "Falk assert: de haven sluit"),
    ],
)
def test_an_unmarked_clause_that_a_verb_still_lacks_is_what_is_said(language: str, text: str, expected: str) -> None:
    assert expected in said(language, text)


def test_who_closes_the_sentence_is_nobody_s_warning() -> None:
    found = said("nl", "De partij waarschuwde de stad in maart voor het schip, schrijft de Havenkrant.")
    assert "De partij warn: het schip" in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court ruled that Falk must stand trial, rejecting an appeal by her lawyers.", "The court deny"),
        ("The minister said the deal was dead, denying reports of talks.", "The minister deny"),
        ("Falk said Berg left the room, denying the charge.", "Berg deny"),
    ],
)
def test_a_participle_behind_what_nobody_does_is_of_who_says_it(text: str, expected: str) -> None:
    assert [line.partition(":")[0] for line in said("en", text)][1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die Gewerkschaft zählte 17 Tote.", "Die Gewerkschaft assert: 17 Tote"),
        ("nl", "De brandweer houdt het dodental op 16.", "De brandweer assert: het dodental op 16"),
        ("en", "The panel put the price at 40 dollars.", "The panel assert: the price at 40 dollars"),
        ("de", "Falk führte den Brand auf einen Blitz zurück.", "Falk assert: den Brand auf einen Blitz"),
        ("nl", "Falk wijt het ongeluk aan blikseminslag.", "Falk assert: het ongeluk aan blikseminslag"),
        ("en", "Falk blamed the fire on a broken fuse.", "Falk assert: the fire on a broken fuse"),
        ("nl", "Volgens ingewijden werden 520 schepen geleverd.", "ingewijden assert: werden 520 schepen geleverd"),
        ("en", "The minister said last week he had sold the boat.", "The minister assert: he had sold the boat"),
        ("en", "The trial is expected to open in May.", "anonymous predict: The trial is expected to open in May"),
    ],
)
def test_all_that_is_said_with_an_object_is_given(language: str, text: str, expected: str) -> None:
    assert expected in said(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Verein zählt 300 Mitglieder."),
        ("en", "Falk put the cup at the door."),
        ("de", "Falk hält die Tür für die Gäste offen."),
    ],
)
def test_counting_and_putting_alone_say_nothing(language: str, text: str) -> None:
    assert not [line for line in said(language, text) if not line.startswith("author")]


def test_what_is_said_within_a_quotation_ends_with_it() -> None:
    assert said("nl", '"Men hoopt dat de regering valt", aldus Falk.') == [
        "Falk assert: Men hoopt dat de regering valt",
        "anonymous predict: de regering valt",
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "In de haven lagen twee schepen. Dat bevestigen drie ingewijden aan deze krant.",
            "drie ingewijden assert: In de haven lagen twee schepen",
        ),
        (
            "nl",
            "In de haven lagen twee schepen. Dat meldde de omroep vrijdag op basis van documenten.",
            "de omroep assert: In de haven lagen twee schepen",
        ),
        (
            "de",
            "Im Hafen lagen zwei Schiffe. Das bestätigen drei Eingeweihte.",
            "drei Eingeweihte assert: Im Hafen lagen zwei Schiffe",
        ),
    ],
)
def test_insiders_and_stations_confirm_the_sentence_before(language: str, text: str, expected: str) -> None:
    assert expected in said(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "EIL: Falk tritt zurück"),
        ("nl", "EXCLUSIEF: Falk verkoopt de haven"),
        ("en", "BREAKING: Falk sells the port"),
    ],
)
def test_a_label_of_news_is_no_speaker(language: str, text: str) -> None:
    assert said(language, text) == [f"author assert: {text}"]
