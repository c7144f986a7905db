"""What a position is called beside its quotes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from publish.cases import Draft, ferry_case
from wederhoor.publish.brief import render_brief
from wederhoor.publish.view import build_page
from wederhoor.publish.views.positions import verb_of
from wederhoor.record import Mention, Position, Stance


@pytest.mark.parametrize(
    ("stance", "said", "verb"),
    [
        ("deny", "deny", "denies"),
        ("deny", "assert", "says it is not so"),
        ("assert", "assert", "says"),
        ("assert", "doubt", "contradicts a denial"),
    ],
)
def test_quoted_words_that_hold_a_not_are_not_denied_once_more(stance: Stance, said: Stance, verb: str) -> None:
    statement = replace(ferry_case().statements[0], stance=said)
    position = Position(speaker=None, publisher=None, stance=stance, certainty="certain", statements=(statement.id,))
    assert verb_of(position, [statement]) == verb


def test_the_same_words_in_two_papers_are_quoted_once_with_both() -> None:
    draft = Draft()
    reports = [draft.report("en", "The dam leaks, Olaf Lind said.", publisher=name) for name in ("Fen Post", "Ost Sun")]
    speakers = [draft.mention(report, "Olaf Lind") for report in reports]
    lind = draft.entity(*speakers)
    said = [draft.statement(r, "The dam leaks", s, cue="said") for r, s in zip(reports, speakers, strict=True)]
    ids = tuple(statement.id for statement in said)
    position = Position(speaker=lind.id, publisher=None, stance="assert", certainty="certain", statements=ids)
    case = ferry_case()
    finding = replace(case.findings[0], events=(), positions=(position,))
    [view] = build_page(replace(draft.case(), findings=(finding,))).asked
    [shown] = view.positions
    assert [(printed, words.text) for printed, words, _ in shown.quotes] == [("Fen Post, Ost Sun", "The dam leaks")]
    assert shown.more == ()


@pytest.mark.parametrize(("n_silent", "folded"), [(3, False), (4, True)])
def test_a_long_list_of_silent_reports_is_folded(n_silent: int, folded: bool) -> None:
    draft = Draft()
    places: dict[str, list[Mention]] = {"Ost": [], "Zilt": []}
    for number in range(n_silent + 2):
        report = draft.report("en", f"Ost sold and won. Zilt bought part {number}.", publisher=f"Paper {number}")
        for name, mentions in places.items():
            mentions.append(draft.mention(report, name, "place"))
    entities = [draft.entity(*mentions) for mentions in places.values()]
    assert len(entities) == 2
    told = [
        draft.event(draft.reports[n], "trade", "and", agent=places["Ost"][n], patient=places["Zilt"][n]) for n in (0, 1)
    ]
    finding = replace(ferry_case().findings[0], events=tuple(event.id for event in told), positions=())
    page = render_brief(replace(draft.case(), findings=(finding,)))
    assert (f"{n_silent} reports name them" in page) is folded
    assert ("tells nothing of it: " in page) is not folded


def test_a_position_without_a_statement_is_called_by_its_stance() -> None:
    position = Position(speaker=None, publisher="The Fen Post", stance="deny", certainty="certain", statements=())
    assert verb_of(position, []) == "denies"
