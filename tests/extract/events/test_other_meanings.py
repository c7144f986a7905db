"""Words of events that mean another thing by what stands beside them."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ministry withheld data from the auditors."),
        ("en", "Polls show that the candidate is heavily contesting Ohio."),
        ("en", "The agency says that the poorest paid 8.9 percent."),
        ("de", "Die Ausstellung versammelt 80 Werke."),
        ("de", "Ein mit Pilgern besetzter Bus hielt am Tor."),
        ("de", "Die Firma bietet Tee an."),
        ("nl", "Het is een van de oudste houthandels van de stad."),
        ("en", "The party lost power in Denmark in 2019."),
        ("en", "Pope Francis appealed for peace."),
        ("en", "The singer has broad appeal in Germany."),
        ("en", "There were clashes between Anna Smith and Peter Jones over the budget."),
        ("en", "Apple presented a successor to the iPhone."),
        ("en", "The athlete obtained a record in Rome."),
        ("en", "Williams retired hurt in the second set."),
        ("en", "Cars disappeared from the centre of Ghent."),
        ("de", "Die Krise traf den Hafen von Calais."),
        ("de", "Der Polizist folgte Meier bis zur Tür."),
        ("de", "Den Bauern droht ein schlechtes Jahr."),
        ("de", "Die Sitzung fiel kurz aus."),
        ("de", "Peter erlag ihrem Lächeln."),
        ("de", "Der Forscher stieß auf Wasser."),
        ("de", "Der Kampf um die Bronzemedaille beginnt am Samstag in Paris."),
        ("nl", "Jansen zat de vergadering uit."),
        ("nl", "Ajax viel in de diepte."),
        ("nl", "Corona raakte het hotel hard."),
        ("nl", "Peter stelt zijn beroep boven alles."),
        ("nl", "De leraar gaf Peter de opdracht het bord te vegen."),
    ],
)
def test_ways_of_speaking_tell_of_no_event(language: str, text: str) -> None:
    assert events_in(text, language) == []
