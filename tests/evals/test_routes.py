"""The measure of routes: legs, whole routes and their status, against what a set says."""

from __future__ import annotations

from evals.findings import read_story as read
from evals.routes import Score, Told, score, stories

WANTED = [{"goods": "pump", "stops": ["Acme", "Kaspia", "Mali"], "status": "planned"}]


def told(*stops: str, status: str = "planned") -> Told:
    return Told("Pumpen machinery", stops, status)


def test_a_route_with_all_its_stops_and_its_status_is_right() -> None:
    got = score(WANTED, [told("Acme", "Kaspia | Caspia", "Mali")])
    assert got == Score(
        legs_wanted=2, legs_found=2, legs_got=2, legs_right=2, wanted=1, found=1, status=1, got=1, right=1
    )


def test_legs_that_were_not_joined_are_found_but_no_route_is() -> None:
    got = score(WANTED, [told("Acme", "Kaspia"), told("Kaspia", "Mali")])
    assert (got.legs_found, got.found, got.right, got.got) == (2, 0, 0, 2)


def test_a_leg_that_nobody_wants_costs_precision() -> None:
    got = score(WANTED, [told("Acme", "Kaspia", "Mali", "Peru", status="occurred")])
    assert (got.legs_got, got.legs_right, got.found) == (3, 2, 0)


def test_what_is_optional_is_neither_wanted_nor_wrong() -> None:
    got = score([{**WANTED[0], "optional": True}], [told("Acme", "Kaspia", "Mali")])
    assert (got.wanted, got.right, got.got, got.legs_right) == (0, 1, 1, 2)


def test_every_set_has_reports_and_routes_of_at_least_two_stops() -> None:
    sets = [read(path) for path in stories()]
    assert len(sets) >= 17
    assert all(len(one["report"]) >= 3 and all(len(r["stops"]) > 1 for r in one["route"]) for one in sets)
