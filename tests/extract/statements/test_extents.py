"""How far the words reach that somebody says."""

from __future__ import annotations

from extract.statements.cases import Case, by_others, each, read
from extract.told import lines, told

THAT = (
    "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Past.Sing.3/root that/PRON.Sing.Dem/nsubj>5 would/AUX.Fin/aux>5 "
    "cost/VERB.Inf/ccomp>2 money/NOUN.Sing/obj>5 ."
)
THAT_CLAIM = (
    "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Past.Sing.3/root that/DET.Sing.Dem/det>4 claim/NOUN.Sing/nsubj>6 "
    "was~be/AUX.Fin.Past.Sing.3/cop>6 false/ADJ/ccomp>2 ."
)
EXPECTS = (
    "Falk/PROPN.Sing/nsubj>2 expects~expect/VERB.Fin.Pres.Sing.3/root Berg~berg/PROPN.Sing/obj>2 to/PART/mark>5 "
    "win/VERB.Inf/xcomp>2 the/DET/det>7 vote/NOUN.Sing/obj>5 ."
)
PROMISED = (
    "Falk/PROPN.Sing/nsubj>2 promised~promise/VERB.Fin.Past.Sing.3/root Berg~berg/PROPN.Sing/obj>2 to/PART/mark>5 "
    "come/VERB.Inf/xcomp>2 ."
)
NOT_TO = (
    "Falk/PROPN.Sing/nsubj>3 heeft~hebben/AUX.Fin.Pres.Sing/aux>3 verklaard~verklaren/VERB.Part/root "
    "niet/ADV/advmod>3 met/ADP/case>6 Berg/PROPN.Sing/obl>9 te/ADP/mark>9 willen/AUX.Inf/aux>9 "
    "praten/VERB.Inf/ccomp>3 ."
)
BUT = (
    "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Past.Sing.3/root it/PRON.Sing.3.Prs/nsubj>6 "
    "was~be/AUX.Fin.Past.Sing.3/cop>6 a/DET/det>6 mistake/NOUN.Sing/ccomp>2 ,>10 but/CCONJ/cc>10 "
    "Berg~berg/PROPN.Sing/nsubj>10 denied~deny/VERB.Fin.Past.Sing.3/conj>2 that/SCONJ/mark>14 "
    "Peru/PROPN.Sing/nsubj>14 had~have/AUX.Fin.Past.Sing.3/aux>14 lied~lie/VERB.Part.Past/ccomp>10 ."
)
MOOD = (
    "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>7 der/DET.Sing/det>5 "
    "Plan/NOUN.Sing/nsubj>7 sei~sein/AUX.Sub.Fin.Pres.Sing.3/aux>7 tot/ADJ.Part/ccomp>2 ,>11 aber/CCONJ/cc>11 "
    "er/PRON.Sing.3.Prs/nsubj>11 lebt~leben/VERB.Mood=Ind.Fin.Pres.Sing.3/conj>7 ."
)
ASIDE = (
    "Der/DET.Sing/det>2 Plan/NOUN.Sing/nsubj>11 könnte~können/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>11 ,>7 "
    "wie/ADV/mark>7 Falk/PROPN.Sing/nsubj>7 denkt~denken/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>11 ,>7 "
    "den~der/DET.Sing/det>10 Streit/NOUN.Sing/obj>11 beenden/VERB.Inf/root ."
)
FOREFIELD = (
    "Nach/ADP/case>2 Angaben~Angabe/NOUN.Plur.Dat/obl>11 von/ADP/case>4 Falk/PROPN.Sing.Dat/nmod>2 "
    "gegenüber/ADP/case>7 der/DET.Sing.Dat/det>7 Zeitung/NOUN.Sing.Dat/nmod>4 "
    "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/aux:pass>11 der/DET.Sing/det>10 Hafen/NOUN.Sing/nsubj:pass>11 "
    "gesperrt~sperren/VERB.Part/root ."
)
ABBREVIATED = (
    "Einer~ein/DET.Sing/det>2 Mitteilung/NOUN.Sing.Dat/obl>9 des~der/DET.Sing.Gen/det>4 "
    "Verbandes~Verband/NOUN.Sing.Gen/nmod>2 (>6 VDL/PROPN.Sing/appos>4 )>6 zufolge/ADP/case>6 "
    "streiken/VERB.Mood=Ind.Fin.Pres.Plur.3/root die~der/DET.Plur/det>11 Lehrer/NOUN.Plur/obj>9 ."
)
ACCORDING = (
    "Rund~Rund/ADJ/dep>2 40/NUM/nummod>3 Helfer/NOUN.Plur/nsubj>4 sind~sein/AUX.Mood=Ind.Fin.Pres.Plur.3/root "
    "nach/ADP/case>6 Angaben~Angabe/NOUN.Plur.Dat/obl>4 der/DET.Sing.Gen/det>8 Firma/NOUN.Sing.Gen/nmod>6 "
    "in/ADP/case>11 dem~der/DET.Sing.Dat/det>11 Land/NOUN.Sing.Dat/nmod>8 im/ADP/case>13 "
    "Einsatz/NOUN.Sing.Dat/obl>4 ."
)
RAID = (
    "Falk/PROPN.Sing/nsubj>2 stressed~stress/VERB.Fin.Past.Sing.3/root her/PRON.Sing.3.Gen.Prs/nmod:poss>4 "
    "support/NOUN.Sing/obj>2 for/ADP/case>7 the/DET/det>7 raid/NOUN.Sing/nmod>4 that/PRON.Rel/nsubj>9 "
    "killed~kill/VERB.Fin.Past.Sing.3/acl:relcl>7 Berg~berg/PROPN.Sing/obj>9 ."
)
CONCERNS_OF = (
    "Peru/PROPN.Sing/nsubj>2 offered~offer/VERB.Fin.Past.Sing.3/root planes~plane/NOUN.Plur/obj>2 amid/ADP/case>5 "
    "concerns~concern/NOUN.Plur/obl>2 that/SCONJ/mark>9 Mali/PROPN.Sing/nsubj>9 was~be/AUX.Fin.Past.Sing.3/cop>9 "
    "weak/ADJ/acl>5 ."
)
SEE_RISE = (
    "Peru/PROPN.Sing/nsubj>3 would/AUX.Fin/aux>3 see/VERB.Inf/root prices~price/NOUN.Plur/nsubj>5 "
    "go/VERB.Fin/ccomp>3 up/ADP/compound:prt>5 ."
)
ESCALATE = (
    "Het/DET/det>2 conflict/NOUN.Sing/nsubj>3 dreigt~dreigen/VERB.Fin.Pres.Sing/root te/ADP/mark>5 "
    "escaleren/VERB.Inf/ccomp>3 ."
)
CLOSE = (
    "Peru/PROPN.Sing/nsubj>2 dreigt~dreigen/VERB.Fin.Pres.Sing/root de/DET/det>4 grens/NOUN.Sing/obj>8 "
    "met/ADP/case>6 Mali/PROPN.Sing/nmod>4 te/ADP/mark>8 sluiten/VERB.Inf/xcomp>2 ."
)


