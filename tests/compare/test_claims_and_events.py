"""Where claims and events meet: a denial alone finds its claim, a claim in dispute the question about its event."""

from __future__ import annotations

import pytest

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import done, named, paper, said
from wederhoor.compare.called_off import find_called_off
from wederhoor.record import EventStatus, Report


def test_who_alone_speaks_of_an_event_and_denies_it_stands_beside_the_claim() -> None:
    told = Told()
    text = "Lee says drones from Peru flew over the town. Peru denies that it sent drones to Mali."
    report = paper(told, "The Fen Post", text)
    for name in ("Peru", "Mali"):
        named(told, report, name)
    sent = done(told, report, "supply", "sent drones", agent="Peru", recipient="Mali", goods="drones to")
    said(told, report, "drones from Peru flew over the town", "Ann Lee")
    said(told, report, "it sent drones to Mali", "Peru", "deny", events=(sent,))
    [finding] = findings_of(told)
    assert (finding.verdict, len(finding.positions)) == ("disputed", 2)
    assert finding.events == (sent.id,)


def agreed(told: Told, publisher: str, text: str, claim: str) -> Report:
    report = paper(told, publisher, text)
    for name in ("Peru", "Mali"):
        named(told, report, name)
    deal = done(told, report, "agree", claim.split()[1], agent="Peru", patient="Mali")
    said(told, report, claim, "Ann Lee", events=(deal,))
    return report


def test_a_claim_that_is_denied_in_other_words_is_asked_by_its_event() -> None:
    told = Told()
    claim = "Peru agreed with Mali"
    report = agreed(told, "The Fen Post", f"{claim}, says Lee. Ek denied that the two had an agreement.", claim)
    said(told, report, "the two had an agreement", "Bo Ek", "deny")
    [finding] = findings_of(told)
    assert finding.question == "Did Mali and Peru agree?"
    assert finding.verdict == "disputed"


def test_an_event_in_a_later_clause_of_a_claim_is_not_what_is_denied() -> None:
    told = Told()
    claim = "Ek sold maps, with which Peru attacks Mali"
    report = paper(told, "The Fen Post", f"{claim}, says Lee. Ek denied that he did business with Peru.")
    for name in ("Peru", "Mali"):
        named(told, report, name)
    attack = done(told, report, "attack", "attacks", agent="Peru", patient="Mali")
    said(told, report, claim, "Ann Lee", events=(attack,))
    said(told, report, "he did business with Peru", "Bo Ek", "deny")
    [finding] = findings_of(told)
    assert finding.events == ()


def test_who_denies_only_a_number_does_not_deny_the_event() -> None:
    told = Told()
    claim = "Peru agreed with Mali on 400 ships"
    report = agreed(told, "The Fen Post", f"{claim}, says Lee. Ek denied the figure.", claim)
    said(told, report, "the figure", "Bo Ek", "deny")
    [finding] = findings_of(told)
    assert finding.events == ()


@pytest.mark.parametrize(("by", "n"), [("Malta", 1), ("Peru", 2)])
def test_a_denial_of_less_joins_what_is_told_of_whoever_denies_it(by: str, n: int) -> None:
    told = Told()
    post, bote = told.report("The Fen Post"), told.report("Der Bote", "de")
    whole = told.event(post, "supply", agent="Peru", recipient="Mali", goods="weapons")
    told.say(post, whole, "Ann Lee")
    less = told.event(bote, "supply", recipient="Mali", goods="Waffen")
    told.say(bote, less, by, stance="deny")
    positions = [len(finding.positions) for finding in findings_of(told)]
    assert max(positions, default=0) == n


@pytest.mark.parametrize(
    ("origins", "question"),
    [
        (("Malta", "Malta", None), "Did Peru attack Mali from Malta?"),
        (("Malta", None, None), "Did Peru attack Mali?"),
        (("Malta", "Naxos", None), "Did Peru attack Mali?"),
    ],
)
def test_a_way_that_two_reports_name_is_told_though_others_leave_it_out(
    origins: tuple[str | None, ...], question: str
) -> None:
    told = Told()
    for number, origin in enumerate(origins):
        report = told.report(f"Paper {number}", day="2024-06-05")
        more = {"origin": origin} if origin else {}
        told.event(report, "attack", agent="Peru", patient="Mali", days=("2024-06-04", "2024-06-04"), **more)  # type: ignore[arg-type]
    assert [finding.question for finding in findings_of(told)] == [question]


@pytest.mark.parametrize(("status", "n"), [("planned", 1), ("occurred", 0)])
def test_a_journey_that_its_own_sentence_tells_to_be_postponed_is_called_off(status: EventStatus, n: int) -> None:
    told = Told()
    report = paper(told, "The Fen Post", "The visit to Mali was postponed hours before he left.")
    visit, stop = done(told, report, "visit", "visit to Mali"), done(told, report, "suspend", "postponed")
    told.events[-2] = type(visit)(
        **{name: getattr(visit, name) for name in visit.__struct_fields__} | {"status": status}
    )
    statement = said(told, report, "The visit to Mali was postponed", "Ann Lee", events=(visit, stop))
    assert len(find_called_off(told.events, [statement])) == n


@pytest.mark.parametrize(
    ("publisher", "claim", "trigger", "goods"),
    [
        ("The Fen Post", "the pills that Peru sold to Mali were stale", "sold", "pills"),
        ("De Bode", "de pillen die Peru aan Mali verkocht waren oud", "verkocht", "pillen"),
    ],
)
def test_who_denies_what_is_told_of_goods_does_not_deny_that_they_came(
    publisher: str, claim: str, trigger: str, goods: str
) -> None:
    told = Told()
    report = paper(told, publisher, f"Lee: {claim}. Ek: this.")
    for name in ("Peru", "Mali"):
        named(told, report, name)
    sale = done(told, report, "supply", trigger, agent="Peru", recipient="Mali", goods=goods)
    made = said(told, report, claim, "Ann Lee", events=(sale,))
    said(told, report, "this", "Bo Ek", "deny", of=made)
    assert [finding.events for finding in findings_of(told)] == [()]


def test_who_denies_that_anybody_asked_for_a_thing_denies_no_giving() -> None:
    told = Told()
    report = paper(
        told,
        "The Fen Post",
        "Peru sells arms to Mali, Lee says. Mali begged for them, Rossi says. Peru denies a request.",
    )
    for name in ("Peru", "Mali"):
        named(told, report, name)
    sale = done(told, report, "supply", "sells", agent="Peru", recipient="Mali", goods="arms")
    asked = done(told, report, "supply", "begged", recipient="Mali")
    claim = said(told, report, "Peru sells arms to Mali", "Ann Lee", events=(sale,))
    said(told, report, "Mali begged for them", "Di Rossi", events=(asked,))
    said(told, report, "a request", "Bo Ek", "deny", of=claim)
    assert all(position.stance != "deny" for finding in findings_of(told) for position in finding.positions)
