from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 wies~weisen/VERB.Mood=Ind.Sing.3.Past.Fin/root "
            "den~der/DET.Case=Acc.Sing.PronType=Art/det>4 Vorwurf/NOUN.Case=Acc.Sing/obj>2 "
            "zurück/ADP/compound:prt>2 ,>11 da/SCONJ/mark>11 er/PRON.Case=Nom.Sing.3.Prs/nsubj>11 "
            "jeder/DET.Case=Nom.Sing.Tot/det>10 Grundlage/NOUN.Case=Acc.Sing/obj>11 "
            "entbehre~entbehren/VERB.Mood=Ind.Sing.3.Past.Fin/advcl>2 .",
        ),
        ["Falk deny: den Vorwurf", "Falk deny: da er jeder Grundlage entbehre"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 erwartet~erwarten/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "keine~kein/DET.Case=Acc.Sing.PronType=Neg/det>4 Entscheidung/NOUN.Case=Acc.Sing/obj>2 ,>10 "
            "weil/SCONJ/mark>10 Berg/PROPN.Case=Nom.Sing/nsubj>10 "
            "keinen~kein/DET.Case=Acc.Sing.PronType=Neg/det>9 Antrag/NOUN.Case=Acc.Sing/obj>10 "
            "gestellt~stellen/VERB.Part/advcl>2 hätte~haben/AUX.Sub.Sing.3.Past.Fin/aux>10 .",
        ),
        ["Falk predict: keine Entscheidung", "Falk assert: weil Berg keinen Antrag gestellt hätte"],
    ),
)
def test_a_reason_in_the_mood_of_speech_is_said_too(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>7 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>5 Damm/NOUN.Case=Nom.Sing/nsubj>7 "
            "sei~sein/AUX.Sub.Sing.3.Pres.Fin/cop>7 alt/ADJ/ccomp>2 .",
            "In/ADP/case>3 vielen~viel/DET.Dat.Plur.PronType=Ind/det>3 Fällen~Fall/NOUN.Dat.Plur/obl>7 "
            "habe~haben/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>7 man/PRON.Case=Nom.Sing.PronType=Ind/nsubj>7 "
            "nichts/PRON.Sing.PronType=Neg/obj>7 bemerkt~bemerken/VERB.Part/root und/CCONJ/cc>10 "
            "nichts/PRON.Sing.PronType=Neg/obj>10 getan~tun/VERB.Part/conj>7 ,>18 obwohl/SCONJ/mark>18 "
            "Berg/NOUN.Case=Nom.Sing/nsubj>18 vor/ADP/case>15 Rissen~Riss/NOUN.Dat.Sing/obl>18 im/ADP/case>17 "
            "Beton/NOUN.Dat.Sing/nmod>15 gewarnt~warnen/VERB.Part/advcl>10 "
            "habe~haben/AUX.Sub.Sing.3.Pres.Fin/aux>18 .",
        ),
        [
            "Falk assert: der Damm sei alt",
            "Falk assert: In vielen Fällen habe man nichts bemerkt und nichts getan, "
            "obwohl Berg vor Rissen im Beton gewarnt habe",
            "Berg warn: Rissen im Beton",
        ],
    ),
)
def test_what_stands_within_reported_speech_is_told_beside_it(case: Case) -> None:
    assert lines(read(case)) == case.wanted
