"""What is a word: clitics, hyphens, ordinals, numbers and addresses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wederhoor.text.words import split_words

# The words of a sentence, apart by "|".
WORDS = [
    ("en", "I don't know", "I|do|n't|know"),
    ("en", "We can’t, they won’t.", "We|ca|n’t|,|they|wo|n’t|."),
    ("en", "Peru's port, we'll see", "Peru|'s|port|,|we|'ll|see"),
    ("en", "AT&T sold a T-72", "AT&T|sold|a|T-72"),
    ("en", "It cost $40.", "It|cost|$|40|."),
    ("fr", "l’homme qu'il voit", "l’|homme|qu'|il|voit"),
    ("fr", "Que s'est-elle dit, a-t-il écrit", "Que|s'|est|-elle|dit|,|a|-t-il|écrit"),
    ("fr", "un rendez-vous, dit-on, jusqu'ici", "un|rendez-vous|,|dit|-on|,|jusqu'|ici"),
    ("fr", "la preuve qu'« ils ont peur »", "la|preuve|qu'|«|ils|ont|peur|»"),
    ("nl", "zo'n foto's van auto's", "zo'n|foto's|van|auto's"),
    ("de", "Hans’ Forschungs- und Bauplan", "Hans|’|Forschungs-|und|Bauplan"),
    ("de", "der Nord-Süd-Kurs - im Zug", "der|Nord-Süd-Kurs|-|im|Zug"),
    ("de", "am 3. Mai um 14.30 Uhr", "am|3.|Mai|um|14.30|Uhr"),
    ("de", "Er wurde 3.", "Er|wurde|3|."),
    ("nl", "Hij werd 3. toen", "Hij|werd|3|.|toen"),
    ("de", "z.B. ca. 4 usw.", "z.B.|ca.|4|usw|."),
    ("de", "1.234,5 Euro für 10 000 Mann", "1.234,5|Euro|für|10 000|Mann"),
    ("de", "siehe https://hafen.example/b?c=1.", "siehe|https://hafen.example/b?c=1|."),
    ("nl", "mail pers@haven.example nu", "mail|pers@haven.example|nu"),
    ("de", ",,Ja'', sagte er ...", ",,|Ja|''|,|sagte|er|..."),
    ("de", "„Ja“–„Nein“", "„|Ja|“|–|„|Nein|“"),
    ("en", "Ja-", "Ja|-"),
    ("ar", "قال الوزير ذلك", "قال|الوزير|ذلك"),
    ("zh", "部长说。", "部长说|。"),
    ("en", "", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), WORDS)
def test_a_sentence_falls_into_its_words(language: str, text: str, expected: str) -> None:
    assert "|".join(text[start:end] for start, end in split_words(text, language)) == expected


def test_a_dutch_apostrophe_s_is_one_word() -> None:
    text = "Het is 's avonds stil"
    assert "'s" in [text[start:end] for start, end in split_words(text, "nl")]


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(st.text(max_size=40), st.text(alphabet="anSt3.,:'’&-‑ @/„“\"`h", max_size=40)),
    language=st.sampled_from(["de", "nl", "en", "fr", "zh"]),
)
def test_every_visible_character_lies_in_exactly_one_word(text: str, language: str) -> None:
    spans = split_words(text, language)
    held = [i for start, end in spans for i in range(start, end)]
    assert held == sorted(set(held))
    assert {i for i, character in enumerate(text) if not character.isspace()} <= set(held)
    assert all(text[start:end].strip() for start, end in spans)
