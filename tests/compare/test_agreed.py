"""What reports tell alike without an event, and who confirms it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import paper, said
from wederhoor.record import Block, Finding

NEAR, FAR = bytes([100, 20] * 64), bytes([20, 100] * 64)
SEIZED = "customs seized the letter in the warehouse"
BESCHLAGNAHMT = "der Zoll habe den Brief in der Lagerhalle beschlagnahmt"


def told_by(told: Told, publisher: str, words: str, by: str | None, sense: bytes = NEAR) -> None:
    report = paper(told, publisher, f"{words}. That was all.")
    made = said(told, report, words, by, mode="indirect" if by else "author")
    told.statements[-1] = replace(made, sense=sense, speaker_class="named" if by else "author")


def two(first: str, second: str, *, by: str | None = "Bo Ek", sense: bytes = NEAR) -> tuple[Finding, ...]:
    """What an English and a German report say, the first in the words of Ann Lee."""
    told = Told()
    told_by(told, "The Fen Post", first, "Ann Lee")
    told_by(told, "Der Bote", second, by, sense)
    return findings_of(told)


def test_two_speakers_who_say_the_same_in_two_reports_bear_each_other_out() -> None:
    [finding] = two(SEIZED, BESCHLAGNAHMT)
    assert (finding.verdict, len(finding.positions), finding.events) == ("corroborated", 2, ())
    assert finding.question == f"Is Ann Lee right that “{SEIZED}”?"


def test_one_speaker_in_two_reports_is_one_origin() -> None:
    [finding] = two(SEIZED, BESCHLAGNAHMT, by="Ann Lee")
    assert (finding.verdict, len(finding.origins)) == ("single-origin", 1)


def test_a_report_may_tell_in_its_own_voice_what_another_quotes() -> None:
    [finding] = two(SEIZED, BESCHLAGNAHMT, by=None)
    assert finding.verdict == "corroborated"


@pytest.mark.parametrize(
    ("first", "second", "sense"),
    [
        (SEIZED, BESCHLAGNAHMT, FAR),
        ("customs seized 40 letters", "der Zoll habe 90 Briefe beschlagnahmt", NEAR),
        ("they met in September", "man traf sich im September", NEAR),
    ],
)
def test_other_words_another_number_or_only_a_month_are_not_the_same(first: str, second: str, sense: bytes) -> None:
    assert two(first, second, sense=sense) == ()


def test_who_says_no_to_what_is_told_elsewhere_disputes_it() -> None:
    [finding] = two(SEIZED, "der Zoll habe in der Lagerhalle keinen Brief beschlagnahmt")
    assert finding.verdict == "disputed"


def test_a_title_tells_nothing_beside_its_report() -> None:
    told = Told()
    told_by(told, "The Fen Post", SEIZED, "Ann Lee")
    told_by(told, "Der Bote", BESCHLAGNAHMT, None)
    title = Block(start=0, end=len(BESCHLAGNAHMT), kind="title", language="de")
    told.reports[-1] = replace(told.reports[-1], blocks=(title,))
    assert findings_of(told) == ()


def test_who_tells_elsewhere_what_is_in_dispute_stands_in_its_question() -> None:
    told = Told()
    told_by(told, "The Fen Post", SEIZED, "Ann Lee")
    said(told, told.reports[-1], "That", "Di Rossi", "deny", of=told.statements[-1])
    told_by(told, "Der Bote", BESCHLAGNAHMT, "Bo Ek")
    [finding] = findings_of(told)
    assert (finding.verdict, len(finding.positions)) == ("disputed", 3)


@pytest.mark.parametrize(
    ("publisher", "claim", "pointing"),
    [
        ("The Fen Post", "the alarm was switched off", "it"),
        ("Der Bote", "der Alarm sei abgeschaltet gewesen", "das"),
        ("De Bode", "het alarm was uitgezet", "Lees lezing"),
    ],
)
def test_who_confirms_a_claim_bears_it_out(publisher: str, claim: str, pointing: str) -> None:
    told = Told()
    report = paper(told, publisher, f"Lee: {claim}. Ek: {pointing}.")
    made = said(told, report, claim, "Ann Lee")
    said(told, report, pointing, "Bo Ek", of=made)
    [finding] = findings_of(told)
    assert (finding.verdict, {position.stance for position in finding.positions}) == ("corroborated", {"assert"})


def test_who_supports_an_idea_confirms_nothing() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Lee: the alarm was switched off. Ek: the idea.")
    made = said(told, report, "the alarm was switched off", "Ann Lee")
    said(told, report, "the idea", "Bo Ek", "support", of=made)
    assert findings_of(told) == ()


def test_what_much_of_the_case_is_about_makes_no_two_claims_one() -> None:
    told = Told()
    told_by(told, "The Fen Post", SEIZED, "Ann Lee")
    told_by(told, "Der Bote", BESCHLAGNAHMT, "Bo Ek")
    report = paper(told, "De Bode", "Elders: nam de douane brieven in een loods in beslag.")
    for _ in range(40):
        said(told, report, "nam de douane brieven in een loods in beslag", "Di Rossi")
    assert not [finding for finding in findings_of(told) if finding.verdict == "corroborated"]


def test_two_reports_of_one_paper_bear_nothing_out() -> None:
    told = Told()
    told_by(told, "The Fen Post", SEIZED, "Ann Lee")
    told_by(told, "The Fen Post", f"{SEIZED}, once more", "Bo Ek")
    assert findings_of(told) == ()
