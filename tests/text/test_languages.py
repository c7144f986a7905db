from __future__ import annotations

import pytest

from wederhoor.text.languages import ACCEPTED, NAMES, is_read, language_of, languages_read

SENTENCES = {
    "de": "Die Bürgermeisterin will die alte Halle behalten, obwohl der Rat dagegen ist.",
    "nl": "De burgemeester wil de oude zaal houden, hoewel de raad ertegen is.",
    "en": "The mayor wants to keep the old hall although the council is against it.",
    "fr": "La maire veut garder la vieille salle, bien que le conseil s'y oppose.",
    "es": "La alcaldesa quiere conservar la vieja sala, aunque el consejo se opone.",
    "it": "La sindaca vuole tenere la vecchia sala, anche se il consiglio è contrario.",
    "ru": "Мэр хочет сохранить старый зал, хотя совет выступает против этого.",
    "sv": "Borgmästaren vill behålla den gamla hallen trots att rådet är emot det.",
    "da": "Borgmesteren vil beholde den gamle hal, selv om byrådet er imod det.",
    "uk": "Мер хоче зберегти старий зал, хоча рада виступає проти цього.",
    "pl": "Burmistrz chce zachować starą halę, chociaż rada jest temu przeciwna.",
    "ja": "市長は古い会館を残したいと述べた。",
    "zh": "市长表示希望保留旧礼堂。",
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items(), ids=SENTENCES.keys())
def test_a_sentence_is_recognised(language: str, sentence: str) -> None:
    found, probability = language_of(sentence)
    assert found == language
    assert 0 < probability <= 1


@pytest.mark.parametrize("text", ["", "  ", "100 %", "***"])
def test_a_text_without_letters_has_no_language(text: str) -> None:
    assert language_of(text) == ("und", 0.0)


def test_every_accepted_language_has_a_name_in_the_message() -> None:
    assert all(NAMES[code] in languages_read() for code in ACCEPTED)
    assert is_read("nl")
    assert not is_read("ja")
