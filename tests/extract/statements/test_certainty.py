"""How surely something is said, and the words that tell it."""

from __future__ import annotations

import pytest

from extract.trees import reading
from wederhoor.extract.statements.certainty import certainty_of
from wederhoor.extract.statements.drafts import Draft
from wederhoor.record import Mode, Stance


def level(
    tree: str,
    language: str = "de",
    *,
    cue: str | None = None,
    lemma: str = "",
    mode: Mode = "indirect",
    stance: Stance = "assert",
    begin: int = 0,
) -> tuple[str, list[str]]:
    """(certainty, its words) of the sentence from `begin` on, as said with the word `cue`."""
    read = reading(tree, language=language)
    text = read.report.text
    span = (text.index(cue), text.index(cue) + len(cue)) if cue else None
    draft = Draft(0, (begin, len(text)), span, lemma, None, mode, stance, "clause")
    certainty, words = certainty_of(draft, list(read.sentences))
    return certainty, [text[start:end] for start, end in words]


PLAIN = "Peru/PROPN.Sing/nsubj>2 liefert~liefern/VERB.Fin.Sing/root Waffen~Waffe/NOUN.Plur/obj>2 ."


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            (
                "Peru/PROPN.Sing/nsubj>2 liefert~liefern/VERB.Fin.Sing/root möglicherweise/ADV/advmod>2 "
                "Waffen~Waffe/NOUN.Plur/obj>2 ."
            ),
            ("possible", ["möglicherweise"]),
        ),
        (
            "de",
            (
                "Peru/PROPN.Sing/nsubj>2 liefert~liefern/VERB.Fin.Sing/root vermutlich/ADV/advmod>2 "
                "Waffen~Waffe/NOUN.Plur/obj>2 ."
            ),
            ("probable", ["vermutlich"]),
        ),
        (
            "de",
            (
                "Peru/PROPN.Sing/nsubj>2 liefert~liefern/VERB.Fin.Sing/root zweifellos/ADV/advmod>2 "
                "Waffen~Waffe/NOUN.Plur/obj>2 ."
            ),
            ("certain", ["zweifellos"]),
        ),
        (
            "de",
            (
                "Peru/PROPN.Sing/nsubj>4 könnte~können/AUX.Fin.Sing/aux>4 Waffen~Waffe/NOUN.Plur/obj>4 "
                "liefern/VERB.Inf/root ."
            ),
            ("possible", ["könnte"]),
        ),
        (
            "de",
            (
                "Peru/PROPN.Sing/nsubj>4 dürfte~dürfen/AUX.Fin.Sing/aux>4 Waffen~Waffe/NOUN.Plur/obj>4 "
                "liefern/VERB.Inf/root ."
            ),
            ("probable", ["dürfte"]),
        ),
        (
            "nl",
            (
                "Peru/PROPN.Sing/nsubj>2 levert~leveren/VERB.Fin.Sing/root waarschijnlijk/ADJ/advmod>2 "
                "wapens~wapen/NOUN.Plur/obj>2 ."
            ),
            ("probable", ["waarschijnlijk"]),
        ),
        (
            "nl",
            (
                "Peru/PROPN.Sing/nsubj>5 kan~kunnen/AUX.Fin.Sing/aux>5 misschien/ADV/advmod>5 "
                "wapens~wapen/NOUN.Plur/obj>5 leveren/VERB.Inf/root ."
            ),
            ("possible", ["kan", "misschien"]),
        ),
        (
            "en",
            "Peru/PROPN.Sing/nsubj>3 might/AUX.Fin/aux>3 ship/VERB.Inf/root drones~drone/NOUN.Plur/obj>3 .",
            ("possible", ["might"]),
        ),
        (
            "en",
            (
                "Peru/PROPN.Sing/nsubj>3 probably/ADV/advmod>3 ships~ship/VERB.Fin.Plur/root "
                "drones~drone/NOUN.Plur/obj>3 ."
            ),
            ("probable", ["probably"]),
        ),
    ],
)
def test_adverbs_and_modals_tell_how_sure_it_is(language: str, tree: str, expected: tuple[str, list[str]]) -> None:
    assert level(tree, language) == expected


def test_of_several_words_the_weakest_counts() -> None:
    tree = (
        "Wahrscheinlich/ADV/advmod>5 könnte~können/AUX.Fin.Sing/aux>5 Peru/PROPN.Sing/nsubj>5 "
        "Waffen~Waffe/NOUN.Plur/obj>5 liefern/VERB.Inf/root ."
    )
    assert level(tree) == ("possible", ["könnte"])


def test_may_of_permission_and_dürfen_are_no_probability() -> None:
    tree = "Peru/PROPN.Sing/nsubj>4 darf~dürfen/AUX.Fin.Sing/aux>4 Waffen~Waffe/NOUN.Plur/obj>4 liefern/VERB.Inf/root ."
    assert level(tree) == ("certain", [])


def test_words_before_the_content_say_nothing_of_it() -> None:
    tree = (
        "Vielleicht/ADV/advmod>2 liefert~liefern/VERB.Fin.Sing/root Peru/PROPN.Sing/nsubj>2 "
        "Waffen~Waffe/NOUN.Plur/obj>2 ."
    )
    assert level(tree) == ("possible", ["Vielleicht"])
    assert level(tree, begin=11) == ("certain", [])


def test_the_verb_of_supposing_makes_its_content_probable() -> None:
    tree = (
        "Falk/PROPN.Sing/nsubj>2 vermutet~vermuten/VERB.Fin.Sing/root ,>7 dass/SCONJ/mark>7 Peru/PROPN.Sing/nsubj>7 "
        "Waffen~Waffe/NOUN.Plur/obj>7 liefert~liefern/VERB.Fin.Sing/ccomp>2 ."
    )
    assert level(tree, cue="vermutet", lemma="vermuten", begin=21) == ("probable", ["vermutet"])


def test_without_any_such_word_the_kind_of_statement_decides() -> None:
    assert level(PLAIN) == ("certain", [])
    assert level(PLAIN, mode="hearsay") == ("unknown", [])
    assert level(PLAIN, stance="ask") == ("unknown", [])
    assert level(PLAIN, stance="demand") == ("unknown", [])
    assert level(PLAIN, stance="predict") == ("probable", [])


def test_mutmasslich_is_probable() -> None:
    tree = (
        "Peru/PROPN.Sing/nsubj>2 liefert~liefern/VERB.Fin.Sing/root mutmaßlich/ADV/advmod>2 "
        "Waffen~Waffe/NOUN.Plur/obj>2 ."
    )
    assert level(tree) == ("probable", ["mutmaßlich"])
