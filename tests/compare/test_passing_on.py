"""What tells that goods go on where others came: a place, a time, and words that take them as known."""

from __future__ import annotations

from msgspec.structs import replace

from compare.test_routes import routes_of, stops
from compare.told import Told, words
from wederhoor.record import Event, Report, Role


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


def test_goods_are_not_passed_on_long_before_a_report_tells_so_without_a_day() -> None:
    told = Told()
    old, new = told.report("A", day="2015-05-01"), told.report("B", day="2024-05-01")
    told.event(new, "supply", agent="Brightfin", recipient="Gulf Lines", goods="drones")
    told.event(old, "supply", agent="Gulf Lines", recipient="Ann Lee", goods="drones")
    assert [len(route.legs) for route in routes_of(told)] == [1, 1]


def test_goods_of_no_known_kind_go_on_where_a_report_takes_them_as_known() -> None:
    for text, n_routes in (("Lines sold the zithers to Lee.", 1), ("Lines sold zithers to Lee.", 2)):
        told = Told()
        told.event(told.report("A"), "trade", agent="Brightfin", recipient="Gulf Lines", goods="Zithern")
        report = told.report("B", text=text)
        named_goods(told, report, told.event(report, "trade", agent="Gulf Lines", recipient="Ann Lee"), "zithers")
        assert len(routes_of(told)) == n_routes
