"""What ties a denial to a claim some sentences away, and what keeps it from one that is near."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import tied


@pytest.mark.parametrize(
    ("language", "text", "claim"),
    [
        (  # a short name for the firm that is accused
            "nl",
            "Volgens de curator verkocht Corvin Motors oude remmen. Het regende. De raad koos een voorzitter. "
            "De trein was te laat. Corvin ontkent.",
            "verkocht Corvin Motors oude remmen",
        ),
        (  # whose account it is
            "de",
            "Die Bauern sagen, der Fluss sei vergiftet. Der Landrat sagte, die Straße werde teuer. "
            "Das Amt bezweifelt die Darstellung der Bauern.",
            "der Fluss sei vergiftet",
        ),
        (  # what the denial says of its matter
            "en",
            "Rebels said the bridge had fallen. A charity said the children were ill. Snow lay in the hills. "
            "The army denied the fall of the bridge.",
            "the bridge had fallen",
        ),
        (  # who is contradicted
            "nl",
            "De schipper zei dat de boei ontbrak. De burgemeester zei dat het feest doorging. "
            "De havenmeester sprak de schipper tegen.",
            "de boei ontbrak",
        ),
        (  # told behind, as said before
            "de",
            "Der Verein wies den Bericht zurück. Die Zeitung hatte gemeldet, der Trainer habe Spieler geschlagen.",
            "der Trainer habe Spieler geschlagen",
        ),
        (  # a retort answers what was said last
            "de",
            "Falk sagte, Gas dürfe keine Waffe sein. Berg entgegnete, sein Land habe nie gedroht.",
            "Gas dürfe keine Waffe sein",
        ),
        (  # "such" a thing
            "en",
            "Falk said the mill had bought stolen grain. The mill said it was not aware of any such purchases.",
            "the mill had bought stolen grain",
        ),
        (  # one who left a house speaks against it
            "en",
            "The Northern Rowing Union (NRU) hid failed tests, said its former doctor. The NRU disputes that.",
            "The Northern Rowing Union (NRU) hid failed tests",
        ),
        (  # the same words, negated
            "en",
            "Tenants said the heating failed in January. The landlord said the heating had never failed.",
            "the heating failed in January",
        ),
    ],
)
def test_a_denial_is_tied_by_what_it_shares_with_a_claim(language: str, text: str, claim: str) -> None:
    [found] = read_all([text], language)

    denials = [line for line in tied(found) if " deny: " in line or " doubt: " in line]
    assert denials[-1].endswith(f" → {claim}")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The coach said the team needed a striker. Police questioned Ivan Dorn. Dorn denies the charges."),
        ("nl", "De trainer zei dat er een nieuw veld komt. Dorn wijst alle aantijgingen van de hand."),
        ("de", "Händler erwarten, dass der Preis sinkt. Die Reederei dementierte Berichte über einen Verkauf."),
        ("de", "Am Montag tagt der Aufsichtsrat. Norvik dementiert."),
        ("de", "Laut dem Ministerium warfen Leute Steine. Reporter bestätigen die Darstellung der Bergleute."),
    ],
)
def test_a_denial_that_shares_nothing_with_a_claim_is_tied_to_none(language: str, text: str) -> None:
    [found] = read_all([text], language)

    assert not any(statement.answers for statement in found)
