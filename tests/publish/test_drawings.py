"""The graph, the map and what the page says around them."""

from __future__ import annotations

import math
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from publish.cases import Draft, ferry_case, shipped
from wederhoor.publish.brief import render_brief
from wederhoor.publish.drawings.graph import HEIGHT, WIDTH, lay_out
from wederhoor.publish.drawings.worldmap import Placed, draw_map, world
from wederhoor.publish.page import Page
from wederhoor.publish.view import build_page
from wederhoor.publish.views.context import Context
from wederhoor.publish.views.ties import case_graph
from wederhoor.record import Finding, Position

NASTY = '<b>Bold</b> & "Sons"'
pairs = st.tuples(st.integers(0, 14), st.integers(0, 14)).filter(lambda pair: pair[0] < pair[1])


@settings(deadline=None)  # other work on the machine must not fail it
@given(st.integers(1, 15), st.dictionaries(pairs, st.integers(1, 9)))
def test_every_name_of_the_graph_stays_on_the_paper(n_nodes: int, ties: dict[tuple[int, int], int]) -> None:
    places = lay_out(n_nodes, {pair: float(n) for pair, n in ties.items() if pair[1] < n_nodes})
    assert len(places) == n_nodes
    assert all(0 < x < WIDTH and 0 < y < HEIGHT for x, y in places)


def test_names_that_are_tied_stand_nearer_than_names_that_are_not() -> None:
    places = lay_out(6, {(0, 1): 3.0, (2, 3): 3.0, (4, 5): 3.0})

    def apart(a: int, b: int) -> float:
        return math.dist(places[a], places[b])

    assert apart(0, 1) < min(apart(0, 2), apart(0, 3), apart(0, 4))


def test_the_graph_ties_who_does_it_to_whom_it_is_done() -> None:
    graph = case_graph(Context(shipped("Ann", "Bo", countries=("NL", None)).case()))
    assert graph is not None
    [tie] = graph.ties
    assert (graph.nodes[tie.start].name, tie.label, graph.nodes[tie.end].name) == ("Ann", "supply", "Bo")


def test_a_state_and_its_government_are_one_on_the_graph() -> None:
    draft = Draft()
    report = draft.report("en", "Oslo met Ann. Norway met Ann.")
    who = [draft.mention(report, "Oslo", "government"), draft.mention(report, "Norway", "place")]
    ann = draft.mention(report, "Ann")
    for mention in who:
        draft.entity(mention, country="NO")
    draft.entity(ann)
    draft.event(report, "meet", "met", agent=who[0], patient=ann)
    draft.event(report, "meet", "met Ann. N", agent=who[1], patient=ann)
    graph = case_graph(Context(draft.case()))
    assert graph is not None
    assert len(graph.nodes) == 2
    assert graph.ties[0].n_events == 2


def test_the_map_shows_the_countries_that_goods_cross() -> None:
    drawn = build_page(shipped("Ann", "Bo", "Cy", countries=("NL", "TR", "MT")).case()).map
    assert drawn is not None
    assert {shape.code for shape in drawn.shapes if shape.named} == {"NL", "TR"}  # Malta is too small for a shape
    assert [stop.name for stop in drawn.stops] == ["Ann", "Bo", "Cy"]
    assert len(drawn.bows) == 2


def test_a_dot_has_the_name_of_the_country_and_not_of_a_firm_in_it() -> None:
    draft = shipped("Ann", "Bo", countries=("NL", "TR"))
    report = draft.report("en", "It rained in Turkey.")
    draft.entity(draft.mention(report, "Turkey", "place"), country="TR")
    drawn = build_page(draft.case()).map
    assert drawn is not None
    assert sorted(stop.name for stop in drawn.stops) == ["Ann", "Turkey"]


def test_a_stop_without_a_country_is_named_beside_the_map_and_the_line_goes_past_it() -> None:
    drawn = build_page(shipped("Ann", "Bo", "Cy", countries=("NL", None, "MT")).case()).map
    assert drawn is not None
    assert [name for name, _ in drawn.unplaced] == ["Bo"]
    assert len(drawn.bows) == 1


