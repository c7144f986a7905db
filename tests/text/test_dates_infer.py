"""When a report was written, from its own words."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.dates import infer_published


def span(text: str, language: str) -> tuple[str, str] | None:
    found = infer_published(text, language)
    return (str(found.first), str(found.last)) if found else None


def test_the_nth_month_of_a_known_war_gives_that_month() -> None:
    assert span("Russlands Krieg in der Ukraine geht in den 13. Monat.", "de") == ("2023-02-24", "2023-03-23")


def test_days_since_a_known_event_give_a_few_days_and_never_a_point() -> None:
    text = "Vor drei Tagen hatte Peking sein Positionspapier zum Krieg in der Ukraine gezeigt."
    assert span(text, "de") == ("2023-02-26", "2023-02-28")


def test_a_year_since_a_known_event_is_taken_loosely() -> None:
    found = infer_published("A year ago, Russia began its invasion of Ukraine.", "en")
    assert found is not None
    assert found.first < date(2023, 2, 24) < found.last
    assert (found.last - found.first).days >= 60


def test_a_weekday_that_fits_a_known_event_gives_the_week_after_it() -> None:
    assert span("China legde vrijdag een vredesplan op tafel.", "nl") == ("2023-02-24", "2023-03-02")


def test_two_past_dates_close_together_are_the_earliest_day() -> None:
    text = "Am 3. Mai 2021 erklärte sie den Umbau. Am 9. Mai 2021 wurde er verschoben."
    assert span(text, "de") == ("2021-05-09", "2022-05-10")


def test_one_past_date_may_be_history() -> None:
    assert infer_published("Am 3. Mai 1998 wurde die Halle eröffnet.", "de") is None


def test_a_plan_is_the_latest_day() -> None:
    text = "Op 3 mei 2021 werd het plan verworpen. De stemming zal op 20 mei 2021 plaatsvinden."
    assert span(text, "nl") == ("2021-05-03", "2021-05-20")


def test_a_past_day_without_a_year_narrows_an_interval() -> None:
    text = "The war in Ukraine is in its 13th month. On March 3 the council said no."
    assert span(text, "en") == ("2023-03-03", "2023-03-23")


def test_four_days_ago_beside_a_long_war_says_nothing() -> None:
    assert infer_published("Vor vier Tagen sprach er über den Krieg in der Ukraine.", "de") is None


def test_years_alone_say_nothing() -> None:
    assert infer_published("In 2014 werd de brug gebouwd en in 2016 verbreed.", "nl") is None


@given(st.text(max_size=200), st.sampled_from(["de", "nl", "en"]))
def test_any_text_gives_an_ordered_interval_or_nothing(text: str, language: str) -> None:
    found = infer_published(text + " Am 3. Mai 2021 kam sie. Am 5. Mai 2021 ging sie.", language)
    assert found is None or (found.first <= found.last and found.start < found.end)
