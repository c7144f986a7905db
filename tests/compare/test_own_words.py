"""Denials in words of their own, and those that only point back: which claim of their report each speaks to."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import done, named, paper, said
from wederhoor.record import Stance

PUBLISHERS = {"en": "The Fen Post", "de": "Der Bote", "nl": "De Bode"}


def asked(
    text: str,
    *claims: tuple[str, str | None],
    answer: str,
    by: str | None = "Bo Ek",
    stance: Stance = "deny",
    language: str = "en",
    names: tuple[str, ...] = (),
    cue: str | None = None,
) -> list[str]:
    """The questions of a report in which each claim is somebody's, and the answer somebody else's."""
    told = Told()
    report = paper(told, PUBLISHERS[language], text)
    for name in names:
        named(told, report, name)
    for claim, speaker in claims:
        said(told, report, claim, speaker, mode="indirect" if speaker else "author")
    said(told, report, answer, by, stance, cue=cue)
    return [finding.question for finding in findings_of(told)]


@pytest.mark.parametrize(
    ("language", "text", "claim", "answer"),
    [
        (
            "en",
            "Lee says the gang was paid nine million. Ek denies that a ransom was handed over.",
            "the gang was paid nine million",
            "a ransom was handed over",
        ),
        (
            "de",
            "Lee sagt, der Damm habe Risse. Ek bestreitet, dass die Mauer einen Riss habe.",
            "der Damm habe Risse",
            "die Mauer einen Riss habe",
        ),
        (
            "nl",
            "Volgens Lee was de brug al jaren gescheurd. Ek ontkent dat er scheuren in de brug zitten.",
            "de brug al jaren gescheurd",
            "er scheuren in de brug zitten",
        ),
    ],
)
def test_a_denial_right_after_a_claim_about_the_same_answers_it(
    language: str, text: str, claim: str, answer: str
) -> None:
    [question] = asked(text, (claim, "Ann Lee"), answer=answer, language=language)
    assert claim in question


@pytest.mark.parametrize(
    ("language", "text", "claim", "answer"),
    [
        (
            "en",
            "Lee says 3,000 soldiers from Peru are in Oxa. Peru says there is not one.",
            "3,000 soldiers from Peru are in Oxa",
            "there is not one",
        ),
        (
            "de",
            "Lee sagt, Truppen aus Peru stünden in Oxa. Peru sagt, es gebe dort keine Soldaten.",
            "Truppen aus Peru stünden in Oxa",
            "es gebe dort keine Soldaten",
        ),
        (
            "nl",
            "Volgens Lee zijn er troepen uit Peru in Oxa. Peru zegt dat er niemand is.",
            "zijn er troepen uit Peru in Oxa",
            "er niemand is",
        ),
    ],
)
def test_whoever_is_charged_denies_it_by_a_no_of_his_own(language: str, text: str, claim: str, answer: str) -> None:
    told = Told()
    report = paper(told, PUBLISHERS[language], text)
    named(told, report, "Peru")
    said(told, report, claim, "Ann Lee")
    said(told, report, answer, "Peru")
    [finding] = findings_of(told)
    assert {position.stance for position in finding.positions} == {"assert", "deny"}


@pytest.mark.parametrize(
    ("claim", "answer"),
    [
        ("the mayor has left town", "no harvest was as good as this one"),
        ("the gang was paid nine million", "the money came from Oxa, not from Chur"),
        ("the mayor sold the machines", "he did not know where the machines were"),
        ("the machines will be sold", "no machines were sold last year"),
        ("the gang was paid nine million", "the nine million of the gang are no reason to celebrate"),
        ("the gang was paid nine million", "the gang must not be paid nine million"),
    ],
)
def test_a_no_to_something_else_answers_nothing(claim: str, answer: str) -> None:
    stance: Stance = "predict" if "will" in claim else "assert"
    told = Told()
    report = paper(told, "The Fen Post", f"Lee says {claim}. Ek says {answer}.")
    said(told, report, claim, "Ann Lee", stance)
    said(told, report, answer, "Bo Ek")
    assert findings_of(told) == ()


@pytest.mark.parametrize(
    ("language", "text", "claims", "answer", "asks"),
    [
        (
            "en",
            "Lee says a letter names the mayor. Rossi says it rained. Ek says the letter is a forgery.",
            (("a letter names the mayor", "Ann Lee"), ("it rained all the day", "Di Rossi")),
            "the letter is a forgery",
            "a letter names the mayor",
        ),
        (
            "de",
            "Ein Brief nennt laut Lee die Chefin. Ek sagt, der Brief sei eine Fälschung.",
            (("Ein Brief nennt laut Lee die Chefin", "Ann Lee"),),
            "der Brief sei eine Fälschung",
            "Ein Brief nennt",
        ),
        (
            "nl",
            "Volgens Lee noemt een brief de burgemeester. Onzin, zegt Ek.",
            (("noemt een brief de burgemeester", "Ann Lee"),),
            "Onzin",
            "noemt een brief",
        ),
    ],
)
def test_what_is_called_forged_is_what_names_the_thing(
    language: str, text: str, claims: tuple[tuple[str, str | None], ...], answer: str, asks: str
) -> None:
    text = text.replace("it rained.", "it rained all the day.")
    [question] = asked(text, *claims, answer=answer, stance="assert", language=language)
    assert asks in question


@pytest.mark.parametrize(
    ("language", "given", "between", "answer"),
    [
        ("en", "512 men were promised", "he is tired of it", "no figure was agreed"),
        ("de", "512 Mann seien zugesagt", "er sei es müde", "eine Zahl gebe es nicht"),
        ("nl", "er 512 man komen", "hij er moe van is", "Er is geen getal genoemd"),
    ],
)
def test_who_says_that_there_is_no_number_answers_the_last_that_was_given(
    language: str, given: str, between: str, answer: str
) -> None:
    text = f"Lee: {given}. Rossi: {between}. Ek: {answer}."
    claims = ((given, "Ann Lee"), (between, "Di Rossi"))
    [question] = asked(text, *claims, answer=answer, stance="assert", language=language)
    assert "512" in question


@pytest.mark.parametrize("answer", ["any involvement", "wrongdoing of any kind", "it had nothing at all to do with it"])
def test_a_denial_of_guilt_answers_the_charge_and_never_the_arrest(answer: str) -> None:
    told = Told()
    charge, fact = "Ek sold the stolen machines", "Police arrested Ek on Friday"
    report = paper(told, "The Fen Post", f"Lee says {charge}. {fact}. Ek denied {answer}.")
    named(told, report, "Ek")
    arrest = done(told, report, "detain", "arrested", patient="Ek on Friday")
    said(told, report, charge, "Ann Lee")
    said(told, report, fact, None, mode="author", events=(arrest,))
    said(told, report, answer, "Ek", "deny")
    assert [finding.question for finding in findings_of(told)] == [f"Is Ann Lee right that “{charge}”?"]


def test_a_denial_of_guilt_that_nobody_has_charged_makes_no_question() -> None:
    fact = "Police arrested the banker on Friday"
    assert asked(f"{fact}. Ek denied any wrongdoing.", (fact, None), answer="any wrongdoing") == []


def test_of_two_claims_in_a_row_the_one_is_denied_of_which_the_answer_tells_more() -> None:
    told = Told()
    claims = ("nobody called us or warned us", "the tins stood on the shelf")
    report = paper(
        told, "The Fen Post", f"“{claims[0]}”, said Lee. “{claims[1]}.” Ek denied this. All shops had been informed."
    )
    for claim in claims:
        said(told, report, claim, "Ann Lee", mode="direct")
    said(told, report, "this", "Bo Ek", "deny")
    said(told, report, "All shops had been informed", "Bo Ek")
    [finding] = findings_of(told)
    assert claims[0] in finding.question


@pytest.mark.parametrize(("cue", "n"), [("retorted", 1), ("said", 0)])
def test_a_no_with_which_somebody_answers_back_is_of_what_was_just_said(cue: str, n: int) -> None:
    text = f"Lee says the union has the message. “We do not have it”, {cue} Ek."
    found = asked(text, ("the union has the message", "Ann Lee"), answer="We do not have it", stance="assert", cue=cue)
    assert len(found) == n


def test_a_no_meets_in_another_language_the_claim_that_tells_the_same() -> None:
    told = Told()
    said(
        told,
        paper(told, "Der Bote", "Lee sagt, alle Wagen seien im August überprüft worden."),
        "alle Wagen seien im August überprüft worden",
        "Ann Lee",
    )
    said(
        told,
        paper(told, "De Bode", "Een monteur zegt dat de wagen in augustus niet is nagekeken."),
        "de wagen in augustus niet is nagekeken",
        "Di Rossi",
    )
    [finding] = findings_of(told)
    assert finding.verdict == "disputed"


def test_a_lawyer_denies_for_whoever_he_is_called_by() -> None:
    told = Told()
    report = paper(
        told, "The Fen Post", "Lee says Rossi bought the cargo. Rossi's lawyers deny that he ever dealt in oil."
    )
    named(told, report, "Rossi")
    said(told, report, "Rossi bought the cargo", "Ann Lee")
    denial = said(told, report, "he ever dealt in oil", None, "deny")
    assert findings_of(told) == ()
    start = report.text.index("Rossi's lawyers")
    told.name(report, "Rossi", start)
    told.statements[-1] = replace(denial, speaker_words=report.cite(start, start + len("Rossi's lawyers")))
    assert len(findings_of(told)) == 1


@pytest.mark.parametrize(
    ("publisher", "claim", "no"),
    [
        ("The Fen Post", "the dam was inspected in November", "no inspector had been there since 2024"),
        ("Der Bote", "der Damm sei im November geprüft worden", "er sei seit 2024 nicht mehr geprüft worden"),
        ("De Bode", "de dam in november gekeurd is", "hij sinds 2024 niet meer gekeurd is"),
    ],
)
def test_a_no_with_another_time_in_it_contradicts_what_it_shares_all_else_with(
    publisher: str, claim: str, no: str
) -> None:
    told = Told()
    report = paper(told, publisher, f"Lee: {claim}. Ek: {no}.")
    said(told, report, claim, "Ann Lee")
    said(told, report, no, "Bo Ek")
    [finding] = findings_of(told)
    assert finding.verdict == "disputed"


def test_being_about_whom_the_whole_case_is_about_disputes_nothing() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Ek will speak in Oxa. Posts on spies are lies, says Ek.")
    named(told, report, "Ek")
    for _ in range(120):
        said(told, report, "Ek will speak in Oxa", "Ann Lee", "predict")
    said(told, report, "Posts on spies are lies", "Ek", "deny")
    assert findings_of(told) == ()


@pytest.mark.parametrize(
    ("language", "claim", "answer", "n"),
    [
        ("de", "ein Blitz schlug in den Turm", "im Umkreis seien keine Blitze gemessen worden", 1),
        ("nl", "de bliksem sloeg in de toren", "er werd in de hele streek geen bliksem gemeten", 1),
        ("en", "lightning struck the old tower", "no lightning was measured within miles that night", 1),
        ("de", "der Blitzableiter war alt", "im Umkreis seien keine Blitze gemessen worden", 0),
        ("de", "ein Blitz schlug in den Turm", "am Turm seien keine Steine gefunden worden", 0),
    ],
)
def test_who_says_that_there_was_none_contradicts_who_tells_of_one(
    language: str, claim: str, answer: str, n: int
) -> None:
    text = f"Lee: {claim}. Rossi: man wartet, wait, wacht. Ek: {answer}."
    questions = asked(
        text, (claim, "Ann Lee"), ("man wartet, wait, wacht", "Di Rossi"), answer=answer, language=language
    )
    assert len(questions) == n


@pytest.mark.parametrize(
    ("language", "cue", "judged", "n"),
    [
        ("de", "hält", "das für naiv", 1),
        ("nl", "noemt", "dat onverstandig", 1),
        ("en", "called", "this naive", 1),
        ("de", "lehnt ab", "diesen Schritt", 0),
        ("nl", "verzet zich tegen", "dat besluit", 0),
        ("en", "opposes", "that plan", 0),
    ],
)
def test_who_calls_what_was_said_naive_disputes_it_and_who_opposes_a_plan_does_not(
    language: str, cue: str, judged: str, n: int
) -> None:
    told = Told()
    report = paper(told, PUBLISHERS[language], f"Lee: they are cold and angry. Ek {cue} {judged}.")
    made = said(told, report, "they are cold and angry", "Ann Lee")
    said(told, report, judged, "Bo Ek", "oppose", of=made, cue=cue)
    assert len(findings_of(told)) == n


def test_a_denial_that_only_points_back_does_not_mean_a_warning() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Lee warned that duties would hurt the town. Ek denied the accusation.")
    said(told, report, "duties would hurt the town", "Ann Lee", "warn")
    said(told, report, "the accusation", "Bo Ek", "deny")
    assert findings_of(told) == ()


def test_people_alone_in_common_make_no_answer() -> None:
    claim, answer = "the people are cold", "Peru would never abandon its people"
    assert asked(f"Lee: {claim}. Ek: {answer}.", (claim, "Ann Lee"), answer=answer, stance="assert") == []
