"""Verbs of saying: what they govern, what they take for it, and what is not said at all."""

from __future__ import annotations

import pytest

from extract.drafted import drafts, told


def negatable(cue: str, lemma: str, *, negated: bool) -> str:
    """“Falk <cue> (nicht), dass Peru Waffen liefert.”"""
    n = int(negated)
    negation = "nicht/PART.Neg/advmod>2 " if negated else ""
    return (
        f"Falk/PROPN.Sing/nsubj>2 {cue}~{lemma}/VERB.Fin.Sing/root {negation},>{7 + n} dass/SCONJ/mark>{7 + n} "
        f"Peru/PROPN.Sing/nsubj>{7 + n} Waffen~Waffe/NOUN.Plur/obj>{7 + n} liefert~liefern/VERB.Fin.Sing/ccomp>2 ."
    )


@pytest.mark.parametrize(
    ("cue", "lemma", "stance"),
    [
        ("sagte", "sagen", "assert"), ("bestreitet", "bestreiten", "deny"), ("bezweifelt", "bezweifeln", "doubt"),
        ("warnt", "warnen", "warn"), ("fordert", "fordern", "demand"), ("verspricht", "versprechen", "promise"),
        ("vermutet", "vermuten", "assert"), ("erwartet", "erwarten", "predict"), ("fragt", "fragen", "ask"),
    ],
)  # fmt: skip
def test_a_content_clause_takes_the_stance_of_its_verb(cue: str, lemma: str, stance: str) -> None:
    assert told(negatable(cue, lemma, negated=False)) == [("Peru Waffen liefert", "Falk", cue, "indirect", stance)]


def test_what_a_denier_says_behind_a_colon_is_their_own_version() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Fin.Sing/root :/PUNCT/punct>2 Peru/PROPN.Sing/nsubj>7 "
        "habe~haben/AUX.Fin.Sing/aux>7 Waffen~Waffe/NOUN.Plur/obj>7 vernichtet~vernichten/VERB.Part/ccomp>2 ."
    )
    assert [(content, stance) for content, _, _, _, stance in told(tree)] == [("Peru habe Waffen vernichtet", "assert")]


@pytest.mark.parametrize(
    ("cue", "lemma", "stance"),
    [("bestreitet", "bestreiten", "assert"), ("glaubt", "glauben", "doubt"), ("bezweifelt", "bezweifeln", "assert")],
)
def test_a_negated_verb_turns_the_stance(cue: str, lemma: str, stance: str) -> None:
    assert told(negatable(cue, lemma, negated=True)) == [("Peru Waffen liefert", "Falk", cue, "indirect", stance)]


