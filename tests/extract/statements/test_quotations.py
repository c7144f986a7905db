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


def test_words_in_brackets_that_hold_a_quotation_only_explain() -> None:
    tree = (
        "Der~der/DET.Def/det>2 Verband/NOUN.Sing/nsubj>8 (>5 kurz/ADJ/amod>5 „>5 Bau/PROPN.Sing/appos>2 und/CCONJ/cc>8 "
        "Boden/PROPN.Sing/conj>6 “>6 )>6 warnte~warnen/VERB.Fin.Sing/root ."
    )
    assert [line for line in lines(told(tree.replace("nsubj>8", "nsubj>11"))) if "Bau und Boden" in line] == []


def test_how_something_is_called_is_no_statement() -> None:
    tree = (
        "Das~der/DET.Def/det>2 Schiff/NOUN.Sing/nsubj>3 hieß~heißen/VERB.Fin.Sing/root „>5 Stern/PROPN.Sing/obj>3 "
        "des~der/DET.Gen/det>7 Nordens~Norden/NOUN.Gen/nmod>5 “>5 ."
    )
    assert lines(told(tree)) == []
