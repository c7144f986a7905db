"""What a denial answers that tells its matter itself, and what denials of guilt and of proposals can answer."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import answered, tied
from wederhoor.extract.statements.same_matter import are_of_one_stem


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (
            "en",
            "The paper said Orbita sold grain to Mali. Orbita's lawyer said his firm had never sold grain.",
            "Orbita sold grain to Mali",
        ),
        (
            "nl",
            "Volgens de krant leverde Orbita wapens aan Mali. 'Wij hebben geen wapens geleverd', zei directeur Berg.",
            "leverde Orbita wapens aan Mali",
        ),
        ("en", "The paper said Orbita sold grain to Mali. Baltex's lawyer said his firm had never sold grain.", None),
        ("en", "The paper said Orbita sold grain to Mali. Orbita's lawyer said his firm had never met Falk.", None),
    ],
)
def test_a_denial_in_words_of_its_own_answers_who_tells_the_same_of_the_same(
    language: str, text: str, claim: str | None
) -> None:
    [found] = read_all([text], language)

    assert answered(list(found)) == claim


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        ("en", "Police arrested the banker Ivan Dorn on Thursday. Dorn denies wrongdoing.", None),
        ("de", "Die Polizei nahm einen Mann fest, sagte Falk. Er bestreitet jede Beteiligung.", None),
        ("en", "Falk accused Berg of taking bribes. Berg denied any wrongdoing.", "taking bribes"),
        ("en", "The true figure is higher, Falk said. Berg dismissed calls for his resignation.", None),
        (
            "nl",
            "Zijn cliënt heeft het geld niet gestolen, zei de advocaat. De officier betwijfelt dat.",
            "Zijn cliënt heeft het geld niet gestolen",
        ),
    ],
)
def test_a_denial_answers_nothing_of_another_kind(language: str, text: str, claim: str | None) -> None:
    [found] = read_all([text], language)
    by_id = {s.id: s.content.text for s in found}

    assert [by_id[s.answers] for s in found if s.answers] == ([claim] if claim else [])


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("de", "Kessler forderte die Rückgabe. Das lehnte Berg ab.", "Berg oppose: Das → die Rückgabe"),
        ("en", "Falk demanded an apology. Berg rejected that.", "Berg oppose: that → an apology"),
        ("nl", "Falk eiste de teruggave. Berg wees dat af.", "Berg oppose: dat → de teruggave"),
    ],
)
def test_who_rejects_what_was_demanded_opposes_it(language: str, text: str, line: str) -> None:
    [found] = read_all([text], language)

    assert line in tied(found)


def test_nobody_answers_what_he_says_next_himself() -> None:
    text = "Das Ministerium nannte die Meldung eine Lüge. Man habe keine Drohne bestellt."
    [found] = read_all([text], "de")

    assert [statement.answers for statement in found] == [None, None]


def test_what_stands_behind_the_colon_of_a_verdict_is_the_speakers_own_version() -> None:
    text = "Die Staatsanwältin hält das für eine Ausrede: Der Vertrag sei echt."
    [found] = read_all([text], "de")

    assert [(s.stance, s.content.text) for s in found] == [("deny", "das"), ("assert", "Der Vertrag sei echt")]


def test_a_spokesman_does_not_speak_for_the_agency_whose_report_he_denies() -> None:
    text = "According to Reuters, both sides are discussing a truce. A spokesman described the report as false."
    [found] = read_all([text], "en")

    assert answered(list(found)) == "both sides are discussing a truce"


@pytest.mark.parametrize(
    ("one", "two", "alike"), [("verkopen", "verkoop", True), ("ship", "shipment", True), ("haven", "hand", False)]
)
def test_words_of_one_stem_begin_alike(one: str, two: str, alike: bool) -> None:
    assert are_of_one_stem(one, two) is alike
