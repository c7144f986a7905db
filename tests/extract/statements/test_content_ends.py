from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import lines


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>6 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>5 Damm/NOUN.Case=Nom.Sing/nsubj>6 "
            "breche~brechen/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>2 bald/ADV/advmod>6 ,>13 "
            "allerdings/ADV/advmod>13 wolle~wollen/AUX.Mood=Ind.Sing.3.Pres.Fin/aux>13 "
            "man/PRON.Case=Nom.Sing.PronType=Ind/nsubj>13 noch/ADV/advmod>13 messen/VERB.Inf/conj>6 .",
        ),
        ["Falk assert: der Damm breche bald, allerdings wolle man noch messen"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>7 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>5 Damm/NOUN.Case=Nom.Sing/nsubj>7 "
            "sei~sein/AUX.Sub.Sing.3.Pres.Fin/cop>7 alt/ADJ/ccomp>2 ;>14 wer/PRON.Case=Nom.Sing.Int/nsubj>11 "
            "darunter/ADV/advmod>11 wohne~wohnen/VERB.Mood=Ind.Sing.3.Past.Fin/acl:relcl>7 ,>11 "
            "müsse~müssen/AUX.Sub.Sing.3.Pres.Fin/aux>14 gehen/VERB.Inf/parataxis>2 .",
        ),
        ["Falk demand: der Damm sei alt; wer darunter wohne, müsse gehen"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 dreigde~dreigen/VERB.Sing.Past.Fin/root de/DET/det>4 "
            "brug/NOUN.Sing/obj>6 te/ADP/mark>6 sluiten/VERB.Inf/xcomp>2 ,>12 omdat/SCONJ/mark>12 "
            "Berg/PROPN.Sing/nsubj>12 niet/ADV/advmod>12 had~hebben/AUX.Sing.Past.Fin/aux>12 "
            "betaald~betalen/VERB.Part/advcl>6 .",
        ),
        ["Falk warn: de brug te sluiten, omdat Berg niet had betaald"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 stelde~stellen/VERB.Sing.Past.Fin/root dat/SCONJ/mark>5 "
            "Peru/PROPN.Sing/nsubj>5 loog~logen/VERB.Mood=Ind.Sing.Past.Fin/ccomp>2 om/ADP/mark>9 "
            "geld/NOUN.Sing/obj>9 te/ADP/mark>9 krijgen/VERB.Inf/advcl>5 .",
        ),
        ["Falk assert: Peru loog om geld te krijgen"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 promised~promise/VERB.Mood=Ind.Sing.3.Past.Fin/root to/PART/mark>4 "
            "open/VERB.Inf/xcomp>2 the/DET.PronType=Art/det>6 bridge/NOUN.Sing/obj>4 if/SCONJ/mark>9 "
            "Peru/PROPN.Sing/nsubj>9 paid~pay/VERB.Mood=Ind.Sing.3.Past.Fin/advcl>4 .",
        ),
        ["Falk promise: to open the bridge if Peru paid"],
    ),
)
def test_what_is_said_goes_on_with_phrases_conditions_and_the_mood_of_speech(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>6 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>5 Damm/NOUN.Case=Nom.Sing/nsubj>6 "
            "breche~brechen/VERB.Mood=Ind.Sing.3.Pres.Fin/ccomp>2 bald/ADV/advmod>6 ,>10 "
            "Berg/NOUN.Case=Nom.Sing/nsubj>10 kaufte~kaufen/VERB.Mood=Ind.Sing.3.Past.Fin/ccomp>2 "
            "ein/DET.Case=Acc.Sing.PronType=Art/det>12 Boot/NOUN.Case=Acc.Sing/obj>10 .",
        ),
        ["Falk assert: der Damm breche bald", "author assert: Berg kaufte ein Boot"],
    ),
)
def test_a_main_clause_in_another_mood_is_not_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Sollte~sollen/AUX.Sub.Fin/aux>3 es/PRON.Case=Nom.Sing.3.Prs/nsubj>3 regnen/VERB.Inf/ccomp>11 ,>9 "
            "so/ADV/advmod>9 werde~werden/AUX.Sub.Sing.3.Pres.Fin/aux>9 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>8 Damm/NOUN.Case=Nom.Sing/nsubj>9 "
            "brechen/VERB.Inf/parataxis>3 , schreibt~schreiben/VERB.Mood=Ind.Sing.3.Pres.Fin/root "
            "Falk/PROPN.Case=Nom.Sing/nsubj>11 .",
        ),
        ["Falk assert: Sollte es regnen, so werde der Damm brechen"],
    ),
)
def test_all_that_stands_before_a_closing_attribution_is_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>6 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>5 Damm/NOUN.Case=Nom.Sing/nsubj>6 "
            "breche~brechen/VERB.Sub.Sing.3.Pres.Fin/ccomp>2 (>9 Berg/PROPN.Case=Nom.Sing/nsubj>9 "
            "maß~messen/VERB.Mood=Ind.Sing.3.Past.Fin/parataxis>2 ihn~er/PRON.Case=Acc.Sing.3.Prs/obj>9 )>9 .",
        ),
        ["Falk assert: der Damm breche"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>6 "
            "der/DET.Case=Nom.Sing.PronType=Art/det>5 Damm/NOUN.Case=Nom.Sing/nsubj>6 "
            "breche~brechen/VERB.Sub.Sing.3.Pres.Fin/ccomp>2 (>10 er/PRON.Case=Nom.Sing.3.Prs/nsubj>10 "
            "sei~sein/AUX.Sub.Sing.3.Pres.Fin/cop>10 alt/ADJ/parataxis>6 )>10 .",
        ),
        ["Falk assert: der Damm breche (er sei alt)"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 zei~zeggen/VERB.Sing.Past.Fin/root dat/SCONJ/mark>6 de/DET/det>5 "
            "dam/NOUN.Sing/nsubj>6 breekt~breken/VERB.Sing.Pres.Fin/ccomp>2 (>10 sinds/ADP/case>9 "
            "mei/NOUN.Sing/obl>6 )>9 .",
        ),
        ["Falk assert: de dam breekt (sinds mei)"],
    ),
)
def test_brackets_in_which_the_report_tells_something_itself_are_not_what_is_said(case: Case) -> None:
    assert lines(read(case)) == case.wanted
