"""Quotations tied to their speaker, and quoted words inside indirect speech, on trees written by hand."""

from __future__ import annotations

from extract.told import lines, told

FRAGMENT = (
    "Falk/PROPN.Sing/nsubj>2 sagte~sagen/VERB.Fin.Sing/root ,>11 der/DET.Def/det>5 Hafen/NOUN.Sing/nsubj>11 "
    "sei~sein/AUX.Fin.Sing/cop>11 „>11 ein/DET/det>11 sehr/ADV/advmod>10 guter~gut/ADJ/amod>11 Ort/NOUN.Sing/ccomp>2 "
    "“>11 ."
)


def test_quoted_words_inside_indirect_speech_are_the_speakers_own() -> None:
    found = told(FRAGMENT)
    inner = next(s for s in found if s.content.text == "ein sehr guter Ort")
    outer = next(s for s in found if s.id == inner.within)
    assert (inner.mode, outer.mode) == ("direct", "indirect")
    assert inner.speaker_words == outer.speaker_words


def test_a_newspaper_in_quotation_marks_says_what_its_verb_governs_and_is_no_quotation() -> None:
    tree = (
        "Das/PRON.Dem/obj>2 berichtete~berichten/VERB.Fin.Sing/root die~der/DET.Def/det>5 „>5 Post/PROPN.Sing/nsubj>2 "
        "“>5 ."
    )
    assert [line for line in lines(told(tree)) if line.endswith(": Post")] == []
