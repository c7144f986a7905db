"""Ways that are told in states and towns only."""

from __future__ import annotations

from compare.test_routes import routes_of, stops
from compare.told import Told


def test_a_way_told_in_states_is_the_one_that_the_same_report_tells_between_their_parties() -> None:
    told = Told()
    report = told.report("The Fen Post")
    outline = told.event(report, "trade", agent="Peru", destination="Oxa", goods="fuel")
    told.event(report, "trade", agent="Peru", recipient="Corvus in Oxa", goods="fuel")
    [route] = routes_of(told)
    assert stops(route) == ["e-Peru", "e-Corvus in Oxa"]
    assert outline.id in route.legs[0].events
