"""Quotations tied to their speaker, and quoted words inside indirect speech, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.told import lines, told
from wederhoor.extract.phrases import Span
from wederhoor.extract.quotes import Quote
from wederhoor.extract.statements.drafts import Draft
from wederhoor.extract.statements.quoted import to_end_of_quotation

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


@pytest.mark.parametrize(("content", "whole"), [((0, 16), (0, 25)), ((0, 9), (0, 9)), ((12, 16), (12, 16))])
def test_a_content_never_breaks_off_within_a_quotation_that_it_opened(content: Span, whole: Span) -> None:
    quote = Quote(start=10, end=25, inner_start=11, inner_end=24, depth=0)
    draft = Draft(0, content, None, "sagen", None, "indirect", "assert", "clause")
    assert to_end_of_quotation(draft, [quote], until=30).content == whole


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