@pytest.mark.parametrize(("cue", "lemma"), [("sagte", "sagen"), ("behauptet", "behaupten"), ("fordert", "fordern")])
def test_what_somebody_did_not_say_is_no_statement(cue: str, lemma: str) -> None:
    assert told(negatable(cue, lemma, negated=True)) == []


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "nl",
            """
            Falk/PROPN.Sing/nsubj>2 zei~zeggen/VERB.Fin.Sing/root dat/SCONJ/mark>6 de/DET.Def/det>5
            haven/NOUN.Sing/nsubj>6 open/ADJ/ccomp>2 is~zijn/AUX.Fin.Sing/cop>6 .
            """,
            ("de haven open is", "Falk", "zei", "indirect", "assert"),
        ),
        (
            "nl",
            (
                "Falk/PROPN.Sing/nsubj>2 ontkende~ontkennen/VERB.Fin.Sing/root dat/SCONJ/mark>6 "
                "Peru/PROPN.Sing/nsubj>6 "
                "wapens~wapen/NOUN.Plur/obj>6 levert~leveren/VERB.Fin.Sing/ccomp>2 ."
            ),
            ("Peru wapens levert", "Falk", "ontkende", "indirect", "deny"),
        ),
        (
            "nl",
            (
                "Falk/PROPN.Sing/nsubj>2 beloofde~beloven/VERB.Fin.Sing/root de/DET.Def/det>4 haven/NOUN.Sing/obj>6 "
                "te/ADP/mark>6 openen/VERB.Inf/xcomp>2 ."
            ),
            ("de haven te openen", "Falk", "beloofde", "indirect", "promise"),
        ),
        (
            "en",
            (
                "Falk/PROPN.Sing/nsubj>2 denied~deny/VERB.Fin.Sing/root that/SCONJ/mark>5 Peru/PROPN.Sing/nsubj>5 "
                "ships~ship/VERB.Fin.Sing/ccomp>2 drones~drone/NOUN.Plur/obj>5 ."
            ),
            ("Peru ships drones", "Falk", "denied", "indirect", "deny"),
        ),
        (
            "en",
            (
                "The/DET.Def/det>2 port/NOUN.Sing/nsubj>4 is~be/AUX.Fin.Sing/cop>4 open/ADJ/root , "
                "Falk/PROPN.Sing/nsubj>7 said~say/VERB.Fin.Sing/parataxis>4 ."
            ),
            ("The port is open", "Falk", "said", "indirect", "assert"),
        ),
        (
            "en",
            (
                "Falk/PROPN.Sing/nsubj>2 promised~promise/VERB.Fin.Sing/root to/PART/mark>4 open/VERB.Inf/xcomp>2 "
                "the/DET.Def/det>6 port/NOUN.Sing/obj>4 ."
            ),
            ("to open the port", "Falk", "promised", "indirect", "promise"),
        ),
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 behauptete~behaupten/VERB.Fin.Sing/root ,>6 das~der/DET.Def/det>5 "
                "Werk/NOUN.Sing/nsubj>6 liefere~liefern/VERB.Fin.Sing/ccomp>2 keine~kein/DET.PronType=Neg/det>8 "
                "Drohnen~Drohne/NOUN.Plur/obj>6 ."
            ),
            ("das Werk liefere keine Drohnen", "Falk", "behauptete", "indirect", "assert"),
        ),
        (
            "de",
            (
                "Der/DET.Def/det>2 Hafen/NOUN.Sing/nsubj>5 ist~sein/AUX.Fin.Sing/cop>5 wieder/ADV/advmod>5 "
                "offen/ADJ/root "
                ", sagte~sagen/VERB.Fin.Sing/parataxis>5 Falk/PROPN.Sing/nsubj>7 ."
            ),
            ("Der Hafen ist wieder offen", "Falk", "sagte", "indirect", "assert"),
        ),
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 versprach~versprechen/VERB.Fin.Sing/root ,>7 den~der/DET.Def/det>5 "
                "Hafen/NOUN.Plur/obj>7 zu/PART/mark>7 öffnen/VERB.Inf/xcomp>2 ."
            ),
            ("den Hafen zu öffnen", "Falk", "versprach", "indirect", "promise"),
        ),
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 wies~weisen/VERB.Fin.Sing/root die~der/DET.Def/det>4 "
                "Vorwürfe~Vorwurf/NOUN.Plur/obj>2 zurück/ADV/compound:prt>2 ."
            ),
            ("die Vorwürfe", "Falk", "wies", "indirect", "deny"),
        ),
        (
            "de",
            (
                "Wie/SCONJ/mark>3 Reuters/PROPN.Sing/nsubj>3 berichtete~berichten/VERB.Fin.Sing/advcl>10 ,>3 "
                "hat~haben/AUX.Fin.Sing/aux>10 Peru/PROPN.Sing/nsubj>10 Waffen~Waffe/NOUN.Plur/obj>10 an/ADP/case>9 "
                "Mali/PROPN.Sing/obl>10 geliefert~liefern/VERB.Part/root ."
            ),
            ("hat Peru Waffen an Mali geliefert", "Reuters", "berichtete", "indirect", "assert"),
        ),
        (
            "en",
            (
                "As/SCONJ/mark>3 Reuters/PROPN.Sing/nsubj>3 reported~report/VERB.Fin.Sing/advcl>6 ,>3 "
                "Peru/PROPN.Sing/nsubj>6 shipped~ship/VERB.Fin.Sing/root drones~drone/NOUN.Plur/obj>6 to/ADP/case>9 "
                "Mali/PROPN.Sing/obl>6 ."
            ),
            ("Peru shipped drones to Mali", "Reuters", "reported", "indirect", "assert"),
        ),
    ],
)
def test_the_clause_that_a_verb_of_saying_governs_is_what_was_said(
    language: str, tree: str, expected: tuple[str, str, str, str, str]
) -> None:
    assert told(tree, language) == [expected]


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "en",
            (
                "Falk/PROPN.Sing/nsubj>2 asked~ask/VERB.Fin.Sing/root whether/SCONJ/mark>5 Peru/PROPN.Sing/nsubj>5 "
                "ships~ship/VERB.Fin.Sing/ccomp>2 drones~drone/NOUN.Plur/obj>5 ."
            ),
        ),
        (
            "nl",
            (
                "Falk/PROPN.Sing/nsubj>2 vroeg~vragen/VERB.Fin.Sing/root of/SCONJ/mark>6 Peru/PROPN.Sing/nsubj>6 "
                "wapens~wapen/NOUN.Plur/obj>6 levert~leveren/VERB.Fin.Sing/ccomp>2 ."
            ),
        ),
    ],
)
def test_to_ask_whether_is_a_question_not_a_demand(language: str, tree: str) -> None:
    assert [d.stance for d in drafts(tree, language)] == ["ask"]


