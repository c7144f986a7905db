"""Active and passive, relative clauses, shared and controlled subjects: the same arguments."""

from __future__ import annotations

from extract.trees import reading
from wederhoor.extract.events.arguments import verb_arguments
from wederhoor.extract.events.frames import frames_of


def arguments_of(tree: str, verb: str, language: str = "de") -> dict[str, str]:
    [sentence] = reading(tree, language=language).sentences
    frames = frames_of(language)
    assert frames is not None
    word = next(w for w in sentence.words if w.text == verb)
    found = verb_arguments(sentence, word, frames.grammar)
    return {a.case if a.slot == "phrase" else a.slot: a.word.text for a in found}


def test_active_and_passive_have_the_same_arguments() -> None:
    active = "Mali/PROPN/nsubj>2 liefert~liefern/VERB.Fin.Pres/root Öl/NOUN/obj>2"
    passive = (
        "Öl/NOUN/nsubj:pass>5 wird~werden/AUX.Fin.Pres/aux:pass>5 von/ADP/case>4 Mali/PROPN/obl>5 "
        "geliefert~liefern/VERB.Part/root"
    )
    assert arguments_of(active, "liefert") == arguments_of(passive, "geliefert") == {"subject": "Mali", "object": "Öl"}


def test_a_participle_before_its_noun_is_a_passive() -> None:
    tree = "das~der/DET/det>5 von/ADP/case>3 Mali/PROPN/obl>4 gelieferte~liefern/VERB.Part/amod>5 Öl/NOUN/root"
    assert arguments_of(tree, "gelieferte") == {"subject": "Mali", "object": "Öl"}


def test_a_relative_pronoun_is_replaced_by_its_noun() -> None:
    tree = "Mali/PROPN/root ,>5 das~der/PRON.Rel/nsubj>5 Öl/NOUN/obj>5 liefert~liefern/VERB.Fin.Pres/acl:relcl>1"
    assert arguments_of(tree, "liefert") == {"subject": "Mali", "object": "Öl"}


def test_verbs_joined_by_and_share_their_subject() -> None:
    tree = (
        "Mali/PROPN/nsubj>2 fördert~fördern/VERB.Fin.Pres/root und/CCONJ/cc>4 liefert~liefern/VERB.Fin.Pres/conj>2 "
        "Öl/NOUN/obj>4"
    )
    assert arguments_of(tree, "liefert") == {"subject": "Mali", "object": "Öl"}


def test_who_is_asked_to_do_something_is_its_subject_and_who_promises_is_too() -> None:
    tree = (
        "Peru/PROPN/nsubj>2 {0}~{1}/VERB.Fin.Past/root Mali/PROPN/obj>2 to/PART/mark>5 deliver/VERB.Inf/xcomp>2 "
        "oil/NOUN/obj>5"
    )
    assert arguments_of(tree.format("urged", "urge"), "deliver", "en")["subject"] == "Mali"
    assert arguments_of(tree.format("promised", "promise"), "deliver", "en")["subject"] == "Peru"


def test_a_phrase_keeps_its_preposition_without_the_article() -> None:
    tree = "Mali/PROPN/nsubj>2 liefert~liefern/VERB.Fin.Pres/root Öl/NOUN/obj>2 zum/ADP/case>5 Hafen/NOUN/obl>2"
    assert arguments_of(tree, "liefert")["zu"] == "Hafen"
