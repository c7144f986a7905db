"""Parties that a report leaves out or only describes, where it makes plain who they are."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import done, named, paper, said
from wederhoor.record import Finding

DAY = "2024-06-04"


def shelled(told: Told) -> None:
    """A report that names both parties."""
    report = paper(told, "The Fen Post", "A Malian frigate fired at the tanker Kora.")
    named(told, report, "Kora")
    done(told, report, "attack", "fired", DAY, agent="Malian frigate", patient="tanker Kora")


def only(told: Told) -> Finding:
    entities = told.entities()
    told.entities = lambda: tuple(  # type: ignore[method-assign]
        replace(entity, reports=tuple({m.report for m in told.mentions if m.name == entity.name}))
        for entity in entities
    )
    [finding] = findings_of(told)
    return finding


def test_a_ship_strikes_for_the_state_that_it_is_called_after() -> None:
    told = Told()
    shelled(told)
    report = paper(told, "Der Bote", "Die malische Fregatte „Sira“ hat am Montag den Tanker Kora beschossen.")
    named(told, report, "Kora"), named(told, report, "Sira")
    done(told, report, "attack", "beschossen", DAY, agent="Sira", patient="Tanker Kora")
    entities = told.entities()
    told.entities = lambda: tuple(  # type: ignore[method-assign]
        replace(entity, type="other") if entity.name == "Sira" else entity for entity in entities
    )
    [finding] = findings_of(told)
    assert (finding.question, len(finding.events)) == ("Did Mali attack Kora?", 2)


@pytest.mark.parametrize("is_named", [True, False])
def test_who_fires_at_nobody_told_fires_at_the_one_whom_the_report_names(is_named: bool) -> None:
    told = Told()
    shelled(told)
    report = paper(told, "Der Bote", "Die malische Fregatte schoss zweimal. Die Kora liegt im Hafen.")
    if is_named:
        named(told, report, "Kora")
    done(told, report, "attack", "schoss", agent="malische Fregatte")
    if is_named:
        assert len(only(told).events) == 2
    else:
        assert findings_of(told) == ()


def test_a_denial_of_the_navys_own_state_is_of_its_own_navy() -> None:
    told = Told()
    shelled(told)
    report = paper(told, "De Bode", "Mali ontkent dat de marine heeft geschoten op de Kora.")
    named(told, report, "Kora")
    event = done(told, report, "attack", "geschoten", DAY, agent="marine", patient="Kora")
    said(told, report, "de marine heeft geschoten op de Kora", "Mali", "deny", events=(event,))
    finding = only(told)
    assert (finding.verdict, len(finding.events)) == ("disputed", 2)


@pytest.mark.parametrize(("words", "n"), [("nonsense", 1), ("it", 1), ("that the bridge was closed", 0)])
def test_who_has_just_been_said_to_have_done_it_answers_that(words: str, n: int) -> None:
    told = Told()
    report = paper(told, "The Fen Post", f"A Malian frigate fired at the tanker Kora. Mali denied {words}.")
    named(told, report, "Kora")
    done(told, report, "attack", "fired", DAY, agent="Malian frigate", patient="tanker Kora")
    said(told, report, f"{words}.", "Mali", "deny")
    assert len(findings_of(told)) == n


def test_a_firm_described_is_the_one_that_the_report_names() -> None:
    told = Told()
    first = paper(told, "The Fen Post", "Elbmar supplied engines to Mali.")
    named(told, first, "Elbmar"), named(told, first, "Mali")
    done(told, first, "supply", "supplied", agent="Elbmar", goods="engines", recipient="Mali")
    second = paper(told, "De Bode", "Een rederij heeft motoren geleverd aan Mali. Elbmar zwijgt.")
    named(told, second, "Elbmar"), named(told, second, "Mali")
    done(told, second, "supply", "geleverd", agent="rederij", goods="motoren", recipient="Mali")
    assert len(only(told).events) == 2


@pytest.mark.parametrize(
    ("content", "trigger", "n"),
    [
        ("a deal with Acme, the group owned by Peru", "owned", 0),
        ("any deal, hours after Acme was owned by Peru", "owned", 0),
        ("Acme was owned by Peru", "owned", 1),
    ],
)
def test_what_only_tells_more_of_a_name_is_not_denied(content: str, trigger: str, n: int) -> None:
    told = Told()
    report = paper(told, "The Fen Post", f"Lee denied {content}.")
    named(told, report, "Acme"), named(told, report, "Peru")
    event = done(told, report, "own", trigger, agent="Peru", patient="Acme")
    said(told, report, content, "Ann Lee", "deny", events=(event,))
    assert len(findings_of(told)) == n


@pytest.mark.parametrize(
    ("more", "conflicts"),
    [
        ("The organisers put it at 11,000.", [("3,000", "11,000")]),
        ("The organisers put it at more than 2,000.", []),
        ("The organisers put the fee at 11,000 euros.", []),
    ],
)
def test_anothers_number_for_a_crowd_stands_against_the_first(more: str, conflicts: list[tuple[str, ...]]) -> None:
    told = Told()
    report = paper(told, "The Fen Post", f"3000 people marched in Oxa, police said. {more}")
    named(told, report, "Oxa")
    event = done(told, report, "protest", "marched", DAY, quantity="3000 people", place="Oxa")
    said(told, report, "3000 people marched in Oxa", "Pia Polis", events=(event,))
    number = more.removeprefix("The organisers put ").rstrip(".")
    said(told, report, number, "Ann Lee")
    found = findings_of(told)
    assert [conflict.values for finding in found for conflict in finding.conflicts] == conflicts


def test_who_buys_from_somebody_is_not_who_another_is_said_to_sell_to() -> None:
    told = Told()
    first = paper(told, "The Fen Post", "Peru sells arms, Lee said.")
    named(told, first, "Peru")
    sold = done(told, first, "supply", "sells", agent="Peru", goods="arms")
    said(told, first, "Peru sells arms", "Ann Lee", events=(sold,))
    second = paper(told, "Der Bote", "Mali bestreitet, Waffen von Peru zu beziehen.")
    named(told, second, "Peru"), named(told, second, "Mali")
    got = done(told, second, "supply", "beziehen", agent="Peru", goods="Waffen", recipient="Mali")
    said(told, second, "Waffen von Peru zu beziehen", "Mali", "deny", events=(got,))
    assert {finding.verdict for finding in findings_of(told)} == {"single-origin"}


@pytest.mark.parametrize(("word", "question"), [("resigned", "Did Ann Lee resign?"), ("was banned", "")])
def test_whoever_steps_down_is_asked_about_alone(word: str, question: str) -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Fen Post"):
        report = paper(told, publisher, f"Paper {len(told.reports)}: Ann Lee {word} on Monday.")
        report = told.reports[-1] = replace(report, publisher=f"Paper {len(told.reports)}")
        named(told, report, "Ann Lee")
        done(told, report, "suspend", word, patient="Ann Lee")
    assert [finding.question for finding in findings_of(told)] == ([question] if question else [])


@pytest.mark.parametrize(
    "content", ["knowing the firm that supplies arms to Mali", "knowing Acme, who supplies arms to Mali"]
)
def test_what_restricts_a_noun_is_not_denied(content: str) -> None:
    told = Told()
    report = paper(told, "The Fen Post", f"Acme is large. Lee denied {content}.")
    named(told, report, "Acme"), named(told, report, "Mali")
    event = done(told, report, "supply", "supplies", agent="Acme", goods="arms", recipient="Mali")
    said(told, report, content, "Ann Lee", "deny", events=(event,))
    assert findings_of(told) == ()


def test_a_claim_in_which_no_event_was_read_stands_with_the_event_of_the_same_speaker() -> None:
    told = Told()
    first = paper(told, "Der Bote", "Lee sagt, Mali habe den Tanker Kora versenkt.")
    named(told, first, "Mali"), named(told, first, "Kora")
    event = done(told, first, "attack", "versenkt", agent="Mali", patient="Kora")
    said(told, first, "Mali habe den Tanker Kora versenkt", "Ann Lee", events=(event,))
    second = paper(told, "The Fen Post", "Lee said the tanker Kora had been sunk by Mali. Ek denied it.")
    named(told, second, "Mali"), named(told, second, "Kora")
    claim = said(told, second, "the tanker Kora had been sunk by Mali", "Ann Lee")
    said(told, second, "it.", "Bo Ek", "deny", of=claim)
    third = paper(told, "De Bode", "Mali bracht de tanker Kora tot zinken.")
    named(told, third, "Mali"), named(told, third, "Kora")
    done(told, third, "attack", "tot zinken", agent="Mali", patient="Kora")
    [finding] = findings_of(told)
    assert (finding.question, finding.verdict) == ("Did Mali attack Kora?", "disputed")
