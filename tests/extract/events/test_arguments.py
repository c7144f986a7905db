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
    active = """
        Mali Mali PROPN _ 2 nsubj
        liefert liefern VERB VerbForm=Fin|Tense=Pres 0 root
        Öl Öl NOUN _ 2 obj
    """
    passive = """
        Öl Öl NOUN _ 5 nsubj:pass
        wird werden AUX VerbForm=Fin|Tense=Pres 5 aux:pass
        von von ADP _ 4 case
        Mali Mali PROPN _ 5 obl
        geliefert liefern VERB VerbForm=Part 0 root
    """
    assert arguments_of(active, "liefert") == arguments_of(passive, "geliefert") == {"subject": "Mali", "object": "Öl"}


def test_a_participle_before_its_noun_is_a_passive() -> None:
    tree = """
        das der DET _ 5 det
        von von ADP _ 3 case
        Mali Mali PROPN _ 4 obl
        gelieferte liefern VERB VerbForm=Part 5 amod
        Öl Öl NOUN _ 0 root
    """
    assert arguments_of(tree, "gelieferte") == {"subject": "Mali", "object": "Öl"}


def test_a_relative_pronoun_is_replaced_by_its_noun() -> None:
    tree = """
        Mali Mali PROPN _ 0 root
        , , PUNCT _ 5 punct
        das der PRON PronType=Rel 5 nsubj
        Öl Öl NOUN _ 5 obj
        liefert liefern VERB VerbForm=Fin|Tense=Pres 1 acl:relcl
    """
    assert arguments_of(tree, "liefert") == {"subject": "Mali", "object": "Öl"}


def test_verbs_joined_by_and_share_their_subject() -> None:
    tree = """
        Mali Mali PROPN _ 2 nsubj
        fördert fördern VERB VerbForm=Fin|Tense=Pres 0 root
        und und CCONJ _ 4 cc
        liefert liefern VERB VerbForm=Fin|Tense=Pres 2 conj
        Öl Öl NOUN _ 4 obj
    """
    assert arguments_of(tree, "liefert") == {"subject": "Mali", "object": "Öl"}


def test_who_is_asked_to_do_something_is_its_subject_and_who_promises_is_too() -> None:
    tree = """
        Peru Peru PROPN _ 2 nsubj
        {0} {1} VERB VerbForm=Fin|Tense=Past 0 root
        Mali Mali PROPN _ 2 obj
        to to PART _ 5 mark
        deliver deliver VERB VerbForm=Inf 2 xcomp
        oil oil NOUN _ 5 obj
    """
    assert arguments_of(tree.format("urged", "urge"), "deliver", "en")["subject"] == "Mali"
    assert arguments_of(tree.format("promised", "promise"), "deliver", "en")["subject"] == "Peru"


def test_a_phrase_keeps_its_preposition_without_the_article() -> None:
    tree = """
        Mali Mali PROPN _ 2 nsubj
        liefert liefern VERB VerbForm=Fin|Tense=Pres 0 root
        Öl Öl NOUN _ 2 obj
        zum zum ADP _ 5 case
        Hafen Hafen NOUN _ 2 obl
    """
    assert arguments_of(tree, "liefert")["zu"] == "Hafen"
