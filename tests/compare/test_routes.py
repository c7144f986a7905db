"""Routes: legs, merging across reports and languages, and the weakest word behind them."""

from __future__ import annotations

from compare.told import Told
from wederhoor.compare.routes import find_routes
from wederhoor.record import Route


def routes_of(told: Told) -> tuple[Route, ...]:
    return find_routes(
        reports=told.reports,
        mentions=told.mentions,
        entities=told.entities(),
        statements=told.statements,
        events=told.events,
    )


def test_a_route_leads_from_the_agent_through_the_middle_to_the_destination() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "supply", agent="Peru", via="Malta", destination="Mali", goods="forty drones", quantity=40)
    [route] = routes_of(told)
    assert [(leg.origin, leg.destination) for leg in route.legs] == [("e-Peru", "e-Malta"), ("e-Malta", "e-Mali")]
    assert (route.goods.category, route.quantity, route.status, route.weakest) == ("drones", 40, "occurred", None)


def test_an_end_that_nobody_names_is_left_open() -> None:
    told = Told()
    told.event(told.report("The Fen Post"), "supply", status="planned", via="Malta", destination="Mali", goods="drones")
    [route] = routes_of(told)
    assert route.legs[0].origin is None
    assert route.legs[0].destination == "e-Malta"


def test_the_same_way_in_two_languages_is_one_route() -> None:
    told = Told()
    german = told.event(
        told.report("Bote", "de"), "supply", agent="Peru", recipient="Mali", goods="Waffen", status="planned"
    )
    dutch = told.event(told.report("Courant", "nl"), "trade", agent="Peru", recipient="Bamako", goods="wapens")
    [route] = routes_of(told)
    assert set(route.legs[0].events) == {german.id, dutch.id}
    assert route.status == "occurred"


def test_other_goods_are_another_route() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "supply", agent="Peru", recipient="Mali", goods="drones")
    told.event(report, "supply", agent="Peru", recipient="Mali", goods="fuel")
    assert len(routes_of(told)) == 2


def test_what_did_not_happen_or_has_one_known_stop_is_no_route() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "supply", agent="Peru", recipient="Mali", goods="drones", status="negated")
    told.event(report, "supply", agent="Peru", recipient="Mali", goods="drones", status="hypothetical")
    told.event(report, "supply", recipient="Mali", goods="drones")
    told.event(report, "visit", agent="Peru", destination="Mali")
    assert routes_of(told) == ()


def test_the_weakest_word_behind_a_route_is_the_least_certain_one() -> None:
    told = Told()
    report = told.report("The Fen Post")
    event = told.event(report, "supply", agent="Peru", recipient="Mali", goods="drones")
    told.say(report, event, "Ann Lee", certainty="certain")
    weak = told.say(report, event, "Bo Ek", certainty="possible", mode="hearsay")
    told.say(report, event, None, certainty="unknown", mode="author")
    [route] = routes_of(told)
    assert route.weakest == weak.id


def test_a_quantity_that_is_told_differently_is_not_chosen() -> None:
    told = Told()
    told.event(told.report("The Fen Post"), "supply", agent="Peru", recipient="Mali", goods="drones", quantity=100)
    told.event(told.report("The Moor Echo"), "supply", agent="Peru", recipient="Mali", goods="drones", quantity=120)
    [route] = routes_of(told)
    assert route.quantity is None


def test_the_order_of_the_records_does_not_matter() -> None:
    told = Told()
    report = told.report("The Fen Post")
    for goods in ("drones", "fuel", "chips", "armed drones"):
        told.event(report, "supply", agent="Peru", recipient="Mali", goods=goods)
    before = routes_of(told)
    told.events.reverse()
    told.mentions.reverse()
    assert routes_of(told) == before
