"""Deeds asked about apart, how far a thing has come, and bodies that speak without a name."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import described, findings_of, papers
from compare.told import Told, words
from wederhoor.compare.origins import body_of
from wederhoor.record import Event, EventStatus, EventType


def done(told: Told, number: int, kind: EventType, word: str, *, status: EventStatus = "occurred") -> Event:
    """An event in which Ann Lee does something to Bo Ek, called by this word."""
    event = told.event(told.reports[number], kind, status=status, agent="Ann Lee", patient="Bo Ek")
    told.events[-1] = replace(event, trigger=words(word))
    return told.events[-1]


def test_a_bid_and_a_share_are_two_questions() -> None:
    told = Told()
    papers(told)
    for number, bid, share in ((0, "offered", "stake"), (1, "bietet", "Beteiligung")):
        done(told, number, "finance", bid)
        done(told, number, "finance", share)
    lines = {finding.question for finding in findings_of(told)}
    assert lines == {"Did Ann Lee bid for Bo Ek?", "Did Ann Lee own a share of Bo Ek?"}


def test_what_is_bid_is_bid_though_the_purchase_is_to_come() -> None:
    told = Told()
    papers(told)
    done(told, 0, "finance", "offered")
    done(told, 1, "finance", "bietet", status="planned")
    [finding] = findings_of(told)
    assert (finding.question, finding.verdict) == ("Did Ann Lee bid for Bo Ek?", "corroborated")


def test_a_sentence_is_no_arrest() -> None:
    told = Told()
    papers(told)
    for number, sentence in enumerate(("sentenced", "verurteilt")):
        done(told, number, "detain", sentence)
        done(told, number, "detain", "held")
    lines = {finding.question for finding in findings_of(told)}
    assert lines == {"Did Ann Lee sentence Bo Ek?", "Did Ann Lee detain Bo Ek?"}


def test_one_who_says_builds_among_those_who_say_will_build_means_what_is_to_come() -> None:
    told = Told()
    papers(told)
    tellings: tuple[tuple[str, EventStatus], ...] = (("bridge", "planned"), ("Brücke", "ongoing"))
    for number, (goods, status) in enumerate(tellings):
        told.event(told.reports[number], "produce", agent="Ann Lee", goods=goods, status=status)
    [finding] = findings_of(told)
    assert (finding.question, finding.verdict) == ("Will Ann Lee build the bridge?", "corroborated")


def test_what_is_only_warned_of_may_come() -> None:
    told = Told()
    first, second = papers(told)
    for report, speaker in ((first, "Ann Lee"), (second, "Bo Ek")):
        event = told.event(report, "attack", agent="Mali", patient="Peru", status="ongoing")
        told.say(report, event, speaker, stance="warn")
    [finding] = findings_of(told)
    assert finding.question == "Might Mali attack Peru?"


@pytest.mark.parametrize(
    ("speaker", "body"),
    [
        ("die Polizei", "body:police"),
        ("a police spokesman", "body:police"),
        ("ziekenhuispersoneel", "body:hospital"),
        ("2 police officers", ""),
        ("a neighbour", ""),
    ],
)
def test_a_body_speaks_without_a_name(speaker: str, body: str) -> None:
    assert body_of(speaker) == body


def test_the_police_of_two_reports_are_one_origin() -> None:
    told = Told()
    first, second = papers(told)
    for report, called in ((first, "police"), (second, "die Polizei")):
        event = told.event(report, "detain", patient="Bo Ek")
        told.say(report, event, None, called=called)
    [finding] = findings_of(told)
    assert finding.verdict == "single-origin"


def test_whoever_is_barred_is_asked_about_by_one_paper_or_another() -> None:
    told = Told()
    for report, word, by in zip(papers(told), ("suspended", "gesperrt"), ("the federation", "Verband"), strict=True):
        event = described(told, report, "suspend", {"agent": by}, patient="Ann Lee")
        told.events[-1] = replace(event, trigger=words(word))
    [finding] = findings_of(told)
    assert finding.question == "Was Ann Lee suspended?"


def test_talks_that_go_on_are_negotiations() -> None:
    told = Told()
    first, second = papers(told)
    told.event(first, "meet", agent="Ann Lee", patient="Bo Ek", status="ongoing")
    told.event(second, "negotiate", agent="Bo Ek", patient="Ann Lee", status="ongoing")
    [finding] = findings_of(told)
    assert finding.question == "Do Ann Lee and Bo Ek negotiate?"
