from __future__ import annotations

from evals.gate import as_table, failures, raised

FLOORS = {"names.f1": 0.8, "times.f1": 0.6}


def test_a_measure_below_its_floor_fails() -> None:
    assert failures({"names.f1": 0.77, "times.f1": 0.7}, FLOORS) == ["names.f1 is 0.770, below its floor of 0.800"]


def test_a_measure_within_the_tolerance_passes() -> None:
    assert failures({"names.f1": 0.7985, "times.f1": 0.6}, FLOORS) == []


def test_a_measure_that_is_no_number_fails() -> None:
    assert len(failures({"names.f1": float("nan"), "times.f1": 0.6}, FLOORS)) == 1


def test_a_floor_that_was_not_measured_fails() -> None:
    assert failures({"names.f1": 0.9}, FLOORS) == ["times.f1 has a floor but was not measured"]


def test_nothing_measured_fails_even_without_floors() -> None:
    assert failures({}, {}) == ["nothing was measured"]


def test_updating_raises_floors_and_lowers_none() -> None:
    measured = {"names.f1": 0.9, "times.f1": 0.5, "new.f1": 0.3}
    assert raised(measured, FLOORS, lower=False) == {"names.f1": 0.9, "new.f1": 0.3, "times.f1": 0.6}


def test_what_we_compare_with_gets_no_floor() -> None:
    assert raised({"names.auc_wratio": 0.7, "reader.n_sentences": 9.0}, {}, lower=False) == {}


def test_lowering_is_asked_for() -> None:
    assert raised({"times.f1": 0.5}, FLOORS, lower=True) == {"times.f1": 0.5}


def test_the_table_marks_what_is_below_its_floor() -> None:
    lines = as_table({"names.f1": 0.7, "times.f1": 0.7, "new.f1": 1.0}, FLOORS).splitlines()
    assert [line.endswith("below") for line in lines] == [False, True, False, False]
    assert len({line.index(".", 9) for line in lines[1:]}) == 1
