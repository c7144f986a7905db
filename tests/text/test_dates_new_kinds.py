"""Kinds of time expressions that newspapers use and the first lists did not hold; written on Wednesday 15 May 2024."""

from __future__ import annotations

from datetime import date

import pytest

from wederhoor.text.dates import Interval, find_times, resolve

WRITTEN = date(2024, 5, 15)


def day_of(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("language", "sentence", "words", "first", "last"),
    [
        ("de", "Heute vor einem Jahr begann der Umbau.", "Heute vor einem Jahr", "2023-05-15", "2023-05-15"),
        ("de", "Die Halle bleibt bis einschließlich Freitag zu.", "Freitag", "", "2024-05-17"),
        ("de", "Im vergangenen Geschäftsjahr sank er.", "vergangenen Geschäftsjahr", "2023-01-01", "2023-12-31"),
        ("de", "Seit der Jahrtausendwende wächst der Ort.", "Jahrtausendwende", "2000-01-01", ""),
        ("de", "In den Nullerjahren war er Koch.", "den Nullerjahren", "2000-01-01", "2009-12-31"),
        ("de", "Übernächste Woche fällt die Wahl.", "Übernächste Woche", "2024-05-27", "2024-06-02"),
        ("de", "Zum Jahreswechsel tritt die Regel in Kraft.", "Jahreswechsel", "2024-12-31", "2024-12-31"),
        ("de", "Im Q3 2022 fiel der Umsatz.", "Q3 2022", "2022-07-01", "2022-09-30"),
        ("nl", "Dinsdag over een week begint de zaak.", "Dinsdag over een week", "2024-05-28", "2024-05-28"),
        ("nl", "In de nacht van maandag op dinsdag viel hij.", "de nacht van maandag op dinsdag",
         "2024-05-14", "2024-05-14"),
        ("nl", "Sinds de eeuwwisseling groeit het dorp.", "eeuwwisseling", "2000-01-01", ""),
        ("nl", "In het afgelopen boekjaar daalde de winst.", "afgelopen boekjaar", "2023-01-01", "2023-12-31"),
        ("nl", "Rond de jaarwisseling vertrok de bakker.", "jaarwisseling", "2023-12-31", "2023-12-31"),
        ("en", "A fortnight ago the roof fell in.", "A fortnight ago", "2024-04-29", "2024-05-05"),
        ("en", "Prices doubled over the past fortnight.", "the past fortnight", "2024-05-01", "2024-05-15"),
        ("en", "Sales rose in Q1.", "Q1", "2024-01-01", "2024-03-31"),
        ("en", "The mill lost money in fiscal 2022.", "fiscal 2022", "2022-01-01", "2022-12-31"),
        ("en", "The fair starts a week on Monday.", "a week on Monday", "2024-05-27", "2024-05-27"),
        ("en", "She speaks on Thursday week.", "Thursday week", "2024-05-23", "2024-05-23"),
        ("en", "By mid-decade the mill will be gone.", "mid-decade", "", "2026-09-01"),
        ("en", "In the mid-1990s he baked bread.", "the mid-1990s", "1993-05-02", "1996-08-31"),
        ("en", "Since the turn of the century the town has shrunk.", "turn of the century", "2000-01-01", ""),
        ("en", "A year ago today the bridge fell.", "A year ago today", "2023-05-15", "2023-05-15"),
    ],
)  # fmt: skip
def test_an_expression_means_its_days(language: str, sentence: str, words: str, first: str, last: str) -> None:
    found = {time.text: time for time in find_times(sentence, language)}
    assert words in found
    assert resolve(found[words], WRITTEN) == Interval(day_of(first), day_of(last))


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("de", "Am Vortag war der Saal leer.", "Vortag"),
        ("de", "Tags darauf kam der Koch.", "Tags darauf"),
        ("nl", "De dag erna kwam de kok.", "De dag erna"),
        ("en", "The following day the cook came.", "The following day"),
        ("en", "The previous day the hall was empty.", "The previous day"),
    ],
)
def test_a_day_beside_another_needs_that_other_day(language: str, sentence: str, words: str) -> None:
    [found] = find_times(sentence, language)
    other = Interval(date(2024, 3, 1), date(2024, 3, 1))
    assert found.text == words
    assert resolve(found, WRITTEN) is None
    assert resolve(found, WRITTEN, reference=other) in (
        Interval(date(2024, 2, 29), date(2024, 2, 29)),
        Interval(date(2024, 3, 2), date(2024, 3, 2)),
    )
