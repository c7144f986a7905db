"""Verbs whose prefix stands elsewhere, and words that only look like one."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.verbs import prefixes, verb_lemma


def lemma_of(table: str, verb: str, language: str = "de") -> str:
    [sentence] = reading(table, language=language).sentences
    return verb_lemma(sentence, next(word for word in sentence.words if word.text == verb))


def test_a_prefix_at_the_end_of_the_clause_is_joined() -> None:
    table = """
        Falk  Falk   PROPN _ 2 nsubj
        teilte teilen VERB VerbForm=Fin 0 root
        nichts nichts PRON _ 2 obj
        mit    mit    ADP  _ 2 compound:prt
    """
    assert lemma_of(table, "teilte") == "mitteilen"


def test_a_dutch_prefix_is_joined_and_the_dictionarys_mark_is_not_kept() -> None:
    table = """
        Zij    zij    PRON _ 2 nsubj
        deelde delen  VERB VerbForm=Fin 0 root
        niets  niets  PRON _ 2 obj
        mee    mee    ADV  _ 2 compound:prt
        en     en     CCONJ _ 6 cc
        belde  op_bellen VERB VerbForm=Fin 2 conj
    """
    assert lemma_of(table, "deelde", "nl") == "meedelen"
    assert lemma_of(table, "belde", "nl") == "opbellen"


def test_an_english_particle_stays_a_word() -> None:
    table = """
        She   she   PRON _ 2 nsubj
        ruled rule  VERB VerbForm=Fin 0 root
        it    it    PRON _ 2 obj
        out   out   ADP  _ 2 compound:prt
    """
    assert lemma_of(table, "ruled", "en") == "rule out"


@pytest.mark.parametrize("deprel", ["advmod", "obl", "case", "xcomp"])
def test_what_the_tree_takes_for_something_else_is_joined_where_it_closes_the_clause(deprel: str) -> None:
    table = f"""
        Peru   Peru   PROPN _ 2 nsubj
        lehnte lehnen VERB VerbForm=Fin 0 root
        alles  alles  PRON _ 2 obj
        ab     ab     ADP  _ 2 {deprel}
        .      .      PUNCT _ 2 punct
    """
    assert lemma_of(table, "lehnte") == "ablehnen"


def test_an_adverb_is_no_prefix_wherever_it_stands() -> None:
    told = """
        Falk     Falk     PROPN _ 2 nsubj
        erklärte erklären VERB VerbForm=Fin 0 root
        offen    offen    ADJ  _ 2 compound:prt
    """
    untold = """
        Falk Falk PROPN _ 2 nsubj
        sah  sehen VERB VerbForm=Fin 0 root
        sie  sie  PRON _ 2 obj
        wieder wieder ADV _ 2 advmod
    """
    assert lemma_of(told, "erklärte") == "erklären"
    assert lemma_of(untold, "sah") == "sehen"


def test_a_preposition_before_its_noun_is_no_prefix() -> None:
    table = """
        Falk   Falk   PROPN _ 2 nsubj
        lehnte lehnen VERB VerbForm=Fin 0 root
        an     an     ADP  _ 2 case
        der    der    DET  _ 5 det
        Wand   Wand   NOUN _ 2 obl
    """
    assert lemma_of(table, "lehnte") == "lehnen"


def test_a_prefix_that_makes_no_verb_is_left_alone_unless_the_tree_is_sure() -> None:
    table = """
        Falk  Falk PROPN _ 2 nsubj
        dementierte dementieren VERB VerbForm=Fin 0 root
        vorab vorab ADV _ 2 advmod
        ab    ab    ADP _ 2 advmod
    """
    assert lemma_of(table, "dementierte") == "dementieren"


def test_an_adjective_that_belongs_to_a_verb_of_saying_is_joined() -> None:
    table = """
        Falk Falk  PROPN _ 2 nsubj
        gab  geben VERB VerbForm=Fin 0 root
        bekannt bekannt ADJ _ 2 xcomp
        ,    ,     PUNCT _ 6 punct
        er   er    PRON _ 6 nsubj
        gehe gehen VERB VerbForm=Fin 2 ccomp
    """
    assert lemma_of(table, "gab") == "bekanntgeben"


@pytest.mark.parametrize("language", ["de", "nl"])
def test_adverbs_are_among_the_prefixes(language: str) -> None:
    assert prefixes(language).adverbs < prefixes(language).separable


def test_other_languages_have_none() -> None:
    assert not prefixes("fr").separable
