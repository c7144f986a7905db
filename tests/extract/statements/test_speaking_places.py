"""Places and houses that stand for those who speak there."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>5 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>5 liefere~liefern/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>2 "
            "Waffen~Waffe/NOUN.Plur.Case=Acc/obj>5 .>2",
            "In/ADP/case>2 Mali/PROPN.Sing/obl>3 weist~weisen/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "man/PRON.Sing.Case=Nom.PronType=Ind/nsubj>3 das~der/PRON.Sing.Case=Nom.Dem/obj>3 "
            "zurück/ADP/compound:prt>3 .>3",
        ),
        ["Falk assert: Peru liefere Waffen", "Mali deny: das → Peru liefere Waffen"],
    ),
    (
        "nl",
        (
            "In/ADP/case>2 Peru/PROPN.Sing/obl>3 vindt~vinden/VERB.Fin.Pres.Sing/root "
            "men/PRON.3.Case=Nom.Prs/nsubj>3 dat/SCONJ/mark>9 de/DET.Def/det>7 brug/NOUN.Sing/nsubj>9 "
            "te/ADV/advmod>9 duur/ADJ/ccomp>3 is~zijn/AUX.Fin.Pres.Sing/cop>9 .>3",
        ),
        ["Peru assert: de brug te duur is"],
    ),
    (
        "de",
        (
            "Man/PRON.Sing.Case=Nom.PronType=Ind/nsubj>2 sagt~sagen/VERB.Mood=Ind.Fin.Pres.Sing.3/root ,>8 "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>5 Hafen/NOUN.Sing.Case=Nom/nsubj>8 "
            "sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>8 zu/ADV/advmod>8 klein/ADJ/ccomp>2 .>2",
        ),
        ["anonymous assert: der Hafen sei zu klein"],
    ),
)
def test_what_one_says_at_a_place_is_said_by_those_there(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "In/ADP/case>2 Peru/PROPN.Sing/obl>6 wordt~worden/AUX.Fin.Pres.Sing.Pass/aux:pass>6 "
            "de/DET.Def/det>5 verkoop/NOUN.Sing/nsubj:pass>6 uitgelegd~uitleggen/VERB.Part/root "
            "als/ADP/mark>8 steun/NOUN.Sing/advcl>6 aan/ADP/case>10 Mali/PROPN.Sing/nmod>8 .>6",
        ),
        ["Peru assert: de verkoop uitgelegd als steun aan Mali"],
    ),
)
def test_what_something_is_seen_as_at_a_place_is_said_there(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Perus~Peru/PROPN.Sing.Case=Nom/nmod>2 Vorschlag/NOUN.Sing.Case=Nom/nsubj>3 "
            "fordert~fordern/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "einen~ein/DET.Sing.Case=Acc.Definite=Ind.PronType=Art.Card/det>5 "
            "Waffenstillstand/NOUN.Sing.Case=Acc/obj>3 .>3",
        ),
        ["Perus Vorschlag demand: einen Waffenstillstand"],
    ),
)
def test_what_a_states_paper_asks_is_asked_by_the_state(case: Case) -> None:
    assert tied(read(case)) == case.wanted
