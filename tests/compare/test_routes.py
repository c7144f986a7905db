"""Routes: legs, merging across reports and languages, and the weakest word behind them."""

from __future__ import annotations

from compare.told import Told
from wederhoor.compare.routes import find_routes
from wederhoor.record import Route


def routes_of(told: Told) -> tuple[Route, ...]:
    return find_routes(
        reports=told.reports,
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


def test_legs_of_two_reports_are_joined_at_the_firm_that_passes_the_goods_on() -> None:
    told = Told()
    told.event(told.report("Bote", "de"), "supply", agent="Brightfin", recipient="Gulf Lines", goods="Drohnen")
    told.event(
        told.report("Courant", "nl"), "trade", agent="Gulf Lines", recipient="Mali", goods="drones", status="planned"
    )
    [route] = routes_of(told)
    assert [(leg.origin, leg.destination) for leg in route.legs] == [
        ("e-Brightfin", "e-Gulf Lines"),
        ("e-Gulf Lines", "e-Mali"),
    ]
    assert route.status == "planned"


def test_a_country_that_buys_and_sells_is_no_carrier_unless_one_report_says_so_in_one_breath() -> None:
    apart, together = Told(), Told()
    for told in (apart, together):
        report = told.report("The Fen Post")
        told.event(report, "supply", agent="Peru", recipient="Malta", goods="drones")
        told.event(
            report if told is together else told.report("The Moor Echo"),
            "supply", agent="Malta", recipient="Mali", goods="drones",
        )  # fmt: skip
    assert sorted(len(route.legs) for route in routes_of(apart)) == [1, 1]
    assert [len(route.legs) for route in routes_of(together)] == [2]


def test_goods_are_not_passed_on_before_they_came() -> None:
    told = Told()
    came, left = ("2024-05-01", "2024-05-01"), ("2023-05-01", "2023-05-01")
    told.event(told.report("A"), "supply", agent="Brightfin", recipient="Gulf Lines", goods="drones", days=came)
    told.event(told.report("B"), "supply", agent="Gulf Lines", recipient="Mali", goods="drones", days=left)
    assert [len(route.legs) for route in routes_of(told)] == [1, 1]


def test_goods_that_go_round_in_a_circle_make_no_endless_route() -> None:
    told = Told()
    for origin, destination in (("Ann", "Bo"), ("Bo", "Cy"), ("Cy", "Ann")):
        told.event(told.report(origin), "supply", agent=origin, recipient=destination, goods="drones")
    assert sum(len(route.legs) for route in routes_of(told)) >= 3


def test_a_way_with_an_open_end_joins_the_one_that_knows_it() -> None:
    told = Told()
    told.event(told.report("A"), "supply", agent="Peru", via="Malta", destination="Mali", goods="drones")
    told.event(told.report("B"), "supply", via="Malta", destination="Mali", goods="drones")
    [route] = routes_of(told)
    assert [leg.origin for leg in route.legs] == ["e-Peru", "e-Malta"]
    assert len(route.legs[0].events) == 2


def test_pictures_of_a_country_do_not_come_from_it() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "supply", agent="Brightfin", origin="Peru", recipient="Gulf Lines", goods="satellite images")
    told.event(report, "supply", agent="Brightfin", origin="Peru", recipient="Gulf Lines", goods="drones")
    assert {route.legs[0].origin for route in routes_of(told)} == {"e-Brightfin", "e-Peru"}


def test_what_is_only_denied_is_no_route_until_somebody_tells_of_it() -> None:
    told = Told()
    first, second = told.report("The Fen Post"), told.report("The Moor Echo")
    denied = told.event(
        first, "supply", status="ongoing", agent="Peru", via="Malta", destination="Mali", goods="drones"
    )
    told.say(first, denied, "Ann Lee", stance="deny")
    told.say(first, denied, "Bo Ek", stance="doubt")
    assert routes_of(told) == ()
    shown = told.event(second, "supply", agent="Peru", via="Malta", destination="Mali", goods="drones")
    told.say(second, shown, "Cy Fox")
    [route] = routes_of(told)
    assert route.legs[0].events == (shown.id,)
