from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 befürchtet~befürchten/VERB.Mood=Ind.Sing.3.Pres.Fin/root , "
            "sobald/SCONJ/mark>7 der/DET.Case=Nom.Sing.PronType=Art/det>6 "
            "Fluss~Fluß/NOUN.Case=Nom.Sing/nsubj>7 steige~steigen/VERB.Mood=Ind.Sing.3.Pres.Fin/advcl>2 ,>7 "
            "werde~werden/AUX.Sub.Sing.3.Pres.Fin/aux>12 der/DET.Case=Nom.Sing.PronType=Art/det>11 "
            "Damm/NOUN.Case=Nom.Sing/nsubj>12 brechen/VERB.Inf/ccomp>2 .",
        ),
        ["Falk warn: sobald der Fluss steige, werde der Damm brechen"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 answered~answer/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>4 "
            "saying~say/VERB.Pres.Part/advcl>2 anybody/PRON.Sing.PronType=Ind/nsubj>13 who/PRON.Rel/nsubj>7 "
            "asks~ask/VERB.Mood=Ind.Sing.3.Pres.Fin/acl:relcl>5 about/ADP/case>10 a/DET.PronType=Art/det>10 "
            "dam/NOUN.Sing/obl>7 is~be/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>13 not/PART.Neg/advmod>13 "
            "having~have/VERB.Pres.Part/ccomp>4 a/DET.PronType=Art/det>16 good/ADJ/amod>16 "
            "night/NOUN.Sing/obj>13 .",
        ),
        ["Falk assert: anybody who asks about a dam is not having a good night"],
    ),
)
def test_a_content_begins_with_the_clause_or_the_subject_that_opens_it(case: Case) -> None:
    assert lines(read(case)) == case.wanted
