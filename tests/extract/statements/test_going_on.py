"""Speakers that go on: in the mood of reported speech, in what they count, and where they end."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.statements.cases import Case, by_others, each, read
from extract.told import lines, told, who

STUDY_1 = (
    "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>6 Peru/PROPN.Sing/nsubj>6 "
    "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>6 arm/ADJ/ccomp>2 ."
)
STUDY_2 = (
    "Die~der/DET.Sing/det>2 Studie/NOUN.Sing/nsubj>3 zeige~zeigen/VERB.Mood=Ind.Fin.Pres.Sing.3/root ,>7 "
    "dass/SCONJ/mark>7 Mali/PROPN.Sing/nsubj>7 reicher~reich/ADJ/ccomp>3 sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>7 ."
)
COUNT_1 = (
    "Erstens/ADV/advmod>6 sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>6 der/DET.Sing/det>4 Hafen/NOUN.Sing/nsubj>6 "
    "zu/ADV/advmod>6 klein/ADJ/ccomp>8 , sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing/nsubj>8 ."
)
COUNT_2 = (
    "Berg/PROPN.Sing/nsubj>2 widersprach~widersprechen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
    "dem~der/PRON.Sing.Dat.Dem/obj>2 ."
)
COUNT_3 = (
    "Zweitens/ADV/advmod>6 könnte~können/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>6 Peru/PROPN.Sing/nsubj>6 "
    "die~der/DET.Plur/det>5 Häfen~Hafen/NOUN.Plur/obj>6 sperren/VERB.Inf/root ."
)
COUNT_NL_1 = (
    "Ten~te/ADP/case>2 eerste~één/NUM/obl>7 is~zijn/AUX.Fin.Pres.Sing/cop>7 de/DET/det>5 haven/NOUN.Sing/nsubj>7 "
    "te/ADV/advmod>7 klein/ADJ/root ,>9 zei~zeggen/VERB.Fin.Past.Sing/parataxis>7 Falk/PROPN.Sing/nsubj>9 ."
)
COUNT_NL_2 = (
    "Ten~te/ADP/case>2 tweede~twee/ADJ/obl>6 kan~kunnen/AUX.Fin.Pres.Sing/aux>6 Peru/PROPN.Sing/nsubj>6 "
    "haar/DET.3/det>6 sluiten/VERB.Inf/root ."
)
COUNT_EN_1 = (
    "First/ADV/advmod>7 ,>1 the/DET/det>4 port/NOUN.Sing/nsubj>7 is~be/AUX.Fin.Pres.Sing.3/cop>7 too/ADV/advmod>7 "
    "small/ADJ/ccomp>10 ,>7 Falk/PROPN.Sing/nsubj>10 said~say/VERB.Fin.Past.Sing.3/root ."
)
COUNT_EN_2 = (
    "Second/ADV/advmod>5 ,>1 Peru/PROPN.Sing/nsubj>5 could/AUX.Fin/aux>5 close/VERB.Inf/root it/PRON.Sing.3.Prs/obj>5 ."
)
PAST_1 = (
    "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>6 Peru/PROPN.Sing/nsubj>6 "
    "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>6 arm/ADJ/ccomp>2 ."
)
PAST_2 = (
    "Die~der/DET.Plur/det>2 Lieferungen~Lieferung/NOUN.Plur/nsubj>3 "
    "gingen~gehen/VERB.Mood=Ind.Fin.Past.Plur.3/root weiter/ADV/advmod>3 ."
)


def test_who_is_told_of_in_reported_speech_speaks_within_it() -> None:
    assert lines(by_others(told(STUDY_1, STUDY_2, language="de"))) == [
        "Falk assert: Peru sei arm",
        "Falk assert: Die Studie zeige, dass Mali reicher sei",
        "Die Studie assert: Mali reicher sei",
    ]


@each(
    (
        "de",
        (
            COUNT_1,
            COUNT_2,
            COUNT_3,
        ),
        [
            "Falk assert: Erstens sei der Hafen zu klein",
            "Berg deny: dem",
            "Falk assert: Zweitens könnte Peru die Häfen sperren",
        ],
    ),
    (
        "nl",
        (
            COUNT_NL_1,
            COUNT_NL_2,
        ),
        ["Falk assert: Ten eerste is de haven te klein", "Falk assert: Ten tweede kan Peru haar sluiten"],
    ),
    (
        "en",
        (
            COUNT_EN_1,
            COUNT_EN_2,
        ),
        ["Falk assert: First, the port is too small", "Falk assert: Second, Peru could close it"],
    ),
)
def test_what_is_counted_goes_on_with_whoever_began_to_count(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


def test_a_plural_that_may_be_the_past_does_not_go_on_with_a_speaker() -> None:
    assert lines(by_others(told(PAST_1, PAST_2, language="de"))) == ["Falk assert: Peru sei arm"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Polizei sagte, zwei Häuser seien zerstört. Drei Menschen sollen verletzt worden sein.", "Die Polizei"),
        ("Die Polizei bestreitet, dass Häuser zerstört sind. Drei Menschen sollen verletzt worden sein.", "anonymous"),
        ("Nina Falk sagte, Peru sei in Not. Nina Falk soll Geld genommen haben.", "anonymous"),
    ],
)
def test_talk_goes_on_with_who_was_cited_but_not_with_a_denier_or_about_the_speaker(text: str, speaker: str) -> None:
    [statements] = read_all([text], "de")
    assert [who(s) for s in statements if s.mode == "hearsay"] == [speaker]
