"""The clause that a verb of saying governs, on trees written by hand."""

from __future__ import annotations

import pytest

from extract.drafted import told


@pytest.mark.parametrize(
    ("tree", "content"),
    [
        (
            "Falk/PROPN.Sing/nsubj>2 denied~deny/VERB.Fin/root selling~sell/VERB.Part/xcomp>2 "
            "guns~gun/NOUN.Plur/obj>3 .",
            "selling guns",
        ),
        (
            "Falk/PROPN.Sing/nsubj>2 denies~deny/VERB.Fin/root ever/ADV/advmod>5 having~have/AUX.Part/aux>5 "
            "sold~sell/VERB.Part/xcomp>2 guns~gun/NOUN.Plur/obj>5 .",
            "ever having sold guns",
        ),
    ],
)
def test_a_gerund_that_is_denied_is_what_is_said(tree: str, content: str) -> None:
    assert [(draft[0], draft[-1]) for draft in told(tree, "en")] == [(content, "deny")]


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (  # the mark of the infinitive stands with the last of two
            "Falk/PROPN.Sing/nsubj>2 behauptet~behaupten/VERB.Fin.Sing/root ,>5 Peru/PROPN.Sing/obj>5 "
            "gesehen~sehen/VERB.Part/xcomp>2 und/CCONJ/cc>7 geliebt~lieben/VERB.Part/conj>5 zu/PART/mark>7 "
            "haben/AUX.Inf/aux>7 .",
            [("Peru gesehen und geliebt zu haben", "assert")],
        ),
        (  # the infinitive hangs on the adjective that belongs to the verb
            "Peru/PROPN.Sing/nsubj>4 hat~haben/AUX.Fin/aux>4 sich/PRON.Reflex/obj>4 erklärt~erklären/VERB.Part/root "
            "bereit/ADJ/xcomp>4 ,>9 Schiffe~Schiff/NOUN.Plur/obj>9 zu/PART/mark>9 senden/VERB.Inf/xcomp>5 .",
            [("Schiffe zu senden", "promise")],
        ),
        (  # "rief die Polizei": the next clause is no call
            "Falk/PROPN.Sing/nsubj>2 rief~rufen/VERB.Fin.Sing/root die~der/DET.Def/det>4 Polizei/NOUN.Sing/obj>2 ,>8 "
            "Peru/PROPN.Sing/nsubj>8 war~sein/AUX.Fin.Sing/cop>8 ruhig/ADJ/parataxis>2 .",
            [],
        ),
        (  # a clause that begins with a phrase is no aside
            "Der~der/DET.Def/det>2 Druck/NOUN.Sing/nsubj>3 wächst~wachsen/VERB.Fin.Sing/root ,>7 in/ADP/case>6 "
            "Lima/PROPN.Sing/obl>7 warnt~warnen/VERB.Fin.Sing/parataxis>3 Falk/PROPN.Sing/nsubj>7 .",
            [],
        ),
    ],
)
def test_a_verb_governs_its_own_clause_only(tree: str, expected: list[tuple[str, str]]) -> None:
    assert [(draft[0], draft[-1]) for draft in told(tree)] == expected


def test_a_small_word_may_lead_an_aside() -> None:
    tree = (
        "Peru/PROPN.Sing/nsubj>2 kauft~kaufen/VERB.Fin.Sing/root ,>5 so/ADV/advmod>5 "
        "sagte~sagen/VERB.Fin.Sing/parataxis>2 Falk/PROPN.Sing/nsubj>5 ,>5 Öl/NOUN.Sing/obj>2 ."
    )
    assert [draft[2] for draft in told(tree)] == ["sagte"]
