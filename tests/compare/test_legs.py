"""Which ways are legs of one route."""

from __future__ import annotations

from compare.test_routes import routes_of, stops
from compare.told import Told


def test_what_a_trader_has_sold_is_not_what_he_plans_to_sell_to_another() -> None:
    told = Told()
    told.event(told.report("A"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    told.event(told.report("B"), "trade", agent="Gulf Lines", recipient="Ann Lee", goods="drones")
    told.event(told.report("C"), "trade", agent="Gulf Lines", recipient="Bo Ek", goods="drones", status="planned")
    assert sorted(map(stops, routes_of(told))) == [
        ["e-Brightfin", "e-Gulf Lines", "e-Ann Lee"],
        ["e-Gulf Lines", "e-Bo Ek"],
    ]


def test_who_got_gold_did_not_pass_on_copper() -> None:
    told = Told()
    told.event(told.report("Bote", "de"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="Gold")
    told.event(told.report("Courant", "nl"), "trade", agent="Gulf Lines", recipient="Ann Lee", goods="koper")
    assert [len(route.legs) for route in routes_of(told)] == [1, 1]
