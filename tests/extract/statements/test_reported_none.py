"""The mood of reported speech, and "such a", as denials without a word of denying."""

from __future__ import annotations

import pytest

from extract.examples import read_all


def stance_of(text: str, language: str) -> str:
    [[statement]] = read_all([text], language)
    return statement.stance


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im Juli sei keine Kiste nach Polen gegangen, erklärte die Firma."),
        ("de", "Es seien keine Schüsse gefallen, sagte der Minister."),
        ("de", "Eine Lieferung habe es nicht gegeben, erklärte die Firma."),
        ("de", "Einen Geheimvertrag gebe es nicht, sagte der Trainer."),
        ("nl", "Zo'n brief bestaat niet, zei het ministerie."),
        ("en", "No such letter exists, the ministry said."),
    ],
)
def test_who_reports_that_there_was_none_denies_it(language: str, text: str) -> None:
    assert stance_of(text, language) == "deny"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Es sei noch keine Entscheidung gefallen, sagte der Richter."),
        ("de", "Es habe keine Verletzten gegeben, sagte die Feuerwehr."),
        ("de", "Es sei keine Lösung gefunden worden, sagte der Richter."),
        ("de", "Das Prinzip gebe es auch in Peru, aber dort gebe es keine Wahl, sagte Falk."),
        ("en", "Such a step is not necessary, the minister said."),
    ],
)
def test_who_tells_what_has_not_come_or_not_happened_to_anyone_denies_nothing(language: str, text: str) -> None:
    assert stance_of(text, language) == "assert"
