"""What is called unlawful or an outrage, and who backs whom."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 verlangt~verlangen/VERB.Fin.Pres.Sing.3/root ,>9 dass/SCONJ/mark>9 "
            "die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>6 Stadt/NOUN.Sing/nsubj>9 "
            "den~der/DET.Sing.Case=Acc.Def.PronType=Art/det>8 Hafen/NOUN.Sing/obj>9 "
            "schließt~schließen/VERB.Fin.Pres.Sing.3/ccomp>2 .",
            "Die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>2 Juristin/NOUN.Sing/nsubj>4 "
            "Berg/PROPN.Sing/appos>2 hält~halten/VERB.Fin.Pres.Sing.3/root "
            "einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art/det>7 "
            "solchen~solcher/DET.Sing.Case=Acc.Dem/det>7 Schritt/NOUN.Sing/obj>4 für/ADP/case>9 "
            "rechtswidrig/ADJ/xcomp>4 .",
        ),
        [
            "Falk demand: die Stadt den Hafen schließt",
            "Die Juristin Berg oppose: einen solchen Schritt für rechtswidrig → die Stadt den Hafen schließt",
        ],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 eist~eisen/VERB.Fin.Pres.Sing/root dat/SCONJ/mark>7 de/DET.Def/det>5 "
            "haven/NOUN.Sing/nsubj:pass>7 wordt~worden/AUX.Fin.Pres.Sing/aux:pass>7 "
            "gesloten~sluiten/VERB.Part/ccomp>2 .",
            "Hoogleraar~hoogleraar/NOUN.Sing/nsubj>8 Berg/PROPN.Sing/appos>1 uit/ADP/case>4 "
            "Gent/PROPN.Sing/nmod>1 acht~achten/AUX.Fin.Pres.Sing/root zo'n/PRON/det>7 "
            "maatregel/NOUN.Sing/obj>8 onwettig/ADJ/xcomp>5 .>8",
        ),
        [
            "Falk demand: de haven wordt gesloten",
            "Hoogleraar Berg uit Gent oppose: zo'n maatregel onwettig → de haven wordt gesloten",
        ],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 demanded~demand/VERB.Fin.Past.Sing.3/root that/SCONJ/mark>7 "
            "the/DET.Def.PronType=Art/det>5 port/NOUN.Sing/nsubj:pass>7 be/AUX.Inf/aux:pass>7 "
            "closed~close/VERB.Part.Past/ccomp>2 .",
            "Berg~berg/PROPN.Sing/nsubj>2 considers~consider/VERB.Fin.Pres.Sing.3/root such/DET.Dem/det>5 "
            "a/DET.Definite=Ind.PronType=Art/det>5 move/NOUN.Sing/obj>2 unlawful/ADJ/xcomp>2 .",
        ),
        [
            "Falk demand: the port be closed",
            "Berg oppose: such a move unlawful → the port be closed",
        ],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 sagt~sagen/VERB.Fin.Pres.Sing.3/root ,>7 "
            "das~der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Werk/NOUN.Sing/nsubj>7 "
            "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>7 unsicher/ADJ/ccomp>2 .",
            "Berg/NOUN.Sing/vocative>2 nennt~nennen/VERB.Fin.Pres.Sing.3/root "
            "das~der/PRON.Sing.Case=Nom.Dem/nsubj>2 "
            "eine~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art/det>5 Frechheit/NOUN.Sing/obj>2 .",
        ),
        [
            "Falk assert: das Werk sei unsicher",
            "Berg oppose: das eine Frechheit → das Werk sei unsicher",
        ],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 zegt~zeggen/VERB.Fin.Pres.Sing/root dat/SCONJ/mark>6 de/DET.Def/det>5 "
            "fabriek/NOUN.Sing/nsubj>6 onveilig/ADJ/ccomp>2 is~zijn/AUX.Fin.Pres.Sing/cop>6 .",
            "Berg/PROPN.Sing/nsubj>2 noemt~noemen/VERB.Fin.Pres.Sing/root dat/PRON.3.Dem/obj>2 "
            "een/DET.Definite=Ind/det>5 schande/NOUN.Sing/xcomp>2 .",
        ),
        [
            "Falk assert: de fabriek onveilig is",
            "Berg oppose: dat een schande → de fabriek onveilig is",
        ],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Past.Sing.3/root the/DET.Def.PronType=Art/det>4 "
            "plant/NOUN.Sing/nsubj>6 was~be/AUX.Fin.Past.Sing.3/cop>6 unsafe/ADJ/ccomp>2 .",
            "Berg~berg/PROPN.Sing/nsubj>2 dismissed~dismiss/VERB.Fin.Past.Sing.3/root "
            "the/DET.Def.PronType=Art/det>4 complaint/NOUN.Sing/obj>2 as/ADP/case>6 theatre/NOUN.Sing/obl>2 .",
        ),
        [
            "Falk assert: the plant was unsafe",
            "Berg deny: the complaint → the plant was unsafe",
        ],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 sagt~sagen/VERB.Fin.Pres.Sing.3/root ,>7 "
            "das~der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Werk/NOUN.Sing/nsubj>7 "
            "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>7 unsicher/ADJ/ccomp>2 .",
            "Berg/NOUN.Sing/nsubj>2 hält~halten/VERB.Fin.Pres.Sing.3/root "
            "die~der/DET.Sing.Case=Acc.Def.PronType=Art/det>4 Version/NOUN.Sing/obj>2 für/ADP/case>6 "
            "vorgeschoben~vorschieben/NOUN/obl>2 .",
        ),
        [
            "Falk assert: das Werk sei unsicher",
            "Berg deny: die Version → das Werk sei unsicher",
        ],
    ),
)
def test_what_was_said_before_is_judged(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Coalitiepartner~coalitiepartner/NOUN.Sing/nsubj>3 Reuters/PROPN/appos>1 "
            "steunt~steunen/VERB.Fin.Pres.Sing/root de/DET.Def/det>5 minister/NOUN.Sing/obj>3 "
            "voorlopig/ADJ/advmod>3 .",
        ),
        [
            "Coalitiepartner Reuters support: de minister",
        ],
    ),
    (
        "de",
        (
            "Koalitionspartner/NOUN.Sing/nsubj>3 Reuters/PROPN/appos>1 "
            "unterstützt~unterstützen/VERB.Fin.Pres.Sing.3/root "
            "den~der/DET.Sing.Case=Acc.Def.PronType=Art/det>5 Minister/NOUN.Sing/obj>3 .",
        ),
        [
            "Koalitionspartner Reuters support: den Minister",
        ],
    ),
    (
        "en",
        (
            "Coalition/NOUN.Sing/compound>2 partner/NOUN.Sing/nsubj>4 Reuters/PROPN.Sing/appos>2 "
            "backs~back/VERB.Fin.Pres.Sing.3/root the/DET.Def.PronType=Art/det>6 minister/NOUN.Sing/obj>4 .",
        ),
        [
            "Coalition partner Reuters support: the minister",
        ],
    ),
    (
        "nl",
        (
            "Oppositiepartij~oppositiepartij/NOUN.Sing/nsubj>3 Reuters/PROPN/appos>1 "
            "steunt~steunen/VERB.Fin.Pres.Sing/root de/DET.Def/det>5 burgemeester/NOUN.Sing/obj>3 "
            "niet/ADV/advmod>3 .",
        ),
        [
            "Oppositiepartij Reuters oppose: de burgemeester",
        ],
    ),
)
def test_a_noun_and_the_name_behind_it_are_one_subject(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "„>5 Da/ADV.Dem/advmod>5 hätten~haben/AUX.Fin.Pres.Plur.1/aux>5 "
            "wir/PRON.Plur.1.Case=Nom.Prs/nsubj>5 schneller~schnell/ADJ/ccomp>10 sein/AUX.Inf/cop>5 "
            "müssen/AUX.Inf/aux>5 “>5 , sagte~sagen/VERB.Fin.Past.Sing.3/root Falk/PROPN.Sing/nsubj>10 .",
        ),
        [
            "Falk assert: Da hätten wir schneller sein müssen",
        ],
    ),
    (
        "nl",
        (
            "‘ We/PRON.Plur.1.Case=Nom.Prs/nsubj>5 hadden~hebben/AUX.Fin.Past.Plur/aux>5 "
            "sneller~snel/ADJ/advmod>5 moeten/VERB.Inf/root zijn/AUX.Inf/cop>4 ’ , "
            "zei~zeggen/VERB.Fin.Past.Sing/parataxis>5 Falk/PROPN.Sing/nsubj>9 .",
        ),
        [
            "Falk assert: We hadden sneller moeten zijn",
        ],
    ),
    (
        "en",
        (
            "‘>6 We/PRON.Plur.1.Case=Nom.Prs/nsubj>6 should/AUX.Fin/aux>6 have/AUX.Inf/aux>6 "
            "been~be/AUX.Part.Past/cop>6 faster~fast/ADJ/ccomp>9 ,>6 ’>6 said~say/VERB.Fin.Past.Sing.3/root "
            "Falk/PROPN.Sing/nsubj>9 .",
        ),
        [
            "Falk assert: We should have been faster,",
        ],
    ),
    (
        "en",
        (
            "‘>3 I~I/PRON.Sing.1.Case=Nom.Prs/nsubj>3 want/VERB.Fin.Pres.Sing.1/ccomp>12 to/PART/mark>5 "
            "know/VERB.Inf/xcomp>3 who/PRON.Int/nsubj>7 has~have/VERB.Fin.Pres.Sing.3/ccomp>5 "
            "my/PRON.Sing.1.Gen.Prs.Poss/nmod:poss>9 file/NOUN.Sing/obj>7 ,>3 ’>3 "
            "said~say/VERB.Fin.Past.Sing.3/root Falk/PROPN.Sing/nsubj>12 .",
        ),
        [
            "Falk assert: I want to know who has my file,",
        ],
    ),
)
def test_a_duty_of_the_past_is_no_demand(case: Case) -> None:
    assert tied(read(case)) == case.wanted