@pytest.mark.parametrize(
    "tree",
    [
        "Falk/PROPN.Sing/nsubj>2 droht~drohen/VERB.Fin.Sing/root zu/PART/mark>4 scheitern/VERB.Inf/xcomp>2 .",
        (
            "Falk/PROPN.Sing/nsubj>2 sah~sehen/VERB.Fin.Sing/root ,>7 wie/SCONJ/advmod>7 Peru/PROPN.Sing/nsubj>7 "
            "Waffen~Waffe/NOUN.Plur/obj>7 lieferte~liefern/VERB.Fin.Sing/ccomp>2 ."
        ),
        (
            "Falk/PROPN.Sing/nsubj>2 kam~kommen/VERB.Fin.Sing/root ,>8 um/SCONJ/mark>8 den~der/DET.Def/det>6 "
            "Hafen/NOUN.Plur/obj>8 zu/PART/mark>8 öffnen/VERB.Inf/advcl>2 ."
        ),
        (
            "Falk/PROPN.Sing/nsubj>2 fordert~fordern/VERB.Fin.Sing/root heraus/ADP/compound:prt>2 ,>7 um/SCONJ/mark>7 "
            "zu/PART/mark>7 gewinnen/VERB.Inf/advcl>2 ."
        ),
    ],
)
def test_threatening_to_fail_seeing_how_and_purposes_say_nothing(tree: str) -> None:
    assert drafts(tree) == []


@pytest.mark.parametrize(
    ("language", "tree", "content"),
    [
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 dementierte~dementieren/VERB.Fin.Sing/root Berichte~Bericht/NOUN.Plur/obj>2 "
                ",>8 "
                "dass/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 Waffen~Waffe/NOUN.Plur/obj>8 "
                "liefert~liefern/VERB.Fin.Sing/acl>3 ."
            ),
            "Peru Waffen liefert",
        ),
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 wies~weisen/VERB.Fin.Sing/root den~der/DET.Def/det>4 Vorwurf/NOUN.Sing/obj>2 "
                "zurück/ADP/compound:prt>2 ,>10 dass/SCONJ/mark>10 Peru/PROPN.Sing/nsubj>10 "
                "Waffen~Waffe/NOUN.Plur/obj>10 "
                "liefert~liefern/VERB.Fin.Sing/acl>4 ."
            ),
            "Peru Waffen liefert",
        ),
        (
            "en",
            (
                "Falk/PROPN.Sing/nsubj>2 denied~deny/VERB.Fin.Sing/root reports~report/NOUN.Plur/obj>2 "
                "that/SCONJ/mark>6 "
                "Peru/PROPN.Sing/nsubj>6 ships~ship/VERB.Fin.Plur/acl>3 drones~drone/NOUN.Plur/obj>6 ."
            ),
            "Peru ships drones",
        ),
    ],
)
def test_to_deny_reports_that_something_is_so_is_to_deny_it(language: str, tree: str, content: str) -> None:
    stances = {stance for words, _, _, _, stance in told(tree, language) if words == content}
    assert stances == {"deny"}


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Weder/CCONJ/cc:preconj>2 Falk/PROPN.Sing/nsubj>5 noch/CCONJ/cc>4 Berg/PROPN.Sing/conj>2 "
                "sagten~sagen/VERB.Fin/root ,>10 dass/SCONJ/mark>10 Peru/PROPN.Sing/nsubj>10 "
                "Waffen~Waffe/NOUN.Plur/nsubj>10 liefert~liefern/VERB.Fin.Sing/ccomp>5 ."
            ),
        ),
        (
            "en",
            (
                "Falk/PROPN.Sing/nsubj>3 neither/CCONJ.Neg/cc:preconj>3 confirmed~confirm/VERB.Fin.Sing/root "
                "nor/CCONJ/cc>5 denied~deny/VERB.Fin.Sing/conj>3 the/DET.Def/det>7 report/NOUN.Sing/obj>5 ."
            ),
        ),
    ],
)
def test_neither_nor_says_nothing(language: str, tree: str) -> None:
    assert drafts(tree, language) == []


