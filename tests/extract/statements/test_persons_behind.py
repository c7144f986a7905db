"""Who stands behind a verb whose subject a tree sees before it."""

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