@each(
    ("en", (THAT,), ["Falk predict: that would cost money"]),
    ("en", (THAT_CLAIM,), ["Falk deny: that claim was false"]),
)
def test_a_that_which_stands_for_something_is_part_of_what_is_said(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


@each(
    ("en", (EXPECTS,), ["Falk predict: Berg to win the vote"]),
    ("en", (PROMISED,), ["Falk promise: to come"]),
)
def test_whom_something_is_expected_of_is_part_of_what_is_expected(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


def test_a_negation_behind_a_participle_belongs_to_what_is_said() -> None:
    assert lines(by_others(told(NOT_TO, language="nl"))) == ["Falk oppose: niet met Berg te willen praten"]


@each(
    ("en", (BUT,), ["Falk oppose: it was a mistake", "Berg deny: Peru had lied"]),
    ("de", (MOOD,), ["Falk assert: der Plan sei tot"]),
)
def test_what_somebody_else_says_or_what_happened_is_no_part_of_what_is_said(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


def test_a_clause_around_an_aside_is_kept_whole() -> None:
    assert lines(by_others(told(ASIDE, language="de"))) == [
        "Falk assert: Der Plan könnte, wie Falk denkt, den Streit beenden"
    ]


@each(
    ("de", (FOREFIELD,), ["Angaben von Falk gegenüber der Zeitung assert: ist der Hafen gesperrt"]),
    ("de", (ABBREVIATED,), ["Einer Mitteilung des Verbandes (VDL) assert: streiken die Lehrer"]),
)
def test_all_that_stands_before_the_verb_belongs_to_the_phrase_that_names_the_speaker(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


def test_a_place_amid_the_clause_is_no_part_of_the_speaker() -> None:
    assert lines(by_others(told(ACCORDING, language="de"))) == [
        "Angaben der Firma assert: Rund 40 Helfer sind nach Angaben der Firma in dem Land im Einsatz"
    ]


@each(
    ("en", (RAID,), ["Falk assert: her support for the raid that killed Berg"]),
    ("en", (CONCERNS_OF,), []),
    ("en", (SEE_RISE,), []),
)
def test_a_that_clause_of_another_word_is_not_said(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted


@each(
    ("nl", (ESCALATE,), []),
    ("nl", (CLOSE,), ["Peru warn: de grens met Mali te sluiten"]),
)
def test_what_threatens_to_happen_is_no_threat(case: Case) -> None:
    assert lines(by_others(read(case))) == case.wanted
