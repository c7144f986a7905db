"""Which claim a denial speaks to, which disputes are one in two languages, and how they are asked."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from compare.test_unnamed import findings_of
from compare.told import Told
from compare.written import at, paper, said
from wederhoor.compare.concepts import concepts_in

KNEW = {
    "The Fen Post": ("Lee said the chairman had known of the forged papers since 2021. Ek denied it.", "it"),
    "Der Bote": ("Lee sagt, der Chef habe seit 2021 von den gefälschten Papieren gewusst. Ek bestritt das.", "das"),
    "De Bode": ("Volgens Lee wist de baas al sinds 2021 van de vervalste papieren. Ek ontkent dat.", "dat"),
}
CLAIMED = {
    "The Fen Post": "the chairman had known of the forged papers since 2021",
    "Der Bote": "der Chef habe seit 2021 von den gefälschten Papieren gewusst",
    "De Bode": "wist de baas al sinds 2021 van de vervalste papieren",
}


def disputed(told: Told, publisher: str, *, by: str = "Bo Ek", day: str = "2024-06-05", denied: bool = True) -> None:
    text, pointing = KNEW[publisher]
    report = paper(told, publisher, text, day)
    claim = said(told, report, CLAIMED[publisher], "Ann Lee")
    if denied:
        said(told, report, f"{pointing}.", by, "deny", of=claim)


def test_a_claim_told_in_three_languages_is_one_dispute() -> None:
    told = Told()
    for publisher in KNEW:
        disputed(told, publisher, by=f"Bo {publisher}")
    [finding] = findings_of(told)
    assert finding.question == f"Is Ann Lee right that “{CLAIMED['The Fen Post']}”?"
    assert len(finding.positions) == 4


def test_who_claims_the_same_where_nobody_denies_it_stands_with_the_others() -> None:
    told = Told()
    disputed(told, "The Fen Post")
    disputed(told, "Der Bote", denied=False)
    [finding] = findings_of(told)
    assert sum(len(position.statements) for position in finding.positions) == 3


def test_the_same_claim_a_month_later_is_another_dispute() -> None:
    told = Told()
    disputed(told, "The Fen Post", by="Di Rossi")
    disputed(told, "Der Bote", day="2024-07-20")
    assert len(findings_of(told)) == 2


def test_a_denial_in_another_language_meets_the_claim_that_it_repeats() -> None:
    told = Told()
    disputed(told, "The Fen Post", denied=False)
    report = paper(told, "Der Bote", "Ek bestritt, von den gefälschten Papieren gewusst zu haben.")
    said(told, report, "von den gefälschten Papieren gewusst zu haben", "Bo Ek", "deny")
    [finding] = findings_of(told)
    assert finding.verdict == "disputed"


def test_one_word_in_common_does_not_make_a_denial_of_a_claim() -> None:
    told = Told()
    disputed(told, "The Fen Post", denied=False)
    report = paper(told, "Der Bote", "Ek bestritt, die Papiere im Zug verloren zu haben.")
    said(told, report, "die Papiere im Zug verloren zu haben", "Bo Ek", "deny")
    assert findings_of(told) == ()


def test_such_a_thing_is_the_one_told_with_the_same_noun() -> None:
    told = Told()
    report = paper(
        told, "The Fen Post", "Lee spoke of a meeting with the bank. They did not blush. No such meeting was."
    )
    said(told, report, "a meeting with the bank", "Ann Lee")
    last = said(told, report, "They did not blush", "Ann Lee", mode="direct")
    said(told, report, "such meeting was", "Bo Ek", "deny", of=last)
    [finding] = findings_of(told)
    assert "a meeting with the bank" in finding.question


def test_a_doubt_before_a_quotation_does_not_doubt_it() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Analysts doubt it. One door shuts and another opens, said Lee.")
    claim = said(told, report, "One door shuts and another opens", "Ann Lee")
    said(told, report, "it.", "Bo Ek", "doubt", of=claim)
    assert findings_of(told) == ()


def test_who_doubts_a_denial_does_not_doubt_the_claim_before_it() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Lee said the paper was a smear. Lee never armed the rebels. Ek doubts that.")
    said(told, report, "the paper was a smear", "Ann Lee")
    said(told, report, "never armed the rebels", "Ann Lee", "deny")
    said(told, report, "that", "Bo Ek", "doubt")
    assert findings_of(told) == ()


def test_it_before_a_verb_points_to_nothing() -> None:
    told = Told()
    report = paper(told, "The Fen Post", "Lee said the true figure was higher. Ek denied it was involved.")
    claim = said(told, report, "the true figure was higher", "Ann Lee")
    said(told, report, "it was involved", "Bo Ek", "deny", of=claim)
    assert findings_of(told) == ()


@pytest.mark.parametrize(
    ("publisher", "text", "words", "question"),
    [
        ("The Fen Post", "Lee blamed a lightning strike.", "a lightning strike", "right about “a lightning strike”"),
        (
            "Der Bote",
            "Lee hält die Luft hier für sauber.",
            "die Luft hier für sauber",
            "right about “die Luft hier für sauber”",
        ),
        ("Der Bote", "Lee sagt, die Luft sei sauber.", "die Luft sei sauber", "right: “die Luft sei sauber”"),
        (
            "The Fen Post",
            "Lee said the air was clean.",
            "the air was clean",
            "right that “the air was clean”",
        ),
    ],
)
def test_half_a_sentence_is_asked_as_such(publisher: str, text: str, words: str, question: str) -> None:
    told = Told()
    report = paper(told, publisher, f"{text} Ek denies this.")
    claim = said(told, report, words, "Ann Lee")
    said(told, report, "this", "Bo Ek", "deny", of=claim)
    [finding] = findings_of(told)
    assert finding.question == f"Is Ann Lee {question}?"


def test_a_clause_after_its_speaker_is_asked_of_him() -> None:
    told = Told()
    disputed(told, "De Bode")
    [finding] = findings_of(told)
    assert finding.question == "Is Ann Lee right: “… wist de baas al sinds 2021 van de vervalste papieren”?"


@pytest.mark.parametrize(
    ("words", "language", "concept"),
    [
        ("was op de hoogte", "nl", "know"),
        ("Blitzschlag", "de", "lightning"),
        ("Gasleck", "de", ""),
        ("bestellen", "de", ""),
        ("Waffenruhe", "de", "ceasefire"),
        ("soldiers", "en", "troops"),
        ("schließen", "de", "close"),
        ("Dienstwaffen", "de", "weapons"),
        ("defensiematerieel", "nl", "weapons"),
        ("bedelt", "nl", "request"),
    ],
)
def test_words_of_three_languages_are_about_the_same(words: str, language: str, concept: str) -> None:
    assert set(concepts_in(words, language)) == ({concept} - {""})


@pytest.mark.parametrize(
    ("publisher", "text", "claim", "question"),
    [
        (
            "The Fen Post",
            "Six boats were seized, Lee said on Monday, and the others sailed. Ek denied it.",
            "Six boats were seized, Lee said on Monday, and the others sailed",
            "that “Six boats were seized, and the others sailed”",
        ),
        (
            "De Bode",
            "Zes boten zijn volgens Lee in beslag genomen. Ek ontkent it.",
            "Zes boten zijn volgens Lee in beslag genomen",
            "“Zes boten zijn in beslag genomen”",
        ),
        (
            "The Fen Post",
            "Lee said six boats had been seized, which Ek denied. Ek denied it.",
            "six boats had been seized, which Ek denied",
            "that “six boats had been seized”",
        ),
        (
            "The Fen Post",
            "Lee said six boats had been seized, which cost a fortune. Ek denied it.",
            "six boats had been seized, which cost a fortune",
            "that “six boats had been seized, which cost a fortune”",
        ),
    ],
)
def test_a_question_leaves_out_who_says_and_denies_it(publisher: str, text: str, claim: str, question: str) -> None:
    told = Told()
    report = paper(told, publisher, text)
    told_of = said(told, report, claim, "Ann Lee", cue="said" if publisher != "De Bode" else "volgens")
    told.statements[-1] = replace(told_of, speaker_words=report.cite(*at(report, "Lee")))
    said(told, report, "it.", "Bo Ek", "deny", of=told_of)
    [finding] = findings_of(told)
    assert finding.question.endswith(f"{question}?")


@pytest.mark.parametrize(
    ("publisher", "before", "claim"),
    [
        ("The Fen Post", "People say", "it had sold weapons to rebels"),
        ("Der Bote", "Es heißt,", "sie habe den Rebellen Waffen verkauft"),
    ],
)
def test_nobody_asks_whether_they_did_it(publisher: str, before: str, claim: str) -> None:
    told = Told()
    report = paper(told, publisher, f"{before} {claim}. Ek denied it.")
    told_of = said(told, report, claim, None)
    said(told, report, "it.", "Bo Ek", "deny", of=told_of)
    assert findings_of(told) == ()


def test_a_country_is_one_voice_with_its_government_in_two_reports() -> None:
    told = Told()
    for publisher, denier in (("The Fen Post", "Mali"), ("De Bode", "Bamako")):
        report = paper(told, publisher, f"{publisher}: Lee said the boats had left. {denier} denied it.")
        claim = said(told, report, "the boats had left", "Ann Lee")
        said(told, report, "it.", denier, "deny", of=claim)
    [finding] = findings_of(told)
    assert len(finding.positions) == 2
