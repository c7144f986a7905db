"""Nouns of saying with the clause that they hold, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.drafted import told


@pytest.mark.parametrize(("case", "speaker"), [("von", "Peru"), ("gegen", "Falk")])
def test_a_word_belongs_to_its_owner_and_not_to_whom_it_is_against(case: str, speaker: str) -> None:
    tree = f"""
        Falk/PROPN.Sing/nsubj>2 erhebt~erheben/VERB.Fin.Sing/root Vorwürfe~Vorwurf/NOUN.Plur/obj>2
        {case}/ADP/case>5 Peru/PROPN.Sing/nmod>3 ,>11 dass/SCONJ/mark>11 Mali/PROPN.Sing/nsubj>11
        viel/ADV/advmod>10 Öl/NOUN.Sing/obj>11 stahl~stehlen/VERB.Fin.Sing/ccomp>3 .
    """
    assert [(content, who) for content, who, *_ in told(tree)] == [("Mali viel Öl stahl", speaker)]


def test_an_infinitive_right_behind_a_demand_is_what_is_demanded_wherever_it_hangs() -> None:
    tree = """
        Falk/PROPN.Sing/nsubj>2 stützt~stützen/VERB.Fin.Sing/root die~der/DET.Def/det>4 Forderung/NOUN.Sing/obj>2
        der~der/DET.Def/det>6 USA/PROPN.Plur/nmod>4 ,>10 Schiffe~Schiff/NOUN.Plur/obj>10 zu/PART/mark>10
        senden/VERB.Inf/xcomp>2 .
    """
    assert told(tree) == [("Schiffe zu senden", "der USA", "Forderung", "indirect", "demand")]
