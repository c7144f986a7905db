"""Whole sentences with the real reader: when something happened or is to happen."""

from __future__ import annotations

import pytest

from extract.events.sentences import events_in, roles_of


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "sentence", "first", "last"),
    [
        ("de", "Die Gewerkschaft rief für Montag zu einem Streik in Hamburg auf.", "2024-05-20", "2024-05-20"),
        ("nl", "De vakbond riep voor maandag op tot een staking in Gent.", "2024-05-20", "2024-05-20"),
        ("en", "The council ordered a suspension of talks with Peru until March 31.", None, "2025-03-31"),
        ("nl", "Dat bleek dinsdag toen Xi de Georgische president Tamm in Peking ontving.", "2024-05-14", "2024-05-14"),
    ],
)
def test_an_event_is_dated_by_what_is_called_for_or_told_beside(
    language: str, sentence: str, first: str | None, last: str
) -> None:
    times = [event.time for event in events_in(sentence, language) if event.time]
    assert [(time.first, time.last) for time in times] == [(first, last)]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Peru plant bis 2030 die Übernahme von Mali.", (None, "2030-12-31")),
        ("nl", "Het overleg met Peru staat voor donderdag gepland.", ("2024-05-16", "2024-05-16")),
        ("en", "The meeting with Soto is scheduled for Thursday.", ("2024-05-16", "2024-05-16")),
        ("de", "Die Ministerin bestellte den Botschafter für Dienstag ein.", ("2024-05-21", "2024-05-21")),
    ],
)
def test_a_plan_has_the_time_that_its_verb_tells(language: str, text: str, days: tuple[str | None, str]) -> None:
    [event] = events_in(text, language)
    assert event.time is not None
    assert (event.time.first, event.time.last) == days


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The hearing is on 26 November.", "2024-11-26"),
        ("nl", "De uitspraak is op 8 december.", "2024-12-08"),
        ("de", "Das Urteil wird am 8. Dezember erwartet.", "2024-12-08"),
        ("de", "Der Prozess wurde auf Januar vertagt.", "2025-01-01"),
        ("nl", "De verkiezing wordt op 3 juni overgedaan.", "2024-06-03"),
        ("de", "Die Waffen werden am Freitag nach Mali geliefert.", "2024-05-17"),
    ],
)
def test_the_day_of_what_is_yet_to_come_is_told_by_its_clause(language: str, text: str, day: str) -> None:
    [event] = events_in(text, language)
    assert event.time is not None
    assert event.time.first == day


@pytest.mark.slow
def test_a_date_is_no_part_of_a_role_and_gives_the_time() -> None:
    [event] = events_in("President Li Wei op vrijdag 24 mei zou komen met een vredesinitiatief.", "nl")
    assert ("agent", "President Li Wei") in roles_of(event)
    assert event.time is not None


@pytest.mark.slow
def test_a_time_behind_a_verb_of_saying_is_when_it_was_said() -> None:
    [event] = events_in("Eight pumps had been confiscated at Riga, it said on Saturday.", "en")
    assert event.time is None


@pytest.mark.slow
def test_the_next_day_is_the_one_after_what_was_told_before() -> None:
    told = events_in("Op 3 maart hield de politie de makelaar aan. De volgende dag werd zijn kantoor doorzocht.", "nl")
    assert [event.time.first for event in told if event.time] == ["2024-03-03", "2024-03-04"]


@pytest.mark.slow
def test_what_begins_on_a_day_has_no_end() -> None:
    [event] = events_in("Peru werde ab dem 28. Dezember täglich Gas nach Mali liefern.", "de")
    assert event.time is not None
    assert (event.time.first, event.time.last) == ("2024-12-28", None)
