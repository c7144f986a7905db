"""Turns of press prose in which a tree misleads: who says it, and how far it reaches."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        ("de", "Die Kritik der Fans weist der Verein zurück.", "der Verein deny: Die Kritik der Fans"),
        ("nl", "De beschuldiging wijst het ziekenhuis van de hand.", "het ziekenhuis deny: De beschuldiging"),
        ("nl", "De eis van de bond verwerpt het bestuur.", "het bestuur oppose: De eis van de bond"),
    ],
)
def test_a_claim_before_the_verb_rejects_nobody(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert wanted in lines(statements)


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        ("de", "In Kiew wächst die Sorge, dass die Hilfe ausbleibt.", "Kiew warn: die Hilfe ausbleibt"),
        ("nl", "Onder vissers groeit de angst dat het quotum daalt.", "vissers warn: het quotum daalt"),
        ("en", "There are fears in London that the deal will collapse.", "London warn: the deal will collapse"),
    ],
)
def test_a_fear_is_of_those_among_whom_it_grows(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert lines(statements) == [wanted]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach der Ankündigung des Ministers fielen die Kurse.",
        "Die Lage hat sich nach der Kriegserklärung verschlechtert.",
        "Daraus ergibt sich, dass die Brücke unsicher ist.",
        "Der Mann meldete sich bei der Polizei, er hatte Angst.",
        "Es ist eine Frage der Zeit, bis der Damm breche.",
    ],
)
def test_what_only_tells_when_or_happens_is_nobodys_word(sentence: str) -> None:
    [statements] = read_all([sentence], "de")
    assert [s for s in statements if s.speaker_words is not None] == []


def test_an_account_behind_nach_is_one_still() -> None:
    [statements] = read_all(["Nach der Darstellung der Polizei brach der Mann die Tür auf."], "de")
    assert lines(statements) == ["der Darstellung der Polizei assert: brach der Mann die Tür auf"]


def test_who_is_called_something_in_the_passive_is_told_with_it() -> None:
    [statements] = read_all(["Die Miliz wird von den USA als Terrorgruppe eingestuft."], "de")
    assert lines(statements) == ["den USA assert: Die Miliz wird von den USA als Terrorgruppe"]


def test_a_thing_in_a_relative_clause_calls_itself_nothing() -> None:
    [statements] = read_all(["Die Partei hat ein Modell geschaffen, das sie als „offene Schule“ bezeichnet."], "de")
    assert lines(statements) == ["sie assert: offene Schule"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "The senator is demanding the company make its books public.",
            "The senator demand: the company make its books public",
        ),
        ("Falk insisted the board resign.", "Falk demand: the board resign"),
        ("Falk insists the board knew.", "Falk assert: the board knew"),
        ("The mayor proposes scrapping the toll.", "The mayor demand: scrapping the toll"),
        ("Live updates: Court rejects appeal", "Court deny: appeal"),
        ("The office announced hours after the verdict that it would appeal.", "The office promise: it would appeal"),
    ],
)
def test_english_demands_and_labels(sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], "en")
    assert lines(statements) == [wanted]


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "de",
            "Die Anklage fordert drei Jahre Haft für Berg, achtzehn Monate für Falk und vier Jahre für Kranz.",
            "Die Anklage demand: drei Jahre Haft für Berg, achtzehn Monate für Falk und vier Jahre für Kranz",
        ),
        (
            "de",
            "Der Verband verlangt vor einem Gericht in Lima 19 Millionen Euro Schadenersatz.",
            "Der Verband demand: 19 Millionen Euro Schadenersatz",
        ),
        (
            "de",
            "Der Betreiber gibt die Kapazität mit 4,2 Millionen Kubikmetern an.",
            "Der Betreiber assert: die Kapazität mit 4,2 Millionen Kubikmetern",
        ),
        ("de", "Rumänien hat zugesagt, einzuspringen.", "Rumänien promise: einzuspringen"),
    ],
)
def test_a_measure_says_nothing_and_is_not_lost(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert lines(statements) == [wanted]


def test_a_clause_in_reported_mood_goes_on_with_what_is_admitted() -> None:
    [statements] = read_all(["Die Stadt räumt Fehler ein, aber von einem Skandal könne keine Rede sein."], "de")
    assert lines(statements) == ["Die Stadt assert: Fehler", "Die Stadt deny: von einem Skandal könne keine Rede sein"]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Die Gewerkschaft lehnt den Plan ab. Man fordert mehr Geld.", "Die Gewerkschaft demand: mehr Geld"),
        (
            "nl",
            "In Parijs werd het voorstel koel ontvangen. Men is sceptisch over de kosten.",
            "Parijs doubt: de kosten",
        ),
    ],
)
def test_what_man_says_is_said_by_the_body_before(language: str, text: str, wanted: str) -> None:
    [statements] = read_all([text], language)
    assert wanted in lines(statements)


def test_what_man_says_is_not_said_by_one_person_before() -> None:
    [statements] = read_all(["Der Trainer sagte, es regne. Man fordert mehr Geld."], "de")
    assert lines(statements) == ["Der Trainer assert: es regne"]


def test_a_report_tells_its_main_clause_too_where_brackets_tell_another() -> None:
    text = (
        "Während die Ministerin Falk darüber klagt, dass niemand auf ihren Brief antwortet (der Konsul sprach nicht "
        "mit ihr), traf am Montag der Präsident von Peru in Oslo ein."
    )
    [statements] = read_all([text], "de")
    told = [s.content.text for s in statements if s.mode == "author"]
    assert told == ["der Konsul sprach nicht mit ihr", "traf am Montag der Präsident von Peru in Oslo ein"]
