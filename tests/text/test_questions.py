from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.questions import asks_for_words, introduction, told, without_denial

NAMES = {"mali", "peru", "anna berg", "boris lind", "fen werke", "vereinten emirate"}


def is_name(words: str) -> bool:
    return words.casefold() in NAMES


@pytest.mark.parametrize(
    ("question", "language", "statement"),
    [
        ("Liefert Mali Öl an Peru?", "de", "Mali liefert Öl an Peru."),
        ("Hat Anna Berg Boris Lind getroffen?", "de", "Anna Berg hat Boris Lind getroffen."),
        ("Haben die Vereinten Emirate Öl gekauft?", "de", "Die Vereinten Emirate haben Öl gekauft."),
        ("Wer liefert Öl an Peru?", "de", "Jemand liefert Öl an Peru."),
        ("Wann hat Mali Öl geliefert?", "de", "Mali hat Öl geliefert."),
        ("Stimmt es, dass Mali Öl liefert?", "de", "Mali Öl liefert."),
        ("Bezoekt Anna Berg Peru?", "nl", "Anna Berg bezoekt Peru."),
        ("Wie levert olie aan Peru?", "nl", "Iemand levert olie aan Peru."),
        ("Waar heeft Anna Berg gesproken?", "nl", "Anna Berg heeft gesproken."),
        ("Does Mali supply oil to Peru?", "en", "Does Mali supply oil to Peru."),
        ("Who supplies oil to Peru?", "en", "Somebody supplies oil to Peru."),
        ("Is it true that Mali sells oil?", "en", "Mali sells oil."),
        ("Öllieferungen an Peru", "de", "Öllieferungen an Peru."),
        ("Mali va-t-il livrer du pétrole au Peru ?", "fr", "Mali va livrer du pétrole au Peru."),
        ("Est-ce que Mali livre du pétrole ?", "fr", "Mali livre du pétrole."),
        ("Qui livre du pétrole au Peru ?", "fr", "Quelqu'un livre du pétrole au Peru."),
        ("¿Vende Mali petróleo?", "es", "Mali vende petróleo."),
    ],
)
def test_a_question_becomes_the_statement_that_it_asks_about(question: str, language: str, statement: str) -> None:
    assert told(question, language, is_name)[0] == statement


@pytest.mark.parametrize(
    ("question", "language", "asks"),
    [
        ("Was sagt Anna Berg zu Peru?", "de", True),
        ("What did Anna Berg say about oil?", "en", True),
        ("Que dit Anna Berg ?", "fr", True),
        ("Who says that Mali sells oil?", "en", False),
        ("Was liefert Mali?", "de", False),
        ("Mwamba anasema nini?", "sw", False),
    ],
)
def test_whoever_asks_what_somebody_says_asks_for_words(question: str, language: str, asks: bool) -> None:
    assert asks_for_words(question, language) is asks


def test_the_question_as_it_was_asked_comes_last() -> None:
    assert told("Liefert  Mali Öl ?", "de", is_name)[-1] == "Liefert Mali Öl?"


def test_a_longer_name_is_tried_before_a_shorter_one() -> None:
    found = told("Kauft Fen Werke Öl?", "de", lambda words: words in ("Fen", "Fen Werke"))
    assert found[:2] == ("Fen Werke kauft Öl.", "Fen kauft Werke Öl.")


def test_a_statement_that_starts_with_a_name_keeps_its_order() -> None:
    assert told("Mali liefert Peru Öl.", "de", is_name)[0] == "Mali liefert Peru Öl."


def test_a_language_without_a_table_is_read_as_it_stands() -> None:
    assert told("Chi vende petrolio?", "it", is_name) == ("Chi vende petrolio?",)


@given(st.text(max_size=40), st.sampled_from(["de", "nl", "en"]))
def test_whatever_is_asked_can_still_be_read_as_it_was_asked(question: str, language: str) -> None:
    words = " ".join(question.split()).rstrip(" ?!.").lstrip("¿¡ ")
    found = told(question, language, lambda _: True)
    assert bool(found) is bool(words)
    assert not found or found[-1] == f"{words}?"


@pytest.mark.parametrize(
    ("words", "language", "rest"),
    [
        ("It is not true that Mali sells oil.", "en", "Mali sells oil."),
        ("Es stimmt nicht, dass Mali Öl verkauft", "de", "Mali Öl verkauft"),
        ("Het klopt niet dat Mali olie verkoopt", "nl", "Mali olie verkoopt"),
        ("It is true that Mali sells oil", "en", None),
    ],
)
def test_what_is_called_untrue_is_told_without_the_words_that_call_it_so(
    words: str, language: str, rest: str | None
) -> None:
    assert without_denial(words, language) == rest


def test_a_thing_is_introduced_by_its_kind_where_there_is_a_word_for_it() -> None:
    assert [introduction(kind, "nl") for kind in ("company", "person")] == ["het bedrijf", ""]
    assert introduction("company", "fi") == ""
