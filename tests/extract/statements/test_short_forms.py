"""Short forms of press prose: what stands in a paper, what somebody counts, and of what nobody knows."""

from __future__ import annotations

import pytest

from extract.examples import read_all, stance_of


def lines(text: str, language: str) -> list[str]:
    """`speaker stance: content` of what others say in a text."""
    [found] = read_all([text], language)
    told = [s for s in found if s.mode != "author"]
    return [f"{s.speaker_words.text if s.speaker_words else '-'} {s.stance}: {s.content.text}" for s in told]


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("de", "Die Kasse sei leer, steht in dem Protokoll.", "dem Protokoll assert: Die Kasse sei leer"),
        ("de", "In dem Brief steht, die Firma sei pleite.", "dem Brief assert: die Firma sei pleite"),
        ("nl", "De brug is lek, zo staat in het rapport.", "het rapport assert: De brug is lek"),
    ],
)
def test_what_stands_in_a_paper_the_paper_says(language: str, text: str, line: str) -> None:
    assert lines(text, language) == [line]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "In der Garage steht ein Bus, der leckt."), ("nl", "In de haven staat een kraan die lekt.")],
)
def test_what_stands_elsewhere_nobody_says(language: str, text: str) -> None:
    assert lines(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [
        ("de", "Die Polizei zählte 4000 Besucher.", "Die Polizei assert: 4000 Besucher"),
        ("nl", "De politie telde 4000 bezoekers.", "De politie assert: 4000 bezoekers"),
        ("en", "Police counted 4,000 marchers.", "Police assert: 4,000 marchers"),
    ],
)
def test_who_counts_says_how_many(language: str, text: str, line: str) -> None:
    assert lines(text, language) == [line]


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "Die Stadt zählt 50.000 Einwohner."), ("nl", "De tuin telt dertig bomen.")],
)
def test_who_has_so_many_counts_nothing(language: str, text: str) -> None:
    assert lines(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Von einer Warnung sei ihm nichts bekannt, sagte der Förster."),
        ("de", "Der Verein hat zu keiner Zeit Spieler bezahlt, sagte der Präsident."),
        ("nl", "De wethouder zei dat hij niet op de hoogte was van een afspraak."),
        ("en", "The mayor said she had no knowledge of a deal."),
        ("en", "The coach said: “Nonsense, we were in Rome.”"),
        ("nl", "De trainer zei: “Onzin, wij waren in Rome.”"),
    ],
)
def test_who_knows_of_no_such_thing_denies_it(language: str, text: str) -> None:
    assert stance_of(text, language) == "deny"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Polizei teilte mit, über Verletzte sei ihr nichts bekannt."),
        ("en", "Police said they were not aware of any injuries."),
        ("en", "The coach said he was not aware that prices had risen."),
    ],
)
def test_who_knows_of_no_losses_denies_nothing(language: str, text: str) -> None:
    assert stance_of(text, language) == "assert"
