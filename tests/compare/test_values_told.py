"""Two numbers, lengths or days that two speakers give for one thing, though no event has them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import done, named, paper, said
from wederhoor.record import Finding

COST = "the hall costs 4 million euros"
MARCH = "8,000 people joined the march"


def counted(
    text: str, other: str, *, by: str = "Bo Ek", publisher: str = "The Fen Post", first: str = MARCH
) -> tuple[Finding, ...]:
    told = Told()
    report = paper(told, publisher, text)
    said(told, report, first, "Ann Lee")
    said(told, report, other, by)
    return findings_of(told)


def test_a_bare_number_right_after_a_count_is_set_against_it() -> None:
    [finding] = counted(f"Lee says {MARCH}. Ek claims 25,000.", "25,000")
    assert finding.question == f"How many: “{MARCH}”, or “25,000”?"
    assert (finding.verdict, len(finding.positions)) == ("disputed", 2)
    assert finding.conflicts[0].explanation == "25,000 - 8,000 = 17,000"


@pytest.mark.parametrize(
    ("publisher", "text", "first", "other"),
    [
        (
            "Der Bote",
            "In Oxa fallen 400 Stellen weg, so Lee. Ek sagt, es seien 900.",
            "400 Stellen weg",
            "es seien 900",
        ),
        ("De Bode", "Volgens Lee verdwijnen 400 banen. Ek houdt het op 900.", "verdwijnen 400 banen", "het op 900"),
        ("De Bode", "Volgens Lee verdwijnen 400 banen. Ek: 900 banen.", "verdwijnen 400 banen", "900 banen"),
        ("De Bode", "Volgens Lee verdwijnen 400 banen. Ek: het worden 900.", "verdwijnen 400 banen", "het worden 900"),
        ("The Fen Post", "Lee sees 400 of 900 jobs lost. Ek says 700 jobs.", "400 of 900 jobs lost", "700 jobs"),
    ],
)
def test_numbers_are_set_against_each_other_in_each_language(publisher: str, text: str, first: str, other: str) -> None:
    [finding] = counted(text, other, publisher=publisher, first=first)
    assert finding.conflicts[0].field == "quantity"


@pytest.mark.parametrize(
    ("other", "by"),
    [
        ("25,000", "Ann Lee"),  # she changed her mind
        ("300 police officers", "Bo Ek"),
        ("20,000 banners", "Bo Ek"),
        ("2 million", "Bo Ek"),  # of something else
        ("at least 7,000", "Bo Ek"),
        ("40 per cent", "Bo Ek"),
        ("the bus takes 25,000", "Bo Ek"),
    ],
)
def test_a_number_that_may_be_right_too_is_no_conflict(other: str, by: str) -> None:
    assert counted(f"Lee says {MARCH}. Another word: {other}.", other, by=by) == ()


def test_a_number_far_behind_the_count_is_not_of_it() -> None:
    assert counted(f"Lee says {MARCH}. {'It rained on. ' * 30}Ek claims 25,000.", "25,000") == ()


@pytest.mark.parametrize(("other", "n_conflicts"), [("340 boats", 1), ("340 lorries", 0), ("340 boats in Oxa", 0)])
def test_a_bare_number_is_set_against_that_of_an_event(other: str, n_conflicts: int) -> None:
    told = Told()
    report = paper(told, "The Fen Post", f"Peru sent Mali 520 boats. Ek speaks of {other}.")
    named(told, report, "Peru")
    named(told, report, "Mali")
    sent = done(told, report, "supply", "sent", agent="Peru", recipient="Mali", goods="boats", quantity="520 boats")
    roles = tuple(replace(r, value=520.0, unit="boats") if r.role == "quantity" else r for r in sent.roles)
    told.events[-1] = replace(sent, roles=roles)
    said(told, report, other, "Bo Ek")
    found = findings_of(told)
    assert sum(len(finding.conflicts) for finding in found) == n_conflicts


def test_of_money_the_question_is_how_much() -> None:
    [finding] = counted("Lee says the hall costs 4 million euros. Ek says 9 million.", "9 million", first=COST)
    assert finding.question == f"How much: “{COST}”, or “9 million”?"


def estimates(told: Told, publisher: str, *said_by: tuple[str, str]) -> None:
    """A report in which one after the other gives a number."""
    text = " ".join(f"{speaker}: {words}." for words, speaker in said_by)
    report = paper(told, publisher, text)
    for words, speaker in said_by:
        said(told, report, words, speaker)


def test_all_who_give_a_number_for_one_thing_stand_in_one_question() -> None:
    told = Told()
    estimates(
        told,
        "The Fen Post",
        ("240 tonnes that reached the mill", "Ann Lee"),
        ("it knew of 180 tonnes", "Bo Ek"),
        ("the total at 300 tonnes including the 60 tonnes that they seized", "Di Rossi"),
        ("the right figure is zero", "Cy Voss"),
    )
    [finding] = findings_of(told)
    assert finding.question.endswith("“240 tonnes”, “180 tonnes”, or “zero”?")
    assert finding.conflicts[0].values == ("0", "180", "240", "300")
    assert len(finding.positions) == 4


def test_counts_of_other_things_in_one_unit_are_not_set_against_each_other() -> None:
    told = Told()
    estimates(told, "The Fen Post", ("12 people were killed", "Ann Lee"), ("30 people were injured", "Bo Ek"))
    assert findings_of(told) == ()


def test_numbers_of_two_reports_are_one_question_where_one_speaker_gives_the_same() -> None:
    told = Told()
    estimates(told, "Der Bote", ("45.000 Umschlägen", "Ann Lee"), ("höchstens 37.500", "Bo Ek"), ("41.000", "Di Rossi"))
    estimates(told, "De Bode", ("41.000 enveloppen zijn zoek", "Di Rossi"))
    [finding] = findings_of(told)
    assert len({statement for position in finding.positions for statement in position.statements}) == 4


@pytest.mark.parametrize(
    ("publisher", "first", "other"),
    [
        ("The Fen Post", "the ferry left on 3 May", "it left on 5 May"),
        ("The Fen Post", "the ferry left on 3 May", "not before the fifth"),
        ("Der Bote", "die Fähre legte am 3. Mai ab", "erst am 5. Mai"),
        ("Der Bote", "die Fähre legte am 3. Mai ab", "es war am fünften"),
        ("De Bode", "de veerboot vertrok op 3 mei", "het op 5 mei"),
        ("De Bode", "de veerboot vertrok op 3 mei", "het op de vijfde"),
    ],
)
def test_another_day_for_the_same_is_set_against_the_first(publisher: str, first: str, other: str) -> None:
    [finding] = counted(f"Lee: {first}. Ek: {other}.", other, publisher=publisher, first=first)
    assert (finding.question[:4], finding.verdict) == ("When", "disputed")
    assert finding.conflicts[0].explanation == "2024-05-05 is 2 days after 2024-05-03"


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("the ferry left on 3 May", "it sank on 5 May"),  # another thing
        ("the ferry left on 3 May", "in May"),  # less exact
        ("the ferry left on 3 May", "on 3 May"),
        ("the ferry left on 3 May", "after 5 May"),
        ("the council rules on 3 May", "the mayor speaks on 5 May"),
    ],
)
def test_a_day_of_something_else_or_one_that_may_be_right_too_is_no_conflict(first: str, other: str) -> None:
    assert counted(f"Lee: {first}. Ek: {other}.", other, first=first) == ()


@pytest.mark.parametrize(
    ("publisher", "first", "other"),
    [
        ("The Fen Post", "the rescue took 52 minutes", "it lasted 30 minutes"),
        ("Der Bote", "die Rettung dauerte 52 Minuten", "es waren 30 Minuten"),
        ("De Bode", "de redding duurde 52 minuten", "het waren 30 minuten"),
        ("De Bode", "de redding duurde 52 minuten", "Dertig. En er was geen water in de hele tunnel."),
    ],
)
def test_another_length_of_time_is_set_against_the_first(publisher: str, first: str, other: str) -> None:
    [finding] = counted(f"Lee: {first}. Ek: {other}.", other, publisher=publisher, first=first)
    assert (finding.question[:8], finding.conflicts[0].values) == ("How long", ("30", "52"))


def test_a_number_that_somebody_else_gives_inside_a_statement_is_not_its_own() -> None:
    told = Told()
    report = paper(told, "Der Bote", "Lee habe 41 Proben gesehen, Ek spricht von 38.")
    said(told, report, "41 Proben gesehen, Ek spricht von 38", "Ann Lee")
    said(told, report, "38", "Bo Ek")
    told.statements[-1] = replace(told.statements[-1], speaker_words=report.cite(27, 29))
    [finding] = findings_of(told)
    assert finding.conflicts[0].values == ("38", "41")


def test_a_bare_number_is_asked_of_with_what_it_counts_and_without_the_words_before_it() -> None:
    [finding] = counted("Lee houdt het op 40 gewonden. Ek: 22.", "22", publisher="De Bode", first="het op 40 gewonden")
    assert finding.question == "How many: “40 gewonden”, or “22”?"


@pytest.mark.parametrize(
    ("publisher", "dead", "before", "n"),
    [
        ("De Bode", "doden", "nog sprake van", 0),
        ("De Bode", "doden", "", 1),
        ("The Fen Post", "dead", "initially", 0),
        ("The Fen Post", "dead", "", 1),
        ("Der Bote", "Tote", "zunächst", 0),
        ("Der Bote", "Tote", "", 1),
    ],
)
def test_a_toll_told_as_what_it_was_before_is_no_other_number(publisher: str, dead: str, before: str, n: int) -> None:
    told = Told()
    report = paper(told, publisher, f"{before} 12 {dead} at Oxa. Ek: 16 {dead} at Oxa.")
    named(told, report, "Oxa")
    for words, number in ((f"{before} 12 {dead}", 12.0), (f"16 {dead}", 16.0)):
        count = f"{number:.0f} {dead}"
        toll = done(told, report, "harm", words.strip(), quantity=count, place="Oxa", day="2024-06-04")
        roles = tuple(replace(r, value=number) if r.role == "quantity" else r for r in toll.roles)
        told.events[-1] = replace(toll, roles=roles)
    said(told, report, f"16 {dead} at Oxa", "Bo Ek", events=(told.events[-1],))
    assert sum(len(finding.conflicts) for finding in findings_of(told)) == n
