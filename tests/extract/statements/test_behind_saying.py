"""What stands around an English clause that is said: who is told it, a participle of the speaker, a phrase for him."""

from __future__ import annotations

import pytest

from extract.told import lines, told

CITING = (
    "Analysts~analyst/NOUN.Plur/nsubj>2 said~say/VERB.Mood=Ind.Sing.3.Past.Fin/root tourism/NOUN.Sing/nsubj>5 "
    "had~have/AUX.Mood=Ind.Sing.3.Past.Fin/aux>5 helped~help/VERB.Part.Past/ccomp>2 the/DET.PronType=Art/det>7 "
    "island/NOUN.Sing/obj>5 ,>9 citing~cite/VERB.VerbForm=Ger/advcl>5 the/DET.PronType=Art/det>11 "
    "number/NOUN.Sing/obj>9 of/ADP/case>13 hotels~hotel/NOUN.Plur/nmod>11 ."
)
PAPER = (
    "The/DET.PronType=Art/det>2 mayor/NOUN.Sing/nsubj>3 told~tell/VERB.Mood=Ind.Sing.3.Past.Fin/root "
    "the/DET.PronType=Art/det>6 weekly/ADJ/amod>6 paper/NOUN.Sing/obl>13 De/PROPN.Sing/appos>6 "
    "Bode~bode/PROPN.Sing/flat>7 the/DET.PronType=Art/det>10 bridge/NOUN.Sing/nsubj:pass>13 would/AUX.Fin/aux>13 "
    "be/AUX.Inf/aux:pass>13 closed~close/VERB.Part.Past.Pass/ccomp>3 ."
)
OTHERWISE = (
    "In/ADP/case>3 other/ADJ/amod>3 words~word/NOUN.Plur/obl>8 ,>3 the/DET.PronType=Art/det>6 seat/NOUN.Sing/nsubj>8 "
    "was~be/AUX.Mood=Ind.Sing.3.Past.Fin/cop>8 his/PRON.Sing.3.Gen.Poss=Yes/root ."
)
IN_HIS_WORDS = (
    "In/ADP/case>3 his/PRON.Sing.3.Gen.Poss=Yes/nmod:poss>3 words~word/NOUN.Plur/obl>8 ,>3 "
    "the/DET.PronType=Art/det>6 seat/NOUN.Sing/nsubj>8 was~be/AUX.Mood=Ind.Sing.3.Past.Fin/cop>8 lost/ADJ/root ."
)
FARMERS = (
    "Farmers~farmer/NOUN.Plur/nsubj>3 would/AUX.Fin/aux>3 see/VERB.Inf/root "
    "their/PRON.Plur.3.Gen.Poss=Yes/nmod:poss>5 incomes~income/NOUN.Plur/nsubj>6 rise/VERB.Inf/ccomp>3 ,>10 "
    "according~accord/VERB.Part.Pres/case>10 to/ADP/fixed>8 Falk/PROPN.Sing/obl>6 ."
)


def test_what_a_speaker_cites_beside_is_a_statement_of_its_own() -> None:
    assert lines(told(CITING, language="en")) == [
        "Analysts assert: tourism had helped the island",
        "Analysts assert: the number of hotels",
    ]


def test_who_is_told_it_is_no_part_of_what_is_said() -> None:
    assert lines(told(PAPER, language="en")) == ["The mayor predict: the bridge would be closed"]


def test_a_phrase_behind_an_infinitive_cites_somebody_for_the_whole_clause() -> None:
    assert lines(told(FARMERS, language="en")) == ["Falk predict: Farmers would see their incomes rise"]


@pytest.mark.parametrize(("tree", "wanted"), [(OTHERWISE, []), (IN_HIS_WORDS, ["his words assert: the seat was lost"])])
def test_other_words_are_nobodys_but_his_words_are_his(tree: str, wanted: list[str]) -> None:
    assert lines(told(tree, language="en")) == wanted


def test_in_german_an_article_tells_who_is_spoken_to() -> None:
    school = (
        "„ Wir/PRON.Case=Nom.Plur.1/nsubj>3 kommen/VERB.Mood=Ind.Plur.1.Pres.Fin/ccomp>6 “ ,>3 "
        "schrieb~schreiben/VERB.Mood=Ind.Sing.3.Past.Fin/root den~der/DET.Case=Dat.Plur.PronType=Art/det>8 "
        "Eltern/NOUN.Plur/nsubj>6 die~der/DET.Case=Nom.Sing.PronType=Art/det>10 Schule/NOUN.Sing/obj>6 ."
    )
    assert lines(told(school)) == ["die Schule assert: Wir kommen"]
