"""Who speaks against a way, and who takes sides on a plan or a bid."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import described, findings_of
from compare.told import Told, words
from wederhoor.record import Finding, Report


def way(told: Told) -> Report:
    report = told.report("The Fen Post", text="Peru sends drones to Mali by Malta. Malta has no border with Peru.")
    event = told.event(report, "supply", agent="Peru", recipient="Mali", via="Malta", goods="drones", status="possible")
    told.say(report, event, "Ann Lee", certainty="possible")
    return report


def remark(told: Told, report: Report, speaker: str) -> None:
    """A sentence that names the stop and the sender, in which nothing happens."""
    made = told.say(report, None, speaker)
    text = "Malta has no border with Peru."
    start = report.text.index(text)
    told.statements[-1] = replace(made, content=report.cite(start, start + len(text)))
    for name in ("Malta", "Peru"):
        at = report.text.rindex(name)
        mention = told.name(report, name)
        told.mentions[-1] = replace(mention, words=report.cite(at, at + len(name)))


def stances(finding: Finding) -> dict[str | None, str]:
    return {position.speaker: position.stance for position in finding.positions}


def test_who_doubts_and_speaks_of_stop_and_sender_is_a_critic_of_the_way() -> None:
    told = Told()
    report = way(told)
    told.say(report, None, "Bo Ek", stance="doubt")
    remark(told, report, "Bo Ek")
    [finding] = findings_of(told)
    assert stances(finding) == {"e-Ann Lee": "assert", "e-Bo Ek": "doubt"}


def test_who_doubts_nothing_is_no_critic() -> None:
    told = Told()
    report = way(told)
    remark(told, report, "Bo Ek")
    [finding] = findings_of(told)
    assert stances(finding) == {"e-Ann Lee": "assert"}


def test_backing_or_refusing_a_bid_is_a_position_on_it() -> None:
    told = Told()
    for publisher in ("The Fen Post", "Der Bote"):
        report = told.report(publisher, day="2024-06-05")
        event = told.event(report, "finance", agent="Ann Lee", patient="Bo Ek")
        told.events[-1] = replace(event, trigger=words("offered"))
    made = told.say(report, None, "Di Rossi", stance="oppose")
    told.statements[-1] = replace(made, content=words("das Übernahmeangebot"))
    [finding] = findings_of(told)
    assert finding.question == "Did Ann Lee bid for Bo Ek?"
    assert stances(finding)["e-Di Rossi"] == "oppose"


@pytest.mark.parametrize(("plans", "n"), [(("climate plan",), 1), (("climate plan", "budget"), 0)])
def test_what_is_backed_must_be_the_only_plan_of_the_report(plans: tuple[str, ...], n: int) -> None:
    told = Told()
    for publisher in ("The Fen Post", "Der Bote"):
        report = told.report(publisher, day="2024-06-05")
        for plan in plans:
            described(told, report, "other", {"patient": plan}, agent="Mali", day="2024-06-03")
    made = told.say(report, None, "Di Rossi", stance="support")
    told.statements[-1] = replace(made, content=words("the plan"))
    found = findings_of(told)
    assert len(found) == len(plans)
    assert sum("e-Di Rossi" in stances(finding) for finding in found) == n


@pytest.mark.parametrize(("bid", "is_this"), [("the bid", True), ("the Peruvian bid", False)])
def test_backing_the_bid_of_another_country_is_no_position_on_this_one(bid: str, is_this: bool) -> None:
    told = Told()
    for publisher in ("The Fen Post", "The Moor Echo"):
        report = told.report(publisher, day="2024-06-05")
        event = told.event(report, "finance", agent="Ann Lee", patient="Bo Ek")
        told.events[-1] = replace(event, trigger=words("offered"))
    made = told.say(report, None, "Di Rossi", stance="support")
    told.statements[-1] = replace(made, content=words(bid))
    [finding] = findings_of(told)
    assert ("e-Di Rossi" in stances(finding)) is is_this
