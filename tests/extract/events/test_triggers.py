"""Which words open which frame."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.events.frames import frames_of
from wederhoor.extract.events.trigger import Trigger
from wederhoor.extract.events.triggers import find_triggers


def triggers_of(tree: str, language: str = "de") -> list[Trigger]:
    [sentence] = reading(tree, language=language).sentences
    frames = frames_of(language)
    assert frames is not None
    return list(find_triggers(sentence, frames))


def test_a_verb_of_little_meaning_lends_its_subject_to_an_event_noun() -> None:
    first, *_ = triggers_of("Peru/PROPN/nsubj>2 führte~führen/VERB.Fin/root Verhandlungen~Verhandlung/NOUN/obj>2")
    assert (first.word.text, first.frame.type, first.verb and first.verb.text) == (
        "Verhandlungen",
        "negotiate",
        "führte",
    )


def test_a_word_beside_it_can_change_what_a_verb_means() -> None:
    tree = "Peru/PROPN/nsubj>2 griff~greifen/VERB.Fin/root Mali/PROPN/obj>2 {0}/ADJ/advmod>2 an/ADP/compound:prt>2"
    assert [t.frame.type for t in triggers_of(tree.format("nachts"))] == ["attack"]
    assert triggers_of(tree.format("scharf")) == []


def test_a_noun_that_only_ends_like_one_is_no_trigger() -> None:
    assert triggers_of("Stadtreinigung Stadtreinigung NOUN _ 0 root") == []
    assert [t.frame.type for t in triggers_of("Einigung Einigung NOUN _ 0 root")] == ["agree"]


def test_english_nouns_are_no_compounds() -> None:
    assert triggers_of("aide aide NOUN _ 0 root", "en") == []
