"""Dictionary forms."""

from __future__ import annotations

import pytest

from wederhoor.text.lemmas import lemma


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("sagte", "de", "sagen"),
        ("bestritt", "de", "bestreiten"),
        ("Angaben", "de", "Angabe"),
        ("zei", "nl", "zeggen"),
        ("schepen", "nl", "schip"),
        ("denied", "en", "deny"),
        ("ships", "en", "ship"),
        ("chevaux", "fr", "cheval"),
    ],
)
def test_a_form_is_brought_back_to_its_dictionary_form(word: str, language: str, expected: str) -> None:
    assert lemma(word, language) == expected


@pytest.mark.parametrize("word", ["", "2020", "–", "'s", "Qvxtzk"])
def test_what_no_dictionary_has_stays_as_it_is(word: str) -> None:
    assert lemma(word, "de") == word


def test_a_language_without_a_dictionary_keeps_its_words() -> None:
    assert lemma("部长", "zh") == "部长"


@pytest.mark.parametrize(
    ("word", "upos", "language", "expected"),
    [
        ("stellen", "VERB", "de", "stellen"),
        ("juge", "VERB", "fr", "juger"),
        ("juge", "NOUN", "fr", "juge"),
        ("accusées", "VERB", "fr", "accuser"),
        ("relève", "VERB", "fr", "relever"),
        ("dément", "VERB", "fr", "démentir"),
        ("firma", "VERB", "es", "firmar"),
        ("firma", "NOUN", "es", "firma"),
        ("condannati", "VERB", "it", "condannare"),
        ("municiones", "NOUN", "es", "munición"),
        ("Stellen", "NOUN", "de", "Stelle"),
        ("überzeugt", "VERB", "de", "überzeugen"),
        ("entschieden", "VERB", "de", "entscheiden"),
        ("fällt", "VERB", "de", "fallen"),
        ("tekenen", "VERB", "nl", "tekenen"),
        ("tekenen", "NOUN", "nl", "teken"),
        ("waren", "VERB", "nl", "zijn"),
        ("start", "NOUN", "nl", "start"),
        ("start", "VERB", "nl", "starten"),
        ("wapens", "NOUN", "nl", "wapen"),
        ("opgelegd", "VERB", "nl", "opleggen"),
        ("schort", "VERB", "nl", "schorten"),
        ("schort", "NOUN", "nl", "schort"),
        ("botst", "VERB", "nl", "botsen"),
        ("plant", "VERB", "nl", "plannen"),
        ("omgekeerd", "VERB", "nl", "omkeren"),
        ("drukte", "VERB", "nl", "drukken"),
        ("verklaring", "VERB", "nl", "verklaring"),
        ("beschamend", "VERB", "nl", "beschamend"),
        ("angefragt", "VERB", "de", "anfragen"),
        ("meeting", "NOUN", "en", "meeting"),
        ("meeting", "VERB", "en", "meet"),
        ("closing", "VERB", "en", "close"),
        ("following", "VERB", "en", "follow"),
        ("left", "VERB", "en", "leave"),
        ("veroordeelden", "VERB", "nl", "veroordelen"),
        ("landen", "VERB", "nl", "landen"),
        ("left", "ADJ", "en", "left"),
        ("’s", "AUX", "en", "be"),
        ("’s", "PART", "en", "’s"),
    ],
)
def test_the_part_of_speech_tells_forms_apart_that_look_alike(
    word: str, upos: str, language: str, expected: str
) -> None:
    assert lemma(word, language, upos) == expected


@pytest.mark.parametrize("word", ["es", "s"])
def test_a_word_that_is_but_an_ending_has_a_lemma_too(word: str) -> None:
    assert lemma(word, "es", "NOUN")
