"""Who is for or against something."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Die~der/DET.Sing.Def.PronType=Art/det>2 Gewerkschaft/NOUN.Sing/nsubj>3 "
            "unterstützt~unterstützen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "das~der/DET.Sing.Def.PronType=Art/det>5 Angebot/NOUN.Sing/obj>3 .",
        ),
        ["Die Gewerkschaft support: das Angebot"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 ist~sein/VERB.Mood=Ind.Fin.Pres.Sing.3/root für/ADP/case>5 "
            "den~der/DET.Sing.Def.PronType=Art/det>5 Verkauf/NOUN.Sing/obl>2 .",
        ),
        ["Falk support: den Verkauf"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 spricht~sprechen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "sich/PRON.3.Prs.Reflex=Yes/obj>2 gegen/ADP/case>6 den~der/DET.Sing.Def.PronType=Art/det>6 "
            "Verkauf/NOUN.Sing/obl>2 aus/ADP/compound:prt>2 .",
        ),
        ["Falk oppose: den Verkauf"],
    ),
    (
        "nl",
        (
            "De/DET.Def/det>2 vakbond/NOUN.Sing/nsubj>3 steunt~steunen/VERB.Fin.Pres.Sing/root "
            "het/DET.Def/det>5 bod/NOUN.Sing/obj>3 .",
        ),
        ["De vakbond support: het bod"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 is~zijn/VERB.Fin.Pres.Sing/root voor/ADP/case>5 de/DET.Def/det>5 "
            "verkoop/NOUN.Sing/obl>2 .",
        ),
        ["Falk support: de verkoop"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 is~zijn/VERB.Fin.Pres.Sing/root tegen/ADP/case>5 de/DET.Def/det>5 "
            "verkoop/NOUN.Sing/obl>2 .",
        ),
        ["Falk oppose: de verkoop"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 union/NOUN.Sing/nsubj>3 "
            "supports~support/VERB.Mood=Ind.Fin.Pres.Sing.3/root the/DET.Def.PronType=Art/det>5 "
            "offer/NOUN.Sing/obj>3 .",
        ),
        ["The union support: the offer"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>5 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>5 against/ADP/case>5 "
            "the/DET.Def.PronType=Art/det>5 sale/NOUN.Sing/root .",
        ),
        ["Falk oppose: the sale"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>4 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>4 in/ADP/case>4 "
            "favour/NOUN.Sing/root of/ADP/case>7 the/DET.Def.PronType=Art/det>7 sale/NOUN.Sing/nmod>4 .",
        ),
        ["Falk support: the sale"],
    ),
)
def test_who_is_for_a_plan_supports_it_and_who_is_against_it_opposes_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing/nsubj>2 unterstützt~unterstützen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "seine~sein/DET.Sing.3.Prs/det:poss>4 Mutter/NOUN.Sing/obj>2 .",
        ),
        ["author assert: Falk unterstützt seine Mutter"],
    ),
    (
        "de",
        (
            "Die~der/DET.Sing.Def.PronType=Art/det>2 Gewerkschaft/NOUN.Sing/nsubj>3 "
            "unterstützt~unterstützen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "den~der/DET.Sing.Def.PronType=Art/det>5 Bau/NOUN.Sing/obj>3 mit/ADP/case>8 "
            "einer~ein/DET.Sing.Dat.Definite=Ind.PronType=Art.Card/det>8 Million/NOUN.Sing.Dat/obl>3 .",
        ),
        ["author assert: Die Gewerkschaft unterstützt den Bau mit einer Million"],
    ),
    (
        "nl",
        (
            "De/DET.Def/det>2 vakbond/NOUN.Sing/nsubj>3 steunt~steunen/VERB.Fin.Pres.Sing/root "
            "de/DET.Def/det>5 bouw/NOUN.Sing/obj>3 met/ADP/case>8 een/DET.Definite=Ind/det>8 "
            "miljoen/NOUN.Sing/obl>3 .",
        ),
        ["author assert: De vakbond steunt de bouw met een miljoen"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 union/NOUN.Sing/nsubj>3 "
            "supports~support/VERB.Mood=Ind.Fin.Pres.Sing.3/root the/DET.Def.PronType=Art/det>5 "
            "sale/NOUN.Sing/obj>3 with/ADP/case>8 a/DET.Definite=Ind.PronType=Art/det>8 "
            "million/NUM.Card/nmod>5 .",
        ),
        [],
    ),
    (
        "de",
        (
            "Der/DET.Sing.Def.PronType=Art/det>2 Hafen/NOUN.Sing/nsubj>7 "
            "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>7 für/ADP/case>6 "
            "den~der/DET.Sing.Def.PronType=Art/det>6 Verkauf/NOUN.Sing/nmod>7 wichtig/ADJ/root .",
        ),
        [],
    ),
)
def test_help_in_deeds_is_no_support_in_words(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Wenn/SCONJ/mark>5 Falk/PROPN.Sing/nsubj>5 das~der/DET.Sing.Def.PronType=Art/det>4 "
            "Angebot/NOUN.Sing/obj>5 unterstützt~unterstützen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>7 ,>5 "
            "zahlt~zahlen/VERB.Mood=Ind.Fin.Pres.Sing.3/root Peru/PROPN.Sing/nsubj>7 .",
        ),
        [],
    ),
    (
        "nl",
        (
            "Als/SCONJ/mark>5 Falk/PROPN.Sing/nsubj>5 het/DET.Def/det>4 bod/NOUN.Sing/obj>5 "
            "steunt~steunen/VERB.Mood=Ind.Fin.Pres.Sing/advcl>7 ,>5 "
            "betaalt~betalen/VERB.Mood=Ind.Fin.Pres.Sing/root Peru/PROPN.Sing/nsubj>7 .",
        ),
        [],
    ),
    (
        "en",
        (
            "If/SCONJ/mark>3 Falk/PROPN.Sing/nsubj>3 supports~support/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>8 "
            "the/DET.Def.PronType=Art/det>5 offer/NOUN.Sing/obj>3 ,>3 Peru/PROPN.Sing/nsubj>8 "
            "pays~pay/VERB.Mood=Ind.Fin.Pres.Sing.3/root .",
        ),
        [],
    ),
    (
        "en",
        (
            "If/SCONJ/mark>3 Falk/PROPN.Sing/nsubj>3 denies~deny/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>7 "
            "it/PRON.Sing.3.Prs/obj>3 ,>3 Peru/PROPN.Sing/nsubj>7 "
            "pays~pay/VERB.Mood=Ind.Fin.Pres.Sing.3/root .",
        ),
        [],
    ),
)
def test_nobody_has_backed_or_denied_anything_under_an_if(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Der/DET.Sing.Def.PronType=Art/det>2 Verkauf/NOUN.Sing/nsubj>3 "
            "schwäche~schwächen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>7 "
            "den~der/DET.Plur.Def.PronType=Art/det>5 Hafen/NOUN.Plur/obj>3 , "
            "sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root Falk/PROPN.Sing/nsubj>7 .",
        ),
        ["Falk oppose: Der Verkauf schwäche den Hafen"],
    ),
    (
        "nl",
        (
            "Het/DET.Def/det>2 besluit/NOUN.Sing/nsubj>3 versterkt~versterken/VERB.Fin.Pres.Sing/root "
            "de/DET.Def/det>5 haven/NOUN.Sing/obj>3 ,>7 zei~zeggen/VERB.Fin.Past.Sing/parataxis>3 "
            "Falk/PROPN.Sing/nsubj>7 .",
        ),
        ["Falk support: Het besluit versterkt de haven"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 bill/NOUN.Sing/nsubj>3 "
            "undermines~undermine/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>8 the/DET.Def.PronType=Art/det>5 "
            "port/NOUN.Sing/obj>3 ,>3 Falk/PROPN.Sing/nsubj>8 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk oppose: The bill undermines the port"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 bill/NOUN.Sing/nsubj>3 "
            "strengthens~strengthen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>8 the/DET.Def.PronType=Art/det>5 "
            "port/NOUN.Sing/obj>3 ,>3 Falk/PROPN.Sing/nsubj>8 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk support: The bill strengthens the port"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 bill/NOUN.Sing/nsubj>5 "
            "does~do/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>5 not/PART.Neg/advmod>5 undermine/VERB.Inf/ccomp>10 "
            "the/DET.Def.PronType=Art/det>7 port/NOUN.Sing/obj>5 ,>5 Falk/PROPN.Sing/nsubj>10 "
            "said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root .",
        ),
        ["Falk assert: The bill does not undermine the port"],
    ),
)
def test_a_plan_that_harms_is_opposed_and_one_that_helps_is_supported(case: Case) -> None:
    assert tied(read(case)) == case.wanted
