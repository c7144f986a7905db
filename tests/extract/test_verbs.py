"""Verbs whose prefix stands elsewhere, and words that only look like one."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.verbs import prefixes, verb_lemma


def lemma_of(table: str, verb: str, language: str = "de") -> str:
    [sentence] = reading(table, language=language).sentences
    return verb_lemma(sentence, next(word for word in sentence.words if word.text == verb))


def test_a_prefix_at_the_end_of_the_clause_is_joined() -> None:
    table = "Falk/PROPN/nsubj>2 teilte~teilen/VERB.Fin/root nichts/PRON/obj>2 mit/ADP/compound:prt>2"
    assert lemma_of(table, "teilte") == "mitteilen"


def test_a_dutch_prefix_is_joined_and_the_dictionarys_mark_is_not_kept() -> None:
    table = (
        "Zij/PRON/nsubj>2 deelde~delen/VERB.Fin/root niets/PRON/obj>2 mee/ADV/compound:prt>2 en/CCONJ/cc>6 "
        "belde~op_bellen/VERB.Fin/conj>2"
    )
    assert lemma_of(table, "deelde", "nl") == "meedelen"
    assert lemma_of(table, "belde", "nl") == "opbellen"


def test_an_english_particle_stays_a_word() -> None:
    table = "She/PRON/nsubj>2 ruled~rule/VERB.Fin/root it/PRON/obj>2 out/ADP/compound:prt>2"
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
    told = "Falk/PROPN/nsubj>2 erklärte~erklären/VERB.Fin/root offen/ADJ/compound:prt>2"
    untold = "Falk/PROPN/nsubj>2 sah~sehen/VERB.Fin/root sie/PRON/obj>2 wieder/ADV/advmod>2"
    assert lemma_of(told, "erklärte") == "erklären"
    assert lemma_of(untold, "sah") == "sehen"


def test_a_preposition_before_its_noun_is_no_prefix() -> None:
    table = "Falk/PROPN/nsubj>2 lehnte~lehnen/VERB.Fin/root an/ADP/case>2 der/DET/det>5 Wand/NOUN/obl>2"
    assert lemma_of(table, "lehnte") == "lehnen"


def test_a_prefix_that_makes_no_verb_is_left_alone_unless_the_tree_is_sure() -> None:
    table = "Falk/PROPN/nsubj>2 dementierte~dementieren/VERB.Fin/root vorab/ADV/advmod>2 ab/ADP/advmod>2"
    assert lemma_of(table, "dementierte") == "dementieren"


def test_an_adjective_that_belongs_to_a_verb_of_saying_is_joined() -> None:
    table = (
        "Falk/PROPN/nsubj>2 gab~geben/VERB.Fin/root bekannt/ADJ/xcomp>2 ,>6 er/PRON/nsubj>6 gehe~gehen/VERB.Fin/ccomp>2"
    )
    assert lemma_of(table, "gab") == "bekanntgeben"


@pytest.mark.parametrize("language", ["de", "nl"])
def test_adverbs_are_among_the_prefixes(language: str) -> None:
    assert prefixes(language).adverbs < prefixes(language).separable


def test_other_languages_have_none() -> None:
    assert not prefixes("fr").separable
