"""What is claimed and denied though no event stands in it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told, words
from compare.written import paper, said
from wederhoor.record import Finding, Report, Stance, Statement

APART = 100  # letters between what is said
SHE_KNEW = "she sat on the report for three months"


def says(
    told: Told, report: Report, text: str, speaker: str | None, stance: Stance = "assert", of: Statement | None = None
) -> Statement:
    """A statement without an event, of these words."""
    made = told.say(report, None, speaker, stance=stance, answers=of)
    said = words(text)
    start = APART * (len(told.statements) - 1)
    told.statements[-1] = replace(made, content=replace(said, start=start, end=start + len(text)))
    return told.statements[-1]


def denied(told: Told, pointing: str, *, claim: str = SHE_KNEW, by: str = "Bo Ek") -> tuple[Finding, ...]:
    report = told.report("The Fen Post", day="2024-06-05")
    said = says(told, report, claim, "Ann Lee")
    says(told, report, pointing, by, "deny", said)
    return findings_of(told)


def test_a_claim_that_somebody_denies_is_in_dispute_without_an_event() -> None:
    [finding] = denied(Told(), "this")
    assert finding.question == f"Is Ann Lee right that “{SHE_KNEW}”?"
    assert (finding.verdict, finding.events) == ("disputed", ())
    assert {position.stance for position in finding.positions} == {"assert", "deny"}
    assert set(finding.origins) == {"e-Ann Lee", "e-Bo Ek"}


@pytest.mark.parametrize("pointing", ["the allegations", "die Vorwürfe", "de beschuldigingen"])
def test_charges_are_those_that_were_read_to_be_answered(pointing: str) -> None:
    [finding] = denied(Told(), pointing)
    assert (finding.question, finding.verdict) == (f"Is Ann Lee right that “{SHE_KNEW}”?", "disputed")


def test_what_is_denied_may_stand_in_a_clause_behind_it() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Ek laughed at reports from Lee that she had sold the boats. She left.")
    claim = said(told, report, "she had sold the boats", "Ann Lee")
    said(told, report, "reports from Lee", "Bo Ek", "deny", of=claim)
    assert [finding.verdict for finding in findings_of(told)] == ["disputed"]


@pytest.mark.parametrize("pointing", ["the reports", "rumours from abroad and from home"])
def test_a_denial_that_may_mean_more_than_one_thing_makes_no_question(pointing: str) -> None:
    assert denied(Told(), pointing) == ()


def test_who_denies_own_words_is_in_dispute_with_nobody() -> None:
    assert denied(Told(), "this", by="Ann Lee") == ()


def test_a_word_of_two_makes_no_claim() -> None:
    assert denied(Told(), "this", claim="a lie") == ()


def test_two_reports_of_the_same_two_speakers_tell_of_one_claim() -> None:
    told = Told()
    for publisher, pointing in (("The Fen Post", "the accusation"), ("Der Bote", "die Vorwürfe")):
        report = told.report(publisher, day="2024-06-05")
        said = says(told, report, f"{SHE_KNEW}, {publisher} has", "Ann Lee")
        says(told, report, pointing, "Bo Ek", "deny", said)
    [finding] = findings_of(told)
    assert sum(len(position.statements) for position in finding.positions) == 4


def test_another_claim_that_stands_nearer_leaves_it_open_what_is_denied() -> None:
    told = Told()
    report = told.report("The Fen Post")
    said = says(told, report, SHE_KNEW, "Ann Lee")
    for n, (text, speaker) in enumerate((("the mayor has left town", "Di Rossi"), ("this", "Bo Ek")), start=1):
        made = says(told, report, text, speaker, "deny" if speaker == "Bo Ek" else "assert", said)
        moved = replace(made.content, start=n * 100, end=n * 100 + len(text))
        told.statements[-1] = replace(made, content=moved)
    assert findings_of(told) == ()


def test_a_denial_in_words_of_its_own_meets_the_claim_that_shares_most_of_them() -> None:
    told = Told()
    warning, other = "the dam would displace thousands of people", "the harvest would be poor this year"
    denial = "people would be displaced"
    report = paper(told, "The Fen Post", f"Lee warned {warning}. She said {other}. Ek denied {denial}.")
    said(told, report, warning, "Ann Lee", "warn")
    said(told, report, other, "Ann Lee")
    said(told, report, denial, "Bo Ek", "deny")
    [finding] = findings_of(told)
    assert finding.question == "Is Ann Lee right that “the dam would displace thousands of people”?"


def test_what_an_event_holds_is_asked_of_the_event() -> None:
    told = Told()
    report = told.report("The Fen Post")
    event = told.event(report, "supply", agent="Peru", recipient="Mali", goods="weapons")
    claim = told.say(report, event, "Ann Lee")
    told.say(report, None, "Peru", stance="deny", answers=claim)
    [finding] = findings_of(told)
    assert finding.question == "Did Peru supply weapons to Mali?"


def test_a_report_that_somebody_denies_is_no_claim() -> None:
    told = Told()
    report = told.report("The Fen Post")
    title = says(told, report, "Oxa rejects the word that its guards shot at the ferry", "Di Rossi")
    inside = replace(title.content, start=title.content.start + 21, text="its guards shot at the ferry")
    told.statements.append(replace(title, id="s-inside", content=inside, stance="deny"))
    says(told, report, "the guards of Oxa shot at the ferry twice", "Ann Lee")
    says(told, report, "guards shot at the ferry", "Bo Ek", "deny")
    asked = {finding.question for finding in findings_of(told)}
    assert asked == {"Is Ann Lee right that “the guards of Oxa shot at the ferry twice”?"}


@pytest.mark.parametrize(
    ("claim", "n"), [("no drones had flown over the dam", 0), ("drones had flown over the dam", 1)]
)
def test_who_says_no_and_who_denies_are_of_one_mind(claim: str, n: int) -> None:
    told = Told()
    report = told.report("The Fen Post")
    says(told, report, claim, "Ann Lee")
    says(told, report, "drones had flown over the dam", "Bo Ek", "deny")
    assert len(findings_of(told)) == n


@pytest.mark.parametrize(
    ("words_", "stance", "n"),
    [("any such thing was ever said", "deny", 1), ('the accusation "absurd"', "oppose", 1), ("the plan", "oppose", 0)],
)
def test_who_points_back_answers_the_claim_right_before(words_: str, stance: Stance, n: int) -> None:
    told = Told()
    report = told.report("The Fen Post")
    says(told, report, SHE_KNEW, "Ann Lee")
    says(told, report, words_, "Bo Ek", stance)
    assert len(findings_of(told)) == n


def test_a_claim_is_asked_in_the_words_of_the_rumour_that_tell_whom_it_is_about() -> None:
    told = Told()
    report = told.report("The Fen Post")
    said = says(told, report, "left for Oxa on Monday", "Ann Lee")
    words_ = "Di Rossi is said to have left for Oxa on Monday"
    around = replace(said.content, start=said.content.end - len(words_), text=words_)
    told.statements.append(replace(said, id="s-around", mode="hearsay", content=around))
    says(told, report, "this", "Bo Ek", "deny", said)
    [finding] = findings_of(told)
    assert finding.question == f"Is it so: “{words_}”?"


@pytest.mark.parametrize(("title", "n"), [("left for Oxa on Monday", 1), (None, 2)])
def test_a_title_makes_no_question_beside_what_it_is_the_title_of(title: str | None, n: int) -> None:
    told = Told()
    report = told.reports[-1] = replace(told.report("The Fen Post", text=title), title=title)
    for words_ in ("left for Oxa on Monday", SHE_KNEW):
        said = says(told, report, words_, "Ann Lee")
        says(told, report, "this", "Bo Ek", "deny", said)
    assert len(findings_of(told)) == n


@pytest.mark.parametrize(
    ("publisher", "first", "between", "denial"),
    [
        ("The Fen Post", "the rule came too late", "the council to ban all exports", "no such ban was planned"),
        ("Der Bote", "die Regel kam zu spät", "ein Verbot der Ausfuhr", "ein solches Verbot sei nicht geplant"),
        ("De Bode", "de regel kwam te laat", "een verbod op uitvoer", "zo'n verbod niet bestaat"),
    ],
)
def test_no_such_ban_does_not_answer_what_was_said_before_the_demand_for_one(
    publisher: str, first: str, between: str, denial: str
) -> None:
    told = Told()
    report = paper(told, publisher, f"Lee: {first}. Rossi: {between}. Ek: {denial}.")
    said(told, report, first, "Ann Lee")
    said(told, report, between, "Di Rossi", "demand")
    said(told, report, denial, "Bo Ek", "deny")
    assert findings_of(told) == ()


@pytest.mark.parametrize(
    ("publisher", "claim", "denial", "n"),
    [
        ("The Fen Post", "the ministry had been warned in June", "it had received any such warning", 1),
        ("Der Bote", "im März sei eine Verdachtsmeldung eingegangen", "eine solche Meldung gebe es nicht", 1),
        ("The Fen Post", "ships are searched only with consent", "no such consent was given", 0),
        ("Der Bote", "nur mit Zustimmung werde gesucht", "eine solche Zustimmung habe man nicht erteilt", 0),
    ],
)
def test_such_a_thing_answers_who_says_that_there_is_one(publisher: str, claim: str, denial: str, n: int) -> None:
    told = Told()
    report = paper(told, publisher, f"Lee: {claim}. Ek: {denial}.")
    said(told, report, claim, "Ann Lee")
    said(told, report, denial, "Bo Ek", "deny")
    assert len(findings_of(told)) == n


@pytest.mark.parametrize(("pointing", "n"), [("everything", 0), ("this", 1)])
def test_who_denies_everything_answers_only_what_is_said_of_him(pointing: str, n: int) -> None:
    told = Told()
    report = paper(told, "The Fen Post", f"Lee: they counted 57 cracks in the dam. Ek: {pointing}.")
    said(told, report, "they counted 57 cracks in the dam", "Ann Lee")
    said(told, report, pointing, "Bo Ek", "deny")
    assert len(findings_of(told)) == n


@pytest.mark.parametrize(
    ("publisher", "warning"),
    [
        ("The Fen Post", "driving over it at night"),
        ("Der Bote", "ihn ernst zu nehmen"),
        ("De Bode", "over de brug te rijden"),
    ],
)
def test_what_somebody_warns_against_doing_is_no_claim(publisher: str, warning: str) -> None:
    told = Told()
    report = paper(told, publisher, f"Lee: {warning}. Ek: this.")
    made = said(told, report, warning, "Ann Lee", "warn")
    said(told, report, "this", "Bo Ek", "deny", of=made)
    assert findings_of(told) == ()


def test_a_denial_that_is_tied_to_what_names_the_denier_means_that_whoever_speaks_between() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Lee: Bo Ek forged the papers. Rossi: the money was hers. Ek: that.")
    told.name(report, "Bo Ek")
    told.mentions[-1] = replace(told.mentions[-1], words=report.cite(5, 10))
    made = said(told, report, "Bo Ek forged the papers", "Ann Lee")
    said(told, report, "the money was hers", "Di Rossi")
    said(told, report, "that", "Bo Ek", "deny", of=made)
    [finding] = findings_of(told)
    assert "forged" in finding.question


@pytest.mark.parametrize(("suggestion", "n"), [("the suggestion outrageous", 1), ("the plan outrageous", 0)])
def test_who_calls_a_suggestion_outrageous_disputes_it(suggestion: str, n: int) -> None:
    told = Told()
    report = paper(told, "The Fen Post", f"Lee: the witness had been threatened. Ek: {suggestion}.")
    made = said(told, report, "the witness had been threatened", "Ann Lee")
    said(told, report, suggestion, "Bo Ek", "oppose", of=made)
    assert len(findings_of(told)) == n


@pytest.mark.parametrize(
    ("publisher", "charge", "words_", "pointing"),
    [
        ("The Fen Post", "Lee has accused the bank of hiding losses", "hiding losses", "that"),
        ("Der Bote", "Lee wirft der Bank vor, Verluste zu verstecken", "Verluste zu verstecken", "das"),
        ("De Bode", "Lee verwijt de bank verliezen te verzwijgen", "verliezen te verzwijgen", "dat"),
        ("De Bode", "Lee verwijt de bank verliezen te hebben verzwegen", "verliezen te hebben verzwegen", "dat"),
    ],
)
def test_a_charge_that_names_only_a_deed_is_asked_with_its_whole_sentence(
    publisher: str, charge: str, words_: str, pointing: str
) -> None:
    told = Told()
    report = paper(told, publisher, f"{charge}. Ek: {pointing}.")
    made = said(told, report, words_, "Ann Lee", cue="Lee")
    said(told, report, pointing, "Bo Ek", "deny", of=made)
    [finding] = findings_of(told)
    assert finding.question == f"Is the claim true: “{charge}”?"


def test_who_opposes_a_complaint_denies_nothing_that_was_said() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Lee: the ball may have been swapped. Ek: the complaint.")
    said(told, report, "the ball may have been swapped", "Ann Lee")
    said(told, report, "the complaint", "Bo Ek", "oppose")
    assert findings_of(told) == ()


@pytest.mark.parametrize(
    ("publisher", "claim", "pointing"),
    [
        ("The Fen Post", "Lansing knows of the flaw", "that"),
        ("The Fen Post", "nothing holds the dam", "that"),
        ("Der Bote", "die Zeugin bleibe zu Hause", "das"),
        ("De Bode", "de visser weet van het lek", "dat"),
    ],
)
def test_a_clause_with_a_word_formed_like_a_deed_is_a_claim(publisher: str, claim: str, pointing: str) -> None:
    told = Told()
    report = paper(told, publisher, f"Lee: {claim}. Ek: {pointing}.")
    made = said(told, report, claim, "Ann Lee", "warn", cue="Lee")
    said(told, report, pointing, "Bo Ek", "deny", of=made)
    [finding] = findings_of(told)
    assert finding.question.startswith("Is Ann Lee right")


def test_who_wants_to_know_nothing_does_not_deny_a_denial() -> None:
    told = Told()
    report = paper(told, "De Bode", "Lee heeft geen contract, zei zij. Ek wil van niets weten.")
    claim = said(told, report, "Lee heeft geen contract", "Ann Lee")
    said(told, report, "niets", "Bo Ek", "deny", of=claim)
    assert findings_of(told) == ()


def test_who_disagrees_means_the_last_that_was_said_of_him() -> None:
    told = Told()
    text = "The talks with Ek are off, said Rossi. Lee said that Ek had asked for it. Ek disagreed."
    report = paper(told, "The Fen Post", text)
    first = said(told, report, "The talks with Ek are off", "Di Rossi")
    said(told, report, "Ek had asked for it", "Ann Lee")
    for number, place in enumerate((text.index("Ek"), text.index("Ek had"))):
        named_at(told, report, "Bo Ek", place, number)
    said(told, report, "disagreed", "Bo Ek", "deny", of=first, cue="disagreed")
    [finding] = findings_of(told)
    assert finding.question == "Is Ann Lee right that “Ek had asked for it”?"


def named_at(told: Told, report: Report, name: str, place: int, number: int) -> None:
    """A mention of somebody at a place of the text."""
    mention = told.name(report, name)
    told.mentions[-1] = replace(mention, words=report.cite(place, place + 2), name=name)


@pytest.mark.parametrize(("denied", "n"), [("a report by the agency", 0), ("this report", 1)])
def test_a_report_that_nobody_has_told_of_is_not_what_was_said_before(denied: str, n: int) -> None:
    assert len(denied_boats(denied)) == n


def denied_boats(pointing: str) -> tuple[Finding, ...]:
    return denied(Told(), pointing, claim="she has sold all the boats")
