"""Who had goods, who got them and where from, where the tree or the words around hide it."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The Malian army received the pumps from Kaspia Lines, according to a report by the institute Open Fen.",
            {"agent": "Kaspia Lines", "goods": "pumps", "recipient": "Malian army"},
        ),
        (
            "de",
            "Die Armee von Mali bekam die Pumpen aus dem Lager.",
            {"recipient": "Armee von Mali", "goods": "Pumpen", "origin": "Lager"},
        ),
        (
            "nl",
            "Het leger van Mali kreeg de pompen uit het depot.",
            {"recipient": "leger van Mali", "goods": "pompen", "origin": "depot"},
        ),
        (
            "en",
            "The army of Mali got the pumps from the depot.",
            {"recipient": "army of Mali", "goods": "pumps", "origin": "depot"},
        ),
        (
            "nl",
            "Kolen koopt het bedrijf al jaren bij Kaspia.",
            {"goods": "Kolen", "recipient": "bedrijf", "agent": "Kaspia"},
        ),
        ("nl", "Kaspia leverde in juli tarwe aan Peru.", {"agent": "Kaspia", "goods": "tarwe", "recipient": "Peru"}),
        (
            "en",
            "Kaspia sold the coal on to Adria Power.",
            {"agent": "Kaspia", "goods": "coal", "recipient": "Adria Power"},
        ),
        (
            "en",
            "Kaspia forwarded the engines to a warehouse in Oxa.",
            {"agent": "Kaspia", "goods": "engines", "destination": "warehouse in Oxa"},
        ),
    ],
)
def test_a_delivery_has_its_parties_and_no_others(language: str, text: str, expected: dict[str, str]) -> None:
    [event] = [event for event in events_in(text, language) if event.type in ("supply", "trade")]
    assert roles_of(event) == set(expected.items())
