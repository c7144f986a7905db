"""What a report says in its own voice: telling, guessing, judging."""

from __future__ import annotations

import pytest

from extract.told import told


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
