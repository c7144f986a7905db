"""Asides behind a denial or a saying: “…, as Falk claimed”."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Berg/NOUN.Sing/nsubj>2 bestreitet~bestreiten/VERB.Fin.Pres.Sing.3/root ,>7 dass/SCONJ/mark>7 "
            "Peru/PROPN.Sing/nsubj>7 Öl/NOUN.Sing/obj>7 verkauft~verkaufen/VERB.Part/ccomp>2 "
            "habe~haben/AUX.Fin.Pres.Sing.3/aux>7 ,>12 wie/ADV/mark>12 Falk/PROPN.Sing/nsubj>12 "
            "behauptet~behaupten/VERB.Part/advcl>2 hatte~haben/AUX.Fin.Past.Sing.3/aux>12 .",
        ),
        [
            "Falk assert: Peru Öl verkauft habe",
            "Berg deny: Peru Öl verkauft habe → Peru Öl verkauft habe",
        ],
    ),
    (
        "nl",
        (
            "Berg/PROPN.Sing/nsubj>2 ontkent~ontkennen/VERB.Fin.Past.Sing/root dat/SCONJ/mark>7 "
            "Peru/PROPN.Sing/nsubj>7 olie/NOUN.Sing/obj>7 heeft~hebben/AUX.Fin.Pres.Sing.3/aux>7 "
            "verkocht~verkopen/VERB.Part/ccomp>2 ,>12 zoals/SCONJ/mark>12 Falk/PROPN.Sing/nsubj>12 "
            "gisteren/ADV/advmod>12 beweerde~beweren/VERB.Fin.Past.Sing/advcl>7 .",
        ),
        [
            "Falk assert: Peru olie heeft verkocht",
            "Berg deny: Peru olie heeft verkocht → Peru olie heeft verkocht",
        ],
    ),
    (
        "en",
        (
            "Berg~berg/PROPN.Sing/nsubj>2 denied~deny/VERB.Fin.Past.Sing.3/root that/SCONJ/mark>6 "
            "Peru/PROPN.Sing/nsubj>6 had~have/AUX.Fin.Past.Sing.3/aux>6 sold~sell/VERB.Part.Past/ccomp>2 "
            "oil/NOUN.Sing/obj>6 ,>12 as/SCONJ/mark>12 Falk/PROPN.Sing/nsubj>12 "
            "had~have/AUX.Fin.Past.Sing.3/aux>12 claimed~claim/VERB.Part.Past/advcl>6 .",
        ),
        [
            "Falk assert: Peru had sold oil",
            "Berg deny: Peru had sold oil → Peru had sold oil",
        ],
    ),
    (
        "es",
        (
            "Berg~berg/PROPN.Sing/nsubj>2 negó~negar/VERB.Fin.Past.Sing/root que/SCONJ/mark>5 "
            "Peru~peru/PROPN.Sing/nsubj>5 vendiera~vender/VERB.Fin.Pres.Sing.3/ccomp>2 "
            "petróleo/NOUN.Sing/obj>5 ,>9 como/SCONJ/mark>9 publicó~publicar/VERB.Fin.Past.Sing/advcl>2 "
            "Falk~falk/PROPN.Sing/nsubj>9 .",
        ),
        [
            "Falk assert: Peru vendiera petróleo",
            "Berg deny: Peru vendiera petróleo → Peru vendiera petróleo",
        ],
    ),
    (
        "fr",
        (
            "Berg/PROPN.Sing/nsubj>3 a~avoir/AUX.Fin.Pres.Sing.3/aux>3 nié~nier/VERB.Part.Past.Sing/root "
            "que/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 avait~avoir/AUX.Fin.Tense=Imp.Sing.3/aux>7 "
            "vendu~vendre/VERB.Part.Past.Sing/ccomp>3 du/DET.Sing.Definite=Ind.PronType=Art/det>9 "
            "pétrole/NOUN.Sing/obj>7 ,>14 comme/SCONJ/mark>14 l'~le/PRON.Sing.3.Case=Acc.Prs/obj>14 "
            "avait~avoir/AUX.Fin.Tense=Imp.Sing.3/aux>14 affirmé~affirmer/VERB.Part.Past.Sing/advcl>3 "
            "Falk/PROPN.Sing/nsubj>14 .",
        ),
        [
            "Falk assert: Peru avait vendu du pétrole",
            "Berg deny: Peru avait vendu du pétrole → Peru avait vendu du pétrole",
        ],
    ),
)
def test_an_aside_behind_a_denial_holds_only_what_is_denied(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Berg~berg/PROPN.Sing/nsubj>2 said~say/VERB.Fin.Past.Sing.3/root Peru/PROPN.Sing/nsubj>5 "
            "had~have/AUX.Fin.Past.Sing.3/aux>5 sold~sell/VERB.Part.Past/ccomp>2 oil/NOUN.Sing/obj>5 ,>10 "
            "as/SCONJ/mark>10 Reuters/PROPN.Sing/nsubj>10 reported~report/VERB.Fin.Past.Sing.3/advcl>2 .",
        ),
        [
            "Reuters assert: Berg said Peru had sold oil",
            "Berg assert: Peru had sold oil",
        ],
    ),
    (
        "de",
        (
            "Berg/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Past.Sing.3/root ,>7 Peru/PROPN.Sing/nsubj>7 "
            "habe~haben/AUX.Fin.Pres.Sing.3/aux>7 Öl/NOUN.Sing/obj>7 verkauft~verkaufen/VERB.Inf/ccomp>2 ,>11 "
            "wie/SCONJ/mark>11 Reuters/PROPN.Sing/nsubj>11 berichtet~berichten/VERB.Fin.Pres.Sing.3/advcl>7 .",
        ),
        [
            "Reuters assert: Berg sagte, Peru habe Öl verkauft",
        ],
    ),
)
def test_who_only_brings_the_news_says_all_of_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted
