"""Verdicts in few words: nonsense, a lie, a claim that somebody denies."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied
from wederhoor.record import Statement


def surely(statements: list[Statement]) -> list[str]:
    """Each line with how certain it is."""
    return [f"{line} ({s.certainty})" for line, s in zip(tied(statements), statements, strict=True)]


@each(
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 zegt~zeggen/VERB.Fin.Pres.Sing/root dat/SCONJ/mark>5 "
            "Peru/PROPN.Sing/nsubj>5 zwijgt~zwijgen/VERB.Mood=Ind.Fin.Pres.Sing/ccomp>2 .>2",
            "Onzin~onzin/NOUN.Sing/root ,>3 zegt~zeggen/VERB.Fin.Pres.Sing/parataxis>1 Berg/PROPN.Sing/nsubj>3 .>1",
        ),
        ["Falk assert: Peru zwijgt", "Berg deny: Onzin → Peru zwijgt"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>5 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>5 zahle~zahlen/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 "
            "nicht/ADV.Neg/advmod>5 .>2",
            "Unsinn~Unsinn/ADJ/root ,>3 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/parataxis>1 "
            "Berg/PROPN.Sing.Case=Nom/nsubj>3 .>3",
        ),
        ["Falk assert: Peru zahle nicht", "Berg deny: Unsinn → Peru zahle nicht"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root Peru/PROPN.Sing/nsubj>5 "
            "had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>5 lied~lie/VERB.Part.Past/ccomp>2 .>2",
            "“>2 Nonsense~nonsense/NOUN.Sing/ccomp>5 ,>2 ”>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Berg~berg/PROPN.Sing/nsubj>5 .>5",
        ),
        ["Falk assert: Peru had lied", "Berg deny: Nonsense → Peru had lied"],
    ),
)
def test_one_word_that_calls_it_untrue_is_a_denial(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Dass/SCONJ.Sing.Dem/mark>3 Stimmen~Stimme/NOUN.Plur.Case=Nom/nsubj>3 "
            "fehlen/VERB.Mood=Ind.Fin/ccomp>5 ,>3 nannte~nennen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Falk/PROPN.Sing.Case=Nom/nsubj>5 ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>8 "
            "Märchen/NOUN.Sing.Case=Nom/obj>5 .>5",
        ),
        ["Falk deny: Stimmen fehlen"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 noemt~noemen/VERB.Fin.Past.Sing/root die/DET/det>4 "
            "lezing/NOUN.Sing/nsubj>2 '>7 pertinent/ADJ/amod>7 onjuist/NOUN/xcomp>2 '>7 .>2",
        ),
        ["Falk deny: die lezing"],
    ),
)
def test_what_is_called_untrue_may_stand_behind_its_verb(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Berichte~Bericht/NOUN.Plur.Case=Nom/nsubj>12 ,>9 wonach/ADV.Int/advmod>9 "
            "ein/DET.Sing.Case=Nom.Definite=Ind.PronType=Art.Card/det>5 Lotse/NOUN.Sing.Case=Nom/nsubj>9 "
            "vor/ADP/case>8 dem~der/DET.Sing.Dat.Def.PronType=Art/det>8 Damm/NOUN.Sing.Dat/nmod>5 "
            "gewarnt~warnen/VERB.Part/acl>1 habe~haben/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>9 ,>1 "
            "bezeichnete~bezeichnen/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing.Case=Nom/nsubj>12 "
            "als/CCONJ/case>15 falsch/ADJ/xcomp>12 .>12",
        ),
        [
            "anonymous assert: wonach ein Lotse vor dem Damm gewarnt habe",
            "Falk deny: falsch → wonach ein Lotse vor dem Damm gewarnt habe",
        ],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 nannte~nennen/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Berichte~Bericht/NOUN.Plur/obj>2 ,>8 wonach/ADV.Int/advmod>8 "
            "die~der/DET.Plur.Case=Nom.Def.PronType=Art/det>7 Bremsen/NOUN.Plur.Case=Nom/nsubj>8 "
            "kaputt/ADJ/ccomp>2 seien~sein/AUX.Sub.Fin.Pres.Plur.3/cop>8 ,>11 falsch/ADJ/xcomp>2 .>2",
        ),
        ["Falk deny: die Bremsen kaputt seien"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 called~call/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "reports~report/NOUN.Plur/obj>2 that/SCONJ/mark>7 the/DET.Def.PronType=Art/det>6 "
            "bridge/NOUN.Sing/nsubj>7 leaked~leak/VERB.Mood=Ind.Fin.Past.Sing.3/acl>3 "
            "nonsense/NOUN.Sing/obj>7 .>2",
        ),
        [],
    ),
)
def test_reports_that_are_called_untrue_are_denied_with_what_they_hold(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 says~say/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "the/DET.Def.PronType=Art/det>4 signals~signal/NOUN.Plur/nsubj>5 "
            "failed~fail/VERB.Mood=Ind.Fin.Past.Plur.3/ccomp>2 ,>8 a/DET.Definite=Ind.PronType=Art/det>8 "
            "claim/NOUN.Sing/parataxis>2 that/PRON.Rel/mark>11 Peru/PROPN.Sing/nsubj>11 "
            "denies~deny/VERB.Mood=Ind.Fin.Pres.Plur.3/acl:relcl>8 .>2",
        ),
        ["Falk assert: the signals failed", "Peru deny: a claim → the signals failed"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagt~sagen/VERB.Mood=Ind.Fin.Pres.Sing.3/root ,>7 "
            "die~der/DET.Plur.Case=Nom.Def.PronType=Art/det>5 Signale~Signal/NOUN.Plur.Case=Nom/nsubj>7 "
            "seien~sein/AUX.Sub.Fin.Pres.Plur.3/aux>7 kaputt/ADJ/ccomp>2 gewesen~sein/AUX.Part/aux>7 ,>11 "
            "eine~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>11 "
            "Darstellung/NOUN.Sing.Case=Nom/dep>2 ,>15 die~der/PRON.Sing.Case=Acc.Dem/obj>15 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>15 bestreitet~bestreiten/VERB.Mood=Ind.Fin.Pres.Sing.3/acl>11 "
            ".>2",
        ),
        [
            "Falk assert: die Signale seien kaputt gewesen",
            "Peru deny: eine Darstellung → die Signale seien kaputt gewesen",
        ],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 zegt~zeggen/VERB.Fin.Pres.Sing/root dat/SCONJ/mark>6 de/DET.Def/det>5 "
            "brug/NOUN.Sing/nsubj>6 veilig/ADJ/ccomp>2 is~zijn/AUX.Fin.Pres.Sing/cop>6 ,>10 "
            "een/DET.Definite=Ind/det>10 bewering/NOUN.Sing/parataxis>6 die/PRON.Rel/nsubj>13 "
            "Berg/PROPN.Sing/nsubj>13 tegenspreekt~tegenspreken/VERB.Fin.Pres.Sing/acl:relcl>10 .>2",
        ),
        ["Falk assert: de brug veilig is", "Berg deny: een bewering → de brug veilig is"],
    ),
)
def test_a_claim_that_somebody_denies_in_the_same_sentence_ends_what_is_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>5 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>5 zahle~zahlen/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>2 "
            "nicht/ADV.Neg/advmod>5 .>2",
            "Peru/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Mood=Ind.Fin.Past.Sing.3/root „>4 "
            "entschieden~entscheiden/VERB.Part/ccomp>2 “>4 .>2",
        ),
        ["Falk assert: Peru zahle nicht", "Peru deny: dementierte → Peru zahle nicht"],
    ),
)
def test_what_only_says_how_somebody_denies_is_not_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 ruled~rule/VERB.Mood=Ind.Fin.Past.Sing.3/root out/ADP/compound:prt>2 "
            "selling~sell/VERB.VerbForm=Ger/xcomp>2 the/DET.Def.PronType=Art/det>6 port/NOUN.Sing/obj>4 .>2",
        ),
        ["Falk deny: selling the port"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 ruled~rule/VERB.Mood=Ind.Fin.Past.Sing.3/root out/ADP/compound:prt>2 "
            "resigning~resign/VERB.VerbForm=Ger.Sing/xcomp>2 .>2",
        ),
        ["Falk deny: resigning"],
    ),
)
def test_ruling_out_a_deed_denies_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 ontkent~ontkennen/VERB.Fin.Past.Sing/root het/DET.Def/det>4 "
            "bestaan/VERB.Inf/obj>2 van/ADP/case>7 de/DET.Def/det>7 brief/NOUN.Sing/nmod>4 .>2",
        ),
        ["Falk deny: het bestaan van de brief"],
    ),
)
def test_a_denial_may_have_a_verb_made_a_noun_for_its_object(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 geht~gehen/VERB.Mood=Ind.Fin.Pres.Sing.3/root von/ADP/case>5 "
            "40/NUM.Card/nummod>5 Toten~Toter/NOUN.Plur.Dat/obl>2 aus/ADP/compound:prt>2 .>2",
        ),
        ["Falk assert: 40 Toten (probable)"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 geht~gehen/VERB.Mood=Ind.Fin.Pres.Sing.3/root von/ADP/case>5 "
            "einem~ein/DET.Sing.Dat.Definite=Ind.PronType=Art.Card/det>5 Erfolg/NOUN.Sing.Dat/obl>2 "
            "aus/ADP/compound:prt>2 .>2",
        ),
        ["Falk predict: einem Erfolg (probable)"],
    ),
)
def test_an_estimate_foretells_nothing(case: Case) -> None:
    assert surely(read(case)) == case.wanted
