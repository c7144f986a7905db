"""Phrases, nouns and colons that name a speaker, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.drafted import drafts, told


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            (
                "Laut~Laut/ADP/case>2 Falk/PROPN.Sing/obl>7 hat~haben/AUX.Fin.Sing/aux>6 Peru/PROPN.Sing/nsubj>6 "
                "Waffen~Waffe/NOUN.Plur/obj>6 geliefert~liefern/VERB.Part/root ."
            ),
            ("hat Peru Waffen geliefert", "Falk", "Laut"),
        ),
        (
            "de",
            (
                "Den~der/DET.Def/det>2 Angaben~Angabe/NOUN.Plur/obl>9 der/DET.Def/det>4 Polizei/NOUN.Sing/nmod>2 "
                "zufolge/ADP/case>2 hat~haben/AUX.Fin.Sing/aux>9 Peru/PROPN.Sing/nsubj>9 Waffen~Waffe/NOUN.Plur/obj>9 "
                "geliefert~liefern/VERB.Part/root ."
            ),
            ("hat Peru Waffen geliefert", "Den Angaben der Polizei", "zufolge"),
        ),
        (
            "de",
            (
                "Peru/PROPN.Sing/nsubj>8 hat~haben/AUX.Fin.Sing/aux>8 nach/ADP/case>4 Angaben~Angabe/NOUN.Sing/obl>8 "
                "von/ADP/case>6 Falk/PROPN.Sing/nmod>4 Waffen~Waffe/NOUN.Plur/obj>8 geliefert~liefern/VERB.Part/root ."
            ),
            ("Peru hat nach Angaben von Falk Waffen geliefert", "Angaben von Falk", "nach"),
        ),
        (
            "de",
            (
                "Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>3 bleibt~bleiben/VERB.Fin.Sing/root "
                "geschlossen~schließen/ADJ/xcomp>3 ,>7 so/ADV/advmod>7 Falk/PROPN.Sing/parataxis>3 ."
            ),
            ("Der Hafen bleibt geschlossen", "Falk", "so"),
        ),
        (
            "nl",
            (
                "Volgens/ADP/case>2 Falk/PROPN.Sing/obl>6 heeft~hebben/AUX.Fin.Sing/aux>6 Peru/PROPN.Sing/nsubj>6 "
                "wapens~wapen/NOUN.Plur/obj>6 geleverd~leveren/VERB.Part/root ."
            ),
            ("heeft Peru wapens geleverd", "Falk", "Volgens"),
        ),
        (
            "nl",
            (
                "De/DET.Def/det>2 haven/NOUN.Sing/nsubj>3 blijft~blijven/VERB.Fin.Sing/root dicht/ADJ/xcomp>3 , "
                "aldus/ADP/case>7 Falk/PROPN.Sing/parataxis>3 ."
            ),
            ("De haven blijft dicht", "Falk", "aldus"),
        ),
        (
            "en",
            (
                "According~accord/ADP/case>3 to/ADP/case>3 Falk/PROPN.Sing/obl>6 ,>1 Peru/PROPN.Sing/nsubj>6 "
                "shipped~ship/VERB.Fin.Sing/root drones~drone/NOUN.Plur/obj>6 to/ADP/case>9 Mali/PROPN.Sing/obl>6 ."
            ),
            ("Peru shipped drones to Mali", "Falk", "According"),
        ),
    ],
)
def test_a_phrase_says_on_whose_word_the_clause_stands(
    language: str, tree: str, expected: tuple[str, str, str]
) -> None:
    assert [row[:3] for row in told(tree, language)] == [expected]


def test_our_own_information_has_no_speaker_of_its_own() -> None:
    tree = (
        "Unseren~unser/DET.1.Poss/det:poss>2 Informationen~Information/NOUN.Plur/obl>7 zufolge/ADV/case>2 "
        "hat~haben/AUX.Fin.Sing/aux>7 Peru/PROPN.Sing/nsubj>7 Waffen~Waffe/NOUN.Plur/obj>7 "
        "geliefert~liefern/VERB.Part/root ."
    )
    assert drafts(tree) == []


def test_after_is_no_speaker_where_it_tells_the_time() -> None:
    tree = (
        "Nach/ADP/case>3 dem~der/DET.Def/det>3 Streit/NOUN.Sing/obl>7 hat~haben/AUX.Fin.Sing/aux>7 "
        "Peru/PROPN.Sing/nsubj>7 Waffen~Waffe/NOUN.Plur/obj>7 geliefert~liefern/VERB.Part/root ."
    )
    assert drafts(tree) == []


def test_so_is_no_speaker_where_a_verb_follows() -> None:
    tree = (
        "Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>3 schließt~schließen/VERB.Fin.Sing/root , so/ADV/advmod>8 "
        "wird~werden/AUX.Fin.Sing/aux>7 Peru/PROPN.Sing/nsubj>6 ärmer~arm/ADJ/parataxis>3 ."
    )
    assert drafts(tree) == []


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            (
                "Der/DET.Def/det>2 Vorwurf/NOUN.Sing/nsubj>12 der/DET.Def/det>4 USA/PROPN.Sing/nmod>2 ,>9 "
                "dass/SCONJ/mark>9 Peru/PROPN.Sing/nsubj>9 Waffen~Waffe/NOUN.Plur/obj>9 "
                "liefert~liefern/VERB.Fin.Sing/acl>2 ,>2 ist~sein/AUX.Fin.Sing/cop>12 alt/ADJ/root ."
            ),
            ("Peru Waffen liefert", "der USA", "Vorwurf", "indirect", "assert"),
        ),
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 äußert~äußern/VERB.Fin.Sing/root den~der/DET.Def/det>4 "
                "Zweifel/NOUN.Sing/obj>2 "
                ",>9 dass/SCONJ/mark>9 Peru/PROPN.Sing/nsubj>9 Waffen~Waffe/NOUN.Plur/obj>9 "
                "liefert~liefern/VERB.Fin.Sing/acl>4 ."
            ),
            ("Peru Waffen liefert", "Falk", "Zweifel", "indirect", "doubt"),
        ),
        (
            "nl",
            (
                "De/DET.Def/det>2 waarschuwing/NOUN.Sing/nsubj>10 van/ADP/case>4 Falk/PROPN.Sing/nmod>2 "
                "dat/PRON.Rel/mark>8 Peru/PROPN.Sing/nsubj>8 wapens~wapen/NOUN.Plur/obj>8 "
                "levert~leveren/VERB.Fin.Sing/acl>2 is~zijn/AUX.Fin.Sing/cop>10 oud/ADJ/root ."
            ),
            ("Peru wapens levert", "Falk", "waarschuwing", "indirect", "warn"),
        ),
        (
            "en",
            (
                "The/DET.Def/det>2 claim/NOUN.Sing/nsubj>10 by/ADP/case>4 Falk/PROPN.Sing/nmod>2 that/SCONJ/mark>7 "
                "Peru/PROPN.Sing/nsubj>7 ships~ship/VERB.Fin.Plur/acl>2 drones~drone/NOUN.Plur/obj>7 "
                "is~be/AUX.Fin.Sing/cop>10 old/ADJ/root ."
            ),
            ("Peru ships drones", "Falk", "claim", "indirect", "assert"),
        ),
    ],
)
def test_a_noun_of_saying_takes_a_content_clause(
    language: str, tree: str, expected: tuple[str, str, str, str, str]
) -> None:
    assert expected in told(tree, language)


def test_a_name_and_a_colon_open_a_headline_that_is_said() -> None:
    tree = (
        "Falk/PROPN.Sing/root : Peru/PROPN.Sing/nsubj>4 liefert~liefern/VERB.Fin.Sing/parataxis>1 "
        "Waffen~Waffe/NOUN.Plur/obj>4 an/ADP/case>7 Mali/PROPN.Sing/obl>4"
    )
    assert told(tree) == [("Peru liefert Waffen an Mali", "Falk", ":", "indirect", "assert")]


def test_a_place_and_a_colon_say_nothing() -> None:
    tree = (
        "Peru/PROPN.Sing/root : Hafen/NOUN.Sing/nsubj>4 bleibt~bleiben/VERB.Fin.Sing/parataxis>1 "
        "weiter/ADV/advmod>4 geschlossen~schließen/ADJ/xcomp>4"
    )
    assert drafts(tree) == []


def test_so_between_commas_does_not_end_the_clause() -> None:
    tree = (
        "Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>9 wird~werden/VERB.Fin.Sing/aux>9 ,>6 so/ADV/advmod>6 "
        "Falk/PROPN.Sing/parataxis>9 ,>6 bald/ADV/advmod>9 schließen/VERB.Imp.Fin.Plur/root ."
    )
    assert [row[0] for row in told(tree)] == ["Der Hafen wird, so Falk, bald schließen"]
