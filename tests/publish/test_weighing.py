"""The page and the lines of competing hypotheses: every cell leads to words, and no word of a report becomes markup."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from fakes import a_case
from publish.exports.hostile import HOSTILE, hostile_case
from wederhoor.compare.hypotheses import Hypothesis
from wederhoor.compare.query import Query
from wederhoor.compare.weigh import Matrix, weigh
from wederhoor.publish.weighing import against, matrix_lines
from wederhoor.publish.weighing_page import render_weighing
from wederhoor.record import Case


class Seen(HTMLParser):
    """Ids, links within the page, and the tags of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.names: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.names.add(tag)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if "href" in found else []


def weighed(case: Case, *words: str) -> Matrix:
    """Each of the words supposes that somebody visited somebody; the last one, that nobody did."""
    visit = next(event for event in case.events if event.type == "visit")
    report = next(report for report in case.reports if report.id == visit.report)
    events = [visit] * (len(words) - 1) + [replace(visit, status="negated")]
    query = Query(type="visit")
    hypotheses = [Hypothesis(text, query, event, report) for text, event in zip(words, events, strict=True)]
    return weigh(case, [*hypotheses, Hypothesis("<b>?</b>", Query(), None, None)])


@pytest.fixture
def page() -> str:
    return render_weighing(weighed(a_case(), "Somebody came.", "Nobody came."), "wederhoor 0")


def test_every_cell_leads_to_the_words_it_rests_on(page: str) -> None:
    seen = Seen(page)
    assert len(seen.ids) == len(set(seen.ids))
    assert {link[1:] for link in seen.links} <= set(seen.ids)
    cells = re.findall(r'<td class="fit-\w+"><a href="#(evidence-\d+)-H\d"', page)
    assert cells
    assert set(cells) <= set(seen.ids)


def test_the_page_runs_nothing_and_loads_nothing(page: str) -> None:
    assert "script" not in Seen(page).names
    assert "script-src 'none'" in unescape(page)
    assert "http" not in page.split("</style>")[1]


def test_words_of_reports_and_hypotheses_are_never_markup() -> None:
    matrix = weighed(hostile_case(), *HOSTILE)
    page = render_weighing(matrix, "wederhoor 0")
    assert "<script>" not in page
    assert "<b>?</b>" not in page


def test_the_same_matrix_gives_the_same_page(page: str) -> None:
    assert render_weighing(weighed(a_case(), "Somebody came.", "Nobody came."), "wederhoor 0") == page


def test_a_program_gets_a_line_for_each_hypothesis_and_each_piece_of_evidence() -> None:
    lines = list(matrix_lines(weighed(a_case(), "Somebody came.", "Nobody came.")))
    assert [line["kind"] for line in lines[:4]] == ["weighing", "hypothesis", "hypothesis", "hypothesis"]
    assert {line["judged"] for line in lines[1:4]} == {"weighed", "not understood"}
    for line in lines[4:]:
        assert [cell["hypothesis"] for cell in line["cells"]] == [1, 2]
        assert all(said["end"] - said["start"] == len(said["text"]) for said in line["said"])


def test_how_much_speaks_against_a_hypothesis_is_told_by_origins() -> None:
    told = {column.number: against(column) for column in weighed(a_case(), "Somebody came.", "Nobody came.").columns}
    assert told[1] == "nothing"
    assert re.fullmatch(r"\d independent origins? \(\d pieces? of evidence\)", told[2])
