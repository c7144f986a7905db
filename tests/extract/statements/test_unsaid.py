"""What is to be said, asked of others, called right or shown by a deed."""

from __future__ import annotations

from extract.statements.cases import Case, each, read
from extract.told import tied
from wederhoor.record import Statement


def by_mode(statements: list[Statement]) -> list[str]:
    """Each line with its mode before it."""
    return [f"{s.mode} {line}" for line, s in zip(tied(statements), statements, strict=True)]


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>5 will~wollen/AUX.Mood=Ind.Fin.Pres.Sing.3/aux>5 mit/ADP/case>4 "
            "Berg/NOUN.Sing.Dat/obl>5 beraten/VERB.Inf/root ,>11 wie/ADV.Int/mark>11 "
            "Peru/PROPN.Sing.Case=Nom/nsubj>11 den~der/DET.Plur.Case=Acc.Def.PronType=Art/det>10 "
            "Hafen/NOUN.Plur.Case=Acc/obj>11 öffnet~öffnen/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>5 .>5",
        ),
        ["author author assert: Falk will mit Berg beraten, wie Peru den Hafen öffnet"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>3 will/AUX.Fin/aux>3 discuss/VERB.Inf/root with/ADP/case>5 "
            "Berg~berg/PROPN.Sing/obl>3 how/ADV.Rel/obj>3 the/DET.Def.PronType=Art/det>8 "
            "harvest/NOUN.Sing/nsubj:pass>11 can/AUX.Fin/aux>11 be/AUX.Inf/aux:pass>11 "
            "saved~save/VERB.Part.Past.Pass/advcl>6 .>3",
        ),
        ["author author assert: Falk will discuss with Berg how the harvest can be saved"],
    ),
)
def test_a_question_yet_to_be_talked_about_is_not_said(case: Case) -> None:
    assert by_mode(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 forderte~fordern/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Berg/NOUN.Sing.Case=Acc/obj>2 auf/ADP/compound:prt>2 zu/PART/mark>6 erklären/VERB.Inf/xcomp>2 "
            ",>11 dass/SCONJ/mark>11 die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>10 "
            "Brücke/NOUN.Sing.Case=Nom/nsubj>11 hält~halten/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>6 .>2",
        ),
        ["Falk demand: zu erklären, dass die Brücke hält"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>3 wil~willen/AUX.Fin.Pres.Sing/aux>3 benadrukken/VERB.Inf/root "
            "dat/SCONJ/mark>7 de/DET.Def/det>6 brug/NOUN.Sing/nsubj>7 veilig/ADJ/ccomp>3 "
            "is~zijn/AUX.Fin.Pres.Sing/cop>7 .>3",
        ),
        ["Falk assert: de brug veilig is"],
    ),
)
def test_what_others_are_asked_to_say_is_not_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 hat~haben/VERB.Mood=Ind.Fin.Pres.Sing.3/root recht/ADJ/obj>2 "
            ",>7 wenn/SCONJ/mark>7 er/PRON.Sing.3.Case=Nom.Prs/nsubj>7 "
            "sagt~sagen/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>2 ,>13 dass/SCONJ/mark>13 "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>11 Hafen/NOUN.Sing.Case=Nom/nsubj>13 "
            "zu/ADV/advmod>13 klein/ADJ/ccomp>7 ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>13 .>2",
        ),
        ["er assert: der Hafen zu klein ist"],
    ),
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>3 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>3 wrong/ADJ/root "
            "when/ADV.Int/advmod>6 she/PRON.Sing.3.Case=Nom.Prs/nsubj>6 "
            "says~say/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>3 that/SCONJ/mark>12 "
            "the/DET.Def.PronType=Art/det>9 port/NOUN.Sing/nsubj>12 "
            "is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>12 too/ADV/advmod>12 small/ADJ/ccomp>6 .>3",
        ),
        ["she assert: the port is too small"],
    ),
    (
        "en",
        (
            "If/SCONJ/mark>3 Falk/PROPN.Sing/nsubj>3 says~say/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>12 "
            "that/SCONJ/mark>8 the/DET.Def.PronType=Art/det>6 port/NOUN.Sing/nsubj>8 "
            "is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>8 open/ADJ/ccomp>3 ,>3 "
            "he/PRON.Sing.3.Case=Nom.Prs/nsubj>12 is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>12 wrong/ADJ/root "
            ".>12",
        ),
        [],
    ),
)
def test_what_the_report_calls_right_or_wrong_is_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 findet~finden/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "es/PRON.Sing.3.Case=Acc.Prs/obj>2 wichtig/ADJ/xcomp>2 zu/PART/mark>6 betonen/VERB.Inf/xcomp>2 "
            ",>11 dass/SCONJ/mark>11 die~der/DET.Sing.Case=Nom.Def.PronType=Art/det>10 "
            "Brücke/NOUN.Sing.Case=Nom/nsubj>11 hält~halten/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>6 .>2",
        ),
        ["Falk assert: die Brücke hält"],
    ),
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>2 vindt~vinden/VERB.Fin.Pres.Sing/root het/PRON.3.Prs/obj>6 "
            "nuttig/ADJ/ccomp>6 te/ADP/mark>6 benadrukken/VERB.Inf/ccomp>2 dat/SCONJ/mark>10 "
            "de/DET.Def/det>9 brug/NOUN.Sing/nsubj>10 houdt~houden/VERB.Mood=Ind.Fin.Pres.Sing/ccomp>6 ,>15 "
            "en/CCONJ/cc>15 dat/SCONJ/mark>15 Peru/PROPN.Sing/nsubj>15 "
            "zweeg~zwijgen/VERB.Fin.Pres.Sing/conj>10 .>2",
        ),
        ["Falk assert: de brug houdt, en dat Peru zweeg"],
    ),
)
def test_who_finds_it_fit_to_say_something_says_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 hält~halten/VERB.Mood=Ind.Fin.Pres.Sing.3/root "
            "es/PRON.Sing.3.Case=Acc.Prs/expl>2 für/ADP/case>5 richtig/ADJ/amod>2 ,>9 Mali/PROPN.Sing/obj>9 "
            "zu/PART/mark>9 helfen/VERB.Inf/xcomp>2 ,>13 stärker~stark/ADJ/xcomp>13 zu/PART/mark>13 "
            "werden/AUX.Inf/xcomp>9 und/CCONJ/cc>17 Peru/PROPN.Sing/obj>17 zu/PART/mark>17 "
            "zeigen/VERB.Inf/conj>9 ,>22 dass/SCONJ/mark>22 der/DET.Sing.Case=Nom.Def.PronType=Art/det>21 "
            "Hafen/NOUN.Sing.Case=Nom/nsubj>22 offen/ADJ/ccomp>17 "
            "ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>22 .>2",
        ),
        [],
    ),
)
def test_what_is_shown_by_a_deed_below_another_is_not_said(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "en",
        (
            "Falk/PROPN.Sing/nsubj>2 said~say/VERB.Mood=Ind.Fin.Past.Sing.3/root that/SCONJ/mark>11 "
            "in/ADP/case>6 her/PRON.Sing.3.Gen.Prs.Poss/nmod:poss>6 view/NOUN.Sing/obl>11 "
            "the/DET.Def.PronType=Art/det>8 port/NOUN.Sing/nsubj>11 "
            "was~be/AUX.Mood=Ind.Fin.Past.Sing.3/cop>11 too/ADV/advmod>11 small/ADJ/ccomp>2 .>2",
        ),
        ["Falk assert: in her view the port was too small"],
    ),
    (
        "de",
        (
            "Falk/PROPN.Sing.Case=Nom/nsubj>2 sagte~sagen/VERB.Mood=Ind.Fin.Past.Sing.3/root ,>10 "
            "laut/ADP/case>5 Berg/NOUN.Sing.Dat/obl>10 sei~sein/AUX.Sub.Fin.Pres.Sing.3/cop>10 "
            "der/DET.Sing.Case=Nom.Def.PronType=Art/det>8 Hafen/NOUN.Sing.Case=Nom/nsubj>10 zu/ADV/advmod>10 "
            "klein/ADJ/ccomp>2 .>2",
        ),
        ["Falk assert: laut Berg sei der Hafen zu klein", "Berg assert: sei der Hafen zu klein"],
    ),
)
def test_what_a_speaker_calls_their_own_view_is_said_once(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Mali/PROPN.Sing/nsubj>2 eist~eisen/VERB.Fin.Sing/root of/CCONJ/cc>5 "
            "heeft~hebben/AUX.Fin.Pres.Sing/aux>5 gevraagd~vragen/VERB.Part/conj>2 om/ADP/mark>7 "
            "schepen/VERB.Inf/xcomp>5 .>2",
        ),
        ["Mali demand: schepen"],
    ),
)
def test_two_verbs_joined_by_or_have_no_clause_between_them(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Falk/PROPN.Sing/nsubj>3 is~zijn/AUX.Fin.Pres.Sing/cop>3 sceptisch/ADJ/root over/ADP/case>6 "
            "de/DET.Def/det>6 kans/NOUN.Sing/obl:arg>3 de/DET.Def/det>8 staking/NOUN.Sing/obj>10 "
            "te/ADP/mark>10 beëindigen/VERB.Inf/acl>6 ,>15 zonder/ADP/mark>15 dat/SCONJ.3/mark>15 "
            "Peru/PROPN.Sing/nsubj>15 betaalt~betalen/VERB.Fin.Pres.Sing/advcl>3 (>17 "
            "lees~lezen/VERB.Fin/parataxis>15 :>17 het/DET.Def/det>20 verhogen/VERB.Inf/parataxis>17 "
            "van/ADP/case>22 lonen~loon/NOUN.Plur/nmod>20 )>17 .>3",
        ),
        ["Falk doubt: de kans de staking te beëindigen, zonder dat Peru betaalt (lees: het verhogen van lonen)"],
    ),
)
def test_a_conjunction_that_ends_in_that_opens_no_content(case: Case) -> None:
    assert tied(read(case)) == case.wanted
