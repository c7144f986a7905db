"""What a report says in its own voice: telling, guessing, judging."""

from __future__ import annotations

import pytest

from extract.statements.cases import Case, each, read
from extract.told import tied, told


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            (
                "Peru/PROPN/nsubj>6 hat~haben/AUX.Mood=Ind.3.Pres.Fin/aux>6 Waffen~Waffe/NOUN/obj>6 an/ADP/case>5 "
                "Mali/PROPN/obl>6 geliefert~liefern/VERB.Part/root ."
            ),
            ("Peru hat Waffen an Mali geliefert", "assert", "certain", []),
        ),
        (
            "de",
            (
                "Es/PRON.3.Prs/expl>3 könnte~können/AUX.Fin/aux>3 gut/ADJ/root sein/AUX.Inf/cop>3 ,>11 "
                "dass/SCONJ/mark>11 Peru/PROPN/nsubj>11 Waffen~Waffe/NOUN/obj>11 an/ADP/case>10 Mali/PROPN/nmod>8 "
                "liefert~liefern/VERB.Mood=Ind.3.Pres.Fin/csubj>3 ."
            ),
            ("Peru Waffen an Mali liefert", "assert", "possible", ["Es könnte gut sein"]),
        ),
        (
            "de",
            (
                "Vermutlich/ADV/advmod>2 liefert~liefern/VERB.Mood=Ind.3.Pres.Fin/root Peru/PROPN/nsubj>2 "
                "Waffen~Waffe/NOUN/obj>2 an/ADP/case>6 Mali/PROPN/obl>2 ."
            ),
            ("Vermutlich liefert Peru Waffen an Mali", "assert", "probable", ["Vermutlich"]),
        ),
        (
            "de",
            (
                "Leider/ADV/advmod>7 hat~haben/AUX.Mood=Ind.3.Pres.Fin/aux>7 Peru/PROPN/nsubj>7 "
                "Waffen~Waffe/NOUN/obj>7 an/ADP/case>6 Mali/PROPN/nmod>4 geliefert~liefern/VERB.Part/root ."
            ),
            ("Leider hat Peru Waffen an Mali geliefert", "oppose", "certain", []),
        ),
        (
            "nl",
            (
                "Het/PRON.3.Prs/expl>3 zou~zullen/AUX.Past.Fin/aux>3 best~goed/ADJ/root kunnen/AUX.Inf/cop>3 "
                "dat/SCONJ/mark>10 Peru/PROPN/nsubj>10 wapens~wapen/NOUN/obj>10 aan/ADP/case>9 Mali/PROPN/obl>10 "
                "levert~leveren/VERB.Pres.Fin/csubj>3 ."
            ),
            ("Peru wapens aan Mali levert", "assert", "possible", ["Het zou best kunnen"]),
        ),
        (
            "en",
            (
                "It/PRON.3.Prs/expl>4 could/AUX.Fin/aux>8 well/ADV/advmod>4 be/AUX.Inf/cop>8 that/SCONJ/mark>8 "
                "Peru/PROPN/nsubj>8 will/AUX.Fin/aux>8 send/VERB.Inf/root ships~ship/NOUN/obj>8 to/ADP/case>11 "
                "Mali/PROPN/obl>8 ."
            ),
            ("Peru will send ships to Mali", "assert", "possible", ["It could well be"]),
        ),
        (
            "en",
            (
                "Fortunately/ADV/advmod>5 ,>1 Peru/PROPN/nsubj>5 has~have/AUX.Mood=Ind.3.Pres.Fin/aux>5 "
                "suspended~suspend/VERB.Past.Part/root its/PRON.3.Prs/nmod:poss>7 agreement/NOUN/obj>5 "
                "with/ADP/case>9 Mali/PROPN/nmod>7 ."
            ),
            ("Fortunately, Peru has suspended its agreement with Mali", "support", "certain", []),
        ),
    ],
)
def test_telling_guessing_and_judging_are_told_apart(
    language: str, tree: str, expected: tuple[str, str, str, list[str]]
) -> None:
    [own] = told(tree, language=language)
    words = [hedge.text for hedge in own.certainty_words]
    assert (own.speaker_class, own.mode) == ("author", "author")
    assert (own.content.text, own.stance, own.certainty, words) == expected


SCANDAL = (
    "Schade/ADJ/root ist~sein/AUX.Fin/cop>1 ,>8 dass/SCONJ/mark>8 Peru/PROPN/nsubj>8 Waffen~Waffe/NOUN/obj>8 "
    "nicht/PART.Neg/advmod>8 liefert~liefern/VERB.Fin/csubj>1 ."
)
QUESTION = "Liefert~liefern/VERB.Fin/root Peru/PROPN/nsubj>1 Waffen~Waffe/NOUN/obj>1 an/ADP/case>5 Mali/PROPN/obl>1 ?"
URGED = (
    "Peru/PROPN/nsubj>6 muss~müssen/AUX.Fin/aux>6 endlich/ADV/advmod>6 den~der/DET/det>5 Hafen/NOUN/obj>6 "
    "schließen/VERB.Inf/root ."
)


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (SCANDAL, ("Peru Waffen nicht liefert", "oppose")),
        (QUESTION, ("Liefert Peru Waffen an Mali", "ask")),
        (URGED, ("Peru muss endlich den Hafen schließen", "demand")),
    ],
)
def test_a_report_regrets_asks_and_urges_in_its_own_voice(tree: str, expected: tuple[str, str]) -> None:
    [own] = told(tree)
    assert own.mode == "author"
    assert (own.content.text.rstrip("?"), own.stance) == expected


