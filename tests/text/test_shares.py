"""Shares told in words are percentages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wederhoor.text.quantities import find_quantities
from wederhoor.text.shares import find_shares


@pytest.mark.parametrize(
    ("language", "sentence", "words", "percent"),
    [
        ("en", "A third of the geese flew north.", "A third", 33.3),
        ("en", "Three-quarters of the harvest burnt.", "Three-quarters", 75),
        ("en", "One in five geese is ill.", "One in five", 20),
        ("en", "One out of 8 geese is ill.", "One out of 8", 12.5),
        ("de", "Ein Drittel der Gänse flog fort.", "Ein Drittel", 33.3),
        ("de", "Zwei Drittel der Gäste gingen.", "Zwei Drittel", 66.7),
        ("de", "Die Hälfte aller Gänse ist krank.", "Die Hälfte", 50),
        ("de", "Jede fünfte Gans ist krank.", "Jede fünfte", 20),
        ("nl", "Een derde van de ganzen vloog weg.", "Een derde", 33.3),
        ("nl", "Driekwart van de oogst is verbrand.", "Driekwart", 75),
        ("nl", "Eén op de vijf ganzen is ziek.", "Eén op de vijf", 20),
    ],
)
def test_a_share_in_words_is_a_percentage(language: str, sentence: str, words: str, percent: float) -> None:
    [found] = find_quantities(sentence, language)
    assert (found.text, found.kind, found.unit) == (words, "percent", "%")
    assert found.value == pytest.approx(percent)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The third of May was a Friday."),
        ("en", "She came third in the race."),
        ("en", "They won half a million francs."),
        ("de", "Im Viertel der Gerber brannte es."),
        ("nl", "De derde man vluchtte."),
    ],
)
def test_what_is_counted_or_third_in_a_row_is_no_share(language: str, sentence: str) -> None:
    assert all(quantity.kind != "percent" for quantity in find_quantities(sentence, language))


SHARES = {
    "de": ("ein Drittel der Gänse", "zwei Drittel der Gäste", "die Hälfte aller Gänse", "jede fünfte Gans"),
    "nl": ("een derde van de ganzen", "driekwart van de oogst", "één op de vijf ganzen"),
    "en": ("a third of the geese", "three-quarters of the harvest", "one in five geese", "one out of 8 geese"),
}


@given(st.sampled_from(sorted(SHARES)), st.data())
def test_a_share_lies_in_the_text_and_is_less_than_all(language: str, data: st.DataObject) -> None:
    others = st.one_of(st.text(max_size=6), st.sampled_from(("geese", "2", "und", ".")))
    told = data.draw(st.sampled_from(SHARES[language]))
    around = data.draw(st.lists(st.one_of(others, st.sampled_from(SHARES[language])), max_size=6))
    text = " . ".join([told, *around])
    shares = list(find_shares(text, language))
    assert shares
    for share in shares:
        assert 0 <= share.start < share.end <= len(text)
        assert 0 < share.percent < 100
