"""Ways that leave out what the same report has just told."""

from __future__ import annotations

from msgspec.structs import replace

from compare.test_routes import routes_of, stops
from compare.told import Told, words


def test_what_is_resold_without_a_seller_was_sold_by_who_had_bought_it() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "trade", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    resold = told.event(report, "trade", recipient="Ann Lee", goods="drones")
    at = told.events.index(resold)
    told.events[at] = replace(resold, trigger=words("resold", 60))
    [route] = routes_of(told)
    assert stops(route) == ["e-Brightfin", "e-Gulf Lines", "e-Ann Lee"]