@pytest.mark.parametrize(
    ("language", "tree"),
    [
        (
            "de",
            (
                "Falk/PROPN.Sing/nsubj>2 weigerte~weigern/VERB.Fin.Sing/root sich/PRON.Prs.Reflex/obj>2 zu/PART/mark>5 "
                "sagen/VERB.Inf/xcomp>2 ,>10 dass/SCONJ/mark>10 Peru/PROPN.Sing/nsubj>10 "
                "Waffen~Waffe/NOUN.Plur/nsubj>10 "
                "liefert~liefern/VERB.Fin.Sing/ccomp>5 ."
            ),
        ),
        (
            "en",
            (
                "Falk/PROPN.Sing/nsubj>2 refused~refuse/VERB.Fin.Sing/root to/PART/mark>4 say/VERB.Inf/xcomp>2 "
                "whether/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 ships~ship/VERB.Fin.Plur/ccomp>4 "
                "drones~drone/NOUN.Plur/obj>7 ."
            ),
        ),
    ],
)
def test_what_was_not_yet_said_is_no_statement(language: str, tree: str) -> None:
    assert drafts(tree, language) == []


def test_what_somebody_would_say_is_no_statement() -> None:
    tree = (
        "If/SCONJ/mark>3 Falk/PROPN.Sing/nsubj>3 says~say/VERB.Fin.Sing/advcl>11 that/SCONJ/mark>8 "
        "the/DET.Def/det>6 port/NOUN.Sing/nsubj>8 is~be/AUX.Fin.Sing/cop>8 open/ADJ/ccomp>3 ,>3 "
        "he/PRON.Sing.Prs/nsubj>11 lies~lie/VERB.Fin.Sing/root ."
    )
    assert drafts(tree, "en") == []


def test_whoever_is_quoted_speaks_though_no_name_is_known() -> None:
    tree = """
        Reuters/PROPN.Sing/nsubj>2 zitiert~zitieren/VERB.Fin.Sing/root einen~ein/DET/det>4 Zeugen~Zeuge/NOUN.Sing/obj>2
        ,>9 der~der/DET.Def/det>7 Hafen/NOUN.Sing/nsubj>9 sei~sein/AUX.Fin.Sing/cop>9 offen/ADJ/ccomp>2 .
    """
    assert told(tree) == [("der Hafen sei offen", "einen Zeugen", "zitiert", "indirect", "assert")]


def test_who_lets_something_be_known_says_it() -> None:
    tree = """
        Falk/PROPN.Sing/nsubj>3 ließ~lassen/AUX.Fin.Sing/aux>3 verlauten/VERB.Inf/root ,>9 dass/SCONJ/mark>9
        der~der/DET.Def/det>7 Hafen/NOUN.Sing/nsubj>9 schon/ADV/advmod>9 öffnet~öffnen/VERB.Fin.Sing/ccomp>3 .
    """
    assert [(content, who) for content, who, *_ in told(tree)] == [("der Hafen schon öffnet", "Falk")]


def test_what_is_feared_by_nobody_named_is_not_carried_and_what_one_stresses_is() -> None:
    clause = "dass/SCONJ/mark>8 Peru/PROPN.Sing/nsubj>8 Öl/NOUN.Sing/obj>8 kauft~kaufen/VERB.Fin.Sing/ccomp>{}"
    feared = (
        f"Es/PRON/expl>3 wird~werden/AUX.Fin/aux:pass>3 befürchtet~befürchten/VERB.Part/root ,>8 {clause.format(3)} ."
    )
    stressed = f"Man/PRON/nsubj>2 betont~betonen/VERB.Fin.Sing/root auch/ADV/advmod>2 ,>8 {clause.format(2)} ."
    assert [draft.carried for tree in (feared, stressed) for draft in drafts(tree)] == [False, True]


def test_a_group_that_is_only_pointed_at_speaks() -> None:
    tree = """
        Diese~dieser/DET.Plur/nsubj>2 glaubten~glauben/VERB.Fin.Plur/root ,>7 der~der/DET.Def/det>5
        Mann/NOUN.Sing/nsubj>7 sei~sein/AUX.Fin.Sing/cop>7 tot/ADJ/ccomp>2 .
    """
    assert [(content, who) for content, who, *_ in told(tree)] == [("der Mann sei tot", "Diese")]


@pytest.mark.parametrize(("negation", "expected"), [("nicht/PART.Neg/advmod>6", 0), ("bald/ADV/advmod>6", 1)])
def test_who_asks_not_to_be_named_demands_nothing(negation: str, expected: int) -> None:
    tree = f"""
        Falk/PROPN.Sing/nsubj>2 bat~bitten/VERB.Fin.Sing/root darum/ADV/obj>2 ,>6 {negation}
        genannt~nennen/VERB.Part/xcomp>2 zu/PART/mark>6 werden/AUX.Inf/aux:pass>6 .
    """
    assert len(told(tree)) == expected