def test_without_countries_there_is_no_map() -> None:
    assert build_page(shipped("Ann", "Bo", countries=(None, None)).case()).map is None


@settings(deadline=None)
@given(st.lists(st.sampled_from(sorted(world())), min_size=2, max_size=6, unique=True))
def test_every_stop_lies_on_the_map(codes: list[str]) -> None:
    legs = [Placed(a, b, "planned", "", "#x") for a, b in pairwise(codes)]
    drawn = draw_map(legs, {code: (code, "#x") for code in codes}, ())
    assert drawn is not None
    assert all(0 < stop.x < drawn.width and 0 < stop.y < drawn.height for stop in drawn.stops)


def test_a_graph_of_one_tie_is_left_to_the_lists() -> None:
    assert build_page(shipped("Ann", "Bo", countries=("NL", None)).case()).graph is None


@pytest.mark.parametrize("place", ["graph", "map"])
def test_names_on_drawings_are_words_and_never_markup(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wederhoor.publish.view.MIN_TIES", 1)
    page = render_brief(shipped(NASTY, "Bo", countries=("NL", "TR"), goods=NASTY).case())
    drawing = re.search(rf'<figure class="drawing {place}".*?</figure>', page, re.DOTALL)
    assert drawing
    assert "<b>" not in drawing.group()
    assert "&lt;b&gt;" in drawing.group()


def test_a_page_without_anything_to_draw_has_no_empty_frames() -> None:
    page = render_brief(Draft().case())
    assert 'class="drawing' not in page


def _page_on_a_visit(*texts: str) -> Page:
    """Each report names Ann and Bo; the first two tell of the visit."""
    draft = Draft()
    days = ("Monday", "Tuesday", "Friday")
    told = [draft.report("en", text, publisher=day) for day, text in zip(days, texts, strict=True)]
    ann = [draft.mention(report, "Ann") for report in told]
    bo = [draft.mention(report, "Bo") for report in told]
    draft.entity(*ann)
    draft.entity(*bo)
    events = [draft.event(told[i], "visit", "visited", agent=ann[i], patient=bo[i]) for i in range(2)]
    position = Position(speaker=None, publisher="Monday", stance="assert", certainty="certain", statements=())
    draft.findings.append(
        Finding(
            id="f-1", question="Did Ann visit Bo?", events=tuple(e.id for e in events), positions=(position,),
            verdict="corroborated", origins=(), conflicts=(),
        )
    )  # fmt: skip
    return build_page(draft.case())


def test_a_report_that_names_all_parties_and_tells_nothing_is_said_to_be_silent() -> None:
    page = _page_on_a_visit("Monday: Ann visited Bo.", "Tuesday: Ann visited Bo.", "Ann sang. Later that day Bo slept.")
    assert [chip.name for chip in page.findings[0].findings[0].silent] == ["Friday"]
    assert [[chip.name for chip in report.silent] for report in page.reports] == [[], [], ["Did Ann visit Bo?"]]


def test_who_tells_of_all_parties_in_one_sentence_is_not_said_to_be_silent() -> None:
    page = _page_on_a_visit("Monday: Ann visited Bo.", "Tuesday: Ann visited Bo.", "On Friday Ann came to see Bo.")
    assert page.findings[0].findings[0].silent == ()


def test_what_matters_comes_first_and_the_gaps_last() -> None:
    page = render_brief(ferry_case())
    order = ["disputes", "routes", "who", "happened", "says", "reports", "texts", "gaps"]
    places = [page.index(f'id="{name}"') for name in order]
    assert places == sorted(places)


def test_lines_carry_what_the_filters_ask_for() -> None:
    page = build_page(ferry_case())
    actors = {name: number for number, name in page.choices.actors}
    finding = page.findings[0].findings[0]
    assert str(actors["Norland"]) in (finding.tags.actors or "").split()
    assert page.choices.days == ("1994-01-01", "2024-03-06")
    assert {line.tags.publishers for group in page.speakers for line in group.lines} == {"0", "1"}
