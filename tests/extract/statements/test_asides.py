from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "en",
        (
            "The/DET.PronType=Art/det>2 dam/NOUN.Sing/nsubj>8 ,>2 Falk/PROPN.Sing/nsubj>5 "
            "said~say/VERB.Mood=Ind.Sing.3.Past.Fin/acl:relcl>2 ,>5 will/AUX.Fin/aux>8 break/VERB.Inf/root "
            "next/ADJ/amod>10 year/NOUN.Sing/obl>8 .",
        ),
        ["Falk predict: The dam, Falk said, will break next year"],
    ),
    (
        "en",
        (
            "The/DET.PronType=Art/det>2 dam/NOUN.Sing/nsubj>4 will/AUX.Fin/aux>4 break/VERB.Inf/ccomp>7 ,>4 "
            "Falk/PROPN.Sing/nsubj>7 said~say/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>11 if/SCONJ/mark>11 "
            "it/PRON.Case=Nom.Sing.3.Prs/nsubj>11 rains~rain/VERB.Mood=Ind.Sing.3.Pres.Fin/advcl>4 "
            "again/ADV/advmod>11 .",
        ),
        ["Falk predict: The dam will break, Falk said, if it rains again"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>5 was~be/AUX.Mood=Ind.Sing.3.Past.Fin/cop>5 not/PART.Neg/advmod>5 "
            "at/ADP/case>5 home/NOUN.Sing/ccomp>8 , Berg~berg/PROPN.Sing/nsubj>8 "
            "said~say/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>14 and/CCONJ/cc>14 the/DET.PronType=Art/det>12 "
            "car/NOUN.Sing/nsubj>14 had~have/AUX.Mood=Ind.Sing.3.Past.Fin/aux>14 "
            "gone~go/VERB.Past.Part/conj>8 .",
        ),
        ["Berg assert: Falk was not at home", "Berg assert: the car had gone"],
    ),
    (
        "nl",
        (
            "De/DET/det>2 sluis/NOUN.Sing/nsubj>8 ,>5 zo/ADV/ccomp>5 "
            "zegt~zeggen/VERB.Sing.Pres.Fin/parataxis>8 Falk/PROPN.Sing/nsubj>5 ,>2 "
            "lekt~lekken/VERB.Sing.Pres.Fin/root al/ADV/advmod>10 jaren~jaar/NOUN.Plur/advmod>8 .",
        ),
        ["Falk assert: De sluis, zo zegt Falk, lekt al jaren"],
    ),
    (
        "de",
        (
            "In/ADP/case>3 zehn/NUM/nummod>3 Jahren~Jahr/NOUN.Dat.Plur/obl>12 ,>6 so/ADV/advmod>6 "
            "schätzt~schätzen/VERB.Mood=Ind.Sing.3.Pres.Fin/parataxis>12 Falk/PROPN.Case=Nom.Sing/nsubj>6 ,>6 "
            "soll~sollen/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>12 der/DET.Case=Nom.Sing.PronType=Art/det>11 "
            "Damm/NOUN.Case=Nom.Sing/nsubj>12 brechen/VERB.Inf/root .",
        ),
        ["Falk assert: In zehn Jahren, so schätzt Falk, soll der Damm brechen"],
    ),
    (
        "de",
        (
            "Der/DET.Case=Nom.Sing.PronType=Art/det>2 Zug/NOUN.Case=Nom.Sing/nsubj>4 "
            "habe~haben/AUX.Sub.Sing.3.Pres.Fin/aux>4 gehalten~halten/VERB.Part/root ,>6 "
            "sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/parataxis>4 Falk/PROPN.Case=Nom.Sing/nsubj>6 ,>13 "
            "es/PRON.Case=Nom.Sing.3.Prs/nsubj>13 habe~haben/AUX.Sub.Sing.3.Pres.Fin/aux>13 "
            "keinen~kein/DET.Case=Acc.Sing.PronType=Neg/det>12 Fehler/NOUN.Case=Acc.Sing/obj>13 "
            "gegeben~geben/VERB.Part/ccomp>6 .",
        ),
        ["Falk assert: Der Zug habe gehalten", "Falk assert: es habe keinen Fehler gegeben"],
    ),
)
def test_what_stands_around_an_aside_is_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "The/DET.PronType=Art/det>2 port/NOUN.Sing/nsubj>4 is~be/AUX.Mood=Ind.Sing.3.Pres.Fin/cop>4 "
            "open/ADJ/ccomp>7 ,>4 Falk/PROPN.Sing/nsubj>7 said~say/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>11 "
            "but/CCONJ/cc>11 Berg~berg/PROPN.Sing/nsubj>11 closed~close/VERB.Mood=Ind.Sing.3.Past.Fin/conj>4 "
            "the/DET.PronType=Art/det>13 road/NOUN.Sing/obj>11 .",
        ),
        ["Falk assert: The port is open", "author assert: Berg closed the road"],
    ),
    (
        "de",
        (
            "Obwohl/SCONJ/mark>4 er/PRON.Case=Nom.Sing.3.Prs/nsubj>4 es/PRON.Case=Acc.Sing.3.Prs/obj>4 "
            "wusste~wissen/VERB.Mood=Ind.Sing.3.Past.Fin/ccomp>6 ,>4 "
            "sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root Falk/PROPN.Case=Nom.Sing/nsubj>6 ,>12 "
            "dass/SCONJ/mark>12 der/DET.Case=Nom.Sing.PronType=Art/det>11 Damm/NOUN.Case=Nom.Sing/nsubj>12 "
            "halte~halten/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>6 .",
        ),
        ["Falk assert: der Damm halte"],
    ),
)
def test_what_somebody_else_does_behind_an_aside_is_not_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Deal~deal/NOUN.Sing/nsubj>2 is~zijn/VERB.Sing.Pres.Fin/root rond/ADV/compound:prt>2 ,>5 "
            "zegt~zeggen/VERB.Pres.Fin/parataxis>2 Falk/PROPN.Sing/nsubj>5 –>5 "
            "alles/PRON.3.PronType=Ind/nsubj>9 onzin/NOUN.Sing/parataxis>2 ,>11 "
            "zegt~zeggen/VERB.Sing.Pres.Fin/parataxis>9 Berg/PROPN.Sing/nsubj>11",
        ),
        ["Falk assert: Deal is rond", "Berg deny: alles onzin"],
    ),
    (
        "de",
        (
            "Abkommen/NOUN.Case=Nom.Sing/nsubj>2 steht~stehen/VERB.Mood=Ind.Sing.3.Pres.Fin/root ,>4 "
            "sagt~sagen/VERB.Mood=Ind.Sing.3.Pres.Fin/parataxis>2 Falk/PROPN.Case=Nom.Sing/nsubj>4 –>5 "
            "leere~leer/ADJ.Case=Nom.Plur/amod>8 Worte~Wort/NOUN.Case=Acc.Plur/obj>4 ,>10 "
            "sagt~sagen/VERB.Mood=Ind.Sing.3.Pres.Fin/parataxis>2 Berg/PROPN.Case=Nom.Sing/nsubj>10",
        ),
        ["Falk assert: Abkommen steht", "Berg assert: leere Worte"],
    ),
)
def test_a_dash_parts_what_two_say_in_a_headline(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Gefragt~fragen/VERB.Part/advcl>7 ,>5 ob/SCONJ/mark>5 er/PRON.Case=Nom.Sing.3/nsubj>5 "
            "gehe~gehen/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>1 , sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "Falk/PROPN.Sing/nsubj>7 ,>11 er/PRON.Case=Nom.Sing.3/nsubj>11 "
            "bleibe~bleiben/VERB.Sub.Sing.3.Pres.Fin/ccomp>7 .",
        ),
        ["Falk assert: er bleibe"],
    ),
    (
        "de",
        (
            "Darauf/ADV/advmod>2 angesprochen~ansprechen/VERB.Part/root ,>4 "
            "sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/parataxis>2 Falk/PROPN.Sing/nsubj>4 ,>8 "
            "er/PRON.Case=Nom.Sing.3/nsubj>8 bleibe~bleiben/VERB.Sub.Sing.3.Pres.Fin/ccomp>4 .",
        ),
        ["Falk assert: er bleibe"],
    ),
)
def test_what_somebody_was_asked_is_no_part_of_what_they_say(case: Case) -> None:
    assert lines(read(case)) == case.wanted
