"""German trees of TIGER style in Universal Dependencies."""

from __future__ import annotations

from read.drafts import draft, tree
from wederhoor.read.draft import Draft
from wederhoor.read.schemes import scheme_of, to_universal

TIGER = frozenset(("sb", "oa", "nk", "mo"))


def rewritten(table: str) -> str:
    found: Draft = draft(table)
    to_universal(found, scheme_of(TIGER))
    return tree(found)


def test_a_full_verb_governs_its_auxiliary_and_a_noun_its_preposition() -> None:
    assert rewritten(
        """
        Peru    Peru    PROPN _ 2 sb
        hat     haben   AUX   VerbForm=Fin 0 ROOT
        im      im      ADP   _ 6 mo
        Mai     Mai     NOUN  _ 3 nk
        Schiffe Schiff  NOUN  _ 6 oa
        gekauft kaufen  VERB  VerbForm=Part 2 oc
    """
    ) == ("Peru <nsubj gekauft; hat <aux gekauft; im <case Mai; Mai <obl gekauft; Schiffe <obj gekauft; gekauft <root")


def test_a_chain_of_auxiliaries_hangs_on_the_full_verb_and_its_subject_is_passive() -> None:
    assert (
        rewritten("""
        Öl        Öl      NOUN _ 2 sb
        soll      sollen  AUX  VerbForm=Fin 0 ROOT
        geliefert liefern VERB VerbForm=Part 4 oc
        werden    werden  AUX  VerbForm=Inf 2 oc
    """)
        == "Öl <nsubj:pass geliefert; soll <aux geliefert; geliefert <root; werden <aux:pass geliefert"
    )


def test_a_clause_that_is_said_hangs_on_the_verb_of_saying() -> None:
    assert (
        rewritten("""
        Falk  Falk   PROPN _ 2 sb
        sagt  sagen  VERB  VerbForm=Fin 0 ROOT
        dass  dass   SCONJ _ 5 cp
        sie   sie    PRON  _ 5 sb
        käme  kommen VERB  VerbForm=Fin 2 oc
    """)
        == "Falk <nsubj sagt; sagt <root; dass <mark käme; sie <nsubj käme; käme <ccomp sagt"
    )


def test_an_infinitive_with_zu_is_open_and_one_of_a_noun_is_a_clause_of_it() -> None:
    assert (
        rewritten("""
        plant  planen  VERB VerbForm=Fin 0 ROOT
        zu     zu      PART _ 3 pm
        gehen  gehen   VERB VerbForm=Inf 1 oc
    """)
        == "plant <root; zu <mark gehen; gehen <xcomp plant"
    )
    assert (
        rewritten("""
        Plan   Plan    NOUN _ 0 ROOT
        zu     zu      PART _ 3 pm
        gehen  gehen   VERB VerbForm=Inf 1 oc
    """)
        == "Plan <root; zu <mark gehen; gehen <acl Plan"
    )


def test_a_predicate_governs_sein_alone() -> None:
    assert (
        rewritten("""
        Er    er     PRON _ 2 sb
        sei   sein   AUX  VerbForm=Fin|Mood=Sub 0 ROOT
        krank krank  ADV  _ 2 pd
    """)
        == "Er <nsubj krank; sei <cop krank; krank <root"
    )
    assert (
        rewritten("""
        Er     er      PRON _ 2 sb
        bleibt bleiben VERB VerbForm=Fin 0 ROOT
        krank  krank   ADV  _ 2 pd
    """)
        == "Er <nsubj bleibt; bleibt <root; krank <xcomp bleibt"
    )


def test_conjuncts_names_and_prefixes() -> None:
    assert rewritten("""
        Nina  Nina  PROPN _ 2 pnc
        Falk  Falk  PROPN _ 3 sb
        teilt teilen VERB VerbForm=Fin 0 ROOT
        Peru  Peru  PROPN _ 3 da
        und   und   CCONJ _ 4 cd
        Mali  Mali  PROPN _ 5 cj
        viel  viel  PRON  _ 3 oa
        mit   mit   ADP   _ 3 svp
    """) == (
        "Nina <nsubj teilt; Falk <flat Nina; teilt <root; Peru <iobj teilt; und <cc Mali; Mali <conj Peru; "
        "viel <obj teilt; mit <compound:prt teilt"
    )


def test_parts_of_a_noun_phrase_go_by_their_part_of_speech() -> None:
    assert rewritten("""
        ihre   ihr    DET  Poss=Yes 4 nk
        drei   drei   NUM  _ 4 nk
        alten  alt    ADJ  _ 4 nk
        Häfen  Hafen  NOUN _ 0 ROOT
        Perus  Peru   PROPN _ 4 ag
        die    der    PRON _ 7 sb
        ruhen  ruhen  VERB VerbForm=Fin 4 rc
    """) == (
        "ihre <det:poss Häfen; drei <nummod Häfen; alten <amod Häfen; Häfen <root; Perus <nmod Häfen; "
        "die <nsubj ruhen; ruhen <acl:relcl Häfen"
    )
