"""How far contents reach where a tree hangs their parts elsewhere, and what dangers and hedges make of them."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        (
            "de",
            "Gestern sanktionierten die Niederlande die Firma Orbita wegen angeblicher Lieferung von Bildern an den "
            "Dienstleister Mauer.",
            "die Niederlande assert: Lieferung von Bildern an den Dienstleister Mauer",
        ),
        ("nl", "De officier eist tot acht jaar cel.", "De officier demand: tot acht jaar cel"),
        ("nl", "Tegen Stra eist Luteijn acht jaar, tegen Bol vier.", "Luteijn demand: acht jaar"),
        (
            "de",
            "Der Sender sprach von „mindestens zwölf“ Drohnen, die bereits geliefert seien.",
            "Der Sender assert: „mindestens zwölf“ Drohnen, die bereits geliefert seien",
        ),
        (
            "nl",
            "Het museum schat de zeven doeken samen op 3,4 miljoen euro.",
            "Het museum assert: de zeven doeken samen op 3,4 miljoen euro",
        ),
        ("en", "The senator had spoken of $2.9 billion.", "The senator assert: $2.9 billion"),
        (
            "nl",
            "Falk wil dat het stadion open blijft, waar Berg dat juist wil voorkomen.",
            "Falk demand: het stadion open blijft",
        ),
    ],
)
def test_what_is_said_is_told_whole_and_no_further(language: str, text: str, line: str) -> None:
    [found] = read_all([text], language)

    assert line in lines(list(found))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Ministerium zeigte die Gefahren eines Rückzugs auf."),
        ("nl", "De bond wees op de gevolgen van de sluiting."),
        ("en", "The coach pointed out the risks of playing without rest."),
    ],
)
def test_who_points_out_a_danger_warns_of_it(language: str, text: str) -> None:
    [[statement]] = read_all([text], language)

    assert statement.stance == "warn"


def test_an_adverb_before_the_finite_verb_makes_a_telling_possible() -> None:
    [[statement]] = read_all(["Mogelijk gaat het over satellieten waar de groep op vertrouwt."], "nl")

    assert (statement.mode, statement.certainty) == ("author", "possible")


def test_a_few_quoted_words_that_end_a_clause_are_the_speakers_own() -> None:
    text = "Der Verkauf sei „unseren Zahlen zufolge längst beschlossen“, so Falk am Sonntag."
    [found] = read_all([text], "de")

    assert ("direct", "unseren Zahlen zufolge längst beschlossen") in [(s.mode, s.content.text) for s in found]


def test_a_telling_that_ends_in_a_question_asks_nothing() -> None:
    [[statement]] = read_all(["„Das ist teuer. Wer glaubt das schon?“, sagte Falk."], "de")

    assert statement.stance == "assert"
