"""English trees of CLEAR style in Universal Dependencies."""

from __future__ import annotations

from read.drafts import draft, tree
from wederhoor.read.draft import Draft
from wederhoor.read.schemes import scheme_of, to_universal

CLEAR = frozenset(("nsubj", "dobj", "pobj", "prep"))


def rewritten(table: str) -> str:
    found: Draft = draft(table)
    to_universal(found, scheme_of(CLEAR))
    return tree(found)


def test_a_noun_governs_its_preposition_and_an_agent_is_told_apart() -> None:
    assert (
        rewritten("""
        seized seize VERB VerbForm=Part 0 ROOT
        by     by    ADP  _ 1 agent
        men    man   NOUN _ 2 pobj
        from   from  ADP  _ 3 prep
        Lima   Lima  PROPN _ 4 pobj
    """)
        == "seized <root; by <case men; men <obl:agent seized; from <case Lima; Lima <nmod men"
    )


def test_of_two_prepositions_both_hang_on_the_noun() -> None:
    assert (
        rewritten("""
        came come VERB _ 0 ROOT
        out  out  ADP  _ 1 prep
        of   of   ADP  _ 2 prep
        port port NOUN _ 3 pobj
    """)
        == "came <root; out <case port; of <case port; port <obl came"
    )


def test_a_predicate_governs_its_copula_and_there_is_keeps_its_verb() -> None:
    assert (
        rewritten("""
        Falk  Falk PROPN _ 2 nsubj
        is    be   AUX   _ 0 ROOT
        ill   ill  ADJ   _ 2 acomp
    """)
        == "Falk <nsubj ill; is <cop ill; ill <root"
    )
    assert (
        rewritten("""
        There there PRON _ 2 expl
        is    be    VERB _ 0 ROOT
        hope  hope  NOUN _ 2 attr
    """)
        == "There <expl is; is <root; hope <nsubj is"
    )


def test_a_place_is_a_predicate_where_there_is_no_other() -> None:
    assert (
        rewritten("""
        Falk  Falk PROPN _ 2 nsubj
        is    be   AUX   _ 0 ROOT
        in    in   ADP   _ 2 prep
        Lima  Lima PROPN _ 3 pobj
    """)
        == "Falk <nsubj Lima; is <cop Lima; in <case Lima; Lima <root"
    )


def test_a_verb_after_a_preposition_is_a_clause() -> None:
    assert (
        rewritten("""
        died  die   VERB _ 0 ROOT
        after after ADP  _ 1 prep
        going go    VERB _ 2 pcomp
        home  home  ADV  _ 3 advmod
    """)
        == "died <root; after <mark going; going <advcl died; home <advmod going"
    )


def test_passive_negation_particle_and_infinitive_have_their_universal_names() -> None:
    assert rewritten("""
        It   it   PRON _ 4 nsubjpass
        was  be   AUX  _ 4 auxpass
        not  not  PART _ 4 neg
        said say  VERB _ 0 ROOT
        to   to   PART _ 6 aux
        give give VERB _ 4 xcomp
        up   up   ADP  _ 6 prt
    """) == (
        "It <nsubj:pass said; was <aux:pass said; not <advmod said; said <root; "
        "to <mark give; give <xcomp said; up <compound:prt give"
    )  # fmt: skip
