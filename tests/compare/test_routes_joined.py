"""Routes told in pieces: where legs join across reports, what keeps them apart, and how far each leg has come."""

from __future__ import annotations

from msgspec.structs import replace

from compare.test_routes import routes_of, stops
from compare.told import Told, words
from wederhoor.record import Event, EventStatus, Report, Role


def named_goods(told: Told, report: Report, event: Event, goods: str) -> Event:
    """The event, with its goods where the report's text has them."""
    start = report.text.index(goods)
    role = Role(role="goods", words=words(goods, start), mention=None)
    made = replace(event, roles=(*event.roles, role))
    told.events[told.events.index(event)] = made
    return made


def by_way_of_a_town(*, onward: str) -> Told:
    """Goods that came to a town, and a second report in whose words others left it."""
    told = Told()
    told.event(told.report("The Fen Post"), "supply", agent="Brightfin", destination="Oxa", goods="drones")
    report = told.report("The Moor Echo", text=onward)
    named_goods(told, report, told.event(report, "supply", origin="Oxa", recipient="Ann Lee"), "drones")
    return told


def test_goods_that_a_second_report_takes_as_known_go_on_from_the_town_where_they_came() -> None:
    [route] = routes_of(by_way_of_a_town(onward="From Oxa the drones went to Lee."))
    assert stops(route) == ["e-Brightfin", "e-Oxa", "e-Ann Lee"]
    assert [leg.link for leg in route.legs] == ["", "the same place, and goods that were told of before"]


def test_goods_that_are_told_of_anew_did_not_come_by_the_town_where_others_did() -> None:
    assert [len(route.legs) for route in routes_of(by_way_of_a_town(onward="Oxa sent drones to Lee."))] == [1, 1]


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


def test_what_a_trader_has_sold_is_not_what_he_plans_to_sell_to_another() -> None:
    told = Told()
    told.event(told.report("A"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    told.event(told.report("B"), "trade", agent="Gulf Lines", recipient="Ann Lee", goods="drones")
    told.event(told.report("C"), "trade", agent="Gulf Lines", recipient="Bo Ek", goods="drones", status="planned")
    assert sorted(map(stops, routes_of(told))) == [
        ["e-Brightfin", "e-Gulf Lines", "e-Ann Lee"],
        ["e-Gulf Lines", "e-Bo Ek"],
    ]


def test_what_a_report_only_asks_and_somebody_denies_is_no_leg() -> None:
    told = Told()
    report = told.report("The Fen Post")
    asked = told.event(report, "trade", agent="Brightfin", recipient="Ann Lee", goods="drones", status="possible")
    question = told.say(report, asked, None, mode="author")
    assert len(routes_of(told)) == 1
    told.say(report, None, "Bo Ek", stance="deny", answers=question)
    assert routes_of(told) == ()


def test_goods_are_not_passed_on_long_before_a_report_tells_so_without_a_day() -> None:
    told = Told()
    old, new = told.report("A", day="2015-05-01"), told.report("B", day="2024-05-01")
    told.event(new, "supply", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    told.event(old, "supply", agent="Gulf Lines", recipient="Ann Lee", goods="drones")
    assert [len(route.legs) for route in routes_of(told)] == [1, 1]


def test_a_way_told_in_states_is_the_one_that_the_same_report_tells_between_their_parties() -> None:
    told = Told()
    report = told.report("The Fen Post")
    outline = told.event(report, "trade", agent="Peru", destination="Oxa", goods="fuel")
    told.event(report, "trade", agent="Peru", recipient="Corvus in Oxa", goods="fuel")
    [route] = routes_of(told)
    assert stops(route) == ["e-Peru", "e-Corvus in Oxa"]
    assert outline.id in route.legs[0].events


def test_who_got_gold_did_not_pass_on_copper() -> None:
    told = Told()
    told.event(told.report("Bote", "de"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="Gold")
    told.event(told.report("Courant", "nl"), "trade", agent="Gulf Lines", recipient="Ann Lee", goods="koper")
    assert [len(route.legs) for route in routes_of(told)] == [1, 1]


def test_a_wide_word_is_the_only_thing_of_its_kind_that_others_tell_of() -> None:
    told = Told()
    for goods in ("fuel", "diesel"):
        told.event(told.report(goods), "supply", agent="Peru", recipient="Mali", goods=goods)
    assert len(routes_of(told)) == 1
    told.event(told.report("coal"), "supply", agent="Peru", recipient="Mali", goods="coal")
    assert len(routes_of(told)) == 3


def test_goods_of_no_known_kind_go_on_where_a_report_takes_them_as_known() -> None:
    for text, n_routes in (("Lines sold the zithers to Lee.", 1), ("Lines sold zithers to Lee.", 2)):
        told = Told()
        told.event(told.report("A"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="Zithern")
        report = told.report("B", text=text)
        named_goods(told, report, told.event(report, "trade", agent="Gulf Lines", recipient="Ann Lee"), "zithers")
        assert len(routes_of(told)) == n_routes


def test_what_is_resold_without_a_seller_was_sold_by_who_had_bought_it() -> None:
    told = Told()
    report = told.report("The Fen Post")
    told.event(report, "trade", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    resold = told.event(report, "trade", recipient="Ann Lee", goods="drones")
    at = told.events.index(resold)
    told.events[at] = replace(resold, trigger=words("resold", 60))
    [route] = routes_of(told)
    assert stops(route) == ["e-Brightfin", "e-Gulf Lines", "e-Ann Lee"]
