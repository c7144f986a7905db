from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Es/PRON.Case=Nom.Sing.3.Prs/nsubj>4 ist~sein/AUX.Mood=Ind.Sing.3.Pres.Fin/cop>4 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>4 Satz/NOUN.Case=Nom.Sing/root ,>8 "
            "den~der/PRON.Case=Acc.Sing.Dem/obj>8 Falk/PROPN.Case=Nom.Sing/nsubj>8 "
            "gesagt~sagen/VERB.Part/acl>4 haben/AUX.Inf/aux>8 soll~sollen/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>8 "
            ":>14 Der/DET.Case=Nom.Sing.PronType=Art/det>13 Damm/NOUN.Case=Nom.Sing/nsubj>14 "
            "bricht~brechen/VERB.Mood=Ind.Sing.3.Pres.Fin/parataxis>4 nie/ADV/advmod>14 .",
        ),
        ["Falk assert: Der Damm bricht nie"],
    ),
    (
        "nl",
        (
            "Het/PRON.3.Prs/nsubj>4 is~zijn/AUX.Sing.Pres.Fin/cop>4 de/DET/det>4 zin/NOUN.Sing/root "
            "die/PRON.Rel/obj>7 Falk/PROPN.Sing/nsubj>7 gezegd~zeggen/VERB.Part/acl:relcl>4 "
            "zou~zullen/AUX.Sing.Past.Fin/aux>7 hebben/AUX.Inf/aux>7 :>13 de/DET/det>12 "
            "dijk/NOUN.Sing/nsubj>13 breekt~breken/VERB.Sing.Pres.Fin/parataxis>4 nooit/ADV/advmod>13 .",
        ),
        ["Falk assert: de dijk breekt nooit"],
    ),
    (
        "en",
        (
            "It/PRON.Case=Nom.Sing.3.Prs/nsubj>3 was~be/AUX.Mood=Ind.Sing.3.Past.Fin/cop>3 what/PRON.Rel/root "
            "Falk/PROPN.Sing/nsubj>6 had~have/AUX.Mood=Ind.Sing.3.Past.Fin/aux>6 "
            "said~say/VERB.Past.Part/acl:relcl>3 all/ADV/advmod>8 along/ADV/advmod>6 :>13 "
            "the/DET.PronType=Art/det>11 dam/NOUN.Sing/nsubj>13 will/AUX.Fin/aux>13 "
            "break/VERB.Inf/parataxis>3 .",
        ),
        ["Falk predict: the dam will break"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 mag~mögen/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "die~der/DET.Case=Acc.Sing.PronType=Art/det>4 Brücke/NOUN.Case=Acc.Sing/obj>2 ,>8 "
            "die~der/PRON.Case=Nom.Sing.Dem/det>7 Berg/NOUN.Case=Nom.Sing/nsubj>8 "
            "sah~sehen/VERB.Mood=Ind.Sing.3.Past.Fin/parataxis>2 : Peru/PROPN.Case=Acc.Sing/obj>13 "
            "hat~haben/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>13 sie/PRON.Case=Nom.Sing.3.Prs/nsubj>13 "
            "gebaut~bauen/VERB.Part/parataxis>2 .",
        ),
        [],
    ),
)
def test_a_relative_clause_before_a_colon_tells_who_said_what_follows(case: Case) -> None:
    assert lines(read(case)) == case.wanted
