"""Sentences that only say who said the one before."""

from __future__ import annotations

from extract.told import lines, told

PORT = "Der~der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>3 öffnet~öffnen/VERB.Fin.Sing/root wieder/ADV/advmod>3 ."


def test_that_points_to_the_sentence_before() -> None:
    told_by = "Das/PRON.Dem/obj>2 teilte~teilen/VERB.Fin.Sing/root Falk/PROPN.Sing/nsubj>2 mit/ADP/compound:prt>2 ."
    assert "Falk assert: Der Hafen öffnet wieder" in lines(told(PORT, told_by))


def test_that_is_no_pointer_where_a_noun_follows_it() -> None:
    other = "Das~der/DET.Def/det>2 Schiff/NOUN.Sing/nsubj>3 meldet~melden/VERB.Fin.Sing/root Falk/PROPN.Sing/obj>3 ."
    assert not [line for line in lines(told(PORT, other)) if line.endswith("Der Hafen öffnet wieder")]
