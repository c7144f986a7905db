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


PLAIN = """
    Peru Peru PROPN Number=Sing 2 nsubj
    liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
    Waffen Waffe NOUN Number=Plur 2 obj
    . . PUNCT _ 2 punct
"""


@pytest.mark.parametrize(
    ("language", "tree", "expected"),
    [
        (
            "de",
            """
            Peru Peru PROPN Number=Sing 2 nsubj
            liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
            möglicherweise möglicherweise ADV _ 2 advmod
            Waffen Waffe NOUN Number=Plur 2 obj
            . . PUNCT _ 2 punct
            """,
            ("possible", ["möglicherweise"]),
        ),
        (
            "de",
            """
            Peru Peru PROPN Number=Sing 2 nsubj
            liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
            vermutlich vermutlich ADV _ 2 advmod
            Waffen Waffe NOUN Number=Plur 2 obj
            . . PUNCT _ 2 punct
            """,
            ("probable", ["vermutlich"]),
        ),
        (
            "de",
            """
            Peru Peru PROPN Number=Sing 2 nsubj
            liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
            zweifellos zweifellos ADV _ 2 advmod
            Waffen Waffe NOUN Number=Plur 2 obj
            . . PUNCT _ 2 punct
            """,
            ("certain", ["zweifellos"]),
        ),
        (
            "de",
            """
            Peru Peru PROPN Number=Sing 4 nsubj
            könnte können AUX VerbForm=Fin|Number=Sing 4 aux
            Waffen Waffe NOUN Number=Plur 4 obj
            liefern liefern VERB VerbForm=Inf 0 root
            . . PUNCT _ 4 punct
            """,
            ("possible", ["könnte"]),
        ),
        (
            "de",
            """
            Peru Peru PROPN Number=Sing 4 nsubj
            dürfte dürfen AUX VerbForm=Fin|Number=Sing 4 aux
            Waffen Waffe NOUN Number=Plur 4 obj
            liefern liefern VERB VerbForm=Inf 0 root
            . . PUNCT _ 4 punct
            """,
            ("probable", ["dürfte"]),
        ),
        (
            "nl",
            """
            Peru Peru PROPN Number=Sing 2 nsubj
            levert leveren VERB VerbForm=Fin|Number=Sing 0 root
            waarschijnlijk waarschijnlijk ADJ _ 2 advmod
            wapens wapen NOUN Number=Plur 2 obj
            . . PUNCT _ 2 punct
            """,
            ("probable", ["waarschijnlijk"]),
        ),
        (
            "nl",
            """
            Peru Peru PROPN Number=Sing 5 nsubj
            kan kunnen AUX VerbForm=Fin|Number=Sing 5 aux
            misschien misschien ADV _ 5 advmod
            wapens wapen NOUN Number=Plur 5 obj
            leveren leveren VERB VerbForm=Inf 0 root
            . . PUNCT _ 5 punct
            """,
            ("possible", ["kan", "misschien"]),
        ),
        (
            "en",
            """
            Peru Peru PROPN Number=Sing 3 nsubj
            might might AUX VerbForm=Fin 3 aux
            ship ship VERB VerbForm=Inf 0 root
            drones drone NOUN Number=Plur 3 obj
            . . PUNCT _ 3 punct
            """,
            ("possible", ["might"]),
        ),
        (
            "en",
            """
            Peru Peru PROPN Number=Sing 3 nsubj
            probably probably ADV _ 3 advmod
            ships ship VERB VerbForm=Fin|Number=Plur 0 root
            drones drone NOUN Number=Plur 3 obj
            . . PUNCT _ 3 punct
            """,
            ("probable", ["probably"]),
        ),
    ],
)
def test_adverbs_and_modals_tell_how_sure_it_is(language: str, tree: str, expected: tuple[str, list[str]]) -> None:
    assert level(tree, language) == expected


def test_of_several_words_the_weakest_counts() -> None:
    tree = """
        Wahrscheinlich wahrscheinlich ADV _ 5 advmod
        könnte können AUX VerbForm=Fin|Number=Sing 5 aux
        Peru Peru PROPN Number=Sing 5 nsubj
        Waffen Waffe NOUN Number=Plur 5 obj
        liefern liefern VERB VerbForm=Inf 0 root
        . . PUNCT _ 5 punct
    """
    assert level(tree) == ("possible", ["könnte"])


def test_may_of_permission_and_dürfen_are_no_probability() -> None:
    tree = """
        Peru Peru PROPN Number=Sing 4 nsubj
        darf dürfen AUX VerbForm=Fin|Number=Sing 4 aux
        Waffen Waffe NOUN Number=Plur 4 obj
        liefern liefern VERB VerbForm=Inf 0 root
        . . PUNCT _ 4 punct
    """
    assert level(tree) == ("certain", [])


def test_words_before_the_content_say_nothing_of_it() -> None:
    tree = """
        Vielleicht vielleicht ADV _ 2 advmod
        liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
        Peru Peru PROPN Number=Sing 2 nsubj
        Waffen Waffe NOUN Number=Plur 2 obj
        . . PUNCT _ 2 punct
    """
    assert level(tree) == ("possible", ["Vielleicht"])
    assert level(tree, begin=11) == ("certain", [])


def test_the_verb_of_supposing_makes_its_content_probable() -> None:
    tree = """
        Falk Falk PROPN Number=Sing 2 nsubj
        vermutet vermuten VERB VerbForm=Fin|Number=Sing 0 root
        , , PUNCT _ 7 punct
        dass dass SCONJ _ 7 mark
        Peru Peru PROPN Number=Sing 7 nsubj
        Waffen Waffe NOUN Number=Plur 7 obj
        liefert liefern VERB VerbForm=Fin|Number=Sing 2 ccomp
        . . PUNCT _ 2 punct
    """
    assert level(tree, cue="vermutet", lemma="vermuten", begin=21) == ("probable", ["vermutet"])


def test_without_any_such_word_the_kind_of_statement_decides() -> None:
    assert level(PLAIN) == ("certain", [])
    assert level(PLAIN, mode="hearsay") == ("unknown", [])
    assert level(PLAIN, stance="ask") == ("unknown", [])
    assert level(PLAIN, stance="demand") == ("unknown", [])
    assert level(PLAIN, stance="predict") == ("probable", [])


def test_mutmasslich_is_probable() -> None:
    tree = """
        Peru Peru PROPN Number=Sing 2 nsubj
        liefert liefern VERB VerbForm=Fin|Number=Sing 0 root
        mutmaßlich mutmaßlich ADV _ 2 advmod
        Waffen Waffe NOUN Number=Plur 2 obj
        . . PUNCT _ 2 punct
    """
    assert level(tree) == ("probable", ["mutmaßlich"])