def test_a_guess_without_an_event_is_a_statement_too() -> None:
    tree = (
        "Vermutlich/ADJ/advmod>2 schläft~schlafen/VERB.Mood=Ind.3.Pres.Fin/root der/DET.PronType=Art/det>4 "
        "Hund/NOUN/nsubj>2 ."
    )
    [own] = told(tree)
    assert (own.mode, own.certainty) == ("author", "probable")


def test_what_somebody_guesses_is_not_the_reports_guess() -> None:
    tree = (
        "Vermutlich/ADJ/advmod>2 schläft~schlafen/VERB.Mood=Ind.3.Pres.Fin/ccomp>6 der/DET.PronType=Art/det>4 "
        "Hund/NOUN/nsubj>2 , sagte~sagen/VERB.Mood=Ind.3.Past.Fin/root Falk/PROPN/nsubj>6 ."
    )
    assert [s.mode for s in told(tree)] == ["indirect"]


@each(
    (
        "de",
        (
            "Dass/SCONJ/mark>5 Peru/PROPN.Sing/nsubj>5 die~der/DET.Plur.Def.PronType=Art/det>4 "
            "Waffen~Waffe/NOUN.Plur/obj>5 lieferte~liefern/VERB.Mood=Ind.Fin.Past.Sing.3/ccomp>9 ,>5 "
            "war~sein/AUX.Mood=Ind.Fin.Past.Sing.3/cop>9 ein/DET.Sing.Definite=Ind.PronType=Art.Card/det>9 "
            "Fehler/NOUN.Sing/root .",
        ),
        ["author oppose: Peru die Waffen lieferte"],
    ),
    (
        "nl",
        (
            "Het/PRON.3.Prs/expl>3 is~zijn/AUX.Fin.Pres.Sing/cop>3 beschamend/ADJ/root dat/SCONJ/mark>8 "
            "Peru/PROPN.Sing/nsubj>8 de/DET.Def/det>7 wapens~wapen/NOUN.Plur/obj>8 "
            "levert~leveren/VERB.Fin.Pres.Sing/csubj>3 .",
        ),
        ["author oppose: Peru de wapens levert"],
    ),
    (
        "en",
        (
            "That/SCONJ.Dem/mark>3 Peru/PROPN.Sing/nsubj>3 "
            "supplied~supply/VERB.Mood=Ind.Fin.Past.Sing.3/csubj>8 the/DET.Def.PronType=Art/det>5 "
            "weapons~weapon/NOUN.Plur/obj>3 was~be/AUX.Mood=Ind.Fin.Past.Sing.3/cop>8 "
            "a/DET.Definite=Ind.PronType=Art/det>8 mistake/NOUN.Sing/root .",
        ),
        ["author oppose: Peru supplied the weapons"],
    ),
    (
        "en",
        (
            "The/DET.Def.PronType=Art/det>2 sale/NOUN.Sing/nsubj>7 of/ADP/case>4 Peru/PROPN.Sing/nmod>2 "
            "is~be/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>7 a/DET.Definite=Ind.PronType=Art/det>7 "
            "scandal/NOUN.Sing/root .",
        ),
        ["author oppose: The sale of Peru is a scandal"],
    ),
    (
        "de",
        (
            "Der/DET.Sing.Def.PronType=Art/det>2 Verkauf/NOUN.Sing/nsubj>7 von/ADP/case>4 "
            "Peru/PROPN.Sing.Dat/nmod>2 ist~sein/AUX.Mood=Ind.Fin.Pres.Sing.3/cop>7 "
            "ein/DET.Sing.Definite=Ind.PronType=Art.Card/det>7 Skandal/NOUN.Sing/root .",
        ),
        ["author oppose: Der Verkauf von Peru ist ein Skandal"],
    ),
)
def test_a_report_judges_what_it_calls_good_or_bad(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@pytest.mark.parametrize(
    ("language", "trees", "expected"),
    [
        (
            "de",
            (
                (
                    "Wenn/SCONJ/mark>4 Peru/PROPN.Sing/nsubj>4 Waffen~Waffe/NOUN.Plur/obj>4 "
                    "lieferte~liefern/VERB.Mood=Ind.Fin.Past.Sing.3/advcl>8 ,>4 "
                    "würde~werden/AUX.Sub.Fin.Pres.Sing.3/aux>8 Mali/PROPN.Sing/nsubj>8 angreifen/VERB.Inf/root ."
                ),
            ),
            ["possible"],
        ),
        (
            "nl",
            (
                (
                    "Als/SCONJ/mark>4 Peru/PROPN.Sing/nsubj>4 wapens~wapen/NOUN.Plur/obj>4 "
                    "levert~leveren/VERB.Fin.Pres.Sing/advcl>8 ,>4 zou~zullen/AUX.Fin.Past.Sing/aux>8 "
                    "Mali/PROPN.Sing/nsubj>8 aanvallen/VERB.Inf/root ."
                ),
            ),
            ["possible"],
        ),
        (
            "en",
            (
                (
                    "If/SCONJ/mark>3 Peru/PROPN.Sing/nsubj>3 supplied~supply/VERB.Mood=Ind.Fin.Past.Sing.3/advcl>8 "
                    "weapons~weapon/NOUN.Plur/obj>3 ,>3 Mali/PROPN.Sing/nsubj>8 would/AUX.Fin/aux>8 "
                    "attack/VERB.Inf/root ."
                ),
            ),
            ["possible"],
        ),
    ],
)
def test_what_would_follow_from_a_condition_is_only_possible(
    language: str, trees: tuple[str, ...], expected: list[str]
) -> None:
    assert [s.certainty for s in told(*trees, language=language)] == expected


@each(
    (
        "de",
        (
            "Während/SCONJ/mark>3 Falk/PROPN.Sing/nsubj>3 sagt~sagen/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>11 "
            ",>9 dass/SCONJ/mark>9 Mali/PROPN.Sing/nsubj>9 keine~kein/DET.Plur.PronType=Neg/det>8 "
            "Waffen~Waffe/NOUN.Plur/obj>9 hat~haben/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>3 ,>3 "
            "griff~greifen/VERB.Mood=Ind.Fin.Pres.Sing.3/root Peru/PROPN.Sing/nsubj>11 "
            "Mali/PROPN.Sing/obj>11 an/ADP/compound:prt>11 .",
        ),
        ["Falk assert: Mali keine Waffen hat", "author assert: griff Peru Mali an"],
    ),
    (
        "en",
        (
            "While/SCONJ/mark>3 Falk/PROPN.Sing/nsubj>3 says~say/VERB.Mood=Ind.Fin.Pres.Sing.3/advcl>13 "
            "that/SCONJ/mark>6 Mali/PROPN.Sing/nsubj>6 has~have/VERB.Mood=Ind.Fin.Pres.Sing.3/ccomp>3 "
            "no/DET.PronType=Neg/det>8 weapons~weapon/NOUN.Plur/obj>6 at/ADP/case>10 all/DET.Tot/obl>6 ,>3 "
            "Peru/PROPN.Sing/nsubj>13 attacked~attack/VERB.Mood=Ind.Fin.Past.Sing.3/root "
            "Mali/PROPN.Sing/obj>13 .",
        ),
        ["Falk assert: Mali has no weapons at all", "author assert: Peru attacked Mali"],
    ),
)
def test_of_a_sentence_that_quotes_only_the_rest_is_told_in_the_own_voice(case: Case) -> None:
    assert tied(read(case)) == case.wanted


@each(
    (
        "nl",
        (
            "Het/PRON.3.Prs/expl>4 zou~zullen/AUX.Fin.Past.Sing/aux>4 best~goed/ADJ/advmod>4 "
            "kunnen/VERB.Inf/root dat/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 informatie/NOUN.Sing/obj>8 "
            "heeft~hebben/VERB.Fin.Pres.Sing/csubj>4 dat/SCONJ/mark>13 Mali/PROPN.Sing/nsubj>13 "
            "om/ADP/case>12 wapens~wapen/NOUN.Plur/obl:arg>13 bedelt~bedelen/VERB.Fin.Pres.Sing/acl>7 .",
        ),
        ["author assert: Peru informatie heeft dat Mali om wapens bedelt", "Peru assert: Mali om wapens bedelt"],
    ),
)
def test_a_guess_holds_what_others_say_in_it(case: Case) -> None:
    assert tied(read(case)) == case.wanted


def test_what_the_report_tells_in_brackets_ends_with_them() -> None:
    tree = (
        "Falk/PROPN.Case=Nom.Sing/nsubj>2 sagte~sagen/VERB.Mood=Ind.Sing.3.Past.Fin/root ,>9 "
        "der/DET.Case=Nom.Sing.PronType=Art/det>5 Damm/NOUN.Case=Nom.Sing/nsubj>9 noch/ADV/advmod>8 im/ADP/case>8 "
        "Herbst/NOUN.Sing/obl>9 breche~brechen/VERB.Sub.Sing.3.Pres.Fin/ccomp>2 (>12 Peru/PROPN.Case=Nom.Sing/nsubj>12 "
        "lieferte~liefern/VERB.Mood=Ind.Sing.3.Past.Fin/parataxis>2 Waffen~Waffe/NOUN/obj>12 )>12 ,>17 "
        "und/CCONJ/cc>17 reiste~reisen/VERB.Mood=Ind.Sing.3.Past.Fin/conj>2 ab/ADP/compound:prt>17 ."
    )
    own = [s.content.text for s in told(tree) if s.mode == "author"]
    assert own == ["Peru lieferte Waffen"]
