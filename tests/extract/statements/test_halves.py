from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Der/DET.Case=Nom.Sing.PronType=Art/det>2 Minister/NOUN.Case=Nom.Sing/nsubj>4 "
            "soll~sollen/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>4 gelogen~lügen/VERB.Part/root und/CCONJ/cc>10 "
            "laut/ADP/case>7 Berg/NOUN.Case=Nom.Sing/obl>10 auch/ADV/advmod>10 Geld/NOUN.Case=Acc.Sing/obj>10 "
            "genommen~nehmen/VERB.Part/conj>4 haben/AUX.Inf/aux>10 .",
        ),
        [
            "anonymous assert: Der Minister soll gelogen und laut Berg auch Geld genommen haben",
            "Berg assert: auch Geld genommen haben",
        ],
    ),
    (
        "de",
        (
            "Der/DET.Case=Nom.Sing.PronType=Art/det>2 Minister/NOUN.Case=Nom.Sing/nsubj>4 "
            "soll~sollen/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>4 gelogen~lügen/VERB.Part/root und/CCONJ/cc>6 "
            "betrogen~betrügen/VERB.Part/conj>4 haben/AUX.Inf/aux>4 .",
        ),
        ["anonymous assert: Der Minister soll gelogen und betrogen haben"],
    ),
    (
        "de",
        (
            "Über/ADP/case>3 den~der/DET.Dat.Sing.PronType=Art/det>3 Preis/NOUN.Case=Acc.Sing/obl>9 "
            "war~sein/AUX.Mood=Ind.Sing.3.Past.Fin/aux>9 man/PRON.Case=Nom.Sing.PronType=Ind/nsubj>9 "
            "sich/PRON.Dat.3.Prs/obj>9 nicht/PART.Neg/advmod>8 einig~einige/ADJ/xcomp>9 "
            "geworden~werden/VERB.Part/ccomp>11 , sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "Falk/PROPN.Case=Nom.Sing/nsubj>11 ,>14 gut/ADJ/ccomp>11 sei~sein/AUX.Sub.Sing.3.Pres.Fin/cop>14 "
            "„>17 nur/ADV/advmod>20 “>17 der/DET.Gen.Sing.PronType=Art/det>20 "
            "Termin/NOUN.Case=Nom.Sing/nsubj>14 .",
        ),
        [
            "Falk assert: Über den Preis war man sich nicht einig geworden",
            "Falk assert: gut sei „nur“ der Termin",
        ],
    ),
    (
        "de",
        (
            "Die~der/DET.Case=Nom.Plur.PronType=Art/det>2 Gäste~Gast/NOUN.Case=Nom.Plur/nsubj>4 "
            "seien~sein/AUX.Sub.Plur.3.Pres.Fin/cop>4 wohlauf/ADV/ccomp>6 , "
            "sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root Falk/PROPN.Case=Nom.Sing/nsubj>6 ,>10 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>10 Sprecher/NOUN.Case=Nom.Sing/appos>7 "
            "der/DET.Gen.Sing.PronType=Art/det>12 Reederei/NOUN.Gen.Sing/nmod>10 .",
        ),
        ["Falk, der Sprecher der Reederei assert: Die Gäste seien wohlauf"],
    ),
)
def test_half_of_what_is_said_is_not_taken_for_all(case: Case) -> None:
    assert lines(read(case)) == case.wanted
