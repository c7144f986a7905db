"""What somebody demands, warns of or criticises by a noun, as the shipped reader reads it."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines


@pytest.mark.parametrize(
    ("language", "sentence", "wanted"),
    [
        (
            "de",
            "Der Konzern reagierte auf die Kritik der Fischer an dem Bauprojekt.",
            "der Fischer oppose: dem Bauprojekt",
        ),
        ("de", "Nach der Warnung der Behörde vor Hochwasser wurden Keller geräumt.", "der Behörde warn: Hochwasser"),
        ("nl", "Het pleidooi van de wethouder voor een tunnel haalde niets uit.", "de wethouder demand: een tunnel"),
        ("en", "Calls by doctors for a ban on vaping were ignored.", "doctors demand: a ban on vaping"),
    ],
)
def test_a_noun_with_its_owner_tells_what_they_demand_or_criticise(language: str, sentence: str, wanted: str) -> None:
    [statements] = read_all([sentence], language)
    assert wanted in lines(statements)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("de", "Die Kritik am Minister wächst."), ("en", "Demand for oil fell."), ("en", "Criticism of Falk grew.")],
)
def test_a_noun_that_is_nobodys_says_nothing(language: str, sentence: str) -> None:
    [statements] = read_all([sentence], language)
    assert [s for s in statements if s.mode != "author"] == []


def test_who_rejects_anothers_criticism_does_not_pass_it_on() -> None:
    [statements] = read_all(["The union's criticism of the merger was dismissed by Acme."], "en")
    [criticism] = [s for s in statements if s.stance == "oppose"]
    assert criticism.through == ()
