"""Turns of phrase that take a stance."""

from __future__ import annotations

import pytest

from extract.examples import read_all
from extract.told import lines, told


@pytest.mark.parametrize(
    ("language", "tree", "line"),
    [
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 hält~halten/VERB.Mood=Ind.3.Pres.Fin/root es/PRON.3.Prs/obj>2 für/ADP/case>5 "
                "unwahrscheinlich/ADJ/obl>2 ,>10 dass/SCONJ/mark>10 die~der/DET.PronType=Art/det>9 "
                "Preise~Preis/NOUN/nsubj>10 fallen/VERB.Mood=Ind.3.Pres.Fin/ccomp>2 ."
            ),
            "Falk doubt: die Preise fallen",
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 stellte~stellen/VERB.Mood=Ind.3.Past.Fin/root infrage/ADV/advmod>2 ,>8 "
                "dass/SCONJ/mark>8 die~der/DET.PronType=Art/det>7 Wahl/NOUN/nsubj>8 frei/ADJ/ccomp>2 "
                "war~sein/AUX.Mood=Ind.3.Past.Fin/cop>8 ."
            ),
            "Falk doubt: die Wahl frei war",
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 nannte~nennen/VERB.Mood=Ind.3.Past.Fin/root das~der/PRON.Dem/obj>2 "
                "eine~ein/DET.PronType=Art/det>5 Lüge/NOUN/obj>2 ."
            ),
            "Falk deny: das",
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 nannte~nennen/VERB.Mood=Ind.3.Past.Fin/root den~der/DET.PronType=Art/det>4 "
                "Plan/NOUN/obl:arg>2 einen~ein/DET.PronType=Art/det>6 Fehler/NOUN/obj>2 ."
            ),
            "Falk oppose: den Plan einen Fehler",
        ),
        (
            "nl",
            (
                "Falk/PROPN/nsubj>2 noemde~noemen/VERB.Past.Fin/root het/DET/det>4 bericht/NOUN/obj>2 "
                "onzin/ADJ/xcomp>2 ."
            ),
            "Falk deny: het bericht",
        ),
        (
            "nl",
            (
                "Falk/PROPN/nsubj>2 noemde~noemen/VERB.Past.Fin/root het/DET/det>4 plan/NOUN/obj>2 een/DET/det>6 "
                "succes/NOUN/xcomp>2 ."
            ),
            "Falk support: het plan een succes",
        ),
        (
            "en",
            (
                "Falk/PROPN/nsubj>2 cast/VERB.Mood=Ind.3.Pres.Fin/root doubt/NOUN/obj>2 on/ADP/case>6 "
                "the/DET.PronType=Art/det>6 result/NOUN/obl>2 ."
            ),
            "Falk doubt: the result",
        ),
        (
            "en",
            (
                "Falk/PROPN/nsubj>2 described~describe/VERB.Mood=Ind.3.Past.Fin/root the/DET.PronType=Art/det>4 "
                "report/NOUN/obj>2 as/ADV/mark>6 false/ADJ/advcl>2 ."
            ),
            "Falk deny: the report",
        ),
    ],
)
def test_a_verb_and_its_fixed_words_take_a_stance_together(language: str, tree: str, line: str) -> None:
    assert lines(told(tree, language=language)) == [line]


def test_a_negated_turn_is_turned_round() -> None:
    tree = (
        "Falk/PROPN/nsubj>2 stellte~stellen/VERB.Mood=Ind.3.Past.Fin/root nicht/PART.Neg/advmod>2 "
        "infrage/VERB/xcomp>2 ,>9 dass/SCONJ/mark>9 die~der/DET.PronType=Art/det>8 Wahl/NOUN/nsubj>9 "
        "frei/ADJ/ccomp>2 war~sein/AUX.Mood=Ind.3.Past.Fin/cop>9 ."
    )
    assert lines(told(tree)) == ["Falk assert: die Wahl frei war"]


@pytest.mark.parametrize(
    ("language", "tree", "words"),
    [
        (
            "de",
            (
                "Falk/PROPN/nsubj>2 hält~halten/VERB.Mood=Ind.3.Pres.Fin/root es/PRON.3.Prs/obj>2 für/ADP/case>5 "
                "möglich/ADJ/obl>2 ,>9 dass/SCONJ/mark>9 Akten~Akte/NOUN/nsubj>9 "
                "fehlen/VERB.Mood=Ind.3.Pres.Fin/ccomp>2 ."
            ),
            "für möglich",
        ),
        (
            "de",
            (
                "Falk/PROPN/nsubj>4 wollte~wollen/AUX.Mood=Ind.3.Past.Fin/aux>4 nicht/PART.Neg/advmod>4 "
                "ausschließen/VERB.Inf/root ,>8 dass/SCONJ/mark>8 Akten~Akte/NOUN/nsubj>8 "
                "fehlen/VERB.Mood=Ind.Pres.Fin/ccomp>4 ."
            ),
            "ausschließen",
        ),
        (
            "en",
            (
                "Falk/PROPN/nsubj>2 refused~refuse/VERB.Mood=Ind.3.Past.Fin/root to/PART/mark>4 "
                "rule/VERB.Inf/xcomp>2 out/ADP/compound:prt>4 that/SCONJ/mark>9 files~file/NOUN/nsubj>9 "
                "are~be/AUX.Mood=Ind.3.Pres.Fin/cop>9 missing~miss/VERB.Part/ccomp>4 ."
            ),
            "rule",
        ),
    ],
)
def test_what_is_held_possible_or_not_ruled_out_is_said_to_be_possible(language: str, tree: str, words: str) -> None:
    [statement] = told(tree, language=language)
    assert (statement.stance, statement.certainty) == ("assert", "possible")
    assert [hedge.text for hedge in statement.certainty_words] == [words]


def test_without_its_fixed_words_a_verb_takes_no_stance() -> None:
    tree = (
        "Falk/PROPN/nsubj>2 hält~halten/VERB.Mood=Ind.3.Pres.Fin/root die~der/DET.PronType=Art/det>4 Tür/NOUN/obj>2 "
        "für/ADP/case>7 die~der/DET.PronType=Art/det>7 Gäste~Gast/NOUN/obl>2 offen/ADJ/xcomp>2 ."
    )
    assert told(tree) == []


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("nl", "De uitspraak trekt Jansen in twijfel.", ("Jansen", "De uitspraak")),
        ("nl", "De minister trekt de cijfers in twijfel.", ("De minister", "de cijfers")),
        ("nl", "De vakbond noemt het bizar dat de haven sluit.", ("De vakbond", "de haven sluit")),
        ("de", "Dass der Hafen schließt, nennt die Ärztin skandalös.", ("die Ärztin", "der Hafen schließt")),
        ("en", "The union called it outrageous that the harbour closed.", ("The union", "the harbour closed")),
    ],
)
def test_a_person_takes_the_stance_to_a_thing_or_a_clause_wherever_they_stand(
    language: str, sentence: str, expected: tuple[str, str]
) -> None:
    [found] = read_all([sentence], language)
    told = [(s.speaker_words.text, s.content.text) for s in found if s.speaker_words and s.stance != "assert"]
    assert told == [expected]
