"""Routes: legs, merging across reports and languages, and the weakest word behind them."""

from __future__ import annotations

from compare.told import Told
from wederhoor.compare.routes import find_routes
from wederhoor.record import EventStatus, Route


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
    for goods in ("satellite images", "drones"):
        told.event(told.report(goods), "supply", agent="Brightfin", origin="Peru", destination="Chur", goods=goods)
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


def stops(route: Route) -> list[str | None]:
    return [route.legs[0].origin, *(leg.destination for leg in route.legs)]


def test_parties_are_the_ends_of_a_way_and_places_where_no_party_stands() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(
        report, "supply", agent="Brightfin", origin="Peru", recipient="Gulf Lines", destination="Oxa", goods="drones"
    )
    told.event(report, "supply", origin="Peru", destination="Mali", goods="fuel")
    assert sorted(map(stops, routes_of(told))) == [["e-Brightfin", "e-Gulf Lines"], ["e-Peru", "e-Mali"]]


def test_two_trades_through_one_middleman_are_a_route_though_the_second_names_no_goods() -> None:
    told = Told()
    report = told.report("The Fen Post")
    bought = told.event(report, "trade", agent="Brightfin", recipient="Gulf Lines", goods="thermal cameras")
    sold = told.event(report, "trade", agent="Gulf Lines", recipient="Ann Lee", status="planned")
    [route] = routes_of(told)
    assert stops(route) == ["e-Brightfin", "e-Gulf Lines", "e-Ann Lee"]
    assert [leg.events for leg in route.legs] == [(bought.id,), (sold.id,)]
    assert (route.status, route.goods.category) == ("planned", "optics and radios")


def test_what_is_sold_without_a_name_is_not_what_another_report_tells_of() -> None:
    told = Told()
    told.event(told.report("A"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    told.event(told.report("B"), "trade", agent="Gulf Lines", recipient="Ann Lee")
    assert [len(route.legs) for route in routes_of(told)] == [1]


def test_legs_join_where_one_report_tells_of_the_goods_in_a_broader_word() -> None:
    told = Told()
    told.event(told.report("Bote", "de"), "supply", agent="Brightfin", recipient="Gulf Lines", goods="Bauteile")
    told.event(told.report("Courant", "nl"), "supply", agent="Gulf Lines", recipient="Ann Lee", goods="chips")
    [route] = routes_of(told)
    assert (len(route.legs), route.goods.category) == (2, "chips")


def test_goods_that_are_broader_than_two_kinds_do_not_make_them_one() -> None:
    told = Told()
    for number, (origin, goods, end) in enumerate(
        (("Brightfin", "chips", "Gulf Lines"), ("Gulf Lines", "parts", "Ann Lee"), ("Ann Lee", "cameras", "Bo Ek"))
    ):
        told.event(told.report(str(number)), "supply", agent=origin, recipient=end, goods=goods)
    assert max(len(route.legs) for route in routes_of(told)) == 2


def test_one_way_told_with_a_general_word_and_a_narrow_one_is_one_route_but_not_between_states() -> None:
    firms, states = Told(), Told()
    for goods in ("equipment", "thermal cameras"):
        firms.event(firms.report(goods), "supply", agent="Brightfin", recipient="Gulf Lines", goods=goods)
        states.event(states.report(goods), "supply", agent="Peru", recipient="Mali", goods=goods)
    assert (len(routes_of(firms)), len(routes_of(states))) == (1, 2)


def test_a_leg_goes_on_from_the_place_of_the_party_that_the_last_one_reached() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "trade", agent="Brightfin", recipient="Gulf Lines", destination="Oxa", goods="drones")
    told.event(report, "supply", origin="Oxa", destination="Chur", goods="drones")
    [route] = routes_of(told)
    assert stops(route) == ["e-Brightfin", "e-Gulf Lines", "e-Chur"]


def test_a_buyer_whose_seller_nobody_names_begins_a_route_only_where_he_passes_the_goods_on() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "trade", recipient="Gulf Lines", goods="drones")
    assert routes_of(told) == ()
    told.event(report, "trade", agent="Gulf Lines", recipient="Ann Lee")
    [route] = routes_of(told)
    assert stops(route) == [None, "e-Gulf Lines", "e-Ann Lee"]


