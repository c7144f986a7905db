"""What somebody takes for a sign is told as the clause behind it, by whoever takes it so."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied
from wederhoor.record import Statement


def surely(statements: list[Statement]) -> list[str]:
    """Each line with how certain it is."""
    return [f"{line} ({s.certainty})" for line, s in zip(tied(statements), statements, strict=True)]


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 wertet~werten/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "den~der/DET.Sing.Case=Acc.Def.PronType=Art/det>4 Kauf/NOUN.Sing.Case=Acc/obj>2 als/ADP/case>6 "
            "Zeichen/NOUN.Sing.Dat/obl>2 dafür/ADV.Dem/advmod>6 ,>11 dass/SCONJ/mark>11 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>11 aufrüstet~aufrüsten/VERB.Mood=Ind.Fin.Pres.Sing.3/acl>6 .>2",
        ),
        ["Falk assert: Peru aufrüstet (probable)"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 ziet~zien/VERB.Fin.Pres.Sing/root het/DET.Def/det>4 "
            "bezoek/NOUN.Sing/obj>2 als/ADP/mark>7 een/DET.Definite=Ind/det>7 signaal/NOUN.Sing/advcl>2 "
            "dat/SCONJ/mark>12 Mali/PROPN.Sing/nsubj>12 de/DET.Def/det>11 haven/NOUN.Sing/obj>12 "
            "verkoopt~verkopen/VERB.Mood=Ind.Fin.Pres.Sing/acl>7 .>2",
        ),
        ["Falk assert: Mali de haven verkoopt (probable)"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 read/VERB.Mood=Ind.Fin.Past.Sing.3/root the/DET.Def.PronType=Art/det>4 "
            "delay/NOUN.Sing/obj>2 as/ADP/case>7 a/DET.Definite=Ind.PronType=Art/det>7 sign/NOUN.Sing/obl>2 "
            "that/SCONJ/mark>10 Peru/PROPN.Sing/nsubj>10 had~have/VERB.Mood=Ind.Fin.Past.Sing.3/acl>7 "
            "no/DET.PronType=Neg/det>12 money/NOUN.Sing/obj>10 .>2",
        ),
        ["Falk assert: Peru had no money (probable)"],
    ),
    (
        "de",
        (
            "Dass/SCONJ.Sing.Int/mark>4 der/DET.Sing.Gen.Def.PronType=Art/det>3 "
            "Hafen/NOUN.Plur.Case=Nom/nsubj>4 ruht~ruhen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>6 ,>4 "
            "sieht~sehen/VERB.Mood=Ind.Fin.Pres.Sing.3/root Peru/PROPN.Sing/nsubj>6 als/ADP/case>9 "
            "Indiz/NOUN.Sing/obl>6 dafür/ADV.Dem/obj>6 ,>14 dass/SCONJ/mark>14 "
            "Mali/PROPN.Sing.Case=Nom/nsubj>14 lügt~lügen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>6 .>6",
        ),
        ["Peru assert: Mali lügt (probable)"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 took~take/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "the/DET.Def.PronType=Art/det>4 sale/NOUN.Sing/obj>2 as/ADP/case>6 proof/NOUN.Sing/obl>2 "
            "that/PRON.Rel/obj>10 Peru/PROPN.Sing/nsubj>10 had~have/AUX.Mood=Ind.Fin.Past.Sing.3/aux>10 "
            "lied~lie/VERB.Part.Past/acl:relcl>6 .>2",
        ),
        ["Falk assert: Peru had lied (certain)"],
    ),
)
def test_what_somebody_takes_for_a_sign_is_the_clause_behind_it(case: Case) -> None:
    assert surely(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Für/ADP/case>2 Peru/PROPN.Sing.Dat/obl>3 gilt~gelten/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Kauf/NOUN.Sing.Case=Nom/nsubj>3 als/ADP/case>7 "
            "Beweis/NOUN.Sing.Case=Nom/obl>3 ,>11 dass/SCONJ/mark>11 Mali/PROPN.Sing.Case=Nom/nsubj>11 "
            "lügt~lügen/VERB.Mood=Ind.Fin.Pres.Sing.3/acl>7 .>3",
        ),
        ["Peru assert: Mali lügt"],
    ),
    (
        "de",
        (
            "In/ADP/case>2 Peru/PROPN.Sing.Dat/obl>8 "
            "wird~werden/AUX.Mood=Ind.Fin.Pres.Sing.3.Pass/aux:pass>8 "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Kauf/NOUN.Sing.Case=Nom/nsubj:pass>8 "
            "als/ADP/case>7 Zeichen/NOUN.Sing.Case=Acc/obl>8 gewertet~werten/VERB.Part/root ,>12 "
            "dass/SCONJ/mark>12 Mali/PROPN.Sing.Case=Nom/nsubj>12 "
            "lügt~lügen/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>8 .>8",
        ),
        ["Peru assert: Mali lügt"],
    ),
    (
        "nl",
        (
            "Voor/ADP/case>2 Peru/PROPN.Sing/obl>3 geldt~gelden/VERB.Mood=Ind.Fin.Pres.Sing/cop>7 "
            "de/DET.Def/det>5 verkoop/NOUN.Sing/nsubj>3 als/ADP/mark>7 bewijs/NOUN.Sing/root "
            "dat/SCONJ/mark>12 de/DET.Def/det>10 haven/NOUN.Sing/nsubj>12 te/ADV/advmod>12 klein/ADJ/ccomp>7 "
            "is~zijn/AUX.Fin.Pres.Sing/cop>12 .>3",
        ),
        ["Peru assert: de haven te klein is"],
    ),
    (
        "en",
        (
            "In/ADP/case>2 Peru/PROPN.Sing/obl>6 the/DET.Def.PronType=Art/det>4 sale/NOUN.Sing/nsubj:pass>6 "
            "was~be/AUX.Mood=Ind.Fin.Past.Sing.3/aux:pass>6 seen~see/VERB.Part.Past.Pass/root as/ADP/case>8 "
            "evidence/NOUN.Sing/obl>6 that/SCONJ/mark>14 the/DET.Def.PronType=Art/det>11 "
            "port/NOUN.Sing/nsubj>14 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>14 too/ADV/advmod>14 "
            "small/ADJ/acl>8 .>6",
        ),
        ["Peru assert: the port is too small"],
    ),
)
def test_what_is_a_sign_to_somebody_is_said_by_them_and_at_a_place_by_those_there(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Für/ADP/case>2 Peru/PROPN.Sing.Dat/obl>3 gilt~gelten/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Kauf/NOUN.Sing.Case=Nom/nsubj>3 "
            "nicht/PART.Neg/advmod>3 als/ADP/case>8 Beweis/NOUN.Sing.Case=Nom/obl>3 ,>12 dass/SCONJ/mark>12 "
            "Mali/PROPN.Sing.Case=Nom/nsubj>12 lügt~lügen/VERB.Mood=Ind.Fin.Pres.Sing.3/acl>8 .>3",
        ),
        [],
    ),
)
def test_what_is_no_sign_is_said_by_nobody(case: Case) -> None:
    assert tied(read(case)) == case.wanted
