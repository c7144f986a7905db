"""Denials of one's own deeds, and of those of one's client, firm or country."""

from __future__ import annotations

import pytest

from extract.examples import stance_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er habe nie Geld aus Lima bekommen, sagte Falk."),
        ("de", "Man habe keinen einzigen Wagen bestellt, erklärte das Ministerium."),
        ("de", "Seine Mandantin habe das Bild nicht gestohlen, sagte der Anwalt."),
        ("de", "Die Firma habe nie Waffen geliefert, sagte ein Sprecher."),
        ("nl", "De advocaat zei dat zijn cliënt geen crimineel is."),
        ("nl", "De minister verzekerde dat zijn land geen wapens levert."),
        ("en", "Her firm never received money, she said."),
        ("en", "His client did not steal the painting, the lawyer said."),
        ("en", "The minister said that his country was no transit hub."),
    ],
)
def test_who_pleads_not_to_have_done_it_denies(language: str, text: str) -> None:
    assert stance_of(text, language) == "deny"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir haben keine Zeit, sagte Falk."),
        ("de", "Er habe keinen Schuss gehört, sagte der Zeuge."),
        ("de", "„Ich habe noch nie so viel Regen gesehen“, sagte Falk."),
        ("nl", "Zijn club heeft nooit een prijs gewonnen, zei de trainer."),
        ("en", '"I am no expert," Falk said.'),
        ("en", '"I never expected to win," Falk said.'),
        ("en", "Our team did not play well, the coach said."),
    ],
)
def test_who_had_or_saw_nothing_denies_no_deed(language: str, text: str) -> None:
    assert stance_of(text, language) == "assert"