def test_a_leg_that_is_only_denied_is_left_out_of_the_chain() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "trade", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    denied = told.event(report, "trade", agent="Gulf Lines", recipient="Ann Lee", goods="drones")
    told.say(report, denied, "Cy Fox", stance="deny")
    [route] = routes_of(told)
    assert stops(route) == ["e-Brightfin", "e-Gulf Lines"]


def test_a_way_goes_on_from_the_seat_of_whom_the_goods_went_to() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "trade", agent="Adria", recipient="Corvus in Chur", goods="pumps")
    told.event(report, "supply", origin="Chur", destination="Oxa", goods="pumps")
    [route] = routes_of(told)
    assert [leg.destination for leg in route.legs] == ["e-Corvus in Chur", "e-Oxa"]


def test_a_journey_with_its_cargo_is_a_way_and_one_without_is_none() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "travel", agent="Alva", origin="Chur", destination="Oxa", goods="fuel")
    told.event(report, "travel", agent="Ann Lee", origin="Oxa", destination="Mali")
    [route] = routes_of(told)
    assert [(leg.origin, leg.destination) for leg in route.legs] == [("e-Chur", "e-Oxa")]


def test_a_journey_whose_end_nobody_tells_ends_with_the_carrier() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "travel", agent="Alva", origin="Chur", goods="fuel")
    told.event(report, "supply", agent="Alva", destination="Oxa", goods="fuel")
    [route] = routes_of(told)
    assert [(leg.origin, leg.destination) for leg in route.legs] == [("e-Chur", "e-Alva"), ("e-Alva", "e-Oxa")]


def test_each_leg_says_how_far_it_has_come_and_the_route_is_as_weak_as_its_weakest() -> None:
    told = Told()
    told.event(told.report("A"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    told.event(told.report("B"), "trade", agent="Gulf Lines", recipient="Ann Lee", goods="drones", status="planned")
    [route] = routes_of(told)
    assert [leg.status for leg in route.legs] == ["occurred", "planned"]
    assert (route.status, route.legs[1].link) == ("planned", "the same party")


def test_what_most_only_hold_possible_is_not_planned_because_one_says_so() -> None:
    told = Told()
    statuses: tuple[EventStatus, ...] = ("possible", "planned", "possible")
    for number, status in enumerate(statuses):
        told.event(told.report(str(number)), "supply", agent="Peru", recipient="Mali", goods="drones", status=status)
    [route] = routes_of(told)
    assert route.status == "possible"
    told.event(told.report("3"), "supply", agent="Peru", recipient="Mali", goods="drones")
    assert [route.status for route in routes_of(told)] == ["occurred"]


def test_what_a_report_only_asks_and_somebody_denies_is_no_leg() -> None:
    told = Told()
    report = told.report("The Fen Post")
    asked = told.event(report, "trade", agent="Brightfin", recipient="Ann Lee", goods="drones", status="possible")
    question = told.say(report, asked, None, mode="author")
    assert len(routes_of(told)) == 1
    told.say(report, None, "Bo Ek", stance="deny", answers=question)
    assert routes_of(told) == ()


def test_a_wide_word_is_the_only_thing_of_its_kind_that_others_tell_of() -> None:
    told = Told()
    for goods in ("fuel", "diesel"):
        told.event(told.report(goods), "supply", agent="Peru", recipient="Mali", goods=goods)
    assert len(routes_of(told)) == 1
    told.event(told.report("coal"), "supply", agent="Peru", recipient="Mali", goods="coal")
    assert len(routes_of(told)) == 3
